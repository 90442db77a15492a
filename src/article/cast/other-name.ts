import type {Desk} from '../../desk/desk.ts'
import {Pos} from '../../desk/english/lexicon.ts'
import type {NamedMention} from './named.ts'
import {calendar, titles} from './words.ts'

/**
 * Whether what is no person, organisation or place is a name all the same: a word that no dictionary has in lower case, with its
 * capital or capitals within (`GitHub`).
 */
export function isOtherName({text}: NamedMention, words: readonly string[], {english, names}: Desk): boolean {
  const {lexicon} = english
  if (
    text.length < 3 ||
    words.length > 3 ||
    /^[A-Z]{1,3}-[A-Z]/.test(text) ||
    words.every((word) => titles.has(word.replace(/\.$/, '')) || names.country(word))
  )
    return false
  return words.some((word) => {
    if (/^\d|\.$/.test(word) || lexicon.isFunctionWord(word)) return false
    if (/\p{Ll}\p{Lu}/u.test(text)) return true
    return !calendar.has(word) && (lexicon.capital(word) ?? 3) === 3 && (lexicon.pos(word) & Pos.adjective) === 0
  })
}
