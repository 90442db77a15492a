import type {Article} from '../../../src/article/article.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'

const age = /,? ?(?:\((?:both |all |aged )?\d{1,3}\)|, (?:both |all |each )?(?:aged )?\d{1,3}(?=[,.;:)]|$)|, aged \w+)/g
const joiners = /(;? and |, and |, or | or | & |, | with | plus |; )/
/** What a name or a thing begins with. */
const opening =
  /^(?:\p{Lu}|\d|["“‘']|(?:the|an?|his|her|their|its|our|my|your|one|another|two|three|four|five|six|seven|eight|nine|ten|some|that|this)\b)/u
const cardinal = /^(?:\p{L}+ )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/iu
/** How many words a thing in a row has at most. */
const longest = 8

/** How many names or things the article's rows of them may have, read as widely as can be: each is an antecedent of "all four". */
export function joinedSizes(article: Article): ReadonlySet<number> {
  const sizes = new Set<number>()
  let items = 0
  let headings = 0
  for (const {role, text, sentences} of article.blocks) {
    if (role === 'list') items++
    if (role === 'heading') headings++
    if (!text.includes(' and ') && !text.includes(' & ') && !text.includes(' with ') && !text.includes(' or ')) continue
    for (const {start, end} of sentences) addSizes(text.slice(start, end).replace(age, ''), sizes)
  }
  if (items > 0) sizes.add(items)
  if (headings > 0) sizes.add(headings)
  return sizes
}

function addSizes(sentence: string, sizes: Set<number>): undefined {
  const parts = sentence.split(joiners)
  // The row that ends at the part being read: how many it may have, counting one or what it says for each.
  let row: Thing[] = []
  for (let at = 0; at < parts.length; at += 2) {
    const part = (parts[at] ?? '').trim()
    const own = thingOf(part)
    const isThing = at === 0 || opening.test(part)
    // "The men, Ann Bell and …": who the row is.
    if (
      at === 2 &&
      /^(?:The|Those|These|All the) \p{Ll}+(?: \p{Ll}+){0,2} ?$/u.test(parts[0] ?? '') &&
      /^\p{Lu}/u.test(part)
    )
      row = []
    if (!isThing) {
      row = [own]
      continue
    }
    row.push(own)
    const joiner = parts[at - 1] ?? ''
    if (/and|or|&|with|plus/.test(joiner)) addRow(row, sizes)
    if (part.split(' ').length > longest) row = [own]
    if (row.length > 12) row.shift()
  }
}

/** Every row that ends at the last thing: of names alone only the whole row. */
function addRow(row: readonly Thing[], sizes: Set<number>): undefined {
  let things = 0
  let told = 0
  for (const [at, own] of [...row.entries()].toReversed()) {
    things++
    told += own.weight
    if (things > 1 && row[at - 1]?.isName !== true) sizes.add(things).add(told)
  }
}

interface Thing {
  /** One, or the number that it gives. */
  readonly weight: number
  readonly isName: boolean
}

const name =
  /^(?!(?:On|In|At|By|From|After|Before|Since|Last|This|Until|For|During|Meanwhile|Yesterday|Today)\b)(?:\p{Lu}[\p{L}’'.-]+ ){1,3}\p{Lu}[\p{L}’'.-]+$/u

function thingOf(part: string): Thing {
  const words = part.split(' ')
  const match = cardinal.exec(words.slice(-longest).join(' ')) ?? cardinal.exec(words.slice(-4).join(' '))
  const value = match ? numberOfText((match[1] ?? '').toLowerCase()) : undefined
  return {weight: value !== undefined && value < 13 ? value : 1, isName: name.test(part)}
}
