import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import type {Sex} from '../../src/desk/names/names.ts'

const women =
  'sister|daughter|mother|mum|mom|wife|widow|niece|aunt|auntie|granddaughter|grandmother|grandma|girlfriend|fiancée|stepmother|stepdaughter|stepsister|sister-in-law|daughter-in-law|mother-in-law'
const men =
  'brother|son|father|dad|husband|widower|nephew|uncle|grandson|grandfather|grandad|granddad|grandpa|boyfriend|fiancé|stepfather|stepson|stepbrother|brother-in-law|son-in-law|father-in-law'
/** Who may be a woman or a man. */
const either = 'cousin'
const kin = `${women}|${men}|${either}`
const own = "(?:[Ww]hose|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Yy]our|\\p{L}+['’]s)"
const kind =
  '(?:(?:older|younger|elder|eldest|oldest|youngest|little|big|late|twin|only|first|second|third|former|own|beloved|\\d{1,2}-year-old|two|three|four|five) ){0,2}'
const name = '(\\p{Lu}[\\p{L}’-]+)'

// "his sister Joanna", "her sons, Ruth and Helen"
const before = new RegExp(
  `(?<![\\p{L}-])(${own}) ${kind}(${kin})(s?)(,?) ${name}((?: \\p{Lu}[\\p{L}’-]+){0,2})(?:,? \\d{1,3},?)?(?: and ${name})?(?![\\p{L}'’-])`,
  'gu'
)
// "Doreen, my brother-in-law,"
const behind = new RegExp(
  `(?<![\\p{L}-])${name}((?: \\p{Lu}[\\p{L}’-]+){0,2}), (${own}) ${kind}(${kin})(?=[,.;:)]|$)`,
  'gu'
)
// "Her sisters were Ann, Joan and Ruth", "his three sons, Paul, Tom and Ian"
const several = new RegExp(
  `(?<![\\p{L}-])(${own}) ${kind}(${kin})s(?:,|:| were| are| included?) ((?:\\p{Lu}[\\p{L}’-]+, )+\\p{Lu}[\\p{L}’-]+,? and \\p{Lu}[\\p{L}’-]+)(?![\\p{L}'’-]| \\p{Lu})`,
  'gu'
)
// "brothers Tom and Will Hart", "the twins, Amy and Ben Lowe"
const siblings = new RegExp(
  `(?<![\\p{L}-])([Bb]rothers|[Ss]isters|[Tt]wins|[Ss]iblings),? ${name} and ${name} ${name}(?![\\p{L}’-])`,
  'gu'
)
const isEither = new RegExp(`^(?:${either})$`, 'i')
const isWoman = new RegExp(`^(?:${women})$`, 'i')

/** Somebody's kin by name, as a place tells it. Offsets are UTF-16 units of the block's text. */
export interface Relative {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly relation: string
  /** `his`, `their`, `Bell’s`. */
  readonly owner: string
  /** Undefined of a cousin. */
  readonly sex: Sex | undefined
  /** Folded to lower case: the one or two given names. */
  readonly names: readonly string[]
}

/** Find who is told to be somebody's kin, by a given name. */
export function relativesOf(article: Article): readonly Relative[] {
  return article.blocks.flatMap((block) => {
    if (!/^(?:body|caption|standfirst|quote|list)$/.test(block.role) || !kinWord.test(block.text)) return []
    return [...behindIn(block), ...beforeIn(block), ...severalIn(block), ...siblingsIn(block)].toSorted(
      (a, b) => a.start - b.start
    )
  })
}

const kinWord = new RegExp(`\\b(?:${kin}|twin|sibling)s?\\b`, 'i')

function* beforeIn(block: Block): Generator<Relative> {
  const {text} = block
  for (const match of text.matchAll(before)) {
    const {1: owner = '', 2: relation = '', 3: plural = '', 4: comma = '', 5: first = '', 7: second} = match
    const start = match.index + owner.length + 1
    const end = match.index + match[0].length
    if ((plural === 's') !== (second !== undefined)) continue
    // "Only about your husband, Thuy.": who is spoken to
    if (comma !== '' && /^your$/i.test(owner)) continue
    const rest = text.slice(end, end + 12)
    // "After the death of his wife, Paul moved": nobody's name is put beside her.
    if (comma !== '' && (!/^[,.;:)]|^$|^ (?:and|who)\b/.test(rest) || isFronted(text.slice(0, match.index)))) continue
    if (/^(?:['’]s| (?:and|or|&) \p{Lu})/u.test(rest)) continue
    yield {
      ...relative(block, start, end, relation, [first, ...(second === undefined ? [] : [second])]),
      owner: ownerIn(owner)
    }
  }
}

function* behindIn(block: Block): Generator<Relative> {
  for (const match of block.text.matchAll(behind)) {
    const {1: first = '', 3: owner = '', 4: relation = ''} = match
    // "Ruth Farr, whose father, Henry": the father is another one.
    if (/\b(?:and|or|,) $/.test(block.text.slice(0, match.index)) || /^whose$/i.test(owner)) continue
    yield {...relative(block, match.index, match.index + match[0].length, relation, [first]), owner: ownerIn(owner)}
  }
}

function* severalIn(block: Block): Generator<Relative> {
  for (const match of block.text.matchAll(several)) {
    const {1: owner = '', 2: relation = '', 3: list = ''} = match
    const end = match.index + match[0].length
    yield {...relative(block, match.index, end, relation, list.split(/,? and |, /)), owner: ownerIn(owner)}
  }
}

/** Of two siblings each is the other's. */
function* siblingsIn(block: Block): Generator<Relative> {
  for (const match of block.text.matchAll(siblings)) {
    const [words, kinds = '', one = '', two = '', surname = ''] = match
    const relation = kinds.toLowerCase().replace(/s$/, '')
    const sex = relation === 'brother' ? 'male' : relation === 'sister' ? 'female' : undefined
    for (const [owner, other] of [
      [one, two],
      [two, one]
    ] as const)
      yield {
        ...relative(block, match.index, match.index + words.length, relation, [other]),
        sex,
        owner: `${owner} ${surname}’s`
      }
  }
}

function relative(
  block: Block,
  start: number,
  end: number,
  relation: string,
  names: readonly string[]
): Omit<Relative, 'owner'> {
  const sex = isWoman.test(relation) ? 'female' : isEither.test(relation) ? undefined : 'male'
  return {block, start, end, relation: relation.toLowerCase(), sex, names: names.map((word) => word.toLowerCase())}
}

const dated =
  /^(?:In|On|By|Since|From) (?:(?:early|late) )?(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+,? )?(?:\d{1,2},? )?(?:\d{4},? )?$/u

/** Whether a clause that leads to the sentence's subject stands before a place. */
function isFronted(text: string): boolean {
  const sentence = /(?:^|[.!?]["”’]? )([^.!?]*)$/u.exec(text)?.[1] ?? text
  // "In 1971 her brother, Sipho, cleared": whoever follows a date is the subject.
  if (dated.test(sentence)) return false
  return /^["“‘]?(?:After|When|With|Without|For|To|As|Following|Before|Since|Like|Unlike|Despite|While|Although|Though|If|Because|In|On|At|By|From|Besides|According|Having|\p{L}+ing)\b/u.test(
    sentence
  )
}

function ownerIn(word: string): string {
  return /['’]s$/.test(word) ? word : word.toLowerCase()
}

/** Find kin whose name is of the other sex: "her daughter, Michael", "his sons, Ruth and Helen". */
export function* relativeFindings(relatives: readonly Relative[], {names}: Desk): Generator<Finding> {
  for (const {block, start, end, relation, sex, names: own} of relatives) {
    if (sex === undefined || own.some((given) => (names.sex(given) ?? sex) === sex)) continue
    yield {
      block,
      start,
      end,
      severity: 'info',
      reason: `"${block.text.slice(start, end)}": a ${relation} with a ${sex === 'female' ? 'man' : 'woman'}’s name?`,
      confidence: 0.75
    }
  }
}
