/** Phrases of their own in which the parts of a compound stand as two words. */
import type {Around} from './around.ts'

/** Whether a pair stands in such a phrase, whatever it is elsewhere. */
export function isOpenPhrase(around: Around): boolean {
  return isLifeLong(around) || isHairCutSo(around) || isSelfDoing(around)
}

/** What is lifelong, and not done somebody's life long. */
const lifelong =
  /^(?:friend|dream|love|passion|member|fan|interest|ambition|learning|resident|supporter|career|habit|friendship|companion|commitment)s?$/

/** "all my life long I have" */
function isLifeLong({before, behind, second}: Around): boolean {
  return (
    second.norm === 'long' &&
    /^(?:my|his|her|our|their|your|one's|whole)$/.test(before?.norm ?? '') &&
    !lifelong.test(behind?.norm ?? '')
  )
}

/** "keeps his hair cut very short" */
function isHairCutSo({first, behind}: Around): boolean {
  return first.norm === 'hair' && /^(?:very|short|close|off|and|by|at|so|too)$/.test(behind?.norm ?? '')
}

/** "in my self driving car": a hyphen is missing behind it, if anything is. */
function isSelfDoing({second, behind}: Around): boolean {
  return second.norm === 'self' && /ing$/.test(behind?.norm ?? '')
}

/** What a player is or does who is so much ahead or behind. */
const standing =
  /^(?:is|was|were|are|be|been|go|goes|going|went|gone|fall|falls|falling|fell|fallen|him|her|them|quickly|already)$/

/** "fell a break down", "is a set up": what one player leads another by. */
export function isLeadAtTennis({opener, first, second}: Around): boolean {
  return /^(?:break|set)$/.test(first.norm) && /^(?:down|up)$/.test(second.norm) && standing.test(opener?.norm ?? '')
}
