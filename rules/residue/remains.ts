import type {Passage} from '../../src/article/block.ts'
import {findSpan} from './spans.ts'
import type {Fact} from './fact.ts'

const tag =
  /<(?:\/(?:a|b|i|u|p|em|strong|span|div|br|li|ul|ol|h[1-6]|blockquote|font|td|tr|table|sup|sub|small|figure|figcaption|o:p)|(?:b|i|u|p|em|strong|br|li|ul|ol|h[1-6]|blockquote|sup|sub|hr|o:p)|(?:a|p|span|div|font|img|br|table|td|tr|ul|ol|li|h[1-6]|figure|iframe|script|style)\s[\w:-]{1,30}=[^<>\n]{0,300})\s?\/?>|<!--[^<>\n]{0,200}-->|\[\/(?:b|i|u|url|quote|img|color|size|font)\]|\[(?:url|color|size|font)=[^\][\n]{0,200}\]/gi
// A shortcode's end, or its name and a value: `[caption id="a" width="300"]`, `[/caption]`, `[gallery ids="1,2"]`.
const shortcode =
  /\[\/(?:caption|gallery|embed|audio|video|playlist|pullquote|blockquote|button|column|row|vc_[a-z_]{1,30}|et_pb_[a-z_]{1,30})\]|\[(?:vc_(?:row|column)[a-z_]{0,20}|et_pb_[a-z_]{1,30})\]|\[(?:caption|gallery|embed|audio|video|playlist|pullquote|blockquote|button|column|row|contact-form(?:-7)?|vc_[a-z_]{1,30}|et_pb_[a-z_]{1,30})\s[\w-]{1,30}=["“”″'’][^\][\n]{0,300}\]/g
// A link of Markdown whose address is nowhere: `[the whole list][]`.
const reference = /\[[^\][\n]{1,80} [^\][\n]{1,80}\]\[[^\][\n]{0,40}\]/g
// A rule of a style sheet: `.note {color: red}`, `@media print {`.
const style =
  /(?<![\w{])[.#]?[a-z][\w.#-]{0,40}(?::[a-z]{2,20})? ?\{ ?[a-z-]{3,30} ?: ?[^{}:;\n]{1,60};?[^{}\n]{0,200}\}|@media [^{}\n]{1,80}\{/g
const tracked =
  /\bComment(?:ed)? \[[A-Z]{1,3}\d{1,4}\]:?|\bFormatted: (?=(?:Font|Indent|Normal|Left|Right|Centered|Justified|Line spacing|Space (?:Before|After)|Tab stops|Highlight|Not Highlight|English|Heading|List|Bulleted|Numbered|No bullets|Superscript|Underline|No underline)\b)|(?:^|(?<=[.!?”"’)] ))(?:Deleted|Inserted): (?=\S)|\{(?:\+\+|--|>>|~~)[^{}\n]{1,300}(?:\+\+|--|<<|~~)\}|^<{7} [\w./-]{1,60}$|^>{7} [\w./-]{1,60}$|\bNormal 0 (?:\d+ )?false false false\b|<!\[endif\]|\bmso-[a-z-]{3,40}:|\[if gte mso \d\]/g
const log = /(?:^|[.;] ?)(?:Added|Changed|Fixed|Removed|Updated|Renamed): /
const server =
  /\b(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::\d{2,5})?(?:\/[^\s"”’<>)]*)?|\bhttps?:\/\/(?:192\.168|10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}[^\s"”’<>)]*|\bhttps?:\/\/(?:[\w-]{1,60}[.-])?(?:staging|stage|stg|preprod|pre-prod|uat|sandbox)\d?(?:-[\w-]{1,40})?\.[\w-]{1,60}\.[\w.-]{2,60}[^\s"”’<>)]*|\bhttps?:\/\/[\w-]{1,60}-(?:staging|preprod|uat)\.[\w.-]{2,60}[^\s"”’<>)]*|\bhttps?:\/\/[\w.-]{1,80}\/[^\s"”’<>)]{0,200}[?&]preview(?:_id|_nonce)?=[^\s"”’<>)]*|\bhttps?:\/\/[\w.-]{1,80}\/wp-admin\/[^\s"”’<>)]*|\bfile:\/\/\/[^\s"”’<>)]+/gi
const fileName =
  /^\s*(?:[\p{L}\p{N} _.()@+,-]{1,120}\.(?:jpe?g|png|gif|webp|svg|heic|tiff?|bmp|avif|psd)|(?:IMG|DSC|DSCN|DSCF|DSC_|PXL|MVIMG|WhatsApp Image|Screen ?shot|Screenshot|GettyImages|shutterstock|AdobeStock|iStock)[-_ ]?\d[\w .:()-]{0,60}|(?:image|photo|picture|untitled|download|unnamed)[-_ ]?\(?\d{0,4}\)?)\s*$/iu

/** What editors and templates write where the description belongs. */
const altName =
  /^\s*(?:(?:image|img|photo|picture) )?(?:alt|alt[- ]text)(?: text)?(?: here)?\s*$|^\s*(?:image description|description of (?:the )?image|img|placeholder(?: image)?)\s*$/i

/** Find what publishing tools left: tags, tracked changes, addresses of test servers, file names for pictures' descriptions. */
export function findRemains({text, role}: Passage): Fact[] {
  const found: Fact[] = []
  if (/[<[]/.test(text)) {
    for (const {start, end} of [...findSpan(text, tag), ...findSpan(text, shortcode)]) {
      if (isQuoted(text, start, end)) continue
      found.push({kind: 'tag', severity: 'warning', start, end, technical: true})
    }
  }
  for (const {start, end} of text.includes('][') ? findSpan(text, reference) : [])
    found.push({kind: 'markup', severity: 'warning', start, end, technical: true})
  for (const {start, end} of text.includes('{') ? findSpan(text, style) : [])
    found.push({kind: 'markup', severity: 'warning', start, end, technical: true})
  for (const {start, end} of /[[{<>:]|Normal 0 /.test(text) ? findSpan(text, tracked) : []) {
    if (/^(?:Deleted|Inserted)/.test(text.slice(start, end)) && log.test(text)) continue
    found.push({kind: 'tracked', severity: 'error', start, end: start + text.slice(start, end).trimEnd().length})
  }
  if (/localhost|127\.0|0\.0\.0|:\/\//i.test(text)) {
    for (const {start, end} of findSpan(text, server)) {
      const slice = text.slice(start, end)
      // The bare word is a term; with a scheme, a port or a path it is an address.
      if (/^localhost$/i.test(slice) || !/[/:]/.test(slice)) continue
      const stops = /(?<![.,;:!?])[.,;:!?]+$/.exec(slice)?.[0].length ?? 0
      found.push({kind: 'link', severity: 'warning', start, end: end - stops, technical: true})
    }
  }
  const name = role === 'alt' && altName.test(text) ? 'A placeholder' : undefined
  if (name !== undefined || ((role === 'alt' || role === 'caption') && fileName.test(text)))
    found.push({kind: 'file-name', severity: 'warning', start: 0, end: text.length, ...(name ? {name} : {})})
  return found
}

function isQuoted(text: string, start: number, end: number): boolean {
  return /["“‘'`]/.test(text.charAt(start - 1)) && /["”’'`.,]/.test(text.charAt(end))
}
