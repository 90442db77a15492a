/** Persons who stand without a determiner where there are several: "for veteran and their families". */
import {Pos} from '../../src/desk/english/pos.ts'
import {isCollective} from './collective.ts'
import {mass} from './parts-of.ts'
import type {Pattern} from './proposal.ts'
import {isMass} from './quantity.ts'

/** Those of whom a company has one. */
const head =
  /^(?:manager|captain|coach|leader|owner|director|conductor|partner|singer|driver|founder|skipper|trainer|presenter|moderator|chairman|editor|publisher|master|father|mother|brother|sister|daughter|heir|behaviou?r|weather|water|power|order|paper|summer|winter|laughter|matter|number|letter|color|colour|labou?r|honou?r|humou?r|behaviour)$/
export const person: RegExp =
  /(?:[a-z]{3}(?:er|or|ist|ian|eer|ee|ant)|citizen|parent|child|student|resident|veteran|patient|man|woman|client|agent|tenant|immigrant|migrant|organi[sz]ation)$/

/** What such a person may stand behind. */
const led: ReadonlySet<string> = new Set('for of to from by with between among all'.split(' '))

/** A person who stands without a determiner where there are several: "Remote participant will", "for veteran and their families", "hunters and fisherman". */
export const bareSingular: Pattern = (line, at, out) => {
  const before = line.word(at - 1)
  // Before nearly every noun stands another word.
  if (before !== 'and' && !led.has(before) && at !== 1) return
  if (
    !person.test(line.word(at)) ||
    !line.isLower(at) ||
    isMass(line.word(at)) ||
    mass.test(line.word(at)) ||
    isCollective(line.word(at))
  )
    return
  if (!line.joined(at) || line.goesOn(at + 1) || /^['’-]/.test(line.gap(at + 1))) return
  const and = line.word(at + 1) === 'and' && line.joined(at + 1)
  const bar =
    before === 'and'
      ? line.joined(at - 1) &&
        line.only(at - 2, Pos.nounPlural) &&
        !and &&
        !head.test(line.word(at)) &&
        line.word(at + 1) !== 'alike'
        ? 5.6
        : undefined
      : led.has(before)
        ? and && (line.word(at + 2) === 'their' || line.only(at + 2, Pos.nounPlural))
          ? 2.7
          : undefined
        : at === 1 && line.only(0, Pos.adjective) && line.joined(at + 1) && line.only(at + 1, Pos.modal)
          ? 3
          : undefined
  if (bar !== undefined) out.push({at, to: Pos.nounPlural, bar, frame: 'bare singular'})
}
