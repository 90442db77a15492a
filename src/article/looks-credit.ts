/** Whether a line of plain text names who made a picture. */
import agencies from '#data/news/agencies.js'
import type {Looks} from './looks.ts'

const agencyNames = new Set(agencies.map((name) => name.toLowerCase()))

const creditStart =
  /^\(?(?:photo(?:graph)?s?|pictures?|image|images|credits?|illustrations?|graphics?|video|artwork|courtesy|source|cover photo)(?: (?:by|credits?|courtesy of|of|from|via))*(?::| (?=by|of|courtesy))\s*\S/i
const creditMark = /^(?:©|\(c\) ?\d|copyright\b)/i

/** Whether the text names who made a picture: an agency, `Jane Smith/Reuters`, `Photo: …`. */
export function isCredit(looks: Looks): boolean {
  const {text, words, stopped} = looks
  if (words > 14 || text.length > 120) return false
  const bare = text
    .toLowerCase()
    .replace(/^[([]|[)\]]$/g, '')
    .replace(/^(?:via|from)\s+/, '')
  if (agencyNames.has(bare)) return true
  if (creditMark.test(text)) return true
  if (stopped || /\p{Ll}[.!?]\s/u.test(text)) return false
  if (creditStart.test(text)) return words <= 10
  // Jane Smith/AP, JANE SMITH / GETTY IMAGES, Agency via Agency
  const parts = bare.split(/[/|,]|\svia\s/)
  return parts.length > 1 && parts.slice(1).some((part) => agencyNames.has(part.trim()))
}
