/**
 * A sentence that is only a participle clause, only a subordinate clause, or only a noun with its clause: "Conceding that relations were
 * bad." stands where "He conceded" was meant, or lost its main clause to an edit.
 *
 * It is a query: feature writers break sentences on purpose, and outside news much of what it finds are items of lists that lost their
 * marks.
 *
 * It does not report answers and style (Which, Because, Not that), short ones, what follows a question, a colon or a dash,
 * fragments in a row, lists, captions, headlines and speech, gerunds that are a sentence's subject, nor sentences with code in them.
 */
import type {Article} from '../../src/article/article.ts'
import type {Passage, Sentence} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Gathered, type Rule} from '../../src/check/rule.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {lacksMainVerb} from './clauses.ts'
import {isNounAlone} from './noun-alone.ts'
import {openingOf} from './opening.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'sentence-fragment',
    description: 'A sentence that is only a participle clause, a subordinate clause, or a noun with its clause.',
    severity: 'info',
    presets: ['newsroom'],
    fixable: false,
    standard: true
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextSentenceFragment: RulePlugin = rulePlugin(rule)

/** A sentence without a main verb, or a noun alone, which may lack but the comma before its verb. */
interface Fragment {
  readonly isNoun: boolean
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/** How many words it has at least: shorter ones are style. */
const leastWords = 8
/** More than so many in an article are its style. */
const style = 2

const count =
  '(?:\\d[\\d,.]*(?:%|[a-z]{1,2})?|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a (?:dozen|hundred|thousand))'
/** A figure alone behind the last comma. */
const amount = new RegExp(`, [£$€]?${count}(?: (?:or|to) ${count})?(?: more| less)?\\.["”’)]*\\s*$`, 'iu')

function gather(passage: Passage, context: Context): readonly Fragment[] {
  if (passage.role !== 'body') return []
  const {lexicon} = context.desk.english
  return passage.sentences.flatMap((sentence) => {
    if (sentence.to - sentence.from < leastWords) return []
    const isNoun = isNounOnly(sentence, passage, lexicon)
    if (!isNoun && !isClauseOnly(sentence, passage, lexicon)) return []
    // Asked last: how nearly every sentence begins shows already that it is whole.
    if (!mayBeFragment(sentence, passage, lexicon)) return []
    const [first, last] = [passage.words[sentence.from], passage.words[sentence.to - 1]]
    return first && last ? [{isNoun, sentence: sentence.index, start: first.start, end: last.end}] : []
  })
}

/** Whether nothing about a sentence tells that it is an item, an answer, or style. */
function mayBeFragment(sentence: Sentence, passage: Passage, lexicon: Lexicon): boolean {
  const text = passage.text.slice(sentence.start, sentence.end)
  if (!/\.["”’)]*\s*$/.test(text) || /(?:\.\.|…)["”’)]*\s*$|[:|]/.test(text)) return false
  // "Half an hour’s walk, four. Losing a stone if you can, five or six.": what it comes to stands behind the comma.
  if (amount.test(text)) return false
  // A piece of code, an address or a handle may be the subject or the verb: "the `get` sends it", "`main` runs first".
  if (passage.opaque.some(({start, end}) => start < sentence.end && end > sentence.start)) return false
  const before = passage.text.slice(0, sentence.start).trimEnd()
  if (/[?:;,—–-]["”’)]*$|\.\.\.$|…$/.test(before)) return false
  // "Visiting Nurses - $300,000": an item; "Adding text Only add": a heading joined to its text.
  if (
    / [-–—] [$£€]?\d/.test(text) ||
    / \p{Ll}+ (?:The|Only|This|These|It|If|When|You|We|They|For|In|To) \p{Ll}/u.test(text)
  )
    return false
  // "When the court spoke in Marsh v." was parted at its own abbreviation, wherever it stands.
  if (/ vs?\.["”’)]*\s*$/.test(text)) return false
  // "Responding to the report, Sens." was parted at an abbreviation; a paragraph of one such line is an item of a list.
  return !(endsShort(text, lexicon) && passage.sentences.length > sentence.index + 1)
}

/** Whether a sentence is a noun and its clause, and not the first line of somebody's life. */
function isNounOnly({index, start, from, to}: Sentence, passage: Passage, lexicon: Lexicon): boolean {
  const words = passage.words.slice(from, to)
  if (passage.sentences.length < 2 || (index === 0 && !/^(?:the|this|that)$/.test(words[0]?.norm ?? ''))) return false
  return isNounAlone(words, passage.text, lexicon) && !endsShort(passage.text.slice(0, start), lexicon)
}

/** Whether a sentence is a participle or a subordinate clause alone. */
function isClauseOnly(sentence: Sentence, passage: Passage, lexicon: Lexicon): boolean {
  const text = passage.text.slice(sentence.start, sentence.end)
  const words = passage.words.slice(sentence.from, sentence.to)
  const opening = openingOf(words, text, lexicon)
  if (opening === 'participle' && passage.sentences.length < 2) return false
  // "Using maps in class. Reported by Ann.": items of a list that lost their marks.
  if (opening === 'participle' && (isItem(passage, sentence.index - 1) || isItem(passage, sentence.index + 1)))
    return false
  return opening !== undefined && lacksMainVerb(words, passage.text, opening, lexicon)
}

/** Whether a sentence ends in what may be an abbreviation. */
function endsShort(text: string, lexicon: Lexicon): boolean {
  const [, last = ''] = /[ -.](\p{Lu}\p{Ll}{0,4}|vs?|c|no)\.$/u.exec(text.trimEnd()) ?? []
  return last !== '' && (last.length < 4 || lexicon.pos(last) === 0)
}

/** Whether a sentence is a short line without a subject, as the items of a list are: "Reported by Ann." */
function isItem({sentences, words}: Passage, index: number): boolean {
  const sentence = sentences[index]
  const first = sentence && words[sentence.from]
  return (
    sentence !== undefined && first !== undefined && sentence.to - sentence.from < 8 && /(?:ed|ing)$/.test(first.norm)
  )
}

function judge(gathered: ReadonlyArray<Gathered<Fragment>>, article: Article): readonly Finding[] {
  const all = gathered.flatMap(({block, facts}) => facts.map((fact) => ({block, fact})))
  if (all.length > style) return []
  return all.flatMap(({block, fact}): Finding[] => {
    // A question in the paragraph above is answered here, and a heading is what a reference's first words tell of.
    const above = article.blocks[block.index - 1]
    const isAnswer = above?.role === 'heading' || /(?:[?:;,]|\band|\bor)["”’)]*$/.test(above?.text.trimEnd() ?? '')
    if (fact.sentence === 0 && isAnswer) return []
    const words = block.text
      .slice(fact.start, fact.end)
      .split(/\s+/)
      .slice(0, shown)
      .join(' ')
      .replace(/["“”,]/g, '')
    return [
      {
        block,
        start: fact.start,
        end: fact.end,
        reason: fact.isNoun
          ? `No main verb in this sentence, or no comma before it: "${words} …"`
          : `No main verb in this sentence: "${words} …"`,
        note: fact.isNoun
          ? 'Give it a verb, or close what stands behind its comma with another'
          : 'Give it a subject and a verb, or join it to the sentence before',
        confidence: 0.6
      }
    ]
  })
}

/** How many words of it are shown. */
const shown = 5
