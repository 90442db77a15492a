import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {check} from '../src/check/check.ts'
import type {CheckOptions} from '../src/check/check-options.ts'
import {letStand} from '../src/check/stet.ts'
import {articleOf} from '../src/article/article.ts'
import {VFile} from 'vfile'
import {parse} from './helpers/parse.ts'
import {retextMarkdown} from '../src/formats/markdown.ts'
import {presetNewsroom, retextPlaceholder} from '../src/rules.ts'

/** What is said of a Markdown article: `line severity ruleId: reason`. */
async function said(source: string, options: CheckOptions = {}): Promise<readonly string[]> {
  const file = await check(source, {format: 'markdown', rules: {placeholder: 'error'}, ...options})
  return file.messages.map((message) => `${message.line} ${message.severity} ${message.ruleId}: ${message.reason}`)
}

const found = (line: number, name = 'name'): string =>
  `${line} error placeholder: Placeholder left in the copy: "{{${name}}}"`
const unneeded = 'This stet is not needed: there is nothing to let stand in the block after it'

describe('stet comments', () => {
  test('let a rule’s findings stand in the block that follows', async () => {
    expect(await said('Dear {{name}}, welcome.\n')).toEqual([found(1)])
    expect(await said('<!-- stet placeholder: our template -->\n\nDear {{name}}, welcome.\n')).toEqual([])
    expect(await said('<!--stet placeholder-->\n\nDear {{name}}, welcome.\n\nDear {{other}}, again.\n')).toEqual([
      found(5, 'other')
    ])
  })
  test('are about all rules where they name none', async () => {
    expect(await said('<!-- stet -->\n\nDear {{name}}, welcome.\n')).toEqual([])
    expect(await said('<!-- stet: this is how it is -->\n\nDear {{name}}, welcome.\n')).toEqual([])
  })
  test('name several rules', async () => {
    expect(await said('<!-- stet word-order, placeholder: ours -->\n\nDear {{name}}, welcome.\n')).toEqual([])
    expect(await said('<!-- stet word-order placeholder — ours -->\n\nDear {{name}}, welcome.\n')).toEqual([])
  })
  test('leave other rules alone', async () => {
    expect(await said('<!-- stet word-order: ours -->\n\nDear {{name}}, welcome.\n')).toEqual([
      `1 info stet: ${unneeded}`,
      found(3)
    ])
  })
  test('are told when they are not needed, unless their rule did not run', async () => {
    expect(await said('<!-- stet placeholder -->\n\nWelcome.\n')).toEqual([`1 info stet: ${unneeded}`])
    expect(await said('<!-- stet -->\n\nWelcome.\n')).toEqual([`1 info stet: ${unneeded}`])
    expect(await said('<!-- stet placeholder -->\n\nWelcome.\n', {rules: {placeholder: 'off'}})).toEqual([])
  })
  test('are told when they name no rule', async () => {
    expect(await said('<!-- stet plaecholder: ours -->\n\nDear {{name}}, welcome.\n')).toEqual([
      '1 info stet: Unknown rule in a stet: "plaecholder" (did you mean "placeholder"?)',
      found(3)
    ])
  })
  test('are told when nothing follows', async () => {
    expect(await said('Welcome.\n\n<!-- stet placeholder -->\n')).toEqual([
      '3 info stet: Nothing follows this stet: it stands before the block that it is about'
    ])
  })
  test('are not looked for in other comments', async () => {
    expect(await said('<!-- stetson -->\n\n<!-- the stet placeholder -->\n\nDear {{name}}, welcome.\n')).toEqual([
      found(5)
    ])
  })
})

describe('unified’s lint comments', () => {
  test('ignore the block that follows', async () => {
    const source = '<!-- lint ignore copydesk placeholder -->\n\nDear {{name}}, welcome.\n\nDear {{other}}, again.\n'
    expect(await said(source)).toEqual([found(5, 'other')])
    expect(await said(source.replace(' placeholder', ''))).toEqual([found(5, 'other')])
    expect(await said(`<!-- lint ignore copydesk word-order -->\n\n${source}`)).toEqual([found(7, 'other')])
  })
  test('disable and enable', async () => {
    const source = [
      'Dear {{one}}, one.',
      '<!-- lint disable copydesk placeholder -->',
      'Dear {{two}}, two.',
      'Dear {{three}}, three.',
      '<!-- lint enable copydesk placeholder -->',
      'Dear {{four}}, four.'
    ].join('\n\n')
    expect(await said(source)).toEqual([found(1, 'one'), found(11, 'four')])
    expect(await said(source.replaceAll(' placeholder', ''))).toEqual([found(1, 'one'), found(11, 'four')])
    expect(await said(source.replaceAll(' placeholder', ' word-order'))).toHaveLength(4)
  })
  test('are left to other linters where they do not name copydesk', async () => {
    expect(await said('<!-- lint disable placeholder -->\n\nDear {{name}}, welcome.\n')).toEqual([found(3)])
  })
  test('never throw: unknown words and rules are told', async () => {
    expect(await said('<!-- lint shout copydesk -->\n\nDear {{name}}, welcome.\n')).toEqual([
      '1 info stet: Unknown word in a lint comment: "shout" (use enable, disable or ignore)',
      found(3)
    ])
    expect(await said('<!-- lint disable copydesk plaecholder -->\n\nDear {{name}}, welcome.\n')).toEqual([
      '1 info stet: Unknown rule in a lint comment: "plaecholder" (did you mean "placeholder"?)',
      found(3)
    ])
    expect(await said('<!-- lint -->\n\n<!-- lint disable -->\n\nDear {{name}}, welcome.\n')).toEqual([found(5)])
  })
})

describe('decisions kept outside of the source', () => {
  test('let a fault stand by its fingerprint, wherever it moves, until its words change', async () => {
    const source = 'Dear {{name}}, welcome to the museum.\n'
    const fingerprint = (await check(source, {format: 'markdown'})).messages[0]?.fingerprint ?? ''
    const stets = [{fingerprint, who: 'Ada', when: '2026-11-24', why: 'a template'}]
    expect(await said(source, {stets})).toEqual([])
    expect(await said(`# Museum\n\nOpen at noon.\n\n${source}`, {stets})).toEqual([])
    expect(await said(source.replace('welcome', 'goodbye'), {stets})).toEqual([found(1)])
  })
  test('that met no fault can be cleared away', async () => {
    const stets = [{fingerprint: '0000000000000000', who: 'Ada'}]
    const file = await check('Welcome.\n', {format: 'markdown', stets})
    expect(file.messages).toEqual([])
    expect(file.data.copydesk?.unusedStets).toEqual(stets)
  })
  test('must have a fingerprint', async () => {
    await expect(check('x', {stets: [{}] as never})).rejects.toThrow(/`stets` must be a list of/)
  })
})

describe('plugins', () => {
  const source =
    '<!-- stet placeholder: ours -->\n\nDear {{name}}, welcome.\n\n<!-- stet -->\n\nWelcome.\n\n<!-- stet x-y -->\n\nBye.\n'
  test('heed decisions one by one, and tell nothing of those that other rules may need', async () => {
    const file = await unified().use(retextMarkdown).use(retextPlaceholder).process(source)
    expect(file.messages.map(String)).toEqual([])
  })
  test('heed them in a preset', async () => {
    const file = await unified().use(retextMarkdown).use(presetNewsroom).process(source)
    expect(file.messages.map(String)).toEqual([])
  })
})

test('thousands of comments take no more than their time', async () => {
  const source = '<!-- stet -->\n\n<!-- lint ignore copydesk placeholder -->\n\nDear {{name}}, welcome.\n\n'.repeat(
    2000
  )
  const file = new VFile(source)
  const tree = await parse(file, 'markdown')
  const article = articleOf(tree, file)
  const stood = letStand(tree, article, [], {rules: ['placeholder'], known: ['placeholder']})
  expect(stood.notes).toHaveLength(2000)
})
