import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {castOf, type Member} from '../../src/article/cast/cast.ts'
import {slipOf} from '../../src/article/cast/slip.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {foldName} from '../../src/desk/names/fold-name.ts'

const parts = /[\p{L}\d]+/gu

/** Find the surnames that an article's slug spells as nothing else in it does: `hansen-leaves-the-board` over Astrid Hanson. */
export function* slugFindings(article: Article, desk: Desk): Generator<Finding> {
  for (const block of article.blocks) {
    if (block.role !== 'slug' || block.text.length > 300) continue
    const words = new Set((block.text.match(parts) ?? []).map(foldName))
    for (const {0: text, index: start} of block.text.matchAll(parts)) {
      const member = memberNear(foldName(text), words, article, desk)
      if (member) yield finding(block, {start, end: start + text.length}, text, member, article)
    }
  }
}

/** Somebody whose surname is a slip of a word that neither the language nor the rest of the article has. */
function memberNear(key: string, words: ReadonlySet<string>, article: Article, desk: Desk): Member | undefined {
  if (key.length < 4 || desk.english.lexicon.has(key) || article.places(key).some(({block}) => block.role !== 'slug'))
    return undefined
  return castOf(article, desk).members.find(({surname, given}) => {
    if (given.length === 0 || words.has(surname) || surname.charAt(0) !== key.charAt(0)) return false
    const slip = slipOf(key, surname)
    return slip !== undefined && slip !== 'two' && slip !== 'changed'
  })
}

function finding(
  block: Block,
  place: {readonly start: number; readonly end: number},
  text: string,
  {mentions, surname}: Member,
  article: Article
): Finding {
  const mention = mentions.find(({given}) => given.length > 0)
  const printed = mention?.run.tokens.find(({key}) => key === surname)?.text ?? surname
  const where = mention ? article.where(mention.block) : 'the text'
  return {
    block,
    ...place,
    reason: `"${text}" here, "${printed}" in ${where}: which is right?`,
    undecided: true,
    expected: [foldName(surname), text],
    because: mention && [
      {block: mention.block, start: mention.start, end: mention.end, text: `${where} has "${mention.text}"`}
    ],
    confidence: 0.85
  }
}
