/**
 * A full stop or comma at the end of a part-quotation that stands where the paper doesn't put it: she called it “a gift.” here, “a
 * gift”. there.
 *
 * British papers put it outside the marks, American ones inside; one article does one or the other.
 *
 * The house file decides (`stops`), else the variety of English, which may show in an American article's words, dates and titles, else what the article does at least three times and twice as often;
 * where neither wins it asks once. It does not report whole quoted sentences, what stands beside "he said", question and
 * exclamation marks, colons, semicolons, dashes, ellipses, literal strings, pull-quotes, and what stands before a footnote mark. Where the speaker
 * follows in the same sentence, it reports a full stop, a capital and a question mark outside: “It is over.” said the captain, “It is over,” He said, “Is
 * it over”? he asked. It reports a stop inside the brackets of an aside that is
 * no sentence of its own: the mill (a ruin by then.)
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {isProse} from '../../src/article/role.ts'
import {isTechnical} from '../../src/article/technical.ts'
import {articleSpelling} from '../../src/article/variety.ts'
import {varietySigns} from '../../src/article/variety-signs.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {asideStops, besideBrackets, type AsideStop} from './asides.ts'
import {count} from './count.ts'
import {plant} from './plant.ts'
import {quotationStops, type QuotationStop, type Side} from './quotation-stops.ts'
import {speechStops, type SpeechStop} from './speech.ts'

/** The rule. */
export const rule: Rule = defineRule<Read, Record<string, never>>({
  meta: {
    id: 'stop-placement',
    description:
      'A full stop or comma on the wrong side of a bracket, or inside the marks of a part-quotation in one place and outside in another.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextStopPlacement: RulePlugin = rulePlugin(rule)

/** What a passage holds: stops of quotations, and stops where a speaker follows. */
type Read = QuotationStop | SpeechStop | AsideStop

function gather(passage: Passage, {desk}: Context<Record<string, never>>): readonly Read[] {
  const quoted = quotationStops(passage)
  return isProse(passage.role)
    ? [...quoted, ...speechStops(passage), ...asideStops(passage, desk.english.lexicon)]
    : quoted
}

type Place = QuotationStop & {readonly block: Block}

function judge(
  gathered: ReadonlyArray<Gathered<Read>>,
  article: Article,
  context: Context<Record<string, never>>
): Finding[] {
  const read = gathered.flatMap(({block, facts}) => facts.map((fact) => ({...fact, block})))
  const before = read.filter((place) => 'right' in place)
  const sides = read.filter((place) => 'side' in place)
  const asides = read.filter((place) => 'aside' in place)
  return [...before.map(beforeSpeaker), ...besideBrackets(asides), ...placement(sides, article, context)]
}

function beforeSpeaker({block, start, end, right, what}: SpeechStop & {readonly block: Block}): Finding {
  const printed = block.text.slice(start, end)
  return {block, start, end, reason: `${parting[what]}: "${printed}" → "${right}"`, expected: [right]}
}

const parting: Readonly<Record<SpeechStop['what'], string>> = {
  stop: 'A full stop before the speaker',
  capital: 'The sentence goes on with the speaker',
  question: 'Question mark outside the quoted question'
}

function placement(all: readonly Place[], article: Article, {desk}: Context<Record<string, never>>): Finding[] {
  const places = all.filter(({part}) => part)
  const inside = places.filter(({side}) => side === 'inside')
  const outside = places.filter(({side}) => side === 'outside')
  const known = conventionOf(desk)
  // In writing about code the marks hold what is to be typed.
  if (!desk.house.stops && article.derive(isTechnical)) return []
  if (known) return tell(known.side === 'inside' ? outside : inside, `: ${known.why} puts it ${known.side}`, known.side)
  const allOutside = all.filter(({side}) => side === 'outside')
  // Who puts more than one of them there, does so on purpose.
  if (allOutside.length > 0 && inside.length >= allOutside.length - 1 && isAmerican(article)) {
    return tell(allOutside, ': American English puts it inside', 'inside')
  }
  if (inside.length === 0 || outside.length === 0) return []
  const [fewer, more] = inside.length < outside.length ? [inside, outside] : [outside, inside]
  const clear = more.length >= 3 && more.length >= 2 * fewer.length
  const [first] = more
  const side = first?.side ?? 'inside'
  const here = fewer.length === 1 ? ' here' : ` here and in ${count(fewer.length - 1, true)}`
  return tell(fewer, `${here}, ${side} in ${count(more.length)}`, clear ? side : undefined, more)
}

/** Where the house or the variety of English puts stops. */
function conventionOf({house, variety}: Desk): {side: Side; why: string} | undefined {
  if (house.stops) return {side: house.stops, why: 'the house'}
  if (variety === 'en-US' || variety === 'en-CA')
    return {side: 'inside', why: variety === 'en-US' ? 'American English' : 'Canadian English'}
  if (variety === 'en-GB' || variety === 'en-AU')
    return {side: 'outside', why: variety === 'en-GB' ? 'British English' : 'Australian English'}
  return undefined
}

/** How many words, dates, titles and spellings show American copy. */
const leastSigns = 3

/** Whether all that shows an article's country shows the United States. */
function isAmerican(article: Article): boolean {
  const {british, american, canadian} = article.derive(varietySigns)
  const spelling = article.derive(articleSpelling)
  const clear = american + spelling.american >= leastSigns && american > 1
  return clear && british === 0 && !canadian && spelling.british <= spelling.american
}

/** One finding for all places that are against the convention, or, where there is none, against the others. */
function tell(wrong: readonly Place[], why: string, side: Side | undefined, others: readonly Place[] = []): Finding[] {
  const [first, ...rest] = wrong
  if (!first) return []
  const {block, start, end, stop} = first
  const name = stop === '.' ? 'Full stop' : 'Comma'
  const again = rest.length === 0 || others.length > 0 ? '' : ` (and in ${count(rest.length, true)})`
  return [
    {
      block,
      start,
      end,
      reason: `${name} ${first.side} after a ${first.part ? 'part-quotation' : 'quotation'}${why}${again}`,
      ...(side
        ? {
            expected: [turned(first)],
            ...(rest.length > 0
              ? {
                  edits: wrong.map((place) => ({
                    block: place.block,
                    start: place.end - 2,
                    end: place.end,
                    text: turned(place).slice(-2)
                  }))
                }
              : {})
          }
        : {severity: 'info' as const, confidence: 0.5}),
      // A question lists both groups; where one side is wrong, the other is the proof.
      ...(rest.length > 0 || !side ? {alsoAt: side ? rest : [...rest, ...others]} : {}),
      ...(side && others.length > 0
        ? {
            because: others.slice(0, 5).map((place) => ({
              block: place.block,
              start: place.start,
              end: place.end,
              text: `${place.side}: ${place.block.text.slice(place.start, place.end)}`
            }))
          }
        : {})
    }
  ]
}

function turned({block, start, end}: Place): string {
  const text = block.text.slice(start, end)
  return text.slice(0, -2) + text.charAt(text.length - 1) + text.charAt(text.length - 2)
}
