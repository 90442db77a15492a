/** What is said of a mark without a partner, and where. */
import type {Block} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Fact} from './fact.ts'
import {lastWordOf, placeOfPartner} from './missing.ts'

export function placeOf({text}: Block, {kind, at}: Fact): {start: number; end: number} {
  if (kind === 'unclosed' || kind === 'continued' || kind === 'open-bracket') {
    return {start: at, end: at + 1 + (/^\S{0,30}(?: \S{1,20})?/.exec(text.slice(at + 1, at + 60))?.[0].length ?? 0)}
  }
  if (kind === 'misplaced') {
    const from = at - (/\S{1,30} ?$/.exec(text.slice(Math.max(0, at - 31), at))?.[0].length ?? 0)
    return {start: from, end: at + 1 + (/^ ?\S{1,30}/.exec(text.slice(at + 1, at + 32))?.[0].length ?? 0)}
  }
  return {start: at - (/\S{0,30}$/.exec(text.slice(Math.max(0, at - 30), at))?.[0].length ?? 0), end: at + 1}
}

const names = {
  unclosed: 'Quotation mark never closed',
  unopened: 'Quotation mark never opened',
  continued: 'Quotation runs on in the next paragraph without a mark of its own',
  mixed: 'Opened with one kind of mark and closed with another',
  misplaced: 'Space on the wrong side of the quotation mark',
  'open-bracket': 'Bracket never closed',
  'close-bracket': 'Bracket never opened'
} as const

export function tell(block: Block, fact: Fact): Finding {
  const mark = placeOf(block, fact)
  const words = block.text.slice(mark.start, mark.end)
  if (fact.kind === 'misplaced') return {block, ...mark, reason: `${names.misplaced}: "${words}"`}
  if (fact.kind === 'mixed') {
    const from = fact.from ?? fact.at
    const pair = block.text.slice(from, fact.at + 1)
    const shown = pair.length > 50 ? `${pair.slice(0, 20)} … ${pair.slice(-20)}` : pair
    return {block, start: from, end: fact.at + 1, reason: `${names.mixed}: "${shown}"`}
  }
  const opens = fact.kind !== 'unopened' && fact.kind !== 'close-bracket'
  const reason = `${names[fact.kind]}: "${opens ? `${words} …` : `… ${words}`}"`
  const partner = placeOfPartner(block, fact)
  // Where the paragraph ends in someone's words, the mark may belong there or before: one place of the fault all the same.
  const last = fact.kind === 'unclosed' && fact.runsOn ? lastWordOf(block.text) : undefined
  if (!partner && last && last.start > mark.end) {
    return {block, ...mark, reason, alsoAt: [{block, ...last}]}
  }
  if (!partner) return {block, ...mark, reason}
  const there = block.text.slice(partner.start, partner.end)
  const note = opens ? `Close it after "${there}"` : `Open it before "${there}"`
  return {block, ...partner, reason, note, alsoAt: [{block, ...mark}]}
}
