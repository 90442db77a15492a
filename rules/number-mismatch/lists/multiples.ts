import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'
import {inWords} from './lists.ts'

const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,2}"
const verb = ',? (?:will|has|have|had|was|were|is|are|won|split|played|said|opened|led|took|made|came|finished|beat)\\b'
const sizes: Readonly<Record<string, number>> = {
  duo: 2,
  twins: 2,
  trio: 3,
  triplets: 3,
  threesome: 3,
  quartet: 4,
  quadruplets: 4,
  foursome: 4,
  quintet: 5,
  quintuplets: 5,
  sextet: 6
}
/** "the trio of Kim, Lee and Park", "the triplets, Rosa, Pia and Lena". */
const named = new RegExp(
  `\\b(?:(duo|trio|quartet|quintet|sextet|threesome|foursome) of|(twins|triplets|quadruplets|quintuplets)(?:,| [–—]|:)?) (${name}(?:, ${name}){0,6},? and ${name})(?=[.;,)]|$| [–—]|${verb})`,
  'u'
)
/** "the twins, aged 9 and 11", "twins Mia, 7, and Leo, 9". */
const aged = new RegExp(
  `\\b(twins|triplets|twin (?:girls|boys|sons|daughters|sisters|brothers))(?:(?:,| \\() ?(?:both )?(?:aged )?(\\d{1,2})(?:, \\d{1,2})? and (\\d{1,2})(?![\\d-])| ${name}, (\\d{1,2}),? and ${name}, (\\d{1,2})(?![\\d-]))`,
  'iu'
)
/** "the four-man band – Ali, Ben, Carl and Dan –". */
const strong = new RegExp(
  `(?<![\\p{L}\\d-])((?:two|three|four|five|six|seven)-(?:man|woman|piece|member|person|strong) (?:\\p{Ll}+ )?(?:band|group|team|crew|gang|panel|jury|quartet|squad|choir|committee|trio))(?:,| [–—]|:| \\() ?(${name}(?:, ${name}){0,6},? and ${name})(?=[.;)]| [–—]|${verb})`,
  'u'
)
const further = /^,? (?:and (?:his|her|their|an?|the)|with|plus|as well as|their|his|her)\b/

/** Find twins of two ages, and threes and fours who are not as many as their names. */
export function multipleFaults(passage: Passage): PassageFinding[] {
  const {text, role} = passage
  if (role === 'table' || !cues.in(passage, 'multiple')) return []
  const [list, ages] = [named.exec(text), aged.exec(text)]
  const [, group, births, names = ''] = list ?? []
  const band = strong.exec(text)
  const members = band?.[2]?.split(/,? and |, /) ?? []
  const word = group ?? births ?? ''
  const items = names.split(/,? and |, /)
  const [one, two] = [ages?.[2] ?? ages?.[4], ages?.[3] ?? ages?.[5]]
  return [
    ...(list && items.length !== sizes[word] && !further.test(text.slice(list.index + list[0].length))
      ? [
          {
            start: list.index,
            end: list.index + list[0].length,
            reason: `"${word}" here, but ${inWords(items.length)} are named: "${names}"`,
            confidence: 0.85
          }
        ]
      : []),
    ...(band && members.length !== numberOfText((band[1] ?? '').split('-')[0] ?? '')
      ? [
          {
            start: band.index,
            end: band.index + band[0].length,
            reason: `"${band[1] ?? ''}" here, but ${inWords(members.length)} are named: "${band[2] ?? ''}"`,
            confidence: 0.85
          }
        ]
      : []),
    // Born before and after midnight is a day, and never a year and more.
    ...(ages && one !== two
      ? [
          {
            start: ages.index,
            end: ages.index + ages[0].length,
            reason: `"${ages[1] ?? ''}" of two ages: "${one ?? ''}" and "${two ?? ''}"`,
            confidence: 0.85
          }
        ]
      : [])
  ]
}
