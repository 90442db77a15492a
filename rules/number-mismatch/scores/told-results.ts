import type {Passage, Sentence} from '../../../src/article/block.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const score = '(?<![\\d.,/:–-])(\\d{1,3})[-–](\\d{1,3})(?![\\d%/]|[-–:.,]\\d)'
/** "ended in a 2-1 draw", "drew 2-1". */
const drawn = new RegExp(
  `${score}(?: \\p{Ll}+)? (?:draw|tie|stalemate)(?![\\p{L}-])|(?<!\\p{L})(?:drew|drawing)(?: (?:the (?:match|game)|it))? ${score}`,
  'giu'
)
/** "a 2-2 win". */
const won = new RegExp(`${score} (?:\\p{Ll}+ )?(?:win|victory|triumph|defeat|loss)(?![\\p{L}-])`, 'giu')
/** "beat Orton 1-2". */
const beat = new RegExp(
  `(?<!\\p{L})(?:beat|beats|beating|defeated|thrashed|hammered|edged|overcame|saw off) (?:the |\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2} (?:by )?${score}(?! (?:at|away))`,
  'gu'
)
/** "led 2-0 at half-time and won 1-0". */
const halfTime = new RegExp(
  `(?<!\\p{L})(?:led|leading|ahead|up) ${score} (?:at|by) (?:the )?(?:half[ -]?time|break|interval)[^.;\\d]{0,60}?(?:won|win|winning|beat \\p{Lu}[\\p{L}'’ -]{2,30}?)(?: the (?:match|game))? ${score}`,
  'gu'
)
const setScore = '[0-7]-[0-7](?: ?\\(\\d{1,2}(?:-\\d{1,2})?\\))?'
const sets = new RegExp(`(?<![\\d-])${setScore}(?:,? (?:and )?${setScore}){1,4}(?![\\d-])`, 'gu')
const straight = /\bstraight sets\b/i
/** "a hat-trick in a 2-0 win". */
const hatTrick = new RegExp(
  `(?<!\\p{L})(?:hat-trick|hat trick|three goals|scored three)(?: goals)? (?:in|as \\p{Lu}[\\p{L}'’ -]{2,30}? (?:won|beat \\p{Lu}[\\p{L}'’ -]{2,30}?)|to (?:beat|help|give)[^.;\\d]{2,40}?)(?: (?:a|the|their|his|her))? ${score}`,
  'gu'
)
/** "won 2-1 at home and drew 1-1 away, going through 3-2 on aggregate". */
const aggregate = new RegExp(
  `(?<!\\p{L})(won|drew|lost) ${score}[^.;\\d]{0,60}?(won|drew|lost|drawing|winning|losing|a|the) ${score}[^.;\\d]{0,60}? ${score} (?:on aggregate|over two legs)`,
  'giu'
)
/** What makes a result one of another kind. */
const special =
  /\b(?:penalt(?:y|ies)|shoot-?out|aggregate|agg|away goals|extra[ -]time|series|super over|golden|tie-?break|ties|replay|reduced|postponed|abandoned|bonus|legs?)\b/i

/** Find results that the words beside them contradict: "a 2-1 draw", "straight sets" of three to one. */
export function toldResultFaults(passage: Passage): PassageFinding[] {
  if (!/\d[-–]\d/.test(passage.text)) return []
  return passage.sentences.flatMap((sentence) => {
    const words = passage.text.slice(sentence.start, sentence.end)
    if (!/\d[-–]\d/.test(words)) return []
    const own = resultsIn(words)
    return own.flatMap(({start, end, reason}) =>
      isQuoted(passage.quotations, sentence.start + start) ? [] : [found(sentence, {start, end}, reason)]
    )
  })
}

function found(sentence: Sentence, {start, end}: Span, reason: string): PassageFinding {
  return {start: sentence.start + start, end: sentence.start + end, reason, confidence: 0.85}
}

interface Wrong extends Span {
  readonly reason: string
}

function resultsIn(words: string): readonly Wrong[] {
  const all = (pattern: RegExp): ReadonlyArray<Span & {readonly printed: string; readonly groups: readonly string[]}> =>
    [...words.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      printed: match[0],
      groups: match.slice(1).filter((group) => group !== undefined)
    }))
  const straightSets = straight.test(words)
    ? all(sets).flatMap((match) => (isTold(words, match) ? ofSets(match) : []))
    : []
  const legs = all(aggregate).flatMap(({groups, ...place}) => ofLegs(place, groups))
  if (special.test(words)) return [...straightSets, ...legs]
  return [
    ...straightSets,
    ...all(drawn).flatMap(({start, end, printed, groups: [one, two]}) =>
      one === two ? [] : [{start, end, reason: `"${printed}" is no draw`}]
    ),
    ...all(won).flatMap(({start, end, printed, groups: [one, two]}) =>
      one === two ? [{start, end, reason: `"${printed}" is a draw`}] : []
    ),
    ...all(beat).flatMap(({start, end, printed, groups: [one, two]}) =>
      Number(one) < Number(two)
        ? [{start, end, reason: `"${printed}" here, but ${one ?? ''} is fewer than ${two ?? ''}`}]
        : []
    ),
    ...all(halfTime).flatMap(({start, end, printed, groups}) => {
      const [a = 0, b = 0, c = 0, d = 0] = groups.map(Number)
      return a <= b || c <= d || (c >= a && d >= b)
        ? []
        : [{start, end, reason: `"${printed}": ${a}-${b} can't become ${c}-${d}`}]
    }),
    ...all(hatTrick).flatMap(({start, end, printed, groups}) => {
      const [a = 0, b = 0] = groups.map(Number)
      return Math.max(a, b) < 3
        ? [{start, end, reason: `"${printed}": three goals are more than ${Math.max(a, b)}`}]
        : []
    })
  ]
}

/** Whether the sets stand right beside the words. */
function isTold(words: string, {start, end}: Span): boolean {
  return /\bstraight sets\b[ \p{L},:(–—-]{0,24}$/iu.test(words.slice(0, start))
    ? !/\b(?:after|before|los\p{L}*)\b[^.]*$/iu.test(words.slice(Math.max(0, start - 20), start))
    : /^[ \p{L},)–—-]{0,24}\bstraight sets\b/iu.test(words.slice(end))
}

/** Straight sets are all one side's. */
function ofSets({start, end, printed}: Span & {readonly printed: string}): readonly Wrong[] {
  const results = [...printed.matchAll(/(\d)-(\d)(?: ?\([^)]*\))?/g)].map(([, one, two]) => Number(one) > Number(two))
  return results.includes(true) && results.includes(false)
    ? [{start, end, reason: `"straight sets" here, but each side won one: "${printed}"`}]
    : []
}

function ofLegs({start, end, printed}: Span & {readonly printed: string}, groups: readonly string[]): readonly Wrong[] {
  const [first = '', a = '', b = '', second = '', c = '', d = '', e = '', f = ''] = groups
  const leg = (verb: string, one: string, two: string): readonly [number, number] => {
    const [high, low] = [Number(one), Number(two)].toSorted((x, y) => y - x)
    return /^los/.test(verb) ? [low ?? 0, high ?? 0] : [high ?? 0, low ?? 0]
  }
  if (/^(?:a|the)$/i.test(second) && c !== d) return []
  const [one, two] = [leg(first, a, b), leg(second, c, d)]
  const made = [one[0] + two[0], one[1] + two[1]].toSorted((x, y) => y - x)
  const told = [Number(e), Number(f)].toSorted((x, y) => y - x)
  return made[0] === told[0] && made[1] === told[1]
    ? []
    : [{start, end, reason: `"${printed}": the two make ${made[0] ?? 0}-${made[1] ?? 0}, not ${e}-${f}`}]
}
