import type {Element, Root} from 'hast'
import {matches, selectAll} from 'hast-util-select'
import {roles, type Role} from '../../article/role.ts'
import type {Mark} from './table.ts'

/** The elements that a user's selectors match, with what they are; of two selectors the later one counts. */
export function selectMarks(tree: Root, selectors: Readonly<Record<string, Mark>>): ReadonlyMap<Element, Mark> {
  const marks = new Map<Element, Mark>()
  for (const [selector, mark] of Object.entries(selectors)) {
    for (const element of selectAll(selector, tree)) marks.set(element, mark)
  }
  return marks
}

/**
 * Check a record of selectors.
 *
 * @throws TypeError that names the option and what is allowed.
 */
export function checkSelectors(value: unknown): Readonly<Record<string, Mark>> {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new TypeError(
      `Option \`roles\` of \`retextHtml\` must be an object such as \`{".pq": "pullquote"}\`, not ${JSON.stringify(value)}`
    )
  }
  for (const [selector, mark] of Object.entries(value)) {
    if (mark !== false && !roles.includes(mark as Role)) {
      throw new TypeError(
        `Option \`roles\` of \`retextHtml\`: \`${selector}\` must be false or one of ${roles.map((role) => `\`${role}\``).join(', ')}, not ${JSON.stringify(mark)}`
      )
    }
    try {
      matches(selector, {type: 'element', tagName: 'p', properties: {}, children: []})
    } catch (error) {
      throw new TypeError(
        `Option \`roles\` of \`retextHtml\`: \`${selector}\` is no CSS selector: ${(error as Error).message}`
      )
    }
  }
  return value as Readonly<Record<string, Mark>>
}
