import type {PassageFinding} from '../../../src/check/finding.ts'
import {spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

const kinds = {
  won: [/\bw(?:on|inning|ins) $/, /^ (?:straight |league )?(?:wins|victories)\b/],
  drawn: [/\bdr(?:awn|ew|awing|aws) $/, /^ (?:draws|ties)\b/],
  points: [
    /\b(?:on|have|has|had|with|total of|tally of|collected|taken|amassed|earned|to) (?:a total of )?$/,
    /^ points\b/
  ]
} as const
/** Points that are not all that a side has, or not three for a win. */
const otherPoints =
  /\b(?:deduct\w*|dock\w*|penal\w*|clear|behind|ahead|fewer|more|adrift|above|below|off|short|from safety|possible|bonus|tries|try|rugby|averag\w*|needs?|only counting|net|goals?|since)\b/i

/** How many wins there must be: of few, points for tries or for overtime make as many. */
const leastWins = 5
const nearest = 4

/** Find points in a league that the wins and draws of their sentence don't make, at three and one: "won 12, drawn five … have 44 points". */
export function pointsFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {own, text, from, to} = sentence
    if (own.length < 3 || own.length > 6 || !/\bpoints\b/.test(text.slice(from, to))) return []
    if (otherPoints.test(text.slice(from, to))) return []
    const of = (kind: keyof typeof kinds): readonly Numeral[] => own.filter((numeral) => isOf(sentence, numeral, kind))
    const [won, drawn, points] = [of('won'), of('drawn'), of('points')]
    const [w, d, p] = [won[0], drawn[0], points[0]]
    if (!w || !d || !p || won.length + drawn.length + points.length > 3) return []
    const made = 3 * w.value + d.value
    if (w.value < leastWins || made === p.value || Math.abs(made - p.value) > nearest) return []
    return [
      {
        ...spanOf(p),
        reason: `"${printedOf(sentence, w)}" won and "${printedOf(sentence, d)}" drawn make ${made} points, not "${printedOf(sentence, p)}"`,
        places: [w, d].map(spanOf),
        confidence: 0.85
      }
    ]
  })
}

function isOf(sentence: Told, numeral: Numeral, kind: keyof typeof kinds): boolean {
  const [before, behind] = kinds[kind]
  const [lead, rest] = [wordsBefore(sentence, numeral, 24), wordsBehind(sentence, numeral, 24)]
  if (kind === 'points') return behind.test(rest) && before.test(lead)
  return behind.test(rest) || (before.test(lead) && !/^ (?:points|more|times|years|titles|cups|caps)\b/.test(rest))
}
