import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {PeerMessage} from './score.ts'

/** A text for a peer to check. */
export interface Input {
  readonly text: string
  readonly format: string
}

/** What a peer said of its inputs, in their order, and what it took. */
export interface Answer {
  readonly messages: readonly PeerMessage[][]
  readonly failures: readonly string[]
  /** Milliseconds of processor time, without loading. */
  readonly cpu: number
  /** Milliseconds of processor time to load. */
  readonly load: number
  /** Megabytes. */
  readonly peak: number
  /** Whether it ran out of time: then messages are fewer than inputs. */
  readonly stopped: boolean
}

/** Where the peers' folders are. */
export const peersFolder: string = fileURLToPath(new URL('../peers/', import.meta.url))

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-peers-'))
process.on('exit', () => fs.rmSync(temporary, {recursive: true, force: true}))

/** A peer that can be asked, each time in a new process. */
export class Peer {
  readonly name: string
  /** What the reader of the tables must know: inputs that it threw on, time that ran out. */
  readonly notes: string[] = []
  readonly #seconds: number

  constructor(name: string, seconds: number) {
    this.name = name
    this.#seconds = seconds
  }

  /** @throws Error where the peer crashes or gives no answer in time. */
  ask(inputs: readonly Input[]): Answer {
    const [file, out] = [path.join(temporary, 'inputs.json'), path.join(temporary, 'out.json')]
    fs.writeFileSync(file, JSON.stringify(inputs))
    fs.rmSync(out, {force: true})
    const {status, signal, stderr} = spawnSync(
      process.execPath,
      ['--max-old-space-size=4096', path.join(peersFolder, 'run.mjs'), this.name, file, out, String(this.#seconds)],
      {timeout: (this.#seconds + 60) * 1000, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe']}
    )
    if (!fs.existsSync(out)) {
      const line = stderr.split('\n').find((text) => /error/i.test(text)) ?? ''
      throw new Error(
        signal === 'SIGTERM' ? `no answer in ${this.#seconds} s` : `ended with code ${status}: ${line.slice(0, 200)}`
      )
    }
    const answer = JSON.parse(fs.readFileSync(out, 'utf8')) as Answer
    if (answer.stopped)
      this.notes.push(`stopped after ${this.#seconds} s: ${answer.messages.length} of ${inputs.length} inputs`)
    if (answer.failures.length > 0) this.notes.push(`threw on ${answer.failures.length} inputs: ${answer.failures[0]}`)
    return answer
  }
}
