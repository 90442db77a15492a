// One article in every dialect of rich text as JSON: the same faults are told in each, at their places in the file, and mended there.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {check, createChecker} from '../../src/check/check.ts'
import {mend} from '../../src/cli/mend.ts'
import {parse} from '../helpers/parse.ts'
import {writers, type Part, type Span} from '../helpers/rich-text.ts'

const title = 'Twelve boats lost in harbour fire'
const parts: readonly Part[] = [
  {
    kind: 'paragraph',
    spans: [
      {text: 'The café owner Siobhan '},
      {text: 'Gallagher', as: 'link'},
      {text: ' said eleven boats were lost in the fire on “Friday” & the gover'},
      {text: 'ment had to help.', as: 'bold'}
    ]
  },
  {kind: 'heading', spans: [{text: 'What is known'}]},
  {kind: 'list', spans: [{text: 'Read '}, {text: 'the the report', as: 'link'}, {text: ' of the harbour board'}]},
  {
    kind: 'pullquote',
    spans: [{text: 'We saw the flames from the hill and ran down to the quay at once'}],
    beside: 'Siobhan Gallacher'
  },
  {
    kind: 'paragraph',
    spans: [{text: '“We saw the flames from the hill and ran down to the quay at once,” she said.'}]
  },
  {kind: 'paragraph', spans: [{text: 'We saw the flames from the hill and ran down to the quay at once'}]},
  {kind: 'image', spans: [{text: 'The quay on Friday morning, after the the fire'}], beside: 'Smoke over the harbour'},
  {
    kind: 'paragraph',
    spans: [{text: 'Type '}, {text: 'stop stop', as: 'code'}, {text: ' to end the film of the fire.'}]
  },
  {kind: 'code', spans: [{text: 'The the fire. This is a an example of code, and nobody reads it.'}]}
]

const faults = [
  ['number-mismatch', 'headline', 'Twelve boats'],
  ['misspelling', 'body', 'goverment'],
  ['repeated-word', 'list', 'the the'],
  ['name-spelling', 'credit', 'Gallacher'],
  ['repeated-passage', 'body', 'We saw the flames from the hill and ran down to the quay at once'],
  ['repeated-word', 'caption', 'the the']
]

/** Places of the faults in the files, written with an indentation of two. */
const places: Readonly<Record<string, readonly string[]>> = {
  'Portable Text': ['4:13', '40:79', '92:20', '108:31', '143:20', '156:53'],
  Lexical: ['3:13', '40:83', '93:32', '116:32', '141:24', '155:59'],
  ProseMirror: ['12:20', '37:79', '85:28', '114:32', '134:20', '153:58'],
  Slate: ['6:18', '26:77', '56:26', '74:24', '88:18', '98:52'],
  Contentful: ['8:17', '41:86', '95:39', '123:43', '147:27', '163:65'],
  'Editor.js': ['8:18', '15:164', '29:64', '37:29', '50:18', '60:55'],
  'typed blocks': ['2:13', '13:164', '23:64', '29:33', '39:18', '45:55'],
  'Apple News Format': ['4:13', '17:166', '29:80', '41:32', '54:20', '62:56'],
  ArchieML: ['2:13', '6:163', '14:69', '20:33', '29:17', '36:55'],
  ANS: ['6:15', '11:165', '24:75', '39:29', '48:19', '54:53'],
  WordPress: ['7:18', '10:167', '10:288', '10:475', '10:604', '10:804']
}

/** JSON as some servers write it: every sign beyond ASCII, and slashes, as escapes. */
function escaped(json: string): string {
  return json
    .replaceAll('/', '\\/')
    .replaceAll(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

describe.each(Object.entries(writers))('%s', (name, write) => {
  const source = JSON.stringify(write(title, parts), undefined, 2)

  test.each([
    ['as written', source],
    ['with escapes', escaped(source)],
    ['on one line, behind a byte order mark', `\uFEFF${JSON.stringify(JSON.parse(source))}`]
  ])('tells the faults, %s', async (_, json) => {
    const {messages} = await check(json, {format: 'json', english: 'en-GB'})
    expect(messages.map(({ruleId, role, actual}) => [ruleId, role, actual])).toEqual(faults)
    for (const {actual, start, end} of messages) {
      const words = json.slice(start, end)
      if (actual === 'goverment') expect(words).toMatch(/^gover[^]+ment$/)
      else expect(words).toBe(actual)
    }
    if (json !== source) return
    expect(messages.map(({line, column}) => `${line}:${column}`)).toEqual(places[name])
  })

  test('mends what is certain, and nothing but the words', async () => {
    const checker = createChecker({english: 'en-GB'})
    const checkJson = async (file: VFile): Promise<undefined> => void (await checker.check(file, 'json'))
    for (const json of [source, escaped(source)]) {
      const file = new VFile(json)
      await checkJson(file)
      const mended = await mend(file, checkJson)
      expect(mended.data.copydeskFixed).toBeGreaterThanOrEqual(2)
      expect(String(mended)).toContain('"'.concat(title, '"'))
      expect(String(mended)).not.toMatch(/Read [^]*the the report(?! )[^]*of the harbour/)
      expect(shape(JSON.parse(String(mended)))).toEqual(shape(JSON.parse(json)))
      const words = JSON.stringify(JSON.parse(json)).replaceAll(
        /(?<=>|")the the (?=report)|the (?=the fire["<])/g,
        (was) => (was === 'the ' ? '' : 'the ')
      )
      expect(JSON.stringify(JSON.parse(String(mended))).replaceAll('government', 'goverment')).toBe(words)
    }
  })
})

test('shows the title and the subtitle of Apple’s once', async () => {
  const components = [
    {
      role: 'container',
      components: [
        {role: 'title', text: title},
        {role: 'intro', text: 'Nobody was hurt.'}
      ]
    },
    {role: 'photo', URL: 'a.jpg', caption: 'The quay.'},
    {role: 'body', format: 'html', text: '<p>The fire is out.</p><p>The quay is shut.</p>'}
  ]
  const source = JSON.stringify({title, subtitle: 'Nobody was hurt.', components})
  const {children} = await parse(new VFile(source), 'json')
  expect(children.map((node) => node.type === 'ParagraphNode' && [node.data?.role, textOf(node)])).toEqual([
    ['headline', title],
    ['standfirst', 'Nobody was hurt.'],
    ['caption', 'The quay.'],
    ['body', 'The fire is out.'],
    ['body', 'The quay is shut.']
  ])
})

/** A document with its texts taken out of it: what is left is no business of a fix. */
function shape(value: unknown): unknown {
  if (typeof value === 'string')
    return value.trim() === '' ? 'empty' : value.replaceAll(/ alt="[^"]*"/g, '').match(/<[^>]*>/g)
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shape(item)]))
}

const span: fc.Arbitrary<Span> = fc
  .tuple(
    fc.constantFrom(
      'the ',
      'the',
      ' the',
      'The ',
      'a ',
      'apple',
      ' “quay” ',
      'caf\u00C3\u00A9',
      'ware\u200Bhouse',
      ' & ',
      '<b',
      '\\n',
      '\n',
      '"',
      '\uD83D\uDE00',
      '\uD800'
    ),
    fc.constantFrom(undefined, undefined, 'link', 'bold', 'code')
  )
  .map(([text, as]) => (as ? {text, as: as as 'link'} : {text}))

const part: fc.Arbitrary<Part> = fc
  .tuple(
    fc.constantFrom('paragraph', 'paragraph', 'heading', 'list', 'pullquote', 'image', 'code'),
    fc.array(span, {minLength: 1, maxLength: 8})
  )
  .map(([kind, spans]) => ({
    kind: kind as Part['kind'],
    spans: [{text: 'The ferry left '}, ...spans],
    beside: 'The the quay'
  }))

test.each(Object.entries(writers))('%s: fixing never damages the JSON', async (_, write) => {
  const checker = createChecker()
  const checkJson = async (file: VFile): Promise<undefined> => void (await checker.check(file, 'json'))
  let fixed = 0
  await fc.assert(
    fc.asyncProperty(fc.array(part, {minLength: 1, maxLength: 5}), fc.boolean(), async (list, escapes) => {
      const json = JSON.stringify(write(title, list))
      const file = new VFile(escapes ? escaped(json) : json)
      await checkJson(file)
      const mended = await mend(file, checkJson)
      fixed += mended.data.copydeskFixed ?? 0
      expect(shape(JSON.parse(String(mended)))).toEqual(shape(JSON.parse(json)))
    }),
    {numRuns: Number(process.env['COPYDESK_RUNS'] ?? 30), seed: 7, endOnFailure: false}
  )
  expect(fixed).toBeGreaterThan(0)
})

describe('of an unknown kind', () => {
  test('prose is read; code, addresses and keys are not', async () => {
    const source = JSON.stringify({
      title: 'Harbour',
      category: {title: 'The the news'},
      body: [
        {_type: 'block', children: [{_type: 'span', text: 'The quay.'}]},
        {
          _type: 'teaser',
          note: 'Anyone who saw the fire is asked to call the harbour office.',
          linkUrl: 'https://example.org/The%20fire%20of%20the%20town%20is%20out.',
          sourceCode: 'This is the code of the page and it is not to be read at all.',
          token: 'Zm9v YmFy'
        },
        {_type: 'facts', heading: 'In figures', rows: [{_type: 'fact', text: 'Eleven boats'}]}
      ]
    })
    const {children} = await parse(new VFile(source), 'json')
    expect(children.map((node) => node.type === 'ParagraphNode' && [node.data?.role, textOf(node)])).toEqual([
      ['headline', 'Harbour'],
      ['body', 'The quay.'],
      ['body', 'Anyone who saw the fire is asked to call the harbour office.'],
      ['heading', 'In figures'],
      ['body', 'Eleven boats']
    ])
  })

  test('a text may stand in its blocks', async () => {
    const html = '<p>The ferry left the the quay at nine.</p>'
    const json = JSON.stringify({
      response: {results: [{webTitle: 'The ferry', blocks: {body: [{id: 'a', bodyHtml: html}]}}]}
    })
    const {messages} = await check(json, {format: 'json', english: 'en-GB'})
    expect(messages.map(({ruleId, role, actual}) => [ruleId, role, actual])).toEqual([
      ['repeated-word', 'body', 'the the']
    ])
  })

  test('nodes of ProseMirror stand in a field without their document', async () => {
    const paragraph = (text: string): object => ({type: 'paragraph', content: [{type: 'text', text}]})
    const source = JSON.stringify({
      layout: 'article',
      page: {title: 'The quay'},
      content: [paragraph('The the quay is shut.'), {type: 'divider'}, paragraph('It opens in May.')]
    })
    const {messages} = await check(source, {format: 'json'})
    expect(messages.map(({ruleId, role, actual}) => [ruleId, role, actual])).toEqual([
      ['repeated-word', 'body', 'The the']
    ])
  })

  test('an inline thing without text holds the place of a word', async () => {
    const mention = {type: 'mention', attrs: {id: 'the', label: 'Jane'}}
    const content = [{type: 'text', text: 'Ask the '}, mention, {type: 'text', text: ' the'}]
    const source = JSON.stringify({type: 'doc', content: [{type: 'paragraph', content}]})
    expect((await check(source, {format: 'json'})).messages).toEqual([])
  })
})

function textOf(node: object): string {
  return 'value' in node
    ? String(node.value)
    : 'children' in node
      ? (node.children as object[]).map(textOf).join('')
      : ''
}
