/** Frames of such and so: "It is so a hard question", "works like a driver", "runs from the church until the river". */
import {noun, Pos} from '../../pos.ts'
import {articleNeed} from '../bareness.ts'
import {type Asked, askedAt, type Frame, missing, wrong} from '../frame.ts'
import {indefinite} from '../indefinite.ts'

/** "It is so a hard question", "had so an easy time": such stands before an article. */
const soA: Frame = (words, at) => {
  if (!/^an?$/.test(words.word(at + 1)) || !words.runs(at - 1, at + 3)) return undefined
  if (
    !/^(?:is|was|are|were|be|been|being|has|have|had|with|of|in|at|for|by|such|made|makes|gave|gives)$/.test(
      words.word(at - 1)
    )
  )
    return undefined
  if (
    !words.only(at + 2, Pos.adjective) &&
    !/^(?:good|kind|long|short|light|cold|close|clear)$/.test(words.word(at + 2))
  )
    return undefined
  if (!words.can(at + 3, Pos.nounSingular) || words.can(at + 3, Pos.adjective)) return undefined
  const gap = words.sentence.gaps[at + 4] ?? ''
  // "was so a new hall could be built"
  const closed = gap !== ' ' || /^(?:that|to|for|of|in|at|and|when|as|with)$/.test(words.word(at + 4))
  return closed ? wrong('so before an article', at, 'such') : undefined
}

/** "Such problem is hard to solve": one of what is counted has its article. */
const suchOne: Frame = (words, at) => {
  if (at !== 0 || !words.isWhole || words.isQuestion || !words.runs(0, 3)) return undefined
  const isThing = words.only(1, Pos.nounSingular) && (articleNeed(words.word(1)) ?? 0) >= leastNeed
  if (!isThing || !/^(?:is|was|has|would|could|can|will|may|might|cannot|never|must|does|did)$/.test(words.word(2)))
    return undefined
  // "Such notice shall be given to the party": as contracts have it
  for (let other = 1; other < words.sentence.words.length; other++) if (legal.test(words.word(other))) return undefined
  return missing('such without article', 1, indefinite(words.word(1)))
}

/** How surely a noun must want its article. */
const leastNeed = 1.8

const legal =
  /^(?:shall|hereby|hereto|herein|hereof|hereunder|thereof|thereto|therein|pursuant|party|parties|licensor|licensee|licence|license|lessee|lessor|tenant|plaintiff|defendant|applicant|agreement|section|subsection|clause|notice|person|amount|payment|consent|law|act|contract|provision)$/

const trade =
  /^(?:driver|teacher|nurse|waiter|waitress|cook|cleaner|engineer|lawyer|doctor|gardener|plumber|carpenter|electrician|mechanic|librarian|accountant|secretary|clerk|receptionist|translator|interpreter|programmer|designer|journalist|reporter|photographer|guide|manager|salesman|cashier|barman|barmaid|guard|porter|postman|builder|baker|butcher|farmer|consultant|assistant|researcher|tutor|volunteer)$/

/** "works like a driver for the council": what somebody is, not whom he resembles. */
const worksLike: Frame = (words, at) => {
  if (!/^(?:work|works|worked|working|job)$/.test(words.word(at - 1)) || !/^an?$/.test(words.word(at + 1)))
    return undefined
  let last = at + 2
  while (last < at + 5 && !trade.test(words.word(last)) && words.only(last, Pos.adjective | noun)) last++
  if (!trade.test(words.word(last)) || !words.runs(at - 1, last)) return undefined
  const isJob = words.word(at - 1) === 'job' && /^[.,;]/.test(words.sentence.gaps[last + 1] ?? '')
  return isJob || /^(?:for|at|in)$/.test(words.word(last + 1)) ? wrong('work like', at, 'as') : undefined
}

const place =
  /^(?:river|church|road|street|station|bridge|sea|coast|border|town|village|city|house|wall|gate|hill|mountain|mountains|corner|square|lake|park|shop|school|hospital|door|harbour|harbor|port|airport|beach|castle|tower|junction|roundabout|crossroads|crossing|mill|farm|forest|wood|woods|field|fields|valley|canal|island|cliff|cliffs|pier|market|hall|centre|center|motorway|lighthouse|cathedral|palace|library|museum|hotel|shore|summit|estuary|ocean)$/

/** "The road runs from the church until the river": to, of places. */
const untilPlace: Frame = (words, at) => {
  if (!/^(?:the|our|my|his|her|their|its|a)$/.test(words.word(at + 1))) return undefined
  let last = at + 2
  while (last < at + 5 && !place.test(words.word(last)) && words.only(last, Pos.adjective | Pos.nounSingular)) last++
  if (!place.test(words.word(last)) || !words.runs(at - 2, last)) return undefined
  // "until the town is safe": a clause
  if (words.runs(last, last + 1) && !/^(?:and|in|at|on|of|to|where|with|by)$/.test(words.word(last + 1)))
    return undefined
  if (!words.can(at - 1, noun) && !words.isName(at - 1)) return undefined
  for (let from = at - 2; from > at - 7 && from > 0; from--)
    if (words.word(from) === 'from')
      return /^(?:runs?|ran|running|leads?|led|leading|goes|go|went|stretch(?:es|ed|ing)?|extends?|extended|walk(?:s|ed|ing)?|drove|drives?|cycled|marched|travelled|swam|line|route|path|road|way|queue|fence|wall|track|trail|traffic|march)$/.test(
        words.word(from - 1)
      ) && words.runs(from - 1, at)
        ? wrong('until a place', at, 'to')
        : undefined
  return undefined
}

/** The frames of this file. */
export const suchAndSoFrames: readonly Asked[] = [
  askedAt('so', soA),
  askedAt('such', suchOne),
  askedAt('like', worksLike),
  askedAt('until till', untilPlace)
]
