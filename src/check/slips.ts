/** What the four rules about slips in sentences share: which slips they report, in which words, with which proof. */
import type {Article} from '../article/article.ts'
import type {Block, Passage} from '../article/block.ts'
import type {Role} from '../article/role.ts'
import {isForProgrammers} from '../article/technical.ts'
import type {SlipKind} from '../desk/english/evidence.ts'
import type {Lexicon} from '../desk/english/lexicon.ts'
import {isProved} from '../desk/english/proof.ts'
import {slipsOf, type PassageSlip} from '../desk/english/slips-of.ts'
import type {Because, Finding} from './finding.ts'
import type {Context, Gathered} from './rule.ts'
import {mannersOf} from './slip-manner.ts'
import {shownAround, placeOf} from './slip-place.ts'

/** Furniture has a grammar of its own: there the evidence must be stronger, and a dropped word is style. */
const furniture: ReadonlySet<Role> = new Set([
  'headline',
  'heading',
  'standfirst',
  'caption',
  'list',
  'question',
  'note',
  'alt',
  'social'
])

const silent: ReadonlySet<Role> = new Set(['table', 'byline', 'credit', 'other'])

/** What the margin must reach in furniture and in quotation marks. */
const furnitureMargin = 1.5

const quotedMargin = 0.7

/**
 * What more it must reach in an article about software, whose words the counts hardly know: there nothing is asked. Of 40 questions
 * in manuals that nobody had read one was a slip.
 */
const technicalMargin = 1

/**
 * What the margin of a slip that is proved by sequences alone must reach before it is asked about.
 *
 * Of 24 words in another order below a warning two were slips, read in 1.3 million words of text that no rule had been tried on, and of
 * as many words left over five, with bars of 1 and 0.5. Above 2 and 1.5 the evidence says five of each of as many words of edited copy: three
 * words in another order are slips, four words left over.
 */
const leastToAsk: Readonly<Record<SlipKind, number>> = {
  'word-order': 2,
  'wrong-word': 0.7,
  'missing-word': 0.5,
  'extra-word': 1.5
}

/**
 * What the margin of a slip must reach for a warning, unless a phrase proves it: of nineteen words left over that reached it fifteen
 * were slips, and two more were names, which a veto keeps silent now.
 */
const leastToWarn: Readonly<Record<SlipKind, number>> = {
  'word-order': 0,
  'wrong-word': 0,
  'missing-word': 0,
  'extra-word': 3
}

/** What it adds that the article has the mended words elsewhere, and not the printed ones. */
const witnessWorth = 2

/** The gather of a rule about one kind of slip. */
export function gatherSlips(kind: SlipKind): (passage: Passage, context: Context) => readonly PassageSlip[] {
  return (passage, {desk}) => {
    const {evidence} = desk.english
    if (!evidence || silent.has(passage.role)) return []
    if (kind === 'missing-word' && furniture.has(passage.role)) return []
    return slipsOf(passage, evidence).filter((slip) => slip.kind === kind)
  }
}

/** The judge of a rule about slips: `say` begins its messages (`Words in the wrong order`). */
export function judgeSlips(
  say: string
): (gathered: ReadonlyArray<Gathered<PassageSlip>>, article: Article, context: Context) => Iterable<Finding> {
  return (gathered, article, {desk}) => {
    const findings = new Map<string, Finding>()
    const unread = desk.english.evidence ? undefined : modelFault(desk.english.evidenceError, article)
    if (unread) findings.set(unread.reason, unread)
    const manners = mannersOf(gathered.flatMap(({block, facts}) => facts.map((slip) => ({block, slip}))))
    for (const {block, facts} of gathered) {
      for (const slip of facts) {
        if (manners.has(slip)) continue
        const made = slipFinding(slip, block, article, say)
        if (!made || isMeant(slip, block, article, desk.english.lexicon)) continue
        const known = findings.get(made.reason)
        const place = {block, start: made.start, end: made.end}
        findings.set(made.reason, known ? {...known, alsoAt: [...(known.alsoAt ?? []), place]} : made)
      }
    }
    return findings.values()
  }
}

/**
 * Whether a word that sequences alone take for another one of meaning stands elsewhere in the article, too: "the wear" in an article
 * about wear is no war. Another form of the same word is.
 */
function isMeant(slip: PassageSlip, {words}: Block, article: Article, lexicon: Lexicon): boolean {
  const word = words[slip.from]
  const [instead = ''] = slip.replacement
  if (slip.kind !== 'wrong-word' || slip.frame || !word || word.norm.slice(0, 3) === instead.slice(0, 3)) return false
  if (lexicon.isFunctionWord(word.norm) || lexicon.isFunctionWord(instead) || !lexicon.has(word.norm)) return false
  return article.places(word.norm).length > 1
}

/** The finding of one slip; `undefined` where its role, its quotation marks or the article ask for more than it has. */
export function slipFinding(slip: PassageSlip, block: Block, article: Article, say: string): Finding | undefined {
  if (slip.said && (slip.quoted || furniture.has(block.role))) return undefined
  const isFar = !isProved(slip) && article.derive(isForProgrammers)
  const asked =
    (furniture.has(block.role) ? furnitureMargin : 0) + (slip.quoted ? quotedMargin : 0) + (isFar ? technicalMargin : 0)
  // The same words elsewhere say nothing about a missing one: they stand there with it as often as without.
  const ask = slip.margin < asked + Math.max(witnessWorth, slip.certain) && slip.kind !== 'missing-word'
  // Nor does "of the" elsewhere say that "if the" is wrong here.
  const isSmall = slip.kind === 'wrong-word' && slip.margin < asked && slip.replacement.every((word) => word.length < 4)
  const proof = ask && !isSmall ? witness(slip, block, article) : undefined
  const margin = slip.margin + (proof ? witnessWorth : 0)
  if (margin < asked) return undefined
  const isQuery = margin < asked + (isProved(slip) ? 0 : Math.max(slip.certain, leastToWarn[slip.kind]))
  if (isQuery && isFar) return undefined
  if (isQuery && !proof && !slip.frame && margin < asked + leastToAsk[slip.kind]) return undefined
  const place = placeOf(slip, block)
  if (!place) return undefined
  const {start, end, expected} = place
  const {left, right} = shownAround(slip, block, start, end)
  const actual = block.text.slice(left, right)
  const mended = block.text.slice(left, start) + expected + block.text.slice(end, right)
  const where = proof
    ? ` (${proof.block === block ? 'it stands right in the same paragraph' : `${article.where(proof.block)} has it right`})`
    : ''
  return {
    block,
    start,
    end,
    reason: `${say}: "${actual}" → "${mended}"${where}`,
    expected: [expected],
    because: proof ? [proof] : [],
    severity: isQuery ? 'info' : undefined,
    confidence: 1 / (1 + Math.exp(-1 - margin))
  }
}

/** Tells once in an article, at its first word, that the evidence could not be opened; the other rules still run. */
function modelFault(error: Error | undefined, article: Article): Finding | undefined {
  const told = article.derive(toldOf)
  const block = article.blocks.find(({words}) => words.length > 0)
  const first = block?.words[0]
  if (!error || told.has(error) || !block || !first) return undefined
  told.add(error)
  return {block, start: first.start, end: first.end, reason: error.message}
}

function toldOf(): Set<Error> {
  return new Set()
}

/** A place of the article that has the mended words with a neighbour, where no other sentence has the printed ones. */
function witness(slip: PassageSlip, block: Block, article: Article): Because | undefined {
  const norms = block.words.map((word) => word.norm)
  const middle = slip.replacement.map((word) => word.toLowerCase())
  const mended = [
    ...norms.slice(Math.max(0, slip.from - 1), slip.from),
    ...middle,
    ...norms.slice(slip.to, slip.to + 1)
  ]
  const printed = norms.slice(Math.max(0, slip.from - 1), slip.to + 1)
  if (mended.length < 3 || mended.join(' ') === printed.join(' ')) return undefined
  const right = placesOf(mended, article)
  const other = right.find(
    (place) => place.block !== block || place.index < slip.from - mended.length || place.index > slip.to
  )
  if (!other) return undefined
  const wrong = placesOf(printed, article)
  if (wrong.some((place) => place.block !== block || Math.abs(place.index - slip.from) > 2)) return undefined
  const start = other.block.words[other.index]?.start ?? 0
  const end = other.block.words[other.index + mended.length - 1]?.end ?? start
  return {
    block: other.block,
    start,
    end,
    text: `${article.where(other.block)} has "${other.block.text.slice(start, end)}"`
  }
}

function placesOf(sequence: readonly string[], article: Article): Array<{block: Block; index: number}> {
  const [first = ''] = sequence
  return article.places(first).flatMap(({block, word}) => {
    const same = sequence.every((norm, at) => block.words[word.index + at]?.norm === norm)
    return same ? [{block, index: word.index}] : []
  })
}
