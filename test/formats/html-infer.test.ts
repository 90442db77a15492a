// Paragraphs that no markup tells apart are told by what they look like.
import {expect, test} from 'vitest'
import {readHtml} from '../../src/formats/html/read.ts'

const running =
  'The council met for three hours on Monday and heard from eleven tenants, two engineers and the owner of the mill, who said that the roof would be mended before the winter.'

function rolesOf(...paragraphs: readonly string[]): readonly string[] {
  return readHtml(paragraphs.map((text) => `<p>${text}</p>\n`).join(''), () => new Map()).blocks.map(({role}) => role)
}

test('byline and date above the running text, credits and notes anywhere', () => {
  expect(
    rolesOf(
      'By Ann Lee',
      '14 May 2024',
      running,
      'Photo: Marta Reyes/Reuters',
      'Correction: An earlier version of this article gave the wrong date.'
    )
  ).toEqual(['byline', 'other', 'body', 'credit', 'note'])
})

test('the same words within the running text are running text', () => {
  expect(rolesOf(running, 'By Ann Lee', '14 May 2024')).toEqual(['body', 'body', 'body'])
})
