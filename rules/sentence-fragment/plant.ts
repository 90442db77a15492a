import {pick, type Plant} from '../../src/check/plant.ts'

const noParticiple =
  'Following|Including|According|During|Everything|Nothing|Something|Anything|Depending|Regarding|Being|Concerning|Morning|Evening|Beginning|Starting|Pending|Excluding|Wednesday'
const irregular =
  'Told|Built|Led|Driven|Known|Written|Seen|Taken|Caught|Torn|Struck|Hit|Held|Found|Left|Lost|Bought|Sold|Made|Drawn|Chosen|Beaten|Shot|Brought|Kept|Sent|Spent|Set|Given|Won|Fed'
const after = '(?:by|in|of|to|with|from|at|on|as|for|about|after|under|between|through|into|against|whether|why|how|if)'
const subordinator = 'Although|Though|Even though|While|Whereas|When|Whenever|Unless|If'
const alsoPreposition = 'After|Before|Since|Until|Once|As'
const rest = '[^,.!?;:()"“”]{25,220}'

/** A clause that opens a sentence, and the main clause behind its comma. */
const opening = new RegExp(
  `(?<=^|[.!?] )(((?!${noParticiple})\\p{Lu}\\p{Ll}+ing|(?:\\p{Lu}\\p{Ll}+ed|${irregular}) ${after}|${subordinator}|(?:${alsoPreposition})(?= (?:he|she|they|we|it|I)\\b|[^,.!?;:()"“”]* (?:was|were|had|has|have|is|are) )) ${rest}),` +
    `( (?:the|a|an|he|she|it|they|we|I|his|her|our|their|this|these|\\p{Lu}\\p{Ll}+)(?: [^.!?"“”]{20,300})\\.)(?=$| [A-Z"“])`,
  'gu'
)

/** A clause that closes a sentence, behind its only comma. */
const closing = new RegExp(
  `,(?<=(?:^|[.!?] )\\p{Lu}[^,.!?;:()"“”]{30,200},) ((?:(?!${noParticiple.toLowerCase()})\\p{Ll}+ing|(?:\\p{Ll}+ed|${irregular.toLowerCase()}) ${after}|${subordinator.toLowerCase()}) ${rest}\\.)(?=$| [A-Z"“])`,
  'gu'
)

/** Shorter ones are style. */
const shortest = 8

/**
 * Leave a participle or a subordinate clause alone: cut the main clause behind it off, as an edit does that moved it elsewhere, or set a
 * stop for the comma before it, as an edit does that makes two sentences of one.
 */
export const plant: Plant = (blocks, random) => {
  const isCut = random() < 0.6
  const place = pick(placesOf(blocks, isCut), random) ?? pick(placesOf(blocks, !isCut), random)
  const target = place && blocks[place.block]
  if (!place || !target) return undefined
  const {block, start, all, said, lead} = place
  const text = target.text.slice(0, start) + lead + said + target.text.slice(start + all.length)
  const at = start + lead.length
  return {
    blocks: blocks.map((item, index) => (index === block ? {...item, text} : item)),
    places: [{block, start: at, end: at + said.length}],
    wrong: said,
    right: all,
    kind: `${isParticiple(said) ? 'a participle' : 'a subordinate clause'} ${lead === '' ? 'alone' : 'parted from its sentence'}`
  }
}

interface Place {
  readonly block: number
  readonly start: number
  readonly all: string
  readonly said: string
  readonly lead: string
}

function placesOf(blocks: Parameters<Plant>[0], isCut: boolean): Place[] {
  return blocks.flatMap(({role, text}, block) =>
    role !== 'body'
      ? []
      : [...text.matchAll(isCut ? opening : closing)]
          .map((match) => {
            const [all, clause = ''] = match
            const said = isCut ? `${clause}.` : clause.charAt(0).toUpperCase() + clause.slice(1)
            return {block, start: match.index, all, said, lead: isCut ? '' : '. '}
          })
          .filter(({said}) => said.split(' ').length >= shortest && !isWhole(said))
  )
}

function isParticiple(said: string): boolean {
  return !new RegExp(`^(?:${subordinator}|${alsoPreposition}) `, 'u').test(said)
}

/** Whether a form in -ing is the subject of a verb of its own: "Building a bridge is dear." needs nothing more. */
function isWhole(said: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+ing /u.test(said) &&
    / (?:is|are|was|were|has|have|had|will|would|can|could) /.test(said) &&
    !/ (?:that|which|who|what|where|how|why|when|whether|if|because|as|than|while|since) /.test(said)
  )
}
