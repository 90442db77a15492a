/** "There is two ways", "there are a problem". */
import {relativePronoun} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {isMeasure} from './collective.ts'
import {mass} from './parts-of.ts'
import type {Pattern, Proposal} from './proposal.ts'
import {mayWish} from './moods.ts'
import {surely} from './verb-number.ts'

const certainMany = /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several|numerous|various)$/
const measured =
  /^(?:a|an|more|hundred|thousand|million|or|years?|days?|hours?|minutes|seconds|weeks|months|miles|inches|yards|acres|gallons|pints|lit(?:re|er)s|tonnes|tons|kilomet(?:re|er)s|metres|meters|feet|pounds|dollars|euros|percent|per|times|points|to)$/
const several =
  /^(?:few|lot|number|couple|variety|range|handful|series|dozen|hundred|thousand|million|billion|host|wealth|total|plethora|multitude|group|pair|bunch|set|minimum|maximum|myriad|further|estimated|combined|record|half|score|string|slew|array|majority|quarter|third|additional|average|other|more)$/

export const thereIs: Pattern = (line, at, out) => {
  const word = line.word(at)
  if (line.word(at - 1) !== 'there' || !line.joined(at) || !line.joined(at + 1)) return
  if (/^(?:isn't|wasn't)$/.test(word)) {
    // "There wasn't any seats left"
    if (
      /^(?:any|many|enough)$/.test(line.word(at + 1)) &&
      line.joined(at + 2) &&
      line.only(at + 2, Pos.nounPlural) &&
      (!line.goesOn(at + 3) || line.word(at + 3) === 'left')
    )
      if (!measured.test(line.word(at + 2)))
        out.push({at, to: word === "isn't" ? "aren't" : "weren't", bar: surely, frame: 'there is plural', mate: at + 2})
  } else if (/^(?:is|was)$/.test(word)) isMany(line, at, word === 'is' ? 'are' : 'were', at, out)
  else if (word === 'are' || (word === 'were' && !mayWish(line, at) && !wishes(line, at)))
    areOne(line, at, word === 'are' ? 'is' : 'was', out)
  else if (word === 'have' && line.word(at + 1) === 'been' && line.joined(at + 2)) areOne(line, at, 'has', out, at + 1)
  else if (word === 'has' && line.word(at + 1) === 'been' && line.joined(at + 2)) isMany(line, at, 'have', at + 1, out)
}

/** "Is there any questions?", "Why are there a fire?": the verb of a question stands before "there". */
export const isThere: Pattern = (line, at, out) => {
  const lead = at - 1
  if (!line.isAsked || !line.joined(at) || !line.joined(at + 1)) return
  const asked = lead === 0 || (lead === 1 && /^(?:why|where|when|how|but|and|so|what)$/.test(line.word(0)))
  // "How many seats is there in the hall?"
  const counted =
    /^how many$/.test(`${line.word(0)} ${line.word(1)}`) && lead > 2 && lead < 6 && line.only(lead - 1, Pos.nounPlural)
  const word = line.word(lead)
  const right = /^(?:is|was)$/.test(word) ? (word === 'is' ? 'are' : 'were') : undefined
  if (counted && right !== undefined && line.joined(lead) && !isMeasure(line.word(lead - 1)))
    out.push({at: lead, to: right, bar: surely, frame: 'is there many', mate: lead - 1})
  if (!asked || (lead > 0 && !line.joined(lead))) return
  if (right !== undefined) isMany(line, lead, right, at, out, true)
  else if (/^(?:are|were)$/.test(word)) areOne(line, lead, word === 'are' ? 'is' : 'was', out, at)
}

function isMany(
  line: Line,
  at: number,
  right: string,
  verb: number,
  out: Proposal[],
  inverted: boolean = false
): undefined {
  // "There was only three doctors"
  const last = /^(?:only|just)$/.test(line.word(verb + 1)) && certainMany.test(line.word(verb + 2)) ? verb + 1 : verb
  const next = line.word(last + 1)
  // "There was 12 people", "of which there was 88."
  const digits = /^\d{1,3}\.?$/.test(next) && Number(next) > 1
  if (digits && line.word(at - 2) === 'which' && line.word(at - 3) === 'of' && !line.joined(last + 2)) {
    out.push({at, to: right, bar: surely, frame: 'there is number'})
    return
  }
  const sure = certainMany.test(next) || (digits && line.only(last + 2, Pos.nounPlural | Pos.adjective))
  if (
    !sure &&
    !/^(?:no|some|any|still|also|certain|other)$/.test(next) &&
    !line.only(last + 1, Pos.nounPlural) &&
    !isQualified(line, last + 1)
  )
    return
  for (let place = last + 1; place < last + 5 && line.joined(place); place++) {
    // "there is two miles between them", "there is many a man": a measure.
    // "There is no shortage of candidates", "some fear that thieves came": what there is stands before.
    if (line.can(place, Pos.preposition | Pos.conjunction) || relativePronoun.test(line.word(place))) return
    if (place > last + 1 && measured.test(line.word(place)) && !(next === 'no' && line.word(place) === 'points')) return
    const described = place > last + 1 && isPlural(line, place)
    if (
      (described || line.only(place, Pos.nounPlural)) &&
      !line.goesOn(place + 1) &&
      !/(?:ics|means|news)$/.test(line.word(place))
    ) {
      out.push({
        at,
        to: right,
        bar: inverted
          ? surely
          : sure
            ? -2
            : next === 'no' || line.only(last + 1, Pos.nounPlural)
              ? -1.5
              : line.only(last + 1, Pos.adjective)
                ? -1
                : 0,
        mate: place,
        frame: sure ? 'there is many' : 'there is plural'
      })
      return
    }
  }
}

/** "as it would if there were a fire", "were there". */
function wishes(line: Line, at: number): boolean {
  for (let place = 0; place < line.length; place++)
    if (
      place !== at &&
      /^(?:if|would|could|might|should|though|unless|suppose|imagine|wish\w*|whether|were|than)$/.test(line.word(place))
    )
      return true
  return false
}

/** "long queues": with nothing behind that goes on. */
function isQualified(line: Line, at: number): boolean {
  return line.only(at, Pos.adjective) && line.joined(at + 1) && isPlural(line, at + 1) && !line.goesOn(at + 2)
}

/** Whether a word behind an adjective is a plural: a verb would have an object, or another subject before it. */
function isPlural(line: Line, at: number): boolean {
  if (!line.can(at, Pos.nounPlural) || !line.only(at, Pos.nounPlural | Pos.verbS) || !line.only(at - 1, Pos.adjective))
    return false
  return !line.joined(at + 1) || !line.can(at + 1, Pos.determiner | Pos.pronoun | Pos.to)
}

/** "There are a problem", "Here are a recipe". */
export function areOne(line: Line, at: number, right: string, out: Proposal[], verb: number = at): undefined {
  // "There are no evidence", "there were a lot of noise"
  const of = line.word(verb + 1) === 'a' && line.word(verb + 2) === 'lot' && line.word(verb + 3) === 'of'
  const thing = of ? verb + 4 : /^(?:no|little|much)$/.test(line.word(verb + 1)) ? verb + 2 : -1
  if (
    thing > 0 &&
    line.joined(thing) &&
    mass.test(line.word(thing)) &&
    !line.goesOn(thing + 1) &&
    !/^(?:and|or)$/.test(line.word(thing + 1))
  ) {
    if (!line.gap(thing + 1).startsWith(','))
      out.push({at, to: right, bar: surely, frame: 'there are mass', mate: thing})
    return
  }
  // "There were no sign of a struggle"
  if (
    line.word(verb + 1) === 'no' &&
    /^(?:sign|indication|mention|trace|need|word|answer|explanation|hint|suggestion|reason)$/.test(
      line.word(verb + 2)
    ) &&
    /^(?:of|that|for|to|why)$/.test(line.word(verb + 3)) &&
    line.joined(verb + 3)
  ) {
    out.push({at, to: right, bar: surely, frame: 'there no one', mate: verb + 2})
    return
  }
  if (!/^(?:a|an)$/.test(line.word(verb + 1))) return
  for (let place = verb + 2; place < verb + 5 && line.joined(place); place++) {
    if (several.test(line.word(place)) || line.can(place, Pos.nounPlural)) return
    if (
      line.only(place, Pos.nounSingular | Pos.verbBase) &&
      line.can(place, Pos.nounSingular) &&
      !line.goesOn(place + 1)
    ) {
      if (
        (/^(?:of|and|or)$/.test(line.word(place + 1)) && line.word(place) !== 'amount') ||
        line.gap(place + 1).startsWith(',')
      )
        return
      out.push({at, to: right, bar: verb > at ? surely : -1.5, frame: 'there are one'})
      return
    }
  }
}
