import type {Root} from 'nlcst'
import {unified, type Plugin} from 'unified'
import {VFile, type Compatible} from 'vfile'
import {articleOf} from '../article/article.ts'
import {checkVariety, Desk, type Variety} from '../desk/desk.ts'
import type {House} from '../desk/house.ts'
import {loadFormat, type FormatId, type FormatOptions} from '../formats/index.ts'
import {rules as allRules} from '../rules.ts'
import {report} from './message.ts'
import {activate, type RuleSetting} from './plugin.ts'
import {checkRuleIds} from './preset.ts'
import {runRules, type ActiveRule} from './run.ts'
import {letStand} from './stet.ts'

/** Options of {@link check} and {@link createChecker}. */
export interface CheckOptions {
  /** What the source is written in (default: `'text'`). */
  readonly format?: FormatId | null | undefined
  /** Options of the formats, by format. */
  readonly formats?: FormatOptions | null | undefined
  /** The variety of English that the copy is written in (default: the house's, else what the copy shows). */
  readonly english?: Variety | null | undefined
  /** The publication's own rules. */
  readonly house?: House | null | undefined
  /** A desk that was made before; it brings its own `english` and `house`. */
  readonly desk?: Desk | null | undefined
  /** Settings by rule id (default: the newsroom preset's). */
  readonly rules?: Readonly<Record<string, RuleSetting>> | null | undefined
}

/** Checks sources with one desk and one set of rules. */
export interface Checker {
  /** The rules that are switched on. */
  readonly rules: readonly ActiveRule[]
  /** Check one source: a file with its messages. */
  check(source: Compatible, format?: FormatId | null | undefined): Promise<VFile>
}

/**
 * Read an article and report the faults that its own text proves.
 *
 * @param source - The source, or a file with it.
 * @returns The file with its messages, in the order of their places; the messages carry their findings' data.
 * @throws TypeError for unknown options, formats, rules or settings.
 */
export async function check(source: Compatible, options?: CheckOptions | null | undefined): Promise<VFile> {
  return createChecker(options).check(source)
}

/**
 * Make a checker for many sources.
 *
 * @throws TypeError for unknown options, rules or settings.
 */
export function createChecker(options?: CheckOptions | null | undefined): Checker {
  const settings = options?.rules ?? {}
  checkVariety(options?.english)
  checkRuleIds(Object.keys(settings), allRules)
  const desk = options?.desk ?? new Desk(options)
  const rules = allRules.flatMap((rule) => {
    const setting = settings[rule.meta.id] ?? (rule.meta.presets.includes('newsroom') ? rule.meta.severity : 'off')
    return activate(rule, setting) ?? []
  })
  return {
    rules,
    async check(source, format) {
      const id = format ?? options?.format ?? 'text'
      const plugin = (await loadFormat(id)) as Plugin<[object?], string, Root>
      const processor = unified().use(plugin, options?.formats?.[id] ?? {})
      const file = source instanceof VFile ? source : new VFile(source)
      const tree = processor.parse(file)
      const article = articleOf(tree, file)
      report(file, article, letStand(tree, article, runRules(article, rules, desk)))
      return file
    }
  }
}
