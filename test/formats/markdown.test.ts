// What Markdown becomes: small sources and the blocks that an editor would say they have.
import type {Root} from 'nlcst'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {articleOf, type Article} from '../../src/article/article.ts'
import {toSource} from '../../src/article/source-map.ts'
import {retextMarkdown, type Options} from '../../src/formats/markdown.ts'
import {writeMarkdown} from '../../src/formats/write.ts'
import {roles} from '../../src/article/role.ts'

function read(source: string, options: Options = {}): Article {
  const file = new VFile(source)
  return articleOf(parse(file, options), file)
}

function parse(file: VFile, options: Options = {}): Root {
  return unified().use(retextMarkdown, options).parse(file) as Root
}

function lines(source: string, options?: Options): readonly string[] {
  return read(source, options).blocks.map((block) => `${block.role}: ${block.text}`)
}

const cases: ReadonlyArray<readonly [title: string, source: string, blocks: readonly string[]]> = [
  ['nothing', '', []],
  ['white space', ' \t\r\n\n', []],
  [
    'the first heading of the first rank',
    '# Fair opens\n\nText.\n\n# More\n',
    ['headline: Fair opens', 'body: Text.', 'heading: More']
  ],
  ['underlined headings', 'Fair opens\n===\n\nSecond\n---\n', ['headline: Fair opens', 'heading: Second']],
  ['entities and escapes', 'R&amp;B, 5 \\* 3, &eacute;t&#233; &nope;\n', ['body: R&B, 5 * 3, été &nope;']],
  ['emphasis within words', 'un*believ*able, **very** ~~not~~ so\n', ['body: unbelievable, very not so']],
  ['line breaks', 'one  \ntwo\\\nthree\nfour<br>five<br />\nsix\n', ['body: one two three four five six']],
  ['tabs', '\tcode\n\ntext\there\n', ['body: text\there']],
  [
    'links',
    '[a *link*](https://a.example "t"), [ref][r] and <https://b.example>\n\n[r]: https://c.example "x"\n',
    ['body: a link, ref and https://b.example']
  ],
  ['code', 'Use `x = 1` here\n\n```js\nlet a\n```\n\n    indented\n', ['body: Use x = 1 here']],
  ['HTML within lines', 'H<sub>2</sub>O <b>now</b><!-- no -->\n', ['body: H2O now']],
  [
    'sentences right in a div, and no labels, links or what nobody reads',
    '<div class="card">\n  <div>\n    The tide was high at noon, and nobody swam. It fell <em>soon</em>.\n  </div>\n  <div>Read more</div>\n  <div><a href="u">All that the town has to say of the tide is here.</a></div>\n  <div hidden>The tide was high at noon, and nobody swam again.</div>\n</div>\n\nText.\n',
    ['body: The tide was high at noon, and nobody swam. It fell soon.', 'body: Text.']
  ],
  [
    'words behind a listing in HTML',
    '<div>\n<pre>let a</pre>\n<p>It runs.</p>\n<script>let b</script>\n<p>It stops.</p>\n</div>\n',
    ['body: It runs.', 'body: It stops.']
  ],
  ['HTML blocks', '<div>\nignored\n</div>\n\nText.\n\n<script>\nlet a\n</script>\n', ['body: Text.']],
  [
    'directives that are none',
    'At 5:30 the ratio was 3:1, :smile: and a:b[c]{d}\n\n::leaf[Words]{a=b}\n',
    ['body: At 5:30 the ratio was 3:1, :smile: and a:b[c]{d}', 'body: ::leaf[Words]{a=b}']
  ],
  [
    'times before footnotes and links',
    'At 5:30[^1] or 6:15 [on](u) 3:1[x](v).\n\n[^1]: Note.\n',
    ['body: At 5:30 or 6:15 on 3:1x.', 'note: Note.']
  ],
  ['an unknown container', ':::columns\nText.\n:::\n', ['body: Text.']],
  ['block quotations', '> One\n> goes on\ncarelessly\n\nText.\n', ['quote: One goes on carelessly', 'body: Text.']],
  [
    'attributions',
    '> We opened.\n> — Ida Reyes, curator\n\nText\n\n> Shut.\n>\n> – Someone\n\n> — Third\n',
    [
      'quote: We opened.',
      'credit: — Ida Reyes, curator',
      'body: Text',
      'quote: Shut.',
      'credit: – Someone',
      'credit: — Third'
    ]
  ],
  [
    'an attribution that looks like a list',
    '> We opened.\n> - Ida Reyes\n',
    ['quote: We opened.', 'credit: Ida Reyes']
  ],
  [
    'a wrapped dash is none',
    '> We opened the doors\n> — all of them — at noon and left them open\n',
    ['quote: We opened the doors — all of them — at noon and left them open']
  ],
  [
    'pull-quotes by directive',
    ':::pullquote\nWords.\n\n— Ida Reyes\n:::\n',
    ['pullquote: Words.', 'credit: — Ida Reyes']
  ],
  [
    'shortcodes with an end',
    '{{< pullquote >}}\nWords stay.\n{{< /pullquote >}}\n\n{% figure "a.jpg" %}The boat at Oban.{% endfigure %}\n\n{% if x %}\n\nText.\n\n{% endif %}\n',
    ['pullquote: Words stay.', 'caption: The boat at Oban.', 'body: Text.']
  ],
  [
    'what pictures say by place',
    '{% image "a.jpg", "A boat at sea", "The boat at Oban on Friday", "(min-width: 30em) 50vw" %}\n\nText.\n',
    ['alt: A boat at sea', 'caption: The boat at Oban on Friday', 'body: Text.']
  ],
  [
    'a name alone below a pull-quote',
    ':::pullquote\n“Words stay.”\n\nIda Reyes, curator\n:::\n\n> We opened.\n>\n> Not The Doors\n',
    ['pullquote: “Words stay.”', 'credit: Ida Reyes, curator', 'quote: We opened.', 'quote: Not The Doors']
  ],
  [
    'pull-quotes by attribute list',
    '> One\n{.pullquote}\n\nText.\n\n> Two\n{: .pullquote #x}\n\n> Three\n\n{.pull-quote}\n\n> Four\n> {.pq}\n',
    ['pullquote: One', 'body: Text.', 'pullquote: Two', 'pullquote: Three', 'pullquote: Four']
  ],
  [
    'pull-quotes by HTML',
    '<aside class="pullquote">\n\nWords *here*.\n\n</aside>\n\nText.\n\n<aside class="left pullquote"><p>R&amp;B<br>rules</p></aside>\n',
    ['pullquote: Words here.', 'body: Text.', 'pullquote: R&B rules']
  ],
  [
    'paragraphs with an attribute list',
    'Short words.\n{: .standfirst}\n\nText.\n',
    ['standfirst: Short words.', 'body: Text.']
  ],
  ['headings with an attribute list', '## Why *now* {#why .big}\n', ['heading: Why now']],
  [
    'lists',
    '- one\n  goes on\n\n  again\n  - two\n    - three\n\n1. four\n- [x] five\n',
    ['list: one goes on', 'list: again', 'list: two', 'list: three', 'list: four', 'list: five']
  ],
  ['tables', '| a *b* | c \\| d |\n|---|---|\n| 1 |  |\n', ['table: a b', 'table: c | d', 'table: 1']],
  [
    'footnotes',
    'Text.[^1]\n\n[^1]: Said &amp; done.\n\n    Again.\n',
    ['body: Text.', 'note: Said & done.', 'note: Again.']
  ],
  [
    'images',
    'Text ![a *b* &lt;](u "The \\"title\\"") more\n\n![x][r]\n\n[r]: u\n',
    ['body: Text more', 'alt: a b <', 'alt: The "title"', 'alt: x']
  ],
  [
    'a caption beside an image',
    'Text.\n\n![Boats](u)\n\n*Boats lie in the harbour at dawn.*\n\nMore.\n\nMore.\n',
    ['body: Text.', 'alt: Boats', 'caption: Boats lie in the harbour at dawn.', 'body: More.', 'body: More.']
  ],
  [
    'a caption in the image’s paragraph',
    'Text.\n\n![Boats](u)\n*Boats lie in the harbour.*\n\nMore.\n',
    ['body: Text.', 'alt: Boats', 'caption: Boats lie in the harbour.', 'body: More.']
  ],
  [
    'the front of an article',
    '# Fair opens at last\n\nAfter years of waiting the fair is here.\n\nBy Ida Reyes\n\n*Reuters*\n\n*The gates on Monday. Hundreds came.*\n\nText.\n\n*Emphasised.*\n\nText.\n',
    [
      'headline: Fair opens at last',
      'standfirst: After years of waiting the fair is here.',
      'byline: By Ida Reyes',
      'credit: Reuters',
      'caption: The gates on Monday. Hundreds came.',
      'body: Text.',
      'body: Emphasised.',
      'body: Text.'
    ]
  ],
  [
    'two paragraphs before a picture are the body',
    '# Fair opens\n\nThe fair is open.\n\nIt was shut.\n\n*The gates on Monday. Hundreds came.*\n\nText.\n',
    [
      'headline: Fair opens',
      'body: The fair is open.',
      'body: It was shut.',
      'body: The gates on Monday. Hundreds came.',
      'body: Text.'
    ]
  ],
  [
    'a note at the end',
    'Text.\n\n*This article was amended on Monday.*\n',
    ['body: Text.', 'note: This article was amended on Monday.']
  ],
  [
    'an interview',
    'Text.\n\n**Why now?**\n\nBecause.\n\n**And then?**\n\nHome.\n',
    ['body: Text.', 'question: Why now?', 'body: Because.', 'question: And then?', 'body: Home.']
  ],
  [
    'an interview in which not all is asked',
    'Text.\n\n**Why now?**\n\nBecause.\n\n**And then?**\n\nHome.\n\n**You said so.**\n\nYes.\n\n**Did I?**\n\nNo.\n',
    [
      'body: Text.',
      'question: Why now?',
      'body: Because.',
      'question: And then?',
      'body: Home.',
      'question: You said so.',
      'body: Yes.',
      'question: Did I?',
      'body: No.'
    ]
  ],
  [
    'front matter',
    '---\ntitle: "It\\u0027s \\"on\\""\nDescription: \'It\'\'s on\'\ndate: 2024-01-02\nauthor:\n  - Ida Reyes\n  - name: Bo Lund\n    url: x\nimage:\n  alt: The gates\n  title: no\ndraft: true\ndek: >-\n  Folded\n  words\n\n  again\nsubtitle: |\n  Line one\n  line two\ncaption: plain\n  goes on\n---\n# Fair\n',
    [
      'headline: It\'s "on"',
      "standfirst: It's on",
      'byline: Ida Reyes',
      'byline: Bo Lund',
      'alt: The gates',
      'standfirst: Folded words',
      'standfirst: again',
      'standfirst: Line one line two',
      'caption: plain goes on',
      'headline: Fair'
    ]
  ],
  [
    'TOML front matter',
    '+++\ntitle = "Fair \\"on\\""\ndescription = \'plain\'\ndek = """\nOver two\nlines"""\n[menu]\ntitle = "no"\n[params]\nsubtitle = "yes"\n+++\nText.\n',
    ['headline: Fair "on"', 'standfirst: plain', 'standfirst: Over two lines', 'standfirst: yes', 'body: Text.']
  ],
  [
    'titles for search and social media, and the slug',
    '---\ntitle: Fair on\nslug: fair-on\nseo:\n  title: The fair\n  robots: no\nog_description: Twelve stalls\nimages:\n  title: no\n---\nText.\n',
    ['headline: Fair on', 'slug: fair-on', 'social: The fair', 'social: Twelve stalls', 'body: Text.']
  ],
  [
    'titles for search and social media in TOML',
    '+++\nslug = "fair-on"\n[seo]\ntitle = "The fair"\nrobots = "no"\n+++\nText.\n',
    ['slug: fair-on', 'social: The fair', 'body: Text.']
  ],
  ['front matter that is none', '---\ntitle: [\n---\n\nText.\n', ['body: Text.']],
  [
    'MDX',
    'import Chart from \'./chart.js\'\nexport const rows = [\n  1,\n\n  2\n]\n\nText {/* no */}here.\n\n<Chart rows={() => <b>1</b>} />\n\n<Note title="x">\nWithin.\n</Note>\n',
    ['body: Text here.', 'note: Within.']
  ],
  [
    'components that are named for a role, and the texts of others',
    'Text.\n\n<PullQuote by="Jo Marsh">Words here</PullQuote>\n\n<Aside>\n\nBeside.\n\n</Aside>\n\n<Figure\n  src="a.png"\n  alt="A boat"\n  caption=\'The boat at\n  Oban\' />\n\n<Quote>\n\nOne.\n\nTwo.\n\n</Quote>\n\n</Note>\n',
    [
      'body: Text.',
      'pullquote: Words here',
      'body: Beside.',
      'alt: A boat',
      'caption: The boat at Oban',
      'quote: One.',
      'quote: Two.'
    ]
  ],
  [
    'captions in shortcodes',
    '{{< figure src="a.png" alt="A boat" caption="The boat at Oban" attr="Jo Marsh" >}}\n\n{% include figure.html caption="1" alt="Another" %}\n\nText.\n',
    ['alt: A boat', 'caption: The boat at Oban', 'credit: Jo Marsh', 'alt: Another', 'body: Text.']
  ],
  [
    'pictures in front matter',
    '---\nheroAlt: A boat\nfeature_image_caption: The boat at Oban\ncover:\n  credit: Jo Marsh\n---\n\nText.\n',
    ['alt: A boat', 'caption: The boat at Oban', 'credit: Jo Marsh', 'body: Text.']
  ],
  [
    'pictures in TOML',
    '+++\n[cover]\nimage = "a.png"\nalt = "A boat"\ntitle = "No"\n+++\nText.\n',
    ['alt: A boat', 'body: Text.']
  ],
  [
    'paragraphs, headings, lists and pictures in HTML',
    '<h1>The fair</h1>\n\n<p class="drop-cap">It is <code>on</code>\n&amp; open.<p>Again. <img src="a.png" alt="R&amp;B"> On.</p>\n\n<ul><li>One</li></ul>\n\n<details>\n<summary>When?</summary>\n\nIn May.\n\n</details>\n\n<blockquote><p>Words.</p><footer>Jo Marsh</footer></blockquote>\n\n<p><a href="u">Badge</a> <a href="v">Other</a></p>\n\n<div class="share-buttons"><p>no</p><img alt="no"></div>\n\n<p hidden>no</p>\n\n<nav><p>no</p></nav>\n\n<!-- no --><p>Never {/* no */}seen.</p>\n',
    [
      'headline: The fair',
      'body: It is on & open.',
      'body: Again. On.',
      'alt: R&B',
      'list: One',
      'heading: When?',
      'body: In May.',
      'quote: Words.',
      'credit: Jo Marsh',
      'other: Badge Other',
      'body: Never seen.'
    ]
  ],
  [
    'boxes and tabs of MkDocs',
    '!!! warning\n\n    Lilies &amp; such.\n\n    - one\n    - two\n\n=== "Before"\n\n    Shut it.\n\n??? question "Why?"\n    Then so.\n\nText.\n',
    ['body: Lilies & such.', 'list: one', 'list: two', 'body: Shut it.', 'body: Then so.', 'body: Text.']
  ],
  [
    'notes of Obsidian',
    'Text.\n\n![[ring.png|400]]\n*The ring, redrawn in 1922.*\n\nRead [[Schmidt 1922|Schmidt]] and [[Bede]] %%again%% for ==both== of it, a == b.\n\n#eels #natural-history\n',
    ['body: Text.', 'caption: The ring, redrawn in 1922.', 'body: Read Schmidt and Bede for both of it, a == b.']
  ],
  [
    'boxes of Pandoc',
    '::: {.callout-note}\n## Note\n\nWithin.\n:::\n\n::: {#refs}\n:::\n\n:::note\nBeside.\n:::\n\n$$\na + b\n$$ {#eq-one}\n\nText.\n',
    ['heading: Note', 'body: Within.', 'note: Beside.', 'body: Text.']
  ],
  [
    'abbreviations and formulas',
    'Text of HTML.\n\n*[HTML]: Hypertext\n\n$$a + b\n= c$$\n\nMore at $$ a go.\n',
    ['body: Text of HTML.', 'body: More at $$ a go.']
  ],
  [
    'names behind quotations',
    '> "Words here." — Jo Marsh, engineer\n\n> Words <cite>Jo Marsh</cite>\n\n> The end. — Or so it was, as all of them said at the time and after it.\n',
    [
      'quote: "Words here."',
      'credit: — Jo Marsh, engineer',
      'quote: Words',
      'credit: Jo Marsh',
      'quote: The end. — Or so it was, as all of them said at the time and after it.'
    ]
  ],
  [
    'what somebody has posted elsewhere',
    '> its late lol\n>\n> — Jo (@jo) [1 May](u)\n\n<blockquote class="twitter-tweet"><p>its late</p>&mdash; Jo (@jo)</blockquote>\n\n> It is late.\n>\n> — Jo Marsh\n',
    [
      'other: its late lol',
      'other: — Jo (@jo) 1 May',
      'other: its late',
      'other: — Jo (@jo)',
      'quote: It is late.',
      'credit: — Jo Marsh'
    ]
  ],
  [
    'an interview that begins with a question',
    '# A talk\n\n**You have said that every map is wrong. Which one is the worst?**\n\nThe next.\n\n**Why?**\n\nSo.\n',
    [
      'headline: A talk',
      'question: You have said that every map is wrong. Which one is the worst?',
      'body: The next.',
      'question: Why?',
      'body: So.'
    ]
  ],
  [
    'prose that begins like a module',
    'import duties fell.\n\nexport is hard.\n',
    ['body: import duties fell.', 'body: export is hard.']
  ],
  [
    'shortcodes',
    'See {{< ref "a.md" >}} now.\n\n{{< figure src="a.png"\n  title="b" >}}\n\n{% include a.html %}\n\n{% highlight js %}\nlet a\n\nlet b\n{% endhighlight %}\n\n{{% note %}}\nWithin.\n{{% /note %}}\n',
    ['body: See now.', 'body: Within.']
  ],
  [
    'tags of blocks within a paragraph part it',
    'First, <b>said</b> one.</p><span id="a1"/><p>Then the other\nwent.<br>Still.</p> <div><p>And last.</p></div>\n',
    ['body: First, said one.', 'body: Then the other went. Still.', 'body: And last.']
  ],
  [
    'templates stay for the rules to judge',
    'Dear {{name}}, {{ page.title }}\n',
    ['body: Dear {{name}}, {{ page.title }}']
  ]
]

describe('blocks', () => {
  for (const [title, source, blocks] of cases) {
    test(title, () => expect(lines(source)).toEqual(blocks))
    test(`${title}, with CRLF and a byte order mark`, () => {
      const other = `\uFEFF${source.replace(/\n/g, '\r\n')}`
      expect(lines(other)).toEqual(blocks)
      for (const block of read(other).blocks) {
        for (const run of block.runs ?? []) {
          if (!run.verbatim) continue
          const text = block.text.slice(run.text, run.text + run.length)
          expect(other.slice(run.source, run.source + run.sourceLength)).toBe(text)
        }
      }
    })
  }
  test('every role survives being written', () => {
    const blocks = [...roles, ...roles.toReversed()].flatMap((role) => [
      {role, text: 'By Ida Reyes, at 5:30 — *all* of {it}; R&B @home <b> www.x.example'},
      {role, text: '— 1. import'},
      {role, text: "import x from 'y'"}
    ])
    expect(lines(writeMarkdown(blocks))).toEqual(blocks.map(({role, text}) => `${role}: ${text}`))
  })
})

describe('code', () => {
  test('is marked as no language of the writer’s', () => {
    const [block] = read('Use `x = 1` and <code>y</code>\n').blocks
    expect(block?.opaque.map((span) => block.text.slice(span.start, span.end))).toEqual(['x = 1', 'y'])
  })

  test.each([
    ['a paragraph', 'The <del>bote</del> boat ran <tt>x = 1</tt> twice.\n'],
    ['a block of HTML', '<p>The <del>bote</del> boat ran <tt>x = 1</tt> twice.</p>\n']
  ])('what was struck out and code are no words of the writer’s in %s', (_title, source) => {
    const [block] = retextMarkdown.read(source).blocks
    const {text, opaque} = block?.mapped ?? {text: '', opaque: []}
    expect(opaque.map((span) => text.slice(span.start, span.end))).toEqual(['bote', 'x = 1'])
  })
})

describe('comments', () => {
  test('stand before a block', () => {
    const source = '---\ntitle: T\n---\n<!-- one -->\n\nText <!-- two -->.\n\n<!-- three\n-->\n'
    const file = new VFile(source)
    const tree = parse(file)
    const comments = tree.data?.copydeskComments ?? []
    expect(comments.map(({value, before}) => [value.trim(), before])).toEqual([
      ['one', 1],
      ['two', 1],
      ['three', 2]
    ])
    expect(comments.map(({start, end}) => source.slice(start, end))).toEqual([
      '<!-- one -->',
      '<!-- two -->',
      '<!-- three\n-->'
    ])
  })
})

describe('places', () => {
  test('front matter', () => {
    const source = '---\ntitle: "A \\"big\\" day"\ndek: >\n  Folded\n  words\n---\n'
    const [title, dek] = read(source).blocks
    const at = (block: typeof title, word: string): string => {
      const start = block?.text.indexOf(word) ?? 0
      const span = toSource(block?.runs ?? [], start, start + word.length)
      return source.slice(span?.start, span?.end)
    }
    expect(at(title, '"big"')).toBe('\\"big\\"')
    expect(at(title, 'day')).toBe('day')
    expect(at(dek, 'words')).toBe('words')
    expect(title?.field).toBe('title')
  })
  test('alternative text and title', () => {
    const source = '![a &amp; b](u "c")'
    const [alt, title] = read(source).blocks
    expect(toSource(alt?.runs ?? [], 2, 3)).toEqual({start: 4, end: 9})
    expect(toSource(title?.runs ?? [], 0, 1)).toEqual({start: 16, end: 17})
  })
})

describe('options', () => {
  test('blockquote', () => {
    expect(lines('> One\n', {blockquote: 'pullquote'})).toEqual(['pullquote: One'])
  })
  test('fields', () => {
    const source = '---\nTeaser: One\ntitle: Two\n---\n'
    expect(lines(source, {fields: {teaser: 'standfirst', title: false}})).toEqual(['standfirst: One'])
  })
  test('classes', () => {
    const source = ':::kicker\nOne\n:::\n\n<div class="kicker">Two</div>\n\n:::note\nThree\n:::\n'
    expect(lines(source, {classes: {kicker: 'other', note: false}})).toEqual([
      'other: One',
      'other: Two',
      'body: Three'
    ])
  })
  const wrong: ReadonlyArray<readonly [unknown, RegExp]> = [
    [{blockquote: 'x'}, /`blockquote` of `retextMarkdown` must be one of `quote`, `pullquote`, not "x"/],
    [{fields: ['title']}, /`fields` of `retextMarkdown` must be an object/],
    [{classes: {a: 'x'}}, /`classes\.a` of `retextMarkdown` must be `false` or one of `headline`/],
    [{quote: true}, /Unknown option `quote` of `retextMarkdown`: it knows `blockquote`, `fields`, `classes`/],
    [[], /must be an object/]
  ]
  test.each(wrong)('%j is refused', (options, message) => {
    const use = (): unknown =>
      unified()
        .use(retextMarkdown, options as Options)
        .freeze()
    expect(use).toThrow(TypeError)
    expect(use).toThrow(message)
  })
})

describe('the day of publication', () => {
  test.each([
    ['---\ntitle: a\ndate: 2026-03-14 09:00:00 +0100\n---\nText.\n', '2026-03-14'],
    ['\uFEFF---\r\nPublished: no\r\npublishedAt: "2026-03-14T09:00:00Z"\r\n---\r\nText.\r\n', '2026-03-14'],
    ['+++\ndate = 2026-03-14\n+++\nText.\n', '2026-03-14'],
    ['---\ntitle: a\n---\ndate: 2026-03-14\n', undefined],
    ['date: 2026-03-14\n', undefined]
  ])('%j', (source, day) => expect(read(source).publishedAt?.toISOString().slice(0, 10)).toBe(day))
})
