// Counts the messages on edited documents, shows a sample in context, and keeps verdicts on them.
//
//     npx tsx bench/alarms.ts <data folder> [--rule id]… [--corpus name]… [--show 40] [--sample n] [--seed 1] [--new]
//         [--house house.yml] [--places]
//     npx tsx bench/alarms.ts --judge <rule id> <fingerprint>=real|false|taste …
import {parseArgs} from 'node:util'
import {readHouse} from '../src/cli/house-file.ts'
import {createChecker} from '../src/check/check.ts'
import {seeded} from '../src/check/plant.ts'
import {rules as allRules} from '../src/rules.ts'
import {alarmsOf, keyOf, readEdited, rememberAlarms, rememberedAlarms, type ShownAlarm} from './accuracy/alarms.ts'
import {cleanCorpora, featureCorpus} from './corpora.ts'
import {readVerdicts, writeVerdicts, type Judgement, type Verdict} from './verdicts.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rule: {type: 'string', multiple: true},
    corpus: {type: 'string', multiple: true},
    show: {type: 'string', default: '40'},
    sample: {type: 'string'},
    seed: {type: 'string', default: '1'},
    new: {type: 'boolean', default: false},
    house: {type: 'string'},
    places: {type: 'boolean', default: false},
    judge: {type: 'boolean', default: false}
  }
})

if (values.judge) judge(positionals[0] ?? '', positionals.slice(1))
else await count(positionals[0] ?? '.')

async function count(folder: string): Promise<undefined> {
  const ids = values.rule ?? allRules.map((rule) => rule.meta.id)
  const checker = createChecker({
    house: values.house === undefined ? undefined : readHouse(values.house, process.cwd()),
    rules: Object.fromEntries(
      allRules.map(({meta}) => [
        meta.id,
        !ids.includes(meta.id)
          ? 'off'
          : values.rule
            ? meta.severity
            : meta.presets.includes('newsroom')
              ? meta.severity
              : 'off'
      ])
    )
  })
  const alarms: ShownAlarm[] = []
  const words = new Map<string, number>()
  for (const corpus of values.corpus ?? [...cleanCorpora, featureCorpus]) {
    const random = seeded(Number(values.seed))
    let documents = readEdited(folder, corpus, 150)
    if (values.sample)
      documents = documents
        .map((item) => ({item, key: random()}))
        .toSorted((a, b) => a.key - b.key)
        .slice(0, Number(values.sample))
        .map(({item}) => item)
    for (const document of documents) {
      words.set(corpus, (words.get(corpus) ?? 0) + (document.text.match(/\S+/g)?.length ?? 0))
      alarms.push(...(await alarmsOf(document, checker)))
    }
  }
  rememberAlarms(alarms)
  const total = [...words.values()].reduce((sum, value) => sum + value, 0)
  console.log(`${total} words in ${words.size} corpora; messages per 10,000 words:`)
  for (const ruleId of ids) {
    const own = alarms.filter((alarm) => alarm.ruleId === ruleId)
    if (own.length === 0 && ids.length > 1) continue
    const verdicts = new Map(readVerdicts(ruleId).map((verdict) => [keyOf(verdict), verdict.verdict]))
    for (const severity of ['error', 'warning', 'info']) {
      const some = own.filter((alarm) => alarm.severity === severity)
      if (some.length === 0) continue
      const judged = some.flatMap((alarm) => verdicts.get(keyOf(alarm)) ?? [])
      const tally = (['real', 'false', 'taste'] as const).map(
        (name) => `${judged.filter((item) => item === name).length} ${name}`
      )
      const per = [...words].map(
        ([corpus, number]) =>
          `${corpus} ${((some.filter((alarm) => alarm.corpus === corpus).length / number) * 10_000).toFixed(2)}`
      )
      console.log(
        `${ruleId} ${severity}: ${some.length} = ${((some.length / total) * 10_000).toFixed(2)} (${per.join(', ')}); judged: ${tally.join(', ')}`
      )
    }
    if (own.length === 0) console.log(`${ruleId}: 0`)
    const random = seeded(Number(values.seed))
    const shown = own
      .filter((alarm) => !values.new || !verdicts.has(keyOf(alarm)))
      .map((alarm) => ({alarm, key: random()}))
      .toSorted((a, b) => a.key - b.key)
      .slice(0, Number(values.show))
    for (const {alarm} of shown) {
      console.log(
        `  ${alarm.fingerprint} [${verdicts.get(keyOf(alarm)) ?? '?'}] ${alarm.severity} ${alarm.corpus} ${alarm.document}\n    ${alarm.reason}\n    … ${alarm.context}`
      )
      if (values.places) for (const place of alarm.places) console.log(`    also … ${place}`)
    }
  }
}

function judge(ruleId: string, marks: readonly string[]): undefined {
  const known = rememberedAlarms()
  const verdicts = new Map(readVerdicts(ruleId).map((verdict) => [keyOf(verdict), verdict]))
  for (const mark of marks) {
    const [fingerprint = '', verdict = ''] = mark.split('=')
    if (!['real', 'false', 'taste'].includes(verdict))
      throw new Error(`${mark}: write <fingerprint>=real, =false or =taste`)
    const alarms = known.filter((alarm) => alarm.ruleId === ruleId && alarm.fingerprint === fingerprint)
    if (alarms.length === 0) throw new Error(`${fingerprint}: no such alarm of ${ruleId} in the last runs`)
    for (const {corpus, document, start, end} of alarms) {
      const made: Verdict = {fingerprint, corpus, document, start, end, verdict: verdict as Judgement}
      verdicts.set(keyOf(made), made)
    }
  }
  writeVerdicts(ruleId, [...verdicts.values()])
}
