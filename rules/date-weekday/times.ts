import type {Passage} from '../../src/article/block.ts'
import {findTimes} from '../../src/article/ledger/times.ts'
import {numberOfText} from '../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../src/check/finding.ts'

const minutes =
  /(?<![\p{L}\d.,-])(\d{2,3}|\p{L}+(?:-\p{L}+)?) minutes (?:past|to) (?:the hour|noon|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?!\d)(?! \p{Ll}+s\b)(?![:.]\d))/giu

/** Find times that no clock shows: 25:00, 6.75pm, 70 minutes past two. */
export function timeFaults({text}: Passage): PassageFinding[] {
  if (!/\d[:.]\d|[ap]\.?m\b|minutes (?:past|to) /i.test(text)) return []
  const times = findTimes(text).filter(({possible}) => !possible)
  const found = times.map(({start, end}): PassageFinding => {
    return {start, end, severity: 'warning', reason: `No such time: "${text.slice(start, end)}"`, confidence: 0.9}
  })
  for (const match of /minutes (?:past|to) /i.test(text) ? text.matchAll(minutes) : []) {
    const value = numberOfText(match[1] ?? '')
    if (value === undefined || value < 60) continue
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      severity: 'warning',
      reason: `No such time: "${match[0]}" (an hour has 60 minutes)`,
      confidence: 0.9
    })
  }
  return found
}
