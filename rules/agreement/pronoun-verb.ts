/** Pronouns and their verbs: "they allows", "he walk", "everyone are". */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {wordBefore} from './phrase.ts'
import type {Pattern} from './proposal.ts'
import {isNeedOrDare, isOfLaw, subjunctive} from './moods.ts'
import {notVerb, otherNumber, samePast, surely, turned, verbNumber} from './verb-number.ts'

/** A question's word with its verb written on to it: "what'll", "where'd", "how's". */
const shortened = /^(?:what|who|where|when|why|how|that|there)['’](?:ll|d|s|re)$/

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
  const subject = line.word(place)
  // "and we has": of several persons, whoever else is there.
  const several = /^(?:they|we)$/.test(subject)
  // "Singular they is fine", "the pronoun we has a history": a word that is spoken of
  if (
    /^(?:singular|plural|generic|royal|epicene|inclusive|exclusive|pronoun|pronouns|word|gender-neutral)$/.test(
      line.word(place - 1)
    )
  )
    return
  if (number === undefined || (!several && /^(?:and|or|nor|than)$/.test(line.word(place - 1)))) return
  const {to, more} = turned(line, at, number)
  const clause =
    place === 0 ||
    !line.joined(place) ||
    (/^(?:every|any|some|no)(?:one|body|thing)$/.test(subject) &&
      /^(?:ensur(?:e|es|ed|ing)|sure|say|says|said|think|thinks|know|knows|hope|hopes|believes?)$/.test(
        line.word(place - 1)
      )) ||
    /^(?:that|which|what|when|where|how|why|if|because|but|so|while|until|after|before|since|once|although|though|as|whether)$/.test(
      line.word(place - 1)
    )
  if (number === 'one') {
    if (several) out.push({at, to, bar: otherNumber.has(line.word(at)) ? -2 : 0.3 + 2 * more, frame: 'they is'})
    else if (
      /^(?:i|you)$/.test(subject) &&
      !(subject === 'i' && line.isLower(place)) &&
      clause &&
      !line.isName(place - 1)
    )
      out.push({at, to, bar: 1.5 + more, frame: 'you is'})
    else if (
      /^(?:these|those)$/.test(subject) &&
      clause &&
      !isOther(line, place, at) &&
      !/^(?:and|or)$/.test(line.word(at + 1))
    )
      out.push({at, to, bar: 1 + more, frame: 'these is'})
    return
  }
  if (isNeedOrDare(line, at)) return
  const third = /^(?:he|she)$/.test(subject)
  // "if he were": a wish; "said he were pleased" and "Everyone were glad" are none.
  const all = place === 0 && /^(?:everyone|everybody|everything|nobody|nothing|someone|somebody)$/.test(subject)
  if (line.word(at) === 'were' && ((!third && !all) || wishes(line, place))) return
  // "will he do", "What'll he do?", "Who'd she marry?"
  if (line.can(place - 1, Pos.modal | Pos.auxiliary) || shortened.test(line.word(place - 1))) return
  // "He cross examined them", "she test drove it": the verb stands behind.
  if (line.only(at + 1, Pos.verbPast | Pos.verbParticiple) && !otherNumber.has(line.word(at))) return
  const it = /^(?:it|this|everyone|everybody|nobody|everything|nothing|something|someone)$/.test(subject)
  // "This live blog is closed"
  if (subject === 'this' && (line.goesOn(at + 1) || isOther(line, place, at))) return
  // "This find clearly proved it"
  if (subject === 'this' && line.only(at + 1, Pos.adverb) && line.can(at + 2, Pos.verbPast | Pos.verbS)) return
  if ((!third && !it) || (it && !clause)) return
  // "He misread the map", "she sort of smiled": a past, and no verb.
  if (third && (samePast.test(line.word(at)) || /^(?:sort|kind) of$/.test(`${line.word(at)} ${line.word(at + 1)}`)))
    return
  // "[T]he": a letter in brackets is another word's.
  if (isOfLaw(line) || line.gap(place).endsWith(']')) return
  // "It is vital that she stay on, that she speak and that she be heard": what asks stands at the head of all of them.
  const far = line.word(place - 1) === 'that' ? 0 : place - 9
  for (let back = place - 1; back >= Math.max(0, far); back--)
    if (
      subjunctive.test(line.word(back)) ||
      (line.can(back, Pos.modal | Pos.auxiliary) &&
        line.joined(place) &&
        /n't$|^(?:do|does|did)$/.test(line.word(back)))
    )
      return
  // "he walk through the rooms": in the present and behind nothing that asks for the bare form.
  if (third && clause && !otherNumber.has(line.word(at)) && isPlain(line, at)) {
    out.push({at, to, bar: -3, frame: 'he base'})
    return
  }
  if (
    line.word(at) === "don't" &&
    clause &&
    (third || (subject === 'it' && !line.isQuoted(at) && line.word(place - 1) !== 'if'))
  ) {
    out.push({at, to, bar: surely, frame: "he don't"})
    return
  }
  const anyone = /(?:one|body)$/.test(subject)
  if (all && line.word(at) === 'were') {
    out.push({at, to, bar: surely, frame: 'everyone were'})
    return
  }
  out.push({at, to, bar: (third ? 0.7 : anyone ? 0 : 1.5) + 2 * more, frame: `${third ? 'he' : 'it'} are`})
}

/** Whether "these" belongs to what stands before or behind: "work such as these helps", "these coordinates represent a place". */
function isOther(line: Line, place: number, at: number): boolean {
  if (line.word(place - 1) === 'as' && line.word(place - 2) === 'such') return true
  return (
    line.mayBe(at, Pos.verbS) &&
    !otherNumber.has(line.word(at)) &&
    line.joined(at + 1) &&
    (line.can(at + 1, Pos.auxiliary | Pos.modal) || line.only(at + 1, Pos.verbBase | Pos.verbPast))
  )
}

/** Whether a verb in its bare form is followed by what only a verb takes. */
function isPlain(line: Line, at: number): boolean {
  if (line.can(at, Pos.verbPast | Pos.verbParticiple) || !line.joined(at + 1)) return false
  return line.can(at + 1, Pos.preposition | Pos.determiner | Pos.to) && !line.can(at + 1, Pos.verbPast)
}

/** Whether a wish or a doubt stands before a word of its sentence. */
function wishes(line: Line, at: number): boolean {
  for (let place = 0; place < at; place++)
    if (
      /^(?:if|though|wish\w*|as|unless|whether|suppose|imagin\w*|rather|lest|than|until|would|like|only|were)$/.test(
        line.word(place)
      )
    )
      return true
  return false
}
