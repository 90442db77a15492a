import type {Lexicon} from '../../../desk/english/lexicon.ts'
import type {Block} from '../../block.ts'
import {notedOf} from '../../once.ts'
import {doings, fateIn, fates} from '../fates.ts'
import {figuresIn} from './figures.ts'
import {namedBy} from './nouns.ts'
import type {Figure, Hedge, Quantity} from './quantity.ts'

const hedges: ReadonlyArray<readonly [Hedge, RegExp]> = [
  [
    'over',
    /\b(?:more than|over|above|at least|greater than|exceed(?:s|ed|ing)?|top(?:s|ped|ping)?|upwards? of) (?:an? |the )?$/i
  ],
  [
    'under',
    /\b(?:nearly|almost|under|below|less than|fewer than|at most|up to|as many as|as much as|close to) (?:an? |the )?$/i
  ],
  ['about', /\b(?:about|around|roughly|approximately|some|an? (?:estimated|projected|reported)) $/i]
]
/** Words at a figure that make it one of several, one more, a part, another time's. */
const loose =
  /\b(?:another|further|first|last|next|previous|initial|original|earlier|later|or|every|each|any|between|other|others|remaining|past|top|final|early|late|per|than|half|from|\d (?:to|and)) $|\d ?[-–] ?$/i
const looseBehind =
  /^(?: ?[-–] ?\d| (?:or|to) (?:\d|more|less)| (?:out )?of (?:the|them|those|these|his|her|its|our|their|whom|which)\b| (?:others?|more|further|times|apiece|each)\b|[ -]\p{L}+ (?:ago|earlier|later|apiece|each)\b)/u

const hospital = /^ (?:were|was|are|being) (?:taken|rushed|flown|airlifted) to (?:\p{L}+ ){0,2}hospital/u

/** "4.6 per cent more" and "£200 each" are what a headline tells. */
const isSum = /^(?:%|\p{Lu}{0,2}[$£€₹₦])$/u

/** Read the quantities of a block. */
export function quantitiesIn(block: Block, lexicon: Lexicon): readonly Quantity[] {
  return notedOf(block, quantitiesIn, block, () =>
    figuresIn(block).flatMap((figure) => quantityAt(block, figure, lexicon) ?? [])
  )
}

function quantityAt(block: Block, figure: Figure, lexicon: Lexicon): Quantity | undefined {
  const {text, words, sentences} = block
  const word = words[figure.word]
  if (!word) return undefined
  const {noun, unit, last} = /^(?:|th)$/.test(figure.unit)
    ? namedBy(block, figure, lexicon)
    : {noun: '', unit: figure.unit, last: figure.last}
  const {from = 0, to = 0, start = 0} = sentences[word.sentence] ?? {}
  const done = figure.word > from ? doings[words[figure.word - 1]?.norm ?? ''] : undefined
  const isDeath = /^(?:death|fatality)$/.test(noun)
  const told = isDeath ? 'killed' : (fateIn(words.slice(last + 1, Math.min(to, last + 5))) ?? done)
  const inHospital = hospital.test(text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 60))
  const fate = unit === '' || unit === 'th' ? (told ?? (inHospital ? 'injured' : undefined)) : undefined
  const behind = words[figure.last + 1]
  const isPerson = unit === '' && noun === '' && (done !== undefined || fates[behind?.norm ?? ''] !== undefined)
  const before = text.slice(Math.max(start, figure.start - 30), figure.start)
  const hedge = hedges.find(([, pattern]) => pattern.test(before))?.[0] ?? ''
  const after = text.slice(figure.end, figure.end + 30)
  return {
    ...figure,
    block,
    sentence: word.sentence,
    end:
      isPerson && done === undefined
        ? (behind?.end ?? figure.end)
        : noun !== '' || unit !== figure.unit
          ? Math.max(figure.end, words[last]?.end ?? 0)
          : figure.end,
    last,
    unit: unit === 'year' && /^[- ]years?[- ]olds?\b/.test(after) ? 'age' : unit,
    noun: isPerson || isDeath ? 'person' : noun,
    fate,
    hedge: hedge === '' && /^(?:\+| or more\b)/.test(after) ? 'over' : hedge,
    isLoose:
      (hedge === '' && loose.test(before)) ||
      (looseBehind.test(after) && !(isSum.test(unit) && / (?:more|each|apiece)\b/.test(after))),
    isQuoted: word.quoted
  }
}
