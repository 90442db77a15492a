import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'
import {numberOf} from '../figures/fractions.ts'

const number =
  '(\\d{1,4}|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))'
const kind = '(m[ae]n|wom[ae]n|boys?|girls?|children|child|adults?)'
/** "Twelve people died, including eight adults and five children", "31 dead, among them 20 men and 14 women". */
const told = new RegExp(
  `(?<![\\p{L}\\d.,$£€-])${number} (?:[\\p{L}-]+ ){0,2}?(?:people|persons|others|dead|victims|passengers|civilians|residents|workers|members|students|prisoners|hostages|patients|migrants|casualties|bodies|tourists|protesters|deaths|survivors|refugees)(?: [\\p{L}'’-]+){0,6}, (?:including|among them) (?:at least )?${number} ${kind}(?:, ${number} ${kind})?,? and ${number} ${kind}(?![\\p{L}-])`,
  'giu'
)
/** Kinds of which a person is only one. */
const apart: ReadonlyArray<ReadonlySet<string>> = [
  new Set(['man', 'woman', 'child', 'boy', 'girl']),
  new Set(['adult', 'child', 'boy', 'girl'])
]
const singular: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  boys: 'boy',
  girls: 'girl',
  adults: 'adult'
}
const rough = /\b(?:about|around|nearly|almost|over|more than|at least|some|up to)\s$/i

/** Find more men, women and children among people than there are of them. */
export function amongFaults(passage: Passage): PassageFinding[] {
  const {text, role} = passage
  if (role === 'table' || !cues.in(passage, 'among')) return []
  if (!(text.includes(', including ') || text.includes(', among them '))) return []
  return [...text.matchAll(told)].flatMap((match) => {
    const [whole, printed = '', ...rest] = match
    const value = numberOf(printed)
    const parts = [0, 2, 4].flatMap((at) => {
      const [count, name] = [rest[at], rest[at + 1]?.toLowerCase()]
      return count === undefined || name === undefined
        ? []
        : [{count, value: numberOf(count), kind: singular[name] ?? name}]
    })
    const kinds = new Set(parts.map((part) => part.kind))
    const sum = parts.reduce((total, part) => total + part.value, 0)
    // Boys and girls are children.
    if (kinds.has('child') && (kinds.has('boy') || kinds.has('girl'))) return []
    if (kinds.size !== parts.length || !apart.some((group) => [...kinds].every((one) => group.has(one)))) return []
    if (!(sum > value) || sum > 2 * value || rough.test(text.slice(Math.max(0, match.index - 14), match.index)))
      return []
    return [
      {
        start: match.index,
        end: match.index + printed.length,
        reason: `${parts.map(({count}) => `"${count}"`).join(' and ')} make ${sum}, more than "${printed}"`,
        places: [{start: match.index, end: match.index + whole.length}],
        confidence: 0.85
      }
    ]
  })
}
