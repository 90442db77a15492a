/** Brackets whose partner stands in another paragraph: an aside of several, or a line that was broken. */
import type {Block} from '../../src/article/block.ts'
import type {Gathered} from '../../src/check/rule.ts'
import type {Fact} from './fact.ts'

/** How many paragraphs further down an aside in brackets may end. */
const longestAside = 4

/** Brackets that open before a sentence and close behind one some paragraphs later: an aside of several paragraphs. */
export function* asides(gathered: ReadonlyArray<Gathered<Fact>>): Generator<Fact> {
  let open: {readonly fact: Fact; readonly block: Block} | undefined
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      const before = block.text.slice(Math.max(0, fact.at - 3), fact.at)
      if (fact.kind === 'open-bracket') open = /(?:^|[.!?…]["”’]?\s)$/.test(before) ? {fact, block} : undefined
      else if (fact.kind === 'close-bracket' && open && open.block !== block && /[.!?…]["”’]?$/.test(before)) {
        if (block.index - open.block.index <= longestAside && block.role === open.block.role) yield* [open.fact, fact]
        open = undefined
      }
    }
  }
}

/** Brackets around the place where a line was broken by accident: the break is the fault, and another rule's matter. */
export function* broken(gathered: ReadonlyArray<Gathered<Fact>>): Generator<Fact> {
  for (const [index, {block, facts}] of gathered.entries()) {
    const open = facts.findLast(({kind}) => kind === 'open-bracket')
    if (!open || /[.!?:;…)\]"”’]\s*$/.test(block.text)) continue
    const next = gathered[index + 1]
    const close = next?.facts.find(({kind}) => kind === 'close-bracket')
    if (!next || !close || !/^\p{Ll}/u.test(next.block.text)) continue
    if (next.block.role === block.role && next.block.index - block.index <= longestBreak) yield* [open, close]
  }
}

/** Over how many paragraphs a broken line may run. */
const longestBreak = 3
