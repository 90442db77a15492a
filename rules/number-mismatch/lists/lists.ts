import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {Pos} from '../../../src/desk/english/lexicon.ts'

/** A number and the words up to the mark that a list follows: `three engineers:`. */
const announcement =
  /(?<![\p{L}\d.,$£€%'’–-])([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\d{1,2})((?: [\p{L}’'-]{1,30}){1,7}?)(: ?| ?[–—] ?| \(|, | (?:are|were) (?=\p{Lu})| of (?=\p{Lu}))/gu

/** What a text must have for a list to be announced: a mark, or a sentence that begins with who is counted. */
const opening =
  /[:–—(]|\b(?:the|all) \p{L}+(?: \p{Ll}+){1,3} of \p{Lu}|\b(?:The|All|Both|Those|These|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) /u

/** Words before a number that make it a part, a limit or a name. */
const unsure =
  /\b(?:of|of (?:the|its|their|our|his|her)|least|most|about|around|nearly|almost|than|over|under|up to|between|(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:or|to|and)|chapter|page|section|figure|part|act|step|level|number)\s$/i

/** Words between the number and the list that make the list a part, or the number a measure. */
const apart =
  /\b(?:years?|months?|weeks?|hours?|minutes?|seconds?|miles?|metres?|meters?|feet|times|points?|goals?|votes?|per|percent|million|billion|thousand|hundred|dozen|including|such|like|namely|especially|notably|mainly|mostly|than|or|versus|other|others|more|worth|each|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i

/** A part that begins so, or has such a word, is no item of its own: it describes the one before, or names several. */
const noItem =
  /^(?:say|who|which|where|when|whose|that|including|such|like|based|aged|from|of|for|in|on|at|e\.?g|i\.?e|both|also|not|but|then|now|as|with|all|many|some|most|other|others|more|several|plus|is|are|was|were|has|have|had|both|each|every)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:etc|others|more|so on|so forth|brothers?|sisters?|twins|sons|daughters|children|parents|family|couple|respectively|jr|sr|inc|ltd|llc|plc|co|ph\.?d|m\.?d|esq)\b|[\d:;()"“”«»?!…/¤]/i

/** Find lists within a sentence whose items are not as many as the words before them say. */
export function listFaults({text, sentences, role}: Passage, desk: Desk): PassageFinding[] {
  if (role === 'table' || role === 'credit' || !text.includes(',') || !opening.test(text)) return []
  const found: PassageFinding[] = []
  for (const match of text.matchAll(announcement)) {
    const [all, number = '', words = '', mark = ''] = match
    const start = match.index
    const value = numberOfText(number)
    if (value === undefined || value < 2 || !isAnnounced(text, start, words, desk)) continue
    const from = start + all.length
    const sentence = sentences.find((other) => other.start <= start && other.end >= from)
    if (!sentence) continue
    const list = listBehind(text, {start, from, end: sentence.end}, words, mark.trim())
    const items = itemsOf(list, desk)
    if (!items || items.length === value) continue
    const counted = number + words
    found.push({
      start,
      end: start + counted.length,
      reason: `"${counted}" here, but ${inWords(items.length)} follow: "${list.trim()}"`,
      confidence: 0.85
    })
  }
  return found
}

const names = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A number as a sentence has it: in words up to twelve. */
export function inWords(number: number): string {
  return names[number] ?? String(number)
}

/** Whether the words before a list count it: a plural among them, and nothing that makes the figure a part or a measure. */
export function isAnnounced(text: string, start: number, words: string, {english}: Desk): boolean {
  if (unsure.test(text.slice(Math.max(0, start - 16), start)) || apart.test(words)) return false
  return words
    .trim()
    .split(' ')
    .some((word) => (english.lexicon.pos(word.toLowerCase()) & Pos.nounPlural) !== 0)
}

function listBehind(
  text: string,
  {start, from, end}: {readonly start: number; readonly from: number; readonly end: number},
  words: string,
  mark: string
): string {
  // "eleven parts of his CARE (Charity, Aid, Relief and Effort) Act": what the letters stand for.
  if (mark === '(' && /\p{Lu}{2}$/u.test(words)) return ''
  if (mark === ',') return isSubject(text, start, words) ? appositionAt(text, from) : ''
  // "the three districts of Hale, Ellory and Thane"
  if (mark === 'of')
    return /\b(?:the|all)\s$/i.test(text.slice(Math.max(0, start - 5), start)) ? namesAt(text, from) : ''
  if (!/^(?:are|were)$/.test(mark)) return listAt(text, from, end, mark)
  return isSubject(text, start, words) ? listAt(text, from, end, ':') : ''
}

/** Whether a sentence begins with who is counted: "The two ministers". */
function isSubject(text: string, start: number, words: string): boolean {
  const opens = /(?:^|[.!?”"] )(?:the |all |both |those |these )?$/i.test(text.slice(Math.max(0, start - 8), start))
  return opens && words.trim().split(' ').length <= 3
}

/** The words of a list: to the sentence's end, or to the mark that closes what the first mark opened. */
function listAt(text: string, from: number, end: number, mark: string): string {
  const rest = text.slice(from, Math.min(end, from + 400))
  if (mark === ':') return rest.replace(/[.!?]\s*$/, '')
  const close = rest.search(mark === '(' ? /\)/ : / ?[–—]/)
  return close < 0 ? (mark === '(' ? '' : rest.replace(/[.!?]\s*$/, '')) : rest.slice(0, close)
}

/**
 * The names behind a comma that say who is counted: "the two ministers, Ann Bell, Tom Ray and Lee Cho, said".
 *
 * Behind a verb ("met two ministers, Ann Bell and Tom Ray") names may be further ones: only what a verb follows is certain.
 */
function appositionAt(text: string, from: number): string {
  const match =
    /^((?:\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,2}, ){0,8}\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,2},? and \p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){0,2}), \p{Ll}+/u.exec(
      text.slice(from, from + 300)
    )
  return match?.[1] ?? ''
}

/** Names joined by commas and one `and`, behind which the sentence goes on in lower case or ends. */
function namesAt(text: string, from: number): string {
  const match =
    /^((?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}, ){1,8}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2},? and \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?=[.;:)]|,? \p{Ll})/u.exec(
      text.slice(from, from + 300)
    )
  return match?.[1] ?? ''
}

/** The items of a list, where they are certain: alike, short, and joined by commas with one `and` before the last. */
function itemsOf(list: string, desk: Desk): readonly string[] | undefined {
  const parts = list.split(/, ?/).map((part) => part.trim())
  const last = parts.pop()
  if (last === undefined || parts.length === 0) return undefined
  const opened = /^(?:and|or) (.+)$/.exec(last)
  const closing = opened?.[1] === undefined ? last.split(/ (?:and|or) /) : [opened[1]]
  if (closing.length > 2 || (closing.length === 1 && !opened)) return undefined
  const items = [...parts, ...closing]
  if (items.some((item) => !isItem(item))) return undefined
  // "two blocks—easing traffic, noise and dust" says what comes of them.
  const doing = items.filter((item) => /^\p{Ll}+ing\b/u.test(item)).length
  if (doing > 0 && doing < items.length && /^\p{Ll}+ing\b/u.test(items[0] ?? '')) return undefined
  const capitals = items.filter((item) => /^(?:the )?\p{Lu}/u.test(item)).length
  if (capitals > 0 && capitals < items.length) return undefined
  // "Austin, Texas": a place and where it lies are one item.
  const regions = items.filter((item) => isRegion(item, desk)).length
  if (regions > 0 && regions < items.length) return undefined
  return items.some((item, at) => isWithin(items[at - 1], item, desk)) ? undefined : items
}

function isRegion(item: string, {names}: Desk): boolean {
  const key = item.toLowerCase()
  return names.country(key) !== undefined || names.places(key.charAt(0)).some((place) => place.key === key)
}

/** Whether a city lies in a state or country. */
function isWithin(city: string | undefined, region: string, {names}: Desk): boolean {
  return city !== undefined && names.city(city).some((place) => place === region || place.endsWith(`/${region}`))
}

function isItem(item: string): boolean {
  const words = item.split(/\s+/)
  if (words.length > 6 || item === '' || noItem.test(item) || /\b(?:and|or|&)(?:\s|$)/.test(item)) return false
  // A name with a word of another kind in it is more than a name: "Ann Bell of Leeds".
  return !/^\p{Lu}/u.test(item) || words.every((word) => /^\p{Lu}|^(?:of|the|de|van|von|der|la|du|al|bin)$/u.test(word))
}
