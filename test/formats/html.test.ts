import fc from 'fast-check'
import type {Nodes} from 'hast'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {articleOf} from '../../src/article/article.ts'
import {roles} from '../../src/article/role.ts'
import {toSource} from '../../src/article/source-map.ts'
import {applyEdits, toSourceEdits} from '../../src/check/edits.ts'
import {retextHtml, type Options} from '../../src/formats/html.ts'
import {parseHtml} from '../../src/formats/html/parse.ts'
import {readHtml} from '../../src/formats/html/read.ts'
import {checkSelectors, selectMarks} from '../../src/formats/html/select.ts'
import {writeHtml} from '../../src/formats/write.ts'

function blocksOf(source: string, options: Options['roles'] = {}): ReturnType<typeof readHtml> {
  return readHtml(source, (tree) => selectMarks(tree, checkSelectors(options)))
}

/** Blocks as `role: text`. */
function read(source: string, options: Options['roles'] = {}): string[] {
  return blocksOf(source, options).blocks.map(({role, mapped}) => `${role}: ${mapped.text}`)
}

const page = `<!DOCTYPE html>
<html lang="en-GB"><head><title>Ferry | The Paper</title><style>p{}</style></head>
<body class="has-sidebar single">
<header class="site-header"><h1>The Paper</h1><nav><a href="/">Home</a></nav></header>
<main><article class="post">
<header><p class="kicker">Travel</p><h1>Ferry sails<br>again</h1>
<p class="article__standfirst">After a month in the dock, the boat is back.</p>
<p class="byline">By <a rel="author" href="/ann">Ann Lee</a></p><time datetime="2024-05-03">3 May 2024</time></header>
<figure><img src="a.jpg" alt="The ferry &quot;Mary&quot;" title=Mary><figcaption>The ferry at Oban. <span class="credit">PA</span></figcaption></figure>
<p>The ferry sailed on <b>Mon</b>day, <code>npm i</code> and <q>never</q> since.<sup><a href="#fn1">1</a></sup></p>
<aside class="c-pull-quote c-pull-quote--left"><blockquote><p>We are glad.</p><cite>Jo Marsh</cite></blockquote></aside>
<h2>A month in the dock</h2>
<p>He wrote <cite>Hamlet</cite> at last.</p>
<blockquote><p>It was cold.</p><footer>Ann Lee</footer></blockquote>
<ul><li>one<ul><li>two</li></ul>three</li><li><p>four</p></li></ul>
<table><caption>Fares</caption><tr><th>Child<td>free</table>
<p hidden>no</p><div style="display: none">no</div><p aria-hidden="true">no</p><pre>no</pre><script>no</script>
<div class="related-articles"><h2>Related</h2><p>no</p></div>
<section id="comments" class="comments"><p>no</p></section>
<p class="correction">Correction: the ferry is blue.</p>
<footer><p>Ann Lee is a writer.</p></footer>
</article></main>
<div>Buy a boat</div>
<footer>© The Paper</footer></body></html>`

const blocks = [
  'other: Travel',
  'headline: Ferry sails again',
  'standfirst: After a month in the dock, the boat is back.',
  'byline: By Ann Lee',
  'other: 3 May 2024',
  'alt: The ferry "Mary"',
  'alt: Mary',
  'caption: The ferry at Oban.',
  'credit: PA',
  'body: The ferry sailed on Monday, npm i and “never” since.',
  'pullquote: We are glad.',
  'credit: Jo Marsh',
  'heading: A month in the dock',
  'body: He wrote Hamlet at last.',
  'quote: It was cold.',
  'credit: Ann Lee',
  'list: one',
  'list: two',
  'list: three',
  'list: four',
  'table: Fares',
  'table: Child',
  'table: free',
  'note: Correction: the ferry is blue.',
  'note: Ann Lee is a writer.',
  'other: Buy a boat'
]

describe('a page', () => {
  test('is read as its blocks', () => expect(read(page)).toEqual(blocks))
  test('on one line', () => expect(read(page.replace(/\n/g, ''))).toEqual(blocks))
  test('with CRLF', () => expect(read(page.replace(/\n/g, '\r\n'))).toEqual(blocks))
  test('behind a byte order mark', () => expect(read(`\uFEFF${page}`)).toEqual(blocks))
  test('marks code as no language', () => {
    const {mapped} = blocksOf(page).blocks[9] ?? {}
    expect(mapped?.opaque.map(({start, end}) => mapped.text.slice(start, end))).toEqual(['npm i'])
  })
})

describe('markup', () => {
  const cases: ReadonlyArray<readonly [string, string, readonly string[]]> = [
    [
      'code of a template',
      '<p>The boat has <%= count %> berths.</p> <%= show("gallery", { title: "At sea", })\n %> <% if (x) { %><p>It sails.</p><% } %>',
      ['body: The boat has \uFFFC berths.', 'body: It sails.']
    ],
    ['text without tags', 'The ferry sails.', ['body: The ferry sails.']],
    [
      'a header of a fragment',
      '<header><h1>Ferry</h1><p>It sails.</p></header>',
      ['headline: Ferry', 'body: It sails.']
    ],
    [
      'a headline in the page header',
      '<body><header><h1>Ferry</h1><p>no</p></header><p>It sails.</p></body>',
      ['headline: Ferry', 'body: It sails.']
    ],
    [
      'a headline printed again',
      '<h1>Ferry</h1><p>It sails.</p><h1>Ferry</h1>',
      ['headline: Ferry', 'body: It sails.', 'heading: Ferry']
    ],
    [
      'a byline without class',
      '<p>By <a rel="author">Ann Lee</a></p><p>The <a rel="author">author</a> sails.</p>',
      ['byline: By Ann Lee', 'body: The author sails.']
    ],
    ['a role on an inline element', '<p><span class="byline">By Ann Lee</span></p>', ['byline: By Ann Lee']],
    ['two line breaks', 'One line.<br/> <br>Two<br>lines.', ['body: One line.', 'body: Two lines.']],
    ['break opportunities', 'Ferry<wbr>man and com&shy;pany', ['body: Ferryman and com\u00ADpany']],
    ['unclosed and crossed tags', '<p>one <b>two<p>three</i> <em>four</b>', ['body: one two', 'body: three four']],
    [
      'a figure as pull-quote',
      '<figure class="wp-block-pullquote"><blockquote><p>We sail.</p><cite>Ann</cite></blockquote></figure>',
      ['pullquote: We sail.', 'credit: Ann']
    ],
    [
      'WordPress comments',
      '<!-- wp:pullquote --><blockquote><p>We sail.</p></blockquote><!-- /wp:pullquote --><!-- wp:paragraph --><p>It sails.</p><!-- /wp:paragraph --><!-- wp:code --><p>no</p><!-- /wp:code --><!-- wp:more /--><p>On.</p>',
      ['pullquote: We sail.', 'body: It sails.', 'body: On.']
    ],
    [
      'the caption of a pull-quote',
      '<figure class="pull-quote"><p>We sail.</p><figcaption>Ann</figcaption></figure>',
      ['pullquote: We sail.', 'credit: Ann']
    ],
    [
      'questions',
      '<dl><dt>Why?</dt><dd>Because.</dd><dt>Oar</dt><dd>A pole.</dd></dl><details><summary>When?</summary>Soon.</details>',
      ['question: Why?', 'body: Because.', 'list: Oar', 'list: A pole.', 'question: When?', 'body: Soon.']
    ],
    [
      'a table for layout',
      '<table role="x"><tr><td><h1>Ferry</h1><p>It sails.</p></td></tr></table>',
      ['headline: Ferry', 'body: It sails.']
    ],
    [
      'a menu in the text',
      '<ul><li><a href="/a">A</a></li><li>B <a href="/b">c</a></li></ul>',
      ['other: A', 'list: B c']
    ],
    ['a footnote mark and a power', '<p>It sails<sup>[2]</sup> 10 m<sup>2</sup>.</p>', ['body: It sails 10 m2.']],
    ['struck and foreign text', '<p>The <s>red</s> <i lang="fr">bateau</i>.</p>', ['body: The red bateau.']],
    ['classes about layout', '<div class="with-caption is-related no-ads"><p>It sails.</p></div>', ['body: It sails.']],
    [
      'a sidebar that holds the article',
      '<div class="sidebar"><article><p>It sails.</p></article></div>',
      ['body: It sails.']
    ],
    [
      'teasers marked as articles',
      '<body><article><p>Ten.</p></article><div><p>The ferry sails again on Monday, and all of the passengers are glad.</p></div></body>',
      ['body: Ten.', 'body: The ferry sails again on Monday, and all of the passengers are glad.']
    ],
    [
      'a hidden picture',
      '<nav><img alt="no"></nav><p>It <img alt="a sail"> sails.</p>',
      ['body: It sails.', 'alt: a sail']
    ],
    ['a quotation within a list', '<ul><li>one<blockquote>two</blockquote></li></ul>', ['list: one', 'quote: two']],
    ['landmarks', '<div role="navigation">no</div><p>It sails.</p>', ['body: It sails.']],
    [
      'item properties',
      '<p itemprop="headline">Ferry</p><p itemprop="author">Ann</p>',
      ['headline: Ferry', 'byline: Ann']
    ]
  ]
  for (const [name, source, wanted] of cases) test(name, () => expect(read(source)).toEqual(wanted))

  test('keeps foreign and struck text as no language, in an English page', () => {
    const {mapped} = blocksOf('<html lang="en"><p>The <s>red</s> <i lang="fr">bateau</i>.').blocks[0] ?? {}
    expect(mapped?.opaque.map(({start, end}) => mapped.text.slice(start, end))).toEqual(['red', 'bateau'])
  })
})

describe('options', () => {
  test('give roles by selectors, over the table; the last one counts', () => {
    const source =
      '<div class="promo"><p>Buy.</p></div><p class="x y">One.</p><div class="byline">Two.</div><span id="z">Three.</span> Four.'
    expect(
      read(source, {'.promo': 'note', '.x': 'caption', 'p.y': 'pullquote', '.byline': false, '#z': 'credit'})
    ).toEqual(['note: Buy.', 'pullquote: One.', 'credit: Three.', 'body: Four.'])
  })
  test('name what is wrong', () => {
    const use = (options: unknown) => () =>
      unified()
        .use(retextHtml, options as Options)
        .freeze()
    expect(use({roles: ['p']})).toThrow(
      'Option `roles` of `retextHtml` must be an object such as `{".pq": "pullquote"}`, not ["p"]'
    )
    expect(use({roles: {p: 'quotation'}})).toThrow('`p` must be false or one of `headline`, `standfirst`')
    expect(use({roles: {'p[': 'body'}})).toThrow('`p[` is no CSS selector')
    expect(use({selectors: {}})).toThrow('Unknown option `selectors` of `retextHtml`: it knows `roles`')
    expect(use(null)).not.toThrow()
  })
})

test('reads comments and tells before which block they stand', () => {
  const {comments} = blocksOf('<p>One.</p><!-- stet a: b --><p>Two <!-- lint x -->words.</p><!-- end -->')
  expect(comments?.map(({value, before, start}) => [value, before, start])).toEqual([
    ['stet a: b', 1, 11],
    ['lint x', 2, 36],
    ['end', 2, 61]
  ])
})

test('writes every role so that it is read back', () => {
  const all = [...roles, ...roles].map((role, index) => ({
    role,
    text: `Some “words” & <b> "more" of ${index}, a&amp;b`
  }))
  expect(read(writeHtml(all))).toEqual(all.map(({role, text}) => `${role}: ${text}`))
})

/** What a piece of source shows: its entities decoded by another parser run, its tags gone. */
function shown(source: string): string {
  let text = ''
  const visit = (node: Nodes): undefined => {
    if (node.type === 'text') text += node.value
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(parseHtml(`<body>|${source}|`))
  return text.slice(1, -1)
}

const piece = fc.constantFrom(
  'word',
  'the ',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '  \t',
  '&amp;',
  '&amp',
  '&eacute;',
  '&eacute',
  '&nbsp;',
  '&#x1F600;',
  '&#233',
  '&#128;',
  '&notit;',
  '&no',
  '&',
  '&;',
  '<',
  '< ',
  '<b>',
  '</b>',
  '<i>x',
  '</i>',
  '<span title="a > b">',
  '</span>',
  '<br>',
  '<wbr>',
  '&shy;',
  '<!-- c -->',
  '😀',
  '𝒳',
  'é',
  '<p>',
  '</p>',
  '<q>',
  '</q>',
  '\0',
  '<code>',
  '</code>',
  '&NotEqualTilde;',
  '&fjlig;',
  '>',
  '"',
  "'",
  '<li>',
  '<h2>'
)

test('maps every piece of text to source that decodes to it', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
      const source = pieces.join('')
      for (const {mapped, field} of blocksOf(source).blocks) {
        if (field !== undefined) continue
        for (const run of mapped.runs) {
          const text = mapped.text.slice(run.text, run.text + run.length)
          const written = source.slice(run.source, run.source + run.sourceLength)
          if (run.verbatim) expect(written).toBe(text)
          else if (text === ' ') expect(/^\s+$|^<br>$/.test(written)).toBe(true)
          else if (/^[“”]$/.test(text)) expect(written).toMatch(/^<\/?q>/)
          else expect(shown(written)).toBe(text)
        }
        for (const match of mapped.text.matchAll(/[\p{L}\p{N}]+/gu)) {
          const span = toSource(mapped.runs, match.index, match.index + match[0].length)
          const written = span ? source.slice(span.start, span.end) : ''
          // A name of an entity may begin before or after the letters that it stands for.
          if (!/&#?\w*$/.test(source.slice(0, span?.start)))
            expect(shown(written).replace(/\s/g, '')).toContain(match[0])
        }
      }
    }),
    {numRuns: 400}
  )
})

test('maps attributes, however they are quoted', () => {
  const part = fc.constantFrom(
    'word',
    ' ',
    '&amp;',
    '&amp',
    '&ampx',
    '&lt=',
    '&eacute;',
    '😀',
    '&#39;',
    '<b>',
    '>',
    '\r\n',
    'é'
  )
  fc.assert(
    fc.property(fc.array(part, {maxLength: 12}), fc.constantFrom('"', "'", ''), (parts, quote) => {
      const value = quote === '' ? parts.join('').replace(/[\s<>"'=`]/g, '') : parts.join('')
      if (value === '') return
      const source = `<p>a <IMG src=x ALT = ${quote}${value}${quote} class=y> b</p>`
      const alt = blocksOf(source).blocks.find((block) => block.field === 'alt')
      for (const run of alt?.mapped.runs ?? []) {
        const text = alt?.mapped.text.slice(run.text, run.text + run.length) ?? ''
        const written = source.slice(run.source, run.source + run.sourceLength)
        if (run.verbatim) expect(written).toBe(text)
        else expect(text === ' ' ? written.trim() : shown(written)).toBe(text === ' ' ? '' : text)
        if (quote === '') expect(run.encoding).toBe('fixed')
      }
    })
  )
})

/** The tags and comments of a source, in order. */
function tagsOf(source: string): string {
  const tags: string[] = []
  const visit = (node: Nodes): undefined => {
    if (node.type === 'comment') tags.push(`!${node.value}`)
    if (node.type === 'element') tags.push(`<${node.tagName} ${Object.keys(node.properties).join()}`)
    if ('children' in node) for (const child of node.children) visit(child)
    if (node.type === 'element') tags.push('>')
  }
  visit(parseHtml(source))
  return tags.join('')
}

test('edits change text only, and no element loses all of its text', () => {
  const replacement = fc.constantFrom('', 'the', 'R&D', '<b>', 'a "b"', "it's", '&lt;', ' ')
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), fc.nat(), fc.nat(), replacement, (pieces, from, length, text) => {
      const source = `<p>word ${pieces.join('')} <img alt="the &amp; &quot;x"></p>`
      const file = new VFile(source)
      const article = articleOf(unified().use(retextHtml).parse(file) as Parameters<typeof articleOf>[0], file)
      for (const block of article.blocks) {
        const start = from % (block.text.length + 1)
        const end = Math.min(block.text.length, start + (length % 12))
        const edits = toSourceEdits(block, {start, end, text})
        if (!edits) continue
        const edited = applyEdits(source, edits)
        expect(tagsOf(edited), `${JSON.stringify(source)} → ${JSON.stringify(edited)}`).toBe(tagsOf(source))
        const expected = block.text.slice(0, start) + text + block.text.slice(end)
        const squeeze = (value: string): string => value.replace(/[ \t\n\f\r]+/g, '')
        const whole = blocksOf(edited).blocks.map(({mapped}) => squeeze(mapped.text))
        expect(whole.join('|'), `${JSON.stringify(source)} → ${JSON.stringify(edited)}`).toContain(squeeze(expected))
      }
    }),
    {numRuns: 600}
  )
})

test('refuses edits that would leave an element empty or complete an entity', () => {
  const edits = (source: string, words: string, text = ''): unknown => {
    const file = new VFile(source)
    const block = articleOf(unified().use(retextHtml).parse(file) as Parameters<typeof articleOf>[0], file).blocks[0]
    const start = block?.text.indexOf(words) ?? -1
    return block && toSourceEdits(block, {start, end: start + words.length, text})
  }
  expect(edits('<p>the <b>R&amp;D</b> team</p>', 'R&D')).toBeUndefined()
  expect(edits('<p>the <b>R&amp;D </b>team</p>', 'R&D')).toBeUndefined()
  expect(edits('<p>R& lt</p>', ' ')).toBeUndefined()
  expect(edits('<p>a < b</p>', ' b', 'b')).toBeUndefined()
  expect(edits('<p>a &amp b</p>', ' b', ';')).toBeUndefined()
  expect(edits('<p>the <b>R&amp;D</b> team</p>', 'R&D', 'A&B')).toHaveLength(3)
  expect(edits('<p>the the team</p>', ' the')).toEqual([{start: 6, end: 10, text: ''}])
  expect(edits('<p>the<br>the team</p>', 'the team', 'a team')).toHaveLength(1)
})

test('neither throws nor hangs, whatever the source', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({unit: 'binary', maxLength: 200}),
        fc
          .array(
            fc.oneof(
              piece,
              fc.constantFrom(
                '<table>',
                '<td>',
                '<svg>',
                '<![CDATA[',
                '<!--',
                '<script>',
                '<',
                '</',
                '<a href="',
                '<plaintext>',
                '<template>',
                '<select>',
                '<option>',
                '<frameset>',
                '</body>',
                '<math>',
                '<title>'
              )
            )
          )
          .map((parts) => parts.join(''))
      ),
      (source) => {
        const file = new VFile(source)
        const tree = unified().use(retextHtml).parse(file)
        articleOf(tree as Parameters<typeof articleOf>[0], file)
      }
    ),
    {numRuns: 500}
  )
})

test('reads deep, long and hostile sources in time', () => {
  const sources = {
    'deep divisions': '<div>'.repeat(100_000) + 'deep' + '</div>'.repeat(100_000),
    'deep quotations': '<blockquote><p>'.repeat(20_000) + 'deep',
    'deep lists': '<ul><li>'.repeat(20_000) + 'deep',
    'open emphasis': '<b><i>x '.repeat(5_000),
    'open paragraphs': '<p>deep '.repeat(20_000),
    'a long page': '<p>The ferry <b>sails</b> &amp; sails &eacute; again.</p>\n'.repeat(10_000),
    'bare ampersands': '&'.repeat(100_000),
    'bare signs': '<'.repeat(100_000),
    spaces: `a${' '.repeat(100_000)}b`,
    'an open tag': `<p title="${'x'.repeat(100_000)}`,
    'open tags': '<a href="'.repeat(20_000),
    'open comments': '<!--'.repeat(50_000),
    citations: `<p>${'<cite>a</cite> '.repeat(20_000)}</p>`,
    tables: '<table><tr><td>x'.repeat(5_000)
  }
  for (const [name, source] of Object.entries(sources)) {
    const {blocks: found} = blocksOf(source)
    if (name.startsWith('deep')) expect(found.at(-1)?.mapped.text.slice(-10), name).toMatch(/^(?:deep ?)+$|deep$/)
  }
})

test('keeps what a listing says, and which block stands before it', () => {
  const {blocks, listings} = blocksOf('<p>Light it with</p><pre><b>lamp</b> on</pre><p>It burns.</p>')
  expect(blocks.map(({leads}) => leads)).toEqual([true, undefined])
  expect(listings?.map((listing) => listing.trim().split(/\s+/))).toEqual([['lamp', 'on']])
})

test('takes a heading that links to itself for a heading', () => {
  const text =
    'The lamp stands on the tower, and all who pass it at night are glad of it and of its keeper, who is up. '
  const source = `<h1>The lamp</h1><p>${text.repeat(3)}</p><h2><a href="#oil">The oil of the lamp on the tower</a></h2><p>It is dear.</p>`
  expect(read(source)[2]).toBe('heading: The oil of the lamp on the tower')
})
