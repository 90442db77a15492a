import type {Passage} from '../../src/article/block.ts'
import type {Fact} from './fact.ts'

const commas = /(?<=[\p{L}\p{N})\]”"’%])(?:,{2}|;{2}|,\.(?!\.))(?=[\s”"]|$)/gu
const stops = /(?<=[\p{Ll}\p{N})”"’%]|\.\p{L})\.\.(?=[”"’)]? {1,2}\p{Lu}|[”"’)]?\s*$)/gu
const side = /(?<=[\p{Ll}\p{N})”"’]) ([,;])(?=\p{Ll}{2,30}(?![\p{L}\p{N}_=(]))/gu

/**
 * Find stops that stand twice, and commas that lean on the word behind them.
 *
 * Two full stops are some people's dots: `judge` lets them be where an article has more of them.
 */
export function findStops({text, role, opaque}: Passage): Fact[] {
  if (role === 'table') return []
  const found: Fact[] = []
  const add = (kind: 'twice' | 'dots' | 'side', start: number, end: number, expected: string): undefined => {
    if (opaque.some((span) => start < span.end && span.start < end)) return
    const lead = /[\p{L}\p{N}.]{1,30}[)\]”"’%]?$/u.exec(text.slice(Math.max(0, start - 31), start))?.[0] ?? ''
    const technical = kind === 'side'
    found.push({
      kind,
      severity: 'warning',
      start: start - lead.length,
      end,
      expected: [lead + expected],
      ...(technical ? {technical} : {})
    })
  }
  // Two marks in a row are rare, and found sooner than what they stand between.
  const holds = (...marks: readonly string[]): boolean => marks.some((mark) => text.includes(mark))
  if (holds(',,', ';;', ',.')) {
    for (const {0: whole, index} of text.matchAll(commas))
      add('twice', index, index + whole.length, whole.endsWith('.') ? '.' : whole.charAt(0))
  }
  if (holds('..')) for (const {index} of text.matchAll(stops)) add('dots', index, index + 2, '.')
  if (holds(' ,', ' ;')) {
    for (const {0: whole, 1: mark = '', index} of text.matchAll(side))
      add('side', index, index + whole.length, `${mark} `)
  }
  return found
}
