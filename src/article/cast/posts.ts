import type {Member} from './cast.ts'
import type {PersonMention} from './person.ts'

/** Offices of one kind, of which a person has one at a time: the words for each, and its name; `''` names it by its group. */
type Kind = ReadonlyArray<readonly [words: RegExp, name: string]>

const state: Kind = [
  [/\bshadow (?:[\p{L}]+ ){0,3}(?:secretary|minister|chancellor)\b/iu, 'shadow minister'],
  [/\bvice[ -]president\b/i, 'vice-president'],
  [/\bprime minister\b|\bpremier\b/i, 'prime minister'],
  [/\bdeputy (?!head|principal)\p{L}+\b/iu, 'deputy'],
  [/\bcommissioner\b(?! of police)/i, 'commissioner'],
  [
    /\b(foreign|finance|defen[cs]e|interior|justice|health|education|transport|trade|environment|agriculture|energy|culture|economy|labou?r|housing|tourism|home) (?:affairs )?(?:minister|secretary)\b/i,
    ''
  ],
  [
    /\bsecretary of (state|defense|defence|commerce|labor|energy|agriculture|transportation|education|health|the treasury|the interior)\b/i,
    ''
  ],
  [/\bchancellor\b/i, 'chancellor'],
  [/\bpresident\b(?! of the (?:board|club|company|union|university|college|association|society))/i, 'president'],
  [/\b(?:senator|sen\.?)(?= )/i, 'senator'],
  [/\b(?:representative|rep\.?|congressman|congresswoman)(?= )/i, 'representative'],
  [/\b(?:governor|gov\.?)(?= )/i, 'governor'],
  [/\bmayor\b/i, 'mayor'],
  [/\b(?:councillor|cllr)\b/i, 'councillor'],
  [/\bking\b/i, 'king'],
  [/\bqueen\b/i, 'queen']
]
const kinds: readonly Kind[] = [
  state,
  [
    [/\bFr\b|\bparish priest\b|\bvicar\b|\bcurate\b/, 'priest'],
    [/\bchurchwarden\b/, 'churchwarden'],
    [/\bverger\b/, 'verger'],
    [/\barchbishop\b/i, 'archbishop'],
    [/\bbishop\b/i, 'bishop'],
    [/\bcardinal\b/i, 'cardinal']
  ],
  [
    [/\blieutenant colonel\b|\blt\.? col\.?/i, 'lieutenant colonel'],
    [/\bcolonel\b/i, 'colonel'],
    [/\badmiral\b/i, 'admiral'],
    [/\b(?:constable|const\.|PC)(?= )/, 'constable'],
    [/\b(?:[Ss]uperintendent|Supt\.?)(?= |$)/, 'superintendent'],
    [/\b(?:[Ii]nspector|Insp\.?)(?= |$)/, 'inspector'],
    [/\b(?:sergeant|sgt)\b/i, 'sergeant'],
    [/\bmajor\b(?! general)/i, 'major'],
    [
      /(?<!attorney |secretary |solicitor |surgeon |director |inspector |governor |lieutenant |major |brigadier )\bgeneral\b(?! (?:manager|secretary|election))/i,
      'general'
    ]
  ],
  [
    [/\bjudge\b/i, 'judge'],
    [/\bprosecutor\b|\bprosecuting\b/i, 'prosecutor'],
    [/\b(?:defen[cs]e (?:barrister|lawyer|attorney|counsel|solicitor)|defending)\b/i, 'defence'],
    [/\bcoroner\b/i, 'coroner']
  ],
  [
    [/\bmezzo(?:-soprano)?\b/i, 'mezzo-soprano'],
    [/\bsoprano\b/i, 'soprano'],
    [/\btenor\b/i, 'tenor'],
    [/\bbaritone\b/i, 'baritone']
  ],
  [
    [/\bviolinist\b/i, 'violinist'],
    [/\bcellist\b/i, 'cellist'],
    [/\bflautist\b|\bflutist\b/i, 'flautist'],
    [/\bclarinett?ist\b/i, 'clarinettist'],
    [/\btrumpeter\b/i, 'trumpeter']
  ],
  [
    [/\bcaptain\b/i, 'captain'],
    [/\b(?:(?:head )?coach|manager)\b/i, 'coach']
  ],
  [
    [/\bskipper\b|\bship['’]s master\b/i, 'skipper'],
    [/\bchief engineer\b/i, 'chief engineer'],
    [/\bfirst (?:mate|officer)\b/i, 'first mate'],
    [/\bcoxswain\b/i, 'coxswain'],
    [/\bdeckhand\b/i, 'deckhand']
  ],
  [
    [/\bgoalkeeper\b/i, 'goalkeeper'],
    [/\bstriker\b/i, 'striker'],
    [/\bmidfielder\b/i, 'midfielder'],
    [/\bdefender\b/i, 'defender']
  ],
  [
    [/\bchief executive\b|\bCEO\b|\bmanaging director\b/i, 'chief executive'],
    [/\b(?<!vice[ -]|deputy )chair(?:man|woman|person)?\b/i, 'chairman'],
    [/\btreasurer\b/i, 'treasurer'],
    [/\bfinance director\b|\bchief financial officer\b|\bCFO\b/i, 'finance director']
  ],
  [
    [/\b(?:deputy|vice|assistant)[ -](?:head(?: ?teacher)?|principal)\b/i, 'deputy head'],
    [/\bhead ?teacher\b|\bheadmaster\b|\bheadmistress\b|\bprincipal\b(?! \p{Ll})/iu, 'head teacher']
  ]
]
/** Every office, with its kind. */
export const posts: ReadonlyArray<{readonly words: RegExp; readonly name: string; readonly kind: number}> =
  kinds.flatMap((kind, index) => kind.map(([words, name]) => ({words, name, kind: index})))

/** Any office: beside few names stands one, and each is looked for by itself. */
export const anyPost: RegExp = new RegExp(posts.map(({words}) => words.source).join('|'), 'iu')

/** Words that tell of another time, or of an office that isn't held. */
const ofThen =
  /\b(?:former|formerly|ex|then|late|outgoing|incoming|acting|interim|elect|candidate|nominee|hopeful|would-be|next|previous|served|was|became|appointed|elected|named|succeed\w*|replac\w*|resign\w*|until|after)\b/i

/** An office that a mention gives somebody, and where it stands. */
export interface Post {
  readonly office: string
  /** Position of its kind. */
  readonly kind: number
  readonly mention: PersonMention
  readonly start: number
  readonly end: number
}

/** "The commissioner, Chief " before the name: the office, and what belongs to the name. */
const apposed =
  /(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)|['’]s) ([^.,;:!?()“”"]{3,60}), (?:\p{Lu}[\p{L}.]* ){0,2}$/u

/**
 * The offices that stand straight before and behind somebody's name.
 *
 * @param alone - Whether the surname alone is enough, since nobody else has it.
 */
export function postsOf({mentions}: Member, alone: boolean = false): readonly Post[] {
  return mentions.flatMap((mention) => {
    const {text} = mention.block
    if (!alone && mention.given.length === 0 && mention.title === '') return []
    const lead = text.slice(Math.max(0, mention.start - 70), mention.start)
    const head = /(?<![^.,;:!?()“”"])[^.,;:!?()“”"]*$/.exec(lead.slice(-50))?.[0] ?? ''
    const tail = /^, (?:the |an? )?[^.,;:!?()“”"]{0,60}/.exec(text.slice(mention.end, mention.end + 64))?.[0] ?? ''
    const before = officeIn(head, true)
    const found = before ?? officeIn(tail, false)
    if (!found) return apposedOf(mention, lead)
    const near = before ? head.slice(Math.max(0, before.start - 25)) : tail
    if (ofThen.test(near) || ofThen.test(tail.slice(0, 30))) return []
    const start = (before ? mention.start - head.length : mention.end) + found.start
    return [{office: found.office, kind: found.kind, mention, start, end: start + found.length}]
  })
}

function apposedOf(mention: PersonMention, lead: string): readonly Post[] {
  const match = apposed.exec(lead)
  const words = match?.[1] ?? ''
  const found = officeIn(words, false)
  const behind = mention.block.text.slice(mention.end, mention.end + 1)
  if (!match || !found || ofThen.test(words) || !/^[,.;]?$/.test(behind)) return []
  const start = mention.start - lead.length + match.index + match[0].indexOf(words) + found.start
  return [{office: found.office, kind: found.kind, mention, start, end: start + found.length}]
}

interface Named {
  readonly office: string
  readonly kind: number
  readonly start: number
  readonly length: number
}

function officeIn(text: string, before: boolean): Named | undefined {
  if (!anyPost.test(text)) return undefined
  for (const {words, name, kind} of posts) {
    const match = words.exec(text)
    if (!match) continue
    // Before a name the office stands straight before it.
    if (before && text.slice(match.index + match[0].length).trim() !== '') continue
    const office = name === '' ? (match[1] ?? '').toLowerCase() : name
    return {office, kind, start: match.index, length: match[0].length}
  }
  return undefined
}
