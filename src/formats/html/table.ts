import type {Role} from '../../article/role.ts'

/** What an element is: a role, or `false` for what readers of the article don't read as part of it. */
export type Mark = Role | false

/** Elements that are no part of the copy. */
export const ignoredTags: ReadonlySet<string> = new Set(
  (
    'applet area audio base basefont bgsound button canvas col colgroup datalist embed fieldset frame frameset head iframe ' +
    'input label legend link listing map menu meta meter nav noembed noframes noscript object optgroup option output param ' +
    'plaintext pre progress script search select source style svg template textarea title track video xmp'
  ).split(' ')
)

/** Elements whose text is no language of the writer's, and text that was struck out. */
export const codeTags: ReadonlySet<string> = new Set('code kbd samp var tt math del s strike'.split(' '))

/** Elements that stand on lines of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup html li main ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)

/** Roles of elements by name; blocks without a mark of their own inherit the role of what they stand in. */
export const tagRoles: Readonly<Record<string, Mark>> = {
  h1: 'headline',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  blockquote: 'quote',
  figcaption: 'caption',
  cite: 'credit',
  li: 'list',
  dt: 'list',
  dd: 'list',
  td: 'table',
  th: 'table',
  caption: 'table',
  summary: 'heading',
  address: 'other',
  time: 'other'
}

/** Roles of WordPress blocks, by the name in their comments: `<!-- wp:pullquote -->`. */
export const wordpressRoles: Readonly<Record<string, Mark>> = {
  pullquote: 'pullquote',
  quote: 'quote',
  code: false,
  preformatted: false,
  verse: 'quote',
  navigation: false,
  'latest-posts': false,
  'latest-comments': false,
  comments: false,
  'post-author': 'byline',
  'post-author-biography': 'note',
  'post-excerpt': 'standfirst',
  'social-links': false,
  'tag-cloud': false,
  categories: false,
  archives: false,
  search: false
}

/**
 * Roles by class: the names that publishing systems and style sheets commonly give, in lower case with hyphens.
 *
 * A class matches where it is such a name, or ends with it after a prefix (`article__standfirst`), or goes on with the name of a
 * part (`pull-quote__text`). Names in {@link exactNames} match only as a whole.
 */
export const classRoles: Readonly<Record<string, Mark>> = {
  ...marks('headline', 'headline entry-title post-title article-title story-title'),
  ...marks(
    'standfirst',
    'standfirst dek deck lede subtitle sub-title subheadline sub-headline subhed strapline article-summary article-description article-intro story-summary'
  ),
  ...marks('byline', 'byline by-line author authors author-name article-author post-author entry-author contributors'),
  ...marks(
    'credit',
    'credit credits photo-credit image-credit photographer attribution quote-author quote-source quote-attribution'
  ),
  ...marks('caption', 'caption wp-caption-text cutline photo-caption image-caption'),
  ...marks(
    'pullquote',
    'pullquote pull-quote pulled-quote pull_quote pq pullout pull-out quote-pull featured-quote callout-quote'
  ),
  ...marks('quote', 'blockquote block-quote'),
  ...marks('question', 'question interview-question'),
  ...marks('heading', 'crosshead cross-head crossheading subheading sub-heading subhead'),
  ...marks(
    'note',
    'correction corrections clarification editors-note editor-note editorial-note note footnote footnotes endnotes bio biography ' +
      'author-bio author-box about-author about-the-author author-info author-description disclaimer disclosure ' +
      'newsletter newsletter-signup sign-up signup subscribe tagline article-note'
  ),
  ...marks(
    'other',
    'kicker eyebrow rubric tags tag-list post-meta entry-meta article-meta timestamp dateline date pubdate post-date entry-date reading-time read-time'
  ),
  ...marks(
    false,
    'related related-articles related-posts related-links related-content related-stories recommended recommendations read-more ' +
      'read-next more-stories most-read most-popular trending comments comment-list comment-respond disqus-thread disqus share sharing ' +
      'share-buttons share-links share-tools social social-share social-links sharedaddy navigation nav navbar menu breadcrumb breadcrumbs pagination ' +
      'pager sidebar widget widget-area site-header site-footer global-header global-footer cookie-banner cookie-notice skip-link sr-only ' +
      'visually-hidden visuallyhidden screen-reader-text ad ads advert advertisement advertising promo promo-box sponsored toc ' +
      'table-of-contents toolbar print-only outbrain taboola'
  )
}

/** Names that mean something else with a prefix before them. */
export const exactNames: ReadonlySet<string> = new Set(
  (
    'ad ads author authors bio note question date menu nav share social related comments credits deck tagline subscribe promo tags pager ' +
    'pq pullout attribution contributors sponsored widget toolbar recommended trending rubric'
  ).split(' ')
)

/** What parts of a named component are called. */
export const partNames: ReadonlySet<string> = new Set(
  (
    'wrapper wrap container content inner outer text body block box copy section group item link large medium small left right center centre ' +
    'full wide inline mobile desktop top bottom primary secondary main default style list'
  ).split(' ')
)

/** Words that make a class tell something about a layout: `has-caption`. */
export const layoutWords: ReadonlySet<string> = new Set(
  'has have with without no not is hide hidden show js'.split(' ')
)

function marks(mark: Mark, names: string): Record<string, Mark> {
  return Object.fromEntries(names.split(' ').map((name) => [name, mark]))
}
