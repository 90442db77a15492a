/** Words that are no words of their sentence: parts of names, paths and code, and what is spoken of. */
import type {Passage, Word} from '../../src/article/block.ts'

/** Whether a word touches what makes it a part of something else: a file name, a path, a handle, a tag, a cut word. */
export function isGlued(passage: Passage, word: Word): boolean {
  const before = passage.text.charAt(word.start - 1)
  const after = passage.text.slice(word.end, word.end + 2)
  // "skinny(er)": an ending in brackets.
  if (before === '(' && /\p{L}/u.test(passage.text.charAt(word.start - 2))) return true
  return /[\p{L}\p{N}_@#/\\.<$&=*~^`{\]]/u.test(before) || /^[_@/\\<=*~^&$\d[`}]|^[.:(]\p{L}|^[…]/u.test(after)
}

const languages =
  /\bin (?:French|German|Spanish|Italian|Portuguese|Dutch|Danish|Swedish|Norwegian|Finnish|Icelandic|Polish|Czech|Russian|Ukrainian|Greek|Latin|Turkish|Arabic|Hebrew|Persian|Hindi|Urdu|Bengali|Tamil|Thai|Chinese|Mandarin|Cantonese|Japanese|Korean|Vietnamese|Malay|Swahili|Hawaiian|Māori|Maori|Welsh|Irish|Gaelic|Scots|Yiddish|Basque|Catalan|Hungarian|Romanian|Esperanto)\b[^.;]{0,12}$/

/** Whether a word is spoken of, not used: alone in quotation marks, or told as another language's ("in Japanese by inu"), or introduced ("a tool called vite"). */
export function isMentioned({text}: Passage, word: Word): boolean {
  if (/["'“‘]/.test(text.charAt(word.start - 1)) && /["'”’]/.test(text.charAt(word.end))) return true
  const before = text.slice(Math.max(0, word.start - 30), word.start)
  // A label ("doi: 10.1…").
  if (word.text.length <= 4 && text.charAt(word.end) === ':') return true
  // A line of a program ("import sys").
  if (/(?:^|\n)[^\S\n]*(?:from \S+ )?import $/.test(before)) return true
  // An amount ("20,000 som").
  if (word.text.length === 3 && /\d $/.test(before)) return true
  return (
    languages.test(before) ||
    /\b(?:called|named|nicknamed|dubbed|termed|a\.?k\.?a\.?|code-named|so-called) $/.test(before) ||
    // "known as communitas.", "called a byk."
    (/\b(?:(?:known|referred to) as|called|named|termed)(?: an?| the)? $/.test(before) &&
      /^[.,;:)”"]/.test(text.charAt(word.end)))
  )
}

/** Whether a word is what a dish or a glass holds: "a bowl of pho". */
export function isServed({text}: Passage, {start}: Word): boolean {
  return /\b(?:bowl|plate|dish|pot|cup|glass|mug|jug|basket|bag|pack|packet|slice|helping|serving|portion|platter)s? of $/.test(
    text.slice(Math.max(0, start - 14), start)
  )
}

/** Whether a word opens or fills a bracket, where sport and science put what they shorten: "(inj, 58)", "(pen)". */
export function isBracketed({text}: Passage, {start, end}: Word): boolean {
  return text.charAt(start - 1) === '(' && /^(?:[),]|\.[),])/.test(text.slice(end, end + 2))
}
