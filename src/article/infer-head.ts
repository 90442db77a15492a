import {isAttribution, isBullet, isQuestion} from './infer-body.ts'
import {isCapitals, type Looks} from './looks.ts'
import {isByline, isPerson} from './looks-byline.ts'
import {isCredit} from './looks-credit.ts'
import {isFurnitureLine, isKicker} from './looks-furniture.ts'
import {captionScore, isNote} from './looks-sentence.ts'
import type {Role} from './role.ts'

/** How many blocks may stand above the running text. */
const limit = 14

const dateline =
  /^\(?(?:\p{Lu}[\p{Lu}.'’-]+[\p{L}.,'’ /()-]{0,50}?|\p{Lu}[\p{L}.,'’ ]{1,40}?)(?: \([^()]{1,40}\))?\s*(?:[—–]|--| - )\s*(?=\S)/u

/** Whether the text begins with the place that it was sent from: `LAGOS, Nigeria (AP) —`. */
function hasDateline({text}: Looks): boolean {
  return dateline.test(text.slice(0, 100))
}

/**
 * Read what stands above the running text.
 *
 * @param roles - Filled with the roles that were told.
 * @returns Where the running text begins.
 */
export function readHead(looks: readonly Looks[], roles: Array<Role | undefined>): number {
  let headline: Looks | undefined
  let bylined = false
  let standfirst = false
  for (let index = 0; index < Math.min(looks.length, limit); index++) {
    const look = looks[index]
    if (!look) break
    const next = looks[index + 1]
    const role = loneLine(look, index === 0 && !next) ?? (headline || index > 0 ? pictured(looks, index) : undefined)
    if (role) {
      bylined ||= role === 'byline'
      roles[index] = role
      continue
    }
    if (isInMenu(looks, index) || (!headline && isSiteName(looks, index))) {
      roles[index] = 'other'
      continue
    }
    if (!headline) {
      if (isKicker(look) || (isCapitals(look) && look.words <= 2 && next?.short && next.words >= 4)) {
        if (next?.short) {
          roles[index] = 'other'
          continue
        }
      }
      if (!isHeadline(look, next)) return undoHead(roles, index)
      headline = look
      roles[index] = 'headline'
    } else if (look.folded === headline.folded) {
      roles[index] = 'heading'
    } else if (
      look.short &&
      isPerson(look) &&
      !bylined &&
      next &&
      index <= 4 &&
      !isQuestion(next) &&
      !isShout(look, next)
    ) {
      roles[index] = 'byline'
      bylined = true
    } else if (!standfirst && !bylined && isStandfirst(looks, index, headline)) {
      roles[index] = 'standfirst'
      standfirst = true
    } else {
      return index
    }
  }
  return Math.min(looks.length, limit)
}

const menu =
  /^(?:home(?: ?page)?|menu|search|sections?|(?:local |world |latest |top )?news|world|politics|business|money|sports?|opinion|culture|lifestyle|life & style|entertainment|arts|tech(?:nology)?|science|health|education|travel|weather|video|jobs|e-?paper|subscribe|sign in|log ?in|skip to (?:main )?content)$/i

/** Whether a line is one of a site's menu: at least two such lines follow each other, and a headline's length comes after. */
function isInMenu(looks: readonly Looks[], index: number): boolean {
  const isEntry = (at: number): boolean => menu.test(looks[at]?.text ?? '')
  if (!isEntry(index)) return false
  // A lone section's name may stand below the headline as well.
  if (!looks.slice(0, limit).some((_, at) => isEntry(at) && isEntry(at + 1))) return false
  return looks.slice(index + 1, limit).some(({words}) => words >= 4)
}

/** Whether a short line stands between two entries of a site's menu: the site's own name. */
function isSiteName(looks: readonly Looks[], index: number): boolean {
  const [before, look, after] = [looks[index - 1], looks[index], looks[index + 1]]
  if (!before || !look?.short || look.words > 5 || !after) return false
  return menu.test(before.text) && menu.test(after.text) && looks.slice(index + 1, limit).some(({words}) => words >= 4)
}

/** A line of only capitals is a name where a date or a credit follows, else a heading. */
function isShout(look: Looks, next: Looks): boolean {
  return isCapitals(look) && !isFurnitureLine(next) && !isCredit(next)
}

/** A text without a headline: what seemed to stand above it is only kept where it is surely no part of it. */
function undoHead(roles: Array<Role | undefined>, index: number): number {
  for (let at = 0; at < index; at++) if (roles[at] === 'caption') roles[at] = undefined
  return index
}

function loneLine(look: Looks, alone: boolean): Role | undefined {
  if (alone) return undefined
  if (isFurnitureLine(look)) return 'other'
  if (isByline(look)) return 'byline'
  if (isCredit(look)) return 'credit'
  return isNote(look) ? 'note' : undefined
}

/** A caption above the running text: by its words, or beside a credit. */
function pictured(looks: readonly Looks[], index: number): Role | undefined {
  const look = looks[index]
  if (!look || hasDateline(look)) return undefined
  const score = captionScore(look)
  if (score === 2) return 'caption'
  const [previous, next, afterNext] = [looks[index - 1], looks[index + 1], looks[index + 2]]
  // A credit stands between the standfirst and the caption that it belongs to.
  if (next && afterNext && isCredit(next) && captionScore(afterNext) > score) return undefined
  const beside = [previous, next].some((other) => other !== undefined && isCredit(other))
  return beside && (score === 1 || (index > 1 && look.short && look.words >= 5)) ? 'caption' : undefined
}

function isHeadline(look: Looks, next: Looks | undefined): boolean {
  if (isBullet(look) || isQuestion(look) || look.words === 0) return false
  if (look.short) return !/^\p{Ll}[\p{Ll}']*\s/u.test(look.text) || look.words <= 14
  // A question or a cry can be a headline where a longer text follows.
  const last = look.text.replace(/(?<!["'”’)\]])["'”’)\]]+$/, '').at(-1)
  return (
    (last === '?' || last === '!') &&
    look.words <= 16 &&
    look.sentences <= 2 &&
    next !== undefined &&
    next.words > look.words
  )
}

/**
 * A standfirst is told by what follows it: the byline, the picture, the headline again; a deck has no full stop.
 *
 * A paragraph between headline and running text with nothing around it is the article's first paragraph.
 */
function isStandfirst(looks: readonly Looks[], index: number, headline: Looks): boolean {
  const look = looks[index]
  const next = looks[index + 1]
  if (!look || !next || look.words < (look.short ? 3 : 6) || look.words > 70 || look.sentences > 3) return false
  if (look.open || hasDateline(look) || /^["“]/.test(look.text) || isBullet(look)) return false
  if (look.short || (!look.stopped && look.words <= 40)) {
    return look.words >= 8 || hasDateline(next) || followed(looks, index, headline)
  }
  return followed(looks, index, headline)
}

/** Whether furniture follows, and running text after it. */
function followed(looks: readonly Looks[], index: number, headline: Looks): boolean {
  let found = 0
  let at = index + 1
  for (; at < Math.min(looks.length, index + 7); at++) {
    const look = looks[at]
    if (!look) break
    const furniture =
      isByline(look) ||
      isCredit(look) ||
      look.folded === headline.folded ||
      (isFurnitureLine(look) && look.words > 0) ||
      pictured(looks, at) === 'caption' ||
      (at === index + 1 && look.short && isPerson(look))
    if (!furniture) break
    found++
  }
  return (
    found > 0 &&
    at < looks.length &&
    !isAttribution(
      looks,
      index + 1,
      looks.map((look) => look.text)
    )
  )
}
