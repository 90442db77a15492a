import type {Role} from '../../article/role.ts'
import {named} from '../named.ts'

/** What a node's type makes of it: its text's role, a picture or player, nothing to read, a line's break, a part of a line. */
export type Kind = Role | 'media' | 'skip' | 'break' | 'inline'

/** Kinds of nodes by what their types are called in any dialect, in lower case without signs and digits. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ...named<Kind>('body', 'p paragraph text textblock normal lead intro rawhtml'),
  ...named<Kind>(
    'heading',
    'h heading header subheading subheader crosshead headingone headingtwo headingthree headingfour headingfive headingsix title'
  ),
  ...named<Kind>('quote', 'quote blockquote quotation verse'),
  ...named<Kind>('pullquote', 'pullquote pullquotation pullout callquote'),
  ...named<Kind>(
    'list',
    'ul ol li list listitem bulletlist bulletedlist orderedlist numberedlist unorderedlist listitemchild tasklist taskitem checklist checklistitem nestedlist bulletedlistitem numberedlistitem lic'
  ),
  ...named<Kind>('table', 'table tablerow tablecell tableheader tableheadercell tablerows tr td th'),
  ...named<Kind>('caption', 'caption figcaption'),
  ...named<Kind>('credit', 'credit attribution citation cite author photographer illustrator'),
  ...named<Kind>('byline', 'byline'),
  ...named<Kind>('note', 'correction corrections clarification editorsnote editornote footnote footnotes update'),
  ...named<Kind>('question', 'question'),
  ...named<Kind>('other', 'button cta calltoaction interstitiallink linklist relatedlinks promo readmore'),
  ...named<Kind>(
    'media',
    'image imageblock picture photo figure upload media video audio gallery slideshow embed oembed oembedresponse embedblock customembed iframe youtube twitter tweet instagram vimeo ' +
      'file attaches asset mediasingle mediagroup imageupload inlineimage embeddedassetblock embeddedentryblock embeddedresourceblock imagegallery carousel referenceblock'
  ),
  ...named<Kind>(
    'skip',
    'code codeblock codesnippet pre preformatted raw html htmlblock script style divider delimiter hr horizontalrule horizontalline thematicbreak pagebreak ' +
      'math mathblock blockmath equation formula katex mermaid linktool linkcard bookmark reference relationship advertisement ad newsletter'
  ),
  ...named<Kind>('break', 'break br hardbreak linebreak softbreak'),
  ...named<Kind>(
    'inline',
    'span a link autolink hyperlink entryhyperlink assethyperlink resourcehyperlink mention embeddedentryinline embeddedresourceinline inlineblock inlinecode emoji ' +
      'inlinemath footnotereference textcolor hashtag tab mark'
  )
])

/** Tell what a node is by its type and, of a block of Portable Text, its style: `blockquote`, `h2`; undefined for an unknown one. */
export function kindOf(type: string): Kind | undefined {
  return kinds.get(bare(type))
}

/** The level that a type or style tells of a heading: 1 for `h1`, `heading-1`, `heading-one`. */
export function isTopHeading(type: string): boolean {
  return /^h(?:eading)?[-_]?(?:1|one)$/i.test(type)
}

/** Roles of the texts of a node or an article by their keys. */
const texts: ReadonlyMap<string, Role> = new Map([
  ...named<Role>('caption', 'caption captions figcaption cutline'),
  ...named<Role>('alt', 'alt alttext alternative alternativetext alttag'),
  ...named<Role>(
    'credit',
    'credit credits photographer photocredit imagecredit attribution citation cite copyrightnotice'
  ),
  ...named<Role>('heading', 'title heading headline header subheading'),
  ...named<Role>(
    'body',
    'text content body message quote question answer description richtext summary copy html paragraph'
  )
])

/** The role of a text by its key within a node; `body` where it is what the node itself is. */
export function textRole(key: string): Role | undefined {
  return texts.get(bare(key))
}

/** Last words of the keys of what is no prose: addresses, keys, code. */
const machine = new Set(
  (
    'id ids key keys url uri urls href src srcset slug path permalink code css class classname classes style markup script schema lang language locale query hash token ' +
    'format mime mimetype type version status template icon color colour ref rev link links anchor rel email phone date time width height size align alignment filename ' +
    'service source provider name tag tags category author authors related reference references user sys settings'
  ).split(' ')
)

/** Whether what stands under a key is for machines. */
export function isMachine(key: string): boolean {
  const last = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .findLast(Boolean)
  return key.startsWith('_') || last === undefined || machine.has(last)
}

/** A name in lower case, without signs and digits. */
export function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '')
}
