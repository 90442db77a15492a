import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import type {Node} from 'unist'
import {expect, test} from 'vitest'
import {VFile} from 'vfile'
import {check, createChecker} from '../src/check/check.ts'
import type {CheckOptions} from '../src/check/check-options.ts'
import {Passages} from '../src/check/passages.ts'
import type {Passage} from '../src/article/block.ts'
import {rules} from '../src/rules.ts'

const article = '# Museum\n\nDear {{name}}, welcome.\n\nThe museum opens at noon.\n'

const said = (file: VFile): readonly string[] =>
  file.messages.map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.reason}`)

test('says the same of a document that changes as of a new one', async () => {
  const checker = createChecker({format: 'markdown'})
  const versions = [
    article,
    article.replace('noon', 'TK'),
    article.replace('# Museum\n\n', ''),
    `A new paragraph about the the garden.\n\n${article}`,
    article
  ]
  for (const version of versions) {
    expect(said(await checker.check(version))).toEqual(said(await check(version, {format: 'markdown'})))
  }
})

test('gathers anew only from blocks that changed', async () => {
  const gathered: string[] = []
  const [rule] = rules
  if (!rule) throw new Error('There is no rule')
  const gather = rule.gather
  const watched = {
    ...rule,
    gather: (...args: Parameters<typeof gather>) => (gathered.push(args[0].text), gather(...args))
  }
  const {runRules} = await import('../src/check/run.ts')
  const {activate} = await import('../src/check/plugin.ts')
  const {articleOf} = await import('../src/article/article.ts')
  const {sharedDesk} = await import('../src/desk/desk.ts')
  const {parse} = await import('./helpers/parse.ts')
  const active = activate(watched, 'error')
  const passages = new Passages()
  const facts = {}
  const run = async (source: string): Promise<readonly string[]> => {
    gathered.length = 0
    const file = new VFile(source)
    const tree = await parse(file, 'markdown')
    const made = passages.keepFor(() => articleOf(tree, file, passages))
    runRules(made, active ? [active] : [], sharedDesk(), facts)
    return [...gathered]
  }
  expect(await run(article)).toEqual(['Museum', 'Dear {{name}}, welcome.', 'The museum opens at noon.'])
  expect(await run(article)).toEqual([])
  expect(await run(`New.\n\n${article.replace('noon', 'nine')}`)).toEqual(['New.', 'The museum opens at nine.'])
})

test('gives other plugins a tree whose every node has its place', async () => {
  const bare: string[] = []
  const look = () => (tree: Node) => {
    const visit = (node: Node): undefined => {
      if (!node.position) bare.push(node.type)
      for (const child of 'children' in node ? (node.children as readonly Node[]) : []) visit(child)
    }
    visit(tree)
  }
  const checker = createChecker({plugins: [look]})
  await checker.check('The museum opens at noon. It closes at six.')
  await checker.check('The museum opens at noon. It closes at six.')
  expect(bare).toEqual([])
})

test('keeps passages of the last article only', () => {
  const passages = new Passages()
  const passage = (text: string): Passage => ({text}) as Passage
  passages.keepFor(() => passages.set('a', passage('a')).set('b', passage('b')))
  passages.keepFor(() => passages.get('a'))
  expect([...passages.keys()]).toEqual(['a'])
  expect(passages.get('b')).toBeUndefined()
})

test('tells what was checked', async () => {
  const file = await check(article, {format: 'markdown'})
  expect(file.data.copydesk).toMatchObject({format: 'markdown', words: 9, unusedStets: []})
  expect(file.data.copydesk?.milliseconds).toBeGreaterThan(0)
})

test('tells who is named, when asked', async () => {
  const source = '# A bridge\n\nThe ribbon was cut by *Helen* Marsden, 54. Everyone cheered Mayor Marsden.\n'
  const file = await check(source, {format: 'markdown'})
  const cast = file.data.copydesk?.cast
  expect(cast).toMatchObject([{name: 'Helen Marsden', titles: ['mayor'], ages: [54]}])
  expect(cast?.[0]?.places.map(({start, end}) => source.slice(start ?? 0, end ?? 0))).toEqual([
    'Helen* Marsden',
    'Marsden'
  ])
  expect(file.data.copydesk?.cast).toBe(cast)
  expect(Object.keys(file.data.copydesk ?? {})).not.toContain('cast')
  expect(structuredClone(file.data.copydesk)).toMatchObject({format: 'markdown'})
})

test('tells in which field somebody is named, whatever became of the file', async () => {
  const fields = [
    {id: 'title', role: 'headline' as const, value: 'A bridge'},
    {id: 'text', value: 'The ribbon was cut by Helen Marsden.'}
  ]
  const file = await check({fields})
  file.value = ''
  expect(file.data.copydesk?.cast).toMatchObject([
    {name: 'Helen Marsden', places: [{field: 'text', start: 22, end: 35, text: 'Helen Marsden'}]}
  ])
})

test('names what is wrong with options', async () => {
  const cases: ReadonlyArray<readonly [options: object, says: string]> = [
    [{publishedAt: 'May'}, 'Option `publishedAt` must be a date such as "2026-03-14T09:00:00Z", not "May"'],
    [{formt: 'text'}, 'Unknown option `formt`: did you mean `format`?'],
    [{format: 'docx'}, 'Unknown format "docx"; use one of text, markdown, html'],
    [{formats: {docx: {}}}, 'Unknown format "docx"; use one of text, markdown, html'],
    [{english: 'en-XX'}, 'Unknown `english`: "en-XX"; use one of en-GB, en-US, en-CA, en-AU'],
    [{house: {nmaes: []}}, 'Option `house`: "nmaes" is no known field: did you mean "names"?'],
    [{house: {names: [{name: 1}]}}, 'Option `house`: "names[1].name" must be text, not 1'],
    [{rules: {plaecholder: 'off'}}, 'Unknown rule `plaecholder`: did you mean `placeholder`?'],
    [{rules: {placeholder: 'loud'}}, 'Severity of `placeholder` must be off, info, warn or error, not "loud"'],
    [{desk: {}}, 'Option `desk` must be made by `createDesk`']
  ]
  for (const [options, says] of cases) {
    expect(() => createChecker(options as CheckOptions), says).toThrow(TypeError)
    await expect(check('x', options as CheckOptions)).rejects.toThrow(says)
  }
})

test('one checker reads every format', async () => {
  const checker = createChecker()
  const formats = await Promise.all(
    (['text', 'markdown', 'html'] as const).map((format) => checker.check('Dear {{name}}, welcome.', format))
  )
  expect(formats.map((file) => file.data.copydesk?.format)).toEqual(['text', 'markdown', 'html'])
  for (const file of formats) expect(file.messages).toHaveLength(1)
})

test('reads weekdays by the day of publication, the source’s own before the option', async () => {
  const text = 'The ferry runs again from Monday 15 March, weather permitting, the harbour master said.'
  const published = {publishedAt: '2026-03-14'}
  expect((await check(text)).messages).toEqual([])
  expect(said(await check(text, published))).toEqual([
    '1:27 date-weekday "Monday 15 March" is a Sunday in 2026; the Monday is 16 March'
  ])
  const front = `---\ndate: 2027-03-10\n---\n\n${text}`
  expect((await check(front, {...published, format: 'markdown'})).messages).toEqual([])
})

test('names both places of a contradiction, since either may be the wrong one', async () => {
  const source = `Mayor opens the new lock

Ann Bellweather, 54, opened the lock on Monday in front of a crowd that had waited for it since the spring.

"It is a good lock," said the chairman of the boat club, who thanked Ann Bellweather, 45, for her patience with him.
`
  const {messages} = await check(source, {format: 'text'})
  const found = messages.find(({ruleId}) => ruleId === 'cast-drift')
  expect(source.slice(found?.start, found?.end)).toBe('45')
  expect(found?.places?.map(({start, end}) => source.slice(start, end))).toEqual(['54'])
})

test('lets the tree go while its file is kept', async () => {
  const trees: Array<WeakRef<Node>> = []
  const checker = createChecker({
    format: 'markdown',
    plugins: [() => (tree: Node) => void trees.push(new WeakRef(tree))]
  })
  const kept = [await checker.check(article), await checker.check(article)]
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => undefined
  await new Promise((resolve) => setTimeout(resolve, 0))
  collect()
  expect(trees.map((tree) => tree.deref())).toEqual([undefined, undefined])
  expect(kept[0]?.data.copydesk?.cast).toEqual([])
})
