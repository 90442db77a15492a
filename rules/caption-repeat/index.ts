/**
 * A caption that says the same thing twice: its second sentence has the names, the place or the date of the first again, and
 * hardly anything else.
 *
 * An agency's caption and the desk's own line stand behind one another, and nobody cut one of them.
 *
 * It is a query. It does not report captions of one sentence, a second sentence that says something of its own, names alone,
 * credits and lists of people.
 */
import type {Passage, Word} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'caption-repeat',
    description: 'A caption that says the same thing twice.',
    severity: 'info',
    presets: ['newsroom'],
    fixable: false
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextCaptionRepeat: RulePlugin = rulePlugin(rule)

/** How many words that say something a sentence has at least, how many of them are said before, and how many are not. */
const leastWords = 4
const leastShared = 4
const enough = 0.6
const mostNew = 4

function gather(passage: Passage, context: Context): readonly PassageFinding[] {
  if (passage.role !== 'caption') return []
  const {lexicon} = context.desk.english
  const found: PassageFinding[] = []
  const said = new Set<string>()
  for (const sentence of partsOf(passage)) {
    const words = contentOf(sentence, lexicon)
    const shared = words.filter((word) => said.has(keyOf(word)))
    // Names alone come back in every caption; with a place or a date they are the same scene.
    const fresh = words.length - shared.length
    const again = shared.length >= leastShared && shared.length >= words.length * enough && fresh <= mostNew
    const [first, last] = [sentence[0], sentence.at(-1)]
    if (words.length >= leastWords && again && first && last) {
      const repeated = shared.slice(0, shown).map(({text}) => text)
      found.push({
        start: first.start,
        end: last.end,
        reason: `This sentence of the caption says again what the one before it says: "${repeated.join('", "')}"`,
        confidence: 0.6
      })
    }
    for (const word of words) said.add(keyOf(word))
  }
  return found
}

/** How many of the words that come back are shown. */
const shown = 4

/** The sentences of a caption as their words; one ends behind a day, too ("on June 19. The two …"). */
function partsOf({words, text}: Passage): readonly Word[][] {
  const parts: Word[][] = []
  for (const word of words) {
    const previous = words[word.index - 1]
    const dated = previous && word.shape === 'capital' && /\d\.\s+$/.test(text.slice(previous.start, word.start))
    if (!previous || previous.sentence !== word.sentence || dated) parts.push([word])
    else parts.at(-1)?.push(word)
  }
  return parts
}

/** The words of a sentence that say something: names, numbers, nouns, verbs, each once. */
function contentOf(words: readonly Word[], lexicon: Lexicon): readonly Word[] {
  const seen = new Set<string>()
  return words.filter((word) => {
    const key = keyOf(word)
    return !lexicon.isFunctionWord(word.norm) && key.length > 1 && !seen.has(key) && seen.add(key)
  })
}

/** A word as it is compared: a number without the stop that ends the sentence. */
function keyOf({norm}: Word): string {
  return /^\d+\.?$/.test(norm) ? `${Number.parseInt(norm, 10)}#` : norm
}
