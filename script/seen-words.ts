/**
 * Builds data/english/seen-words.js: `npx tsx script/seen-words.ts <data folder>`.
 *
 * Words that no dictionary has and edited text uses again and again: technical words, coinages, other languages' words. They
 * are no slips. Left out is what looks like a slip itself: rare, and one edit away from a far commoner word.
 */
import {writeFileSync} from 'node:fs'
import {isCoined} from '../rules/misspelling/coinage.ts'
import {Lexicon} from '../src/desk/english/lexicon.ts'
import {Speller} from '../src/desk/english/speller.ts'
import {folderFromArguments} from './train/corpus.ts'
import {countWords} from './train/word-counts.ts'
import {dataModule} from './data-module.ts'

const lexicon = new Lexicon()
const speller = new Speller(lexicon)

/** Whether a word that was seen `count` times is more likely a slip. */
function isSlip(word: string, count: number): boolean {
  const [best] = speller.corrections(word)
  if (!best || best.kind === 'first' || best.kind === 'inflected' || best.kind === 'two') return false
  const ratio = lexicon.frequency(best.word) - Math.log2(count + 1)
  // "occured", "writting": the ending of a known word with the wrong number of letters.
  if (best.kind === 'undoubled' || best.kind === 'doubled') return word.length >= 6 && ratio >= 4
  if (word.length < 5 || isCoined(word, lexicon) || /(?:[aio]s?|e)$/.test(word)) return false
  return ratio >= (count < 8 ? 5 : 8)
}

const words: string[] = []
for (const [word, {lower, stretches}] of await countWords(
  folderFromArguments('npx tsx script/seen-words.ts <data folder>')
)) {
  if (lower < 3 || stretches < 2 || !/^[a-z]{3,20}$/.test(word) || lexicon.has(word)) continue
  if (!isSlip(word, lower)) words.push(word)
}
words.sort()
console.log(words.length)
writeFileSync(
  new URL('../data/english/seen-words.js', import.meta.url),
  dataModule('Built by script/seen-words.ts; see SOURCES.md.', words.join(' '))
)
