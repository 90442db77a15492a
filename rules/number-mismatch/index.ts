/**
 * A number that the article contradicts: a headline says twelve and the text eleven, four names follow "three engineers".
 *
 * Headlines are written from an earlier version of the copy, lists lose an item and totals stay: readers who count write in.
 *
 * It compares what stands around the text with the text, in the paper's own voice, where nothing in the text supports the
 * headline's figure; it counts lists whose items are certain; it adds up what a sentence says makes a whole; and it holds against
 * the figures beside them what is told of them in other words: shares ("one in four, 35 per cent"), measures and their conversion,
 * lengths of time, centuries and jubilees, speeds and areas, goals, sets and records. It does not compare killed with injured, parts
 * with the whole or rounded figures, and ages may be a year off.
 */
import type {Article} from '../../src/article/article.ts'
import type {Passage} from '../../src/article/block.ts'
import {findCounts} from '../../src/article/ledger/counts.ts'
import type {Finding, PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import {aroundFaults} from './around/faults.ts'
import type {Numbers} from './figures/numbers.ts'
import {numeralsOf} from './figures/numerals.ts'
import {quantitiesOf} from './figures/quantities.ts'
import {toldOf} from './figures/told.ts'
import {tableFaults} from './forms/cells.ts'
import {conversionFaults} from './forms/conversions.ts'
import {goalFaults} from './forms/goals.ts'
import {areaFaults} from './forms/areas.ts'
import {marginFaults} from './forms/margins.ts'
import {resultFaults} from './forms/results.ts'
import {scoreFaults} from './forms/scores.ts'
import {setFaults} from './forms/sets.ts'
import {groupFaults} from './groups/faults.ts'
import {amongFaults} from './lists/among.ts'
import {listBlockFaults} from './lists/blocks.ts'
import {familyFaults} from './lists/families.ts'
import {kinFaults} from './lists/kin.ts'
import {listFaults} from './lists/lists.ts'
import {multipleFaults} from './lists/multiples.ts'
import {orderedFaults} from './lists/ordered.ts'
import {peopleFaults} from './lists/people.ts'
import {pointedFaults} from './lists/pointed.ts'
import {recipeFaults} from './lists/recipes.ts'
import {plant} from './plant.ts'
import {figuresOf} from './sums/across.ts'
import {changeAcrossFaults} from './sums/changes-across.ts'
import {voteFaults} from './sums/made-of.ts'
import {parallelsOf, type Parallel} from './sums/parallel.ts'
import {partsFaults} from './sums/parts.ts'
import {priceAcrossFaults} from './sums/prices-across.ts'
import {relationFaults} from './sums/relations.ts'
import {restFaults, type Parts} from './sums/rest.ts'
import {writtenRecordFaults} from './sums/records.ts'
import {sameShareFaults} from './sums/same-share.ts'
import {isToldIn} from './sums/told-in.ts'
import {shareFaults} from './sums/shares.ts'
import {speedFaults} from './sums/speeds.ts'
import {sumFaults} from './sums/sums.ts'
import {againFaults} from './text/again.ts'
import {agesComparedFaults} from './text/ages-compared.ts'
import {allFaults} from './text/all-of.ts'
import {ofTwoFaults} from './text/of-two.ts'
import {turnoutFaults} from './sums/turnout.ts'
import {parallelFaults} from './sums/wholes.ts'
import {headedShareFaults} from './text/headed-shares.ts'
import {sameChangeFaults} from './text/same-change.ts'
import {rangeFaults} from './text/ranges.ts'
import {restatedFaults} from './text/restated.ts'
import {sameScoreFaults} from './text/same-score.ts'
import {thingFaults} from './text/things.ts'
import {toldChangeFaults} from './text/told-changes.ts'
import {toldShareFaults} from './text/told-shares.ts'
import {twinFaults} from './text/twins.ts'
import {bodyVoteFaults} from './text/votes.ts'
import {sinceFaults, sincesOf, type Since} from './times/anniversaries.ts'
import {semicolonFaults} from './lists/semicolons.ts'
import {centuryFaults} from './times/centuries.ts'
import {clockFaults} from './times/clocks.ts'
import {dateSpanFaults} from './times/date-spans.ts'
import {hourFaults} from './times/hours.ts'
import {jubileeFaults} from './times/jubilees.ts'
import {liveTimeFaults} from './times/live-times.ts'
import {agesNow, lifeFaults} from './times/lives.ts'
import {lifeYearFaults, obituaryFaults} from './times/obituary.ts'
import {originFaults} from './times/origins.ts'
import {recipeTimeFaults} from './times/recipe-times.ts'
import {spanFaults} from './times/spans.ts'
import {tenureFaults} from './times/tenures.ts'
import {timesFaults} from './times/times-listed.ts'
import {elapsedFaults} from './timeline/elapsed.ts'
import {endFaults} from './timeline/ends.ts'
import {stepFaults} from './timeline/steps.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'number-mismatch',
    description: 'A number that the article contradicts: headline against text, a list against its count, a sum.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: false
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextNumberMismatch: RulePlugin = rulePlugin(rule)

/** What is wrong within one passage. */
interface Wrong {
  readonly kind: 'wrong'
  readonly finding: PassageFinding
}

type Fact = Numbers | Wrong | Parts | Since | Parallel

function gather(passage: Passage, {desk}: Context): ReadonlyArray<Fact> {
  const all = numeralsOf(passage)
  const clear = withoutCode(passage)
  const printed = textFaults(clear)
  if (all.length === 0 && !/\d/.test(clear.text))
    return [...printed, ...voteFaults(clear, all)].map((finding) => ({kind: 'wrong', finding}))
  const figures = quantitiesOf(clear, all)
  const told = isProse(passage) && figures.length > 1 ? toldOf(clear, figures) : []
  const wrong = [
    ...printed,
    ...(all.some(({value}) => value > 1 && value < 100) ? listFaults(clear, desk) : []),
    ...sumFaults(clear, all.length),
    ...(all.length > 1 ? shareFaults(clear) : []),
    ...(all.length > 1 ? lifeFaults(clear) : []),
    ...(isProse(passage) ? voteFaults(clear, all) : []),
    ...(told.length > 0 ? relationFaults({passage: clear, all: figures, told}) : [])
  ]
  const rests = isProse(passage) ? restFaults(clear, figures) : []
  return [
    {kind: 'numbers', counts: findCounts(passage, desk.english.lexicon), all, figures},
    ...(isProse(passage) ? sincesOf(clear) : []),
    ...(figures.length > 2 ? parallelsOf(clear, told) : []),
    ...apart([...rests.flatMap((fact) => ('kind' in fact ? [] : fact)), ...wrong]).map((finding) => ({
      kind: 'wrong' as const,
      finding
    })),
    ...rests.flatMap((fact) => ('kind' in fact ? fact : []))
  ]
}

/** Of findings at the same words the first: what one reader of figures has told, another needs not. */
function apart(findings: readonly PassageFinding[]): readonly PassageFinding[] {
  const kept: PassageFinding[] = []
  for (const finding of findings) {
    const words = [finding, ...(finding.places ?? [])]
    const isTold = kept.some((other) =>
      [other, ...(other.places ?? [])].some((span) =>
        words.some(({start, end}) => start < span.end && span.start < end)
      )
    )
    if (!isTold) kept.push(finding)
  }
  return kept
}

/** Of findings those whose words no other reader has told. */
function untold(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({block, start, end}) => !others.some((other) => other.block === block && other.start < end && start < other.end)
  )
}

/** Whether a passage is sentences. */
function isProse({role}: Passage): boolean {
  return role !== 'table' && role !== 'credit' && role !== 'other'
}

/** What figures say of each other that stand in fixed forms: a margin beside its result, a measure and its conversion. */
function textFaults(passage: Passage): PassageFinding[] {
  if (!isProse(passage)) return []
  const people = [
    ...kinFaults(passage),
    ...peopleFaults(passage),
    ...pointedFaults(passage),
    ...multipleFaults(passage),
    ...amongFaults(passage),
    ...orderedFaults(passage),
    ...dateSpanFaults(passage)
  ]
  if (!/\d/.test(passage.text)) return people
  return [
    ...people,
    ...marginFaults(passage),
    ...spanFaults(passage),
    ...timesFaults(passage),
    ...tenureFaults(passage),
    ...conversionFaults(passage),
    ...sameShareFaults(passage),
    ...speedFaults(passage),
    ...turnoutFaults(passage),
    ...areaFaults(passage),
    ...writtenRecordFaults(passage),
    ...goalFaults(passage),
    ...setFaults(passage),
    ...jubileeFaults(passage),
    ...centuryFaults(passage),
    ...hourFaults(passage),
    ...clockFaults(passage),
    ...endFaults(passage)
  ]
}

/** A passage with what is no language of the writer's written over: numbers in code count nothing. */
function withoutCode(passage: Passage): Passage {
  if (passage.opaque.length === 0) return passage
  let text = ''
  for (const {start, end} of passage.opaque) text += passage.text.slice(text.length, start) + '¤'.repeat(end - start)
  return {...passage, text: text + passage.text.slice(text.length)}
}

function* judge(gathered: ReadonlyArray<Gathered<Fact>>, article: Article, {desk}: Context): Generator<Finding> {
  const numbers = gathered.map(({block, facts}) => ({
    block,
    facts: facts.filter((fact): fact is Numbers => fact.kind === 'numbers')
  }))
  const numerals = numbers.map(({block, facts}) => ({block, numerals: facts.flatMap(({all}) => all)}))
  const figures = numbers.map(({block, facts}) => ({block, numerals: facts.flatMap((fact) => fact.figures)}))
  const around = aroundFaults(numbers, article, desk)
  yield* around
  yield* groupFaults(numbers, article, desk, around)
  const shares = [...toldShareFaults(numerals, article)]
  for (const finding of [
    ...shares,
    ...headedShareFaults(numerals, article, shares),
    ...restatedFaults(article),
    ...scoreFaults(article),
    ...agesComparedFaults(article),
    ...originFaults(article),
    ...ofTwoFaults(figures, article),
    ...toldChangeFaults(figures, article),
    ...rangeFaults(figures, article)
  ])
    if (!isToldIn(gathered, finding.block, [finding])) yield finding
  yield* allFaults(numerals, article)
  yield* againFaults(numbers, article)
  yield* bodyVoteFaults(article)
  yield* thingFaults(article)
  yield* semicolonFaults(article)
  yield* sameScoreFaults(article)
  yield* sameChangeFaults(article)
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      if (fact.kind !== 'wrong') continue
      // Any of the figures may be the wrong one.
      yield {...fact.finding, block, alsoAt: fact.finding.places?.map((place) => ({...place, block}))}
    }
  }
  yield* partsFaults(gathered, figures, article)
  yield* parallelFaults(gathered, figures, article)
  const across = figuresOf(figures)
  for (const finding of [...priceAcrossFaults(across, article), ...changeAcrossFaults(across, article)])
    if (![finding, ...(finding.because ?? [])].some((place) => isToldIn(gathered, place.block, [place]))) yield finding
  yield* twinFaults(numerals, article, desk)
  yield* recipeFaults(article)
  yield* sinceFaults(gathered, article)
  yield* tableFaults(article)
  yield* listBlockFaults(article, desk)
  yield* agesNow(article, desk)
  yield* obituaryFaults(article)
  yield* lifeYearFaults(article)
  yield* liveTimeFaults(article)
  yield* recipeTimeFaults(article)
  yield* resultFaults(article)
  yield* familyFaults(article)
  const wrong = gathered.flatMap(({block, facts}) =>
    facts.flatMap((fact) => (fact.kind === 'wrong' ? {...fact.finding, block} : []))
  )
  yield* untold([...elapsedFaults(article), ...stepFaults(article)], wrong)
}
