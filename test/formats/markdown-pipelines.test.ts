// Markdown in pipelines: through copydesk's format, and through remark-retext, whose positions are wrong behind entities.
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import retextEnglish from 'retext-english'
import {unified, type Plugin} from 'unified'
import type {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {retextPlaceholder} from '../../rules/placeholder/index.ts'
import {retextRepeatedWord} from '../../rules/repeated-word/index.ts'
import {retextMarkdown} from '../../src/formats/markdown.ts'

// Its overloads tell bridges from mutations; a pipeline takes either.
const toText = remarkRetext as unknown as Plugin<[unknown]>

const source = `---
title: "The {{name}} opens"
---

> R&amp;B *and*
> {{first_name}} &mdash; words[^1]
{.pullquote}

[^1]: Over.
`

/** Messages as `line:column rule | actual`. */
function said(file: VFile): readonly string[] {
  return file.messages.map((message) => `${message.line}:${message.column} ${message.ruleId} | ${message.actual}`)
}

describe('retext-markdown', () => {
  for (const text of [source, source.replace(/\n/g, '\r\n'), `\uFEFF${source}`, '']) {
    test(`gives ${JSON.stringify(text.slice(0, 6))}… back unchanged`, async () => {
      const file = await unified().use(retextMarkdown).use(retextPlaceholder).process(text)
      expect(String(file)).toBe(text)
    })
  }
  test('reports at places of the source', async () => {
    const file = await unified().use(retextMarkdown).use(retextPlaceholder).process(source)
    expect(said(file)).toEqual(['2:13 placeholder | {{name}}', '6:3 placeholder | {{first_name}}'])
    expect(file.messages.map((message) => message.role)).toEqual(['headline', 'pullquote'])
  })
})

const words = `# The gates

The gates were were open all day, the guards said, and nobody came to close them.

> R&amp;B was was played
> until the the end of the night, and nobody came to stop it.
`

describe('trees of others', () => {
  test('remark-retext: rules run; where the source doesn’t decode to the words there are no edits', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(toText, unified().use(retextEnglish).use(retextRepeatedWord))
      .use(remarkStringify)
      .process(words)
    expect(file.messages.map((message) => [message.actual, message.edits !== undefined])).toEqual([
      ['were were', true],
      ['was was', false],
      ['the the', false]
    ])
    for (const message of file.messages) {
      const {start = 0, end = 0} = message
      if (message.edits) expect(words.slice(start, end)).toBe(message.actual)
      expect(message.expected).toEqual(message.edits ? [message.actual?.split(' ')[0]] : undefined)
    }
    expect(file.messages[0]?.line).toBe(3)
  })
})
