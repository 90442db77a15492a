import type {Severity} from '../check/finding.ts'

/** A message of an archive, as an example. */
export interface AuditExample {
  readonly article: string
  readonly line: number | undefined
  readonly severity: Severity
  readonly actual: string
  readonly reason: string
}

/** What one rule said of an archive. */
export interface AuditRule {
  readonly ruleId: string
  readonly messages: number
  readonly errors: number
  readonly warnings: number
  readonly queries: number
  /** Messages per 10,000 words. */
  readonly per10k: number
  readonly examples: readonly AuditExample[]
}

/** The rules to switch off, so that an archive keeps to a number of messages. */
export interface Budget {
  /** At most so many messages per 1,000 words. */
  readonly per1k: number
  readonly rules: Readonly<Record<string, 'off'>>
  /** Messages per 1,000 words that are left. */
  readonly left: number
}

/** Counts the messages of an archive by rule, with a few examples of each. */
export class Audit {
  articles = 0
  words = 0
  readonly #rules = new Map<string, {severities: Record<Severity, number>; examples: AuditExample[]; seen: number}>()
  readonly #examples: number
  readonly #random: () => number

  /**
   * @param examples - How many examples of a rule are kept: evenly drawn from all.
   * @param random - Draws them.
   */
  constructor(examples: number, random: () => number) {
    this.#examples = examples
    this.#random = random
  }

  add(ruleId: string, example: AuditExample): undefined {
    let rule = this.#rules.get(ruleId)
    if (!rule) {
      rule = {severities: {error: 0, warning: 0, info: 0}, examples: [], seen: 0}
      this.#rules.set(ruleId, rule)
    }
    rule.severities[example.severity]++
    rule.seen++
    // Reservoir sampling (Vitter's algorithm R): each message is as likely as any other to be shown.
    if (rule.examples.length < this.#examples) rule.examples.push(example)
    else {
      const at = Math.floor(this.#random() * rule.seen)
      if (at < this.#examples) rule.examples[at] = example
    }
  }

  /** The rules that spoke, the loudest first. */
  get rules(): AuditRule[] {
    return [...this.#rules]
      .map(([ruleId, {severities, examples, seen}]) => ({
        ruleId,
        messages: seen,
        errors: severities.error,
        warnings: severities.warning,
        queries: severities.info,
        per10k: (seen / Math.max(1, this.words)) * 10_000,
        examples
      }))
      .toSorted((a, b) => b.messages - a.messages || (a.ruleId < b.ruleId ? -1 : 1))
  }

  /**
   * Switch rules off until the archive keeps to a budget: first those that only ask, then those that warn, errors last; of
   * each the loudest first.
   */
  budget(per1k: number): Budget {
    const left = this.rules
    const off: string[] = []
    const rate = (): number => (left.reduce((sum, rule) => sum + rule.messages, 0) / Math.max(1, this.words)) * 1000
    while (left.length > 0 && rate() > per1k) {
      const least = Math.min(...left.map(gravity))
      const [dropped] = left.splice(
        left.findIndex((rule) => gravity(rule) === least),
        1
      )
      if (dropped) off.push(dropped.ruleId)
    }
    // What still fits is put back, the gravest first: one loud rule may have made room for several quiet ones.
    const quiet = this.rules.filter((rule) => off.includes(rule.ruleId)).toReversed()
    for (const rule of quiet.toSorted((a, b) => gravity(b) - gravity(a))) {
      left.push(rule)
      if (rate() > per1k) left.pop()
      else off.splice(off.indexOf(rule.ruleId), 1)
    }
    return {per1k, rules: Object.fromEntries(off.toSorted().map((id) => [id, 'off' as const])), left: rate()}
  }
}

/** 0 for a rule that only asks, 1 for one that warns, 2 for one that found errors. */
function gravity(rule: AuditRule): number {
  return rule.errors > 0 ? 2 : rule.warnings > 0 ? 1 : 0
}
