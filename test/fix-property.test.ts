// Fixing changes words and nothing else: in Markdown and HTML that is made at random, with faults whose correction is certain
// planted in and across every kind of markup, the trees before and after are the same but for the text in them.
import fc from 'fast-check'
import type {Nodes as HastNodes} from 'hast'
import type {Nodes as MdastNodes} from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createChecker} from '../src/check/check.ts'
import {mend} from '../src/cli/mend.ts'

const checker = createChecker()
const runs = Number(process.env['COPYDESK_RUNS'] ?? 100)

/** Two halves of a fault, or of no fault: markup may stand around either, around both or between them. */
const halves: ReadonlyArray<readonly [string, string]> = [
  ['the ', 'the'],
  ['the', ' the'],
  ['The ', 'the'],
  ['of ', 'of'],
  ['is ', 'is'],
  ['a ', 'apple'],
  ['an ', 'museum'],
  ['a', ' hour'],
  ['caf\u00C3\u00A9', ' chairs'],
  ['don\u00E2\u20AC\u2122t', ' go'],
  ['\u00E2\u20AC\u201C', ' and'],
  ['ware\u200B', 'house'],
  ['\u200B', 'house'],
  ['\uFEFF', '\u200B'],
  ['fish &amp;amp; ', 'chips'],
  ['caf&amp;eacute; ', 'chairs'],
  ['1 &amp;lt; 2 ', '&amp;lt;b&amp;gt;'],
  ['ferry', ' harbour'],
  ['9', ' boats']
]

const carriers: ReadonlyArray<readonly [string, string]> = [
  ['The ferry left ', ' harbour at nine on Monday.'],
  ['Nobody saw ', ' that evening, she said.'],
  ['', ' was seen from the quay.'],
  ['They stood by ', ''],
  ['', '']
]

/** Marks that an invisible character keeps from being markup. */
const held = ['# ', '- ', '1. ', '> ', '===', '---', '*', '**', '`', '[x](', '](y)', '\\', '<b>', '&', '|', '~~', ':::']

type Wrap = (first: string, second: string) => string

const markdownWraps: readonly Wrap[] = [
  (a, b) => a + b,
  (a, b) => `*${a.trim()}* ${b.trim()}`,
  (a, b) => `${a.trim()} **${b.trim()}**`,
  (a, b) => `*${a.trim()}* **${b.trim()}**`,
  (a, b) => `*${a}${b.trimEnd()}*`,
  (a, b) => `[${a.trim()}](/x) ${b.trim()}`,
  (a, b) => `${a.trim()} [${b.trim()}](/x "the the")`,
  (a, b) => `[${a}${b}](/x)`,
  (a, b) => `${a.trim()}\n${b.trim()}`,
  (a, b) => `${a.trim()}  \n${b.trim()}`,
  (a, b) => `${a.trim()}\\\n${b.trim()}`,
  (a, b) => `<em>${a.trim()}</em> ${b.trim()}`,
  (a, b) => `${a}<b>${b}</b>`,
  (a, b) => `${a.trim()}&nbsp;${b.trim()}`,
  (a, b) => `${a}\`${b}\``,
  (a, b) => `~~${a.trim()}~~ ${b.trim()}`,
  (a, b) => `![${a}${b}](/x.png)`,
  (a, b) => `${a}<!-- c -->${b}`
]

const htmlWraps: readonly Wrap[] = [
  (a, b) => a + b,
  (a, b) => `<em>${a}</em>${b}`,
  (a, b) => `${a}<strong>${b}</strong>`,
  (a, b) => `<em>${a}</em><strong>${b}</strong>`,
  (a, b) => `<a href="/the-the"><i>${a}</i></a>${b}`,
  (a, b) => `<span>${a}${b}</span>`,
  (a, b) => `${a.trim()}<br>${b.trim()}`,
  (a, b) => `${a.trim()}&nbsp;${b.trim()}`,
  (a, b) => `${a.trim()}\n  ${b.trim()}`,
  (a, b) => `${a}<!-- c -->${b}`,
  (a, b) => `${a}<code>${b}</code>`,
  (a, b) => `<img src="x.png" alt="${a}${b}">`,
  (a, b) => `${a}<wbr>${b}`
]

const sentences = (wraps: readonly Wrap[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...carriers), fc.constantFrom(...halves), fc.constantFrom(...wraps))
    .map(([[before, after], [first, second], wrap]) => before + wrap(first, second) + after)

const markdownBlock: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(sentences(markdownWraps), {minLength: 1, maxLength: 3}),
    fc.constantFrom('', '', '', '# ', '## ', '> ', '- ', '1. ', 'table', 'setext', 'held', 'held'),
    fc.constantFrom(...held)
  )
  .map(([parts, kind, mark]) => {
    const text = parts.join(' ')
    const line = text.replaceAll(/(?: {2}|\\)?\n/g, ' ')
    if (kind === 'table') return `| Boat | Time |\n| --- | --- |\n| ${line.replaceAll('|', '')} | the the |`
    if (kind === 'setext') return `${line}\n---`
    if (kind === 'held') return `\u200B${mark}${line}\n${mark}\u200B${mark} left the the quay`
    if (kind === '> ') return `> ${text.replaceAll('\n', '\n> ')}`
    if (kind === '- ' || kind === '1. ') return kind + text.replaceAll('\n', `\n${' '.repeat(kind.length)}`)
    return kind.startsWith('#') ? kind + line : text
  })

const markdown = fc.array(markdownBlock, {minLength: 1, maxLength: 4}).map((blocks) => `${blocks.join('\n\n')}\n`)

const htmlBlock: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(sentences(htmlWraps), {minLength: 1, maxLength: 3}),
    fc.constantFrom('p', 'p', 'h1', 'h2', 'blockquote', 'li', 'figcaption', 'td', 'held'),
    fc.constantFrom('&', '<', '</', '<!--', '&amp', '&#', '&lt')
  )
  .map(([parts, kind, mark]) => {
    const text = parts.join(' ')
    if (kind === 'held') return `<p>${mark}\u200Bb and ${text}</p>`
    if (kind === 'li') return `<ul><li>${text}</li><li>the the</li></ul>`
    if (kind === 'td') return `<table><tr><td>${text}</td></tr></table>`
    if (kind === 'figcaption') return `<figure><img alt="" src="x.png"><figcaption>${text}</figcaption></figure>`
    return `<${kind}>${text}</${kind}>`
  })

const html = fc
  .array(htmlBlock, {minLength: 1, maxLength: 4})
  .map((blocks) => `<article>\n${blocks.join('\n')}\n</article>\n`)

const markdownParser = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(remarkFrontmatter).freeze()
const htmlParser = unified().use(rehypeParse).freeze()

/** A tree without positions and texts, but with whether each node holds any. */
function structure(node: MdastNodes | HastNodes): unknown {
  const bare: Record<string, unknown> = {...node, position: undefined}
  if ('alt' in node) bare['alt'] = typeof node.alt
  if ('title' in node) bare['title'] = typeof node.title
  if ('properties' in node) bare['properties'] = {...node.properties, alt: typeof node.properties['alt']}
  if ('children' in node) {
    bare['empty'] = textOf(node).trim() === ''
    bare['children'] = node.children.filter((child) => child.type !== 'text').map((child) => structure(child))
  }
  return bare
}

function textOf(node: MdastNodes | HastNodes): string {
  if ('children' in node) return node.children.map((child) => textOf(child)).join('')
  return 'value' in node && node.type !== 'comment' ? node.value.replaceAll(/[\u200B\uFEFF]/g, '') : ''
}

const formats = [
  ['markdown', markdown, (source: string) => structure(markdownParser.parse(source))],
  ['html', html, (source: string) => structure(htmlParser.parse(source))]
] as const

describe('fixing', () => {
  for (const [format, sources, parse] of formats) {
    test(`${format}: changes words only, and nothing the second time`, async () => {
      let fixed = 0
      await fc.assert(
        fc.asyncProperty(sources, async (source) => {
          const check = async (file: VFile): Promise<undefined> => void (await checker.check(file, format))
          const file = new VFile(source)
          await check(file)
          const mended = await mend(file, check)
          fixed += mended.data.copydeskFixed ?? 0
          expect(parse(String(mended)), JSON.stringify([source, String(mended)])).toEqual(parse(source))
          expect(await mend(mended, check)).toBe(mended)
        }),
        {numRuns: runs, seed: 20, endOnFailure: false}
      )
      expect(fixed).toBeGreaterThan(runs)
    })
  }
})
