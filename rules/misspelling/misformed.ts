import irregular from '#data/english/irregular-verbs.js'
import misspellings from '#data/english/known-misspellings.js'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {editBetween} from '../../src/desk/english/spelling-edits.ts'

/** Plurals that English has taken over or kept as they are; a further s makes no word of them. */
const plurals: ReadonlySet<string> = new Set(
  'criteria phenomena bacteria curricula memoranda errata addenda spectra strata stimuli nuclei fungi alumni radii foci loci cacti feet teeth geese mice lice oxen sheep'.split(
    ' '
  )
)

/** Regular forms of irregular verbs that are in use too, or may be slips for other words. */
const inUse: ReadonlySet<string> = new Set(
  'awaked bended betted bided broadcasted dwelled fited forecasted kneeled knited quited speeded strived treaded'.split(
    ' '
  )
)

let pasts: ReadonlyMap<string, string> | undefined

/**
 * The right form of an unknown word that is another form of a known one, made by the rule that this one doesn't follow:
 * "buyed" (bought), "criterias" (criteria), "churchs" (churches), "factorys" (factories), "shakey" (shaky).
 *
 * @param norm - In lower case, and not in the lexicon: forms that are in use, such as "costed", are.
 */
export function rightForm(norm: string, lexicon: Lexicon): string | undefined {
  if (norm.endsWith('ed')) return (pasts ??= readPasts()).get(norm)
  // "shakey", "noisey": an adjective's y drops the e before it.
  if (/[^aeiou]ey$/.test(norm) && norm.length >= 6) {
    const adjective = `${norm.slice(0, -2)}y`
    return (lexicon.pos(adjective) & Pos.adjective) !== 0 ? adjective : undefined
  }
  if (!norm.endsWith('s')) return undefined
  const stem = norm.slice(0, -1)
  if (plurals.has(stem)) return stem
  const made = /[^aeiou]ye?$/.test(stem)
    ? stem.replace(/ye?$/, 'ies')
    : /(?:[sx]|[cs]h|zz)$/.test(stem)
      ? `${stem}es`
      : undefined
  return made !== undefined && lexicon.has(stem.replace(/ye$/, 'y')) && lexicon.has(made) ? made : undefined
}

let known: ReadonlyMap<string, string> | undefined

/** The one word that a misspelling which writers make again and again is meant for: "fued" (feud), "carribean" (Caribbean). */
export function knownForm(norm: string): string | undefined {
  return (known ??= readKnown()).get(norm)
}

function readKnown(): ReadonlyMap<string, string> {
  return new Map(
    misspellings
      .trim()
      .split('\n')
      .map((line): [string, string] => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])
  )
}

const prefixes: readonly string[] =
  'multi inter anti semi micro macro pseudo hyper ultra trans intra extra counter'.split(' ')

/** The prefix that the first part of a hyphenated word is, but for two letters exchanged: "mutli-", "anit-". */
export function prefixOf(part: string): string | undefined {
  const letters = sorted(part)
  return prefixes.find(
    (prefix) => prefix !== part && sorted(prefix) === letters && editBetween(part, prefix) === 'transposed'
  )
}

function sorted(word: string): string {
  return [...word].toSorted().join('')
}

/** By what a regular verb would have (`catched`, `cutted`), the past that irregular verbs have. */
function readPasts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const line of irregular.split('\n')) {
    const [base = '', past = ''] = line.split(' ')
    const [right = ''] = past.split('/')
    const regular = base.endsWith('e') ? `${base}d` : `${base}ed`
    found.set(regular, right)
    if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(base)) found.set(`${base}${base.slice(-1)}ed`, right)
  }
  for (const form of inUse) found.delete(form)
  return found
}
