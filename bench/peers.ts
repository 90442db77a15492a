// Measures other checkers beside copydesk: the same inputs, the same scoring, the same clock; writes bench/results/peers.{json,md}.
//
//     npm run peers [-- <data folder>] [--article <file with faults.json beside it>] [--corrections 300] [--documents 40]
//         [--planted 120] [--seconds 200] [--peer name]…
//
// Peers are installed by `npx tsx bench/peers/install.ts`. One that isn't, that crashes or takes too long is told as such.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import type {Correction} from './accuracy/corrections.ts'
import {drawDocuments} from './accuracy/planted.ts'
import {dataFolder, MissingData} from './corpora.ts'
import {Peer, peersFolder} from './ask-peers/ask.ts'
import {askCorrections, drawCorrections} from './ask-peers/corrections.ts'
import {diskOf, versionOf} from './ask-peers/describe.ts'
import {type PeerResult, peersPage} from './ask-peers/page.ts'
import {askPlanted, type PlantedInput, plantInputs} from './ask-peers/planted.ts'
import {askSample} from './ask-peers/sample.ts'
import {describeMachine, describeRun, writeResult} from './run.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    article: {type: 'string'},
    corrections: {type: 'string', default: '300'},
    documents: {type: 'string', default: '40'},
    planted: {type: 'string', default: '120'},
    seconds: {type: 'string', default: '200'},
    peer: {type: 'string', multiple: true}
  }
})

const names = [
  'copydesk',
  'harper',
  'languagetool',
  'retext',
  'textlint',
  'cspell',
  'vale',
  'alex',
  'write-good',
  'codespell',
  'typos',
  'proselint'
]

/** What every peer is asked. */
interface Inputs {
  readonly edited: readonly string[]
  readonly corrections: readonly Correction[]
  readonly planted: readonly PlantedInput[]
}

try {
  const data = dataFolder(positionals[0])
  const number = Number(values.planted)
  const inputs: Inputs = {
    edited: drawDocuments(data, Number(values.documents), 5, 6000).map(({text}) => text),
    corrections: drawCorrections(data, Number(values.corrections)),
    planted: plantInputs(drawDocuments(data, Math.ceil(number / 4), 9, 4000), number, 11)
  }
  execFileSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'})
  const results: PeerResult[] = []
  for (const name of names.filter((one) => !values.peer || values.peer.includes(one))) {
    const started = Date.now()
    const result = measurePeer(name, inputs)
    results.push(result)
    console.error(`${name}: ${result.failure ?? `measured in ${Math.round((Date.now() - started) / 1000)} s`}`)
  }
  const run = describeRun('npm run peers')
  const load = os.loadavg()[0] ?? 0
  writeResult('peers.json', {run, machine: describeMachine(), load, results})
  const text = peersPage(
    results,
    `Measured on ${run.date} at commit ${run.commit} by \`${run.command}\` on ${describeMachine()}; load of the machine ${load.toFixed(1)}.`
  )
  writeResult('peers.md', text)
  console.log(text)
} catch (error) {
  if (!(error instanceof MissingData)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function measurePeer(name: string, inputs: Inputs): PeerResult {
  const peer = new Peer(name, Number(values.seconds))
  const result = {name, version: versionOf(name), notes: peer.notes}
  if (name !== 'copydesk' && !fs.existsSync(path.join(peersFolder, name, 'node_modules'))) {
    return {...result, failure: 'not installed'}
  }
  try {
    const edited = peer.ask(inputs.edited.map((text) => ({text, format: 'text'})))
    const words = edited.messages.reduce(
      (total, _, index) => total + (inputs.edited[index]?.match(/\S+/g)?.length ?? 0),
      0
    )
    const said = edited.messages.flat().filter((message) => !message.also)
    const loud = said.filter((message) => message.severity !== 'info')
    return {
      ...result,
      ...(values.article === undefined ? {} : {sample: askSample(peer, values.article)}),
      corrections: askCorrections(peer, inputs.corrections),
      planted: askPlanted(peer, inputs.planted),
      alarms: {words, per10k: (loud.length / words) * 10_000, queries: ((said.length - loud.length) / words) * 10_000},
      wordsPerSecond: (words / edited.cpu) * 1000,
      load: edited.load,
      peak: edited.peak,
      disk: diskOf(name)
    }
  } catch (error) {
    return {...result, failure: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? 'failed'}
  }
}
