/** Subjects and their verbs: "they allows", "the list of names were", "code that declare". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {opensWithMany, subjectBefore, wordBefore, type Subject} from './phrase.ts'
import type {Line} from './line.ts'
import {isCollective, isMeasure} from './collective.ts'
import {determinerAt} from './nouns.ts'
import type {Pattern} from './proposal.ts'

const otherNumber: ReadonlyMap<string, string> = new Map(
  [
    ['is', 'are'],
    ['was', 'were'],
    ['has', 'have'],
    ['does', 'do'],
    ["isn't", "aren't"],
    ["wasn't", "weren't"],
    ["hasn't", "haven't"],
    ["doesn't", "don't"]
  ].flatMap(([one = '', many = '']) => [[one, many] as const, [many, one] as const])
)
const ofOne = /^(?:is|was|has|does|isn't|wasn't|hasn't|doesn't)$/
const ofMany = /^(?:are|were|have|do|aren't|weren't|haven't|don't)$/
const surely = Number.NEGATIVE_INFINITY
const notVerb =
  Pos.auxiliary | Pos.modal | Pos.adverb | Pos.preposition | Pos.pronoun | Pos.determiner | Pos.conjunction

/** Whether a verb's object or complement begins at a place. */
function takesObject(line: Line, at: number): boolean {
  return (
    line.joined(at) &&
    line.can(at, Pos.determiner | Pos.pronoun | Pos.preposition) &&
    !/^(?:which|who|of)$/.test(line.word(at))
  )
}

/** Whether a noun or a pronoun follows, as a verb's object: a preposition may follow a noun as well. */
function hasObject(line: Line, at: number): boolean {
  return (
    line.joined(at) &&
    line.can(at, Pos.determiner | Pos.pronoun) &&
    !line.can(at, Pos.preposition) &&
    !/^(?:which|who|that)$/.test(line.word(at))
  )
}

/** Which number a word is a finite verb of: as surely as its letters tell. */
function verbNumber(line: Line, at: number): 'one' | 'many' | undefined {
  const word = line.word(at)
  if (ofOne.test(word)) return 'one'
  if (ofMany.test(word)) return 'many'
  if (line.can(at, notVerb)) return undefined
  if (line.mayBe(at, Pos.verbS)) return line.only(at, Pos.verbS) || takesObject(line, at + 1) ? 'one' : undefined
  if (!line.mayBe(at, Pos.verbBase) || line.can(at, Pos.verbPast | Pos.verbParticiple)) return undefined
  return line.only(at, Pos.verbBase) || hasObject(line, at + 1) ? 'many' : undefined
}

/** The verb in the other number, and how much more the weight must be where it may be a noun or an adjective. */
function turned(line: Line, at: number, number: 'one' | 'many'): {readonly to: number | string; readonly more: number} {
  const other = otherNumber.get(line.word(at))
  if (other !== undefined) return {to: other, more: 0}
  return {to: number === 'one' ? Pos.verbBase : Pos.verbS, more: line.can(at, noun | Pos.adjective) ? 0.7 : 0}
}

const subjunctive =
  /^(?:suggest|recommend|demand|insist|ask|require|request|propose|urge|important|essential|vital|crucial|necessary|critical|imperative|lest|let|make|made|help|than|whether|watch|saw|see|hear|have|better)/

/** "they allows", "he walk", "everyone are". */
export const pronounVerb: Pattern = (line, at, out) => {
  const place = wordBefore(line, at)
  if (place < 0 || !line.can(place, Pos.pronoun)) return
  const number =
    verbNumber(line, at) ??
    (/^(?:they|we|he|she)$/.test(line.word(place)) && line.mayBe(at, Pos.verbS)
      ? 'one'
      : /^(?:he|she)$/.test(line.word(place)) &&
          line.mayBe(at, Pos.verbBase) &&
          !line.can(at, notVerb | Pos.verbPast | Pos.verbParticiple)
        ? 'many'
        : undefined)
  if (number === undefined || /^(?:and|or|nor|than)$/.test(line.word(place - 1))) return
  const subject = line.word(place)
  const {to, more} = turned(line, at, number)
  const clause =
    place === 0 ||
    !line.joined(place) ||
    /^(?:that|which|what|when|where|how|why|if|because|but|so|while|until|after|before|since|once|although|though|as|whether)$/.test(
      line.word(place - 1)
    )
  if (number === 'one') {
    if (/^(?:they|we)$/.test(subject)) out.push({at, to, bar: 0.3 + 2 * more, frame: 'they is'})
    else if (/^(?:i|you)$/.test(subject) && clause && !line.isName(place - 1))
      out.push({at, to, bar: 1.5 + more, frame: 'you is'})
    else if (/^(?:these|those)$/.test(subject) && clause && !/^(?:and|or)$/.test(line.word(at + 1)))
      out.push({at, to, bar: 1 + more, frame: 'these is'})
    return
  }
  if (line.word(at) === 'were' || line.can(place - 1, Pos.modal | Pos.auxiliary)) return
  const third = /^(?:he|she)$/.test(subject)
  const it = /^(?:it|this|everyone|everybody|nobody|everything|nothing|something|someone)$/.test(subject)
  if ((!third && !it) || (it && !clause)) return
  for (let back = place - 1; back >= Math.max(0, place - 9); back--)
    if (
      subjunctive.test(line.word(back)) ||
      (line.can(back, Pos.modal | Pos.auxiliary) &&
        line.joined(place) &&
        /n't$|^(?:do|does|did)$/.test(line.word(back)))
    )
      return
  if (third && line.word(at) === "don't" && clause) {
    out.push({at, to, bar: surely, frame: "he don't"})
    return
  }
  out.push({at, to, bar: (third ? 0.7 : 1.5) + 2 * more, frame: `${third ? 'he' : 'it'} are`})
}

/** "primitives that allows", "a value which contain". */
export const relativeVerb: Pattern = (line, at, out) => {
  const place = wordBefore(line, at)
  if (place < 1 || !/^(?:that|which|who)$/.test(line.word(place)) || !(line.joined(place) || line.gap(place) === ', '))
    return
  const head = place - 1
  if (!line.can(head, noun) || line.can(head, Pos.pronoun | Pos.determiner | Pos.numeral)) return
  const number = verbNumber(line, at)
  const many = line.can(head, Pos.nounPlural)
  // "fires across the country, which add": behind a comma it may be the fires.
  if (!line.joined(place)) return
  // "you know how many floods that is"
  if (/^(?:many|much|few)$/.test(line.word(head - 1))) return
  if (number === undefined || many === line.can(head, Pos.nounSingular) || (number === 'many') === many) return
  if (isCollective(line.word(head)) || isMeasure(line.word(head)) || line.word(at) === 'were') return
  const {to, more} = turned(line, at, number)
  const subject = subjectBefore(line, head)
  const determiner = line.word(determinerAt(line, head))
  // "the partnership between towns that improves roads": the noun further off may be what is meant.
  const further = subject.head !== head || /^(?:and|or)$/.test(line.word(subject.start - 1))
  if (!many && /^(?:a|an|each|every|any)$/.test(determiner)) {
    // "one of the few in a village that have one"
    if (subject.head === head || line.can(subject.head, Pos.nounSingular))
      out.push({at, to, bar: 0.5 + more, frame: 'relative a'})
    return
  }
  if (further || /^(?:one|the only)$/.test(determiner)) return
  // "a way to build tools that lets you": only a clause's first noun can't be another's object.
  const first = subject.opens && (many || determiner === 'the')
  const sure = subject.opens && many && line.only(at, Pos.verbS) && hasObject(line, at + 1)
  // "reforms that reduces", but "a way to build tools that lets you".
  const plain =
    many && (line.only(at, Pos.verbS) || /^(?:has|was)$/.test(line.word(at))) && !afterInfinitive(line, subject.start)
  out.push({at, to, bar: (sure ? -3 : first ? 0 : plain ? 0.5 : 1.5) + more, frame: 'relative'})
}

/** Whether the phrase at a place is an infinitive's object. */
function afterInfinitive(line: Line, start: number): boolean {
  return line.word(start - 2) === 'to' || line.word(start - 3) === 'to'
}

const and = /^(?:and|or|nor|than|as|like|plus|not|with|&)$/

/** "these numbers assumes", "a value of 8 increase the", "the list of names were". */
export const nounVerb: Pattern = (line, at, out) => {
  if (!line.mayBe(at, verb) && !line.can(at, Pos.auxiliary)) return
  const near = wordBefore(line, at)
  if (near < 0 || line.can(near, Pos.pronoun) || !(line.can(near, noun) || line.only(near, Pos.numeral))) return
  const number = verbNumber(line, at)
  if (number === undefined) return
  const subject = subjectBefore(line, near)
  const {head, start} = subject
  if (
    number === 'one' &&
    near === at - 1 &&
    /^(?:has|is|was)$/.test(line.word(at)) &&
    !isNamed(line, at + 1) &&
    opensWithMany(line, near)
  ) {
    out.push({at, to: turned(line, at, number).to, bar: -1, frame: 'and one'})
    return
  }
  if (!isWhole(line, subject) || isCollective(line.word(head)) || isMeasure(line.word(head))) return
  const headMany = line.can(head, Pos.nounPlural)
  if (headMany === line.can(head, Pos.nounSingular) || headMany === (number === 'many')) return
  if (line.word(at) === 'were' && !headMany && mayWish(line, start)) return
  if (number === 'many' && isAsked(line, start)) return
  // "an overview of package help pages": a noun goes on.
  if (!otherNumber.has(line.word(at)) && !line.only(at, Pos.verbS) && line.goesOn(at + 1) && !hasObject(line, at + 1))
    return
  // "the greatest threat to it are its friends": what it is decides as well.
  if (otherNumber.has(line.word(at)) && isNamed(line, at + 1)) return
  const {to, more} = turned(line, at, number)
  const direct = head === near
  // "in that part the lists of names was": what stands before a comma may be a list.
  const open = start === 0 || line.joined(start) || isIntroduced(line, start) ? 0 : 1.5
  const determined = hasDeterminer(line, start)
  if (direct) {
    // "the bill addresses is", "Trump grants pardons": the last word may be the verb of what stands before it.
    if (
      near > start &&
      headMany &&
      (line.mayBe(near, verb) || !otherNumber.has(line.word(at))) &&
      (line.can(near - 1, noun) || line.isName(near - 1))
    )
      return
    if (head === 0 && line.passage.words[line.from]?.shape === 'lower') return
    // "media managers need", "favorites right now are": the verb stands there already, or an adverb.
    if (near > start && line.mayBe(near, verb) && line.can(near - 1, Pos.nounPlural)) return
    if (near < at - 1 && line.can(near, Pos.adverb)) return
    if (amount(line, start, near)) return
    if (
      !determined &&
      ((number === 'many' && !ofMany.test(line.word(at))) ||
        (headMany && ofOne.test(line.word(at)) && start === 0) ||
        open > 0)
    )
      return
    const opener = line.word(start)
    const counted = headMany
      ? /^(?:these|those|many|several|both|two|three|four|five|six|seven|eight|nine|ten|various|numerous)$/.test(opener)
      : /^(?:a|an|this|each|every)$/.test(opener)
    if (counted && open === 0 && (otherNumber.has(line.word(at)) || line.only(at, Pos.verbS))) {
      out.push({at, to, bar: -2, frame: `counted ${number}`})
      return
    }
    const certain = determined && (line.only(at, Pos.verbS) || otherNumber.has(line.word(at)))
    const bar =
      (certain ? 0 : line.only(at, Pos.verbS) && /^(?:which|what)$/.test(line.word(start - 1)) ? -0.5 : 1.2) +
      open +
      more
    out.push({at, to, bar, frame: `noun ${number}`})
    if (near > start || headMany)
      out.push({
        at: head,
        to: headMany ? Pos.nounSingular : Pos.nounPlural,
        bar: bar + (otherNumber.has(line.word(at)) ? 0 : 1.2),
        frame: `noun ${number} head`
      })
    return
  }
  const nearMany = line.can(near, Pos.nounPlural)
  const nearOne = line.can(near, Pos.nounSingular) || line.only(near, Pos.numeral)
  if (nearMany === nearOne || isMeasure(line.word(near))) return
  if (nearMany === headMany)
    out.push({
      at,
      to,
      bar:
        open === 0 && number === 'many' && /^(?:each|every)$/.test(line.word(start)) && otherNumber.has(line.word(at))
          ? surely
          : (/^(?:each|every|a|an)$/.test(line.word(start)) && otherNumber.has(line.word(at)) ? -1 : 0.5) + open + more,
      frame: `chain ${number}`
    })
  // The counts follow the nearer noun: here the grammar is proof enough, where the verb can be nothing else.
  else if (
    open === 0 &&
    otherNumber.has(line.word(at)) &&
    !/^do/.test(line.word(at)) &&
    (determined || isBare(line, subject, at))
  )
    out.push({at, to, bar: surely, frame: `distracted ${number}`})
}

/** "Prices in the city has risen": a plural that opens the sentence, and a participle behind the verb. */
function isBare(line: Line, {start, head}: Subject, at: number): boolean {
  return start === 0 && line.only(head, Pos.nounPlural) && line.joined(at + 1) && line.only(at + 1, Pos.verbParticiple)
}

/** Whether what stands before a comma only leads up to the clause: "By default,", "In that year,". */
function isIntroduced(line: Line, start: number): boolean {
  if (start > 6 || !/^,\s*$/.test(line.gap(start)) || !line.can(0, Pos.preposition | Pos.adverb | Pos.subordinator))
    return false
  for (let at = 1; at < start; at++) if (!line.joined(at)) return false
  return true
}

/** "Showing line names make it easier": what is done is one thing. */
export const gerundVerb: Pattern = (line, at, out) => {
  if (
    at < 2 ||
    at > 9 ||
    !(line.can(0, Pos.verbIng) || (line.pos(0) === 0 && line.word(0).endsWith('ing'))) ||
    verbNumber(line, at) !== 'many' ||
    /^(?:do|have|were)$/.test(line.word(at))
  )
    return
  if (!line.can(at - 1, noun) || line.can(at - 1, Pos.pronoun)) return
  for (let place = 1; place < at; place++) {
    if (
      !line.joined(place) ||
      line.can(place, Pos.auxiliary | Pos.modal | Pos.to | Pos.subordinator) ||
      /^(?:and|or|that|which|who|what)$/.test(line.word(place)) ||
      line.only(place, Pos.verbS | Pos.verbPast)
    )
      return
  }
  // "Visiting teams play the hosts": the participle of a noun.
  if (line.can(1, Pos.nounPlural)) return
  const {to, more} = turned(line, at, 'many')
  out.push({at, to, bar: 0.5 + more, frame: 'gerund many'})
}

/** "require that every gallon contain": a clause of what is asked for. */
function isAsked(line: Line, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--) if (subjunctive.test(line.word(at))) return true
  return false
}

/** Whether a noun in the plural or a name follows a form of be, as what the subject is. */
function isNamed(line: Line, from: number): boolean {
  for (let at = from; at < from + 4 && line.joined(at); at++) {
    if (line.isName(at)) return true
    if (line.can(at, Pos.nounPlural)) return true
    if (line.can(at, Pos.verbParticiple | Pos.verbIng | Pos.preposition | Pos.adverb | Pos.conjunction)) return false
  }
  return false
}

/** Whether a noun phrase is a clause's subject: it opens the clause, and nothing is joined to it. */
function isWhole(line: Line, {start, head, opens}: Subject): boolean {
  if (!opens || and.test(line.word(start - 1))) return false
  if (line.can(head, Pos.pronoun | Pos.determiner | Pos.verbIng)) return false
  for (let at = start; at < head; at++) if (line.can(at, Pos.verbIng | Pos.to) && at === start) return false
  // "Making lists of names is", "To lose games is": what is done is the subject.
  return !(start === 0 && line.can(0, Pos.verbIng | Pos.verbBase) && !line.can(0, noun | Pos.determiner))
}

function hasDeterminer(line: Line, start: number): boolean {
  return /^(?:the|a|an|this|each|every|these|those|his|her|their|its|our|my|your)$/.test(line.word(start))
}

/** "ten million children is a country": an amount is one thing. */
function amount(line: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (/^(?:hundred|thousand|million|billion|percent|dozen|total|combined|additional|extra)$/.test(line.word(at)))
      return true
  return false
}

/** "if the list of names were longer": a wish. */
function mayWish(line: Line, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--)
    if (/^(?:if|though|wish|wishes|wished|as|unless|whether|suppose|imagine)$/.test(line.word(at))) return true
  return false
}

/** "The number of steps are", "the amount of jobs are": the number is one. */
export const theNumber: Pattern = (line, at, out) => {
  const word = line.word(at)
  if (!ofMany.test(word) || word === 'do') return
  const near = wordBefore(line, at)
  if (!line.can(near, Pos.nounPlural)) return
  const {start, head, opens} = subjectBefore(line, near)
  if (!opens || head !== start + 1 || !/^(?:number|amount)$/.test(line.word(head)) || line.word(start) !== 'the') return
  if (and.test(line.word(start - 1)) || mayWish(line, start)) return
  out.push({at, to: otherNumber.get(word) ?? '', bar: surely, frame: 'the number are'})
}
