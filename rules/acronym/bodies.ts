import type {Article} from '../../src/article/article.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Gathered} from '../../src/check/rule.ts'
import type {Expansion} from './index.ts'
import {known} from './known-bodies.ts'

/**
 * Find public bodies that everybody knows by their letters and that are spelled out with one word another that begins alike: the
 * World Health Office (WHO). A firm, a club, a body abroad may bear the letters with another name: only one word is another, and three
 * at least are told.
 */
export function* bodyFindings(
  gathered: ReadonlyArray<Gathered<Expansion | {readonly acronym: string}>>,
  article: Article
): Generator<Finding> {
  for (const {block, facts} of gathered) {
    for (const fact of facts) {
      const names = known.get(fact.acronym)
      if (!names || !('text' in fact) || names.some((name) => isSaid(name, article))) continue
      const own = wordsOf(fact.text)
      const isRight = names.some((name) => wordsOf(name).join(' ') === own.join(' ') && !isOtherLink(fact.text, name))
      const first = isRight
        ? undefined
        : names.find((name) => isOtherLink(fact.text, name) || oddWord(own, wordsOf(name)) !== undefined)
      if (first === undefined) continue
      yield {
        block,
        start: fact.start,
        end: fact.end,
        reason: `"${fact.acronym}" is "${first}", not "${fact.text}"`,
        ...(fact.acronym.length > 3 && !isOtherLink(fact.text, first) ? {} : {severity: 'info' as const}),
        confidence: 0.85
      }
    }
  }
}

/** Whether a name has "of" where the body has "for", or the other way round, and nothing else another. */
function isOtherLink(text: string, name: string): boolean {
  return (
    text !== name &&
    text.replace(/ (?:of|for) /g, ' ') === name.replace(/ (?:of|for) /g, ' ') &&
    /^(?:Office|Department|Institute|Council) /.test(name)
  )
}

/** Whether an article has a name in full: then it tells of both. */
function isSaid(name: string, {blocks}: Article): boolean {
  return blocks.some(({text}) => text.includes(name))
}

/** The words of a name that has one word of three and more another, as long as its first letter and its place are the same. */
function oddWord(own: readonly string[], right: readonly string[]): number | undefined {
  if (own.length !== right.length || own.length < leastWords) return undefined
  const odd = right.flatMap((word, at) => (word === own[at] ? [] : [at]))
  const [at] = odd
  const [a = '', b = ''] = [own[at ?? 0], right[at ?? 0]]
  if (odd.length !== 1 || a[0] !== b[0]) return undefined
  return a.slice(0, 3) === b.slice(0, 3) || (kinds.test(a) && kinds.test(b)) ? at : undefined
}

/** What kind of body it is: what writers put for one another. */
export const kinds: RegExp =
  /^(?:bank|exec|ag|assoc|auth|admin|act|alli|board|bureau|cent|commi|commu|coun|corp|comp|cong|dep|dir|div|dev|fed|fou|fund|ins|off|org|pan|par|proj|prog|res|ser|soc|sys|sch|un)/

const leastWords = 3

/** Words in lower case, without those that names add and leave out, in one spelling. */
export function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/['’]s?(?= |$)/g, '')
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|on|in|to|at|&)$/.test(word))
    .map((word) =>
      word
        .replace(/isation/, 'ization')
        .replace(/our$/, 'or')
        .replace(/^centres?$/, 'center')
        .replace(/^programmes?$/, 'program')
        .replace(/(?<=\p{L}{3})s$/u, '')
    )
}
