// The day of publication tells the year of dates without one.
import {expect, test} from 'vitest'
import {check} from '../src/index.ts'
import type {FormatId} from '../src/formats/index.ts'

// 12 November 2026 is a Thursday, 25 November 2026 a Wednesday.
const text = 'The board will hold a hearing on Tuesday, Nov. 25, in the old hall behind the station.'

async function reasons(source: string, format: FormatId): Promise<readonly string[]> {
  return (await check(source, {format})).messages.map((message) => message.reason)
}

const told = ['"Tuesday, Nov. 25" is a Wednesday in 2026; the Tuesday is November 24']

test.each([
  ['a property', '<meta property="article:published_time" content="2026-11-12T09:00:00Z">'],
  ['a name', '<meta name="pubdate" content="2026-11-12">'],
  ['linked data', '<script type="application/ld+json">{"datePublished": "2026-11-12T09:00:00Z"}</script>']
])('a page tells it by %s', async (_, head) => {
  expect(await reasons(`<html><head>${head}</head><body><p>${text}</p></body></html>`, 'html')).toEqual(told)
})

test('a page tells it by a marked time', async () => {
  expect(
    await reasons(`<p><time itemprop="datePublished" datetime="2026-11-12">today</time></p><p>${text}</p>`, 'html')
  ).toEqual(told)
})

test('a line above the running text tells it', async () => {
  const source = `Board to hear parents\n\nBy Ann Lee\n\nNov. 12, 2026\n\n${text}\n\nParents may speak for three minutes each.\n`
  expect(await reasons(source, 'text')).toEqual(told)
})

test('two that differ tell nothing, nor does a day without one', async () => {
  const metas = ['2026-11-12', '2025-11-12'].map((day) => `<meta name="pubdate" content="${day}">`).join('')
  expect(await reasons(`<html><head>${metas}</head><body><p>${text}</p></body></html>`, 'html')).toEqual([])
  expect(await reasons(`<p>${text}</p>`, 'html')).toEqual([])
})
