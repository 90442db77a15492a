import {bare} from './context.ts'
import type {NameRun, NameToken} from './name-token.ts'
import {titles} from './words.ts'

const links = /^ (of|for|and) (?:the )?$/

/** The title that begins in a run before: `secretary of state`, `bishop of durham`; `''` where there is none. */
export function titleAcross(text: string, runs: readonly NameRun[], index: number, tail: readonly NameToken[]): string {
  let words = tail.map(bare).join(' ')
  for (let at = index; at > 0 && at > index - 3; at--) {
    const [before, run] = [runs[at - 1], runs[at]]
    const link = before && run && links.exec(text.slice(before.end, run.start))?.[1]
    if (link === undefined) return ''
    const keys = before?.tokens.map(bare) ?? []
    words = `${keys.slice(-2).join(' ')} ${link} ${words}`
    if (titles.has(keys.at(-1) ?? '')) return words
  }
  return ''
}
