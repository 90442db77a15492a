import type {Passage, Word} from '../../src/article/block.ts'
import {isWeekday} from '../../src/article/calendar.ts'
import {isQuoted} from '../../src/article/quotations.ts'
import type {PassageFinding} from '../../src/check/finding.ts'

const money =
  /(?:(£)|(\$)|(€))\d(?:[\d,.]{0,20}\d)?(?:[ -]?(?:[mk]|bn|million|billion|trillion))?[ -](?:(pounds?)|(dollars?)|(euros?))(?![\p{L}’'-])/gu

/** Find amounts with a currency's sign and its name: "£1.2 million pounds". */
export function currencies({text, quotations}: Passage): readonly PassageFinding[] {
  if (!/[£$€]\d/.test(text)) return []
  return [...text.matchAll(money)].flatMap((match): PassageFinding[] => {
    const [words, pound, dollar, euro, pounds, dollars, euros] = match
    const same = (pound && pounds) || (dollar && dollars) || (euro && euros)
    if (!same || isQuoted(quotations, match.index)) return []
    const end = match.index + words.length
    return [{start: match.index, end, reason: `The currency twice: "${words}"`, note: `Cut "${same}"`}]
  })
}

const fromNow =
  /\b(?:within|in|over|during) the next (?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|few|couple of) )?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?) from now\b/giu

/** Find spans that are counted from now twice: "within the next five years from now". */
export function spansFromNow({text, quotations}: Passage): readonly PassageFinding[] {
  if (!text.includes('from now')) return []
  return [...text.matchAll(fromNow)].flatMap(({0: words, index}): PassageFinding[] =>
    isQuoted(quotations, index) || /^ on\b/.test(text.slice(index + words.length, index + words.length + 4))
      ? []
      : [{start: index, end: index + words.length, reason: `The same time twice: "${words}"`, note: 'Cut "from now"'}]
  )
}

/** Between two tellings of a time: a clause, or a list, of its own. */
const parts =
  /^(?:and|or|but|nor|than|as|that|which|who|whom|whose|where|when|while|if|because|since|before|after|until|till|so|to|from|not|then|said|says|told)$/
const reach = 14

/** Find a day that is told twice in one clause: "to chair this morning a meeting at 11am this morning", "on Saturday last night". */
export function daysTwice(passage: Passage): readonly PassageFinding[] {
  const found: PassageFinding[] = []
  for (const word of passage.words) {
    const time = timeAt(passage, word)
    const again = time && againIn(passage, time)
    if (!time || !again) continue
    const start = passage.words[time.from]?.start ?? 0
    const end = passage.words[again.to - 1]?.end ?? start
    const said = passage.text.slice(start, end)
    const near = again.from - time.to < 2
    found.push({
      start: near ? start : (passage.words[again.from]?.start ?? start),
      end,
      reason: near ? `The same time twice: "${said}"` : `The same time twice in one clause: "${again.text}"`,
      // Further apart each may belong to a noun or a verb of its own.
      severity: near ? undefined : 'info',
      note: 'Cut one of the two'
    })
  }
  return found
}

interface Told {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Words that begin one, besides the weekdays. */
const openers = new Set(['this', 'last', 'today', 'tonight', 'yesterday', 'tomorrow'])

/** The time of day or the day that begins at a word. */
function timeAt({words, text}: Passage, {index, norm, quoted, opaque}: Word): Told | undefined {
  if ((!openers.has(norm) && !isWeekday(norm)) || quoted || opaque) return undefined
  const next = words[index + 1]
  const two = /^(?:this|last)$/.test(norm) && /^(?:morning|afternoon|evening|night)$/.test(next?.norm ?? '')
  if (!two && (norm === 'this' || norm === 'last')) return undefined
  const to = index + (two ? 2 : 1)
  // "yesterday's", "last night's", "Sunday morning", "Sunday Times"
  const last = words[to - 1]
  if (!last || /['’]/.test(last.text)) return undefined
  return {from: index, to, text: text.slice(words[index]?.start ?? 0, last.end)}
}

function againIn(passage: Passage, time: Told): Told | undefined {
  const {words, text} = passage
  const first = words[time.from]
  for (let at = time.to; at < Math.min(words.length, time.to + reach); at++) {
    const [word, before] = [words[at], words[at - 1]]
    if (!word || !before || word.sentence !== first?.sentence || word.quoted) return undefined
    if (!/^\s+$/.test(text.slice(before.end, word.start)) || parts.test(word.norm)) return undefined
    const other = timeAt(passage, word)
    if (!other) continue
    // "on Saturday last night": the day, and how it is called from today.
    const named =
      isWeekday(first.norm) && at === time.to && /^(?:last night|yesterday|today|tonight)$/i.test(other.text)
    const same = !isWeekday(first.norm) && other.text.toLowerCase() === time.text.toLowerCase()
    return named || same ? other : undefined
  }
  return undefined
}
