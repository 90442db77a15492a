import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Gathered} from '../../src/check/rule.ts'
import {mannersOf} from '../../src/check/slip-manner.ts'
import {slipFinding} from '../../src/check/slips.ts'
import {tripleAt, type Candidate, type Doubts} from './gather.ts'

interface Place {
  readonly block: Block
  readonly index: number
}

/** Report the candidates whose mended order the article has elsewhere, where the grammar agrees. */
export function judge(gathered: ReadonlyArray<Gathered<Doubts>>, article: Article): Iterable<Finding> {
  const places = placesOf(gathered, article)
  const findings = new Map<string, Finding>()
  for (const {block, facts} of gathered) {
    for (const {candidates} of facts) {
      for (const candidate of candidates) {
        const proof = proofOf(candidate, block, places)
        if (!proof) continue
        const made = finding(candidate, block, proof, article)
        const known = findings.get(made.reason)
        const place = {block, start: made.start, end: made.end}
        findings.set(made.reason, known ? {...known, alsoAt: [...(known.alsoAt ?? []), place]} : made)
      }
    }
  }
  return [...findings.values(), ...fromEvidence(gathered, article, [...findings.values()])]
}

/** Where the article has the three words of each candidate, as they stand and as they would be mended. */
function placesOf(gathered: ReadonlyArray<Gathered<Doubts>>, article: Article): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  const middles = new Set<string>()
  for (const {facts} of gathered) {
    for (const {actual, mended} of facts.flatMap(({candidates}) => candidates.flatMap(({pairs}) => pairs))) {
      for (const triple of [actual, mended]) {
        places.set(triple, [])
        middles.add(triple.split(' ')[1] ?? '')
      }
    }
  }
  if (places.size === 0) return places
  for (const block of article.blocks) {
    if (block.role === 'table') continue
    for (const {norm, index} of block.words) {
      if (!middles.has(norm)) continue
      const triple = tripleAt(block, index - 1)
      if (triple !== undefined) places.get(triple)?.push({block, index: index - 1})
    }
  }
  return places
}

/** What the desk's evidence says of neighbours that the article itself says nothing about. */
function fromEvidence(
  gathered: ReadonlyArray<Gathered<Doubts>>,
  article: Article,
  told: readonly Finding[]
): Finding[] {
  const findings: Finding[] = []
  const placed = gathered.flatMap(({block, facts}) => facts.flatMap(({slips}) => slips.map((slip) => ({block, slip}))))
  const manners = mannersOf(placed)
  for (const {block, facts} of gathered) {
    for (const slip of facts.flatMap(({slips}) => slips)) {
      if (manners.has(slip)) continue
      const made = slipFinding(slip, block, article, 'Words in the wrong order')
      if (!made || told.some((other) => overlaps(other, made))) continue
      findings.push(made)
    }
  }
  return findings
}

function overlaps(told: Finding, made: Finding): boolean {
  const places = [told, ...(told.alsoAt ?? [])]
  return places.some(({block, start, end}) => block === made.block && start < made.end && made.start < end)
}

interface Proof {
  readonly mended: string
  readonly place: Place
  /** Whether the word before the two is part of the proof, or the word after. */
  readonly side: 'before' | 'after'
}

function proofOf(
  {first, pairs}: Candidate,
  block: Block,
  places: ReadonlyMap<string, readonly Place[]>
): Proof | undefined {
  for (const {actual, mended, side} of pairs) {
    const here = {block, index: side === 'before' ? first.index - 1 : first.index}
    const place = places.get(mended)?.[0]
    if (!place) continue
    // The same line may be printed twice; an order that stands in other surroundings too is no slip.
    if ((places.get(actual) ?? []).some((other) => !isCopy(here, other))) return undefined
    return {mended, place, side}
  }
  return undefined
}

/** Whether two places of the same three words are the same passage: the words before them are the same, or those after. */
function isCopy(a: Place, b: Place): boolean {
  if (a.block === b.block && a.index === b.index) return true
  const same = (...offsets: readonly number[]): boolean =>
    offsets.every((offset) => wordAt(a, offset) === wordAt(b, offset))
  return same(-1, -2) || same(3, 4)
}

function wordAt({block, index}: Place, offset: number): string | undefined {
  const word = block.words[index + offset]
  return word && word.sentence === block.words[index]?.sentence ? word.norm : undefined
}

function finding(candidate: Candidate, block: Block, {place, side}: Proof, article: Article): Finding {
  const {first, second} = candidate
  const from = side === 'before' ? (block.words[first.index - 1] ?? first) : first
  const to = side === 'after' ? (block.words[second.index + 1] ?? second) : second
  const actual = block.text.slice(from.start, to.end)
  const [a, b] =
    first.initial && first.shape === 'capital'
      ? [second.text.charAt(0).toUpperCase() + second.text.slice(1), first.text.toLowerCase()]
      : [second.text, first.text]
  const mended =
    block.text.slice(from.start, first.start) +
    a +
    block.text.slice(first.end, second.start) +
    b +
    block.text.slice(second.end, to.end)
  const proof = place.block.words[place.index]
  const proofEnd = place.block.words[place.index + 2]
  const where = place.block === block ? 'it stands right further on' : `${article.where(place.block)} has it right`
  return {
    block,
    start: from.start,
    end: to.end,
    reason: `Words in the wrong order: "${actual}" → "${mended}" (${where})`,
    expected: [mended],
    because:
      proof && proofEnd
        ? [
            {
              block: place.block,
              start: proof.start,
              end: proofEnd.end,
              text: `${article.where(place.block)} has "${place.block.text.slice(proof.start, proofEnd.end)}"`
            }
          ]
        : []
  }
}
