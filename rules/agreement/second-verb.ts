/** Two verbs of one subject, of which the second is of another number or tense: "They wait and hopes that", "has built two and close three". */
import {nominative} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {beginsClause} from './clause-start.ts'
import {isCollective, isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import {subjectBefore} from './phrase.ts'
import type {Pattern} from './proposal.ts'
import {hasVerb} from './sole-verb.ts'
import {hasObject, notVerb, ofOne, surely} from './verb-number.ts'

/** How far the first verb is looked for. */
const farthest = 12

/** What begins another clause, whose subject may be another. */
const breaks =
  /^(?:that|which|who|whom|whose|what|where|when|how|why|if|whether|and|or|but|because|while|as|than|so|he|she|it|there|this|each|every|everyone|nobody|someone)$/

/** "Many farmers are waiting and hopes that", "They sing in a choir and plays the piano". */
export const secondOfMany: Pattern = (line, at, out) => {
  const and = line.only(at - 1, Pos.adverb) ? at - 2 : at - 1
  if (!/^(?:and|but)$/.test(line.word(and)) || !line.joined(at) || !line.can(at, Pos.verbS) || line.can(at, notVerb))
    return
  if (!line.joined(at + 1) || hasVerb(line, at + 1) || !takes(line, at)) return
  const start = clauseStart(line, and)
  if (start < 0) return
  const first = behindSubject(line, start)
  if (first < 0 || first >= and || !isOfMany(line, first)) return
  for (let place = first + 1; place < and; place++) {
    if (
      !line.linked(place) ||
      breaks.test(line.word(place)) ||
      ofOne.has(line.word(place)) ||
      line.only(place, Pos.verbS)
    )
      return
    // "help a man who", "the bread a baker makes": another subject
    if (line.can(place, noun) && line.mayBe(place + 1, Pos.verbS) && line.linked(place + 1) && place + 1 < and) return
  }
  out.push({at, to: Pos.verbBase, bar: line.only(at, Pos.verbS) ? -1 : 0, frame: 'second of many', mate: first})
}

/** Whether what a verb takes follows a word in -s that may be a noun. */
function takes(line: Line, at: number): boolean {
  const next = at + 1
  // "odds and ends I have"
  if (nominative.test(line.word(next))) return false
  if (line.word(next) === 'that' || hasObject(line, next)) return true
  if (line.word(next) === 'to') return line.can(next + 1, Pos.verbBase) || line.only(at, Pos.verbS)
  return line.only(at, Pos.verbS) && !/^(?:of|and|or)$/.test(line.word(next))
}

/** The place where the clause before "and" begins; -1 where it can't be told. */
export function clauseStart(line: Line, and: number): number {
  for (let place = and - 2; place >= Math.max(0, and - farthest); place--)
    if (place === 0 || (!line.linked(place) && beginsClause(line, place))) return place
  return -1
}

/** The place behind a subject of several that begins at a place; -1 where there is none. */
function behindSubject(line: Line, start: number): number {
  if (/^(?:they|we|you|i|people)$/.test(line.word(start))) return start + 1
  const phrase = readPhrase(line, start)
  const near = phrase?.determiner !== '' && phrase?.head === start + 1 ? Pos.verbS : 0
  if (
    !phrase ||
    !line.only(phrase.head, Pos.nounPlural | near) ||
    !line.can(phrase.head, Pos.nounPlural) ||
    isMeasure(line.word(phrase.head))
  )
    return -1
  // "This helps nurses avoid": a pronoun and its verb
  if (/^(?:this|that|it|he|she)$/.test(phrase.determiner)) return -1
  for (let place = phrase.start + 1; place < phrase.head; place++) if (line.can(place, Pos.verbS)) return -1
  if (phrase.start === phrase.head && !line.isNoName(phrase.head)) return -1
  return phrase.end
}

/** Whether a verb of several, or a past that goes with either, begins at a place. */
function isOfMany(line: Line, at: number): boolean {
  const place = line.only(at, Pos.adverb) ? at + 1 : at
  return (
    /^(?:are|were|have)$/.test(line.word(place)) ||
    (line.only(place, Pos.verbBase) && line.linked(place)) ||
    (line.mayBe(place, Pos.verbBase) &&
      (/^(?:they|we|you|i)$/.test(line.word(at - 1)) ||
        (line.only(at - 1, Pos.nounPlural) &&
          line.linked(place + 1) &&
          line.can(place + 1, Pos.preposition | Pos.determiner | Pos.adverb))))
  )
}

/** "The firm has opened two shops and close three": behind "has" and "had" stand participles. */
export const secondOfHave: Pattern = (line, at, out) => {
  if (line.word(at - 1) !== 'and' || !line.joined(at) || !line.joined(at - 1) || !line.joined(at + 1)) return
  if (
    !line.mayBe(at, Pos.verbBase) ||
    line.can(at, notVerb & ~Pos.adverb) ||
    line.can(at, Pos.verbParticiple | Pos.verbPast)
  )
    return
  if (!hasObject(line, at + 1) && !(line.can(at + 1, Pos.numeral) && line.only(at + 2, Pos.nounPlural))) return
  for (let place = at - 2; place > Math.max(0, at - farthest); place--) {
    const word = line.word(place)
    if (!line.linked(place + 1) && place + 1 !== at - 1) return
    if (
      breaks.test(word) ||
      line.can(place, Pos.to | Pos.modal | Pos.subordinator | Pos.verbIng) ||
      line.only(place, Pos.verbBase | Pos.verbS)
    )
      return
    if (/^(?:let|make|made|help|helped|see|seen|hear|heard|had)$/.test(word)) return
    if (/^(?:has|have)$/.test(word)) {
      const subject = line.only(place - 1, Pos.adverb) ? place - 2 : place - 1
      if (!opensSentence(line, subject)) return
      const one = word === 'has' || (isCollective(line.word(subject)) && isPast(line))
      const participle = line.only(place + 1, Pos.adverb) ? place + 2 : place + 1
      if (one && line.can(participle, Pos.verbParticiple) && !line.can(participle, noun) && !hasVerb(line, at + 1))
        out.push({at, to: Pos.verbParticiple, bar: surely, frame: 'has and base', mate: place})
      return
    }
    if (line.only(place, verb) && !line.can(place, Pos.verbParticiple)) return
  }
}

/** Whether a subject that ends at a place opens its sentence, or its clause behind a comma: behind "that" another clause may go on. */
function opensSentence(line: Line, near: number): boolean {
  const start = line.can(near, Pos.pronoun) && !line.can(near, Pos.determiner) ? near : subjectBefore(line, near).start
  return start === 0 || (!line.linked(start) && beginsClause(line, start))
}

/** Whether a sentence ends with a time that is over: "last year", "in 1998", "ten years ago". */
function isPast(line: Line): boolean {
  const [before, last] = [line.word(line.length - 2), line.word(line.length - 1)]
  return (
    (before === 'last' && /^(?:year|month|week|summer|winter|spring|autumn|night)$/.test(last)) ||
    /^(?:ago|yesterday)$/.test(last)
  )
}
