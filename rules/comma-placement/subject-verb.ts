/** A comma between a subject and its verb: "The acting chairwoman, was also asked to step down." */
import type {PassageFinding} from '../../src/check/finding.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {clauseStart, segmentStart} from './clause-start.ts'
import {isAside, isAuxiliary, isPredicate, isRow} from './predicate.ts'
import {readSubject, type Subject} from './subject.ts'
import type {Words} from './words.ts'

/** The commas of a sentence that part a subject from its verb. */
export function* subjectVerb(words: Words): Generator<PassageFinding> {
  if (words.gap(words.length).includes('?')) return
  for (let at = 1; at < words.length; at++) {
    if (!/^\)?, $/.test(words.gap(at)) || !isPredicate(words, at)) continue
    const [left, right] = [words.printed(at - 1), words.printed(at)]
    if (!left || !right || left.quoted !== right.quoted || right.opaque || left.text.endsWith('.')) continue
    if (isAside(words, at)) continue
    // "All who can work, will work"
    if (words.word(at - 1) === words.word(at + 1)) continue
    const subject = subjectBefore(words, at)
    if (!subject || isRowOfVerbs(words, at, subject) || isInverted(words, at, subject)) continue
    const {text} = words.passage
    const lead = asideBefore(words, at)
    if (lead) {
      yield {
        start: lead.start,
        end: right.end,
        reason: `Comma missing before "${text.slice(lead.end + 1, left.end)}", as one stands behind it`,
        expected: [`${text.slice(lead.start, lead.end)},${text.slice(lead.end, right.end)}`],
        confidence: 0.88
      }
      continue
    }
    const printed = text.slice(left.start, right.end)
    const mended = text.slice(left.start, right.start - 2) + text.slice(right.start - 1, right.end)
    yield {
      start: left.start,
      end: right.end,
      reason: `Comma between the subject and its verb: "${printed}" → "${mended}"`,
      expected: [mended],
      confidence: 0.88
    }
  }
}

/** Asides that a subject may be followed by, with a comma at either side. */
const asides =
  /(?<= )(?:on the (?:other hand|contrary)|in (?:my|our|his|her|their) (?:view|opinion)|of course|in turn|in fact|for (?:example|instance)|by contrast|as a result)$/i

/** The word before such an aside that ends before a place. */
function asideBefore(words: Words, at: number): ReturnType<Words['printed']> {
  const said = Array.from({length: Math.min(at, 6)}, (_, place) => words.word(at - Math.min(at, 6) + place)).join(' ')
  const aside = asides.exec(said)?.[0]
  return aside === undefined ? undefined : words.printed(at - aside.split(' ').length - 1)
}

/** Whether the verb may be one of several, the first of which stands in what was read as the subject: "The city plans a park, digs …". */
function isRowOfVerbs(words: Words, at: number, {from, clauses, mayHaveVerb}: Subject): boolean {
  // "If someone clicks a link, makes a change, and leaves"
  if (/^(?:some|any|every|no)(?:one|body)$/.test(words.word(from)) && words.can(from + 1, Pos.verbS | Pos.nounPlural))
    return true
  // "A lamp that costs next to nothing, has a switch, and can be moved"
  if (isAuxiliary(words, at)) return (mayHaveVerb || clauses > 0) && isRow(words, at)
  // "The bus that takes us to work, brings us home and is free"
  return mayHaveVerb || (clauses > 0 && isRow(words, at))
}

/** "Third, a stroke behind, was the amateur", "The coast, were the sun to shine": what stands behind the verb is its subject. */
function isInverted(words: Words, at: number, {from, head}: Subject): boolean {
  // "There, standing with the porters, was Robert"
  if (from > 0 && words.can(from, Pos.verbIng) && /^(?:is|are|was|were)$/.test(words.word(at)) && words.isName(at + 1))
    return true
  const next = words.word(at + 1)
  if (!words.can(at + 1, Pos.determiner)) return false
  if (words.word(at) === 'were') return !words.can(head, Pos.nounPlural)
  if (words.word(at) === 'had') return !/^(?:an?|no|many|few|several)$/.test(next)
  return /^(?:is|are|was)$/.test(words.word(at)) && /^(?:first|second|third|fourth|fifth|last)$/.test(words.word(0))
}

/** The subject that ends before the comma at a place; undefined where what stands there is none, or only a part of one. */
function subjectBefore(words: Words, comma: number): Subject | undefined {
  const to = words.gap(comma).startsWith(')') ? openingOf(words, comma) : comma
  if (to < 0) return undefined
  const start = clauseStart(words, to)
  if (start >= 0) {
    const within = start > 0 && words.joined(start)
    const subject = readSubject(words, start, to, start > 0)
    return within && subject?.mayHaveVerb === true ? undefined : subject
  }
  return listBefore(words, segmentStart(words, to), to)
}

/** Where the words in brackets before a place begin, where they are a name or a short form: "the union (NUJ), has". */
function openingOf(words: Words, at: number): number {
  for (let place = at - 1; place > at - 5 && place > 0; place--) {
    if (words.isLower(place)) return -1
    if (words.gap(place) === ' (') return place
    if (!words.joined(place)) return -1
  }
  return -1
}

/** "The coach, the players, and the parents of two of them, were": a list from the sentence's beginning, whose last member ends before a place. */
function listBefore(words: Words, from: number, to: number): Subject | undefined {
  if (!/^(?:and|or)$/.test(words.word(from)) || to - from < 2 || words.gap(from) !== ', ') return undefined
  let end = from
  let members = 1
  while (end > 0) {
    const start = segmentStart(words, end)
    if (start > 0 && words.gap(start) !== ', ') return undefined
    const read = readSubject(words, start, end, false)
    if (!read || read.mayHaveVerb || read.clauses > 0 || words.can(start, Pos.verbIng)) return undefined
    // "The centre, a house of three floors, a shop, and a yard, will": what stands behind the first says what it is.
    if (end - start > 3 || /^an?$/.test(words.word(start)) || !isLike(words, start, from + 1)) return undefined
    members++
    end = start
  }
  const last = readSubject(words, from + 1, to, true)
  return members > 2 && last && !last.mayHaveVerb ? {...last, from: 0, mayHaveVerb: true} : undefined
}

/** Whether two members of a list are alike, as the names in a row are, or things with their articles; "The winners, Lee and Ray," are not. */
function isLike(words: Words, one: number, other: number): boolean {
  const kind = (at: number): string =>
    /^(?:the|a|an|his|her|its|their|our|my)$/.test(words.word(at))
      ? 'determined'
      : words.isName(at)
        ? 'name'
        : words.can(at, noun)
          ? 'bare'
          : 'other'
  return kind(one) === kind(other) || /^(?:these|those|our|all|many)$/.test(words.word(one))
}
