/** Ages, lives and lengths of time that their years, dates and hours don't make. */
import type {Finding, PassageFinding} from '../../../src/check/finding.ts'
import type {ArticleReading, PassageReading} from '../figures/reading.ts'
import {afterEventFaults} from './after-events.ts'
import {ageRangeFaults} from './age-ranges.ts'
import {agesComparedFaults} from './ages-compared.ts'
import {daySpanFaults} from './day-spans.ts'
import {elapsedFaults} from './elapsed.ts'
import {eventDayFaults} from './event-days.ts'
import {eventRangeFaults} from './event-ranges.ts'
import {lifeFaults, lifeYearFaults, obituaryFaults} from './obituary.ts'
import {openDayFaults} from './open-days.ts'
import {spanFaults} from './spans.ts'
import {stepFaults} from './steps.ts'

/** Hold a passage's ages and lengths of time against its years and dates. */
export function timesIn({passage, numerals, isProse}: PassageReading): readonly PassageFinding[] {
  const days = isProse ? daySpanFaults(passage) : []
  if (!/\d/.test(passage.text)) return days
  return [
    ...(isProse ? [...spanFaults(passage), ...ageRangeFaults(passage)] : []),
    ...days,
    ...(numerals.length > 0 ? lifeFaults(passage) : [])
  ]
}

/** Hold ages, lives and lengths of time against what other paragraphs tell. */
export function* timesAcross({article}: ArticleReading): Generator<Finding> {
  yield* agesComparedFaults(article)
  yield* obituaryFaults(article)
  yield* lifeYearFaults(article)
  yield* elapsedFaults(article)
  yield* eventDayFaults(article)
  yield* stepFaults(article)
  yield* afterEventFaults(article)
  yield* openDayFaults(article)
  yield* eventRangeFaults(article)
}
