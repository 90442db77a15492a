// What each format tells of the words that are links, and of where they lead.
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {articleOf} from '../../src/article/article.ts'
import type {FormatId} from '../../src/formats/index.ts'
import {parse} from '../helpers/parse.ts'

const cases: ReadonlyArray<readonly [title: string, format: FormatId, source: string, links: readonly string[]]> = [
  [
    'a link',
    'markdown',
    'The [old *mill*](/mill) and [its wheel](</a wheel> "Wheel").',
    ['old mill: /mill', 'its wheel: /a wheel']
  ],
  [
    'references',
    'markdown',
    'The [mill][M], [wheel] and [pond][none].\n\n[m]: /mill\n[m]: /other\n[wheel]: /wheel',
    ['mill: /mill', 'wheel: /wheel']
  ],
  ['links side by side', 'markdown', '[One](/a)[ two ](/b)', ['One: /a', 'two: /b']],
  ['a picture', 'markdown', 'The [![Mill](mill.png)](/mill) turns.', []],
  [
    'tags within a line',
    'markdown',
    'The <a href="/mill?a=1&amp;b=2">mill</a> and <a name="b">the pond</a>.',
    ['mill: /mill?a=1&b=2']
  ],
  ['a block of HTML', 'markdown', '<p>The <a class="x" href=/mill>old mill</a> turns.</p>', ['old mill: /mill']],
  [
    'elements',
    'html',
    '<p>The <a href="/mill"> <b>old</b> mill </a> and <a>its pond</a> are new.</p>',
    ['old mill: /mill']
  ],
  ['an address without end', 'html', `<p>The <a href="/${'m'.repeat(600)}">mill</a> is new.</p>`, []],
  ['plain text', 'text', 'The [mill](/mill) is new.', []]
]

describe('words that are links', () => {
  test.each(cases)('%s', async (_title, format, source, links) => {
    const file = new VFile(source)
    const {blocks} = articleOf(await parse(file, format), file)
    const found = blocks.flatMap((block) =>
      block.links.map(({start, end, address}) => `${block.text.slice(start, end)}: ${address}`)
    )
    expect(found).toEqual(links)
  })
})
