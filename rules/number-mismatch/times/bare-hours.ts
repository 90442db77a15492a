import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {clockPoints} from './clock-points.ts'
import {sentenceAt, type Point} from './points.ts'

/** An hour alone behind "at", before a mark: "at three,". */
const alone =
  /\b[Aa]t (?:(?<half>half past|a? ?quarter past) )?(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;:)]|$)/gu

/** The hours of a block that only "at" makes times: of the morning or the afternoon. */
export function bareHours(block: Block): readonly Point[] {
  const {text} = block
  if (!/\b[Aa]t (?:half|a? ?quarter|\p{Ll}{3,6}[,.;:)])/u.test(text)) return []
  const known = clockPoints(block)
  return [...text.matchAll(alone)].flatMap((match): Point[] => {
    const {hour = '', half} = match.groups ?? {}
    const [start, end] = [match.index + 3, match.index + match[0].length]
    const value = numberOfText(hour)
    if (value === undefined || known.some((point) => point.start < end && start < point.end)) return []
    const minutes = 60 * (value % 12) + (half === undefined ? 0 : half.startsWith('half') ? 30 : 15)
    return [
      {
        block,
        sentence: sentenceAt(block, start),
        start,
        end,
        scale: 'clock',
        values: [minutes, minutes + 720],
        isWhole: false,
        turn: 1440
      }
    ]
  })
}
