import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import {isRunning} from '../../src/article/role.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {meaningOf} from './marks.ts'
import {areOneStory, openingOf} from './opening.ts'

/** Words of which one thing is only one: our own lists, without those that go together or name a kind of another. */
const sets: readonly string[] = [
  'dog/puppy cat/kitten horse/pony cow sheep goat pig rabbit fox badger lion tiger elephant leopard shark whale snake crocodile monkey kangaroo donkey',
  'owl eagle parrot pigeon swan duck gull/seagull hen/chicken',
  'fire/blaze flood earthquake avalanche drought explosion/blast',
  'van bus/coach/minibus train tram plane/aircraft/jet/airliner helicopter ferry motorcycle/motorbike/motorcyclist tractor bicycle/bike/cyclist lorry/truck/tanker/juggernaut car taxi/cab',
  'milk beer wine whisky cider petrol diesel oil paint honey chocolate',
  'piano violin cello guitar flute trumpet harp',
  'football/soccer rugby cricket hockey tennis netball basketball golf swimming boxing',
  'measles mumps flu/influenza cholera malaria typhoid',
  'school hospital church mosque library museum hotel prison airport theatre cinema supermarket factory pub/inn barn bakery bungalow castle lighthouse windmill warehouse',
  'murder manslaughter arson burglary robbery fraud blackmail perjury',
  'gold silver bronze',
  'semi-final quarter-final',
  'goalkeeper striker/forward defender midfielder',
  'bishop rabbi imam vicar',
  'mayor governor',
  'toddler/baby teenager/teen pensioner',
  'red yellow amber orange green blue purple pink',
  'wooden stone brick steel iron concrete marble',
  'man woman',
  'boy girl',
  'son daughter',
  'brother sister',
  'father mother',
  'husband wife',
  'grandfather grandmother',
  'nephew niece'
]
/** Sets of words that say of what kind the next one is. */
const attributes: ReadonlySet<number> = new Set(
  sets.flatMap((words, set) => (/^(?:red|wooden) /.test(words) ? [set] : []))
)
const setOf = new Map(
  sets.flatMap((words, set) =>
    words.split(' ').flatMap((same) => same.split('/').map((word) => [word, {set, key: same}] as const))
  )
)
const female =
  /\b(?:wom[ae]n|females?|lad(?:y|ies)|girls?|daughters?|sisters?|mothers?|wi(?:fe|ves)|grandmothers?|nieces?|she|hers?|mrs|ms|miss)\b/i
const male =
  /\b(?:m[ae]n|males?|gentlem[ae]n|boys?|sons?|brothers?|fathers?|husbands?|grandfathers?|nephews?|he|his|him|mr)\b/i
const isFemale = /^(?:woman|girl|daughter|sister|mother|wife|grandmother|niece)$/
const isMale = /^(?:man|boy|son|brother|father|husband|grandfather|nephew)$/

/**
 * Find a headline that tells of another than the first paragraph, in a word of which a thing is only one: "Woman dies in house fire" over a
 * man who has died in one. Where the text has the headline's word anywhere, or what stands for it, both are told of.
 */
export function* swapFindings(article: Article, desk: Desk): Generator<Finding> {
  const opening = openingOf(article)
  if (!opening) return
  const {lead, own} = opening
  const there = new Set(meaningOf(own, desk).map(({stem}) => stem))
  for (const block of article.blocks) {
    if (!/^(?:headline|social|standfirst)$/.test(block.role)) continue
    for (const mark of block.words) {
      const kind = kindOf(mark, desk)
      if (!kind || mark.quoted) continue
      const rivals = own.filter((word) => !word.quoted && kindOf(word, desk)?.set === kind.set)
      const [rival] = rivals
      if (!rival || rivals.some((word) => word.norm !== rival.norm)) continue
      if (
        kindOf(rival, desk)?.key === kind.key ||
        block.words.some((word) => word !== mark && kindOf(word, desk)?.set === kind.set)
      )
        continue
      if (isFigure(block, mark) || isFigure(lead, rival)) continue
      // A colour is one of something: the amber warning, the red one.
      if (
        typeof kind.set === 'number' &&
        attributes.has(kind.set) &&
        block.words[mark.index + 1]?.norm !== lead.words[rival.index + 1]?.norm
      )
        continue
      if (isTold(kind, article, desk)) continue
      const both = isOpener(block, mark) && isOpener(lead, rival)
      if (!areOneStory(block, mark, there, desk, both ? 1 : undefined)) continue
      yield {
        ...contradiction(
          {block, start: mark.start, end: mark.end},
          {block: lead, start: rival.start, end: rival.end},
          article,
          0.75
        ),
        severity: 'info'
      }
      return
    }
  }
}

/** A shorter word stands in others: car in care. */
const shortest = 4

/** Whether a word is who or what its sentence is about: its first noun, but for an adjective. */
function isOpener({sentences}: Block, {index, sentence}: Word): boolean {
  return index - (sentences[sentence]?.from ?? 0) < 3
}

/** "Under fire", "opens fire", "a flood of complaints", Man City, Father Brown, the French Open. */
function isFigure({words}: Block, {index, norm, shape}: Word): boolean {
  const [before, after] = [words[index - 1]?.norm ?? '', words[index + 1]]
  if (
    /^(?:fires?|floods?|droughts?)$/.test(norm) &&
    (/^(?:under|opens?|opened|on|cease|ceases|draws?|drew|line|catch|caught|into)$/.test(before) ||
      after?.norm === 'of')
  )
    return true
  if (/^(?:open|airways|airlines|grand|cup|league|premier|super|masters|embassy|festival)$/.test(after?.norm ?? ''))
    return true
  return shape === 'capital' && after?.shape === 'capital' && /^(?:man|father|mother|sister|brother)$/.test(norm)
}

interface Kind {
  readonly set: number | 'people'
  readonly key: string
}

/** Of which set a word is; what a country's people are called is of one, too. */
function kindOf({norm, shape}: Word, {names}: Desk): Kind | undefined {
  const word = norm.replace(/(?:'s|(?<!s)s)$/, '')
  const listed = setOf.get(norm) ?? setOf.get(word)
  if (listed) return listed
  const country = shape === 'capital' && /(?:an|ese|ish|i|ch|ic)$/.test(word) ? names.country(word) : undefined
  return country && country.name.toLowerCase() !== word ? {set: 'people', key: country.name} : undefined
}

/** Whether the text has the word, what it stands for, or a country or its people. */
function isTold({set, key}: Kind, {blocks}: Article, desk: Desk): boolean {
  const running = blocks.filter(({role}) => isRunning(role) || role === 'byline')
  if (set === 'people') {
    return running.some(
      ({words}) =>
        words.some(
          ({norm, shape}) => shape !== 'lower' && desk.names.country(norm.replace(/'?s$/, ''))?.name === key
        ) || words.some(({norm}) => key.toLowerCase().startsWith(norm) && norm.length > 4)
    )
  }
  const stands = isFemale.test(key)
    ? female
    : isMale.test(key)
      ? male
      : new RegExp(`(?<!\\p{L})(?:${key.replaceAll('/', '|')})${key.length > shortest ? '' : 's?(?!\\p{L})'}`, 'iu')
  return running.some(({text}) => stands.test(text))
}
