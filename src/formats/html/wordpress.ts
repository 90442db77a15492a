import type {Comment} from 'hast'
import type {Context} from './roles.ts'
import {wordpressRoles} from './table.ts'

const mark = /^\s*(\/?)wp:([\w/-]+)/

/** Whether a comment marks a block of WordPress. */
export function isOfWordpress({value}: Comment): boolean {
  return mark.test(value)
}

/** WordPress's blocks among nodes that stand side by side, with comments where they begin and end. */
export class WordpressBlocks {
  /** What surrounds the next node. */
  context: Context
  readonly #outer: Context[] = []

  constructor(context: Context) {
    this.context = context
  }

  /** Begin or end the block that a comment marks; one that ends itself holds nothing. */
  read({value}: Comment): undefined {
    const [, closes, name = ''] = mark.exec(value) ?? []
    if (closes === '/') this.context = this.#outer.pop() ?? this.context
    else if (!/\/\s*$/.test(value)) {
      this.#outer.push(this.context)
      const role = Object.hasOwn(wordpressRoles, name) ? wordpressRoles[name] : undefined
      if (role !== undefined) this.context = {...this.context, role}
    }
  }
}
