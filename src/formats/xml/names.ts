/** What the elements of newsrooms' XML are: NITF, NewsML, NewsML-G2, and what archives and agencies make after them. */
import type {Role} from '../../article/role.ts'
import {named} from '../named.ts'

/** An element's text: its role; `paragraph` for a block of what it stands in; `false` for what is not read. */
export type Kind = Role | 'paragraph' | 'break' | false

const kinds: ReadonlyMap<string, Kind> = new Map([
  ...named<Kind>('headline', 'headline hl1 h1 articletitle'),
  ...named<Kind>('standfirst', 'subheadline subhl deck dek standfirst abstract summary strapline kicker'),
  ...named<Kind>('heading', 'hl2 hl3 hl4 subhead subheading crosshead heading h2 h3 h4'),
  ...named<Kind>('byline', 'byline byttl author'),
  ...named<Kind>('quote', 'bq blockquote'),
  ...named<Kind>('pullquote', 'pullquote'),
  ...named<Kind>('caption', 'mediacaption caption cutline figcaption'),
  ...named<Kind>('credit', 'mediaproducer credit creditline'),
  ...named<Kind>('note', 'note tagline correction editorsnote endnote'),
  ...named<Kind>('list', 'li dt dd'),
  ...named<Kind>('table', 'td th'),
  ...named<Kind>('paragraph', 'p para paragraph lede'),
  ...named<Kind>('break', 'br'),
  ...named<Kind>(
    false,
    'head docdata itemmeta contentmetadata contentmeta rightsinfo metadata metadatapt selectdata selectdedupdata header identification ' +
      'management newsmanagement administrativemetadata descriptivemetadata catalogref catalog copyright copyrightline distributor dateline slugline ' +
      'script style pre code mediametadata mediareference mediaobject keyword keywords subject genre codeset related links'
  )
])

/** What of the things that are not read has a role all the same: what NewsML-G2 says of its content above it. */
const told: ReadonlySet<string> = new Set(['headline', 'byline'])

/** Elements that are an article each, the outermost of which counts. */
export const articles: ReadonlySet<string> = new Set(
  'nitf newsitem newscomponent article distdoc item entry story'.split(' ')
)

/** What an element is; undefined for one that only holds others, or stands within a line. */
export function kindOf(name: string): Kind | undefined {
  return kinds.get(name)
}

/** Whether an element has its role even within what is not read. */
export function isTold(name: string): boolean {
  return told.has(name)
}

/** Elements with the day of publication, in the text or in an attribute. */
export const dates: RegExp =
  /^(?:dateissue|daterelease|datepublished|pubdate|publicationdate|publisheddate|firstcreated|versioncreated|datetime|dateandtime|thisrevisioncreated|firstpublished)$/
