import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {castOf, type Member} from '../../src/article/cast/cast.ts'
import type {PersonMention} from '../../src/article/cast/person.ts'
import {isRunning} from '../../src/article/role.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'

/** Offices of one kind, of which a person has one at a time: the words for each, and its name; `''` names it by its group. */
type Kind = ReadonlyArray<readonly [words: RegExp, name: string]>

const state: Kind = [
  [/\bvice[ -]president\b/i, 'vice-president'],
  [/\bprime minister\b|\bpremier\b/i, 'prime minister'],
  [/\bdeputy \p{L}+\b/iu, 'deputy'],
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
    [/\barchbishop\b/i, 'archbishop'],
    [/\bbishop\b/i, 'bishop'],
    [/\bcardinal\b/i, 'cardinal']
  ],
  [
    [/\blieutenant colonel\b|\blt\.? col\.?/i, 'lieutenant colonel'],
    [/\bcolonel\b/i, 'colonel'],
    [/\badmiral\b/i, 'admiral'],
    [/\bsergeant\b/i, 'sergeant'],
    [/\bmajor\b(?! general)/i, 'major'],
    [
      /(?<!attorney |secretary |solicitor |surgeon |director |inspector |governor |lieutenant |major |brigadier )\bgeneral\b(?! (?:manager|secretary|election))/i,
      'general'
    ]
  ],
  [
    [/\bjudge\b/i, 'judge'],
    [/\bprosecutor\b/i, 'prosecutor'],
    [/\bcoroner\b/i, 'coroner']
  ],
  [
    [/\bgoalkeeper\b/i, 'goalkeeper'],
    [/\bstriker\b/i, 'striker'],
    [/\bmidfielder\b/i, 'midfielder'],
    [/\bdefender\b/i, 'defender']
  ],
  [
    [/\bchief executive\b|\bCEO\b/i, 'chief executive'],
    [/\bfinance director\b|\bchief financial officer\b|\bCFO\b/i, 'finance director']
  ],
  [
    [/\bdeputy head(?: ?teacher)?\b/i, 'deputy head'],
    [/\bhead ?teacher\b|\bheadmaster\b|\bheadmistress\b/i, 'head teacher']
  ]
]
const offices = kinds.flatMap((kind, index) => kind.map(([words, name]) => ({words, name, kind: index})))

/** Words that tell of another time, or of an office that isn't held. */
const ofThen =
  /\b(?:former|formerly|ex|then|late|outgoing|incoming|acting|interim|elect|shadow|candidate|nominee|hopeful|would-be|next|previous|served|was|became|appointed|elected|named|succeed\w*|replac\w*|resign\w*|until|after)\b/i

interface Office {
  readonly office: string
  /** Position of its kind. */
  readonly kind: number
  readonly mention: PersonMention
  readonly start: number
  readonly end: number
}

/** Find people whose office around the text excludes every office that the text gives them. */
export function* officeFaults(article: Article, desk: Desk, furniture: ReadonlySet<Block['role']>): Generator<Finding> {
  if (!article.blocks.some(({role, text}) => furniture.has(role) && offices.some(({words}) => words.test(text)))) return
  for (const member of castOf(article, desk).members) {
    const all = officesOf(member)
    const around = all.filter(({mention}) => furniture.has(mention.block.role))
    const text = all.filter(({mention}) => isRunning(mention.block.role))
    for (const own of around) {
      const rivals = text.filter(({kind}) => kind === own.kind)
      const [rival] = rivals
      if (!rival || rivals.some(({office}) => office !== rival.office)) continue
      if (own.office !== rival.office && !isInText(own.office, article))
        yield contradiction(placeOf(own), placeOf(rival), article)
    }
  }
}

/** Whether the text has the office anywhere: then it may say how the two go together. A deputy is not who is deputised for. */
function isInText(office: string, article: Article): boolean {
  const named = offices.find(({name}) => name === office)
  return article.blocks.some(({role, text}) => {
    if (!isRunning(role)) return false
    const words = /^(?:deputy|vice)/.test(office) ? text : text.replace(/\b(?:deputy|vice)[ -]\p{L}+/giu, '')
    return named ? named.words.test(words) : words.toLowerCase().includes(office)
  })
}

/** The offices that stand straight before and behind somebody's name. */
function officesOf({mentions}: Member): readonly Office[] {
  return mentions.flatMap((mention) => {
    const {text} = mention.block
    if (mention.given.length === 0 && mention.title === '') return []
    const head = /[^.,;:!?()“”"]*$/.exec(text.slice(Math.max(0, mention.start - 50), mention.start))?.[0] ?? ''
    const tail = /^, (?:the |a )?[^.,;:!?()“”"]{0,60}/.exec(text.slice(mention.end, mention.end + 64))?.[0] ?? ''
    const before = officeIn(head, true)
    const found = before ?? officeIn(tail, false)
    const near = before ? head.slice(Math.max(0, before.start - 25)) : tail
    if (!found || ofThen.test(near) || ofThen.test(tail.slice(0, 30))) return []
    const start = (before ? mention.start - head.length : mention.end) + found.start
    return [{office: found.office, kind: found.kind, mention, start, end: start + found.length}]
  })
}

interface Named {
  readonly office: string
  readonly kind: number
  readonly start: number
  readonly length: number
}

function officeIn(text: string, before: boolean): Named | undefined {
  for (const {words, name, kind} of offices) {
    const match = words.exec(text)
    if (!match) continue
    // Before a name the office stands straight before it.
    if (before && text.slice(match.index + match[0].length).trim() !== '') continue
    const office = name === '' ? (match[1] ?? '').toLowerCase() : name
    return {office, kind, start: match.index, length: match[0].length}
  }
  return undefined
}

function placeOf({mention, start, end}: Office): {readonly block: Block; readonly start: number; readonly end: number} {
  return {block: mention.block, start, end}
}
