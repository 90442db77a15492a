// A second reader's judgement of messages on edited documents, made without seeing the first one's.
//
//     npx tsx bench/second-reader.ts <data folder> --draw [--most 14] [--seed 1]     draws a sample, and prints it in context
//     npx tsx bench/second-reader.ts --judge <number>=real|false|taste …             keeps verdicts on the drawn messages
//     npx tsx bench/second-reader.ts --report                                        writes results/second-reader.md
//
// The sample is stratified over rules and severities: all messages of a rule that says little, a seeded draw of one that says
// much. What was drawn stays: later versions of a rule may have become silent there, and the figures are those of the commit.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {createChecker} from '../src/check/check.ts'
import {seeded} from '../src/check/plant.ts'
import {alarmsOf, keyOf, readEdited, type Alarm, type ShownAlarm} from './accuracy/alarms.ts'
import {report, type Drawn, type Sample} from './accuracy/second-reader.ts'
import {cleanCorpora, dataFolder} from './corpora.ts'
import {groupBy} from './group.ts'
import {describeRun, writeResult} from './run.ts'
import {isJudgement} from './verdicts.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    draw: {type: 'boolean', default: false},
    judge: {type: 'boolean', default: false},
    report: {type: 'boolean', default: false},
    most: {type: 'string', default: '14'},
    seed: {type: 'string', default: '1'}
  }
})

const file = new URL('./verdicts/second-reader/sample.json', import.meta.url)

if (values.draw) await draw(dataFolder(positionals[0]))
else if (values.judge) judge(positionals)
else if (values.report) writeResult('second-reader.md', report(read()))

function read(): Sample {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Sample
}

/** Keep a sample, one message a line. */
function write({drawn, ...rest}: Sample): undefined {
  const head = JSON.stringify(rest, undefined, 2).slice(0, -2)
  fs.mkdirSync(new URL('.', file), {recursive: true})
  fs.writeFileSync(
    file,
    `${head},\n  "drawn": [\n${drawn.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]\n}\n`
  )
}

async function draw(folder: string): Promise<undefined> {
  const run = describeRun('npx tsx bench/second-reader.ts --draw')
  const checker = createChecker()
  const alarms: ShownAlarm[] = []
  const texts = new Map<string, string>()
  for (const corpus of cleanCorpora) {
    for (const document of readEdited(folder, corpus, 0)) {
      const found = await alarmsOf(document, checker)
      alarms.push(...found)
      if (found.length > 0) texts.set(`${corpus} ${document.id}`, document.text)
    }
  }
  const random = seeded(Number(values.seed))
  const strata = [...groupBy(alarms, (alarm) => `${alarm.ruleId} ${alarm.severity}`)].toSorted(([a], [b]) =>
    a < b ? -1 : 1
  )
  const chosen = strata.flatMap(([, some]) =>
    some
      .map((alarm) => ({alarm, key: random()}))
      .toSorted((a, b) => a.key - b.key)
      .slice(0, Number(values.most))
      .map(({alarm}) => alarm)
  )
  write({
    run,
    strata: strata.map(([, some]) => ({
      ruleId: some[0]?.ruleId ?? '',
      severity: some[0]?.severity ?? '',
      messages: some.length
    })),
    drawn: chosen.map(({reason: _reason, context: _context, ...alarm}: ShownAlarm): Drawn => alarm satisfies Alarm)
  })
  const shown = chosen.map((alarm, number) => {
    const text = texts.get(keyOfDocument(alarm)) ?? ''
    return `${number} ${alarm.ruleId} ${alarm.severity} ${alarm.corpus}\n  ${alarm.reason}\n  … ${context(text, alarm)}\n`
  })
  const out = path.join(os.tmpdir(), 'copydesk-second-reader.txt')
  fs.writeFileSync(out, shown.join('\n'))
  console.log(`${chosen.length} of ${alarms.length} messages drawn; in context: ${out}`)
}

function keyOfDocument({corpus, document}: Alarm): string {
  return `${corpus} ${document}`
}

/** How much of the text is shown on either side. */
const around = 420

function context(text: string, {start, end}: Alarm): string {
  const last = Math.min(end, start + 700)
  return `${text.slice(Math.max(0, start - around), start)}⟦${text.slice(start, last)}⟧${text.slice(last, last + around)}`.replace(
    /\n+/g,
    ' ¶ '
  )
}

function judge(marks: readonly string[]): undefined {
  const sample = read()
  const verdicts = new Map<number, string>(
    marks.map((mark) => {
      const [number = '', verdict = ''] = mark.split('=')
      if (!isJudgement(verdict) || !sample.drawn[Number(number)])
        throw new Error(`${mark}: write <number>=real, =false or =taste`)
      return [Number(number), verdict]
    })
  )
  write({
    ...sample,
    drawn: sample.drawn.map((item, number) => {
      const verdict = verdicts.get(number)
      return isJudgement(verdict) ? {...item, verdict} : item
    })
  })
  console.log(`${sample.drawn.length} drawn, keys ${new Set(sample.drawn.map(keyOf)).size}`)
}
