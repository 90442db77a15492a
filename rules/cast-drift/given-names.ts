import type {Article} from '../../src/article/article.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import type {PersonMention} from '../../src/article/cast/person.ts'
import {isRunning} from '../../src/article/role.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'

/** How many letters a given name has at least, and how common a surname may be that two people of one article hardly share by chance. */
const shortest = 4
const mostCommon = 9

/** What tells of a family, whose members share the surname. */
const family =
  /\b(?:wife|husband|widow(?:er)?|sons?|daughters?|(?:grand|step)?(?:mother|father|parents?|child(?:ren)?)|brothers?|sisters?|siblings?|twins?|cousins?|uncles?|aunts?|nephews?|nieces?|famil(?:y|ies)|married|couple|namesake|née|related|relations?|mum|dad|mom|sibling)\b/i
/** What introduces somebody for the first time: an age, what they are. */
const introduced = /^(?:, (?:\d|aged|an? |the |who |of |from |and )| \(\d| (?:and|&) \p{Lu})/u
const together = /\p{Lu}\p{Ll}+,? (?:and|&|,) $/u

/**
 * Find somebody who is called by another given name in one place: "Marjorie Kell" who wrote the policy, "Margaret Kell's idea". The two
 * names begin alike, are of one sex, and nothing says that the second is of the family.
 */
export function* givenNameFindings(members: readonly Member[], article: Article, desk: Desk): Generator<Finding> {
  const bySurname = new Map<string, Member[]>()
  for (const member of members) {
    if (member.given.length > 0) bySurname.set(member.surname, [...(bySurname.get(member.surname) ?? []), member])
  }
  for (const [surname, [one, other, ...more]] of bySurname) {
    if (!one || !other || more.length > 0 || desk.names.surname(surname) > mostCommon) continue
    const [odd, right] = oddOf(one, other)
    const mention = odd.mentions.find(({given}) => given.length > 0)
    const proof = right.mentions.find(({given}) => given.length > 0)
    if (!mention || !proof || !areTaken(mention, proof, desk) || isFamily(article, surname, [mention, proof])) continue
    if ([odd, right].some(({given}) => isKinElsewhere(article, given[0] ?? ''))) continue
    yield {
      ...contradiction(mention, proof, article, 0.75),
      severity: 'info',
      reason: `"${mention.text}" here, "${proof.text}" in ${article.where(proof.block)}: which is right?`
    }
  }
}

/** The one to doubt first: who stands around the text or is named in full but once, and later. */
function oddOf(one: Member, other: Member): readonly [odd: Member, right: Member] {
  const [a, b] = [one, other].map((member) => member.mentions.some(({block}) => isRunning(block.role)))
  if (a !== b) return a ? [other, one] : [one, other]
  return [other, one]
}

/** Whether one given name may have been written for the other. */
function areTaken(odd: PersonMention, right: PersonMention, {names}: Desk): boolean {
  const [a, b] = [odd.given[0] ?? '', right.given[0] ?? '']
  if (Math.min(a.length, b.length) < shortest || odd.block === right.block || odd.suffix !== right.suffix) return false
  if (names.relation(a, b) !== 'different') return false
  const [one, other] = [names.sex(a), names.sex(b)]
  if (one !== other || names.given(a) === 0 || names.given(b) === 0) return false
  if (odd.title !== '' && right.title !== '' && odd.title !== right.title) return false
  const isAround = !isRunning(odd.block.role)
  const sameTitle = odd.title !== '' && odd.title === right.title && !/^(?:mr|mrs|ms|miss|dr|sir)$/.test(odd.title)
  return sameTitle || (a.charAt(0) === b.charAt(0) && (isAround || a.slice(0, 2) === b.slice(0, 2)))
}

/** Whether somebody is called kin elsewhere: "Hruska's father, Dwight". */
function isKinElsewhere(article: Article, given: string): boolean {
  return article
    .places(given)
    .some(({block, word}) => family.test(block.text.slice(Math.max(0, word.start - 30), word.end + 30)))
}

/** Whether the two may be of one family, or each is introduced. */
function isFamily(article: Article, surname: string, mentions: readonly PersonMention[]): boolean {
  if (article.places(`${surname}s`).length > 0 || article.places(`${surname}es`).length > 0) return true
  if (mentions.some(({block, start, end}) => family.test(block.text.slice(Math.max(0, start - 120), end + 120))))
    return true
  if (mentions.some(({block, start}) => together.test(block.text.slice(Math.max(0, start - 30), start)))) return true
  const [odd] = mentions
  return odd !== undefined && introduced.test(odd.block.text.slice(odd.end, odd.end + 12))
}
