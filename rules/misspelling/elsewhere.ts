/** Unknown words that the article shows to be right elsewhere: in code, as a name, as another form. */
import type {Article} from '../../src/article/article.ts'
import {codeWords} from '../../src/article/code-words.ts'
import type {Context} from '../../src/check/rule.ts'
import type {UnknownWord} from './unknown-words.ts'

/** Whether the article has an unknown word in code, too: it is the name of something. */
export function isProgrammed({norm, doubt}: UnknownWord, article: Article): boolean {
  return doubt !== 'known' && article.derive(codeWords).has(norm)
}

/** Whether the article has an unknown word with its capital within a sentence too: "Rosing said" after "Wayne Rosing". */
export function isNameHere(norm: string, article: Article): boolean {
  return article
    .places(norm)
    .some(({word, block}) => word.shape === 'capital' && !word.initial && block.role === 'body')
}

/** Whether an unknown word is a form of one that the article uses and no dictionary has: `waiing` beside `wai`, `choping` beside `choped`. */
export function isInflected(norm: string, article: Article, context: Context): boolean {
  const stem = /^(.{3,}?)(?:ing|ed|er|ers|es|s)$/.exec(norm)?.[1]
  if (stem === undefined) return false
  return ['', 'e', 'ed', 'es', 'ing', 'er', 'ers'].some((ending) => {
    const form = stem + ending
    return form !== norm && article.places(form).length > 0 && !context.desk.english.lexicon.has(form)
  })
}
