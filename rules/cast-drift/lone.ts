import type {Article} from '../../src/article/article.ts'
import type {Member} from '../../src/article/cast/cast.ts'
import {sexOfTitle} from '../../src/article/cast/words.ts'
import {contradiction} from '../../src/check/contradiction.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Desk} from '../../src/desk/desk.ts'

const pronouns = /(?<!\p{L})(?:(he|him|his|himself)|(she|hers?|herself))(?!\p{L})/giu
const male =
  /\b(?:m[ae]n|males?|boys?|fathers?|dads?|sons?|brothers?|husbands?|uncles?|nephews?|grandfathers?|grandsons?|kings?|princes?|gentlem[ae]n|lads?|mr|sir|lord|god|everyone|anyone|someone)\b/i
const female =
  /\b(?:wom[ae]n|females?|girls?|mothers?|mums?|moms?|daughters?|sisters?|wi(?:fe|ves)|aunts?|nieces?|grandmothers?|granddaughters?|queens?|princess(?:es)?|lad(?:y|ies)|mrs|ms|miss|dame|ships?|boats?|yachts?)\b/i

/**
 * Find the one "he" of an article that tells of a single person, who is "Mrs" or "she" in all other places.
 */
export function* loneFindings(members: readonly Member[], article: Article, {names}: Desk): Generator<Finding> {
  const [member, another] = members
  if (!member || another) return
  const [given = ''] = member.given
  const sexes = new Set([
    ...member.titles.flatMap((title) => sexOfTitle(title) ?? []),
    ...(names.sex(given) === undefined ? [] : [names.sex(given)])
  ])
  const [sex] = sexes
  if (sex === undefined || sexes.size > 1) return
  const body = article.blocks.filter(({role}) => role === 'body')
  const all = body.flatMap((block) =>
    [...block.text.matchAll(pronouns)]
      .filter(({index}) => !block.quotations.some(({start, end}) => start < index && index < end))
      .map(({index, 0: word, 1: his}) => ({
        block,
        start: index,
        end: index + word.length,
        sex: his === undefined ? 'female' : 'male'
      }))
  )
  const [odd, ...others] = all.filter((pronoun) => pronoun.sex !== sex)
  const [same] = all.filter((pronoun) => pronoun.sex === sex)
  // Whoever else may be meant: a son, a man, the boat.
  const stands = sex === 'female' ? male : female
  if (!odd || others.length > 0 || !same || article.blocks.some(({text}) => stands.test(text))) return
  // "Gerald Marsh" beside Dilys Marsh: there are two.
  const surname = member.name.split(' ').at(-1) ?? ''
  const namesakes = new RegExp(`(\\p{Lu}\\p{Ll}+) ${surname.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'gu')
  const own = new Set([given, ...member.titles])
  if (
    article.blocks.some(({text}) =>
      [...text.matchAll(namesakes)].some(([, before = '']) => !own.has(before.toLowerCase()))
    )
  )
    return
  if (!/^\p{Lu}/u.test(odd.block.text.slice(odd.start)) || odd.block === body[0]) return
  yield {...contradiction(odd, same, article, 0.8), severity: 'info'}
}
