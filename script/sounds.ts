/**
 * Builds data/english/sounds.js: `npx tsx script/sounds.ts <data folder>`.
 *
 * Which words begin with another sound than their first letter lets expect: `hour` with a vowel, `union` with a
 * consonant. Two sources that must not contradict each other: the pronunciations of the CMU dictionary, and how often
 * the training text has `a` and `an` before the word.
 */
import {groupBy} from '../bench/group.ts'
import {writeFileSync} from 'node:fs'
import {dictionary} from 'cmu-pronouncing-dictionary'
import {Lexicon} from '../src/desk/english/lexicon.ts'
import {folderFromArguments, trainingLines} from './train/corpus.ts'
import {dataModule} from './data-module.ts'

/** How a word begins: `a` before it, `an` before it, `h` an unstressed h and `herb` one that
 * varieties drop (either, by taste or variety), `?` either. */
type Sound = 'a' | 'an' | 'h' | 'herb' | '?'

interface Counts {
  a: number
  an: number
}

const usable = /^[a-z]+(?:'[a-z]+)?$/

function spoken(): Map<string, Sound> {
  const sounds = new Map<string, Sound>()
  for (const [key, phonemes] of Object.entries(dictionary)) {
    const word = key.replace(/\(\d\)$/, '')
    if (!usable.test(word) || word.length < 2 || /'s?$/.test(word)) continue
    const sound = beginning(phonemes)
    const known = sounds.get(word)
    sounds.set(word, known === undefined || known === sound ? sound : '?')
  }
  return sounds
}

function beginning(phonemes: string): Sound {
  const [first = '', second = ''] = phonemes.split(' ')
  if (/^[AEIOU]/.test(first)) return 'an'
  return first === 'HH' && /0$/.test(second) ? 'h' : 'a'
}

async function written(folder: string): Promise<{lower: Map<string, Counts>; upper: Map<string, Counts>}> {
  const lower = new Map<string, Counts>()
  const upper = new Map<string, Counts>()
  for await (const line of trainingLines(folder)) {
    for (const match of line.matchAll(/(?<![\w.'’])(an?) ["“(]?([A-Za-z]+)(?![\w.'’-])/g)) {
      const [, article = '', word = ''] = match
      const table = word.length > 1 && word === word.toUpperCase() ? upper : lower
      const key = table === upper ? word : word.toLowerCase()
      const counts = table.get(key) ?? {a: 0, an: 0}
      counts[article === 'a' ? 'a' : 'an']++
      table.set(key, counts)
    }
  }
  return {lower, upper}
}

/** What the text shows: one of the two in at least `share` of all, where there are at least `least`. */
function shown(counts: Counts | undefined, least: number, share: number): 'a' | 'an' | '?' | undefined {
  if (!counts || counts.a + counts.an < least) return undefined
  const an = counts.an / (counts.a + counts.an)
  return an >= share ? 'an' : an <= 1 - share ? 'a' : '?'
}

/** Words whose pronunciation in the CMU dictionary is not the only one, or that it lacks. */
const own: ReadonlyArray<readonly [string, Sound]> = [
  ['uber', 'an'],
  ['un', 'an'],
  ['herb', 'herb'],
  ['herbs', 'herb'],
  ['herbal', 'herb'],
  ['herbalist', 'herb'],
  ['hors', 'an'],
  ['unary', 'a'],
  ['uighur', 'a'],
  ['uighurs', 'a'],
  ['uyghur', 'a'],
  ['uyghurs', 'a'],
  ['oaxaca', 'a'],
  ['uruguay', '?'],
  ['uruguayan', '?'],
  ['hostile', 'a']
]

/** Beginnings of words that the CMU dictionary lacks. */
const ownBeginnings = /^(?:eukaryo|eumen|eulas|ouija|ufo|uvul|uvei|uvalde|ukase|utahan|unidir|unix|urolog)/

const byLetter = (word: string): Sound => (/^[aeiou]/.test(word) ? 'an' : 'a')

/** The shortest prefixes that tell all words apart: `*` where at least two words that begin so agree, else whole words. */
function compress(sounds: ReadonlyMap<string, Sound>): string[] {
  const entries: string[] = []
  const visit = (prefix: string, words: ReadonlyArray<readonly [string, Sound]>, inherited: Sound): undefined => {
    const kinds = new Set(words.map(([, sound]) => sound))
    const [only] = kinds
    if (kinds.size === 1 && only !== undefined) {
      if (only === inherited) return
      if (words.length >= 2 && prefix.length > 2) entries.push(`${prefix}*${only}`)
      else for (const [word] of words) entries.push(`${word}=${only}`)
      return
    }
    const byNext = groupBy(words, ([word]) => word.charAt(prefix.length))
    for (const [letter, some] of byNext) {
      if (letter !== '') visit(prefix + letter, some, inherited)
      else for (const [word, sound] of some) if (sound !== inherited) entries.push(`${word}=${sound}`)
    }
  }
  for (const [letter, words] of groupBy(sounds, ([word]) => word.charAt(0))) visit(letter, words, byLetter(letter))
  return entries.toSorted()
}

const folder = folderFromArguments('npx tsx script/sounds.ts <data folder>')
const lexicon = new Lexicon()
const sounds = new Map([...spoken()].filter(([word]) => lexicon.frequency(word) > 0))
const {lower, upper} = await written(folder)
for (const [word, sound] of sounds) {
  // An unstressed h is a matter of taste, and a regular beginning needs no witness.
  if (sound === 'h' || (sound === byLetter(word) && !/^(?:u|eu|ew|one|h)/.test(word))) continue
  const text = shown(lower.get(word), 5, 0.75)
  if (text === undefined || text === sound) continue
  console.log(`${word}: spoken ${sound}, written ${text} (${JSON.stringify(lower.get(word))})`)
  sounds.set(word, sound === '?' ? text : '?')
}
for (const [word, sound] of own) sounds.set(word, sound)
for (const word of lexicon.words()) if (ownBeginnings.test(word)) sounds.set(word, 'a')
const entries = compress(sounds)
// Initials that can't be read as a word are spelled, unless the text shows otherwise; of the others only the text can tell.
const acronyms = [...upper]
  .flatMap(([word, counts]) => {
    if (!/^[FHLMNRSX]/.test(word)) return []
    const sound = shown(counts, 4, 0.8)
    const spelled = /^[^AEIOU]+$/.test(word)
    const telling = spelled ? sound === 'a' || (sound === '?' && counts.a > counts.an) : sound === 'a' || sound === 'an'
    return telling ? [`${word}=${sound}`] : []
  })
  .toSorted()
console.log(entries.length, acronyms.length, entries.join(' ').length, acronyms.join(' ').length)
writeFileSync(
  new URL('../data/english/sounds.js', import.meta.url),
  dataModule('Built by script/sounds.ts; see SOURCES.md.', {words: entries.join(' '), acronyms: acronyms.join(' ')})
)
