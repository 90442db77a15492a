/** A singular behind a determiner of several: "these function", "three section". */
import {beOrHaveOfOne} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'
import {leadsToPlural} from './modifiers.ts'
import {determinerAt, hasName, plural} from './noun-determiner.ts'
import {isZeroPlural} from './zero-plural.ts'

const numeral =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/

/** Nouns that a plural measure goes with unchanged, or that count by themselves. */
const uncounted =
  /^(?:percent|vs|per|cent|dozen|hundred|thousand|million|billion|trillion|score|foot|pound|head|stone|more|other|such|half|quarter|pm|am|crew|youth|faculty|yen|yuan|baht|won|rand|square|mom|dad|input|output|bit|byte|cannon|counsel|plus|max|min|dpi|fps|bed|bath)$/

/** What may be a verb's form; "sibling" and "meeting" are none. */
const gerund = /(?<!^(?:sibl|k|th|r|w|str|spr|wedd|even|morn|ceil|build|paint|dwell|meet|sett|hear|outing|vik))ing$/

/** What follows a verb without an object. */
const doing = /^(?:together|up|off|out|away|back|apart)$/

const unit =
  /^(?:year|day|month|week|hour|minute|mile|metre|meter|foot|man|person|page|part|point|step|way|year-old|month-old|week-old|day-old|year-long)$/

/** Measures that stand without their plural in many a dialect. */
const spokenUnit = /^(?:year|month|week|mile|pound|foot|stone|ton|inch|acre|mile|pint|yard)$/

/** "These narrow winding street is": with nothing but adjectives between, and a verb of one. */
function isOneHere(line: Line, lead: number, at: number): boolean {
  if (lead === at - 1 || !line.only(at, Pos.nounSingular) || !line.joined(at + 1)) return false
  for (let place = lead + 1; place < at; place++)
    if (!line.can(place, Pos.adjective) && !(place > lead + 1 && line.word(place).endsWith('ing'))) return false
  return beOrHaveOfOne.test(line.word(at + 1))
}

/** Whether a singular stands rightly behind a determiner of several. */
function isRight(line: Line, lead: number, at: number): boolean {
  const word = line.word(lead)
  // "Many clergy": of what has hardly a plural of its own.
  if (line.isRarelyMany(at, 5)) return true
  // "a $500 workshop fee"
  if (/[$£€₹]$/.test(line.gap(lead))) return true
  // "both novice and skilled guides", "both part of the town"
  if (word === 'both') {
    if (line.word(at) === 'part') return true
    for (let place = at + 1; place < at + 5 && line.joined(place); place++) if (line.word(place) === 'and') return true
  }
  // "These range from", "Many point to", "which of these impact you": a pronoun and its verb.
  return (
    lead === at - 1 &&
    /^(?:these|those|many|several|few|some|both)$/.test(word) &&
    (lead === 0 ||
      /^(?:and|but|while|because|though|although)$/.test(line.word(lead - 1)) ||
      !line.joined(lead) ||
      (line.word(lead - 1) === 'of' && /^(?:which|some|many|all|most)$/.test(line.word(lead - 2)))) &&
    line.mayBeBase(at) &&
    line.joined(at + 1) &&
    line.can(at + 1, Pos.preposition | Pos.determiner | Pos.pronoun | Pos.adverb | Pos.to | Pos.subordinator) &&
    line.word(at + 1) !== 'of'
  )
}

/** "multiple-producer, single-consumer", "multiple version behaviour": an adjective of its noun, as "single" is. */
function isMultiple(line: Line, lead: number, at: number): boolean {
  if (line.word(lead) !== 'multiple') return false
  return lead < at - 1
    ? line.can(at - 1, Pos.nounSingular)
    : line.gap(at + 1) === ', ' && /^(?:single|multiple)$/.test(line.word(at + 1))
}

/** "these function", "three section", "several possible way": a singular after a determiner of several. */
export const singularAfterMany: Pattern = (line, at, out) => {
  if (!line.can(at, Pos.nounSingular) || line.can(at, Pos.nounPlural | Pos.numeral | Pos.determiner | Pos.preposition))
    return
  if (uncounted.test(line.word(at)) || isZeroPlural(line.word(at)) || line.goesOn(at + 1) || gerund.test(line.word(at)))
    return
  // "these installation help events", "several enterprise softwares"
  const goesOn =
    line.joined(at + 1) &&
    (line.pos(at + 1) === 0 ||
      (line.only(at + 1, Pos.verbBase) && line.joined(at + 2) && line.can(at + 2, Pos.nounPlural)))
  if (goesOn) return
  // "dead ten year", he said: so people speak.
  if (line.isQuoted(at) && spokenUnit.test(line.word(at))) return
  if (/^[-–’'/]|&/.test(line.gap(at + 1)) || /^(?:vs|versus)$/.test(line.word(at + 1))) return
  if (line.can(at, Pos.adverb) && !/^(?:way|kind|sort|part)$/.test(line.word(at))) return
  let lead = determinerAt(line, at)
  // "many more curve", "here are some picture"
  if (line.word(lead) === 'more' && plural.test(line.word(lead - 1)) && line.joined(lead)) lead--
  const here =
    line.word(lead) === 'some' && /^(?:here|there) are$/.test(`${line.word(lead - 2)} ${line.word(lead - 1)}`)
  const word = line.word(lead)
  const digits =
    lead >= 0 &&
    /^\d{1,3}(?:,\d{3})*$/.test(word) &&
    word !== '1' &&
    word !== '0' &&
    !(line.joined(at + 1) && line.can(at + 1, Pos.verbS))
  if (lead < 0 || (!plural.test(word) && !digits && !here)) return
  // "on the 300 block of Elm Street": its houses are numbered from 300 on.
  if (line.word(at) === 'block' && /^\d{1,3}00$/.test(word)) return
  if (isRight(line, lead, at) || leadsToPlural(line, at) || isMultiple(line, lead, at)) return
  // "the Big Four book": a number that is a part of a name. "the ten week round": a measure before a noun, without its hyphen.
  if (lead > 0 && numeral.test(word) && !line.isLower(lead) && line.joined(lead)) return
  if (
    unit.test(line.word(at)) &&
    /^(?:the|a|an|his|her|its|our|their|my|your|this|that|each|every)$/.test(line.word(lead - 1)) &&
    /^,? $/.test(line.gap(at + 1)) &&
    line.word(at + 1) !== 'of' &&
    !line.can(at + 1, Pos.auxiliary | Pos.modal | Pos.determiner | Pos.pronoun)
  )
    return
  // "a three tiered scheme": a compound adjective without its hyphen.
  if (numeral.test(word) && lead === at - 2 && /ed$/.test(line.word(at - 1))) return
  // "a one in five chance", "a new eight unit block"
  if (line.word(lead - 1) === 'in' && line.word(lead - 2) === 'one') return
  if (numeral.test(word) && /^an?$/.test(line.word(lead - 2)) && line.only(lead - 1, Pos.adjective)) return
  // "the 345 Park Avenue tower", "the Final Four title"
  if (
    hasName(line, lead, at) &&
    ((digits && !line.only(lead + 1, Pos.adjective)) || !line.isLower(lead) || !line.only(at, Pos.nounSingular))
  )
    return
  if (/^(?:these|those)$/.test(word) && isOneHere(line, lead, at)) {
    const one = word === 'these' ? 'this' : 'that'
    out.push({at: lead, to: one, bar: Number.NEGATIVE_INFINITY, frame: 'these singular is', mate: at})
    return
  }
  // "of which nine caused serious injury", "the two parted company": what a number stands for acts.
  if (lead + 1 < at && (digits || numeral.test(word)) && line.can(lead + 1, Pos.verbPast)) return
  // "five requiring treatment", "two gunmen open fire", "a two day sprint", "the number two position"
  for (let place = lead + 1; place < at; place++)
    if (
      line.only(place, Pos.verbIng) ||
      line.can(place, Pos.nounPlural) ||
      /-[^-]*s$/.test(line.word(place)) ||
      unit.test(line.word(place)) ||
      (/^(?:these|those)$/.test(word) && line.word(place).endsWith('ing'))
    )
      return
  // "an eight hour working day", "three bond together", "as many gas up", "the top ten chart"
  if (line.joined(at + 1) && (unit.test(line.word(at)) ? line.can(at + 1, Pos.verbIng) : doing.test(line.word(at + 1))))
    return
  if (/^(?:as|top)$/.test(line.word(lead - 1))) return
  // "the seven survey prompts": a plural that the lexicon knows as a verb.
  if (
    line.joined(at + 1) &&
    line.can(at + 1, Pos.verbS) &&
    !(line.joined(at + 2) && line.can(at + 2, Pos.determiner | Pos.pronoun | Pos.to))
  )
    return
  // "a category five storm": the number belongs to the noun before it.
  if (numeral.test(word) && line.only(lead - 1, Pos.nounSingular) && line.joined(lead)) return
  // "Three more form the border": of more, too, there are several that act on something.
  if (line.word(at - 1) === 'more' && line.can(at, verb) && line.joined(at + 1) && line.can(at + 1, Pos.determiner))
    return
  if (line.word(lead - 1) === 'number' || line.gap(at + 1).startsWith('..')) return
  // "many a man", "one or two", "Section 4 text", "the two work together"
  if (/^(?:one|or|a|an)$/.test(line.word(lead - 1)) && word !== 'few') return
  if (
    /^(?:to|and)$/.test(line.word(lead - 1)) &&
    line.can(lead - 2, Pos.numeral) &&
    !(unit.test(line.word(at)) && !line.joined(at + 1))
  )
    return
  if (
    digits &&
    !/^(?:around|about|over|than|nearly|almost|least|all|first|last|next|other|only|some|these|those|the|up|to|of|have|has|had|with|were|are|into|for|includes|contains)$/.test(
      line.word(lead - 1)
    )
  )
    return
  if (line.word(lead + 1) === 'of') return
  // "several state and local offices", but "these document and"
  if (
    /^(?:and|or)$/.test(line.word(at + 1)) &&
    !(
      lead === at - 1 &&
      (/^(?:these|those)$/.test(word) ||
        line.only(at + 2, Pos.verbIng | Pos.verbPast | Pos.verbParticiple) ||
        /^(?:a|an)$/.test(line.word(at + 2)))
    )
  )
    return
  const verbal = line.can(at, verb)
  const near = lead === at - 1
  // "a two scale model": a compound without its hyphen.
  const compound = numeral.test(word) && !near && line.can(at - 1, noun)
  // "these function as valves", but "these function you": another subject begins, or a verb stands behind.
  const settled = line.joined(at + 1)
    ? line.can(at + 1, Pos.auxiliary | Pos.modal) || /^(?:i|you|he|she|we|they|that|which|of)$/.test(line.word(at + 1))
    : false
  // "the last five match.": they are counted.
  const recent = /^(?:last|past|first|next|previous|final|opening)$/.test(line.word(lead - 1)) && !line.joined(at + 1)
  // "multiple part of the hall"
  const of = near && line.word(at + 1) === 'of' && /^(?:multiple|various|several|numerous)$/.test(word)
  out.push({
    at,
    to: Pos.nounPlural,
    bar:
      (of ? -2.5 : recent ? -3 : verbal && near && !settled ? 3 : line.can(at, Pos.adjective) ? 2 : 0.7) +
      (digits ? 1.5 : 0) +
      (compound ? 2 : 0),
    frame: `${digits ? '0' : 'many'} singular`,
    mate: lead
  })
}
