import {mayOwnStop} from '../../src/article/abbreviations.ts'
import type {Passage} from '../../src/article/block.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import type {Fact} from './fact.ts'

const commas = /(?<=[\p{L}\p{N})\]”"’%])(?:,{2}|;{2}|,\.(?!\.))(?=[\s”"]|$)/gu
// A word with one mark too many behind it: "resigned.,", "home?.", "home;,". Short words may be abbreviations, those with capitals titles.
const pairs = /(?<![\p{L}\p{N}.'’-])(\p{Ll}{2,30})(?:(\.[,?!]|[?!]\.)|[;:][,.]|,[;:]|:;|;:)(?=["”’)]?(?:\s|$))/gu
// "It was hard.”, said": a stop on either side of the mark.
const bothSides = /(?<![\p{L}.])(\p{Ll}{3,30})(?:\.["”][.,]|,["”][.,])(?=\s|$)/gu
const leading = /^(?:[,;] ?|\. )(?=\p{L}{2,20} \p{L})/gu
const stops = /(?<=[\p{Ll}\p{N})”"’%]|\.\p{L})\.\.(?=[”"’)]? {1,2}\p{Lu}|[”"’)]?\s*$)/gu
// Within a sentence one of three dots may be lost, or a stop too many.
const within = /(?<=\p{Ll}{3})\.\.(?= \p{Ll}{2})/gu
const side = /(?<=[\p{Ll}\p{N})”"’]) ([,;])(?=\p{Ll}{2,30}(?![\p{L}\p{N}_=(]))/gu

/**
 * Find stops that stand twice, and commas that lean on the word behind them.
 *
 * Two full stops are some people's dots: `judge` lets them be where an article has more of them.
 */
export function findStops({text, role, opaque}: Passage, lexicon: Lexicon): Fact[] {
  if (role === 'table') return []
  const found: Fact[] = []
  const add = (kind: 'twice' | 'dots' | 'side' | 'stray', start: number, end: number, expected?: string): undefined => {
    if (opaque.some((span) => start < span.end && span.start < end)) return
    const lead = /[\p{L}\p{N}.]{1,30}[)\]”"’%]?$/u.exec(text.slice(Math.max(0, start - 31), start))?.[0] ?? ''
    const technical = kind === 'side'
    found.push({
      kind,
      // A formula or a picture that is not read may have stood before it.
      severity: kind === 'stray' ? 'info' : 'warning',
      start: start - lead.length,
      end,
      ...(expected === undefined ? {} : {expected: [lead + expected]}),
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
  if (holds('.,', '.?', '.!', '?.', '!.', ';.', ';,', ':.', ':,', ',;', ',:', ':;', ';:')) {
    for (const {0: whole, 1: word = '', 2: full, index} of text.matchAll(pairs)) {
      const at = index + word.length
      if (full !== undefined && (word.length < 4 || mayOwnStop(word) || !lexicon.has(word))) continue
      const right = full === undefined || full === '.,' ? (/[,;:]$/.test(whole) ? ',' : '.') : full.replace('.', '')
      add('twice', at, at + 2, right)
    }
  }
  if (holds('.".', '.",', ',".', ',",', '.”.', '.”,', ',”.', ',”,')) {
    for (const {0: whole, 1: word = '', index} of text.matchAll(bothSides)) {
      // Lists of sources set each part off with a stop of its own.
      if (!lexicon.has(word) || /^\W{0,4}\^|\bRetrieved\b|\bArchived\b/.test(text)) continue
      const at = index + word.length
      // What stands outside is what the writer's sentence needs.
      add('twice', at, index + whole.length, whole.slice(-1) + whole.slice(word.length + 1, -1))
    }
  }
  if (role === 'body' && /^[,;.]/.test(text)) {
    for (const {0: whole, index} of text.matchAll(leading)) add('stray', index, index + whole.trimEnd().length, '')
  }
  if (holds('.. ')) for (const {index} of text.matchAll(within)) add('dots', index, index + 2)
  return found
}
