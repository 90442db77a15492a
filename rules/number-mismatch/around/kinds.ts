/** What a headline counts, in classes of words that mean the same: `hurt` and `taken to hospital`, `jobs` and `redundancies`. */
import {happenings} from './happenings.ts'

/** Things by what else a text calls them: nouns of one line are told of as the same. */
const nouns = [
  ['job', 'jobs|posts|roles|positions|redundancies|job losses|job cuts|layoffs'],
  ['staff', 'staff|workers|employees|staff members|members of staff|workforce'],
  [
    'home',
    '(?:new |affordable )?(?:homes|houses|flats|apartments|dwellings|properties|housing units|houses and flats|units)'
  ],
  ['household', 'families|households|homes'],
  ['pupil', 'pupils|children|students|youngsters|schoolchildren|kids|schoolboys|schoolgirls'],
  ['crew', 'firefighters|crews?|fire crews?|firemen'],
  ['officer', 'officers|police(?: officers)?|policemen|constables'],
  ['operation', 'operations|procedures|surgeries'],
  ['fan', 'fans|supporters|spectators|onlookers|people watch(?:ed)?'],
  ['shop', 'shops|stores|branches|outlets'],
  ['car', 'cars|vehicles'],
  ['boat', 'boats|vessels|ships|craft'],
  ['sheep', 'sheep|ewes|lambs|rams'],
  ['cattle', 'cattle|cows|bullocks|heifers|steers|cattle'],
  ['dog', 'dogs|puppies|hounds'],
  ['plane', 'planes|aircraft|jets|airliners'],
  ['soldier', 'soldiers|troops|servicemen'],
  ['migrant', 'migrants|refugees|asylum seekers'],
  ['motorist', 'drivers|motorists'],
  ['guest', 'guests|holidaymakers|tourists|visitors'],
  ['tree', 'trees|saplings|oaks|elms|limes'],
  ['bike', 'bikes|bicycles|cycles'],
  ['bird', 'birds|hens|chickens|turkeys|ducks'],
  ['entry', 'entries|entrants|competitors|runners|contestants'],
  ['patient', 'patients'],
  ['vote', 'votes']
] as const
const thing = (words: string): RegExp =>
  new RegExp(
    `^(?: (?!(?:of|in|at|to|and|or|for|from|by|with|on|are|were|is|was|have|has|had|after|per|who|that|the|more|out)\\b)[\\p{L}’'-]+){0,3}? (?:${words})(?![\\p{L}-])`,
    'iu'
  )
const things: ReadonlyArray<readonly [kind: string, nouns: RegExp]> = nouns.map(([kind, words]) => [kind, thing(words)])
/** Any of them: most numbers count none. */
const anyThing = thing(nouns.map(([, words]) => words).join('|'))

/** Of these an adjective may stand before the word: "three working days". */
const timed = /^(?:day|week|month|year|mile)$/
/** Measures by their words: feet are feet however they are written. */
const units = [
  ['foot', 'ft|foot|feet'],
  ['inch', 'inch(?:es)?'],
  ['mile', 'miles?'],
  ['km', 'km|kms|kilomet(?:er|re)s?'],
  ['metre', 'm\\b|met(?:er|re)s?'],
  ['acre', 'acres?'],
  ['hectare', 'ha|hectares?'],
  ['tonne', 'tonnes?'],
  ['ton', 'tons?'],
  ['kg', 'kg|kilos?|kilogram(?:me)?s?'],
  ['lb', 'lbs?|pounds?'],
  ['stone', 'stone'],
  ['litre', 'lit(?:er|re)s?'],
  ['mph', 'mph|miles an hour|miles per hour'],
  ['minute', 'mins?|minutes?'],
  ['hour', 'hrs?|hours?'],
  ['day', 'days?'],
  ['night', 'nights?'],
  ['week', 'weeks?'],
  ['month', 'months?'],
  ['year', 'years?|yrs?']
] as const
const unit = (words: string, isTimed: boolean): RegExp =>
  new RegExp(`^[ -]?${isTimed ? '(?:\\p{Ll}+ )?' : ''}(?:${words})(?![\\p{L}])`, 'iu')
const measures: ReadonlyArray<readonly [kind: string, words: RegExp]> = units.map(([kind, words]) => [
  kind,
  unit(words, timed.test(kind))
])
/** What any of them is: most numbers measure nothing. */
const anyUnit = unit(units.map(([, words]) => words).join('|'), true)

/** What staff are counted for where posts go or come. */
const hiring =
  /\b(?:jobs?|shed|sheds|cut|cuts|axe[sd]?|los(?:e|es|t|ing|s|ses)|redundan\w+|laid off|lay(?:s|ing)? off|dismiss\w*|sack\w*|hir(?:e|es|ed|ing)|creat\w+|recruit\w*|tak(?:e|es|ing) on|employ\w*|go\b)/i

/** A clause's end, behind which something else is told. */
const clauseEnd =
  /[;:()–—“”"]| (?:after|when|as|since|while|before|because|but|whose|which|where|with|if|until|despite)(?!\p{L})/u
/** What is told in passing between a number and its verb. */
const aside =
  /, (?:including|among them|most|some|all|many|(?:\p{L}+|\d+) of (?:them|whom)|mostly|mainly|aged)[^,;]{0,60},/iu
const number =
  / (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|another|others?)(?!\p{L}))/iu

/**
 * What a number counts, in classes of words that mean the same; none where nothing is known.
 *
 * @param before - The text of its sentence before it.
 * @param behind - The same behind it.
 */
export function kindsOf(before: string, behind: string): readonly string[] {
  if (/^-\p{L}+-old/u.test(behind) || (/(?:,|aged|aged \d+ and) $/.test(before) && /^(?:,| and \d)/.test(behind)))
    return []
  const measure = anyUnit.test(behind) ? measures.find(([, words]) => words.test(behind)) : undefined
  if (measure)
    return /^[ -]\p{Ll}+ (?:ago|earlier|later|after|before|old\b|of age)/u.test(behind) ? [] : [`measure ${measure[0]}`]
  const rest = behind.replace(aside, '')
  const clause = rest.slice(0, Math.min(endOf(rest, clauseEnd), endOf(rest, number)))
  const found = anyThing.test(clause) ? things.filter(([, words]) => words.test(clause)).map(([kind]) => kind) : []
  if (found.includes('staff') && hiring.test(before + behind)) found.push('job')
  if (/^ people(?!\p{L})/iu.test(clause) && /\b(?:redundan|laid off|employ|hire|recruit|jobs)/i.test(before + behind))
    found.push('job')
  const first = anyBehind.test(clause) ? firstBehind(clause) : undefined
  const near = before.slice(-40)
  const done = anyBefore.test(near) ? happenings.find(({before: words}) => words.test(near)) : undefined
  if (done) found.push(done.kind)
  else if (first && first.at < farthest) found.push(first.kind)
  return found
}

const anyBehind = new RegExp(happenings.map(({behind}) => behind.source).join('|'), 'iu')
const anyBefore = new RegExp(happenings.map(({before}) => before.source).join('|'), 'iu')

/** What befell the counted first, behind their number, and where that is told. */
function firstBehind(clause: string): {readonly kind: string; readonly at: number} | undefined {
  let first: {readonly kind: string; readonly at: number} | undefined
  for (const {kind, behind} of happenings) {
    const at = clause.search(behind)
    if (at >= 0 && (!first || at < first.at)) first = {kind, at}
  }
  return first
}

/**
 * What an ordinal number is the next one of: "a fourth person has died", "third win in a row".
 *
 * @param before - The text before it.
 * @param behind - The text behind it.
 */
export function kindOfNext(before: string, behind: string): string | undefined {
  if (/^ (?:of|century|half|quarter|time(?! (?:in a row|running)))(?!\p{L})/u.test(behind)) return undefined
  const [clause = ''] = behind.split(clauseEnd)
  if (/(?:in a row|running|in succession|straight|consecutive|successive)(?!\p{L})/iu.test(clause)) {
    const won = /\b(?:win|wins|won|victor\w+|beat|triumph\w*)\b/i.test(before + clause)
    const lost = /\b(?:loss|losses|lost|lose|defeats?|beaten)\b/i.test(before + clause)
    return won === lost ? undefined : won ? 'next win' : 'next loss'
  }
  return /^ (?:(?:\p{L}+ )?(?:person|man|woman|child|boy|girl|victim|patient|resident|worker|soldier|body|climber)? ?(?:has |have |was |is )?(?:been )?(?:dead|die[sd]?|death|killed|victim|fatality|drown\w*|body)(?!\p{L}))/iu.test(
    behind
  ) || /\b(?:deaths?|bod(?:y|ies)) of a $/.test(before)
    ? 'next death'
    : undefined
}

/** How far from its number what befell the counted may stand, in UTF-16 units. */
const farthest = 70

function endOf(text: string, words: RegExp): number {
  const at = text.search(words)
  return at < 0 ? text.length : at
}
