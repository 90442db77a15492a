import type {Article} from '../article/article.ts'
import type {Block, Passage} from '../article/block.ts'
import type {Role} from '../article/role.ts'
import type {Desk} from '../desk/desk.ts'
import type {Finding, PassageFinding, Severity} from './finding.ts'
import type {OptionTypes, Settings} from './options.ts'
import type {Plant} from './plant.ts'

/** What a rule is, as data that tools can read. */
export interface RuleMeta<Types extends OptionTypes = OptionTypes> {
  /** The folder's name, constant for ever: `word-order`. */
  readonly id: string
  /** What it finds, in one sentence that an editor understands. */
  readonly description: string
  /** The severity that it has in presets; a finding may be milder. */
  readonly severity: Severity
  /** The presets that hold it; every preset but `newsroom` is a part of `newsroom`. Off by default: none. */
  readonly presets: ReadonlyArray<'newsroom' | 'essential'>
  /** Whether some of its findings can be fixed by edits. */
  readonly fixable: boolean
  /** Roles that it reads besides those that every rule reads, which are all but `other`. */
  readonly alsoReads?: readonly Role[] | undefined
  /** Whether it holds words against standard English: it is silent where somebody speaks in dialect. */
  readonly standard?: boolean | undefined
  /** Whether it is about how words are written: it is silent where words are mentioned, not used. Unless told: as `standard`. */
  readonly wording?: boolean | undefined
  /** Its options. */
  readonly options?: Types | undefined
}

/** What a rule may ask while it works. */
export interface Context<Types extends OptionTypes = OptionTypes> {
  readonly desk: Desk
  readonly options: Settings<Types>
}

/** The facts that were gathered from one block. */
export interface Gathered<Fact> {
  readonly block: Block
  readonly facts: readonly Fact[]
}

/** A rule that judges the article as a whole. */
export interface ArticleRule<Fact, Types extends OptionTypes> {
  readonly meta: RuleMeta<Types>
  /** Facts of one passage: a pure function of it and the options, in offsets of its text. */
  gather(passage: Passage, context: Context<Types>): readonly Fact[]
  /** Findings from all facts together; `gathered` holds only blocks that have facts, in order. */
  judge(gathered: ReadonlyArray<Gathered<Fact>>, article: Article, context: Context<Types>): Iterable<Finding>
  /** Makes the rule's fault in documents that it was not written for. */
  readonly plant?: Plant | undefined
}

/** A rule about single passages: what it gathers are its findings. */
export interface PassageRule<Types extends OptionTypes> {
  readonly meta: RuleMeta<Types>
  gather(passage: Passage, context: Context<Types>): readonly PassageFinding[]
  readonly plant?: Plant | undefined
}

/** Any rule, as the desk runs it. */
export interface Rule {
  readonly meta: RuleMeta
  readonly gather: (passage: Passage, context: Context) => readonly unknown[]
  readonly judge?:
    ((gathered: ReadonlyArray<Gathered<unknown>>, article: Article, context: Context) => Iterable<Finding>) | undefined
  readonly plant?: Plant | undefined
}

/**
 * Define a rule.
 *
 * With `judge` it is a rule about the article; without, what it gathers are its findings.
 */
export function defineRule<Types extends OptionTypes>(rule: PassageRule<Types>): Rule
export function defineRule<Fact, Types extends OptionTypes>(rule: ArticleRule<Fact, Types>): Rule
export function defineRule(rule: object): Rule {
  return rule as Rule
}
