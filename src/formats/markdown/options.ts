import {roles, type Role} from '../../article/role.ts'

/** Which role a name stands for; `false`: none, it is left out. Merged with the defaults. */
export type RoleNames = Readonly<Record<string, Role | false>>

/** Options of `retextMarkdown`. */
export interface Options {
  /** What a bare block quotation is, one that nothing marks as a pull-quote (default: `'quote'`). */
  readonly blockquote?: 'quote' | 'pullquote' | null | undefined
  /**
   * Roles of front matter fields by name, in lower case; added to the defaults: `title`, `headline`, `standfirst`, `dek`,
   * `deck`, `lede`, `strapline`, `description`, `subtitle`, `summary`, `excerpt`, `author`, `authors`, `byline`, `caption`, `alt`, `credit` (of a picture too: `heroAlt`, `feature_image_caption`), `slug`, `date`, `posted`, `published`, and titles and descriptions for search
   * and social media: `seo_title`, `ogDescription`, `social-title`, `twitter_title`, `meta_description`, also as `seo: {title, description}`
   * (`seo.title`). `{description: false}` leaves a field out.
   */
  readonly fields?: RoleNames | null | undefined
  /**
   * Roles of class names in lower case: of directives (`:::pullquote`), of attribute lists (`{.pullquote}`) and of HTML blocks
   * (`<aside class="pullquote">`); added to the defaults: every role's own name, and usual ones such as `pull-quote`, `dek`,
   * `lede`, `figcaption`. `{note: false}` makes it an ordinary container.
   */
  readonly classes?: RoleNames | null | undefined
}

/** Checked options. */
export interface Settings {
  readonly blockquote: 'quote' | 'pullquote'
  readonly fields: ReadonlyMap<string, Role | false>
  readonly classes: ReadonlyMap<string, Role | false>
}

const fields: RoleNames = {
  title: 'headline',
  headline: 'headline',
  standfirst: 'standfirst',
  dek: 'standfirst',
  deck: 'standfirst',
  description: 'standfirst',
  subtitle: 'standfirst',
  sub_title: 'standfirst',
  subheading: 'standfirst',
  strapline: 'standfirst',
  lede: 'standfirst',
  // What lists of articles show is often the article's first sentence.
  summary: 'social',
  excerpt: 'social',
  custom_excerpt: 'social',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  caption: 'caption',
  alt: 'alt',
  ...Object.fromEntries(pictureNames().map((name) => [name[0], name[1]])),
  slug: 'slug',
  // No copy, but read with it: a weekday that the date was not.
  ...Object.fromEntries(dateNames().map((name) => [name, 'other' as const])),
  ...Object.fromEntries(socialNames().map((name) => [name, 'social' as const]))
}

/** What front matter calls the texts of the picture at the top: `feature_image_caption`, `heroAlt`, `cover.credit`. */
function pictureNames(): Array<[string, Role]> {
  const pictures = [
    'image',
    'feature_image',
    'featured_image',
    'featuredimage',
    'hero',
    'hero_image',
    'heroimage',
    'cover',
    'cover_image',
    'coverimage',
    'thumbnail',
    'photo',
    'picture',
    'banner',
    'header_image',
    'lead_image',
    'main_image',
    'mainimage'
  ]
  const texts: ReadonlyArray<readonly [string, Role]> = [
    ['alt', 'alt'],
    ['alt_text', 'alt'],
    ['caption', 'caption'],
    ['credit', 'credit']
  ]
  return [
    ['credit', 'credit'],
    ['photo_credit', 'credit'],
    ['photographer', 'credit'],
    ...pictures.flatMap((picture) =>
      texts.flatMap(([text, role]) => ['', '_', '-'].map((mark): [string, Role] => [picture + mark + text, role]))
    )
  ]
}

/** What front matter calls the day of publication. */
function dateNames(): string[] {
  return ['date', 'dateline', 'posted', 'published', 'publish_date', 'pubdate', 'updated', 'modified']
}

/** What front matter calls the titles and descriptions that search engines and social media show. */
function socialNames(): string[] {
  return ['seo', 'social', 'meta', 'search', 'og', 'opengraph', 'open_graph', 'twitter', 'facebook'].flatMap((kind) =>
    ['title', 'headline', 'description'].flatMap((what) => ['', '_', '-', '.'].map((mark) => kind + mark + what))
  )
}

/** Roles of fields that are read within another field's map too, since they can be nothing else: `cover: {alt: …, caption: …}`. */
export const nestedRoles: ReadonlySet<Role> = new Set<Role>(['caption', 'alt', 'credit'])

const classes: RoleNames = {
  ...Object.fromEntries(roles.map((role) => [role, role])),
  'pull-quote': 'pullquote',
  pull_quote: 'pullquote',
  pullquotes: 'pullquote',
  pq: 'pullquote',
  dek: 'standfirst',
  deck: 'standfirst',
  lede: 'standfirst',
  figcaption: 'caption',
  author: 'byline',
  correction: 'note',
  update: 'note'
}

/**
 * Check options and fill in defaults.
 *
 * @throws TypeError that names the option and what is allowed.
 */
export function readSettings(options: Options): Settings {
  if (typeof options !== 'object' || Array.isArray(options)) {
    throw new TypeError(`Options of \`retextMarkdown\` must be an object, not ${JSON.stringify(options)}`)
  }
  for (const name of Object.keys(options)) {
    if (name !== 'blockquote' && name !== 'fields' && name !== 'classes') {
      throw new TypeError(
        `Unknown option \`${name}\` of \`retextMarkdown\`: it knows \`blockquote\`, \`fields\`, \`classes\``
      )
    }
  }
  const blockquote = options.blockquote ?? 'quote'
  if (blockquote !== 'quote' && blockquote !== 'pullquote') {
    throw new TypeError(
      `Option \`blockquote\` of \`retextMarkdown\` must be one of \`quote\`, \`pullquote\`, not ${JSON.stringify(blockquote)}`
    )
  }
  return {
    blockquote,
    fields: readNames('fields', fields, options.fields),
    classes: readNames('classes', classes, options.classes)
  }
}

function readNames(option: string, defaults: RoleNames, given: unknown): ReadonlyMap<string, Role | false> {
  const names = new Map(Object.entries(defaults))
  if (given === null || given === undefined) return names
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw new TypeError(
      `Option \`${option}\` of \`retextMarkdown\` must be an object such as \`{"intro": "standfirst"}\`, not ${JSON.stringify(given)}`
    )
  }
  for (const [name, role] of Object.entries(given) as Array<[string, unknown]>) {
    if (role !== false && !roles.includes(role as Role)) {
      const allowed = `\`false\` or one of ${roles.map((item) => `\`${item}\``).join(', ')}`
      throw new TypeError(
        `Option \`${option}.${name}\` of \`retextMarkdown\` must be ${allowed}, not ${JSON.stringify(role)}`
      )
    }
    names.set(name.toLowerCase(), role as Role | false)
  }
  return names
}
