// Faults written into articles in their own format: all else stays as it was, and the places are those of the file.
import {describe, expect, test} from 'vitest'
import {writeFault, type FaultSource} from '../src/audit/write-fault.ts'
import type {PlantBlock, Planted} from '../src/check/plant.ts'
import {retextHtml} from '../src/formats/html.ts'
import {retextMarkdown} from '../src/formats/markdown.ts'
import {retextText} from '../src/formats/text.ts'

const markdown = `---
title: "The mill at Tarn"
draft: false
---

The mill was *sold* in May & nobody minded.

> It was cold.

- One more.
`
const html = `<!doctype html>
<article class="story">
<h1>The mill at Tarn</h1>
<p>The mill was <em>sold</em> in May &amp; nobody minded.</p>
<blockquote><p>It was cold.</p></blockquote>
</article>
`
const text = 'The mill at Tarn\n\nThe mill was sold in May & nobody minded.\n\nIt was cold.\n'

const sources: readonly FaultSource[] = [
  {source: markdown, format: 'markdown', read: (source) => retextMarkdown.read(source)},
  {source: html, format: 'html', read: (source) => retextHtml.read(source)},
  {source: text, format: 'text', read: (source) => retextText.read(source)}
]

function blocksOf({source, read}: FaultSource): PlantBlock[] {
  return read(source).blocks.map(({mapped, role}) => ({role, text: mapped.text}))
}

function planted(blocks: readonly PlantBlock[], places: Planted['places'] = []): Planted {
  return {blocks, places, wrong: '', right: '', kind: 'test'}
}

function changed(source: FaultSource, from: string, to: string): Planted {
  const blocks = blocksOf(source)
  const block = blocks.findIndex((item) => item.text.includes(from))
  const start = blocks[block]?.text.indexOf(from) ?? 0
  return planted(
    blocks.map((item) => ({...item, text: item.text.replace(from, to)})),
    [{block, start, end: start + to.length}]
  )
}

function inserted(source: FaultSource, at: number, ...more: PlantBlock[]): Planted {
  const blocks = blocksOf(source)
  return planted(
    [...blocks.slice(0, at), ...more, ...blocks.slice(at)],
    [{block: at, start: 0, end: more[0]?.text.length ?? 0}]
  )
}

describe.each(sources)('$format', (source) => {
  test('changes a word, and nothing else', () => {
    const made = writeFault(source, blocksOf(source), changed(source, 'nobody', 'nodoby'))
    expect(made?.value).toBe(source.source.replace('nobody', 'nodoby'))
    expect(made?.places.map(({start, end}) => made.value.slice(start, end))).toEqual(['nodoby'])
  })

  test('writes what is special in the format', () => {
    const made = writeFault(source, blocksOf(source), changed(source, 'May & nobody', 'May & <b> nobody'))
    expect(made && source.read(made.value).blocks.some(({mapped}) => mapped.text.includes('May & <b> nobody'))).toBe(
      true
    )
  })

  test.each([1, 2, 3])('puts a paragraph in at block %i', (at) => {
    const body: PlantBlock = {role: 'body', text: 'It was sold & sold again in June, for less than that.'}
    const made = writeFault(source, blocksOf(source), inserted(source, at, body))
    expect(made?.places).toHaveLength(1)
    const read = made && source.read(made.value).blocks.map(({mapped}) => mapped.text)
    expect(read?.[at]).toBe(body.text)
  })

  test('puts a paragraph in and changes the next one', () => {
    const blocks = blocksOf(source)
    const body: PlantBlock = {role: 'body', text: 'It was sold again in June, for less than that.'}
    const after = blocks.map((item) => ({...item, text: item.text.replace('cold', 'clod')}))
    const fault = planted([...after.slice(0, 2), body, ...after.slice(2)], [{block: 2, start: 0, end: 2}])
    expect(writeFault(source, blocks, fault)?.value).toContain('It was clod.')
  })

  test('leaves what it cannot write', () => {
    const blocks = blocksOf(source)
    const body: PlantBlock = {role: 'body', text: 'One.'}
    const many = inserted(source, 1, body, {role: 'body', text: 'Two.'})
    const turned = planted(blocks.map((item) => ({...item, role: 'table', text: `${item.text} So.`})))
    const fewer = planted(blocks.slice(1))
    const empty = planted(blocks.map((item, index) => (index === 1 ? {...item, text: ''} : item)))
    for (const fault of [many, turned, fewer, empty]) expect(writeFault(source, blocks, fault)).toBeUndefined()
    expect(writeFault(source, blocks.slice(1), changed(source, 'cold', 'clod'))).toBeUndefined()
  })
})

test('a headline in front matter and one in a heading are told apart by what is read back', () => {
  const [source] = sources
  if (!source) throw new Error('no source')
  const alt = writeFault(
    source,
    blocksOf(source),
    inserted(source, 1, {role: 'caption', text: 'The mill in the rain.'})
  )
  expect(alt?.value).toContain(':::caption\nThe mill in the rain.\n:::')
  const changedTitle = writeFault(source, blocksOf(source), changed(source, 'Tarn', 'Trna'))
  expect(changedTitle?.value).toContain('title: "The mill at Trna"')
})
