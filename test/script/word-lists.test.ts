import {expect, test} from 'vitest'
import {oneOf, withSets, wordsOf} from '../../script/word-lists.ts'

test('tells the words that a pattern lists', () => {
  expect(wordsOf('^(?:each|every)$')).toEqual(['each', 'every'])
  expect(wordsOf("^(?:an?|(?:no|some)one|o['’]clock|)$")).toEqual([
    'an',
    'a',
    'noone',
    'someone',
    "o'clock",
    'o’clock',
    ''
  ])
  expect(wordsOf('^(?:Mr\\.|re-use(?:d|s)?)$')).toEqual(['Mr.', 're-used', 're-uses', 're-use'])
})

test('tells none where a pattern is no list from end to end', () => {
  for (const pattern of [
    '^each|every$',
    '(?:each|every)$',
    '^(?:each|\\w+ly)$',
    '^[a-z]$',
    '^[^a]$',
    '^a{2}$',
    '^a*$',
    '^a??$',
    '^(?!each)every$',
    '^.$'
  ])
    expect(wordsOf(pattern)).toBeUndefined()
})

test('says the same of every word as the pattern did', async () => {
  const pattern = /^(?:an?|these|th(?:is|at)(?:['’]s)?)$/
  const {OneOf} = (await import(`data:text/javascript,${encodeURIComponent(oneOf)}`)) as {
    readonly OneOf: new (words: string) => {test(word: string): boolean}
  }
  const set = new OneOf(wordsOf(pattern.source)?.join('|') ?? '')
  for (const word of ['a', 'an', 'ann', 'these', 'this', "that's", 'this’s', 'thiss', 'This', '', 'a\n'])
    expect(set.test(word)).toBe(pattern.test(word))
})

test('puts sets where patterns are asked for no more than whether a word is one of them', () => {
  const source = [
    'const determiner = /^(?:an?|the)$/u;',
    'const named = /^(?:Mr|Ms)$/;',
    'export const shown = /^(?:to|of)$/;',
    'const is = (word) => !/^(?:is|are)$/.test(word) && determiner.test(word);',
    'const first = named.exec(text)?.[0] ?? /^(?:is|are)$/i.test(text);'
  ].join('\n')
  expect(withSets(source, './one-of.js')).toBe(
    [
      'import { OneOf } from "./one-of.js";',
      'const oneOf1 = /* @__PURE__ */ new OneOf("is|are");',
      'const determiner = /* @__PURE__ */ new OneOf("an|a|the");',
      'const named = /^(?:Mr|Ms)$/;',
      'export const shown = /^(?:to|of)$/;',
      'const is = (word) => !oneOf1.test(word) && determiner.test(word);',
      'const first = named.exec(text)?.[0] ?? /^(?:is|are)$/i.test(text);'
    ].join('\n')
  )
  expect(withSets(source, './one-of.js', (name) => name === 'shown')).toContain(
    'export const shown = /* @__PURE__ */ new OneOf("to|of");'
  )
})

test('leaves what was built before as it is', () => {
  const built = withSets('export const is = (word) => /^(?:is|are)$/.test(word)', './one-of.js')
  expect(withSets(built, './one-of.js')).toBe(built)
})
