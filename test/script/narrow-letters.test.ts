import {expect, test} from 'vitest'
import {narrowLetters} from '../../script/narrow-letters.ts'

/** Whether the small letters of a line of source became a class of their own. */
function isOwnClass(line: string): boolean {
  return narrowLetters(line).includes('[a-z')
}

test('gives a class its brackets where the pattern has none, in a list too', () => {
  expect(isOwnClass(String.raw`const word = /^\p{Ll}/u`)).toBe(true)
  expect(isOwnClass(String.raw`const words = [...text.matchAll(/the (\p{Ll}{5,})/gu)]`)).toBe(true)
  expect(isOwnClass(String.raw`return [{start, lower: /^\p{Ll}/u.test(words)}]`)).toBe(true)
  expect(isOwnClass(String.raw`return /[/_=@\\]|\.\p{Ll}{2,4}/u.test(chunk)`)).toBe(true)
  expect(isOwnClass(String.raw`const word = new RegExp('\\[\\p{Ll}', 'u')`)).toBe(true)
})

test('gives none where it stands within a class, in strings and over several lines', () => {
  expect(isOwnClass(String.raw`const word = /[^\p{Ll}]/u`)).toBe(false)
  expect(isOwnClass("const word = new RegExp(String.raw`[-\\p{Ll}'’]`, 'u')")).toBe(false)
  expect(isOwnClass(String.raw`const word = ['/', /[/\p{Ll}]/u]`)).toBe(false)
  expect(isOwnClass('const word = `a\n  [^\\p{Ll}]`')).toBe(false)
})
