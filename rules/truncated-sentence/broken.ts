/**
 * What shows that a sentence is broken: a word that can't stand there, the same in an item of a list, one that can where a stop is
 * missing, the "and" of a list that stands in a sentence, a comma, one that a name or a short sentence stands before, that there is no
 * stop at all, or none before the next sentence.
 */
export type How = 'sure' | 'item' | 'stranded' | 'and' | 'comma' | 'weak comma' | 'no stop' | 'run on'

/** An end of a paragraph where its sentence isn't whole. */
export interface Broken {
  readonly side: 'start' | 'end' | 'stop'
  readonly how: How
  readonly start: number
  readonly end: number
}
