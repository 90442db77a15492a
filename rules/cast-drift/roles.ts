import type {Article} from '../../src/article/article.ts'
import type {Cast, Member} from '../../src/article/cast/cast.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {claimsOf, type Claim} from './claims.ts'

const ofAnotherTime =
  /\b(?:then|former(?:ly)?|ex|at the time|when|elect(?:ed|ion)?|nominee|nominated|candidate|designate|incoming|outgoing|acting|previous(?:ly)?|later|once|beca[mu]e?|becoming|promoted|appointed|named|will be the|would be|next|until|since|retired|late|switched|newly|running for|race for)\b|\b(?:19|20)\d\d\b/i

const changed =
  /\b(?:switch\w*|defect\w*|crossed the floor|left the party|moved to|became an? (?:Democrat|Republican|independent))\b/i
const then = /\b(?:then|former|ex|late)\b/i

/** Find two roles of one person that exclude each other: a Republican and a Democrat, the mayor and the deputy mayor. */
export function* roleFindings(member: Member, {members}: Cast, article: Article, desk: Desk): Generator<Finding> {
  if (member.mentions.length < 2) return
  const claims = claimsOf(member).filter((claim) => !isOfAnotherTime(claim))
  const only = members.every((other) => other === member || other.surname !== member.surname)
  const known = new Map<Claim['kind'], Claim>()
  for (const claim of claims.toSorted(order)) {
    const first = known.get(claim.kind)
    if (!first) known.set(claim.kind, claim)
    else if (exclude(first, claim) && areOfOne(first, claim, only, desk)) {
      yield finding(member, first, claim, article)
      return
    }
  }
}

function order(a: Claim, b: Claim): number {
  return a.mention.block.index - b.mention.block.index || a.start - b.start
}

/** Whether two values of one kind can't both be right at a time. */
function exclude(a: Claim, b: Claim): boolean {
  if (a.value === b.value) return false
  if (a.kind === 'deputy') return a.value.replace('deputy ', '') === b.value.replace('deputy ', '')
  // GA and Ga. are one state, written in two ways.
  if (a.kind === 'seat') return isPostal(a.value) === isPostal(b.value)
  // A letter is a party in a mark behind a name; a word is one everywhere.
  return a.kind !== 'party' || (a.value.length === 1) === (b.value.length === 1)
}

function isPostal(seat: string): boolean {
  return /^\p{Lu}{2}$/u.test(seat)
}

/**
 * Whether the two mentions are certainly one person's: by the same given name, and, where people are marked by state, not in one
 * list; or by a surname that nobody else has, for what is said within one town or team.
 */
function areOfOne(a: Claim, b: Claim, only: boolean, desk: Desk): boolean {
  const [one, other] = [a.mention.given[0], b.mention.given[0]]
  const full = one !== undefined && one === other
  if (a.kind === 'position' || a.kind === 'deputy' || a.kind === 'rank' || a.kind === 'chief') return full || only
  if (!full) return false
  if (a.kind === 'chamber') return true
  const namesakes = desk.names.people(a.mention.surname).filter(({name}) => name === a.mention.text)
  return namesakes.length < 2 && a.mention.block !== b.mention.block
}

/** Whether a claim is about another time, or in someone's words. */
function isOfAnotherTime({kind, mention, start, end}: Claim): boolean {
  const {text, quotations} = mention.block
  if (quotations.some((quotation) => quotation.start < start && end < quotation.end)) return true
  // A party's or a state's mark behind a name is of another time only where the name itself is, or where somebody changed it.
  if ((kind === 'seat' || kind === 'party') && start > mention.start) {
    return changed.test(text) || then.test(text.slice(Math.max(0, mention.start - 24), mention.start))
  }
  return ofAnotherTime.test(text.slice(Math.max(0, start - 50), Math.max(end, mention.end) + 40))
}

function finding({name}: Member, first: Claim, other: Claim, article: Article): Finding {
  const where = article.where(first.mention.block)
  return {
    block: other.mention.block,
    start: other.start,
    end: other.end,
    reason: `"${name}" is "${other.text}" here, "${first.text}" in ${where}: which is right?`,
    undecided: true,
    severity: other.kind === 'deputy' ? 'info' : undefined,
    because: [{block: first.mention.block, start: first.start, end: first.end, text: `${where} has "${first.text}"`}],
    confidence: 0.85
  }
}
