import type {Desk} from '../../desk/desk.ts'
import type {PersonMention} from './person.ts'
import {slipOf} from './slip.ts'
import {areOpposite} from './words.ts'

/** A member of the cast while the mentions are joined. */
export interface Draft {
  surname: string
  given: string[]
  /** Every word of the fullest name, folded. */
  keys: readonly string[]
  titles: Set<string>
  suffix: string
  mentions: PersonMention[]
}

/** A plural of a family without its ending: `Marsdens`. */
export function singular(surname: string): string {
  return surname.replace(/(?:(?<=[sxz])es|s)$/, '')
}

/** Whether a mention with given names is a member of the same surname. */
export function areOne(draft: Draft, mention: PersonMention, desk: Desk): boolean {
  if (draft.suffix !== '' && mention.suffix !== '' && draft.suffix !== mention.suffix) return false
  if (draft.suffix !== mention.suffix && isChild(mention)) return false
  if (draft.given.length === 0) return !isOther(draft, mention)
  // The end of a longer name: García Márquez, Giolla Bhríde.
  if (isTail(draft.keys, mention.keys) || isTail(mention.keys, draft.keys)) return true
  const [a, b] = [draft.given[0] ?? '', mention.given[0] ?? '']
  if (a.charAt(0) === b.charAt(0) && (isInitials(a) || isInitials(b))) return true
  const relation = desk.names.relation(a, b)
  if (relation !== 'different') return true
  const slip = slipOf(a, b)
  return slip !== undefined && (desk.names.given(a) === 0 || desk.names.given(b) === 0)
}

/** Whether what stands before calls somebody another one's child: `his son Donald Trump Jr.`. */
function isChild({block, start}: PersonMention): boolean {
  return /\b(?:son|father|daughter|namesake),? $/.test(block.text.slice(Math.max(0, start - 12), start))
}

function isTail(long: readonly string[], short: readonly string[]): boolean {
  const from = long.length - short.length
  return from > 0 && short.length > 1 && short.every((key, at) => long[from + at] === key)
}

function isInitials(given: string): boolean {
  return given.length === 1 || given.includes('.')
}

/** Whether a mention's title is a woman's and all of the member's are men's, or the other way round. */
function isOther({titles}: Draft, {title}: PersonMention): boolean {
  if (title === '' || titles.size === 0) return false
  for (const known of titles) if (areOpposite(known, title)) return true
  return false
}

/**
 * The one member who bears a name that stands alone and is not the surname: the given name (`Natalie`), the family's name that
 * stands first (`Lim`), the first of two surnames (`González`).
 */
export function byOtherName(
  drafts: readonly Draft[],
  {surname, run, title}: PersonMention,
  {names}: Desk
): Draft | undefined {
  if (run.tokens.length > 1 && title === '') return undefined
  const common = names.given(surname) > 4
  const found = drafts.filter(({given, keys}) => {
    if (given[0] === surname) return title === '' || (!common && keys.length === 2)
    return keys.length > 2 && surname.length > 2 && keys.indexOf(surname, 1) > 0
  })
  return found.length === 1 ? found[0] : undefined
}

/** Of several members with one surname, the one whom a mention without a given name most likely is: the last one named. */
export function nearest(all: readonly Draft[], mention: PersonMention): Draft | undefined {
  const fitting = all.filter((draft) => !isOther(draft, mention))
  // Jr. would be called so.
  const drafts =
    fitting.length > 1
      ? fitting.filter(
          ({suffix, given}) => suffix === '' || !fitting.some((one) => one.suffix === '' && one.given[0] === given[0])
        )
      : fitting
  if (drafts.length < 2) return drafts[0]
  const titled = mention.title === '' ? undefined : drafts.find((draft) => draft.titles.has(mention.title))
  if (titled) return titled
  let best: Draft | undefined
  let latest: PersonMention | undefined
  for (const draft of drafts) {
    const before = draft.mentions.findLast((other) => order(other, mention) < 0)
    if (before && (!latest || order(latest, before) < 0)) [best, latest] = [draft, before]
  }
  return best ?? drafts[0]
}

/** Which of two mentions stands first. */
export function order(a: PersonMention | undefined, b: PersonMention | undefined): number {
  if (!a || !b) return 0
  return a.block.index - b.block.index || a.start - b.start
}
