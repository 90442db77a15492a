import type {Element} from 'hast'
import {roles, type Role} from '../../article/role.ts'
import {besides, type Content} from './elements.ts'
import {classMark} from './class-mark.ts'
import type {Page} from './page.ts'
import {blockTags, bodyNames, ignoredTags, isHidden, pageParts, tagRoles, takenOut, type Mark} from './table.ts'

/** What an element says of its text. */
export interface Marked {
  readonly mark: Mark | undefined
  /** Who says so: the user's selectors (or the attribute for them), an attribute or class, the element's name. */
  readonly by: 'user' | 'attribute' | 'tag'
}

const known: ReadonlySet<string> = new Set(roles)
const landmarks = new Set([
  'navigation',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'banner',
  'contentinfo',
  'dialog',
  'alertdialog',
  'tablist'
])
const properties: Readonly<Record<string, Mark>> = {
  headline: 'headline',
  alternativeheadline: 'standfirst',
  description: 'standfirst',
  author: 'byline',
  caption: 'caption',
  comment: false
}
/** Attributes that name a component for scripts and tests, as a class does for style sheets. */
const componentNames = ['dataComponent', 'dataTestid', 'dataTestId', 'dataGuName', 'dataQa', 'dataBlock', 'dataType']
/** Elements whose ids are names of parts of a page; a heading's or a section's is often made from its words. */
const parts = new Set(['div', 'aside', 'ul', 'ol', 'form', 'footer', 'header', 'table'])

/** Tell what an element is by the user's selectors, its attributes and its name. */
function markOf(element: Element, page: Page, user: ReadonlyMap<Element, Mark>): Marked {
  const own = user.get(element)
  if (own !== undefined) return {mark: own, by: 'user'}
  const {tagName, properties: attributes} = element
  const given = attributes['dataCopydeskRole']
  if (typeof given === 'string' && known.has(given)) return {mark: given as Role, by: 'user'}
  if (ignoredTags.has(tagName) || isHidden(element)) return {mark: false, by: 'attribute'}
  if (
    !page.frames.has(element) &&
    tagName !== 'body' &&
    tagName !== 'html' &&
    tagName !== 'article' &&
    tagName !== 'main'
  ) {
    if (typeof attributes['role'] === 'string' && landmarks.has(attributes['role']))
      return {mark: false, by: 'attribute'}
    if (Array.isArray(attributes['role']) && landmarks.has(String(attributes['role'][0])))
      return {mark: false, by: 'attribute'}
    const {className} = attributes
    const classes = Array.isArray(className) ? className.map(String) : []
    const byClass = classes.some((name) => bodyNames.has(name)) ? undefined : classMark(classes)
    if (byClass !== undefined) return {mark: byClass, by: 'attribute'}
    const byName = namedMark(element)
    if (byName !== undefined) return {mark: byName, by: 'attribute'}
    if (includes(attributes['rel'], 'author')) return {mark: 'byline', by: 'attribute'}
    const property = first(attributes['itemProp'])?.toLowerCase()
    if (property !== undefined && Object.hasOwn(properties, property))
      return {mark: properties[property], by: 'attribute'}
  }
  return {mark: Object.hasOwn(tagRoles, tagName) ? tagRoles[tagName] : undefined, by: 'tag'}
}

/** Tell what an element is among its siblings; a class that leaves things out does not take words out of the middle of a sentence. */
export function markInText(
  element: Element,
  page: Page,
  user: ReadonlyMap<Element, Mark>,
  siblings: readonly Content[],
  index: number
): Marked {
  const marked = markOf(element, page, user)
  if (marked.mark !== false || marked.by !== 'attribute' || blockTags.has(element.tagName)) return marked
  const {className} = element.properties
  if (ignoredTags.has(element.tagName) || isHidden(element) || takenOut.test(String(className ?? ''))) return marked
  const {before, after} = besides(siblings, index)
  return before && after ? {mark: undefined, by: 'tag'} : marked
}

/** What the names say that an element bears beside its classes: of its component; of a part of the page, which only leave it out. */
function namedMark({tagName, properties: attributes}: Element): Mark | undefined {
  for (const name of componentNames) {
    const value = attributes[name]
    const mark = typeof value === 'string' && value !== '' ? classMark([value]) : undefined
    if (mark !== undefined) return mark
  }
  if (!parts.has(tagName)) return undefined
  const {id, ariaLabel} = attributes
  const named = [id, ariaLabel].map((value) => (typeof value === 'string' ? value.trim().replace(/\s+/g, '-') : ''))
  return named.some((name) => name !== '' && (classMark([name]) === false || pageParts.has(name.toLowerCase())))
    ? false
    : undefined
}

function includes(value: unknown, word: string): boolean {
  return Array.isArray(value) ? value.includes(word) : value === word
}

function first(value: unknown): string | undefined {
  const item: unknown = Array.isArray(value) ? value[0] : value
  return typeof item === 'string' ? item : undefined
}
