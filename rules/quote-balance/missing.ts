import type {Passage} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Fact} from './fact.ts'

const verb =
  '(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|replied|replies|explained|explains|continued|insisted|recalled|recalls|warned|warns|argued|argues|noted|notes|claimed|admitted|joked|shouted|tweeted|posted|stated|concluded|declared)'
const who = "(?:he|she|they|I|we|(?:the |an? )?(?:\\p{Lu}[\\p{L}.'’-]*|[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}.'’-]*){0,4})"
/** The last word of somebody's words and who says them: ", said the captain", ", Rewi said". */
const attribution = new RegExp(`[^\\s"“‘]{1,30}[,?!] (?=(?:${verb} ${who}|${who} (?:has |had )?${verb})\\b)`, 'gu')
/** A clause that leads to the words of somebody: `she said, `, `It read: `. */
const leadIn = new RegExp(`\\b${verb}\\b[^"“”.!?]{0,40}[,:]?\\s$|[,:]\\s$`, 'u')
/** Where a clause that leads to somebody's words ends, and they begin. */
const led = new RegExp(`(?:\\b${verb}\\b[^"“”.!?,:]{0,40}[,:] |: )(?=\\p{Lu})`, 'gu')
const sentenceEnd = /[^\s]{1,30}[.!?…](?= +\p{Lu})/gu

/** The words at which a mark's missing partner belongs; undefined where the text doesn't prove it. */
export function placeOfPartner(passage: Passage, fact: Fact): Span | undefined {
  if (fact.kind === 'unclosed') return closingPlace(passage, fact)
  return fact.kind === 'unopened' ? openingPlace(passage, fact.at) : undefined
}

function closingPlace({text, quotations}: Passage, {at, singleUntil}: Fact): Span | undefined {
  const end = singleUntil ?? quotations.find(({start}) => start === at)?.end ?? text.length
  const region = text.slice(at + 1, end)
  const said = [...region.matchAll(attribution)][0]
  if (said) return spanAt(at + 1 + said.index, said[0].trimEnd())
  const stops = [...region.matchAll(sentenceEnd)]
  const stop = stops.at(-1)
  if (end < text.length && stop && leadIn.test(region.slice(stop.index + stop[0].length))) {
    return spanAt(at + 1 + stop.index, stop[0])
  }
  const last = lastWordOf(region)
  // Of several sentences the writer may have said the last ones.
  return last && (stops.length === 0 || end < text.length)
    ? {start: at + 1 + last.start, end: at + 1 + last.end}
    : undefined
}

/** The end of a text's last word; of a long one its last thirty characters. */
export function lastWordOf(text: string): Span | undefined {
  const end = text.trimEnd().length
  const word = /\S{1,30}$/u.exec(text.slice(Math.max(0, end - 30), end))?.[0]
  return word === undefined ? undefined : {start: end - word.length, end}
}

function openingPlace({text, quotations, sentences}: Passage, at: number): Span | undefined {
  const from = quotations.findLast(({end, close}) => close !== '' && end <= at)?.end ?? 0
  const sentence = sentences.findLast(({start}) => start < at)
  if (!sentence || !/[,.!?…—–-]/.test(text.charAt(at - 1))) return undefined
  const own = Math.max(from, sentence.start)
  const lead = [...text.slice(own, at).matchAll(led)].at(-1)
  const start = lead ? own + lead.index + lead[0].length : sentence.start
  // Of several sentences the first may be a part of what is said.
  if (!lead && (start < from || !/^\P{L}*(?:\p{L}[^.!?]{0,60}[.,]\s*)?$/u.test(text.slice(from, start))))
    return undefined
  if (!lead && from === 0 && start > 0) return undefined
  const word = /^\S{1,30}/u.exec(text.slice(start, at))
  return word ? spanAt(start, word[0]) : undefined
}

function spanAt(start: number, words: string): Span {
  return {start, end: start + words.length}
}
