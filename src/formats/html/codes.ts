import {firstBehind} from '../../article/in-order.ts'
import type {Role} from '../../article/role.ts'
import {RoleMap} from '../markdown/components.ts'
import {findOutputs, findPairs, findShortcodes, pairRole, type Mask} from '../shortcodes.ts'
import {classMark} from './class-mark.ts'

/** What becomes of text around site generators' codes, and of the codes. */
interface Cut {
  text(piece: string, start: number, end: number): undefined
  code(code: Mask): undefined
}

/** Site generators' codes in a page: text of the source, but none that readers see. */
export class Codes {
  readonly #masks: readonly Mask[]
  readonly #roles: RoleMap

  constructor(source: string) {
    const codes = /\{[{%]|<%/.test(source) ? findShortcodes(source) : []
    const all = codes.length > 0 ? [...codes, ...findOutputs(source)].toSorted((a, b) => a.start - b.start) : []
    let end = 0
    this.#masks = all.filter((mask) => mask.start >= end && ((end = mask.end), true))
    this.#roles = new RoleMap(
      findPairs(source, codes).flatMap(({name, ...span}) => {
        const role = pairRole(name, classMark([name]))
        return role ? [{...span, role}] : []
      })
    )
  }

  /** Cut the codes out of a stretch of text. */
  cut(text: string, start: number, end: number, verbatim: boolean, to: Cut): undefined {
    let at = start
    for (let index = firstBehind(this.#masks, start); index < this.#masks.length; index++) {
      const mask = this.#masks[index]
      if (!mask || mask.start >= end) break
      if (mask.start > at) to.text(verbatim ? text.slice(at - start, mask.start - start) : text, at, mask.start)
      if (mask.start >= start) to.code(mask)
      at = Math.min(end, mask.end)
    }
    if (at < end || (start === end && at === start)) to.text(verbatim ? text.slice(at - start) : text, at, end)
  }

  /** The role of a place within a shortcode that has an end. */
  roleAt(offset: number): Role | undefined {
    return this.#roles.at(offset)
  }
}
