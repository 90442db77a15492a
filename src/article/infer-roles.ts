import {toString} from 'nlcst-to-string'
import type {Paragraph} from 'nlcst'
import type {Role} from './role.ts'

/** Guess the roles of the paragraphs of a tree that carries none. */
export function inferRoles(nodes: readonly Paragraph[]): readonly Role[] {
  return inferTextRoles(nodes.map((node) => toString(node)))
}

/**
 * Guess the roles of blocks of plain text from what they look like and where they stand.
 *
 * @param texts - The blocks in order.
 */
export function inferTextRoles(texts: readonly string[]): readonly Role[] {
  return texts.map((text, index) => {
    const short = text.length <= 100 && !/[.!?:;,]["'”’)]*$/.test(text)
    if (index === 0 && short) return 'headline'
    return short ? 'heading' : 'body'
  })
}
