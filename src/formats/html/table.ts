import type {Element} from 'hast'
import type {Role} from '../../article/role.ts'

/** What an element is: a role, or `false` for what readers of the article don't read as part of it. */
export type Mark = Role | false

/** Elements that are no part of the copy. */
export const ignoredTags: ReadonlySet<string> = new Set(
  (
    'applet area audio base basefont bgsound button canvas col colgroup datalist embed fieldset frame frameset head iframe ' +
    'input label legend link listing map menu meta meter nav noembed noframes noscript object optgroup option output param ' +
    'plaintext pre progress script search select source style svg template textarea title track video xmp ' +
    'amp-ad amp-analytics amp-consent amp-embed amp-iframe amp-lightbox amp-sidebar amp-social-share amp-state amp-sticky-ad amp-user-notification'
  ).split(' ')
)

/** Whether an element says that it is not shown. */
export function isHidden({properties: attributes}: Element): boolean {
  const {hidden, ariaHidden, style} = attributes
  if (hidden !== undefined && hidden !== null && hidden !== false) return true
  if (String(ariaHidden) === 'true') return true
  // `mso-list: Ignore` is the bullet that Word writes into the text of a list.
  return typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore/i.test(style)
}

/** Classes that take words out of a sentence though it goes on around them: what only screen readers say, and the like. */
export const takenOut: RegExp = /sr-only|hidden|screen-reader|skip|edit|print|share|anchor|headerlink/i

/** Elements that set words apart: stressed, or named rather than used. */
export const emphasisTags: ReadonlySet<string> = new Set(['b', 'dfn', 'em', 'i', 'strong'])

/** Elements that nobody reads as text and that text leads up to. */
export const shownTags: ReadonlySet<string> = new Set('pre listing xmp plaintext'.split(' '))

/** Elements whose text is no language of the writer's, and text that was struck out. */
export const codeTags: ReadonlySet<string> = new Set('code kbd samp var tt math del s strike'.split(' '))

/** Elements that stand on lines of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup html li main ol p section summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)

/** Elements that hold what belongs together: a list of links with its heading. */
export const groupTags: ReadonlySet<string> = new Set(['aside', 'div', 'section'])

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
  ...marks(
    'headline',
    'headline entry-title post-title article-title story-title page-title node-title storytitle hed mso-title'
  ),
  ...marks(
    'standfirst',
    'standfirst dek deck lede subtitle sub-title subheadline sub-headline subhed strapline article-summary article-description article-intro story-summary ' +
      'summary excerpt article-excerpt post-excerpt entry-excerpt sub-hed article-lede article-standfirst synopsis p-summary mso-subtitle lead-paragraph article-lead story-lead intro'
  ),
  ...marks(
    'byline',
    'byline by-line author authors author-name article-author post-author entry-author contributors posted-by written-by'
  ),
  ...marks(
    'credit',
    'credit credits photo-credit image-credit photographer attribution quote-author quote-source quote-attribution media-credit picture-credit img-credit image-copyright'
  ),
  ...marks('caption', 'caption wp-caption-text cutline photo-caption image-caption image-description mso-caption'),
  ...marks(
    'pullquote',
    'pullquote pull-quote pulled-quote pull_quote pq pullout pull-out quote-pull featured-quote callout-quote ' +
      'quote-callout large-quote big-quote display-quote highlight-quote'
  ),
  ...marks('quote', 'blockquote block-quote'),
  ...marks('question', 'question interview-question'),
  // What word processors export: a list is paragraphs there.
  ...marks('list', 'mso-list-paragraph mso-list-bullet mso-list-number'),
  ...marks('heading', 'crosshead cross-head crossheading subheading sub-heading subhead'),
  ...marks(
    'note',
    'mso-footnote-text mso-endnote-text correction corrections clarification editors-note editor-note editorial-note note footnote footnotes endnotes bio biography ' +
      'author-bio author-box about-author about-the-author author-info author-description author-profile disclaimer disclosure ' +
      'newsletter newsletter-signup sign-up signup subscribe tagline article-note'
  ),
  ...marks(
    'other',
    'kicker eyebrow rubric tags tag-list post-meta entry-meta article-meta postmetadata submitted posted-on post-terms post-labels field-label recipe-name recipe-title recipe-card-title timestamp dateline date pubdate post-date entry-date reading-time read-time ' +
      // What others have said elsewhere, as they wrote it.
      'twitter-tweet twitter-video instagram-media tiktok-embed fb-post mastodon-embed bluesky-embed reddit-card reddit-embed-bq text-post-media'
  ),
  ...marks(
    false,
    'related related-articles related-posts related-links related-content related-stories recommended recommendations read-more ' +
      'read-next more-stories most-read most-popular trending comments comment-list commentlist comment-body comment-content comment-respond comments-area comments-section comments-title comment respond ' +
      'no-comments nocomments disqus-thread disqus share sharing ' +
      'share-buttons share-links share-tools social social-share social-links sharedaddy navigation nav navbar menu breadcrumb breadcrumbs pagination ' +
      'pager sidebar widget widget-area site-header site-footer global-header global-footer cookie-banner cookie-notice skip-link sr-only ' +
      'visually-hidden visuallyhidden screen-reader-text ad ads ad-slot ad-label ad-unit ad-container ad-placeholder adslot adunit adsbygoogle advert advertisement advertising promo promo-box sponsored toc ' +
      'table-of-contents toolbar print-only outbrain taboola you-may-also-like more-from more-news latest-news latest-posts latest-articles top-stories ' +
      'recent-posts recent-comments recent-articles popular-posts onward onward-journey main-nav site-nav top-nav footer-nav sub-nav mobile-nav ' +
      'global-nav post-nav nav-links nav-menu main-menu sub-menu mobile-menu site-menu footer-menu top-menu page-footer cookie-consent cookie-bar ' +
      'cookie-policy gdpr consent-banner paywall copyright subscription-widget wp-block-button wp-block-buttons wp-block-file bookmark-card signup-card post-next-prev next-prev prev-next ' +
      'post-navigation printfooter mw-editsection navbox catlinks headerlink header-anchor heading-anchor anchor-link anchorjs-link hash-link headings-permalink'
  )
}

/** Names of what is shown on some screens only, where another element has the same words for the others. */
export const someScreens: RegExp =
  /(?:^|[\s_-])(?:(?:mobile|desktop|tablet|phone|small|large)-?only|only-?(?:mobile|desktop|tablet|phone)|(?:hide|hidden|show|visible)-?(?:on-|for-)?(?:mobile|desktop|tablet|phone|small|medium|large|xs|sm|md|lg|xl)(?:-(?:only|up|down))?|d-(?:none|(?:sm|md|lg|xl)-(?:none|block|flex))|(?:sm|md|lg|xl):(?:hidden|block|flex))(?=$|\s)/i

/** Names that mean something else with a prefix before them. */
export const exactNames: ReadonlySet<string> = new Set(
  (
    'ad ads author authors bio note question date menu nav share social related comments credits deck tagline subscribe promo tags pager ' +
    'pq pullout attribution contributors sponsored widget toolbar recommended trending rubric ' +
    'comment respond summary intro excerpt hed copyright submitted onward'
  ).split(' ')
)

/** What parts of a named component are called. */
export const partNames: ReadonlySet<string> = new Set(
  (
    'wrapper wrap container content inner outer text body block box copy section group item link large medium small left right center centre ' +
    'full wide inline mobile desktop top bottom primary secondary main default style list paragraph component module cx sp first middle last'
  ).split(' ')
)

/** Classes of the element that holds the running text, whatever else its classes tell. */
export const bodyNames: ReadonlySet<string> = new Set(
  'entry-content post-content article-content article-body story-body post-body entry-body story-content'.split(' ')
)

/** Ids of parts of a page that hold nothing of the article, beside the names in {@link classRoles}. */
export const pageParts: ReadonlySet<string> = new Set(
  'footer header masthead topbar top-bar colophon secondary left-column right-column leftbar rightbar sidebar-left sidebar-right'.split(
    ' '
  )
)

/** Names of what stays left out though most of a page's words stand in it: an article can be shorter than its comments. */
export const neverArticle: RegExp =
  /comment|respond|disqus|cookie|consent|gdpr|related|recommend|more-|most-|latest|recent|popular|hidden|sr-only|screen-reader|footer/i

/** Words that make a class tell something about a layout: `has-caption`. */
export const layoutWords: ReadonlySet<string> = new Set(
  'has have with without no not is hide hidden show js'.split(' ')
)

function marks(mark: Mark, names: string): Record<string, Mark> {
  return Object.fromEntries(names.split(' ').map((name) => [name, mark]))
}
