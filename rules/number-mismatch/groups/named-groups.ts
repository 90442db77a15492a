import type {Passage} from '../../../src/article/block.ts'
import {numberOfText, ordinalOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {cues} from '../cues.ts'
import {inWords} from '../lists/lists.ts'
import {itemsOf} from './rows.ts'
import {sizeOf} from './sizes.ts'

const name = "(?:\\p{Lu}[\\p{L}'’-]*(?: (?:de |van |von |bin |al-)?\\p{Lu}[\\p{L}'’-]*){0,3})"
const age = '(?:, (?:aged )?\\d{1,2}|,? \\(\\d{1,2}\\))?'
const list = `(${name}${age}(?:, ${name}${age}){0,7},? and ${name}${age})`
const close = '(?=,| –| —|\\)|\\.|;|$)'
const few = 'two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}'
const person = '(?:\\p{Ll}[\\p{L}-]+ ){0,2}\\p{Ll}{2,}(?:s|en|ple)'
/** "the trio, Ann Bell, Joe Marsh and Lou Grey, will play", "both drivers, Ann Bell and Joe Marsh, were". */
const named = new RegExp(
  `(?<![\\p{L}-])(?:(?:[Tt]he|[Aa]n?) (?:\\p{Ll}[\\p{L}-]* ){0,2}?(pair|duo|couple|twins|trio|threesome|quartet|foursome|quintet|sextet)|([Bb]oth)(?: of the)? ${person}|(?:[Aa]ll|[Tt]he) (?:first |last |top |other |remaining )?(${few}) ${person})(?:,|:| –| —| \\(| (?:are|were|is|was):?)(?: of)? ?${list}${close}`,
  'gu'
)
/** "the first four runners home were Ann Bell, …". */
const placed = new RegExp(
  `(?<![\\p{L}-])[Tt]he (?:first|last|top|other|remaining) (?<size>${few}) (?:\\p{Ll}[\\p{L}-]* ){0,3}(?:home |across |in |back )?(?:are|were):? ${list}(?=\\.|;|$)`,
  'gu'
)
/** "both of the three drivers", "neither of the three". */
const ofTwo = new RegExp(
  `(?<![\\p{L}-])(both|neither|either) of (?:the|these|those|his|her|their|its|our) (three|four|five|six|seven|eight|nine|ten|[3-9]|1\\d)(?= \\p{Ll})(?! (?:or|to)\\b)`,
  'giu'
)
/** "the fourth of the three fires". */
const beyond = new RegExp(
  `(?<![\\p{L}-])(?:the|his|her|their|its|a) (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[3-9](?:rd|th)) of (?:(?:the|his|her|their|its|only|just) )?(?:planned |scheduled )?(${few})(?= \\p{Ll}{3,}(?:s|en)\\b)(?! (?:years|months|weeks|days|hours|minutes|times|per))`,
  'giu'
)

/** Find groups whose name or number doesn't fit who is in them: a trio of two names, both of three, the fourth of three. */
export function namedGroupFaults(passage: Passage, desk: Desk): PassageFinding[] {
  const {text, quotations, sentences} = passage
  const found: PassageFinding[] = []
  if (cues.in(passage, 'group') && hasName.test(text)) {
    for (const match of [...matches(text, named), ...matches(text, placed)]) {
      const [words, one, two, three] = match
      const placedSize = match.groups?.['size']
      const row = match.at(-1) ?? ''
      const size = placedSize === undefined && two !== undefined ? 2 : sizeOf(placedSize ?? one ?? three ?? '')
      const rowAt = match.index + words.lastIndexOf(row)
      if (
        size === undefined ||
        isQuoted(quotations, match.index) ||
        !sentences.some(({start, end}) => start <= match.index && rowAt < end)
      )
        continue
      const items = itemsOf(row, desk)
      if (!items || items.length === size || items.some((item) => !/^\p{Lu}/u.test(item))) continue
      // A couple of couples, a pair of firms: one of the names may be two.
      if (items.some((item) => /&| and /.test(item)) || isGoingOn(text, rowAt + row.length)) continue
      const group = words.slice(0, words.lastIndexOf(row)).replace(/(?<![\s,:(–—])[\s,:(–—]+$/u, '')
      found.push({
        start: match.index,
        end: match.index + group.length,
        reason: `"${group}" here, but ${inWords(items.length)} follow: "${row}"`,
        confidence: 0.85
      })
    }
  }
  for (const {index, 0: words, 1: both = '', 2: count = ''} of cues.in(passage, 'both') ? matches(text, ofTwo) : []) {
    if (isQuoted(quotations, index)) continue
    found.push({
      start: index,
      end: index + words.length,
      reason: `"${both}" is of two, not of "${count}"`,
      confidence: 0.85
    })
  }
  for (const {index, 0: words, 1: place = '', 2: count = ''} of cues.in(passage, 'ordinal')
    ? matches(text, beyond)
    : []) {
    const [at, size] = [ordinalOfText(place.toLowerCase()), numberOfText(count.toLowerCase())]
    if (at === undefined || size === undefined || at <= size || isQuoted(quotations, index)) continue
    // "a fifth of four": a part.
    if (/^a /i.test(words)) continue
    found.push({
      start: index,
      end: index + words.length,
      reason: `"${place}" is more than there are: "${count}"`,
      confidence: 0.85
    })
  }
  return found
}

const hasName =
  /\b(?:pair|duo|couple|twins|trio|threesome|quartet|foursome|quintet|sextet|[Bb]oth|[Aa]ll|[Tt]he (?:first|last|top|other|remaining))\b/

function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)]
}

/** Whether the row goes on behind its last name: "Ann Bell and Joe Marsh, along with Lou Grey". */
function isGoingOn(text: string, at: number): boolean {
  return /^(?:,? (?:and|with|along|plus|as well|together|joined|of)\b|, \p{Lu}[\p{L}'’-]+(?:,| and))/u.test(
    text.slice(at, at + 40)
  )
}
