import type {Article} from '../../src/article/article.ts'
import type {Cast, Member} from '../../src/article/cast/cast.ts'
import type {PersonMention} from '../../src/article/cast/person.ts'
import type {Span} from '../../src/article/source-map.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'

/** Parties by country, with the letters that papers put behind a name. One member has one of them at a time. */
const list = `
Fine Gael FG|Fianna Fáil FF|Sinn Féin SF|Social Democrats SD|Aontú|Green Party
Labour Lab|Conservative Con Tory|Liberal Democrat LD Lib Dem|Reform UK Reform|Plaid Cymru PC Plaid|SNP|DUP|UUP|SDLP|Alliance|Green
ANC|DA|EFF|IFP|MK|ActionSA|GOOD|PA|ATM|UDM
APC|PDP|Labour Party LP|NNPP|APGA|ADC
UDA|ODM|Jubilee|Wiper|Ford Kenya|ANC|DAP-K|KANU
BJP|Congress|AAP|TMC|DMK|AIADMK|BJD|JD(U)|RJD|BSP|CPI(M)|Shiv Sena|NCP|YSRCP|TDP|BRS
NDP|Liberal|Conservative|Bloc Québécois BQ|Green
Labor ALP|Liberal|Nationals|Greens|One Nation
National|Labour|ACT|NZ First|Greens|Te Pāti Māori
PAP|WP Workers' Party|PSP
NPP|NDC
`
interface Party {
  readonly name: string
  readonly country: number
}

const known = new Map<string, readonly Party[]>()
for (const [country, line] of list.trim().split('\n').entries()) {
  for (const entry of line.split('|')) {
    const forms = formsOf(entry)
    for (const form of forms) known.set(form, [...(known.get(form) ?? []), {name: forms[0] ?? form, country}])
  }
}

/** `Fine Gael FG` has two forms: its letters stand last. */
function formsOf(entry: string): readonly string[] {
  const letters = /^(.{0,60}\p{Ll}.{0,60}?) (\p{Lu}{2,3}|Lab|Con)(?: (.+))?$/u.exec(entry)
  return letters ? [letters[1] ?? '', letters[2] ?? '', ...(letters[3] === undefined ? [] : [letters[3]])] : [entry]
}

const words = [...known.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((form) => form.replace(/[()]/g, '\\$&'))
  .join('|')
const member =
  '(?:[Cc]ouncillor|Cllr|MP|MPs|TD|[Ss]enator|MLA|MLC|MSP|MS|AM|MHA|MCA|[Rr]ep(?:resentative)?|[Ll]eader|[Dd]eputy|[Cc]andidate|[Mm]ember|[Gg]overnor|[Mm]inister|[Ss]pokes\\p{Ll}+|[Ww]hip|[Mm]ayor|[Cc]hair\\p{Ll}*|backbencher|lawmaker|politician)'
const inBrackets = new RegExp(`^ \\((?:[^()]{0,24}[,–-] ?)?(${words})(?:[,–-][^()]{0,24})?\\)`, 'u')
const behind = new RegExp(`^, (?:an? |the )?(${words}) ${member}(?!\\p{L})`, 'u')
const of = new RegExp(`^,? of (?:the )?(${words})(?=[,.;]| (?:said|told|asked|called))`, 'u')
const before = new RegExp(
  `(?<![\\p{L}-])(${words})(?:['’]s)? (?:\\p{Ll}+ ){0,2}${member},? (?:\\p{Lu}[\\p{L}.]* )?$`,
  'u'
)
const changed =
  /\b(?:defect\w*|switch\w*|crossed|former\w*|then|ex|left the|joined|rejoined|quit|sat as|elected as|once|previously|coalition|independent|expelled|resign\w*|now|moved)\b/i

interface Belongs extends Span {
  readonly mention: PersonMention
  readonly parties: readonly Party[]
}

/** Find one person of two parties: (FG) here, "the Fianna Fáil councillor" there. */
export function* partyFindings(person: Member, {members}: Cast, article: Article): Generator<Finding> {
  if (person.mentions.length < 2) return
  const only = members.every((other) => other === person || other.surname !== person.surname)
  const all = person.mentions.filter(({given}) => only || given.length > 0).flatMap(partiesAt)
  const [first] = all
  const other = first && all.find(({parties}) => areTwo(parties, first.parties))
  if (!first || !other || all.some(({mention}) => changed.test(mention.block.text))) return
  const [here, there] = [other, first].map(({mention: {block}, start, end}) => block.text.slice(start, end)) as [
    string,
    string
  ]
  yield {
    ...contradiction({...other, block: other.mention.block}, {...first, block: first.mention.block}, article, 0.8),
    severity: 'info',
    reason: `"${person.name}" is "${here}" here, "${there}" in ${article.where(first.mention.block)}: which is right?`
  }
}

/** Whether two parties stand in one country against each other; a name that several countries have is the one that fits. */
function areTwo(one: readonly Party[], other: readonly Party[]): boolean {
  const shared = one.filter(({country}) => other.some((party) => party.country === country))
  return (
    shared.length > 0 &&
    shared.every(
      (party) =>
        !other.some(
          ({country, name}) =>
            country === party.country &&
            (name === party.name || name.startsWith(party.name) || party.name.startsWith(name))
        )
    )
  )
}

function partiesAt(mention: PersonMention): readonly Belongs[] {
  const {block, start, end} = mention
  if (
    !/^(?:body|caption|list)$/.test(block.role) ||
    block.quotations.some((span) => span.start < start && end < span.end)
  )
    return []
  const rest = block.text.slice(end, end + 80)
  const lead = block.text.slice(Math.max(0, start - 60), start)
  const match = inBrackets.exec(rest) ?? behind.exec(rest) ?? of.exec(rest)
  const found = match ?? before.exec(lead)
  const name = found?.[1]
  if (!found || name === undefined) return []
  const from = (match ? end : start - lead.length) + found.index + found[0].indexOf(name)
  return [{mention, start: from, end: from + name.length, parties: known.get(name) ?? []}]
}
