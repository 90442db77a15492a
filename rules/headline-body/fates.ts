import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

const people =
  'driver|pilot|rider|cyclist|motorcyclist|pedestrian|passenger|man|woman|boy|girl|teenager|teen|toddler|baby|child|pensioner|farmer|worker|officer|guard|soldier|climber|hiker|walker|swimmer|surfer|diver|fisherman|firefighter|player|jockey|student|pupil|teacher|nurse|victim|gunman|suspect|attacker|burglar|actor|singer|mayor|minister|skipper|captain|crewman|miner|labourer|trader|tourist'
const noun = `(?:\\p{L}+['’]s )?(${people})`
const ages = '(?:,? (?:aged )?\\d{1,3},?)?'
/** "Driver dies in hospital", "Boy, 9, killed by lorry". */
const dead = new RegExp(
  `(?<![\\p{L}-])${noun}${ages} (?:who \\p{L}+ )?(?:has |is |was )?(dies|died|dead|killed|drowns|drowned|succumbs|fatally \\p{L}+)(?![\\p{L}-])`,
  'giu'
)
/** "Driver fighting for life", "Boy, 9, in critical condition", "Woman recovering". */
const living = new RegExp(
  `(?<![\\p{L}-])${noun}${ages} (?:is |was |remains |left )?(?:still )?(fighting for (?:his |her |their )?life|in (?:a )?(?:critical|serious|stable) condition|critical(?:ly (?:ill|injured|hurt))?|in intensive care|recovering|in hospital|survives|unhurt|escapes unhurt|expected to survive)(?![\\p{L}-])`,
  'giu'
)
const isAlive =
  /\b(?:in intensive care|(?:in (?:a |an )?|described (?:\p{L}+ ){1,3}condition as |remain(?:s|ed)? (?:in a )?)(?:critical|serious|stable)\b|fighting for (?:his|her|their) li(?:fe|ves)|life support|induced coma|expected to (?:survive|live|recover)|recovering (?:in|at|from)|discharged from hospital|out of danger|able to (?:tell|speak|walk|talk))/iu
const isDead =
  /\b(?:died|dies|dying|dead|deaths?|killed|drown\w*|fatal\w*|bod(?:y|ies)|pronounced|mourn\w*|succumb\w*|funeral|late|murder\w*|manslaughter|post-?mortem|inquest|autopsy)\b/i

/** Find "Driver dies in hospital" over a text in which the driver is in intensive care and nobody of that kind died, and the other way round. */
export function* fateFindings(article: Article): Generator<Finding> {
  const around = article.blocks.filter(({role}) => /^(?:headline|standfirst|social|caption)$/.test(role))
  const body = article.blocks.filter(({role}) => role === 'body')
  for (const block of around) {
    for (const [words, isOpposite, supports] of [
      [dead, isAlive, isDead],
      [living, isDead, isAlive]
    ] as const) {
      for (const match of block.text.matchAll(words)) {
        const who = match[1] ?? ''
        const told = match[2] ?? ''
        if (block.quotations.some(({start, end}) => start < match.index && match.index < end)) continue
        const rival = rivalOf(who, isOpposite, supports, body)
        const start = match.index + match[0].lastIndexOf(told)
        if (rival)
          yield {...contradiction({block, start, end: start + told.length}, rival, article, 0.8), severity: 'info'}
      }
    }
  }
}

/** Where the text tells the contrary of the one person of a kind; undefined where it tells the same anywhere in what tells of that kind. */
function rivalOf(
  who: string,
  isOpposite: RegExp,
  supports: RegExp,
  body: readonly Block[]
): (Span & {readonly block: Block}) | undefined {
  const one = new RegExp(
    `\\b(?:the|an?) (?:[\\p{L}\\d-]+ ){0,2}?${who.toLowerCase()}(?!s|\\p{L}| \\p{Ll}+(?:er|ist|man)\\b)`,
    'iu'
  )
  let found: (Span & {readonly block: Block}) | undefined
  for (const block of body) {
    const {text} = block
    const name = one.exec(text)
    if (!name) continue
    // What the paragraph tells from there on is of whoever is named; a dead one anywhere in it may be the same.
    if (supports.test(text)) return undefined
    const rest = text.slice(name.index)
    const match = isOpposite.exec(rest)
    if (!match || found) continue
    const start = name.index + match.index
    if (block.quotations.some((span) => span.start < start && start < span.end)) continue
    found = {block, start, end: start + match[0].length}
  }
  return found
}
