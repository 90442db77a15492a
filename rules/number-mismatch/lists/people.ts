import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {cues} from '../cues.ts'

const count = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})'
const who =
  '(?:child|children|teenagers?|bab(?:y|ies)|toddlers?|sons?|daughters?|boys?|girls?|m[ae]n|wom[ae]n|brothers?|sisters?|grandsons?|granddaughters?)'
const item = `${count} (?:[\\p{L}-]+ )?${who}`
const items = `(${item}(?:, ${item}){0,3},? and ${item})`
const number = '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\\d{1,3})'
/** "five children – three boys and a girl", "the 12-member jury, eight men and five women". */
const wholeFirst = new RegExp(
  `(?<![\\p{L}\\d.,-])${number}(?: (?:[\\p{L}-]+ )?(?:children|grandchildren|siblings|people|adults|teenagers|youngsters|pupils|students|others|victims|survivors)(?: (?:were|was|have been|are) (?:\\p{Ll}+ly )?\\p{Ll}+| died| dead)?|-(?:member|strong|person|seat)(?: [\\p{L}-]+){1,2})(?:,| [–—]|:| \\(| has| have| had| of| with| is made up of| consists of| comprises| includes) ?${items}(?=\\)|[.;,]| [–—]|$)`,
  'giu'
)
/** "three sons and a daughter, five children in all". */
const partsFirst = new RegExp(
  `(?<![\\p{L}\\d-])${items}(?:,| [–—]| \\() ?${number} (?:children|people|siblings|grandchildren)? ?(?:in all|in total|altogether)`,
  'giu'
)
/** "a class of 28 has 15 boys and 14 girls", "the jury of 12, seven men and six women". */
const groupFirst = new RegExp(
  `\\b(?:class|group|team|party|crew|cast|jury|squad|choir|panel|staff|orchestra|board|committee|cabinet) of ${number}(?:,| [–—]|:| \\(| has| had| with| is made up of| consists of| comprises| includes) ?${items}(?=\\)|[.;,]| [–—]|$)`,
  'giu'
)
const rough = /\b(?:about|at least|more than|over|nearly|of (?:the|his|her|their)|another|other)\s$/i

/** Find people who are not as many as their sons and daughters, men and women. */
export function peopleFaults(passage: Passage): PassageFinding[] {
  const {text, role} = passage
  if (role === 'table' || !cues.in(passage, 'people')) return []
  return [
    ...[...text.matchAll(wholeFirst)].flatMap((match) => fault(text, match, match[1] ?? '', match[2] ?? '', 0)),
    ...[...text.matchAll(groupFirst)].flatMap((match) => fault(text, match, match[1] ?? '', match[2] ?? '', 0)),
    ...[...text.matchAll(partsFirst)].flatMap((match) =>
      fault(text, match, match[2] ?? '', match[1] ?? '', match[1]?.length ?? 0)
    )
  ]
}

/** Whether the words are of the same people: children are sons and daughters, and no women and men. */
function isDivided(whole: string, list: string): boolean {
  // A list of numbers is another sum's matter.
  if (!/\ban? /i.test(list) && !/(?:-(?:member|strong|person|seat)| of )/i.test(whole)) return false
  return !/children|siblings|teenagers|youngsters|pupils/i.test(whole) || !/\b(?:wo)?m[ae]n\b/i.test(list)
}

function fault(text: string, match: RegExpExecArray, printed: string, list: string, from: number): PassageFinding[] {
  const value = numberOfText(printed.toLowerCase())
  const figures = [...list.matchAll(/(?:^|, (?:and )?| and )(\S+)/g)].map(([, word = '']) =>
    /^an?$/i.test(word) ? 1 : numberOfText(word.toLowerCase())
  )
  if (value === undefined || figures.includes(undefined) || !isDivided(match[0].replace(list, ''), list)) return []
  const sum = figures.reduce((total: number, figure) => total + (figure ?? 0), 0)
  if (sum === value || sum > 2 * value || value > 2 * sum) return []
  const start = match.index + match[0].indexOf(printed, from)
  if (rough.test(text.slice(Math.max(0, start - 16), start))) return []
  return [
    {
      start,
      end: start + printed.length,
      reason: `"${list}" makes ${sum}, not "${printed}"`,
      places: [{start: match.index, end: match.index + match[0].length}],
      confidence: 0.85
    }
  ]
}
