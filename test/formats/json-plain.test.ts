// Articles whose text is one string of JSON, plain or Markdown, as scrapers, feeds and pages' own descriptions keep them.
import fc from 'fast-check'
import {toString} from 'nlcst-to-string'
import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {check, createChecker} from '../../src/check/check.ts'
import {mend} from '../../src/cli/mend.ts'
import {parse} from '../helpers/parse.ts'

const headline = 'Orchard sells its first cider'
const standfirst = 'Four years after the frost, the trees bear again.'
const paragraphs = [
  'The orchard above Kilmory sold the the first of its cider on Saturday, and the barrels were empty by noon.',
  '“Nobody thought that we would see it,” said the café’s owner, Una Brae. Her father had planted the trees in 1998.',
  'The next pressing will be of of the late apples. The orchard will be open to visitors until then.'
] as const
const body = paragraphs.join('\n\n')
const html = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
const faults = ['the the', 'of of']

/** JSON as some servers write it: every sign beyond ASCII, and slashes, as escapes. */
function escaped(json: string): string {
  return json
    .replaceAll('/', '\\/')
    .replaceAll(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

async function blocksOf(value: unknown): Promise<ReadonlyArray<readonly [string | undefined, string]>> {
  const {children} = await parse(new VFile(typeof value === 'string' ? value : JSON.stringify(value)), 'json')
  return children.map((node) => [node.type === 'ParagraphNode' ? node.data?.role : undefined, toString(node)])
}

const linked = {
  '@type': 'NewsArticle',
  headline,
  alternativeHeadline: 'First cider',
  description: standfirst,
  articleBody: body,
  datePublished: '2026-03-14T09:00:00Z',
  author: {'@type': 'Person', name: 'Jo Webb'}
}

const shapes: Readonly<Record<string, unknown>> = {
  'a scraper’s': {
    title: headline,
    text: body,
    authors: ['Jo Webb'],
    publish_date: '2026-03-14',
    summary: '',
    meta_data: {og: {title: 'The the orchard'}}
  },
  'schema.org’s': {'@context': 'https://schema.org', ...linked},
  'schema.org’s, in a graph': {
    '@context': 'https://schema.org',
    '@graph': [
      {'@type': 'WebPage', headline: 'The the page', description: 'All of the the news'},
      {...linked, '@type': ['Article', 'https://schema.org/NewsArticle']},
      {'@type': 'NewsArticle', headline: 'More from from the orchard'},
      {'@type': 'BreadcrumbList', itemListElement: [{'@type': 'ListItem', position: 1, name: 'The the news'}]}
    ]
  },
  'schema.org’s, in a list': [{'@type': 'Organization', name: 'The the Herald', description: 'The the paper'}, linked],
  'an answer’s': {
    response: {
      status: 'ok',
      content: {
        id: 'food/2026/mar/14/cider',
        webTitle: headline,
        webPublicationDate: '2026-03-14T09:00:00Z',
        fields: {headline, trailText: 'First cider', bodyText: body}
      }
    }
  },
  'a feed’s': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'What the the valley drinks',
    description: 'A blog about the the valley.',
    items: [{id: '1', title: headline, content_text: body, date_published: '2026-03-14T09:00:00Z'}]
  },
  'Markdown’s': {
    title: headline,
    date: '2026-03-14',
    body: `## At the gate\n\n${body}\n\n- [A map](https://a.example/the-the)`
  },
  'a story': {title: headline, published: '2026-03-14', story: body},
  'a government’s, with its text among the details': {
    base_path: '/news/cider',
    title: headline,
    first_published_at: '2026-03-14T09:00:00.000+00:00',
    links: {organisations: [{title: 'Orchards the the Board', details: {body: ''}}]},
    details: {body: html, change_history: [{note: 'First published the the day.'}]}
  },
  'a delivered item’s, with its elements': {
    item: {
      system: {id: 'x'},
      elements: {title: {value: headline}, date: {value: '2026-03-14'}, body: {type: 'rich_text', value: html}}
    }
  },
  'a search engine’s hit': {
    _index: 'articles',
    _id: '7',
    _source: {title: headline, standfirst, publishedDate: '2026-03-14T09:00:00.000Z', bodyXML: html, bodyHTML: html}
  },
  'an answer with one hit': {
    took: 3,
    hits: {total: 1, hits: [{_index: 'articles', _source: {title: headline, body, published: '2026-03-14'}}]}
  },
  'a hit with flat fields, each a list': [
    {
      _id: '7',
      fields: {
        'item.lifecycle.initialPublishDateTime': ['2026-03-14T09:00:00Z'],
        'item.title.title': [headline],
        'item.summary.note.text': ['All of the the news'],
        'item.body.body': [html]
      },
      sort: [1]
    }
  ],
  'a full text, cut off': {
    title: headline,
    pubDate: '2026-03-14',
    fullText: `${body}\n\nThe trees are in flower and the`
  }
}

describe.each(Object.entries(shapes))('%s', (_, value) => {
  const source = JSON.stringify(value, undefined, 2)

  test('is read: the faults are told at their places', async () => {
    for (const json of [source, escaped(source), JSON.stringify(value)]) {
      const {messages} = await check(json, {format: 'json', english: 'en-GB'})
      const told = messages.filter(({ruleId}) => ruleId === 'repeated-word')
      expect(told.map(({start, end}) => json.slice(start, end))).toEqual(faults)
      for (const {line, column, start} of told)
        expect(
          json
            .split('\n')
            .slice(0, (line ?? 0) - 1)
            .join('\n').length +
            (line === 1 ? 0 : 1) +
            (column ?? 0) -
            1
        ).toBe(start)
    }
  })

  test('has its headline, its date and its paragraphs', async () => {
    const {children, data} = await parse(new VFile(source), 'json')
    expect(data?.copydeskPublishedAt).toMatch(/^2026-03-14/)
    const roles = children.map((node) => node.type === 'ParagraphNode' && node.data?.role)
    expect(roles.filter((role) => role === 'headline')).toHaveLength(1)
    expect(children[0] && toString(children[0])).toBe(headline)
    const texts = children.map((node) => toString(node))
    expect(texts).toEqual(expect.arrayContaining([...paragraphs]))
  })

  test('is mended in its words alone', async () => {
    const checker = createChecker({english: 'en-GB'})
    const checkJson = async (file: VFile): Promise<undefined> => void (await checker.check(file, 'json'))
    for (const json of [source, escaped(source)]) {
      const file = new VFile(json)
      await checkJson(file)
      const mended = String(await mend(file, checkJson))
      expect(mended).toBe(json.replace('sold the the', 'sold the').replace('of of', 'of'))
    }
  })
})

describe('the head of schema.org', () => {
  test('takes part', async () => {
    expect((await blocksOf(linked)).slice(0, 4)).toEqual([
      ['headline', headline],
      ['standfirst', standfirst],
      ['byline', 'Jo Webb'],
      ['social', 'First cider']
    ])
  })

  test('a text needs no headline where its object is called an article', async () => {
    const articleBody = `${body}\n\nAnd the trees`
    expect(await blocksOf({'@type': 'BlogPosting', articleBody})).toHaveLength(4)
    await expect(blocksOf({articleBody})).rejects.toThrow(/^It holds no article/)
  })
})

describe('what a text is written in', () => {
  const read = async (text: string): Promise<ReadonlyArray<readonly [string | undefined, string]>> =>
    (await blocksOf({title: headline, text})).slice(1)
  const [first, second, third] = paragraphs
  const apart = paragraphs.map((text) => ['body', text])

  test('plain text: paragraphs are parted by blank lines, or by line ends', async () => {
    expect(await read(body)).toEqual(apart)
    expect(await read(`  ${paragraphs.join('\r\n')}\n`)).toEqual(apart)
    expect(await read(`${first}\n\n* Not ${second}\n\n${third}`)).toHaveLength(3)
  })

  test('plain text with character references', async () => {
    expect(await read(`${first}\n\nThe R&D of cider &amp; perry is &#8216;slow&#8217;, they say.\n\n${third}`)).toEqual(
      [
        ['body', first],
        ['body', 'The R&D of cider & perry is ‘slow’, they say.'],
        ['body', third]
      ]
    )
  })

  test('what only looks like a tag is text', async () => {
    expect(await read(`${first}\n\nWrite to <una@orchard.example> before <noon>.`)).toEqual([
      ['body', first],
      ['body', 'Write to <una@orchard.example> before <noon>.']
    ])
  })

  test('Markdown: headings, links, emphasis', async () => {
    expect(await read(`${first}\n\n## In figures\n\n${third}`)).toEqual([
      ['body', first],
      ['heading', 'In figures'],
      ['body', third]
    ])
    expect(await read(`${first}\n\nSee [the map](https://a.example/map) or *Cider*.`)).toEqual([
      ['body', first],
      ['body', 'See the map or Cider.']
    ])
    expect(await read(`# ${headline}\n${first}`)).toEqual([
      ['heading', headline],
      ['body', first]
    ])
  })

  test('elements within lines leave the paragraphs as they are', async () => {
    expect(await read(`${first}\n\n<em>${second}</em>\n\n${third}`)).toEqual(apart)
    expect(await read(`${first}\n<b>Cider</b> is sold at the gate.`)).toHaveLength(1)
  })

  test('HTML', async () => {
    expect(await read(html)).toEqual(apart)
    expect(await read(`${first}<p>${second}</p>${third}`)).toEqual(apart)
  })
})

describe('a text in several forms', () => {
  test.each([
    [
      'HTML and text',
      {body: `<figure><figcaption>Una Brae</figcaption></figure>${html}`, bodyText: paragraphs.join(' ')},
      4
    ],
    ['text and HTML', {textContent: `\n  ${body}\n`, content: html}, 3],
    ['HTML and Markdown', {body_html: html, body_markdown: `${body}\n\nSee [the map](https://a.example/).`}, 4],
    [
      'a tree and text',
      {
        text: body,
        content: {
          type: 'doc',
          content: paragraphs.map((text) => ({type: 'paragraph', content: [{type: 'text', text}]}))
        }
      },
      3
    ],
    ['a short text within the other', {text: 'The trees in flower.', body: `<p>The trees in flower.</p>${html}`}, 4]
  ])('is read once: %s', async (_, fields, count) => {
    expect(await blocksOf({title: headline, ...fields})).toHaveLength(count + 1)
  })

  test('other texts are all read, and what one text says twice', async () => {
    const other = 'The press was built by hand in the winter. It stands in the old barn, and the barn has a new roof.'
    expect(await blocksOf({title: headline, body: html, story: other})).toHaveLength(5)
    expect(await blocksOf({title: headline, body: [other, other], text: html})).toHaveLength(6)
  })
})

describe('several articles', () => {
  const item = {title: headline, text: body}
  test.each([
    ['a list', [item, item]],
    ['a feed', {title: 'Blog', items: [item, item, {title: 'Teaser'}]}],
    [
      'an answer',
      {
        response: {
          results: [
            {webTitle: 'a', fields: item},
            {webTitle: 'b', fields: item}
          ]
        }
      }
    ],
    ['a graph', {'@graph': [linked, {'@type': 'WebSite', name: 'x'}, linked]}],
    [
      'hits',
      {
        hits: {
          hits: [{_source: item}, {fields: {'item.title.title': [headline], 'item.body.body': [body]}}]
        }
      }
    ],
    [
      'a search index',
      {
        config: {lang: ['en']},
        docs: [
          {location: '', ...item},
          {location: 'a/', ...item}
        ]
      }
    ]
  ])('are an error: %s', async (_, value) => {
    await expect(blocksOf(value)).rejects.toThrow(/^It holds 2 articles \(line 1, column \d+\)/)
  })

  test('but not what an article has in its lists', async () => {
    expect(await blocksOf({...item, items: [item, item]})).not.toHaveLength(0)
  })
})

describe('is refused with one error', () => {
  test.each<readonly [string, unknown]>([
    ['a package', {name: 'x', version: '1.0.0', description: body}],
    ['a configuration', {title: 'My site', content: './content', body: 'short text'}],
    ['a notice', {title: 'Are you sure?', body: 'This can’t be undone. Go on?'}],
    ['messages', {title: 'Settings', text: 'Choose a language', home: {title: 'Home', body}}],
    ['a map', {type: 'FeatureCollection', features: [{type: 'Feature', properties: {title: 'A', description: body}}]}],
    [
      'a program',
      {
        title: 'Snippet',
        body: 'const a = 1;\nfor (const x of y) { if (x) z(x) }\nfunction f(x) { return x + a }\nlet q = a is b;\nexport default f // as is, in a'
      }
    ],
    [
      'addresses',
      {title: 'Links', text: Array.from({length: 30}, (_, at) => `https://a.example/the/${at}`).join('\n')}
    ],
    ['other things of schema.org', [{'@type': 'Organization', name: 'x', description: body}]],
    ['running text without a headline', {text: `${body}\n\nand the`}]
  ])('%s', async (_, value) => {
    await expect(blocksOf(value)).rejects.toThrow(
      /^It holds no article that copydesk knows: .*\(HTML, Markdown or plain text\)/
    )
  })
})

const piece = fc.constantFrom(
  'the ',
  'the the ',
  ' a a ',
  'an apple ',
  '“quay” ',
  '"',
  '\\',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '&amp;',
  '& ',
  '&',
  '<b',
  '<em>',
  '</em>',
  '*',
  '**very** ',
  '[the the](https://a.example/the)',
  '# ',
  '- ',
  '1. ',
  '> ',
  '`',
  '\u200B',
  '\uD83D\uDE00',
  '\uD800'
)

test('fixing never damages the JSON', async () => {
  const checker = createChecker()
  const checkJson = async (file: VFile): Promise<undefined> => void (await checker.check(file, 'json'))
  const signs = (text: string): string => text.replaceAll(/[a-z\s\u200B]+/gi, '')
  let fixed = 0
  await fc.assert(
    fc.asyncProperty(fc.array(piece, {maxLength: 30}), fc.boolean(), async (pieces, escapes) => {
      const value = {title: headline, text: `${paragraphs[0]}\n\n${pieces.join('')}`, id: 1}
      const json = escapes ? escaped(JSON.stringify(value)) : JSON.stringify(value)
      const file = new VFile(json)
      await checkJson(file)
      const mended = await mend(file, checkJson)
      fixed += mended.data.copydeskFixed ?? 0
      const {text, ...rest} = JSON.parse(String(mended)) as typeof value
      expect(rest).toEqual({title: headline, id: 1})
      expect(signs(text).replaceAll(/“|”/g, '')).toBe(signs(value.text).replaceAll(/“|”/g, ''))
    }),
    {numRuns: Number(process.env['COPYDESK_RUNS'] ?? 60), seed: 7, endOnFailure: false}
  )
  expect(fixed).toBeGreaterThan(0)
})
