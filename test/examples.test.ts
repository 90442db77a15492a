// Runs every rule's examples: as they stand, and turned into the other formats, CRLF, behind astral characters, and without
// positions. The whole list of messages is compared.
import fs from 'node:fs'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Block} from '../src/article/block.ts'
import {articleOf} from '../src/article/article.ts'
import {activate} from '../src/check/plugin.ts'
import {applyEdits} from '../src/check/edits.ts'
import {report} from '../src/check/message.ts'
import {runRules} from '../src/check/run.ts'
import type {PlantBlock} from '../src/check/plant.ts'
import type {Rule} from '../src/check/rule.ts'
import {Desk} from '../src/desk/desk.ts'
import {formatIds, type FormatId} from '../src/formats/index.ts'
import {writeHtml, writeMarkdown, writeText} from '../src/formats/write.ts'
import {rules} from '../src/rules.ts'
import {readExamples, type Example} from './helpers/examples.ts'
import {parse} from './helpers/parse.ts'

for (const rule of rules) {
  const path = `rules/${rule.meta.id}/examples.md`
  describe(rule.meta.id, () => {
    const examples = readExamples(path)
    test('has at least as many silent examples as speaking ones, none twice', () => {
      const speaking = examples.filter((example) => example.speaks).length
      expect(speaking).toBeGreaterThan(0)
      expect(examples.length - speaking).toBeGreaterThanOrEqual(speaking)
      expect(new Set(examples.map((example) => example.input)).size).toBe(examples.length)
    })
    for (const example of examples) {
      if (!formatIds.includes(example.format)) continue
      describe(example.title, () => runExample(rule, example))
    }
    test('plants its fault, where it has a plant', () => {
      if (rule.plant) expect(fs.existsSync(path)).toBe(true)
    })
  })
}

function runExample(rule: Rule, example: Example): void {
  test('says exactly this', async () => {
    const {lines, fixed} = await run(rule, example, example.input, example.format)
    expect(lines).toEqual(example.messages)
    expect(example.speaks).toBe(lines.length > 0)
    if (example.fixed === undefined) expect(fixed).toBe(example.input)
    else expect(fixed).toBe(example.fixed)
  })
  test('says the same with CRLF', async () => {
    const {lines, fixed} = await run(rule, example, example.input.replace(/\n/g, '\r\n'), example.format)
    expect(lines).toEqual(example.messages)
    if (example.fixed !== undefined) expect(fixed).toBe(example.fixed.replace(/\n/g, '\r\n'))
  })
  test('says the same without positions', async () => {
    const {said} = await run(rule, example, example.input, example.format, true)
    expect(said).toEqual((await run(rule, example, example.input, example.format)).said)
  })
  if (!['text', 'markdown', 'html'].includes(example.format)) return
  for (const [format, write] of Object.entries({markdown: writeMarkdown, html: writeHtml, text: writeText})) {
    if (format === example.format || !formatIds.includes(format as FormatId)) continue
    if (example.options.notIn?.includes(format)) continue
    test(`says the same as ${format}, behind astral characters`, async () => {
      const {said, blocks} = await run(rule, example, example.input, example.format)
      const comment = format === 'text' ? '' : '<!-- 😀𝒳 -->\n\n'
      const other = await run(rule, example, comment + write(blocks), format as FormatId)
      // Plain text can't mark code, emphasis or links.
      if (format === 'text' && blocks.some((block) => block.code ?? block.emphasis ?? block.links)) return
      // Plain text can't carry every role: there the words must be the same only where the roles are.
      if (
        format === 'text' &&
        blocks.map((block) => block.role).join() !== other.blocks.map((block) => block.role).join()
      )
        return
      expect(other.blocks.map((block) => `${block.role}: ${block.text}`)).toEqual(
        blocks.map((block) => `${block.role}: ${block.text}`)
      )
      expect(other.said).toEqual(said)
    })
  }
}

interface Result {
  readonly lines: readonly string[]
  readonly said: readonly string[]
  readonly fixed: string
  readonly blocks: readonly PlantBlock[]
}

async function run(rule: Rule, example: Example, source: string, format: FormatId, bare = false): Promise<Result> {
  const file = new VFile(source)
  const tree = await parse(file, format)
  if (bare) {
    visit(tree, (node) => {
      delete node.position
      if (node.type === 'ParagraphNode') delete node.data?.runs
    })
  }
  const active = activate(rule, [rule.meta.severity, example.options.options ?? {}])
  const article = articleOf(tree, file)
  const found = runRules(article, active ? [active] : [], new Desk(example.options))
  const messages = report(file, article, found)
  const said = messages.map((message) => `${message.severity} | ${message.actual} | ${message.reason}`)
  const lines = messages.map((message, index) => `${message.line}:${message.column} ${said[index]}`)
  const edits = messages.flatMap((message) => message.edits ?? [])
  return {lines, said, fixed: applyEdits(source, edits), blocks: article.blocks.map(asWritten)}
}

function asWritten({role, text, node}: Block): PlantBlock {
  return {
    role,
    text,
    code: node.data?.opaque,
    emphasis: node.data?.emphasis,
    links: node.data?.links,
    cell: node.data?.cell
  }
}
