import type {Element} from 'hast'
import {roles, type Role} from '../../article/role.ts'
import {classMark} from './class-mark.ts'
import type {Page} from './page.ts'
import {ignoredTags, tagRoles, type Mark} from './table.ts'

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
const properties: Readonly<Record<string, Role>> = {
  headline: 'headline',
  alternativeheadline: 'standfirst',
  author: 'byline'
}

/** Tell what an element is by the user's selectors, its attributes and its name. */
export function markOf(element: Element, page: Page, user: ReadonlyMap<Element, Mark>): Marked {
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
    const byClass = Array.isArray(className) ? classMark(className.map(String)) : undefined
    if (byClass !== undefined) return {mark: byClass, by: 'attribute'}
    if (includes(attributes['rel'], 'author')) return {mark: 'byline', by: 'attribute'}
    const property = first(attributes['itemProp'])?.toLowerCase()
    if (property !== undefined && Object.hasOwn(properties, property))
      return {mark: properties[property], by: 'attribute'}
  }
  return {mark: Object.hasOwn(tagRoles, tagName) ? tagRoles[tagName] : undefined, by: 'tag'}
}

function isHidden({properties: attributes}: Element): boolean {
  const {hidden, ariaHidden, style} = attributes
  if (hidden !== undefined && hidden !== null && hidden !== false) return true
  if (String(ariaHidden) === 'true') return true
  return typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

function includes(value: unknown, word: string): boolean {
  return Array.isArray(value) ? value.includes(word) : value === word
}

function first(value: unknown): string | undefined {
  const item: unknown = Array.isArray(value) ? value[0] : value
  return typeof item === 'string' ? item : undefined
}
