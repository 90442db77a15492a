import {pick, plantAt, type Plant} from '../../src/check/plant.ts'
import {Forms} from '../../src/desk/english/forms/forms.ts'
import {Lexicon} from '../../src/desk/english/lexicon.ts'
import {Pos} from '../../src/desk/english/pos.ts'

/** A way in which words stop to agree: where the word stands (as the last group), and what becomes of it. */
interface Way {
  readonly kind: string
  readonly expression: RegExp
  readonly turn: (word: string, forms: Forms) => string | undefined
}

const flipped: Readonly<Record<string, string>> = {
  is: 'are',
  are: 'is',
  was: 'were',
  were: 'was',
  has: 'have',
  have: 'has'
}
const flip = (word: string): string | undefined => flipped[word]
const third = (word: string, forms: Forms): string | undefined => forms.as(word, Pos.verbS)
const single = (word: string, forms: Forms): string | undefined => forms.as(word, Pos.nounSingular)
const several = (word: string, forms: Forms): string | undefined => forms.as(word, Pos.nounPlural)

const ways: readonly Way[] = [
  {
    kind: 'a noun between',
    expression:
      /(?<=\b[Tt]he \p{Ll}+ (?:of|for|in) (?:the |these |our |their )?\p{Ll}+ )(?:is|are|was|were|has|have)(?= )/gu,
    turn: flip
  },
  {
    kind: 'a noun and its verb',
    expression:
      /(?<=\b(?:[Tt]he|[Tt]hese|[Tt]heir|[Oo]ur|[Tt]his) (?:\p{Ll}+ )?\p{Ll}+ )(?:is|are|was|were|has|have)(?= )/gu,
    turn: flip
  },
  {
    kind: 'a pronoun and its verb',
    expression: /(?<=\b(?:they|we|They|We) )(?:are|have|were)(?= )|(?<=\b(?:he|she|He|She) )(?:is|has|was)(?= )/gu,
    turn: flip
  },
  {
    kind: 'they, and a verb',
    expression: /(?<=\b(?:they|we|They|We) )\p{Ll}{3,}(?= (?:the|a|to|that|in|with|our|their)\b)/gu,
    turn: third
  },
  {
    kind: 'a modal and its verb',
    expression:
      /(?<=\b(?:will|would|can|could|should|must|not) )\p{Ll}{3,}(?= (?:the|a|to|that|in|with|our|their)\b)/gu,
    turn: third
  },
  {kind: 'to, and a verb', expression: /(?<=\p{Ll} to )\p{Ll}{3,}(?= (?:the|a|that|our|their|these)\b)/gu, turn: third},
  {
    kind: 'these, and a noun',
    expression:
      /(?<=\b(?:these|those|several|many|two|three|four|five|These|Many|Several) )\p{Ll}{3,}s(?= (?:of|in|to|for|that|are|have|will|and|with)\b|[,.])/gu,
    turn: single
  },
  {
    kind: 'this, and a noun',
    expression: /(?<=\b(?:this|each|every|another|This|Each|Every) )\p{Ll}{4,}(?= (?:of|is|has|will|was|to|for)\b)/gu,
    turn: several
  },
  {
    kind: 'one of the',
    expression: /(?<=\b[Oo]ne of the (?:\p{Ll}+ ){0,2})\p{Ll}{3,}s(?= (?:of|in|to|for|that|is|was|and|with)\b|[,.])/gu,
    turn: single
  },
  {kind: 'there is', expression: /(?<=\b[Tt]here )are(?= (?:two|three|four|several|many)\b)/gu, turn: flip},
  {
    kind: 'that, and a verb',
    expression: /(?<=\p{Ll}{3,}s that )\p{Ll}{3,}(?= (?:the|a|to|our|their|us)\b)/gu,
    turn: third
  }
]

const forms: Forms = new Forms(new Lexicon())

/** Put a word into a form that does not agree: a verb with its subject, a noun with its determiner, a verb with its auxiliary. */
export const plant: Plant = (blocks, random) => {
  for (let round = 0; round < ways.length; round++) {
    const way = pick(ways, random)
    if (!way) return undefined
    const places = blocks.flatMap(({role, text}, block) =>
      role === 'body'
        ? [...text.matchAll(way.expression)].map((match) => ({block, start: match.index, right: match[0]}))
        : []
    )
    const place = pick(places, random)
    const wrong = place && way.turn(place.right, forms)
    if (place && wrong !== undefined && wrong !== place.right)
      return plantAt(blocks, place, {wrong, right: place.right, kind: way.kind})
  }
  return undefined
}
