/** No comma between who says it and whole sentences that are quoted: the mayor told reporters "We will rebuild the school." */
import type {Passage} from '../../src/article/block.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {Pos} from '../../src/desk/english/pos.ts'

/** Who says it, in the past or, behind a name or "she", in the present, straight before the opening mark. */
const saying =
  /(?:^|[\s“"(])(?:(?:\p{Lu}[\p{L}'’-]+|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|\p{Ll}{3,}) (?:said|replied|added|asked|explained|recalled|joked|shouted|insisted|warned)|(?:\p{Lu}[\p{L}'’-]+|[Hh]e|[Ss]he) (?:says|adds|recalls|explains)|(?:said|says) (?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+|told (?:him|her|them|me|us|reporters|journalists|\p{Lu}[\p{L}'’-]+|(?:the|a|an|his|her) \p{L}+)) $/u
/** What says it is a thing, somebody who is thought of, or no one in particular. */
const general =
  /\b(?:that|which|who|it|signs?|banners?|notes?|letters?|posters?|cards?|labels?|plaques?|shirts?|stickers?|tattoo|slogans?|texts?|messages?|e-?mails?|tweets?|headlines?|captions?|boards?|screen|placards?|inscription|motto|page|button|and|or|to|not|never|just|also|then|people) \p{L}+ $|\b(?:if|when|whenever|whether|like|as|because|ever|once|what|how)\b/iu

/** The places before quotations of whole sentences where a comma is missing behind who says them. */
export function* speechCommas(passage: Passage, lexicon: Lexicon): Generator<PassageFinding> {
  const {text, quotations, sentences} = passage
  if (!/\p{L} ["“]\p{Lu}/u.test(text)) return
  for (const {start, end, open, close, depth} of quotations) {
    if (depth > 0 || !/["“]/.test(open) || !/["”]/.test(close)) continue
    const said = text.slice(start + 1, end - 1)
    if (!/^\p{Lu}/u.test(said) || !/\p{L}[.,?!]$/u.test(said) || !isClause(passage, start, end, lexicon)) continue
    const sentence = sentences.findLast((one) => one.start <= start)
    const lead = text.slice(Math.max(sentence?.start ?? 0, start - 160), start)
    if (!saying.test(lead) || general.test(lead)) continue
    const last = /(?<!\S)\S+(?= $)/u.exec(lead)?.[0] ?? ''
    const from = start - 1 - last.length
    yield {
      start: from,
      end: start + 1,
      reason: `Comma missing before the quotation: "${last}" → "${last},"`,
      expected: [`${last}, ${open}`],
      confidence: 0.88
    }
  }
}

/** Who says it, straight behind the closing mark. */
const sayer =
  /^ (?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|the \p{Ll}{3,}) (?:said|says|added|adds|explained|insisted|recalled|warned|told \p{L}+)|(?:said|says|added|adds|explained|insisted) (?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}\p{Ll}+)\b/u

/** The ends of quotations of whole sentences where a comma is missing before who says them: "We were wrong" she said. */
export function* closingCommas(passage: Passage, lexicon: Lexicon): Generator<PassageFinding> {
  const {text, quotations, sentences} = passage
  if (!/\p{L}["”] \p{L}/u.test(text)) return
  for (const {start, end, open, close, depth} of quotations) {
    if (depth > 0 || !/["“]/.test(open) || !/["”]/.test(close)) continue
    const said = text.slice(start + 1, end - 1)
    if (!/^\p{Lu}/u.test(said) || !/\p{Ll}$/u.test(said) || !sayer.test(text.slice(end, end + 40))) continue
    if (!sentences.some((sentence) => sentence.start === start) || !isClause(passage, start, end, lexicon)) continue
    const last = /(?<!\S)\S+$/.exec(said)?.[0] ?? ''
    yield {
      start: end - 1 - last.length,
      end,
      reason: `Comma missing at the end of the quotation: "${last}${close}" → "${last},${close}"`,
      expected: [`${last},${close}`],
      confidence: 0.88
    }
  }
}

/** Whether what is quoted is a clause of some words, and no title: most of its words are small, and a verb may be among them. */
function isClause(passage: Passage, start: number, end: number, lexicon: Lexicon): boolean {
  const {pos} = wordParts(passage, lexicon)
  const own = passage.words.filter((word) => word.start > start && word.end < end)
  if (own.length < 4 || own.some(({opaque}) => opaque)) return false
  const rest = own.slice(1)
  const small = rest.filter(({shape, text}) => shape === 'lower' || text === 'I').length
  return (
    small * 4 >= rest.length * 3 &&
    own.some(({index, norm}) => ((pos[index] ?? 0) & finite) !== 0 || /['’](?:m|s|re|ve|ll|d|t)$/.test(norm))
  )
}

const finite = Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.verbS
