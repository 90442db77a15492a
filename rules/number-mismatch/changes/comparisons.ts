import type {PassageFinding} from '../../../src/check/finding.ts'
import {monthName} from '../../../src/article/calendar.ts'
import {areAlike, figure, figuresIn, matchesIn, type Skeleton, word} from '../figures/skeleton.ts'
import {downs, ups} from './directions.ts'

const greater =
  'higher|more|larger|bigger|greater|taller|longer|heavier|dearer|costlier|hotter|warmer|wider|older|deeper|slower|worse attended|better attended'
const smaller = 'lower|fewer|less|smaller|shorter|cheaper|lighter|cooler|colder|narrower|younger|faster|quicker'
/** "at 34 per cent, lower than the 37 per cent of four years ago". */
const comparative = new RegExp(
  `${figure}((?:${word}){0,6}?)(?:,| –| —| (?:is|was|were|are|will be|looks?|remains?))(?: (?:also|still|far|much|slightly|well|even|a little|significantly|considerably|and|which is|which was|it was|it is|was|is))* (?:(?:(${greater})|(${smaller}))(?:${word}){0,2}? than|(above)|(below)) (?!in |at |on |for |any )(?:${word.replace('(?: ', '(?:')} ){1,5}${figure}`,
  'giu'
)
/** "a record 4,200, beating the 3,900 of 2019". */
const beaten = new RegExp(
  `${figure}((?:${word}){0,10}?),? (?:and )?(?:beats?|beating|broke|breaks|breaking|has broken|tops|topped|topping|surpass(?:es|ed|ing)|exceed(?:s|ed|ing)|eclips(?:es|ed|ing)|betters|bettered|bettering|pass(?:es|ed|ing)|overtook|overtakes|smash(?:es|ed|ing)|outdid)((?: (?!by |with )[\\p{L}'’-]+){1,7}?) ${figure}([^#.;]{0,24})`,
  'giu'
)
const record =
  /\b(?:records?|best|previous|highest|old|last year['’]s|biggest|largest|hottest|who (?:came|attended|watched|turned)|set (?:in|by)|of (?:19|20)\d\d|in (?:19|20)\d\d)\b/i
/** Where the smaller figure is the better one, or the sentence doesn't say which is. */
const isTimed =
  /\b(?:seconds?|minutes?|hours?|secs?|mins?|strokes?|shots?|par|fastest|quickest|times?|laps?|lowest|fewest|low|cheapest|shortest|smallest|youngest|earliest|coldest|cold|minus|losses|loss|deficit|under|below)\b/i
const isFaster = /\b(?:seconds?|minutes?|secs?|mins?)\b/i
const earlier =
  '(?:a (?:year|month|week|quarter|decade) (?:ago|earlier|before)|(?:\\p{L}+|\\d+) (?:years|months|weeks) (?:ago|earlier|before)|(?:the )?(?:last|previous|same) (?:year|month|week|season|quarter|time|period|day|summer|winter|spring|autumn)|the (?:year|month|week|season|day) before|(?:in|for|during|at) the (?:same|previous|corresponding|prior)|previously|in (?:19|20)\\d\\d|in (?:(?:late|early) )?(?:19|20)\\d\\ds|in (?:' +
  monthName +
  '))'
/** "Numbers fell in 2023, with 310 people a day, compared with 350 the year before". */
const withFigures = new RegExp(
  `(?<![\\p{L}-])(?:(${ups}|more|higher)|(${downs}|fewer|lower))(?: (?!but|although|though|despite|while|whereas|to|from|than|by|as|and|or|after|before|because)[\\p{L}\\d'’-]+| on the previous (?:year|month|week|season)| (?:on|from|since) (?:last|the) (?:year|month|week|season)){0,8}(?: than (?:it|they|we|he|she) (?:did|had|was|were))?(?:, with|:(?: \\p{L}+){0,4}| –| —) (?:just |only |the )?${figure}(?:${word}){0,9},?(?: as)? (?:compared (?:with|to)|against|versus|up from|down from) ${figure}(?:${word}){0,3}?,? ${earlier}`,
  'giu'
)
/** "900 people in 2020 and 700 in 2021, an increase of 200". */
const overYears = new RegExp(
  `${figure}(?:${word}){0,4} in ((?:19|20)\\d\\d)(?: and|,|, and) ${figure}(?:${word}){0,4} in ((?:19|20)\\d\\d)(?:,| –| —) an? (?:\\p{Ll}+ )?(?:(increase|rise|gain|jump|growth)|(decrease|fall|drop|decline|cut|loss))\\b`,
  'giu'
)
/** "In 2021 the station took 54 calls. Last year the figure rose to 63". */
const figureRose = new RegExp(
  `${figure}(?:${word}){0,6}\\. (?:(?:By|In|Last|This|The next|A)(?:${word}){1,3},? )?(?:the|that|this) (?:figure|number|total|sum|count|rate) (?:had |has )?(?:again )?(?:(rose|risen|grew|grown|climbed|jumped|increased|went up|crept up|swelled)|(fell|fallen|dropped|shrank|declined|went down|sank|slipped)) to ${figure}`,
  'gu'
)
/** "lost 8 per cent to close at 184p, from 200p". */
const closed = new RegExp(
  `(?<![\\p{L}-])(?:(gained|added|put on|rallied)|(lost|shed|gave up)) ${figure}(?:${word}){0,2} to (?:close|end|finish|trade|stand)(?:${word}){0,3} at ${figure},? (?:from|against|compared with) ${figure}`,
  'giu'
)

/** A word without which no figures are compared. */
const gate =
  /\b(?:than|above|below|records?|best|highest|biggest|largest|hottest|who|against|compared|figure|number|total|sum|count|rate|increase|rise|gain|jump|growth|decrease|fall|drop|decline|cut|loss|versus|from)\b/i

/** Find figures that are the other way round than the sentence says: "lower than the 31 per cent" of 34. */
export function comparisonFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  return skeletons.flatMap((skeleton) => {
    if (!gate.test(skeleton.text.slice(skeleton.from))) return []
    const found = (pattern: RegExp): readonly RegExpExecArray[] => matchesIn(skeleton, pattern)
    return [
      ...found(comparative).flatMap(([words, one, between = '', more, fewer, above, below, two]) =>
        /\b(?:no|not|never|nothing|rather|other|times|than|which|who|while|but|although)\b/i.test(between) ||
        (isTime(more ?? fewer ?? '') && !isFaster.test(words))
          ? []
          : fault(skeleton, {
              isUp: (more ?? above) !== undefined,
              from: two,
              to: one,
              said: more ?? fewer ?? above ?? below ?? ''
            })
      ),
      ...found(beaten).flatMap((match) => ofRecord(skeleton, match)),
      ...found(withFigures).flatMap(([, up, down, to, from]) =>
        fault(skeleton, {isUp: up !== undefined, from, to, said: up ?? down ?? ''})
      ),
      ...found(overYears).flatMap(([, one, first = '', two, second = '', up, down]) =>
        first === second
          ? []
          : fault(skeleton, {
              isUp: up !== undefined,
              from: first < second ? one : two,
              to: first < second ? two : one,
              said: up ?? down ?? ''
            })
      ),
      ...found(figureRose).flatMap(([, from, up, down, to]) =>
        fault(skeleton, {isUp: up !== undefined, from, to, said: up ?? down ?? ''})
      ),
      ...found(closed).flatMap(([, up, down, , to, from]) =>
        fault(skeleton, {isUp: up !== undefined, from, to, said: up ?? down ?? ''})
      )
    ]
  })
}

function isTime(said: string): boolean {
  return /^(?:faster|quicker|slower)$/i.test(said)
}

function ofRecord(
  skeleton: Skeleton,
  [, one, between = '', object = '', two, behind = '']: RegExpExecArray
): PassageFinding[] {
  const isBeaten =
    record.test(`${object} ${behind}`) &&
    !/\b(?:not|never|without|nearly|almost|failed|short of|who|but)\b|['’]t\b/i.test(between)
  const around = `${between} ${object} ${behind}`
  const told = skeleton.text.slice(skeleton.from)
  const isLow = isFaster.test(around) && /\b(?:time|record|best)\b/i.test(told)
  return isBeaten && (isLow || !isTimed.test(told))
    ? fault(skeleton, {isUp: !isLow, from: two, to: one, said: 'record'})
    : []
}

interface Compared {
  readonly isUp: boolean
  readonly from: string | undefined
  readonly to: string | undefined
  readonly said: string
}

function fault(skeleton: Skeleton, {isUp, from, to, said}: Compared): PassageFinding[] {
  const [old, now] = figuresIn(skeleton, [from, to]) ?? []
  if (!old || !now || !areAlike(old, now) || old.value <= 0 || now.value <= 0) return []
  if (skeleton.hedgeOf(`#${from ?? ''}#`) !== '' && skeleton.hedgeOf(`#${to ?? ''}#`) !== '') return []
  if (isUp ? now.value >= old.value : now.value <= old.value) return []
  // What is far off is counted in another way: "3 to 2 million".
  if (Math.max(old.value, now.value) > 10 * Math.min(old.value, now.value)) return []
  const [first, last] = old.start < now.start ? [old, now] : [now, old]
  return [
    {
      start: first.start,
      end: last.end,
      reason: `"${said}" here, but "${skeleton.printed(now)}" is ${isUp ? 'less' : 'more'} than "${skeleton.printed(old)}"`,
      confidence: 0.85
    }
  ]
}
