// The rules in pipelines that copydesk did not build: after retext-english, remark-retext and rehype-retext.
import {readFileSync} from 'node:fs'
import type {Root} from 'nlcst'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {ParseEnglish} from 'parse-english'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createDesk} from '../src/desk/desk.ts'
import {createChecker} from '../src/check/check.ts'
import {
  presetNewsroom,
  retextDesk,
  retextMarkdown,
  retextPlaceholder,
  retextRepeatedWord,
  retextText,
  retextWordOrder
} from '../src/index.ts'

const text = `Town in bid save to its wall

The wall that has kept the sea out of Port Ellory may not last the the winter, engineers warned on Tuesday.

A first bid to save the wall failed in 2023, and {{name}} will meet ministers next week.
`

function said(file: VFile): string[] {
  return file.messages.map((message) => `${message.ruleId}: ${message.actual}`)
}

const expected = ['word-order: bid save to', 'repeated-word: the the', 'placeholder: {{name}}']

describe('rules in other pipelines', () => {
  test('after retext-english: the same messages at the same places', async () => {
    const file = await unified().use(retextEnglish).use(presetNewsroom).use(retextStringify).process(text)
    const own = await unified().use(retextText).use(presetNewsroom).process(text)
    expect(said(file)).toEqual(expected)
    expect(file.messages.map(({start, end}) => [start, end])).toEqual(own.messages.map(({start, end}) => [start, end]))
    expect(String(file)).toBe(text)
  })

  test('code in a sentence parts the words around it, in any pipeline', async () => {
    const markdown =
      'It takes the `encode` and `decode` functions of the harbour.\n\nThe `src` of `img` is in every case where it is shown.\n'
    const html =
      '<p>It takes the <code>encode</code> and <code>decode</code> functions of the harbour.</p>' +
      '<p>The <code>src</code> of <code>img</code> is in every case where it is shown.</p>'
    const english = unified().use(retextEnglish).use(presetNewsroom) as never
    const mark = unified().use(remarkParse).use(remarkRetext, english)
    const fromMarkdown = new VFile(markdown)
    await mark.run(mark.parse(fromMarkdown), fromMarkdown)
    const tags = unified().use(rehypeParse).use(rehypeRetext, english)
    const fromHtml = new VFile(html)
    await tags.run(tags.parse(fromHtml), fromHtml)
    expect([...said(fromMarkdown), ...said(fromHtml)]).toEqual([])
    for (const [format, source] of [
      ['markdown', markdown],
      ['html', html]
    ] as const)
      expect(said(await createChecker({format}).check(source))).toEqual([])
  })

  test('after remark-retext: roles are told by looks, edits stay where the source is the words', async () => {
    const markdown = text.replace('Town', '# Town').replace('the the', '*the* the')
    const file = new VFile(markdown)
    const processor = unified()
      .use(remarkParse)
      .use(remarkRetext, unified().use(retextEnglish).use(presetNewsroom) as never)
    await processor.run(processor.parse(file), file)
    expect(said(file).toSorted()).toEqual(expected.toSorted())
    for (const message of file.messages) {
      if (!message.edits) continue
      for (const edit of message.edits) expect(text).toContain(markdown.slice(edit.start, edit.end).trim())
    }
  })

  test('after remark-retext: no edits where the source does not decode to the words', async () => {
    const file = new VFile(
      'The board &amp; the the &#98;oard will meet, and the caf&eacute; the the caf\\é will open soon.\n'
    )
    const processor = unified()
      .use(remarkParse)
      .use(remarkRetext, unified().use(retextEnglish).use(retextRepeatedWord) as never)
    await processor.run(processor.parse(file), file)
    for (const message of file.messages) {
      const place = String(file).slice(message.start, message.end)
      if (place !== message.actual) expect(message.edits ?? []).toEqual([])
    }
  })

  test('after rehype-retext', async () => {
    const paragraphs = text.trim().split('\n\n')
    const file = new VFile(
      `<h1>${paragraphs[0]}</h1>\n${paragraphs
        .slice(1)
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('\n')}\n`
    )
    const processor = unified()
      .use(rehypeParse, {fragment: true})
      .use(rehypeRetext, unified().use(retextEnglish).use(presetNewsroom) as never)
    await processor.run(processor.parse(file), file)
    expect(said(file).toSorted()).toEqual(expected.toSorted())
  })

  test('without positions: the same messages, without place and edits', async () => {
    const tree = new ParseEnglish().parse(text) as Root
    visit(tree, (node) => {
      delete node.position
    })
    const file = new VFile(text)
    await unified().use(presetNewsroom).run(tree, file)
    expect(said(file)).toEqual(expected)
    for (const message of file.messages) {
      expect(message.place).toBeUndefined()
      expect(message.edits).toBeUndefined()
    }
  })
})

describe('plugins and options', () => {
  test('rules compose one by one, are turned off by false, and take a severity', async () => {
    const processor = unified()
      .use(retextText)
      .use([retextWordOrder, retextRepeatedWord])
      .use(retextPlaceholder, {severity: 'info'})
      .use(retextWordOrder, false)
    const file = await processor.process(text)
    expect(said(file)).toEqual(expected.slice(1))
    expect(file.messages.map((message) => message.fatal)).toEqual([false, undefined])
  })

  test('a preset takes settings by rule, also in a second use', async () => {
    const [newsroom] = presetNewsroom.plugins
    const file = await unified()
      .use(retextText)
      .use(presetNewsroom)
      .use(newsroom, {rules: {'word-order': 'off'}})
      .use(newsroom, {rules: {placeholder: ['warn', {}]}})
      .process(text)
    expect(said(file)).toEqual(expected.slice(1))
    expect(file.messages.at(-1)?.fatal).toBe(false)
  })

  test.each([
    [
      () =>
        unified()
          .use(retextPlaceholder, {severity: 'loud'} as never)
          .freeze(),
      /Severity of `placeholder` must be off, info, warn or error/
    ],
    [
      () =>
        unified()
          .use(retextPlaceholder, {nothing: 1} as never)
          .freeze(),
      /Unknown option `nothing` of `placeholder`/
    ],
    [
      () =>
        unified()
          .use(presetNewsroom.plugins[0], {rules: {none: 'off'}})
          .freeze(),
      /Unknown rule `none`/
    ],
    [
      () =>
        unified()
          .use(retextDesk, {desk: {}} as never)
          .freeze(),
      /must be made by `createDesk`/
    ],
    [() => createChecker({english: 'fr' as never}), /Unknown `english`/]
  ])('tells wrong options when it is attached', (attach, message) => {
    expect(attach).toThrow(message)
  })

  test('a desk is handed to rules and survives a copied processor', async () => {
    const desk = await createDesk({english: 'en-GB'})
    const processor = unified().use(retextMarkdown).use(retextDesk, desk).use(presetNewsroom).freeze()
    expect(processor().data('copydeskDesk')).toBe(desk)
    expect((await processor().process(text)).messages).toHaveLength(3)
  })

  test('the article of a tree is shared and the source comes back as it was', async () => {
    const source = readFileSync('examples/demo/harbour.md', 'utf8')
    expect(String(await unified().use(retextMarkdown).use(presetNewsroom).process(source))).toBe(source)
  })
})
