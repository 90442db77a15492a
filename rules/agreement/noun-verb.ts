/** Nouns and their verbs: "these numbers assumes", "the list of names were". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {isCollective, isMeasure} from './collective.ts'
import {opensWithMany, subjectBefore, wordBefore} from './phrase.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'
import {isMass} from './quantity.ts'
import {
  amount,
  hasDeterminer,
  isAsked,
  isBare,
  isIntroduced,
  isInverted,
  isNamed,
  isPlain,
  isReported,
  isWhole,
  mayWish
} from './subject-checks.ts'
import {hasObject, isBe, ofMany, ofOne, otherNumber, surely, turned, verbNumber} from './verb-number.ts'

/** "these numbers assumes", "a value of 8 increase the", "the list of names were". */
export const nounVerb: Pattern = (line, at, out) => {
  const near = wordBefore(line, at)
  if (near < 0 || line.can(near, Pos.pronoun) || !(line.can(near, noun) || line.only(near, Pos.numeral))) return
  // "the first block after": what counts a noun is none.
  if (
    /^(?:first|second|third|fourth|fifth|last|next|same|only|async)$/.test(line.word(near)) &&
    !line.can(at, Pos.auxiliary)
  )
    return
  // "where u are"
  if (line.word(near).length === 1) return
  if (!line.can(at, Pos.auxiliary) && !line.mayBe(at, verb)) return
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
    out.push({at, to: turned(line, at, number).to, bar: -1.5, frame: 'and one'})
    return
  }
  // "The people has spoken", "these people is"
  if (
    /^(?:people|criteria|phenomena)$/.test(line.word(head)) &&
    near === head &&
    near === at - 1 &&
    start === head - 1 &&
    ofOne.has(line.word(at)) &&
    isWhole(line, subject) &&
    (/^(?:the|these|those|many|some|most|our|their|his|her|my|your|two|three|four|five|six|seven|eight|nine|ten|several|both|all)$|['’]s$/.test(
      line.word(start)
    ) ||
      /^(?:[2-9]|\d{2,3})$/.test(line.word(start))) &&
    line.can(at + 1, Pos.verbParticiple | Pos.verbIng | Pos.adverb | Pos.adjective | Pos.preposition)
  ) {
    out.push({at, to: turned(line, at, number).to, bar: surely, frame: 'people is'})
    return
  }
  // "each of that firm's vans goes": it points to an owner, and is no clause's beginning.
  const pointing = line.word(start) === 'that' ? start : start - 1
  if (line.word(pointing) === 'that' && line.word(pointing - 1) === 'of') return
  if (!isWhole(line, subject) || isCollective(line.word(head)) || isMeasure(line.word(head))) return
  // "the skin is": what no plural looks like. "The old man's was": an owner.
  if (
    line.can(head, Pos.nounPlural) &&
    !/(?:s|men|people|children|feet|teeth|mice|geese|a|ae|i)$/.test(line.word(head))
  )
    return
  if (/['’]s?$/.test(line.word(near))) return
  // "But this places limits", "this will surely have": a pronoun and its verb.
  if (
    /^(?:this|that)$/.test(line.word(start)) &&
    near === start + 1 &&
    (line.can(near, Pos.modal) || (line.mayBe(near, Pos.verbS) && !line.can(at, Pos.auxiliary)))
  )
    return
  // A line that begins in the middle.
  if (start === 0 && line.isLower(0)) return
  const headMany = line.can(head, Pos.nounPlural)
  if (headMany === line.can(head, Pos.nounSingular) || headMany === (number === 'many')) return
  if (line.word(at) === 'were' && !headMany && mayWish(line, start)) return
  // "These information are": the determiner is the wrong one.
  if (number === 'many' && isMass(line.word(head)) && /^(?:these|those)$/.test(line.word(start))) return
  if (number === 'many' && line.word(at) !== 'are' && (isAsked(line, start) || isInverted(line, start))) return
  // "an overview of package help pages": a noun goes on.
  if (!otherNumber.has(line.word(at)) && !line.only(at, Pos.verbS) && line.goesOn(at + 1) && !hasObject(line, at + 1))
    return
  // "the greatest threat to it are its friends": what it is decides as well.
  // "What records does she keep?": a question's verb stands before its subject.
  if (
    /^do(?:es)?$/.test(line.word(at)) &&
    (line.isName(at + 1) || (line.can(at + 1, noun | Pos.determiner | Pos.pronoun) && !line.can(at + 1, Pos.verbBase)))
  )
    return
  // "this land grab will", "the walking stick arrives": the verb is still to come.
  if (!otherNumber.has(line.word(at)) && isVerb(line, at + 1)) return
  // "A road block to riches": without an object, a verb in its bare form may be a noun.
  if (number === 'many' && !otherNumber.has(line.word(at)) && /^(?:to|of|for|between)$/.test(line.word(at + 1))) return
  const {to, more} = turned(line, at, number)
  const direct = head === near
  // "in that part the lists of names was": what stands before a comma may be a list.
  const open = start === 0 || line.joined(start) || isIntroduced(line, start) ? 0 : 1.5
  const determined = hasDeterminer(line, start)
  // "the greatest threat to it are its friends": what it is decides as well.
  if (isBe(line.word(at)) && !(headMany && direct && determined) && isNamed(line, at + 1)) return
  if (direct) {
    // "the bill addresses is", "Trump grants pardons": the last word may be the verb of what stands before it.
    if (
      near > start &&
      headMany &&
      (line.mayBe(near, verb) || !(otherNumber.has(line.word(at)) || (determined && line.only(at, Pos.verbS)))) &&
      (line.can(near - 1, noun) || line.isName(near - 1))
    )
      return
    // "Poets tells of", "Stiles takes it": so may a title, or a name that no list has.
    if (near === 0 && number === 'one' && !otherNumber.has(line.word(at))) return
    // "Thistle were level": a capital may be a team's.
    if (near === 0 && number === 'many' && !isMass(line.word(0))) return
    // "Marbles uploads a video": a name, as the paragraph shows.
    if (head === 0 && number === 'one' && line.isNamedElsewhere(0)) return
    // "media managers need", "favorites right now are": the verb stands there already, or an adverb.
    if (near > start && line.mayBe(near, verb) && line.can(near - 1, Pos.nounPlural)) return
    if (near < at - 1 && line.can(near, Pos.adverb)) return
    if (amount(line, start, near)) return
    if (
      !determined &&
      ((number === 'many' && !ofMany.has(line.word(at))) ||
        (headMany && ofOne.has(line.word(at)) && start === 0) ||
        open > 0)
    )
      return
    const opener = line.word(start)
    const counted = headMany
      ? /^(?:these|those|many|several|both|two|three|four|five|six|seven|eight|nine|ten|various|numerous)$/.test(opener)
      : /^(?:a|an|this|each|every)$/.test(opener)
    if (counted && open === 0 && (otherNumber.has(line.word(at)) || line.only(at, Pos.verbS))) {
      out.push({at, to, bar: -2, frame: `counted ${number}`, mate: head})
      return
    }
    const certain = determined && (line.only(at, Pos.verbS) || otherNumber.has(line.word(at)))
    const plain = certain && isPlain(line, start, near) && !isReported(line, start)
    const bar =
      (plain
        ? otherNumber.has(line.word(at))
          ? -2.5
          : -1
        : certain
          ? 0
          : line.only(at, Pos.verbS) && /^(?:which|what)$/.test(line.word(start - 1))
            ? -0.5
            : start === 0 && headMany && near === start
              ? 2.2
              : 1.2) +
      open +
      more
    out.push({at, to, bar, frame: `${plain ? 'plain' : 'noun'} ${number}`, mate: head})
    if (near > start)
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
          : (determined && otherNumber.has(line.word(at)) ? -1 : 0.5) + open + more,
      frame: `chain ${number}`,
      mate: head
    })
  // The counts follow the nearer noun: here the grammar is proof enough, where the verb can be nothing else.
  else if (
    open === 0 &&
    otherNumber.has(line.word(at)) &&
    !/^do/.test(line.word(at)) &&
    (determined || isBare(line, subject, at))
  )
    out.push({at, to, bar: surely, frame: `distracted ${number}`, mate: head})
}

/** Whether a word is a verb and nothing else. */
function isVerb(line: Line, at: number): boolean {
  return line.can(at, Pos.modal | Pos.auxiliary) || (line.joined(at) && line.only(at, Pos.verbS | Pos.verbPast))
}
