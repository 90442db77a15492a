import type {Passage} from '../../src/article/block.ts'
import {printedMonth} from '../../src/article/calendar.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {chunkAt} from './spans.ts'
import type {Fact, Kind} from './fact.ts'

type Gap = (passage: Passage, lexicon: Lexicon) => Iterable<Fact>

// "the cafe(which has closed)": one word in brackets may be an ending, "word(s)", "child(ren)"; two are an aside.
const bracketBehind = /(?<![\p{L}\p{N}_.@#/-])(\p{Ll}{3,30})\((\p{L}{2,30} \p{Ll}+)/gu
// "the hall( built in 1900)": the space on the wrong side.
const bracketTurned = /(?<![\p{L}\p{N}_.@#/-])(\p{Ll}{3,30})\( (\p{L}{2,30})(?=[^()\n]{1,200}\))/gu
// The bracket first: few places have it, and what must stand before it is looked for there alone.
const bracketBefore = /\)(?<= \([^()\n]{1,200}[ \d][^()\n]{0,40}\))(\p{Ll}{2,30})(?![\p{L}\p{N}_(=/@-])/gu
// "the Harbour Trust(HT)": the short form behind a name; the numerals of chemistry, "iron(III)", are none.
const shortForm = /(?<![\p{L}\p{N}_.@#/-])(\p{L}\p{Ll}{2,30})\((?![IVX]+\))(\p{Lu}{2,6})\)(?=[ .,;]|$)/gu
const insideOpen = /(?<=\p{L} )\([ \u00A0](?=\p{L}[^()\n]{0,200}\))/gu
const insideClose = /[ \u00A0]\)(?<=\([^()\n]{0,200}\p{L}{2}[ \u00A0]\))(?=[\s.,;:]|$)/gu
const insideQuote = /(?<=^|\s)“[ \u00A0](?=\p{L})|(?<=[\p{L}]{2}[.,!?]?)[ \u00A0]”(?=[\s.,;:]|$)/gu
// `a " programmer " of mine`
const insideBoth = /(?<=^|[^\d\s] )" (\p{L}+(?: \p{L}+){0,3}) "(?=[\s.,;:!?]|$)/gu
// The mark first: what must stand before it is looked for there alone.
const quoteBehind = /["“](?=\p{L})(?<=(?:\p{Ll}{3}|\p{L}[,:])["“])/gu
// "Mr.Smith", "St.Louis"
const title =
  /(?<![\p{L}\p{N}.@#_/-])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Capt|Col|Lt|Sgt|St|Mt)\.(?=\p{Lu}\p{Ll}{2,30}(?![\p{L}\p{N}_.@/(=-]))/gu
// "the U.S.and Canada", "at 7p.m.on Friday"
const abbreviation =
  /(?<![\p{L}.@#_/-])(?:(?:U\.S|U\.K|U\.N|D\.C|i\.e|e\.g)|(?:\d{1,2}(?:[:.]\d\d)? ?)?[ap]\.m)\.(\p{L}{2,30})(?![\p{L}\p{N}_.@/(=-])/gu
const half =
  /(?<![\p{L}.@#_/-])(?:U\.S|U\.K|U\.N|i\.e|e\.g|(?<=\d ?)[ap]\.m)(?=(?: \p{Ll}|,? (?:\p{Lu}\p{Ll}|\d)|[,;:)]))(?!\.)/gu
const yearBehind = new RegExp(String.raw`(?<=${printedMonth} \d{1,2}),(?=(?:19|20)\d\d(?![\d-]))`, 'gu')
const dateBehind = new RegExp(
  String.raw`(?<![\p{L}])\p{L}{3,9}day,(?=(?:the )?(?:${printedMonth} \d{1,2}|\d{1,2}(?:st|nd|rd|th)? ${printedMonth})(?![\d]))`,
  'gu'
)
const colon = /(?<![\p{L}\p{N}.@#_/\\:-])(\p{Ll}{3,30}):(\p{Ll}{2,30})(?= \p{Ll})/gu
// Texts that were taken apart for machines: "it 's", "did n't".
const apart =
  /(?<=\p{L}) n['’]t(?![\p{L}'’])|(?<=(?:^|[\s“"])(?:it|that|he|she|there|what|who|where|here|let|how)) ['’]s(?= \p{Ll})|(?<=(?:^|[\s“"])(?:they|we|you)) ['’](?:re|ve|ll)(?= \p{Ll})|(?<=(?:^|[\s“"])[Ii]) ['’](?:m|ve|ll|d)(?= \p{Ll})|(?<=(?:^|\s)(?:can|don|won|didn|isn|wasn|aren|doesn|hasn|haven|wouldn|couldn|shouldn)) ['’]t(?= )|(?<=(?:^|\s)(?:don|didn|isn|wasn|aren|doesn|hasn|haven|wouldn|couldn|shouldn)['’]) t(?= \p{Ll})/giu

// What stood between them was cut, or never filled in: "the town ( ) lies".
const empty = /(?<=\p{L}[,.]? )(?:\([\s,;]{0,5}\)|\[\s{0,3}\]|“\s?”|"")(?=[ ,.;:])/gu

const gaps: readonly Gap[] = [
  function* brackets({text}, lexicon) {
    if (!/\p{Ll}\(|\)\p{Ll}/u.test(text)) return
    for (const {0: whole, 1: word = '', index} of text.matchAll(bracketBehind)) {
      if (!lexicon.has(word) || isCode(text, index)) continue
      yield fact('glued', index, whole, `${word} ${whole.slice(word.length)}`, 'before the bracket')
    }
    for (const {0: whole, 1: word = '', 2: inner = '', index} of text.includes('( ')
      ? text.matchAll(bracketTurned)
      : []) {
      if (lexicon.has(word) && lexicon.has(inner) && !isCode(text, index))
        yield fact('side', index, whole, `${word} (${inner}`)
    }
    for (const {0: whole, 1: word = '', index} of /\p{Ll}\(\p{Lu}/u.test(text) ? text.matchAll(shortForm) : []) {
      if (lexicon.has(word) && !isCode(text, index))
        yield fact('glued', index, whole, `${word} ${whole.slice(word.length)}`, 'before the bracket')
    }
    for (const {0: whole, 1: word = '', index} of text.matchAll(bracketBefore)) {
      if (!lexicon.has(word)) continue
      yield fact('glued', index, whole, `) ${word}`, 'behind the bracket')
    }
  },
  function* inside({text, opaque}) {
    if (!/\([ \u00A0]\p{L}|\p{L}[ \u00A0]\)/u.test(text)) return
    for (const {0: whole, index} of text.matchAll(insideOpen)) {
      const word = /^\S{1,30}/u.exec(text.slice(index + whole.length))?.[0] ?? ''
      yield fact('inner', index, whole + word, `(${word}`, 'bracket')
    }
    for (const {index} of text.matchAll(insideClose)) {
      // A space keeps the bracket out of an address: "(www.town.example )".
      if (opaque.some(({end}) => end === index)) continue
      const word = /\S{1,30}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? ''
      yield fact('inner', index - word.length, `${word} )`, `${word})`, 'bracket')
    }
  },
  function* quoted({text, quotations}) {
    if (/“[ \u00A0]|[ \u00A0]”/.test(text)) {
      for (const {0: whole, index} of text.matchAll(insideQuote)) yield innerQuote(text, index, whole)
    }
    let [marks, counted] = [0, 0]
    for (const {0: whole, 1: words = '', index} of text.includes('" ') ? text.matchAll(insideBoth) : []) {
      for (; counted < index; counted++) if (text.charAt(counted) === '"') marks++
      if (marks % 2 === 0) yield fact('inner', index, whole, `"${words}"`, 'quotation mark')
    }
    for (const quotation of quotations) {
      const inner = innerStraight(text, quotation)
      if (inner) yield inner
      const {start, end, open, close} = quotation
      // "Blue"s are many blues: only words in marks, not one word.
      if (!/["“]/.test(open) || !/["”]/.test(close) || !text.slice(start, end).includes(' ')) continue
      const next = /^\p{L}{2,20}(?= )/u.exec(text.slice(end, end + 21))?.[0]
      // A mark turned the wrong way opens what follows it.
      if (next === undefined || isCode(text, end) || /\s$/.test(text.slice(start, end - 1))) continue
      const last = /\S{1,30}$/u.exec(text.slice(start, end))?.[0] ?? ''
      yield fact('glued', end - last.length, last + next, `${last} ${next}`, 'behind the quotation mark')
    }
    for (const {0: mark, index: at} of text.matchAll(quoteBehind)) {
      if (!quotations.some(({start}) => start === at) || isCode(text, at)) continue
      const lead = /\p{L}{1,30}[,:]?$/u.exec(text.slice(Math.max(0, at - 31), at))?.[0] ?? ''
      yield fact('glued', at - lead.length, lead + mark, `${lead} ${mark}`, 'before the quotation mark')
    }
  },
  function* emptied({text}) {
    for (const {0: whole, index} of /[([“"][\s,;]{0,5}[)\]”"]/.test(text) ? text.matchAll(empty) : []) {
      // The signs themselves are spoken of.
      if (
        /\b(?:lists?|arrays?|calls?|functions?|methods?|strings?|empty|brackets?|parenthes[ei]s|quotes|quotation marks|marks|braces|symbols?|signs?) $/i.test(
          text.slice(Math.max(0, index - 20), index)
        )
      )
        continue
      const name = /^[([]/.test(whole) ? 'brackets' : 'quotation marks'
      yield {kind: 'empty', severity: 'warning', start: index, end: index + whole.length, technical: true, name}
    }
  },
  function* titles({text}) {
    for (const {0: whole, index} of /[a-z]\.\p{Lu}/u.test(text) ? text.matchAll(title) : []) {
      const name = /^\p{L}+/u.exec(text.slice(index + whole.length))?.[0] ?? ''
      yield fact('glued', index, whole + name, `${whole} ${name}`, 'after the abbreviation')
    }
  },
  function* abbreviations({text}, lexicon) {
    if (!/\p{L}\.\p{L}/u.test(text)) return
    for (const {0: whole, 1: word = '', index} of text.matchAll(abbreviation)) {
      if (!lexicon.has(word)) continue
      yield fact('glued', index, whole, `${whole.slice(0, -word.length)} ${word}`, 'after the abbreviation')
    }
    for (const {0: whole, index} of text.matchAll(half)) yield fact('half', index, whole, `${whole}.`)
  },
  function* dates({text}) {
    for (const {index} of /,(?:19|20)\d\d/.test(text) ? text.matchAll(yearBehind) : []) {
      const day = /\d{1,2}$/.exec(text.slice(0, index))?.[0] ?? ''
      const year = text.slice(index + 1, index + 5)
      yield fact('glued', index - day.length, `${day},${year}`, `${day}, ${year}`, 'after the comma')
    }
    for (const {0: whole, index} of text.includes('day,') ? text.matchAll(dateBehind) : []) {
      const next = /^[\p{L}\p{N}]+/u.exec(text.slice(index + whole.length))?.[0] ?? ''
      yield fact('glued', index, whole + next, `${whole} ${next}`, 'after the comma')
    }
  },
  function* colons({text}, lexicon) {
    for (const {0: whole, 1: first = '', 2: second = '', index} of text.includes(':') ? text.matchAll(colon) : []) {
      if (!lexicon.has(first) || !lexicon.isFunctionWord(second) || isCode(text, index)) continue
      yield fact('glued', index, whole, `${first}: ${second}`, 'after the colon')
    }
  },
  function* contractions({text}) {
    for (const {0: whole, index} of / n?['’]|n['’] t/iu.test(text) ? text.matchAll(apart) : []) {
      const lead = /[\p{L}'’]{1,20}$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? ''
      yield fact('apart', index - lead.length, lead + whole, lead + whole.trimStart())
    }
  }
]

/** Find spaces that are missing around brackets, quotation marks, titles, abbreviations and dates, and those that are too many within them. */
export function findGaps(passage: Passage, lexicon: Lexicon): Fact[] {
  const {role, opaque} = passage
  if (role === 'table') return []
  return gaps
    .flatMap((gap) => [...gap(passage, lexicon)])
    .filter(({start, end}) => !opaque.some((span) => start < span.end && span.start < end))
}

function innerQuote(text: string, index: number, whole: string): Fact {
  if (whole.startsWith('“')) {
    const word = /^\S{1,30}/u.exec(text.slice(index + whole.length))?.[0] ?? ''
    return fact('inner', index, whole + word, `“${word}`, 'quotation mark')
  }
  const word = /\S{1,30}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? ''
  return fact('inner', index - word.length, word + whole, `${word}”`, 'quotation mark')
}

/** A straight mark that closes behind a space, with another one behind it: `"Come in, " said the cook`. */
function innerStraight(text: string, {start, end, open, close}: Passage['quotations'][number]): Fact | undefined {
  if (open !== '"' || close !== '"' || !/^\p{L}/u.test(text.charAt(start + 1))) return undefined
  const lead = /\p{L}{1,30}[,.!?] "$/u.exec(text.slice(Math.max(start, end - 34), end))?.[0]
  if (lead === undefined || !/^(?:$| \p{L})/u.test(text.slice(end, end + 2))) return undefined
  return fact('inner', end - lead.length, lead, lead.replace(' ', ''), 'quotation mark')
}

function fact(kind: Kind, start: number, printed: string, right: string, name?: string): Fact {
  return {
    kind,
    severity: 'warning',
    start,
    end: start + printed.length,
    expected: [right],
    // Code has brackets, colons and quotation marks of its own; titles, dates and contractions it hasn't.
    ...(/abbreviation|comma$/.test(name ?? '') || kind === 'half' || kind === 'apart' ? {} : {technical: true}),
    ...(name === undefined ? {} : {name})
  }
}

/** Whether what stands around an offset is a path, an address or a piece of code. */
function isCode(text: string, offset: number): boolean {
  const {start, end} = chunkAt(text, offset)
  return /[/_=@\\{}]|\(\)|::|^www\./u.test(text.slice(start, end))
}
