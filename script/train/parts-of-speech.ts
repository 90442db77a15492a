/** Which parts of speech a word can be: from the table of function words, from tags, or from its dictionary entry. */
import {readFileSync} from 'node:fs'
import {Pos} from '../../src/desk/english/pos.ts'
import type {Form} from './hunspell.ts'

const lines = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))

const bitOf = (label: string): number => {
  const key = label.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const bit = Object.entries(Pos).find(([name]) => name === key)?.[1]
  if (bit === undefined) throw new Error(`unknown part of speech: ${label}`)
  return bit
}

/** Function words with their parts of speech. */
export function functionWords(): Map<string, number> {
  const table = new Map<string, number>()
  for (const line of lines('function-words.txt')) {
    const [labels = '', words = ''] = line.split(':')
    const bits = labels
      .trim()
      .split(' ')
      .reduce((sum, label) => sum | bitOf(label), 0)
    for (const word of words.trim().split(' ')) table.set(word, (table.get(word) ?? 0) | bits)
  }
  return table
}

const irregularForms = new Map<string, number>()
for (const line of lines('irregular-verbs.txt')) {
  const [base = '', past = '', participle = ''] = line.split(' ')
  const add = (word: string, bit: number): unknown => irregularForms.set(word, (irregularForms.get(word) ?? 0) | bit)
  add(base, Pos.verbBase)
  for (const word of past.split('/')) add(word, Pos.verbPast)
  for (const word of participle.split('/')) add(word, Pos.verbParticiple)
}

const singularInS =
  /(?:ss|us|is|news|lens|gas|bias|canvas|atlas|alias|chaos|ethos|pathos|bathos|cosmos|asbestos|rhinoceros|thermos|kudos|arras|madras|pancreas|fracas|gravitas|sassafras|erysipelas|familias|christmas|texas)$/
const both = /(?:ics|series|species|means|headquarters|crossroads|aircraft|offspring|sheep|deer|fish|staff|works|data)$/
const plural =
  /(?:men|children|people|police|feet|teeth|mice|geese|media|criteria|phenomena|alumni|cattle|bacteria|strata|kin)$/
const notPlural = /^(?:specimen|regimen|omen|abdomen|semen|acumen|yemen|amen|multimedia|kin)$/

/** Whether a noun's form is singular, plural or either. */
export function nounNumber(word: string): number {
  if (both.test(word)) return Pos.nounSingular | Pos.nounPlural
  if (plural.test(word) && !notPlural.test(word)) return Pos.nounPlural
  return /[^s]s$/.test(word) && !singularInS.test(word) ? Pos.nounPlural : Pos.nounSingular
}

/** Bases in -ed, which "agreed" and "freed" are not. */
const baseInEd = /(?:[nfwh]eed|speed|seed|breed|bleed|ceed|^shred|^bed|^embed|^wed)$/

/** Which forms of a verb a word is. */
export function verbForm(word: string): number {
  const irregular = irregularForms.get(word)
  if (irregular !== undefined) return irregular
  const prefixed = /^(?:re|over|under|out|un|mis|fore|with|inter)(\w{3,})$/.exec(word)?.[1]
  const inner = prefixed === undefined ? undefined : irregularForms.get(prefixed)
  if (inner !== undefined && inner !== Pos.verbBase) return inner
  if (
    /.ing$/.test(word) &&
    !/^(?:bring|sing|ring|swing|cling|fling|sting|string|spring|wring|sling|ping|wing|king)$/.test(word)
  )
    return Pos.verbIng
  if (/.ed$/.test(word) && !baseInEd.test(word)) return Pos.verbPast | Pos.verbParticiple
  if (/[^s]s$/.test(word) && !/(?:us|focus|bias|canvas)$/.test(word)) return Pos.verbS
  return Pos.verbBase
}

/** The least share of its occurrences that a part of speech must have. */
const leastShare = 0.1

/** From the tags that a tagger gave the word. */
export function fromTags(word: string, tags: ReadonlyMap<string, number>): number {
  // A proper noun says how it was written, not what it is: the capital is counted apart.
  const total = [...tags].reduce((sum, [tag, n]) => (tag === 'PROPN' ? sum : sum + n), 0)
  let bits = 0
  for (const [tag, n] of tags) {
    if (tag === 'PROPN' || n < leastShare * total) continue
    if (tag === 'NOUN') bits |= nounNumber(word)
    else if (tag === 'VERB' || tag === 'AUX') bits |= verbForm(word)
    else if (tag === 'ADJ') bits |= adjectiveForm(word)
    else if (tag === 'ADV') bits |= Pos.adverb
    else if (tag === 'NUM') bits |= Pos.numeral
    else if (tag === 'INTJ') bits |= Pos.interjection
  }
  return bits
}

function adjectiveForm(word: string): number {
  if (/^(?:better|worse)$/.test(word)) return Pos.adjective | Pos.comparative
  if (/^(?:best|worst)$/.test(word)) return Pos.adjective | Pos.superlative
  return Pos.adjective
}

/** From a dictionary entry's flags and the suffix that made this form of it. */
export function fromEntry(form: Form): number {
  const verbal = /[GD]/.test(form.flags)
  switch (form.suffix) {
    case 'S':
      return (verbal ? Pos.verbS : 0) | (form.flags.includes('M') || !verbal ? Pos.nounPlural : 0)
    case 'D':
      return Pos.verbPast | Pos.verbParticiple
    case 'G':
      return Pos.verbIng
    case 'J':
    case 'X':
    case 'Z':
      return Pos.nounPlural
    case 'R':
      return form.flags.includes('T') ? Pos.adjective | Pos.comparative : Pos.nounSingular
    case 'T':
      return Pos.adjective | Pos.superlative
    case 'Y':
      return Pos.adverb
    case 'V':
    case 'H':
    case 'B':
      return Pos.adjective
    case 'N':
    case 'P':
    case 'L':
      return Pos.nounSingular
    default:
      return bare(form, verbal)
  }
}

function bare({word, flags}: Form, verbal: boolean): number {
  let bits = irregularForms.get(word) ?? 0
  if (flags.includes('M') && !/^\p{Lu}/u.test(word)) bits |= nounNumber(word)
  if (verbal) bits |= Pos.verbBase
  if (/[TYP]/.test(flags)) bits |= Pos.adjective
  if (bits !== 0 || /^\p{Lu}/u.test(word)) return bits
  if (word.endsWith('ly')) return Pos.adverb
  if (/(?:able|ible|al|ic|ous|ful|less|ive|ish|ary|ory|ed|like|proof)$/.test(word)) return Pos.adjective
  if (word.endsWith('ing')) return Pos.verbIng
  return nounNumber(word) | (/(?:er|or|tion|ness|ity|ment|ism|ist)s?$/.test(word) ? 0 : Pos.adjective)
}
