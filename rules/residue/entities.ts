import type {Passage} from '../../src/article/block.ts'
import type {Fact} from './fact.ts'

const names: Readonly<Record<string, string>> = Object.fromEntries(
  `amp=& lt=< gt=> quot=" apos=' nbsp=\u00A0 ensp=\u2002 emsp=\u2003 thinsp=\u2009 shy=\u00AD zwnj=\u200C zwj=\u200D
  ndash=– mdash=— lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ lsaquo=‹ rsaquo=› laquo=« raquo=» hellip=… bull=•
  middot=· dagger=† prime=′ permil=‰ copy=© reg=® trade=™ pound=£ euro=€ cent=¢ yen=¥ sect=§ para=¶ deg=° plusmn=±
  frac12=½ frac14=¼ frac34=¾ times=× divide=÷ sup2=² sup3=³ micro=µ iexcl=¡ iquest=¿ minus=−
  agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ ccedil=ç egrave=è eacute=é ecirc=ê euml=ë igrave=ì iacute=í
  icirc=î iuml=ï ntilde=ñ ograve=ò oacute=ó ocirc=ô otilde=õ ouml=ö oslash=ø ugrave=ù uacute=ú ucirc=û uuml=ü szlig=ß
  Aacute=Á Agrave=À Auml=Ä Aring=Å Ccedil=Ç Eacute=É Egrave=È Iacute=Í Ntilde=Ñ Oacute=Ó Ouml=Ö Oslash=Ø Uacute=Ú Uuml=Ü
  oelig=œ scaron=š`
    .split(/[ \n]+/)
    .map((pair) => pair.split('='))
    .map(([name = '', char = '']) => [name, char === '' ? '=' : char])
)
const entity =
  /&(?:amp;)*(?:#\d{2,6};|#[xX][\da-fA-F]{2,5};|(?:nbsp|[lr][sd]quo|[mn]dash|hellip)(?![a-z])|[a-zA-Z]{2,6}\d{0,2};)|&amp;/g
const subject = /\bentit(?:y|ies)\b|\bescap(?:ed?|ing)\b|\bHTML\b|\bXML\b/

/** Find HTML's names of characters shown as text: `&nbsp;`, `&#8217;`, `&amp;amp;`. */
export function findEntities({text, opaque}: Passage): Fact[] {
  if (!text.includes('&') || subject.test(text)) return []
  const found: Fact[] = []
  for (const match of text.matchAll(entity)) {
    const start = match.index
    // `&nbsp` without its semicolon takes it along where it has one.
    const end =
      start + match[0].length + (!match[0].endsWith(';') && text.charAt(start + match[0].length) === ';' ? 1 : 0)
    const char = decode(text.slice(start, end))
    if (char === undefined || opaque.some((span) => start < span.end && span.start < end)) continue
    if (/["“‘'`]/.test(text.charAt(start - 1)) && /["”’'`]/.test(text.charAt(end))) continue
    found.push({kind: 'entity', severity: 'error', start, end, expected: [char], certain: true})
  }
  return found
}

function decode(value: string): string | undefined {
  const inner = value.replace(/^&(?:amp;)*/, '').replace(/;$/, '')
  if (inner === '') return '&'
  if (!inner.startsWith('#')) return Object.hasOwn(names, inner) ? names[inner] : undefined
  const code = /^#x/i.test(inner) ? Number.parseInt(inner.slice(2), 16) : Number(inner.slice(1))
  if (code >= 0x80 && code <= 0x9f) return undefined
  return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined
}
