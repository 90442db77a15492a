import type {Article} from '../../../src/article/article.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {printedSum, roundingOf} from '../figures/arithmetic.ts'
import {isExact, wordsBefore, wordsBehind} from '../figures/told.ts'
import {areNear, contradicted, isLead, isOneSlip, shown, type Figure} from '../figures/across.ts'
import {fromTo, timed, wasIs, words, type Level} from './levels.ts'

const changing =
  /\b(?:by|an extra|(?:rise|increase|jump|fall|drop|cut|reduction|lead|margin|majority|saving) of)(?: just| only)? $/i
const more =
  /^(?: (?!and\b|or\b|but\b)[\p{Ll}-]+){0,2} (?:more|less|fewer|extra|dearer|cheaper|higher|lower|faster|slower|quicker|longer|shorter)\b/u
const taking =
  /\b(?:cuts?|cutting|takes?|took|taking|shaves?|shaved|knock(?:s|ed)|trims?|trimmed|lops?|lopped)(?: just| only)? $/i
const off = /^(?: [\p{Ll}-]+)? (?:from|off)\b/u
/** Between a new figure and the old one. */
const toFrom = new RegExp(
  `^${words}{0,4}(?:,| \\()?(?: up| down)? (?:from|instead of|rather than|against|compared with|in place of)(?: the| its| their)? $`,
  'u'
)
const previous =
  /\b(?:previous|old|earlier|former|existing|last) (?:[\p{L}-]+ )?(?:record|best|mark|high|highest|low|time|price|sum)(?:,| of| was| stood at)+ $/iu
/** What makes the change one of another time, or of several things. */
const unclear =
  /\b(?:adjusted|average|real terms|inflation|respectively|between|at least|last (?:year|month|week|season)|in (?:19|20)\d\d|by (?:19|20)\d\d|previously|eventually|further|aged|anywhere|range[sd]?|ranging)\b/i
/** The most figures of one measure that are held against each other. */
const most = 24

/** Find changes that the one pair of figures in their measure doesn't make: "up by 30p", and "from £2.20 to £2.60". */
export function* changeAcrossFaults(figures: readonly Figure[], article: Article): Generator<Finding> {
  const levels = timed(figures)
  const changes = levels.filter((level) => isChange(level) && level.measure !== '%' && level.measure !== 'pt')
  if (changes.length === 0) return
  for (const measure of new Set(changes.map((change) => change.measure))) {
    const own = levels.filter((level) => level.measure === measure || (measure === 'vote' && level.measure === ''))
    const pairs = pairsOf(own, changes)
    if (pairs.length === 0 || own.length > most) continue
    const open = changes.filter((change) => change.measure === measure && !isMade(change, own))
    const [change] = open
    const unmade = pairs.filter((pair) => !changes.some((one) => isDifference(one, pair)))
    const [pair] = unmade
    if (!change || !pair || open.some(({value}) => value !== change.value)) continue
    if (unmade.some(([from, to]) => from.value !== pair[0].value || to.value !== pair[1].value)) continue
    const meant = open.find((one) => isOf(one, pair))
    if (!meant || open.some((one) => hasOwn(one, pair, own)) || !isSlip(meant, pair)) continue
    const [from, to] = pair
    const made = Math.abs(from.value - to.value) * (meant.numeral.unit === 'p' && measure !== 'p' ? 100 : 1)
    yield contradicted(
      from,
      [to, meant],
      `Between "${shown(from)}" and "${shown(to)}" is ${printedSum(made, shown(meant))}, but "${shown(meant)}" in ${article.where(meant.block)}`,
      article
    )
  }
}

type Pair = readonly [from: Level, to: Level]

function isChange({sentence, numeral}: Level): boolean {
  const [before, behind] = [wordsBefore(sentence, numeral, 40), wordsBehind(sentence, numeral, 40)]
  return changing.test(before) || more.test(behind) || (taking.test(before) && off.test(behind))
}

/** The pairs of an old and a new figure that sentences give, and a record with the one before it. */
function pairsOf(own: readonly Level[], changes: readonly Level[]): readonly Pair[] {
  const levels = own.filter((level) => !changes.includes(level))
  return levels.flatMap((one, at): Pair[] => {
    if (previous.test(wordsBefore(one.sentence, one.numeral, 50))) {
      const news = levels.filter(({value}, index) => index < at && value !== one.value)
      return new Set(news.map(({value}) => value)).size === 1 && news[0] ? [[one, news[0]]] : []
    }
    const two = levels[at + 1]
    if (!two || two.sentence !== one.sentence || two.block !== one.block) return []
    const gap = one.sentence.text.slice(one.numeral.end, two.numeral.start)
    if (/\bfrom (?:the |its )?$/i.test(wordsBefore(one.sentence, one.numeral, 10)) && fromTo.test(gap))
      return [[one, two]]
    return wasIs.test(gap) ? [[one, two]] : toFrom.test(gap) ? [[two, one]] : []
  })
}

/** Whether a change is told with a figure of its own, that the pair hasn't: "by 30p to £2.50". */
function hasOwn(change: Level, pair: Pair, own: readonly Level[]): boolean {
  return own.some(
    (level) =>
      level !== change &&
      level.sentence === change.sentence &&
      (level.measure !== '' || / to $/.test(wordsBefore(level.sentence, level.numeral, 4))) &&
      !pair.some(({value}) => value === level.value) &&
      !pair.includes(level)
  )
}

/** Whether a change is told of a pair: no other time is told of, and it stands near. */
function isOf(change: Level, pair: Pair): boolean {
  const [{sentence}] = pair
  const isHere = change.sentence === sentence
  const isRecord = sentence !== pair[1].sentence
  const texts = isRecord ? [change.sentence] : isHere ? [sentence] : [sentence, change.sentence]
  const isRough = [change, ...pair].some(({sentence: told, numeral}) => numeral.unit !== '' && !isExact(told, numeral))
  if (isRough || texts.some(({text, from, to}) => unclear.test(text.slice(from, to)))) return false
  const [those = '', these = ''] = [change.sentence, sentence].map(
    ({text, from, to}) =>
      /\bfor (?:the )?((?!years|months|weeks|days|hours)\p{Ll}+s)\b/iu.exec(text.slice(from, to))?.[1]
  )
  if (!isHere && these !== '' && those !== these) return false
  return isHere || (isLead(change.block) ? true : areNear(change, pair[0]))
}

function isDifference(change: Level, [from, to]: readonly [Level, Level]): boolean {
  return change.measure !== '' &&
    change.measure !== '%' &&
    (change.measure === from.measure ||
      change.measure === to.measure ||
      (change.measure === 'vote' && from.measure === ''))
    ? isSo(change, from, to)
    : change.measure === from.measure && isSo(change, from, to)
}

function isSo(change: Level, one: Level, two: Level): boolean {
  const rounding =
    one.measure === '£' && change.numeral.unit === 'p'
      ? 1e-6
      : roundingOf(
          [change.numeral, one.numeral, two.numeral].map((numeral) =>
            numeral.value < 1e4 ? {...numeral, step: 0} : numeral
          )
        )
  return Math.abs(Math.abs(one.value - two.value) - change.value) <= Math.max(1e-6, rounding)
}

/** Whether any two figures of the article make the change. */
function isMade(change: Level, own: readonly Level[]): boolean {
  return own.some((one, at) =>
    own.slice(at + 1).some((two) => one !== change && two !== change && isSo(change, one, two))
  )
}

function isSlip({value}: Level, [{value: from}, {value: to}]: Pair): boolean {
  const made = Math.abs(from - to)
  if (made === 0 || made > 6 * value || value > 6 * made) return false
  const sign = to > from ? 1 : -1
  const unit = [value, from, to].every(Number.isInteger) ? 1 : 0.01
  return isOneSlip(
    [
      [value, made],
      [from, to - sign * value],
      [to, from + sign * value]
    ],
    unit
  )
}
