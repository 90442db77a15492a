/** Parts of several and of what can't be counted: "many of the houses has", "all of the money were", "a number of residents was moved". */
import {definite} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import type {Pattern} from './proposal.ts'
import {manyOfOne as ofOne, oneOfMany as ofMany, surely} from './verb-number.ts'

/** "Many of these needs has", "all of the roads is": several of several. */
const manyOf: Pattern = (line, at, out) => {
  const right = ofOne.get(line.word(at))
  if (
    right === undefined ||
    !line.joined(at) ||
    !line.can(at - 1, Pos.nounPlural) ||
    line.can(at - 1, Pos.nounSingular) ||
    isMeasure(line.word(at - 1))
  )
    return
  let from = at - 2
  while (from > at - 5 && line.joined(from + 1) && line.only(from, Pos.adjective | Pos.numeral)) from--
  if (!definite.test(line.word(from)) || line.word(from - 1) !== 'of' || !line.joined(from) || !line.joined(from - 1))
    return
  const place = from - 2
  if (
    !/^(?:many|several|few|both|all|some|most|half|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/.test(
      line.word(place)
    )
  )
    return
  const opener = line.word(place - 1)
  const first = line.word(0) === 'all' && place === 1
  if (
    place === 0 ||
    first ||
    (line.joined(place) && /^(?:that|because|when|while|if|although|but|since|where)$/.test(opener))
  )
    out.push({at, to: right, bar: surely, frame: 'many of one'})
}

/** What can't be counted. */
export const mass: RegExp =
  /^(?:money|cash|food|water|rain|snow|work|time|damage|information|evidence|equipment|furniture|traffic|music|advice|rubbish|waste|blood|fuel|electricity|research|knowledge|progress|violence|luggage|power|wood|paper|bread|milk|meat|wine|beer|land|space|clothing|attention|blame|noise|smoke|confusion|anger|luck|doubt|proof|hope|danger|snow|ice|mud|sand)$/

/** "All of the money were", "much of the food have": of what can't be counted there is one. */
const massOf: Pattern = (line, at, out) => {
  const right = ofMany.get(line.word(at))
  if (right === undefined || line.word(at) === 'do' || !line.joined(at) || !mass.test(line.word(at - 1))) return
  const from = line.only(at - 2, Pos.adjective) ? at - 3 : at - 2
  if (
    !definite.test(line.word(from)) ||
    line.word(from - 1) !== 'of' ||
    !/^(?:all|most|much|some|none|half|thirds|quarters|fifths)$/.test(line.word(from - 2))
  )
    return
  const place = /s$/.test(line.word(from - 2)) && line.can(from - 3, Pos.numeral) ? from - 3 : from - 2
  if (
    place === 0 ||
    (line.joined(place) && /^(?:that|because|when|while|although|but|since|so|where|and)$/.test(line.word(place - 1)))
  )
    out.push({at, to: right, bar: surely, frame: 'mass of many'})
}

/** "A number of residents was moved": of them there are several. */
const numberOf: Pattern = (line, at, out) => {
  const right = ofOne.get(line.word(at))
  if (right === undefined || right === 'do' || !line.joined(at) || !line.joined(at + 1)) return
  if (!line.can(at - 1, Pos.nounPlural) || line.can(at - 1, Pos.nounSingular)) return
  let from = at - 2
  while (from > at - 4 && line.joined(from + 1) && line.only(from, Pos.adjective)) from--
  if (definite.test(line.word(from)) && line.joined(from)) from--
  if (line.word(from) !== 'of' || line.word(from - 1) !== 'number') return
  // "a growing number of families"
  const article = /^(?:growing|large|small|record|increasing|good|significant|great)$/.test(line.word(from - 2))
    ? from - 3
    : from - 2
  if (line.word(article) !== 'a') return
  // "such a number of fires is a record": what is said of the number.
  if (!line.can(at + 1, Pos.verbParticiple | Pos.verbIng) && line.word(at + 1) !== 'been') return
  if (
    article === 0 ||
    /^(?:that|because|when|while|although|but|since|so|where|and|after|before)$/.test(line.word(article - 1))
  )
    out.push({at, to: right, bar: surely, frame: 'number of one'})
}

/** The verb behind "many of the", "all of the". */
export const partOf: Pattern = (line, at, out) => {
  if (!line.can(at, Pos.auxiliary)) return
  manyOf(line, at, out)
  numberOf(line, at, out)
  massOf(line, at, out)
}
