/** Words that stand rightly behind "be", "have", "to" and prepositions though no such form is asked for there: adjectives, nouns, a clause's end. */
import {subjectPronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'

/** Words whose "to" is a preposition: what is open, agreed or pointed to is a noun. */
const directed =
  /^(?:open|accessibility|agree[ds]?|point(?:s|ed|ing)?|forward|access|prone|subject|thanks|due|committed|respond(?:s|ed)?|refer(?:s|red)?|limited|opposed|exposed|devoted|pander(?:s|ed|ing)?|links?|key|answers?|return(?:s|ed)?|going|go|goes|gone|went)$/
/** Verbs that may have a bare noun for what a thing is made or called. */
const naming =
  /^(?:call|name|term|title|label|dub|make|keep|leave|give|grant|teach|show|offer|pay|consider|deem|elect)$/
const asking = /^(?:what|which|who|whom|where|when|how|whatever|whichever)$/

/** Whether a word that some pattern would have in another form stands rightly. */
export function isRightForm(line: Line, {at, frame}: Proposal): boolean {
  // "We are face to face with it"
  if (line.word(at + 1) === 'to' && line.word(at + 2) === line.word(at)) return true
  switch (frame) {
    case 'be base':
      return isCompoundNoun(line, at)
    case 'be s':
    case 'been s':
      return (
        isSaidOfMany(line, at) ||
        isOneOf(line, at) ||
        (/^(?:is|was|are|were|am)$/.test(line.word(at - 1)) && endsAsked(line, at - 1))
      )
    case 'have you base':
      return line.can(at - 3, noun | Pos.pronoun | Pos.auxiliary) && line.joined(at - 2)
    case 'have base':
      return isOfRelative(line, at)
    case 'be past':
      // "The question is not did you know"
      return line.word(at) === 'did' && subjectPronoun.test(line.word(at + 1))
    case 'to participle':
      return isReached(line, at - 1)
    case 'to s':
      // "Nice to haves"
      if (line.word(at) === 'haves') return true
      return isOfTo(line, at) || isStranded(line, at - 1)
    case 'to past':
      if (isReached(line, at - 1)) return true
      return /^(?:woke|broke)$/.test(line.word(at)) && line.joined(at + 1) && line.can(at + 1, noun)
    case 'modal s':
      // "might makes right"
      if (line.word(at - 1) === 'might' && line.word(at + 1) === 'right') return true
      // "when I do it gets scanned"
      return (
        /^(?:it|this|that)$/.test(line.word(at - 1)) &&
        /^(?:do|does|did|can|will)$/.test(line.word(at - 2)) &&
        subjectPronoun.test(line.word(at - 3)) &&
        /^(?:when|if|whenever|once|where|as|why|what|how|way)$/.test(line.word(at - 4))
      )
    case 'preposition base':
      // "to kind of ask", "what they may benefit from make them"
      return (
        (/^(?:kind|sort)$/.test(line.word(at - 2)) &&
          line.can(at - 3, Pos.to | Pos.modal | Pos.adverb | Pos.pronoun)) ||
        // "At the time of build it was new"
        (line.can(at + 1, Pos.pronoun) && line.can(at + 2, Pos.auxiliary | Pos.modal)) ||
        isStranded(line, at - 1)
      )
    case 'asked gerund':
      return isStranded(line, at - 1)
    default:
      return false
  }
}

/** "the axis is compile time": a noun before the noun that it describes. */
function isCompoundNoun(line: Line, at: number): boolean {
  return (
    line.joined(at + 1) &&
    line.only(at + 1, noun) &&
    !naming.test(line.word(at)) &&
    !line.word(at + 1).endsWith('ing') &&
    !line.can(at + 1, Pos.preposition | Pos.determiner) &&
    !/^(?:home|way|part|place)$/.test(line.word(at + 1))
  )
}

/** "These goods are complements for each other", "the two have been advocates for change": nouns of what several are. */
function isSaidOfMany(line: Line, at: number): boolean {
  const [be, have] = [line.word(at - 1), line.word(at - 2)]
  const many =
    /^(?:are|were)$/.test(be) || (be === 'been' && have === 'have') || (be === 'be' && line.can(at - 2, Pos.modal))
  if (line.word(at) === 'uses') return false
  return (
    many && line.isKnownAs(line.word(at).slice(0, -1), noun) && /^(?:for|of|to|in|with|on)$/.test(line.word(at + 1))
  )
}

/** "knowing what time it is makes me late": a question within ends with "is". */
function endsAsked(line: Line, be: number): boolean {
  if (!line.can(be - 1, Pos.pronoun) && !(line.can(be - 1, noun) && line.can(be - 2, Pos.determiner))) return false
  for (let place = be - 2; place >= Math.max(0, be - 6); place--) if (asking.test(line.word(place))) return true
  return false
}

/** "One cause of injury is falls in the home": nouns of what there are several of. */
function isOneOf(line: Line, at: number): boolean {
  if (!/^(?:in|of|among|at|by|from)$/.test(line.word(at + 1)) || !line.isKnownAs(line.word(at).slice(0, -1), noun))
    return false
  for (let place = Math.max(0, at - 9); place < at - 2; place++)
    if (
      /^(?:area|cause|concern|example|factor|issue|part|problem|reason|result|risk|source|topic|type)$/.test(
        line.word(place)
      )
    )
      return /^(?:of|for|in)$/.test(line.word(place + 1))
  return false
}

/** "The skills that most of us have include drawing": a clause that ends with "have", and verbs that nobody does to a thing. */
function isOfRelative(line: Line, at: number): boolean {
  if (
    line.word(at - 1) !== 'have' ||
    !/^(?:affect|depend|differ|include|involve|range|require|seem|tend|vary)$/.test(line.word(at))
  )
    return false
  for (let place = at - 2; place > Math.max(0, at - 7); place--)
    if (/^(?:that|which|who)$/.test(line.word(place))) return line.can(place - 1, Pos.nounPlural)
  return false
}

/** "The firms we spoke to encountered it": a clause without "that" that ends with "to". */
function isReached(line: Line, to: number): boolean {
  return (
    line.only(to - 1, Pos.verbPast | Pos.verbParticiple | Pos.verbBase) &&
    subjectPronoun.test(line.word(to - 2)) &&
    line.can(to - 3, noun) &&
    line.joined(to - 2)
  )
}

/** "open to offers", "agreed to deals", "point to harms", "look forward to updates". */
function isOfTo(line: Line, at: number): boolean {
  // "has got used to updates", "the text agreed to represents the will"
  const used =
    line.word(at - 2) === 'used' &&
    /^(?:get|gets|got|gotten|getting|become|becomes|became|is|are|was|were)$/.test(line.word(at - 3))
  if (used && !isTaking(line, at)) return true
  if (line.word(at - 2) === 'agreed' && line.only(at - 3, Pos.nounSingular)) return true
  return directed.test(line.word(at - 2)) && line.mayBe(at, Pos.nounPlural | Pos.verbS) && !isTaking(line, at)
}

/** Whether an object follows that a noun could not have. */
function isTaking(line: Line, at: number): boolean {
  return (
    line.joined(at + 1) &&
    line.can(at + 1, Pos.determiner | Pos.pronoun) &&
    !/^(?:that|which|every|each|such|this)$/.test(line.word(at + 1))
  )
}

/** "the shelf that you are moving it to supports it", "risks that I care about include": a clause that ends with its preposition. */
function isStranded(line: Line, preposition: number): boolean {
  for (let place = preposition - 2; place >= Math.max(0, preposition - 8); place--)
    if (/^(?:that|which|who|whom|what)$/.test(line.word(place)))
      return (line.word(place) === 'what' ? [1, 2, 3] : [1]).some((far) => subjectPronoun.test(line.word(place + far)))
  return false
}
