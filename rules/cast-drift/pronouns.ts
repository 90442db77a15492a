import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import type {PersonMention} from '../../src/article/cast/person.ts'
import {isRoleNoun} from '../../src/article/cast/roles.ts'
import {titles} from '../../src/article/cast/words.ts'
import type {Sex} from '../../src/desk/names/names.ts'

/** A pronoun that stands where nobody else is named, or spoken of, whose it could be. */
export interface Pronoun {
  readonly member: Member
  readonly block: Block
  readonly word: Word
  readonly sex: Sex
  /** How the grammar gives it to whoever was named last: as the speaker or the next sentence's subject, as what is reported, as who was named in the paragraph before. */
  readonly by: 'subject' | 'report' | 'before' | undefined
  /** Who else is named in the paragraph. */
  readonly inside: readonly Member[]
  /** Who is named in the paragraphs before. */
  readonly around: readonly Member[]
}

/** Somebody's name, and where. */
interface Named {
  readonly member: Member
  readonly mention: PersonMention
}

const sexes: ReadonlyMap<string, Sex> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female']
])

/** How many paragraphs back somebody may be named who is meant. */
const near = 3

/** Find the pronouns of the running text that only one person of the article can be meant by. */
export function pronounsOf(article: Article, members: readonly Member[]): readonly Pronoun[] {
  const byBlock = new Map<Block, Named[]>()
  for (const member of members) {
    for (const mention of member.mentions) {
      // Who is named in somebody's words is not who says them.
      if (isQuoted(mention)) continue
      const all = byBlock.get(mention.block)
      if (all) all.push({member, mention})
      else byBlock.set(mention.block, [{member, mention}])
    }
  }
  const found: Pronoun[] = []
  const before: Named[][] = []
  /** Whether each block, of the text so far, speaks of somebody without a name; few are asked. */
  const others: Array<() => boolean> = []
  const speaksOfOthers = (): boolean => others.slice(-2).some((asked) => asked())
  for (const block of article.blocks) {
    if (block.role !== 'body') continue
    const named = (byBlock.get(block) ?? []).toSorted((a, b) => a.mention.start - b.mention.start)
    const met = new Map<Sex, Pronoun | undefined>()
    for (const word of block.words) {
      const sex = sexes.get(word.norm)
      if (sex === undefined || word.quoted || word.opaque) continue
      const pronoun = word.norm === 'him' ? undefined : readPronoun(block, word, sex, named, before, speaksOfOthers)
      // A second pronoun is whose the first one is; whom that means may be told elsewhere.
      const earlier = met.get(sex)
      if (pronoun && (!met.has(sex) || earlier?.member === pronoun.member)) found.push(pronoun)
      if (!met.has(sex)) met.set(sex, pronoun)
    }
    before.push(named)
    others.push(() =>
      speaksOfAnother(
        block,
        block.text.length,
        named.map(({mention}) => mention)
      )
    )
  }
  return found
}

function readPronoun(
  block: Block,
  word: Word,
  sex: Sex,
  named: readonly Named[],
  before: ReadonlyArray<readonly Named[]>,
  unnamed: () => boolean
): Pronoun | undefined {
  const {text} = block
  const rest = text.slice(word.end, word.end + 40)
  const own = named.filter(({mention}) => mention.end <= word.start)
  const speaks =
    speech.test(rest) && /(?:[”"’'] ?|^)$/.test(text.slice(sentenceOf(block, word)?.start ?? 0, word.start))
  // "…," she said: of whoever the paragraph before speaks of.
  const told = own.length > 0 || !speaks ? own : (before.slice(-2).findLast((names) => names.length > 0) ?? [])
  const last = told.at(-1)
  if (!last || !/^ \p{Ll}/u.test(rest)) return undefined
  // Who is named in the words is not who says them.
  if (own.length === 0 && last.member.mentions.some((mention) => mention.block === block)) return undefined
  const mentions = own.map(({mention}) => mention)
  const isSubject = speaks || (own.length > 0 && isNextSubject(block, word, last.mention))
  if (speaksOfAnother(block, word.start, mentions, isSubject)) return undefined
  // "Told her", "on his door": whose it is grammar leaves open.
  if (!isSubject && /^h(?:is|er)$/.test(word.norm) && !reported.test(text.slice(last.mention.end, word.start)))
    return undefined
  // Whom a reported clause means may have been told of without a name.
  const isReported = own.length > 0 && reported.test(text.slice(last.mention.end, word.start)) && !unnamed()
  const by = own.length === 0 ? 'before' : isSubject ? 'subject' : isReported ? 'report' : undefined
  return {
    member: last.member,
    block,
    word,
    sex,
    by,
    inside: membersOf(told).filter((other) => other !== last.member),
    around: before.slice(-near).flatMap(membersOf)
  }
}

function isQuoted({block, start, end}: PersonMention): boolean {
  return block.quotations.some((span) => span.start < start && end < span.end)
}

function membersOf(named: readonly Named[]): readonly Member[] {
  return named.map(({member}) => member)
}

function sentenceOf({sentences}: Block, word: Word): Block['sentences'][number] | undefined {
  return sentences[word.sentence]
}

const speech = /^ (?:said|says|added|adds|told|recalled|explained|insisted|joked|asked)\b/

/** "Barua said that he …", "Henare, who led the search, told reporters his …". */
const reported =
  /^(?:, [^,.;:“”"]{1,60},)? (?:said|says|added|adds|insisted|explained|admitted|claimed|believes|recalled|thinks|hopes|told (?:reporters|journalists|the \p{Ll}+|\p{Lu}\p{L}+))(?: (?:on|last) \p{Lu}\p{Ll}+day)?(?: that)? $/u

/** What may stand before the subject of a sentence. */
const opener =
  /^(?:(?:But|And|Then|Now|Later|By the time|When|After|Before|Since|In \d{4},?|On \p{Lu}\p{Ll}+day,?|At \d+,?) )?$/u

/** What stands before somebody's name where it is the subject of its sentence. */
const isBefore =
  /^(?:(?:\p{Lu}[\p{L}.]* ){0,3}|(?:The|An?|Its|His|Her|Their) [\p{L} ’'-]{1,50},? (?:\p{Lu}[\p{L}.]* )?)$/u
const spoke = /[”"’'] (?:said|says|added|adds|asked|explained) (?:the )?(?:[\p{L}.’'-]+ ){0,5}$/u

/** Whether a pronoun opens the sentence behind the one whose subject, or speaker, is the mention. */
function isNextSubject(block: Block, word: Word, {start, end}: PersonMention): boolean {
  const {text, sentences} = block
  const own = sentenceOf(block, word)
  const previous = sentences.findLast((sentence) => sentence.start <= start)
  if (!own || !previous || own.index !== previous.index + 1) return false
  const lead = text.slice(previous.start, start)
  if (
    !isBefore.test(lead) &&
    !isCalled(lead) &&
    !(spoke.test(lead) && /^[^“”"]{0,120}[.]\s*$/u.test(text.slice(end, own.start)))
  )
    return false
  return opener.test(text.slice(own.start, word.start))
}

/** "Moor Town coach ": what somebody is, of which house, right before the name. */
function isCalled(lead: string): boolean {
  const words = /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:\p{Ll}+ )?(\p{Ll}+) $/u.exec(lead)
  return words !== null && isRoleNoun(words[1] ?? '')
}

const persons =
  /^(?:m[ae]n|wom[ae]n|boy|girl|husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|uncle|aunt|nephew|niece|grandfather|grandmother|grandson|granddaughter|boyfriend|girlfriend|partner|friend|child|baby|toddler|infant|teenager|someone|somebody|anyone|everyone|person|gentleman|lady|guy|king|queen|pope|lord|god|boss|colleague|neighbou?r|victim|suspect|deceased|patient|pupil|students?|maid|dog|cat|horse|cow|ship|boat|ferry|yacht|vessel|lifeboat|bride|groom|fianc[ée]e?|widow|widower|twin|cousin|stepfather|stepmother|kid|teen|youth|hero|opponent|rival|successor|predecessor)$/

/**
 * Whether a block speaks, before a place, of somebody without a name who is not whoever is named: "the driver", "a friend".
 *
 * @param isOne - Whether "he" stands where the subject before it is meant: then many ("her players") are not.
 */
function speaksOfAnother(
  {text, words}: Block,
  to: number,
  mentions: readonly PersonMention[],
  isOne: boolean = false
): boolean {
  return words.some((word) => {
    const {start, end, norm, shape, initial, quoted} = word
    // "One of her pupils": somebody of many.
    if (norm === 'one' && end <= to && !quoted && words[word.index + 1]?.norm === 'of') return true
    if (end > to || quoted || (shape !== 'lower' && (initial || !titles.has(norm)))) return false
    if (!persons.test(norm) && !/^\d+-year-old$/.test(norm) && !(isRoleNoun(norm) && isDetermined(words, word)))
      return false
    // "Her players" are no "he".
    if (isOne && norm.endsWith('s') && isRoleNoun(norm.slice(0, -1))) return false
    // What somebody is called beside the name is nobody else.
    return !mentions.some(
      (mention) =>
        (end <= mention.start && appositive.test(text.slice(end, mention.start))) ||
        (start >= mention.end && /^, [^,.;:“”"]{0,70}$/.test(text.slice(mention.end, start)))
    )
  })
}

/** What may stand between what somebody is and the name: "the archaeologist Dr", "a trader at Ariaria market, Mrs". */
const appositive = /^(?:(?: [\p{L}’'-]{2,20}){0,4},)? (?:\p{Lu}[\p{L}.]* ){0,2}$/u

function isDetermined(words: readonly Word[], {index}: Word): boolean {
  return words
    .slice(Math.max(0, index - 4), index)
    .some(({norm}) => /^(?:an?|the|his|her|their|one|another|each|every|my|our|its|this|that)$|'s$/.test(norm))
}
