/** The frame of "though" where "through" is meant. */
import {determiner, objectPronoun} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isFinite} from '../finite.ts'
import {type Asked, askedAt, wrong, type Cursor, type Frame} from '../frame.ts'

/** Ways of going, which lead through something. */
const goes =
  /^(?:proce+d(?:s|ed|ing)?|mov(?:e|es|ed|ing)|march(?:es|ed|ing)?|walk(?:s|ed|ing)?|went|go|goes|going|gone|ran|runs?|running|r[io]des?|riding|drove|drives?|driving|driven|travel(?:s|led|ling|ed|ing)?|crash(?:es|ed|ing)?|burst(?:s|ing)?|smash(?:es|ed|ing)?|ripp(?:ed|ing)|rips|tor(?:e|n)|tear(?:s|ing)|swept|sweeps?|sweeping|pass(?:es|ed|ing)?|climb(?:s|ed|ing)?|cut(?:s|ting)?|broke|breaks?|breaking|slic(?:ed|es|ing)|fl[eo]wn?|fly|flies|flying|flow(?:s|ed|ing)?|com(?:e|es|ing)|came|sail(?:s|ed|ing)?|st[er]+eam(?:s|ed|ing)?|stroll(?:s|ed|ing)?|wander(?:s|ed|ing)?|spread(?:s|ing)?|look(?:s|ed|ing)?|leaf(?:s|ed|ing)?|sift(?:s|ed|ing)?|trawl(?:s|ed|ing)?|comb(?:s|ed|ing)?|rac(?:ed|es|ing)|plough(?:s|ed|ing)|plow(?:s|ed|ing)|snak(?:es|ed|ing)|wind(?:s|ing)|filter(?:s|ed|ing)?|progress(?:es|ed|ing)?|scroll(?:s|ed|ing)?|paraded?|parades|parading)$/

/** Whether a clause's verb stands close behind a place: then a clause follows. */
function isClauseAhead(words: Cursor, from: number, reach: number): boolean {
  for (let at = from; at < from + reach && words.runs(from - 1, at); at++) {
    if (/^(?:and|or|but|when|before|after|as|until)$/.test(words.word(at))) return false
    if (isFinite(words, at)) return true
  }
  return false
}

/** What passes, is done or is had through something, whatever follows. */
const passing =
  /^(?:go|goes|going|went|gone|pass|passed|passes|passing|walk|walked|walking|run|running|ran|look|looked|looking|scroll|scrolling|browse|browsing|came|come|coming|drive|driving|drove|flow|flows|work|working|worked|made|done|possible|available|all)$/
const articleOwnerOrThis = /^(?:the|a|an|this|that|these|those|our|their|his|its|my|your|her)$/

/** Ways of taking somebody through something. */
const leads =
  /^(?:walk|walks|walked|walking|talk|talks|talked|talking|guide|guides|guided|guiding|lead|led|run|ran|take|takes|took|taking|see|sees|saw|got?|gets?|help|helped|put|steer|steered|shepherd(?:ed)?)$/

/** "The procession moved slowly though the town", "She talked me though the plans": a way of going, and what it goes through. */
function isWay(words: Cursor, at: number): boolean {
  const isObject = objectPronoun.test(words.word(at - 1))
  const isAdverb = words.only(at - 1, Pos.adverb) && words.word(at - 1).endsWith('ly')
  const verb = isObject || isAdverb ? at - 2 : at - 1
  const next = words.word(at + 1)
  return (
    words.runs(verb, at) &&
    (isObject ? leads : goes).test(words.word(verb)) &&
    (determiner.test(next) ||
      /^(?:each|how|what|several|two|three|both|all|these)$/.test(next) ||
      words.isName(at + 1) ||
      words.only(at + 1, noun | Pos.adjective)) &&
    // "It ran though the rain was heavy"
    !isClauseAhead(words, at + 1, 6)
  )
}

/** "March 2 though March 8": from one day to another. */
function isRange(words: Cursor, at: number): boolean {
  return /^\d+(?:st|nd|rd|th)?$/.test(words.word(at - 1)) && (/^\d/.test(words.word(at + 1)) || words.isName(at + 1))
}

const through: Frame = (words, at) => {
  if (!words.runs(at - 1, at)) return undefined
  if (words.runs(at, at + 1) && isRange(words, at)) return wrong('though for through', at, 'through')
  if (words.runs(at, at + 1) && isWay(words, at)) return wrong('though behind a way of going', at, 'through', -2)
  // "please walk us though:", "We walk though installing it", "access though a gate"
  if (
    objectPronoun.test(words.word(at - 1)) &&
    /^(?:walk|talk|guide)(?:s|ed|ing)?$/.test(words.word(at - 2)) &&
    words.runs(at - 2, at)
  )
    return words.runs(at, at + 1) ? undefined : wrong('though for through', at, 'through')
  if (/^(?:walk|talk|go|step|run|work)$/.test(words.word(at - 1)) && words.only(at + 1, Pos.verbIng))
    return isClauseAhead(words, at + 2, 8) ? undefined : wrong('though for through', at, 'through', -1)
  if (/^(?:access|entrance|exit|entry|path|route|passage|accessible|connected|reached)$/.test(words.word(at - 1)))
    return articleOwnerOrThis.test(words.word(at + 1)) && !isClauseAhead(words, at + 1, 8)
      ? wrong('though for through', at, 'through', -1)
      : undefined
  return passing.test(words.word(at - 1)) && articleOwnerOrThis.test(words.word(at + 1))
    ? wrong('though for through', at, 'through', 0)
    : undefined
}

/** The frame of this file. */
export const throughFrames: readonly Asked[] = [askedAt('though', through)]
