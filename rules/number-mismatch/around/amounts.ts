import type {Block} from '../../../src/article/block.ts'
import {numberOfText, ordinalOfText} from '../../../src/article/ledger/number-words.ts'
import {notedOf} from '../../../src/article/once.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {matchesAt} from '../cues.ts'
import {compoundsOf} from '../figures/compounds.ts'
import {fractionsOf} from '../figures/fractions.ts'
import type {Numbers} from '../figures/reading.ts'
import {kindOfNext, kindsOf} from './kinds.ts'

/** A number and what it counts, in classes of words that mean the same. */
export interface Amount extends Span {
  readonly block: Block
  readonly value: number
  readonly kinds: readonly string[]
  /** Whether it is a limit, an estimate, a part, another's. */
  readonly isLoose: boolean
}

const loose =
  /(?:\b(?:about|around|roughly|nearly|almost|over|under|above|below|than|least|most|approximately|another|further|extra|additional|some|up to|close to|as many as|first|(?<!to )last|next|previous|initial|original|earlier|or|every|each|these|those|other|others|including|(?:one|two|three|some|many|most|all|half|out|\d) of|remaining|between|from|and) (?:an? |the |his |her |their )?|\d to |(?:year|route|number|no\.|grade|class|phase|part|under|over) |[-–/])$/iu
const looseBehind =
  /^(?:\+| ?(?:or|to|-|–) ?\d|(?: \p{L}+)? (?:of (?:them|whom|the|these|those|his|her|its)|others?|more|further|out of|in (?:every )?(?:\d|ten|five|four|three)|ago|each|apiece|a (?:day|week|month|year|night|head|piece)|per)(?!\p{L}))/iu

/** Read the amounts of a block of which it is known what they count. */
export function amountsOf(block: Block, facts: readonly Numbers[]): readonly Amount[] {
  const {text, quotations} = block
  const found: Amount[] = []
  const nouns = new Map(
    facts.flatMap(({counts}) => counts.flatMap(({start, noun}) => (noun === undefined ? [] : [[start, noun] as const])))
  )
  const add = (span: Span, value: number, kinds: readonly string[], isLoose: boolean): undefined => {
    if (kinds.length > 0 && !isQuoted(quotations, span.start))
      found.push({block, start: span.start, end: span.end, value, kinds, isLoose})
  }
  for (const {start, end, value, unit, word} of facts.flatMap(({figures}) => figures)) {
    const sentence = block.sentences[block.words[word]?.sentence ?? -1]
    if (!sentence || (value < 2 && unit === '')) continue
    const before = text.slice(Math.max(sentence.start, start - 60), start)
    const behind = text.slice(end, Math.min(sentence.end, end + 160))
    const isLoose = loose.test(before) || (unit === '' && looseBehind.test(behind))
    if (/^\p{Lu}{0,2}[$£€]$|^(?:Rs|N|R)$/u.test(unit)) add({start, end}, value, [`money ${unit}`], isLoose)
    else if (unit === '%') add({start, end}, value, ['share'], isLoose)
    else if (unit === '') {
      const noun = nouns.get(start)
      const kinds = kindsOf(before, behind)
      const isNamed = noun !== undefined && !general.has(noun) && !kinds.some((kind) => kind.startsWith('measure'))
      add({start, end}, value, isNamed ? [...kinds, `noun ${noun}`] : kinds, isLoose)
    } else if (unit !== 'pt' && unit !== 'p' && unit !== '.') add({start, end}, value, kindsOf('', ` ${unit}`), isLoose)
  }
  for (const {start, end, value, noun} of compoundsOf(text)) {
    const isLoose = loose.test(text.slice(Math.max(0, start - 40), start))
    if (!/^[-–]/.test(text.slice(end, end + 1)))
      add({start, end}, value, kindsOf('', ` ${noun}${text.slice(end, end + 12)}`), isLoose)
  }
  for (const match of /\d(?:ft|yd|st|lb)/.test(text) ? text.matchAll(joined) : [])
    add(
      {start: match.index, end: match.index + match[0].length},
      Number(match[1]?.replaceAll(',', '')),
      kindsOf('', match[2] ?? ''),
      false
    )
  for (const {index, 0: word} of matchesAt(block, ordinals, 'ordinal', 0)) {
    const value = ordinalOfText(word)
    const kind =
      value === undefined
        ? undefined
        : kindOfNext(
            text.slice(Math.max(0, index - 30), index),
            text.slice(index + word.length, index + word.length + 90)
          )
    if (value !== undefined && kind !== undefined) add({start: index, end: index + word.length}, value, [kind], false)
  }
  for (const {start, end, value, printed} of fractionsOf(block))
    if (/ (?:in|out of) /.test(printed)) add({start, end}, value, ['fraction'], false)
  return found
}

/** Nouns that count so much that they tell nothing of what is counted. */
const general: ReadonlySet<string> = new Set(
  'person man woman year month week day hour minute second time point other thing dollar pound euro cent percent side part way word page step number issue member example night figure'.split(
    ' '
  )
)

const joined = /(?<![\p{L}\d.,])(\d{1,3}(?:,\d{3})*|\d{1,6})(ft|yds?|st|lbs?)(?![\p{L}\d])/gu
const ordinals = /(?<![\p{L}\p{N}-])(?:\p{L}{5,11}|\d{1,3}(?:st|nd|rd|th))(?![\p{L}\p{N}])/iuy

/** "Five hundred", "a dozen". */
const scaled = /(?<![\p{L}\p{N}-])(\p{L}{1,9}|\d{1,3}) (dozen|score|hundred|thousand|million)(?!\p{L})/iuy
const scales: Readonly<Record<string, number>> = {dozen: 12, score: 20, hundred: 100, thousand: 1000, million: 1e6}

/** Every number that a text gives in whatever form. */
export function valuesOf(block: Block, facts: readonly Numbers[]): readonly number[] {
  return notedOf(block, valuesOf, facts, () => readValues(block, facts))
}

function readValues(block: Block, facts: readonly Numbers[]): readonly number[] {
  const {text} = block
  return [
    ...facts.flatMap(({all, figures}) => [...all, ...figures].map(({value}) => value)),
    ...compoundsOf(text).map(({value}) => value),
    ...matchesAt(block, ordinals, 'ordinal', 0).flatMap(([word]) => ordinalOfText(word) ?? []),
    ...matchesAt(block, scaled, 'scale', 1).flatMap(
      ([, word = '', scale = '']) =>
        (/^an?$/i.test(word) ? 1 : (numberOfText(word) ?? 0)) * (scales[scale.toLowerCase()] ?? 1)
    ),
    ...fractionsOf(block).map(({value}) => value),
    ...[...text.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits))
  ]
}
