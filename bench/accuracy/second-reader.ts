import {groupBy} from '../group.ts'
import {percent, table, type Run} from '../run.ts'
import {readVerdicts, type Judgement} from '../verdicts.ts'
import {keyOf, type Alarm} from './alarms.ts'

/** A drawn message, and what the second reader said of it. */
export interface Drawn extends Alarm {
  readonly verdict?: Judgement
}

/** A stratified sample of messages. */
export interface Sample {
  readonly run: Run
  /** All messages by rule and severity when it was drawn. */
  readonly strata: ReadonlyArray<{readonly ruleId: string; readonly severity: string; readonly messages: number}>
  readonly drawn: readonly Drawn[]
}

const severityNames: Readonly<Record<string, string>> = {error: 'error', warning: 'warning', info: 'query'}

/** The results as a page. */
export function report({run, strata, drawn}: Sample): string {
  const judged = drawn.filter((item) => item.verdict !== undefined)
  const first = new Map<string, Judgement>()
  for (const id of new Set(drawn.map((item) => item.ruleId))) {
    for (const verdict of readVerdicts(id)) first.set(`${id} ${keyOf(verdict)}`, verdict.verdict)
  }
  const both = judged.flatMap(({verdict, ...alarm}) => {
    const other = first.get(`${alarm.ruleId} ${keyOf(alarm)}`)
    return other && verdict ? [{alarm, one: other, two: verdict}] : []
  })
  const same = both.filter(({one, two}) => one === two)
  // Real or not: a false alarm and a matter of taste are both copy that an editor may let stand.
  const alike = both.filter(({one, two}) => (one === 'real') === (two === 'real'))
  const rows = strata.map((stratum) => {
    const own = judged.filter((item) => item.ruleId === stratum.ruleId && item.severity === stratum.severity)
    return {...stratum, ...tally(own)}
  })
  const of = (severities: readonly string[]): typeof rows => rows.filter((row) => severities.includes(row.severity))
  return `# A second reader

${judged.length} messages on edited documents, drawn at commit ${run.commit} on ${run.date} by \`${run.command}\`: up to ${Math.max(
    ...strata.map(({ruleId, severity}) => drawn.filter((d) => d.ruleId === ruleId && d.severity === severity).length)
  )} of each rule
and severity, all of those that say less. The second reader judged each from the message and the text around it, without seeing any
verdict of the first (the rule's author).

*Strict* counts matters of taste as false. The intervals are Wilson's, for 95 %. A total weighs each stratum by its messages.

## Agreement

${both.length} of the messages have the first reader's verdict too: ${same.length} (${percent(same.length, both.length)}) have the same one; real or not real, ${alike.length}
(${percent(alike.length, both.length)}) are judged alike, with Cohen's kappa ${kappa(both).toFixed(2)}.

${table(
  ['first reader \\ second reader', 'real', 'taste', 'false'],
  (['real', 'taste', 'false'] as const).map((one) => [
    one,
    ...(['real', 'taste', 'false'] as const).map(
      (two) => both.filter((pair) => pair.one === one && pair.two === two).length
    )
  ])
)}

## Precision as drawn

${table(
  ['', 'messages', 'judged', 'real / (real + false)', 'strict, of the messages'],
  [
    ['errors and warnings', ...weighted(of(['error', 'warning']))],
    ['queries', ...weighted(of(['info']))]
  ]
)}

${table(
  ['rule', 'severity', 'messages', 'judged', 'real', 'taste', 'false', 'precision', '95 %', 'strict', '95 %'],
  rows.map((row) => [
    row.ruleId,
    severityNames[row.severity] ?? row.severity,
    row.messages,
    row.judged,
    row.real,
    row.taste,
    row.false,
    percent(row.real, row.real + row.false),
    interval(row.real, row.real + row.false),
    percent(row.real, row.judged),
    interval(row.real, row.judged)
  ])
)}
`
}

interface Tallied {
  readonly messages: number
  readonly judged: number
  readonly real: number
  readonly taste: number
  readonly false: number
}

function tally(items: readonly Drawn[]): Omit<Tallied, 'messages'> {
  const groups = groupBy(items, (item) => item.verdict ?? '')
  const count = (verdict: Judgement): number => groups.get(verdict)?.length ?? 0
  return {judged: items.length, real: count('real'), taste: count('taste'), false: count('false')}
}

/** Messages, judged ones, and the shares as they would be if all messages were judged as the drawn ones of their stratum. */
function weighted(rows: readonly Tallied[]): Array<string | number> {
  const scaled = (pickOf: (row: Tallied) => number): number =>
    rows.reduce((sum, row) => sum + (row.judged === 0 ? 0 : (pickOf(row) / row.judged) * row.messages), 0)
  const real = scaled((row) => row.real)
  const wrong = scaled((row) => row.false)
  return [
    rows.reduce((sum, row) => sum + row.messages, 0),
    rows.reduce((sum, row) => sum + row.judged, 0),
    percent(real, real + wrong),
    percent(
      real,
      scaled((row) => row.judged)
    )
  ]
}

/** The standard normal deviate of 95 %. */
const z = 1.959964

/** Wilson's interval of a share, in percent: E. B. Wilson, JASA 22 (1927). */
function interval(part: number, whole: number): string {
  if (whole === 0) return '–'
  const share = part / whole
  const middle = share + z ** 2 / (2 * whole)
  const half = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2))
  const scale = 1 + z ** 2 / whole
  const [low, high] = [(middle - half) / scale, (middle + half) / scale]
  return `${(Math.max(0, low) * 100).toFixed(0)}–${(Math.min(1, high) * 100).toFixed(0)}`
}

/** Cohen's kappa of two readers, real or not. */
function kappa(pairs: ReadonlyArray<{readonly one: Judgement; readonly two: Judgement}>): number {
  const share = (test: (pair: {one: Judgement; two: Judgement}) => boolean): number =>
    pairs.filter(test).length / Math.max(1, pairs.length)
  const [one, two] = [share((pair) => pair.one === 'real'), share((pair) => pair.two === 'real')]
  const expected = one * two + (1 - one) * (1 - two)
  const observed = share((pair) => (pair.one === 'real') === (pair.two === 'real'))
  return expected === 1 ? 1 : (observed - expected) / (1 - expected)
}
