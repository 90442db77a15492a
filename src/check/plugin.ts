import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {articleOf} from '../article/article.ts'
import {Desk, sharedDesk} from '../desk/desk.ts'
import type {Severity} from './finding.ts'
import {report} from './message.ts'
import {readOptions, type OptionTypes, type OptionValues} from './options.ts'
import type {Rule} from './rule.ts'
import {runRules, type ActiveRule} from './run.ts'
import {letStand} from './stet.ts'

declare module 'unified' {
  interface Data {
    /** The desk that copydesk's rules ask; see `retextDesk`. */
    copydeskDesk?: Desk | undefined
  }
}

/** Options that every rule has. */
export interface RuleOptions {
  /** How much the fault matters (default: the rule's own). */
  readonly severity?: Severity | 'off' | null | undefined
}

/** A rule as a unified plugin: a transformer that only reads the tree and reports. */
export type RulePlugin<Types extends OptionTypes = OptionTypes> = Plugin<[(RuleOptions & OptionValues<Types>)?], Root>

/** How a rule is switched on: a severity, or a severity with the rule's options. */
export type RuleSetting =
  Severity | 'off' | 'warn' | readonly [Severity | 'off' | 'warn', Readonly<Record<string, unknown>>?]

/** Make the plugin of a rule. */
export function rulePlugin<Types extends OptionTypes>(rule: Rule): RulePlugin<Types> {
  const plugin = function (this: Processor, options?: object | null | undefined) {
    const {severity, ...values} = (options ?? {}) as RuleOptions & Readonly<Record<string, unknown>>
    const active = activate(rule, severity ? [severity, values] : [rule.meta.severity, values])
    return transformer(this, active ? [active] : [])
  }
  const name = `retext${rule.meta.id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
  Object.defineProperty(plugin, 'name', {value: name})
  return plugin
}

/** The transformer that runs rules together over one article. */
export function transformer(
  processor: Processor,
  rules: readonly ActiveRule[]
): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const desk = processor.data('copydeskDesk') ?? sharedDesk()
    const article = articleOf(tree, file)
    const ids = rules.map((active) => active.rule.meta.id)
    const {findings, notes} = letStand(tree, article, runRules(article, rules, desk), {rules: ids})
    report(file, article, findings, notes)
  }
}

/**
 * Switch a rule on as a setting says.
 *
 * @returns The rule with its options; undefined for `off`.
 * @throws TypeError for a wrong severity or wrong options.
 */
export function activate(rule: Rule, setting: RuleSetting | null | undefined): ActiveRule | undefined {
  const {meta} = rule
  const [level, options] = Array.isArray(setting) ? (setting as readonly [string, object?]) : [setting ?? meta.severity]
  const severity = level === 'warn' ? 'warning' : level
  if (severity !== 'off' && severity !== 'error' && severity !== 'warning' && severity !== 'info') {
    throw new TypeError(`Severity of \`${meta.id}\` must be off, info, warn or error, not ${JSON.stringify(level)}`)
  }
  const settings = readOptions(meta.options ?? {}, options, meta.id)
  return severity === 'off' ? undefined : {rule, severity, settings}
}

/** Options of {@link retextDesk}. */
export interface Options {
  /** The desk to ask, from `createDesk` (default: a shared one without a house style). */
  readonly desk?: Desk | null | undefined
}

/** Hand a desk to the rules of a processor. */
export function retextDesk(this: Processor, options?: Desk | Options | null | undefined): undefined {
  const desk = options instanceof Desk ? options : options?.desk
  if (desk !== null && desk !== undefined) {
    if (!(desk instanceof Desk)) throw new TypeError('Option `desk` of `retextDesk` must be made by `createDesk`')
    this.data('copydeskDesk', desk)
  }
}
