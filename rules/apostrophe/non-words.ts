import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

const negations = 'do does did is was are were has have had could would should must need ai'.split(' ')

/** Forms that are no words without their apostrophe, by what they should be. */
export const nonWords: ReadonlyMap<string, string> = new Map([
  ...negations.map((word): [string, string] => [`${word}nt`, `${word}n't`]),
  ...['you', 'they', 'we'].map((word): [string, string] => [`${word}ve`, `${word}'ve`]),
  ...['youre', 'theyre'].map((word): [string, string] => [word, word.replace('re', "'re")]),
  ...['you', 'they', 'it', 'that'].map((word): [string, string] => [`${word}ll`, `${word}'ll`]),
  ...['you', 'they'].map((word): [string, string] => [`${word}d`, `${word}'d`]),
  ...'that what here there where how who she else today yesterday tomorrow tonight everyone someone anyone everybody somebody nobody children men women'
    .split(' ')
    .map((word): [string, string] => [`${word}s`, `${word}'s`]),
  ['wont', "won't"],
  ['cant', "can't"],
  ['ive', "I've"],
  ['im', "I'm"],
  ['oclock', "o'clock"]
])

/** What should stand for a form without its apostrophe; undefined where it may be a word or a name. */
export function nonWordAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  const right = nonWords.get(word)
  if (right === undefined || (near.isName(at) && !/^(?:wo)?mens$|^childrens$/.test(word))) return worldAt(near, at)
  if (word === 'oclock') return right
  const before = near.word(at, -1)
  const next = near.word(at, 1)
  // A foreign word, a user's name: an English word must stand beside it, and no name.
  const strange = (step: number): boolean => near.word(at, step) !== '' && !near.isKnown(at, step)
  // "Biden wont say", "Ann Bell cant row": somebody, and the verb. "a state-run womens prison": a thing that is theirs.
  const named = (step: -1 | 1): boolean => near.word(at, step) !== '' && near.isName(at, step)
  const denies = /nt$/.test(word) && named(-1) && near.can(at, 1, Pos.verbBase)
  const theirs = /^(?:womens|mens|childrens)$/.test(word) && near.only(at, 1, Pos.nounSingular | Pos.nounPlural)
  // "the Womens World Cup": no name is written so, but some are registered.
  const titled = near.isName(at) && /^(?:womens|mens|childrens)$/.test(word) && near.isName(at, 1)
  if (denies || theirs || titled) return right
  if (near.isName(at)) return undefined
  // "the ifs and the elses", "all our tomorrows": words as things
  if (/^(?:the|our|their|your|all)$/.test(before) && (next === '' || word === 'elses')) return undefined
  if (strange(-1) || strange(1) || (before === '' && next === '')) return undefined
  if (named(1) || named(-1)) return undefined
  switch (word) {
    case 'wont': // "as is his wont", "he was wont to"
      return /^(?:his|her|their|its|my|your|our|the|was|is|are|were|be|a)$/.test(before) || next === 'to'
        ? undefined
        : right
    case 'ive': // a name
      return near.can(at, 1, Pos.verbParticiple | Pos.verbPast | Pos.adverb | Pos.particle) ? right : undefined
    case 'im': // "im Haus"
      // "the IM is on": letters of its own.
      if (near.passage.words[at]?.text === 'IM') return undefined
      return near.can(at, 1, Pos.verbIng | Pos.adverb | Pos.determiner | Pos.particle) ||
        /^(?:not|sure|sorry|afraid)$/.test(next)
        ? right
        : undefined
    case 'dont': // "la chanson dont il parle"
      return /^(?:il|ils|elles?|on|je|tu|nous|vous|les?|la)$/.test(next) ? undefined : right
    case 'cant': // "political cant"
      return near.can(at, 1, verb | Pos.auxiliary | Pos.adverb) &&
        (near.can(at, -1, Pos.pronoun | noun) || /^(?:just|simply|still|really)$/.test(before))
        ? right
        : undefined
    case 'hows':
    case 'wheres':
    case 'whos': // "the whos and the hows"
      return /^(?:the|and|or|many)$/.test(before) ? undefined : right
    case 'heres':
    case 'theres':
    case 'whats':
    case 'thats':
      return /^(?:the|these|those|and)$/.test(before) && word !== 'thats' ? undefined : right
    default:
      return right
  }
}

/** "the worlds largest", "other peoples letters": a superlative, a thing asks for whose. */
function worldAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (word !== 'worlds' && word !== 'peoples') return undefined
  const before = near.word(at, -1)
  const next = near.word(at, 1)
  if (word === 'worlds' && before === 'the')
    return /^(?:first|only|most|[a-z]{3,}est|best|worst|leading|top)$/.test(next) ? "world's" : undefined
  return word === 'peoples' && before === 'other' && near.can(at, 1, noun) ? "people's" : undefined
}
