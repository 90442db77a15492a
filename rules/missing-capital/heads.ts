import type {Article} from '../../src/article/article.ts'
import type {Block, Passage, Word} from '../../src/article/block.ts'
import {isProse} from '../../src/article/role.ts'
import type {Lower} from './places.ts'

/** The last word of a name in lower case, where the article may have it with its capital elsewhere: "Marlow college". */
export interface LowHead extends Lower {
  /** The word before it, as printed. */
  readonly name: string
  /** What stands before the capitals that lead to it. */
  readonly led: string
}

/** What names of institutions, bodies, streets and waters end in. */
const heads: ReadonlySet<string> = new Set(
  `academy airport arena association avenue bank bridge castle cathedral church club college federation festival foundation hall hospital hotel
  institute island islands lake lane league library museum news palace park river road school square stadium street theater theatre union
  university valley`.split(/\s+/)
)

/** What stands before a name that is one of several, and so is no name. */
const several =
  /^(?:an?|this|that|these|those|each|every|another|other|any|some|no|which|its|his|her|their|our|my|your)$/

/** The words of a passage in lower case that may end a name. */
export function lowHeads({words, text}: Passage): readonly LowHead[] {
  const found: LowHead[] = []
  for (const word of words) {
    if (word.shape !== 'lower' || !heads.has(word.norm) || word.opaque || word.emphasised) continue
    const name = nameBefore(words, word, text)
    const next = words[word.index + 1]
    // "Marlow college hall", "Marlow college-style": a longer name, or a part of another word.
    if (!name || (next?.sentence === word.sentence && next.shape === 'capital')) continue
    if (/[-–/’']/.test(text.charAt(word.end))) continue
    const {start, end, norm} = word
    const led = leadOf(words, name)
    if (!several.test(led)) found.push({start, end, norm, name: name.text, led})
  }
  return found
}

/** The block where the article has the same name with a capital on its last word, as often at least as with a small letter. */
export function capitalOf({norm, name, led}: LowHead, article: Article): Block | undefined {
  let first: Block | undefined
  let balance = 0
  for (const {block, word} of article.places(norm)) {
    if (!isProse(block.role) || word.opaque) continue
    if (nameBefore(block.words, word, block.text)?.text !== name) continue
    const before = block.words[word.index - 1]
    if (word.shape === 'lower') balance--
    else if (
      word.shape === 'capital' &&
      before &&
      isAlone(block, word) &&
      (leadOf(block.words, before) === 'the') === (led === 'the')
    ) {
      first ??= block
      balance++
    }
  }
  return balance >= 0 ? first : undefined
}

/** The word of a name right before a word: with a capital, and not only because its sentence begins there. */
function nameBefore(words: readonly Word[], word: Word, text: string): Word | undefined {
  const before = words[word.index - 1]
  if (before?.sentence !== word.sentence || before.end + 1 !== word.start || text.charAt(before.end) !== ' ') return
  if (before.opaque || before.initial || !/^(?:capital|upper)$/.test(before.shape) || before.text.length < 3) return
  return before
}

/** Whether no word with a capital follows, which would make the name another one. */
function isAlone({words}: Block, word: Word): boolean {
  const next = words[word.index + 1]
  return next === undefined || next.sentence !== word.sentence || next.shape !== 'capital'
}

/** The word before the capitals that end with a word; '' where the sentence begins with them. */
function leadOf(words: readonly Word[], name: Word): string {
  let at = name.index - 1
  while (words[at]?.sentence === name.sentence && words[at]?.shape === 'capital') at--
  const before = words[at]
  return before?.sentence === name.sentence ? before.norm : ''
}
