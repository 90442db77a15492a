import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'
import {inWords} from './lists.ts'

const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'.-]+){0,2}"
/** "their two sons, Martin, Giles and Adam": whose names follow behind a comma, a colon or in brackets. */
const kin = new RegExp(
  `(?<![\\p{L}\\d-])(?<number>two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (?<who>(?:(?:adult|young|grown-up|surviving|older|elder|younger|teenage|little|other|small|grown) )?(?:sons|daughters|children|brothers|sisters|grandchildren|grandsons|granddaughters|stepsons|stepdaughters|stepchildren|siblings|boys|girls|kids|nephews|nieces|step-?children|half-(?:brothers|sisters)))(?<mark>, |: | \\(| [–—] ?)(?<names>${name}(?:, ${name}){0,9},? and ${name})(?=[.;)]|, (?:\\p{Ll}|$)| [–—]|$| (?:who|all|both|and \\p{Ll}|with|were|was|are|have|had|said|from|in|at)\\b)`,
  'gu'
)
const may =
  /\b(?:sons|daughters|children|brothers|sisters|siblings|boys|girls|kids|nephews|nieces|grandsons|granddaughters)(?:,|:| \(| [–—]) ?\p{Lu}/u
const part =
  /\b(?:of|of (?:the|his|her|their)|one of (?:his|her|their)|at least|including|another|other|first|youngest|eldest|oldest) $/i

/** Find sons and daughters, brothers and sisters, who are not as many as the names that follow them. */
export function kinFaults(passage: Passage): PassageFinding[] {
  const {text, role} = passage
  if (role === 'table' || !cues.in(passage, 'kin') || !may.test(text)) return []
  return [...text.matchAll(kin)].flatMap((match) => {
    const {number = '', who = '', names = '', mark = ''} = match.groups ?? {}
    const value = numberOfText(number)
    const listed = names.split(/,? and |, /)
    if (value === undefined || value === listed.length) return []
    if (part.test(text.slice(Math.max(0, match.index - 14), match.index))) return []
    const behind = text.slice(match.index + match[0].length)
    if ((mark === ' (') !== behind.startsWith(')') && mark === ' (') return []
    // "his two sons, Martin and Giles, and his wife": others may be named in the same breath behind a comma.
    if (
      mark === ', ' &&
      listed.length > value &&
      /^(?:,| and|,? with) (?:and )?(?:his|her|their|an?|(?:\p{L}+ )?(?:grand|step)?(?:son|daughter|children|brother|sister|wife|husband|partner|friend|cousin)s?)\b/u.test(
        behind
      )
    )
      return []
    // Places, and people with another role: "two brothers, Ann Bell and Tom Ray": of unlike names the last may be another's.
    if (mark === ', ' && new Set(listed.map((one) => one.includes(' '))).size > 1) return []
    return [
      {
        start: match.index,
        end: match.index + number.length + 1 + who.length,
        reason: `"${number} ${who}" here, but ${inWords(listed.length)} follow: "${names}"`,
        places: [
          {start: match.index + match[0].indexOf(names), end: match.index + match[0].indexOf(names) + names.length}
        ],
        confidence: 0.85
      }
    ]
  })
}
