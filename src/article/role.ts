/** Every role that a block of an article can have. */
export const roles = [
  'headline',
  'standfirst',
  'byline',
  'heading',
  'body',
  'pullquote',
  'quote',
  'question',
  'caption',
  'credit',
  'alt',
  'social',
  'slug',
  'list',
  'table',
  'note',
  'other'
] as const

/**
 * What a block is in the article.
 *
 * `social` is a title or description that search engines and social media show; `slug` the words in the article's address;
 * `note` is a correction, an update, a biography, a sign-up; `question` an interviewer's turn; `other` is text that
 * readers see but that is not part of the copy (a menu that was not recognised): rules leave it alone unless they
 * say otherwise.
 */
export type Role = (typeof roles)[number]

const running: ReadonlySet<Role> = new Set<Role>(['body', 'quote', 'question', 'list', 'note'])
const prose: ReadonlySet<Role> = new Set<Role>([
  'body',
  'quote',
  'question',
  'note',
  'pullquote',
  'standfirst',
  'caption',
  'list'
])
const furniture: ReadonlySet<Role> = new Set<Role>([
  'headline',
  'standfirst',
  'caption',
  'alt',
  'social',
  'slug',
  'pullquote',
  'heading',
  'credit',
  'byline'
])

/** Whether blocks of this role are the running text that a reader reads from top to bottom. */
export function isRunning(role: Role): boolean {
  return running.has(role)
}

/** Whether blocks of this role are made of sentences (headlines, credits, tables and the like are not). */
export function isProse(role: Role): boolean {
  return prose.has(role)
}

/** Whether blocks of this role are furniture: what stands around the running text. */
export function isFurniture(role: Role): boolean {
  return furniture.has(role)
}

const names: Readonly<Record<Role, string>> = {
  headline: 'the headline',
  standfirst: 'the standfirst',
  byline: 'the byline',
  heading: 'a heading',
  body: 'the text',
  pullquote: 'a pull-quote',
  quote: 'a block quotation',
  question: 'a question',
  caption: 'the caption',
  credit: 'the credit',
  alt: 'the image’s alternative text',
  social: 'the text for search and social media',
  slug: 'the slug',
  list: 'a list',
  table: 'a table',
  note: 'a note',
  other: 'the text'
}

/** What an editor calls a block of this role, with its article: `'the caption'`. */
export function roleName(role: Role): string {
  return names[role]
}

/** Whether a value is a role. */
export function isRole(value: unknown): value is Role {
  return roles.includes(value as Role)
}
