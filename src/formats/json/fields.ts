import type {Role} from '../../article/role.ts'
import {readSettings} from '../markdown/options.ts'
import {bare} from './names.ts'

const own: Readonly<Record<string, Role>> = {
  headlines: 'headline',
  subheadlines: 'standfirst',
  subheadline: 'standfirst',
  by: 'byline',
  // Another title of schema.org, and what the Guardian shows below a link.
  alternativeheadline: 'social',
  trailtext: 'social',
  webtitle: 'headline',
  ...Object.fromEntries(
    (
      'body content text article articlebody bodytext bodyhtml bodyxml contenthtml html maintext story storybody copy richtext ' +
      'fulltext contenttext textcontent articletext storytext bodymarkdown contentmarkdown markdown bodylines paragraphs'
    )
      .split(' ')
      .map((name) => [name, 'body' as const])
  )
}

let front: ReadonlyMap<string, Role | false> | undefined

/** The role of an article's field by its name, those of front matter among them; `body` for the running text. */
export function fieldRole(name: string): Role | undefined {
  const key = bare(name)
  if (Object.hasOwn(own, key)) return own[key]
  front ??= readSettings({}).fields
  const role = front.get(name.toLowerCase()) ?? front.get(key) ?? dottedRole(name)
  // Dates are read apart.
  return role === false || role === 'other' ? undefined : role
}

/** The role of a field of a flat answer, by its path: `item.title.title`, `article.body`; what the path leads through is an envelope, or says the same. */
function dottedRole(name: string): Role | undefined {
  const steps = name.split('.')
  const last = steps.pop()
  if (last === undefined || steps.length === 0) return undefined
  const isPlain = steps.every((step, index) => isEnvelope(step) || (index === steps.length - 1 && step === last))
  return isPlain ? fieldRole(last) : undefined
}

/** Whether a field tells when the article is or was published. */
export function isDate(name: string): boolean {
  return /^(?:[a-z]+\.){0,4}(?:date|published|(?:initial_?|last_?)?publish(?:ed)?_?(?:at|date|on|time|date_?time)|date_?publish(?:ed)?|pub_?date|(?:web_?)?publication_?date|first_?publish(?:ed_?at|_date)|display_?date)$/i.test(
    name
  )
}

const envelopes = new Set(
  (
    'data attributes response result results post posts article articles story entry fields item items page document doc docs node credits ' +
    'object @graph details properties elements values record resource entity mainentity blocks sections v1 hits _source'
  ).split(' ')
)

/** Whether a field holds the article, or the articles, that a service answers with. */
export function isEnvelope(name: string): boolean {
  return envelopes.has(name.toLowerCase())
}

/** Whether a name stands for what an article says to search engines and social media: its fields are named with it. */
export function isSocial(name: string): boolean {
  return /^(?:seo|social|meta|metadata|og|opengraph|open_graph|twitter|facebook)$/i.test(name)
}

/** Whether a field is a picture or player, of which captions and the like are read. */
export function isMedia(name: string): boolean {
  return /(?:image|photo|picture|thumbnail|hero|cover|banner|media|video|gallery|figure)s?$|^(?:promo_items|lead_art|feature_image)$/i.test(
    name
  )
}

/** Whether a name within a field stands for its value, in one form or language: `rendered`, `basic`, `en-GB`. */
export function isWrapper(name: string): boolean {
  return /^(?:rendered|raw|basic|value|default|current|plain|[a-z]{2}(?:[-_][a-z]{2,4})?)$/i.test(name)
}

/** Whether a field is about other articles, or about keeping this one. */
export function isPassedOver(name: string): boolean {
  // A search engine's hit keeps the article itself in `_source`.
  return /^(?:_(?!source$)|yoast|related|recommend|similar|suggested|next|previous|comment|categor|tags?$|taxonom|websites?$|sys$|includes?$|references?$|revision|workflow|planning|additional_properties|owner|distributor|nav|menu|footer|header$|breadcrumb|settings|mobiledoc|template|license)/i.test(
    name
  )
}
