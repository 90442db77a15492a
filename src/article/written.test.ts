import {expect, it} from 'vitest'
import {writtenAt, writtenOf} from './written.ts'

it('reads the same word at any place of any text as the same', () => {
  const text = 'The harbour, the Harbour and the harbour again'
  const first = writtenAt(text, 4, 11)
  expect(first).toMatchObject({text: 'harbour', norm: 'harbour', shape: 'lower'})
  expect(writtenAt(text, 33, 40)).toBe(first)
  expect(writtenAt('harbour', 0, 7)).toBe(first)
  expect(writtenAt(text, 17, 24)).toMatchObject({text: 'Harbour', norm: 'harbour', shape: 'capital'})
})

it('reads a word without what a reader does not see', () => {
  const text = 'har\u00ADbour'
  expect(writtenAt(text, 0, text.length)).toMatchObject({text: 'harbour', norm: 'harbour'})
  expect(writtenAt('harbour', 0, 7).text).toBe('harbour')
  expect(writtenAt(text, 0, text.length)).toEqual(writtenOf(text))
})

it('reads words that are too long to be kept', () => {
  const word = 'a'.repeat(60)
  expect(writtenAt(`${word} ${word}`, 61, 121).text).toBe(word)
})
