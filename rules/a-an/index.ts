/**
 * "a" before a vowel sound, or "an" before a consonant sound: "a important step", "an European bank", "an US senator".
 *
 * What counts is how the next word is read aloud, not how it is written: an hour, a union, an MP, a UN envoy, an
 * 18th-century house, an $8 ticket. Readers stumble at once.
 *
 * It does not report what can be read in two ways (an historic, a herb, a FAQ, a SQL query), unless the variety of English
 * settles it; nor "A" as a letter, a grade or a name, nor the words of other languages.
 */
import type {Passage, Word} from '../../src/article/block.ts'
import {isSetApart} from '../../src/article/emphasis.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {firstSound, isPlain, type Sound} from '../../src/desk/english/sound.ts'
import type {Variety} from '../../src/desk/desk.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {nextToken, type Token} from './next-token.ts'
import {isArticle} from './is-article.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'a-an',
    description: '"a" where the next word begins with a vowel sound, or "an" where it begins with a consonant.',
    severity: 'warning',
    presets: ['newsroom', 'essential'],
    fixable: true
  },
  gather,
  plant
})

/** The rule as a plugin. */
export const retextAAn: RulePlugin = rulePlugin(rule)

/** How frequent a word is, at least, that programmers read as the word where it stands in code. */
const leastRead = 7

function gather(passage: Passage, context: Context): readonly PassageFinding[] {
  const found: PassageFinding[] = []
  for (const word of passage.words) {
    if (word.opaque || (word.norm !== 'a' && word.norm !== 'an')) continue
    // "The *a* in it is a long vowel."
    if (isSetApart(passage.words, word.index)) continue
    const token = nextToken(passage, word)
    if (!token) continue
    const {lexicon} = context.desk.english
    if (token.code && !isReadAsWritten(token.text, lexicon)) continue
    const right = articleFor(firstSound(token.text, lexicon), word.norm, context.desk.variety)
    if (right === undefined || right === word.norm) continue
    // "a mridangam": no word of small letters is spelled out.
    if (right === 'an' && /^[b-df-hj-np-tv-z]\p{Ll}{3,}$/u.test(token.text) && !lexicon.has(token.text)) continue
    if (!isArticle(passage, word, token, lexicon)) continue
    found.push(finding(passage, word, token, right, isPlain(token.text, lexicon)))
  }
  return found
}

/**
 * Whether code is read aloud by its letters: it begins with a word (`useEffect`), with initials (`XMLHttpRequest`) or is a
 * letter. `Rc`, `str` and `u32` are names or abbreviations that everyone reads in their own way.
 */
function isReadAsWritten(token: string, lexicon: Lexicon): boolean {
  if (/^(?:\p{Lu}{3}|\p{L}(?![\p{L}\d_]))/u.test(token)) return true
  const [head = ''] = /^\p{L}\p{Ll}*(?![\p{Ll}\d_])/u.exec(token) ?? []
  return head.length > 1 && lexicon.has(head.toLowerCase()) && lexicon.frequency(head.toLowerCase()) >= leastRead
}

function finding(passage: Passage, word: Word, token: Token, right: string, plain: boolean): PassageFinding {
  const cased = word.shape === 'lower' ? right : `${right.charAt(0).toUpperCase()}${right.slice(1)}`
  const rest = passage.text.slice(word.end, token.end).replace(/\s+/g, ' ')
  return {
    start: word.start,
    end: word.end,
    reason: `Wrong article: "${word.text}${rest}" → "${cased}${rest}"`,
    expected: [cased],
    certain: plain && word.shape === 'lower' && !token.code,
    confidence: plain ? 0.97 : 0.9
  }
}

/** The article that a sound takes; undefined where both are in use. */
function articleFor(sound: Sound | undefined, article: string, variety: Variety | undefined): 'a' | 'an' | undefined {
  switch (sound) {
    case 'vowel':
      return 'an'
    case 'consonant':
      return 'a'
    case 'weak-h':
      // "an historic" is in use everywhere and faulted in American English only.
      return variety === 'en-US' && article === 'an' ? 'a' : undefined
    case 'herb':
      return variety === undefined || variety === 'en-CA' ? undefined : variety === 'en-US' ? 'an' : 'a'
    default:
      return undefined
  }
}
