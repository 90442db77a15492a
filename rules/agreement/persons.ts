/** Persons without a determiner, and "all", "most": "Critics says the law", "Officials has refused", "All employee must wear". */
import {Pos} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import type {Pattern} from './proposal.ts'
import {ofOne, otherNumber, surely} from './verb-number.ts'

/** Persons who no team, band or series is called after. */
const persons: ReadonlySet<string> = new Set(
  `officials residents experts critics teachers doctors nurses farmers workers students parents prosecutors investigators ministers
  lawmakers voters protesters commuters shareholders traders lawyers scientists researchers economists analysts activists campaigners
  children women men villagers councillors soldiers firefighters drivers passengers patients customers employees pupils citizens
  opponents supporters observers witnesses journalists reporters unions retailers lecturers academics motorists taxpayers landlords
  officers tenants homeowners migrants refugees organisers organizers detectives historians businesses companies consumers shoppers relatives`.split(
    /\s+/
  )
)
const telling =
  /^(?:says|believes|claims|argues|thinks|wants|fears|hopes|warns|expects|insists|admits|agrees|complains|demands|accuses|blames|describes|denies|hopes|worries|suggests|knows|feels|remains|seems|continues|refuses)$/

/** "Critics says the law is weak", "Officials has refused": at the head of a sentence, where a name would have a capital too. */
export const bareVerb: Pattern = (line, at, out) => {
  // "The shop was shut, residents says."
  if (
    at > 2 &&
    line.word(at) === 'says' &&
    line.gap(at - 1) === ', ' &&
    persons.has(line.word(at - 1)) &&
    line.joined(at)
  ) {
    if (!line.joined(at + 1)) out.push({at, to: 'say', bar: surely, frame: 'bare persons', mate: at - 1})
    return
  }
  if (at !== 1 || !persons.has(line.word(0)) || !line.joined(1) || line.isNamedElsewhere(0)) return
  const word = line.word(1)
  const told = telling.test(word) && line.joined(2)
  const auxiliary =
    ofOne.has(word) && line.joined(2) && line.can(2, Pos.verbParticiple | Pos.verbIng | Pos.particle | Pos.adverb)
  if (told || auxiliary)
    out.push({at, to: otherNumber.get(word) ?? Pos.verbBase, bar: surely, frame: 'bare persons', mate: 0})
}

/** "All employee must wear a badge", "most voter said": of whom there are several. */
export const allPersons: Pattern = (line, at, out) => {
  const all = line.word(at - 1)
  if (!/^(?:all|most|some|other)$/.test(all) || !line.joined(at) || !line.joined(at + 1)) return
  const many = line.word(at) === 'child' ? 'children' : `${line.word(at)}s`
  if (!persons.has(many)) return
  const after =
    all === 'all' || all === 'most'
      ? /^(?:are|were|have|do|must|should|will|would|can|could|said|say|want|need|who|in|at)$/
      : /^(?:are|were|have|do)$/
  const opens = all !== 'other' || at === 1 || line.can(at - 2, Pos.preposition | Pos.subordinator)
  if (opens && after.test(line.word(at + 1))) out.push({at, to: many, bar: surely, frame: 'all singular', mate: at - 1})
}

/** "Thousands of people has fled": of so many. */
export const crowd: Pattern = (line, at, out) => {
  const word = line.word(at)
  if (!ofOne.has(word) || !line.joined(at) || !line.only(at - 1, Pos.nounPlural) || line.word(at + 1) === 'what') return
  let place = at - 2
  while (place > at - 4 && line.joined(place + 1) && line.only(place, Pos.adjective)) place--
  if (
    line.word(place) !== 'of' ||
    !line.joined(place) ||
    !/^(?:dozens|hundreds|thousands|scores)$/.test(line.word(place - 1))
  )
    return
  const from = line.word(place - 2) === 'of' ? place - 3 : place - 1
  const opens =
    from === 0 || (line.joined(from) && /^(?:that|because|while|when|and|but|where|since)$/.test(line.word(from - 1)))
  if (opens && (line.word(at - 1) === 'people' || !isMeasure(line.word(at - 1))))
    out.push({at, to: otherNumber.get(word) ?? 'have', bar: surely, frame: 'crowd one', mate: at - 1})
}
