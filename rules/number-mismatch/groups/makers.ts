import type {Article} from '../../../src/article/article.ts'

/** Who makes works of which an article says "by": authors of books, painters of pictures. */
const makers =
  /^(?:author|writer|novelist|poet|playwright|dramatist|historian|biographer|composer|songwriter|artist|painter|sculptor|photographer|architect|designer|director|film-?maker|illustrator|choreographer)$/
const by = /(?<= )by (?=(?:Dr |Sir |Dame )?\p{Lu}[\p{L}’'-]+)/gu
const two = /\bby (?:Dr )?\p{Lu}\S+(?: \p{Lu}\S+){0,2} (?:and|with|&) \p{Lu}\S+(?: \p{Lu}\S+){0,2}(?!\S| by)/u

/** How many makers a row of works has, each told with "by": undefined where no sentence has such a row. */
export function makersOf(noun: string, article: Article): number | undefined {
  if (!makers.test(noun)) return undefined
  for (const {role, text, sentences} of article.blocks) {
    if (role !== 'body') continue
    for (const {start, end} of sentences) {
      const words = text.slice(start, end)
      const count = words.match(by)?.length ?? 0
      if (count > 1 && !two.test(words)) return count
    }
  }
  return undefined
}
