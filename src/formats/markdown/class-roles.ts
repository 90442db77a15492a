import type {Paragraph} from 'mdast'
import type {Role} from '../../article/role.ts'
import type {Span} from '../../article/source-map.ts'
import type {AttributeList} from './attributes.ts'
import type {Settings} from './options.ts'
import {spanOf, spansIn} from './phrasing.ts'

/** Tells roles from class names. */
export class ClassRoles {
  readonly #attributes: readonly AttributeList[]
  readonly #settings: Settings

  constructor(attributes: readonly AttributeList[], settings: Settings) {
    this.#attributes = attributes
    this.#settings = settings
  }

  /** The role of the first class that has one. */
  of(classes: readonly string[]): Role | undefined {
    for (const name of classes) {
      const role = this.#settings.classes.get(name.toLowerCase())
      if (role) return role
    }
    return undefined
  }

  /** The role that attribute lists on lines of their own within a span give, or classes that stand elsewhere. */
  within(span: Span, more: readonly string[] = []): Role | undefined {
    const lists = spansIn(this.#attributes, span).filter((list) => list.alone)
    return this.of([...lists.flatMap((list) => list.classes), ...more])
  }

  /** The classes of a paragraph that is nothing but an attribute list. */
  only(node: Paragraph): readonly string[] {
    const {start, end} = spanOf(node)
    const list = spansIn(this.#attributes, {start, end})[0]
    return list && list.start === start && list.end === end ? list.classes : []
  }
}
