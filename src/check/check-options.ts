/** What a check can be told, and what is said of an option that is none. */
import type {PluggableList} from 'unified'
import {Desk, type Variety} from '../desk/desk.ts'
import type {House} from '../desk/house.ts'
import {checkHouse} from '../desk/house-shape.ts'
import {checkVariety} from '../desk/variety.ts'
import {checkFormat, type FormatId, type FormatOptions} from '../formats/index.ts'
import {rules as allRules} from '../rules.ts'
import type {RuleSetting} from './plugin.ts'
import {checkRuleIds} from './preset.ts'
import {nearest} from './shape.ts'
import {checkStets, type Stet} from './stet.ts'

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
  /**
   * When the article is or was published, as ISO 8601, where the source itself does not tell (front matter and fields may): weekdays
   * and ages are read by it.
   */
  readonly publishedAt?: string | null | undefined
  /** Settings by rule id (default: the newsroom preset's). */
  readonly rules?: Readonly<Record<string, RuleSetting>> | null | undefined
  /** Faults that an editor has decided to let stand, where they are kept outside of the source. */
  readonly stets?: readonly Stet[] | null | undefined
  /** Further unified plugins, which run on the same tree after the rules. */
  readonly plugins?: PluggableList | null | undefined
}

const optionNames: ReadonlyArray<keyof CheckOptions> = [
  'format',
  'formats',
  'english',
  'house',
  'desk',
  'publishedAt',
  'rules',
  'stets',
  'plugins'
]

function checkPublishedAt(value: unknown): undefined {
  if (value === null || value === undefined) return
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) {
    throw new TypeError(
      `Option \`publishedAt\` must be a date such as "2026-03-14T09:00:00Z", not ${JSON.stringify(value)}`
    )
  }
}

export function checkOptions(options: CheckOptions | null | undefined): undefined {
  for (const name of Object.keys(options ?? {})) {
    if (!(optionNames as readonly string[]).includes(name)) {
      const near = nearest(name, optionNames)
      throw new TypeError(
        `Unknown option \`${name}\`: ${near ? `did you mean \`${near}\`?` : `there are ${optionNames.join(', ')}`}`
      )
    }
  }
  checkFormat(options?.format)
  for (const format of Object.keys(options?.formats ?? {})) checkFormat(format)
  checkVariety(options?.english)
  checkHouse(options?.house)
  checkPublishedAt(options?.publishedAt)
  checkRuleIds(Object.keys(options?.rules ?? {}), allRules)
  checkStets(options?.stets)
  if (options?.desk !== null && options?.desk !== undefined && !(options.desk instanceof Desk)) {
    throw new TypeError('Option `desk` must be made by `createDesk`')
  }
}
