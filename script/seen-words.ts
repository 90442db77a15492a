/**
 * Builds data/english/seen-words.js: `npx tsx script/seen-words.ts <data folder>`.
 *
 * Words that the lexicon doesn't have and that are no slips: edited text uses them again and again (technical words, coinages,
 * other languages' words), or they stand in a larger dictionary than the
 * lexicon's or in our own list of what English has in other countries. Left out is what looks like a slip
 * itself: rare, and one edit away from a far commoner word; and of the dictionaries' words what is like no other, so that
 * nobody would take it for a slip.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {decodeTrie} from 'cspell-trie-lib'
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

/** The words of larger dictionaries: SCOWL's up to size 70, and software's. */
function fromDictionaries(): string[] {
  const read = (file: string): Buffer =>
    gunzipSync(readFileSync(new URL(`../node_modules/@cspell/${file}`, import.meta.url)))
  const technical = read('dict-software-terms/dict/softwareTerms.txt.gz').toString('utf8').split(/\s+/)
  return [...decodeTrie(new Uint8Array(read('dict-en_us/en_US.trie.gz'))).words(), ...technical]
}

/** The words of our own list of English in other countries. */
function regional(): string[] {
  const text = readFileSync(new URL('regional-words.txt', import.meta.url), 'utf8')
  return text.replace(/^#.*$/gm, '').split(/\s+/)
}

/** Whether a rare word of a large dictionary is best left to be taken for a slip: the less, the more often it was seen. */
function isBetterSlip(word: string, count: number): boolean {
  const [best] = speller.corrections(word)
  // The lowest odds that are ever reported.
  if (!best || best.logit < 0) return true
  if (count >= 3 || /^(?:extra|inflected|sound|two)$/.test(best.kind)) return false
  // "formated", "cancelation": with one letter for two, or of three letters, a slip is far commoner than the rare word.
  if (best.kind === 'undoubled' || word.length < 4) return best.logit > (count > 0 ? 4.5 : 3)
  return best.logit > 5
}

const counts = await countWords(folderFromArguments('npx tsx script/seen-words.ts <data folder>'))
const words = new Set<string>()
for (const [word, {lower, stretches}] of counts) {
  if (lower < 3 || stretches < 2 || !/^[a-z]{3,20}$/.test(word) || lexicon.has(word)) continue
  if (!isSlip(word, lower)) words.add(word)
}
for (const word of regional()) if (/^[a-z]{3,20}$/.test(word) && !lexicon.has(word)) words.add(word)
const seen = words.size
for (const word of fromDictionaries()) {
  if (!/^[a-z]{3,20}$/.test(word) || lexicon.has(word) || words.has(word)) continue
  if (!isBetterSlip(word, counts.get(word)?.lower ?? 0)) words.add(word)
}
console.log(`${seen} in use, ${words.size - seen} from dictionaries`)
writeFileSync(
  new URL('../data/english/seen-words.js', import.meta.url),
  dataModule('Built by script/seen-words.ts; see SOURCES.md.', [...words].toSorted().join(' '))
)
