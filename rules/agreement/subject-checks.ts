/** What is asked about a subject before its verb is judged. */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Subject} from './phrase.ts'

/** Words before a noun that join it to another. */
const and = /^(?:and|or|nor|than|as|like|plus|not|with|&)$/
/** Words that a verb in its bare form follows, further off. */
export const subjunctive: RegExp =
  /(?:^|-)(?:suggest|recommend|demand|insist|ask|requir|request|propose|urge|importan|fitting|appropriate|desirab|preferab|essential|vital|crucial|necessary|critical|imperative|lest|let|make|made|help|than|whether|watch|saw|see|hear|fe(?:el|lt)|notice|have|better|advice|advise|advised|order|ordered|plea|insistence|decree|command|comments?$|condition|provi[ds]|stipulat|mandat|(?:so|rule|rules|wish|motion|move)$)/

/** "Prices in the city has risen", "Shares in the bank was down": a plural that opens the sentence, and what is said of several. */
export function isBare(line: Line, {start, head}: Subject, at: number): boolean {
  if (start !== 0 || !line.joined(at + 1) || line.can(head, Pos.nounSingular)) return false
  if (
    line.only(head, Pos.nounPlural) &&
    line.can(at + 1, Pos.verbParticiple) &&
    line.only(at + 1, Pos.verbParticiple | Pos.verbPast)
  )
    return true
  return (
    /^(?:shares|prices|sales|profits|stocks|bonds|rents|fares|talks|plans|repairs|works|results|figures|police|costs|wages|exports|imports|shares|roads|schools|trains|flights|buses|services)$/.test(
      line.word(head)
    ) && /^(?:down|up|due|likely|expected|still|not|set|under)$/.test(line.word(at + 1))
  )
}

/** Whether what stands before a comma only leads up to the clause: "By default,", "In that year,". */
export function isIntroduced(line: Line, start: number): boolean {
  if (start > 6 || !/^,\s*$/.test(line.gap(start)) || !line.can(0, Pos.preposition | Pos.adverb | Pos.subordinator))
    return false
  for (let at = 1; at < start; at++) if (!line.joined(at)) return false
  return true
}

/** "require that every gallon contain": a clause of what is asked for. */
export function isAsked(line: Line, start: number): boolean {
  // "It is vital that the roof be mended and that the wall stay": it asks for both.
  const far = /^and that$/.test(`${line.word(start - 2)} ${line.word(start - 1)}`) ? 0 : start - 4
  for (let at = start - 1; at >= Math.max(0, far); at--) if (subjunctive.test(line.word(at))) return true
  return /^(?:if|unless|before|until|though|whether|when)$/.test(line.word(start - 1)) && isOfLaw(line)
}

/** Whether a sentence speaks as old laws do: "If a man give his wife a field, she shall keep it". */
export function isOfLaw(line: Line): boolean {
  for (let at = 0; at < line.length; at++)
    if (/^(?:shall|hath|thereof|therefor|whoso\w*|thereunto)$/.test(line.word(at))) return true
  return false
}

/** "not until the third grade have most children": the subject stands behind its verb. */
export function isInverted(line: Line, start: number): boolean {
  for (let at = Math.max(0, start - 4); at < start; at++)
    if (/^(?:until|only|never|nor|neither|seldom|rarely|hardly|scarcely|so|such)$/.test(line.word(at))) return true
  return false
}

/** Whether a noun in the plural or a name follows a form of be, as what the subject is. */
export function isNamed(line: Line, from: number): boolean {
  for (let at = from; at < from + 4 && line.joined(at); at++) {
    if (line.isName(at)) return true
    if (line.can(at, Pos.nounPlural)) return true
    if (line.can(at, Pos.verbParticiple | Pos.verbIng | Pos.preposition | Pos.adverb | Pos.conjunction)) return false
  }
  return false
}

/** Whether a noun phrase is a clause's subject: it opens the clause, and nothing is joined to it. */
export function isWhole(line: Line, {start, head, opens}: Subject): boolean {
  // "what makes it though the filter are": a slip of another kind.
  if (line.word(start - 1) === 'though' && line.joined(start - 1) && !/^(?:even|as)$/.test(line.word(start - 2)))
    return false
  // "And the work are": what opens a sentence joins nothing.
  if (
    !(opens || isReported(line, start) || isTimed(line, start)) ||
    (start !== 1 && and.test(line.word(start - 1)) && !isNewClause(line, start))
  )
    return false
  if (line.can(head, Pos.pronoun | Pos.determiner)) return false
  if (isWithin(line, start, head)) return false
  // "Nobody but the two sisters has"
  if (line.word(start - 1) === 'but' && /^(?:no\w+|all|every\w+|any\w+|one)$/.test(line.word(start - 2))) return false
  if (line.can(head, Pos.verbIng) && !isDeed(line, start, head)) return false
  for (let at = start; at < head; at++) if (line.can(at, Pos.verbIng | Pos.to) && at === start) return false
  // "swings that many link to the weather are": behind a noun, "that" has a verb of its own further on.
  const byNoun = start > 1 && /^(?:that|which|who)$/.test(line.word(start - 1)) && line.can(start - 2, noun)
  for (let at = start + 1; at <= head; at++) {
    // "many researchers link": a subject and its verb.
    if (line.can(at, Pos.verbBase) && line.only(at - 1, Pos.nounPlural) && line.joined(at + 1)) return false
    if (byNoun && line.mayBe(at, verb) && line.can(at - 1, noun)) return false
  }
  // "every tanker that docks at the jetties adds"
  if (byNoun && head === start && line.can(start, Pos.nounPlural) && !line.can(start - 2, Pos.verbIng)) return false
  // "Any opinions expressed herein are": what has been done to them stands behind them.
  for (let at = start + 1; at < head; at++)
    if (line.can(at, Pos.verbParticiple) && line.can(at - 1, Pos.nounPlural)) return false
  // "Making lists of names is", "To lose games is": what is done is the subject.
  return !(start === 0 && line.can(0, Pos.verbIng | Pos.verbBase) && !line.can(0, noun | Pos.determiner))
}

/** Whether what looks like a subject ends a clause that another hangs on, or a phrase of time. */
function isWithin(line: Line, start: number, head: number): boolean {
  const before = line.word(start - 1)
  // "so many parts", "scholars since the ninth century have"
  if (before === 'so') return /^(?:many|few|much|little)$/.test(line.word(start))
  if (/^(?:since|until)$/.test(before))
    return start > 1 && /^(?:century|year|decade|war|era|age|period|month|week|season|day)$/.test(line.word(head))
  if (!/^(?:what|which|how|where|why|that)$/.test(before)) return false
  // "the trade captured in that patent's claims has"
  if (before === 'that' && line.can(start - 2, Pos.preposition) && !line.can(start - 2, Pos.subordinator)) return true
  // "the cult that worshipped deified emperors was"
  if (before === 'that' && line.can(start, Pos.verbPast) && line.can(start - 2, noun)) return true
  // "how your project fits into the picture is", "what those spirits desire have"
  return (
    before !== 'that' &&
    head > start &&
    line.only(head - 1, noun) &&
    (line.mayBe(head, Pos.verbS) || line.mayBeBase(head))
  )
}

/** "In the past year the firm's profits has halved", "On Monday the shares was sold": a time leads up to the clause. */
function isTimed(line: Line, start: number): boolean {
  if (start < 2 || start > 5 || !/^(?:in|on|over|since|during|for|at|last|this|by|until)$/.test(line.word(0)))
    return false
  if (
    !/^(?:year|month|week|day|night|season|morning|evening|afternoon|decade|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d)$/.test(
      line.word(start - 1)
    )
  )
    return false
  for (let at = 1; at < start; at++)
    if (!line.joined(at) || line.can(at, Pos.conjunction | Pos.auxiliary | Pos.verbPast) || line.only(at, Pos.pronoun))
      return false
  return hasDeterminer(line, start)
}

/** "is locked and the node do": what stands before "and" is no noun that another could be joined to. */
function isNewClause(line: Line, start: number): boolean {
  return (
    /^(?:and|but)$/.test(line.word(start - 1)) &&
    /^(?:the|a|an|this|its|his|her|their|our)$/.test(line.word(start)) &&
    line.only(start - 2, Pos.verbParticiple | Pos.verbPast | Pos.adjective) &&
    /^(?:is|are|was|were|be|been|becomes?)$/.test(line.word(start - 3))
  )
}

/** Verbs that a clause without "that" may follow, as its subject's own words. */
export const reporting: ReadonlySet<string> = new Set(
  'think thinks thought believe believes believed hope hopes hoped say says said know knows knew feel feels felt ensure ensures ensured ensuring explained warned agree agreed argue argued claim claimed realise realised realize realized assume assumed suspect admit admitted insisted guess conclude concluded find found means meant'.split(
    ' '
  )
)

/** Whether a verb tells of something, so that a clause may be its object. */
export function isReporting(word: string): boolean {
  return (
    reporting.has(word) ||
    /^(?:saw|sees|heard|hears|showed|shows|told|tells|wished|wishes|feared|fears|learned|learns|proved|proves|made|makes|let|lets|helped|helps)$/.test(
      word
    )
  )
}

/** Whether a clause without "that" begins at a place, behind a verb that tells of something: "we believe the facts is". */
export function isReported(line: Line, start: number): boolean {
  const told = start - 1
  if (told < 1 || !line.joined(start) || !reporting.has(line.word(told))) return false
  // "what we believe the facts is", "people who knew the answers is": the noun may be its object.
  for (let at = Math.max(0, told - 8); at < told; at++)
    if (/^(?:what|who|whom|whose|that|which|where|how|why|anyone|all|everything|those)$/.test(line.word(at)))
      return false
  const lead = told - 1
  if (
    /^(?:says|said|believes|thinks|argues|insists)$/.test(line.word(told)) &&
    (line.can(lead, noun) || line.isName(lead) || line.pos(lead) === 0)
  )
    return true
  // "Police believe the owner is abroad"
  if (
    lead === 0 &&
    /^(?:say|believe|think|fear|claim|argue|insist|hope)$/.test(line.word(told)) &&
    line.only(lead, Pos.nounPlural)
  )
    return true
  if (/^(?:i|we|they|he|she|you|it)$/.test(line.word(lead)))
    return lead === 0 || !line.joined(lead) || /^(?:and|but|because|as|so|if|when|since)$/.test(line.word(lead - 1))
  // "we must ensure the roads is", "to help ensure": the clause has its own subject before.
  if (!/^(?:to|must|will|can|should|would|help|helps|also|always|never|not)$/.test(line.word(lead))) return false
  for (let at = Math.max(0, lead - 6); at < lead; at++)
    if (/^(?:i|we|they|he|she|you|it|must|will|should|would|need|needs)$/.test(line.word(at))) return true
  return /^(?:must|will|should|would)$/.test(line.word(lead))
}

/** Whether a noun follows its determiner with nothing but adjectives between, and can be no verb. */
export function isPlain(line: Line, start: number, head: number): boolean {
  if (head === start || line.mayBe(head, verb)) return false
  for (let at = start + 1; at < head; at++)
    if (!line.only(at, Pos.adjective | Pos.superlative | Pos.comparative | Pos.numeral)) return false
  return true
}

/** "The shooting": what is done, told by a noun of its own; "the living" are people. */
function isDeed(line: Line, start: number, head: number): boolean {
  return (
    head === start + 1 &&
    /^(?:the|this|a|an|his|her|their|its|our)$/.test(line.word(start)) &&
    line.only(head, Pos.nounSingular | Pos.verbIng) &&
    !/^(?:missing|living|dying|suffering|working|following|ailing|grieving)$/.test(line.word(head))
  )
}

/** Whether a noun phrase begins with an article or another plain determiner. */
export function hasDeterminer(line: Line, start: number): boolean {
  // "the town's", "Rao's"
  const word = line.word(start)
  return (
    /^(?:the|a|an|this|each|every|these|those|his|her|their|its|our|my|your)$/.test(word) ||
    (/[a-z]['’]s$/.test(word) &&
      !/^(?:it|he|she|that|this|there|here|who|what|let|where|how|when|why)['’]s$/.test(word))
  )
}

/** "ten million children is a country": an amount is one thing. */
export function amount(line: Line, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (/^(?:hundred|thousand|million|billion|percent|dozen|total|combined|additional|extra)$/.test(line.word(at)))
      return true
  return false
}

/** "if the list of names were longer": a wish. */
export function mayWish(line: Line, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--)
    if (/^(?:if|though|wish|wishes|wished|as|unless|whether|suppose|imagine)$/.test(line.word(at))) return true
  return false
}
