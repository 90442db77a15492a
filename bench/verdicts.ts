import fs from 'node:fs'

/** What a reader said of an alarm: an editor would change the copy, would not, or might. */
export type Judgement = 'real' | 'false' | 'taste'

/** Whether a value is a judgement. */
export function isJudgement(value: unknown): value is Judgement {
  return value === 'real' || value === 'false' || value === 'taste'
}

/** A judged alarm: never its text. */
export interface Verdict {
  readonly fingerprint: string
  readonly corpus: string
  readonly document: string
  readonly start: number
  readonly end: number
  readonly verdict: Judgement
}

const folder = new URL('./verdicts/', import.meta.url)

function fileOf(ruleId: string): URL {
  return new URL(`${ruleId}.json`, folder)
}

/** The verdicts on a rule's alarms. */
export function readVerdicts(ruleId: string): Verdict[] {
  const file = fileOf(ruleId)
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Verdict[]) : []
}

/** Keep verdicts, one a line, in a constant order. */
export function writeVerdicts(ruleId: string, verdicts: readonly Verdict[]): undefined {
  const lines = verdicts
    .toSorted((a, b) => compare(a.corpus, b.corpus) || compare(a.document, b.document) || a.start - b.start)
    .map((verdict) => JSON.stringify(verdict))
  fs.mkdirSync(folder, {recursive: true})
  fs.writeFileSync(fileOf(ruleId), `[\n${lines.join(',\n')}\n]\n`)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
