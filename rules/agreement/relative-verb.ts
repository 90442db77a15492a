/** Relative clauses and what they belong to: "primitives that allows", "a value which contain". */
import {beOrHaveOfOne, relativePronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isCollective, isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import {determinerAt} from './noun-determiner.ts'
import {isOneOf, subjectBefore, wordBefore} from './phrase.ts'
import type {Pattern, Proposal} from './proposal.ts'
import {whoNumber} from './relative-bare.ts'
import {hasVerb} from './sole-verb.ts'
import {hasObject, otherNumber, surely, turned, verbNumber} from './verb-number.ts'

/** Nouns that are no persons, as their endings tell. */
const abstract = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ing|ism|ort|ory|ure|age)$/

/** What "which" says of a whole clause. */
const sentential =
  /^(?:makes|helps|means|allows|enables|lets|leads|gives|causes|results|requires|keeps|adds|saves|shows)$/

/** "primitives that allows", "a value which contain". */
export const relativeVerb: Pattern = (line, at, out) => {
  const place = wordBefore(line, at)
  if (
    place < 1 ||
    !relativePronoun.test(line.word(place)) ||
    !(line.joined(place) || /^\)? $|^, $/.test(line.gap(place)))
  )
    return
  const head = line.gap(place) === ') ' ? beforeBracket(line, place) : place - 1
  if (head < 0) return
  if (whoOf(line, head, at, out)) return
  if (!line.can(head, noun) || line.can(head, Pos.pronoun | Pos.determiner | Pos.numeral)) return
  // "Note that mean rates fell": an order, and its clause.
  if (head === 0 && /^(?:note|remember|recall|suppose|assume|imagine|say|see|ensure)$/.test(line.word(0))) return
  // "It matters who shows up": a verb and a question.
  if (line.only(head - 1, Pos.pronoun) || /^(?:it|this|that)$/.test(line.word(head - 1))) return
  // "every person hereabouts who enjoys": an adverb.
  if (/(?:abouts|wards|doors|stairs|seas|ways|times|adays)$/.test(line.word(head))) return
  const number = verbNumber(line, at) ?? whoNumber(line, place, at)
  const many = line.can(head, Pos.nounPlural)
  // "fires across the country, which add": behind a comma it may be the fires, where no noun stands alone.
  if (line.gap(place) === ', ') {
    opening(line, {at, place, head}, out)
    return
  }
  // "several locks which makes it safe": it is all of that.
  if (line.word(place) === 'which' && sentential.test(line.word(at))) return
  // "you know how many floods that is"
  if (/^(?:many|much|few)$/.test(line.word(head - 1))) return
  if (number === undefined || many === line.can(head, Pos.nounSingular) || (number === 'many') === many) return
  if (isCollective(line.word(head)) || isMeasure(line.word(head))) {
    if (number === 'many' && head < 3 && isOneFurther(line, at))
      out.push({at, to: turned(line, at, number).to, bar: surely, frame: 'relative body', mate: head})
    return
  }
  const done = beOrHaveOfOne.test(line.word(at)) && line.can(at + 1, Pos.verbParticiple) && !line.can(at + 1, noun)
  if (line.word(at) === 'were' || (done && head < 4 && line.word(place) === 'that')) {
    opening(line, {at, place, head}, out)
    if (!(done && out.at(-1)?.at !== at)) return
  }
  // "It is her store of old records that makes her the host": the sentence's stress is on one
  if (number === 'one' && isStressed(line, head)) return
  const {to, more} = turned(line, at, number)
  const subject = subjectBefore(line, head)
  const determiner = line.word(determinerAt(line, head))
  // "the partnership between towns that improves roads": the noun further off may be what is meant.
  // "grants to projects that": both are several.
  const alike =
    many && subject.head !== head && line.only(subject.head, Pos.nounPlural) && !afterInfinitive(line, subject.start)
  // "thanks for the support of the veterans who": only persons are who.
  const alone = line.word(place) === 'who' && abstract.test(line.word(subject.head))
  // "objects created during the process that are", "the patient started on medicines who sleeps", "as well as a wit which help"
  const one = !many && /^(?:a|an|each|every|any)$/.test(determiner)
  // "we deal with cases that has" has no other noun.
  const other =
    !line.can(subject.start - 2, Pos.verbBase | Pos.verbS) ||
    line.can(subject.start - 2, noun) ||
    relativePronoun.test(line.word(subject.start - 3))
  if (line.can(subject.start - 1, Pos.preposition) && other && !alike && !one) return
  if (isOneOf(line, head)) return
  const lead = line.word(subject.start - 1)
  // "headers, bodies and receipts that is": all of them several; "a system of sheets and labels that helps" is one.
  const plurals =
    many && lead === 'and' && line.only(subject.start - 2, Pos.nounPlural) && !isPartOf(line, subject.start - 2)
  if ((/^(?:and|or)$/.test(lead) && !plurals) || (lead === 'as' && line.word(subject.start - 2) === 'well')) return
  const further = subject.head !== head && !alike && !alone
  if (one) {
    // "towers for each site that are": they may be meant.
    const each = determinerAt(line, head)
    if (number === 'many' && line.can(each - 1, Pos.preposition) && line.can(each - 2, Pos.nounPlural)) return
    // "one of the few in a village that have one"
    if (subject.head === head || line.can(subject.head, Pos.nounSingular))
      out.push({at, to, bar: 0.5 + more, frame: 'relative a', mate: head})
    return
  }
  if (further || /^(?:one|the only)$/.test(determiner)) return
  // "a way to build tools that lets you": only a clause's first noun can't be another's object.
  const first = subject.opens && (many || determiner === 'the')
  const sure = subject.opens && many && line.only(at, Pos.verbS) && hasObject(line, at + 1)
  // "reforms that reduces", but "a way to build tools that lets you".
  const plain =
    many &&
    (line.only(at, Pos.verbS) || hasObject(line, at + 1) || /^(?:has|was)$/.test(line.word(at))) &&
    !afterInfinitive(line, subject.start)
  // "both keys that is inside"
  const bracket = line.gap(place) !== ' '
  // "the nurses that works on the ward": no other word can be its verb.
  const sole =
    many &&
    !otherNumber.has(line.word(at)) &&
    line.can(at, Pos.verbS) &&
    line.joined(at + 1) &&
    line.only(at + 1, Pos.preposition | Pos.adverb | Pos.particle) &&
    line.word(at + 1) !== 'of' &&
    !hasVerb(line, at + 1)
  const counted = many && (bracket || /^(?:both|two|three|four|five|several|many|these|those)$/.test(determiner))
  out.push({
    at,
    to,
    bar: (sure ? -3 : counted || sole ? -2 : first ? 0 : plain ? -0.7 : 1.5) + more,
    frame: 'relative',
    mate: head
  })
}

/** "The houses, which was built", "The man who were held": a noun and its determiner alone open the sentence. */
function opening(
  line: Line,
  {at, place, head}: {readonly at: number; readonly place: number; readonly head: number},
  out: Proposal[]
): undefined {
  if (!/^(?:the|a|an|this|these|his|her|its|their|our)$/.test(line.word(0)) || head < 1 || head > 3) return
  for (let inner = 1; inner < head; inner++)
    if (!line.joined(inner) || !line.only(inner, Pos.adjective | Pos.nounSingular)) return
  const many = line.only(head, Pos.nounPlural)
  if (!line.joined(head) || many === line.can(head, Pos.nounSingular) || line.can(head, Pos.adjective)) return
  const number = verbNumber(line, at) ?? whoNumber(line, place, at)
  if (number === undefined || (number === 'many') === many) return
  if (line.word(place) === 'that' && !(many && line.can(at + 1, Pos.verbParticiple))) return
  if (isCollective(line.word(head)) || isMeasure(line.word(head))) return
  // "which, were it to fall"
  if (line.word(at) === 'were' && line.can(at + 1, Pos.pronoun)) return
  const verbal =
    otherNumber.has(line.word(at)) ||
    line.only(at, Pos.verbS | Pos.verbBase) ||
    whoNumber(line, place, at) !== undefined
  if (verbal) out.push({at, to: turned(line, at, number).to, bar: surely, frame: 'opening relative', mate: head})
}

/** The place before the bracket that closes before a word: "tools (of all kinds) that"; -1 where there is none so near. */
function beforeBracket(line: Line, place: number): number {
  for (let at = place - 1; at > Math.max(0, place - 9); at--) if (line.gap(at) === ' (') return at - 1
  return -1
}

/** Whether the phrase at a place is an infinitive's object. */
function afterInfinitive(line: Line, start: number): boolean {
  return line.word(start - 2) === 'to' || line.word(start - 3) === 'to'
}

/** "Anyone who have news", "those who has left": the pronoun decides. */
function whoOf(line: Line, head: number, at: number, out: Proposal[]): boolean {
  const word = line.word(head)
  const one = /^(?:anyone|anybody|everyone|everybody|someone|somebody|nobody)$/.test(word)
  const many = word === 'those' || word === 'people'
  if ((!one && !many) || line.word(head + 1) !== 'who' || !line.joined(head + 1)) return false
  const number = verbNumber(line, at)
  // "one of those who has"
  if (number === undefined || (number === 'one') === one || line.word(at) === 'were' || isOneOf(line, head)) return true
  const {to, more} = turned(line, at, number)
  out.push({at, to, bar: otherNumber.has(line.word(at)) ? surely : -2.5 + more, frame: 'anyone who'})
  return true
}

function isPartOf(line: Line, at: number): boolean {
  for (let place = at; place >= Math.max(0, at - 9); place--)
    if (line.can(place, Pos.preposition) && line.word(place) !== 'to') return true
  return false
}

/** "The company which make the pills has closed": either verb, but not both. */
function isOneFurther(line: Line, at: number): boolean {
  if (!/^(?:the|a|an|this)$/.test(line.word(0)) || !hasObject(line, at + 1)) return false
  const phrase = readPhrase(line, at + 1)
  const verb = phrase?.end ?? -1
  return verb > 0 && line.joined(verb) && (beOrHaveOfOne.test(line.word(verb)) || line.only(verb, Pos.verbS))
}

/** Whether "it is" begins the clause of a noun, which then may belong to what stands behind that. */
function isStressed(line: Line, head: number): boolean {
  for (let at = head - 1; at >= Math.max(0, head - 10) && line.joined(at + 1); at--) {
    if (/^it's$/.test(line.word(at))) return true
    if (/^(?:is|was|be)$/.test(line.word(at)) && /^it$/.test(line.word(at - 1))) return true
  }
  return false
}
