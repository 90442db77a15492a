/** The number of a noun that its determiner asks for: "this lessons", "these function", "one of the reason". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'

const singular = /^(?:a|an|this|each|every|another|that)$/
const plural =
  /^(?:these|those|many|several|few|both|various|numerous|multiple|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/
const numeral =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/
/** Nouns that a plural measure goes with unchanged, or that count by themselves. */
const uncounted =
  /^(?:percent|vs|per|cent|dozen|hundred|thousand|million|billion|trillion|score|foot|pound|head|stone|more|other|such|half|quarter|pm|am|crew|staff|youth|personnel|faculty|police|craft|fish|yen|yuan|baht|won|rand|square|mom|dad|input|output|bit|byte|cannon|counsel|plus|max|min|dpi|fps|bed|bath)$/
/** Plurals that one thing is called by, or that stand before another noun as they are. */
const oneThing =
  /^(?:means|terms|vs|series|species|news|headquarters|works|sports|savings|arms|systems|goods|sales|thanks|congratulations|politics|lots|others|ones|years|months|weeks|days|hours|minutes|miles|dollars|times|people|data|media|criteria|odds|woods|barracks|crossroads|gallows|innings|communications|links|ways|mathematics|physics|economics|percent|united|metres|meters|feet|pounds|euros|points|per|cents|heads|glasses|scissors|trousers|grounds|bytes|pixels|spectacles|binoculars|tongs|pliers|shorts|jeans|pants|pyjamas|pajamas|brass|cosmos|chaos)$/
/** Plurals that no verb is written like. */
const neverVerb = /(?:ities|ologies|graphies|ships|nesses|isms|ists|hoods|ures|ideas|resources)$/
/** What may be a verb's form; "sibling" and "meeting" are none. */
const gerund = /(?<!^(?:sibl|k|th|r|w|str|spr|wedd|even|morn|ceil|build|paint|dwell|meet|sett|hear|outing|vik))ing$/
/** What follows a verb without an object. */
const doing = /^(?:together|up|off|out|away|back|apart)$/
/** Nouns behind which another phrase begins, and adjectives that count. */
const apart =
  /^(?:year|month|week|day|hour|time|way|result|lot|few|dozen|half-dozen|half|couple|number|bit|record|total|more|good|great)$/
const time = /^(?:years|months|weeks|days|hours|minutes|times)$/
const period =
  /^(?:year|summer|winter|spring|autumn|week|weekend|month|season|time|morning|evening|afternoon|night|day|term|way|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const quantity =
  /^(?:few|thousands|hundreds|millions|dozens|lot|many|two|dozen|hundred|thousand|million|couple|number|three|four|five|six|half-million|quarter-million)$/
const unit =
  /^(?:year|day|month|week|hour|minute|mile|metre|meter|foot|man|person|page|part|point|step|way|year-old|month-old|week-old|day-old|year-long)$/
/** Measures that stand without their plural in many a dialect. */
const spokenUnit = /^(?:year|month|week|mile|pound|foot|stone|ton|inch|acre|mile|pint|yard)$/
const modifiers = Pos.adjective | Pos.comparative | Pos.superlative | Pos.verbParticiple | Pos.verbIng

/** The determiner of a noun, with nothing but adjectives between; -1 where there is none so near. */
export function determinerAt(line: Line, at: number): number {
  for (let place = at - 1; place >= 0 && at - place < 5; place--) {
    if (!line.joined(place + 1)) break
    const pos = line.pos(place)
    if ((pos & (Pos.determiner | Pos.numeral)) !== 0 || plural.test(line.word(place))) return place
    // "several Chelsea player"
    if (pos === Pos.name && !line.word(place).endsWith('s')) continue
    if (
      (pos & (modifiers | Pos.nounSingular)) === 0 ||
      (pos & (Pos.preposition | Pos.auxiliary | Pos.conjunction)) !== 0
    )
      break
  }
  return -1
}

/** "this lessons", "a good resources", "each types of": a plural after a determiner of one thing. */
export const pluralAfterOne: Pattern = (line, at, out) => {
  if (
    !line.can(at, Pos.nounPlural) ||
    line.can(at, Pos.nounSingular | Pos.adjective | Pos.verbBase | Pos.adverb | Pos.preposition)
  )
    return
  if (line.goesOn(at + 1) || /^['’&]| &/.test(line.gap(at + 1))) return
  const lead = determinerAt(line, at)
  const word = line.word(lead)
  // "every weeks", but "every few weeks": a span of time.
  const span = lead === at - 1 && /^(?:every|each|another)$/.test(word) && time.test(line.word(at))
  if (!span && oneThing.test(line.word(at))) return
  if (lead < 0 || !singular.test(word)) return
  // "a Syrian national stabs a man"
  if (hasName(line, lead, at) && !isCompound(line, lead, at)) return
  for (let place = lead + 1; place < at; place++) {
    if (quantity.test(line.word(place))) return
    // "an hour fanned blazes", "this included messages": a verb and its object.
    const between = place > lead + 1
    if (
      between
        ? line.word(place).endsWith('ed') && line.can(place - 1, noun)
        : line.can(place, Pos.verbPast) && (word === 'this' || word === 'that')
    )
      return
  }
  // "a special occasions, deeply red ink": one of several attributes.
  if (/^,\s/.test(line.gap(at + 1)) && line.can(at + 1, Pos.adverb | Pos.adjective)) return
  // "a bells ringing contest"
  if (line.joined(at + 1) && line.only(at + 1, Pos.verbIng)) return
  // "This summer long visits were rare": when.
  if (/^(?:this|that|each|every)$/.test(word) && lead < at - 1 && period.test(line.word(lead + 1))) return
  if (word === 'this' && lead === 0 && lead < at - 1 && isTheseHere(line, lead, at)) {
    out.push({at: lead, to: 'these', bar: Number.NEGATIVE_INFINITY, frame: 'this plural are', mate: at})
    return
  }
  // "this tips the balance", "a truck crashes": a subject and its verb, whatever the lexicon says.
  if (
    lead === at - 1
      ? word === 'this' && !neverVerb.test(line.word(at)) && !isSettled(line, at, lead)
      : (line.can(at - 1, noun | Pos.verbIng) || line.isName(at - 1)) && !isCompound(line, lead, at)
  )
    return
  // "each lives at the top": the pronoun and its verb.
  if (word === 'each' && lead === at - 1 && !line.can(lead - 1, Pos.preposition) && line.mayBe(at, Pos.verbS)) return
  const asVerb = line.mayBe(at, Pos.verbS)
  // "an external faults it returns": behind an adjective alone, and before another subject.
  const before = /^an?$/.test(word) && lead === at - 2 && line.only(at - 1, Pos.adjective)
  const subject = before && /^(?:it|he|she|they|we)$/.test(line.word(at + 1))
  if (
    !subject &&
    (asVerb || word === 'each') &&
    line.joined(at + 1) &&
    line.can(at + 1, Pos.determiner | Pos.pronoun | Pos.to)
  )
    return
  const between = at - lead - 1
  // "after that lines": elsewhere a clause may begin with it.
  const comma = line.gap(at + 1).startsWith(',')
  if (
    word === 'that' &&
    ((asVerb && !comma) || !/^(?:of|in|after|for|with|by|at|on|from|to|about)$/.test(line.word(lead - 1)))
  )
    return
  if (word === 'this' && /^(?:are|were|have|do|aren't|weren't)$/.test(line.word(at + 1)) && line.joined(at + 1)) {
    out.push({at: lead, to: 'these', bar: Number.NEGATIVE_INFINITY, frame: 'this plural are', mate: at})
    return
  }
  if (isLone(line, lead, at)) {
    const one = line.word(at).replace(/s$/, '')
    out.push({at, to: one, bar: Number.NEGATIVE_INFINITY, frame: 'a lone plural', mate: lead})
    return
  }
  out.push({
    at,
    to: Pos.nounSingular,
    bar:
      word === 'this' && lead === 0 && /^(?:is|was|has)$/.test(line.word(at + 1)) && line.joined(at + 1)
        ? -2
        : (asVerb ? 1.5 : 0.5) + (between > 1 ? 0.7 : 0),
    frame: `${word === 'a' || word === 'an' ? 'a' : word} plural`,
    mate: lead
  })
}

/** "This old stone cottages were": described, and with a verb of several; "this summer visitors were" tells when. */
function isTheseHere(line: Line, lead: number, at: number): boolean {
  if (!line.only(lead + 1, Pos.adjective) || line.isName(at)) return false
  for (let place = lead + 1; place < at; place++) if (!line.only(place, Pos.adjective | Pos.nounSingular)) return false
  return line.joined(at + 1) && /^(?:are|were|have|aren't|weren't|haven't)$/.test(line.word(at + 1))
}

/** "These narrow winding street is": with nothing but adjectives between, and a verb of one. */
function isOneHere(line: Line, lead: number, at: number): boolean {
  if (lead === at - 1 || !line.only(at, Pos.nounSingular) || !line.joined(at + 1)) return false
  for (let place = lead + 1; place < at; place++)
    if (!line.can(place, Pos.adjective) && !line.word(place).endsWith('ing')) return false
  return /^(?:is|was|has)$/.test(line.word(at + 1))
}

/** "a previous variables, and": behind "a" and adjectives alone, of a plain plural that no verb is written like, with its end behind it. */
function isLone(line: Line, lead: number, at: number): boolean {
  const word = line.word(at)
  if (
    !/^(?:a|an|another)$/.test(line.word(lead)) ||
    !/[^aeious]s$|[^i]es$/.test(word) ||
    /(?:sses|shes|ches|xes|zes|ses|ics|ies|ves)$/.test(word)
  )
    return false
  if (lead === at - 1 || !line.only(at, Pos.nounPlural) || line.mayBe(at, verb) || line.mayAct(at) || !line.isLower(at))
    return false
  for (let place = lead + 1; place < at; place++) if (!line.only(place, Pos.adjective)) return false
  if (line.joined(at + 1))
    return line.can(at + 1, Pos.preposition | Pos.auxiliary) && !line.can(at + 1, noun | Pos.adverb)
  return /^[.,;]/.test(line.gap(at + 1)) && !line.can(at + 1, Pos.adjective)
}

function hasName(line: Line, lead: number, at: number): boolean {
  for (let place = lead + 1; place < at; place++) if (line.isName(place)) return true
  return false
}

/** Whether "a" and nouns stand before a plural that can be no verb, with nothing behind that a clause could begin with: "a sales team members". */
function isCompound(line: Line, lead: number, at: number): boolean {
  if (!/^an?$/.test(line.word(lead)) || !line.only(at, Pos.nounPlural) || line.mayBe(at, verb) || line.mayAct(at))
    return false
  if (line.joined(at + 1) && !line.only(at + 1, Pos.preposition)) return false
  for (let place = lead + 1; place < at; place++)
    if (
      !line.isName(place) &&
      (!line.only(place, noun | Pos.adjective | Pos.verbBase) ||
        line.only(place, Pos.verbBase) ||
        apart.test(line.word(place)))
    )
      return false
  return true
}

/** Whether what stands around "this lessons" allows no verb in it: a verb or a mark follows, or a preposition stands before. */
function isSettled(line: Line, at: number, lead: number): boolean {
  if (!line.joined(at + 1) || line.word(at + 1) === 'of') return line.can(lead - 1, Pos.preposition)
  return line.can(at + 1, Pos.auxiliary | Pos.modal) || line.only(at + 1, Pos.verbS | Pos.verbPast | Pos.verbParticiple)
}

/** "these function", "three section", "several possible way": a singular after a determiner of several. */
export const singularAfterMany: Pattern = (line, at, out) => {
  if (!line.can(at, Pos.nounSingular) || line.can(at, Pos.nounPlural | Pos.numeral | Pos.determiner | Pos.preposition))
    return
  if (uncounted.test(line.word(at)) || line.goesOn(at + 1) || gerund.test(line.word(at))) return
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
    lead >= 0 && /^\d{1,3}$/.test(word) && Number(word) > 1 && !(line.joined(at + 1) && line.can(at + 1, Pos.verbS))
  if (lead < 0 || (!plural.test(word) && !digits && !here)) return
  // "the 345 Park Avenue tower", "the Final Four title"
  if (hasName(line, lead, at) && (digits || !line.isLower(lead) || !line.only(at, Pos.nounSingular))) return
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
    !(lead === at - 1 && (/^(?:these|those)$/.test(word) || line.only(at + 2, Pos.verbIng | Pos.verbPast)))
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
