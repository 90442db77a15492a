/** An apposition that opens with a comma and isn't closed: "The dean of the school, Prof. Eddy Marlow admonished the students." */
import {isRoleNoun} from '../../src/article/cast/roles.ts'
import {titles} from '../../src/article/cast/words.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Names} from '../../src/desk/names/names.ts'
import {clauseStart, segmentStart} from './clause-start.ts'
import {isAuxiliary, isFiniteBehindName} from './predicate.ts'
import {readSubject} from './subject.ts'
import {secondCommas} from './second-commas.ts'
import type {Words} from './words.ts'

/** The appositions of a sentence that lack their second comma. */
export function appositions(words: Words, names: Names): Generator<PassageFinding> {
  return secondCommas(
    words,
    (at) => nameBehindRole(words, at, names) ?? roleBehindName(words, at, names) ?? clauseBehindName(words, at)
  )
}

const particle = /^(?:de|da|di|del|della|der|den|van|von|bin|ibn|al|el|la|le|du|dos|das|ter|ten|mac|o)$/

/** Where the name that begins at a place ends: two capitals or more, or a title and a name; -1 where none does. */
function nameEnd(words: Words, from: number): number {
  let at = from
  let parts = 0
  while (at < words.length && (at === from || words.joined(at) || isAbbreviated(words, at))) {
    if (isPart(words, at)) parts++
    else if (!particle.test(words.word(at)) || at === from) break
    at++
  }
  if (parts < 2 || particle.test(words.word(at - 1)) || /['’]s?$/.test(words.word(at - 1))) return -1
  return at
}

function isPart(words: Words, at: number): boolean {
  const word = words.printed(at)
  if (!word || !(words.isName(at) || (word.shape === 'capital' && titles.has(word.norm)))) return false
  return word.shape === 'capital' || word.shape === 'mixed' || /^\p{Lu}\.?$/u.test(word.text)
}

function isAbbreviated(words: Words, at: number): boolean {
  return words.gap(at) === '. '
}

/** "The dean of the school, Prof. Eddy Marlow | admonished" */
function nameBehindRole(words: Words, at: number, names: Names): number | undefined {
  const end = nameEnd(words, at)
  if (end < 0 || !words.joined(end) || !isFiniteBehindName(words, end)) return undefined
  const start = roleStart(words, at, names)
  if (start < 0) return undefined
  const role = readSubject(words, start, at, start > 0)
  if (!role || role.clauses > 0 || (role.mayHaveVerb && role.head !== at - 1) || at - role.from < 2) return undefined
  if (!isRole(words, role.head) || words.can(role.head, Pos.nounPlural)) return undefined
  const first = words.word(role.from)
  if (/^(?:a|an|my|your|mr\.?|mrs\.?|ms\.?|madam|dr\.?|dear|no|every|each|any|one|some|what)$/.test(first))
    return undefined
  // "While mayor, Ann Lee led", "At the fair, head judge, Ann Lee said"
  if (start > 0 && !/^(?:the|his|her|its|their|our|another)$/.test(first))
    return words.joined(start) && words.isName(role.from) && words.isLower(role.head) ? end : undefined
  return end
}

/** Whether a word says what somebody is. */
function isRole(words: Words, at: number): boolean {
  const word = words.word(at).replace(/^.*-/, '')
  if (words.printed(at)?.shape === 'capital' && !/^(?:the|its|their|his|her)$/.test(words.word(at - 1)))
    return titles.has(word)
  return isRoleNoun(word) || /^(?:substitute|colleague|friend)$/.test(word)
}

/** Where the words begin before a comma that may be a role: a clause's beginning, or behind a comma where what stands before is nobody's name. */
function roleStart(words: Words, to: number, names: Names): number {
  const start = segmentStart(words, to)
  if (start === 0 || words.linked(start)) return start
  const before = words.word(start - 1)
  if (words.gap(start) === '; ') return start
  if (words.gap(start) !== ', ' || isRoleNoun(before)) return -1
  if (!words.isName(start - 1)) return words.can(start - 1, Pos.nounPlural) ? -1 : start
  return words.isName(start - 2) || names.given(before) > 0 || names.surname(before) > 0 ? -1 : start
}

/** "Ann Lee, the head of the school | told" */
function roleBehindName(words: Words, at: number, names: Names): number | undefined {
  if (!/^(?:the|a|an|its|their|his|her)$/.test(words.word(at)) || !isPerson(words, at, names)) return undefined
  return endOfRole(words, at)
}

/** "Claudia Marsh, who was the chair of the forum | urged" */
function clauseBehindName(words: Words, at: number): number | undefined {
  if (words.word(at) !== 'who' || !/^(?:is|was|became|becomes)$/.test(words.word(at + 1)) || !words.joined(at + 1))
    return undefined
  if (!/^(?:the|a|an|its|their|his|her)$/.test(words.word(at + 2)) || !words.joined(at + 2)) return undefined
  const start = segmentStart(words, at)
  return nameEnd(words, start) === at ? endOfRole(words, at + 2) : undefined
}

function isPerson(words: Words, to: number, names: Names): boolean {
  const start = clauseStart(words, to)
  const first = words.printed(start)
  // "Mr President, the house is full"
  if (start < 0 || !first || nameEnd(words, start) !== to || titles.has(words.word(to - 1))) return false
  return titles.has(first.norm.replace(/\.$/, '')) || names.given(first.norm) > 0
}

/** Where the verb stands behind the role that begins at a place with its determiner. */
function endOfRole(words: Words, from: number): number | undefined {
  for (let at = from + 2; at < words.length && at < from + 14; at++) {
    // "Ann Lee, a member of the board and Senator Roy wrote": two people.
    if (
      !words.joined(at) ||
      (words.word(at - 1) === 'and' && (titles.has(words.word(at)) || words.can(at, Pos.determiner)))
    )
      return undefined
    if (!words.can(at, Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.verbS) || !isFiniteBehindName(words, at)) continue
    if (words.can(at, noun) && !isAuxiliary(words, at)) continue
    const role = readSubject(words, from, at, true)
    return role && role.clauses === 0 && !role.mayHaveVerb && isRole(words, role.head) ? at : undefined
  }
  return undefined
}
