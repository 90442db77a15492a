/** "There is two ways", "there are a problem". */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Pattern, Proposal} from './proposal.ts'

const certainMany = /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|numerous|various)$/
const measured =
  /^(?:a|an|more|hundred|thousand|million|or|years?|days?|hours?|minutes|weeks|months|miles|metres|meters|feet|pounds|dollars|euros|percent|per|times|points|to)$/
const several =
  /^(?:few|lot|number|couple|variety|range|handful|series|dozen|hundred|thousand|million|billion|host|wealth|total|plethora|multitude|group|pair|bunch|set|minimum|maximum|myriad|further|estimated|combined|record|half|score|string|slew|array|majority|quarter|third|additional|average|other|more)$/

export const thereIs: Pattern = function* (line, at): Generator<Proposal> {
  const word = line.word(at)
  if (line.word(at - 1) !== 'there' || !line.joined(at) || !line.joined(at + 1)) return
  if (/^(?:is|was)$/.test(word)) yield* isMany(line, at, word === 'is' ? 'are' : 'were')
  else if (word === 'are') yield* areOne(line, at)
  else if (word === 'has' && line.word(at + 1) === 'been' && line.joined(at + 2)) yield* isMany(line, at, 'have', at + 1)
}

function* isMany(line: Line, at: number, right: string, last: number = at): Generator<Proposal> {
  const next = line.word(last + 1)
  const sure = certainMany.test(next)
  if (!sure && !/^(?:no|some|any|still|also|certain|other)$/.test(next) && !line.only(last + 1, Pos.nounPlural)) return
  for (let place = last + 1; place < last + 5 && line.joined(place); place++) {
    // "there is two miles between them", "there is many a man": a measure.
    if (place > last + 1 && measured.test(line.word(place))) return
    if (line.only(place, Pos.nounPlural) && !line.goesOn(place + 1) && !/(?:ics|means|news)$/.test(line.word(place))) {
      yield {at, to: right, bar: sure ? -2 : line.only(last + 1, Pos.nounPlural) ? -1.5 : 0, frame: sure ? 'there is many' : 'there is plural'}
      return
    }
  }
}

function* areOne(line: Line, at: number): Generator<Proposal> {
  if (!/^(?:a|an)$/.test(line.word(at + 1))) return
  for (let place = at + 2; place < at + 5 && line.joined(place); place++) {
    if (several.test(line.word(place)) || line.can(place, Pos.nounPlural)) return
    if (line.only(place, Pos.nounSingular) && !line.goesOn(place + 1)) {
      if (/^(?:of|and|or)$/.test(line.word(place + 1)) && line.word(place) !== 'amount' || line.gap(place + 1).startsWith(',')) return
      yield {at, to: 'is', bar: -1.5, frame: 'there are one'}
      return
    }
  }
}
