import {toString} from 'nlcst-to-string'
import type {Paragraph} from 'nlcst'
import {readHead} from './infer-head.ts'
import {readTail} from './infer-tail.ts'
import {isAttribution, isBullet, isQuestion, refersOnward} from './infer-body.ts'
import {isCapitals, looksOf, type Looks} from './looks.ts'
import {isCredit} from './looks-credit.ts'
import {isEnding, isFurnitureLine} from './looks-furniture.ts'
import {captionScore, isNote} from './looks-sentence.ts'
import type {Role} from './role.ts'

/** Guess the roles of the paragraphs of a tree that carries none. */
export function inferRoles(nodes: readonly Paragraph[]): readonly Role[] {
  return inferTextRoles(nodes.map((node) => toString(node)))
}

/**
 * Guess the roles of blocks of plain text from what they look like and where they stand: what comes before the running text
 * (headline, standfirst, byline, picture), what comes after it (biography, correction, links), and what interrupts it
 * (headings, pictures, lists, questions, the speaker's name below a quotation).
 *
 * A headline that is printed again becomes a `heading`. A pull-quote without markup looks like any paragraph and stays `body`.
 *
 * @param texts - The blocks in order.
 */
export function inferTextRoles(texts: readonly string[]): readonly Role[] {
  const looks = texts.map((text) => looksOf(text))
  const roles: Array<Role | undefined> = looks.map(() => undefined)
  const start = readHead(looks, roles)
  const end = readTail(looks, roles, start)
  for (let index = start; index < end; index++) roles[index] ??= certainRole(looks, index)
  for (let index = start; index < end; index++) roles[index] ??= shortRole(looks, roles, index, texts)
  readRuns(looks, roles, start, end)
  readQuestions(looks, roles, start, end)
  return roles.map((role) => role ?? 'body')
}

/** Roles that a block's own words tell. */
function certainRole(looks: readonly Looks[], index: number): Role | undefined {
  const look = looks[index]
  if (!look) return undefined
  if (isFurnitureLine(look)) return isEnding(look) || look.words === 0 || index > 0 ? 'other' : undefined
  if (isCredit(look)) return 'credit'
  const beside = [looks[index - 1], looks[index + 1]].some((other) => other !== undefined && isCredit(other))
  const score = captionScore(look, beside ? 1 : 2)
  if (score === 2) return 'caption'
  if (score === 1 && beside) return 'caption'
  if (beside && look.short && look.words >= 5) return 'caption'
  if (isNote(look)) return 'note'
  if (isQuestion(look)) return 'question'
  // A numbered line that stands alone above a paragraph is a heading.
  const next = looks[index + 1]
  const heads = look.short && /^\W?\w/.test(look.text) && next !== undefined && next.words > 25 && !isBullet(next)
  return isBullet(look) && !heads ? 'list' : undefined
}

/** What a short line between paragraphs is: the name below a quotation, a heading. */
function shortRole(
  looks: readonly Looks[],
  roles: ReadonlyArray<Role | undefined>,
  index: number,
  texts: readonly string[]
): Role | undefined {
  const look = looks[index]
  if (!look?.short && !(look?.asks && look.words <= 9)) return undefined
  if (look.short && isAttribution(looks, index, texts)) return 'credit'
  const next = looks[index + 1]
  // A heading announces something: what stands last does not, nor what breaks off in mid-sentence.
  if (!next || refersOnward(look) || look.words > 14 || look.text.length > 110) return undefined
  if (/^\p{Ll}/u.test(look.text) || (isCapitals(look) && look.words > 10)) return undefined
  const previous = looks[index - 1]
  if (look.asks)
    return next.words > 15 && previous?.stopped === true && !/^["“]/.test(look.text) ? 'heading' : undefined
  return roles[index + 1] === 'other' && index + 2 >= looks.length ? undefined : 'heading'
}

/** Three and more short lines in a row are a list: ingredients, results, dates; the line above them may be its heading. */
function readRuns(looks: readonly Looks[], roles: Array<Role | undefined>, start: number, end: number): undefined {
  const isLine = (index: number): boolean => {
    const role = roles[index]
    return index < end && (role === 'heading' || (role === undefined && looks[index]?.short === true))
  }
  for (let index = start; index < end; index++) {
    if (!isLine(index)) continue
    let to = index + 1
    while (isLine(to)) to++
    const previous = looks[index - 1]
    const announced = previous?.text.endsWith(':') === true
    if (to - index >= 3 || (announced && to - index >= 2)) {
      const counted = (at: number): boolean => /^[\d½¼¾⅓⅔•*-]/.test(looks[at]?.text ?? '')
      const numbers = Array.from({length: to - index}, (_, at) => counted(index + at)).filter(Boolean).length
      const mostly = numbers * 2 > to - index
      for (let at = index; at < to; at++) {
        const first = at === index && !announced && (mostly ? !counted(at) : to - index >= 4)
        const last = at === to - 1 && looks[to]?.stopped === true && (mostly ? !counted(at) : isTitle(looks[at]))
        roles[at] = first || last ? 'heading' : 'list'
      }
    }
    index = to
  }
}

function isTitle(look: Looks | undefined): boolean {
  return look !== undefined && look.words <= 3
}

/** In an interview questions and answers take turns: three and more blocks that ask somebody something. */
function readQuestions(looks: readonly Looks[], roles: Array<Role | undefined>, start: number, end: number): undefined {
  const asking: number[] = []
  for (let index = start; index < end - 1; index++) {
    const look = looks[index]
    const role = roles[index]
    if (!look?.asks || look.words > 60 || (role !== undefined && role !== 'heading')) continue
    if (/^["“]/.test(look.text) || looks[index + 1]?.asks) continue
    if (look.sentences <= 1 || /\b(?:you|your)\b[^?]*\?["”’]?$/i.test(look.text)) asking.push(index)
  }
  const addressed = asking.filter((index) => /\byou(?:r|rs)?\b/i.test(looks[index]?.text ?? ''))
  if (asking.length < 3 || addressed.length < 2 || asking.length * 10 < end - start) return
  for (const index of asking) roles[index] = 'question'
}
