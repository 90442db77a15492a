// What surrounds an article on a page is told from it, in the markup that publishing systems write.
import {expect, test} from 'vitest'
import {readHtml} from '../../src/formats/html/read.ts'

const running =
  'The council met for three hours on Monday and heard from eleven tenants, two engineers and the owner of the mill, who said that the roof would be mended before the winter.'
const more = `<p>${running}</p><p>A vote is due in May, when the two engineers have sent in their report and the owner has named a price that the council can pay without a loan.</p>`

function read(source: string): readonly string[] {
  return readHtml(source, () => new Map()).blocks.map(
    ({role, mapped}) => `${role}: ${mapped.text.startsWith(running.slice(0, 40)) ? '…' : mapped.text.slice(0, 60)}`
  )
}

function page(head: string, body: string): readonly string[] {
  return read(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
}

test('a classic theme: the site’s name is its top heading, the article’s headline a lower one', () => {
  const rows = page(
    '<title>Mill roof to be mended &laquo; The Valley Paper</title>',
    '<div id="header"><h1><a href="/">The Valley Paper</a></h1><div class="description">News of the valley</div></div>' +
      `<div id="content"><div class="post"><h2><a href="/x">Mill roof to be mended</a></h2>${more}` +
      '<p class="postmetadata">This entry was posted on Friday.</p></div>' +
      '<h3 id="comments">2 Responses to &#8220;Mill roof to be mended&#8221;</h3>' +
      '<ol class="commentlist"><li><cite>Bob</cite> says: <p>I doubt it, and so does everybody whom I know in the valley.</p></li></ol>' +
      '<div id="respond"><h3>Leave a reply</h3></div></div>' +
      '<div id="sidebar"><ul><li>Archives</li></ul></div><div id="footer"><p>Made with care.</p></div>'
  )
  expect(rows.filter((row) => !row.startsWith('other'))).toEqual([
    'headline: Mill roof to be mended',
    'body: …',
    expect.stringMatching(/^body: A vote/)
  ])
})

test('a page’s name for itself tells the headline, in metadata, linked data or the window’s title', () => {
  const body = `<h1>The paper of the valley</h1><h2>Mill roof to be mended in May</h2>${more}`
  for (const head of [
    '<meta property="og:title" content="Mill roof to be mended in May">',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Mill roof to be mended in May"}</script>',
    '<title>Mill roof to be mended in May | Valley</title>',
    '<title>Valley: Mill roof to be mended in May</title>'
  ])
    expect(page(head, body).slice(0, 2)).toEqual([
      'other: The paper of the valley',
      'headline: Mill roof to be mended in May'
    ])
  // A title that no heading bears, a hidden heading and a heading of two words tell nothing.
  for (const head of ['<title>Something else altogether</title>', '<title>Mill roof</title>'])
    expect(page(head, `<h1>The mill</h1><h2>Mill roof</h2>${more}`).slice(0, 2)).toEqual([
      'headline: The mill',
      'heading: Mill roof'
    ])
  expect(
    page(
      '<title>Mill roof mended</title>',
      `<div class="sidebar"><h2>Mill roof mended</h2></div><h1>The mill</h1>${more}`
    )[0]
  ).toBe('headline: The mill')
})

test('what holds most of a page’s words is read, whatever its class; comments never', () => {
  const long = more.repeat(3)
  expect(page('', `<div class="sidebar content"><div class="widget">${long}</div></div>`)[0]).toBe('body: …')
  expect(page('', `<div class="entry-content read-more"><p>It sails.</p></div>`)).toEqual(['body: It sails.'])
  expect(page('', `<p>It sails.</p><div class="comments">${long}</div>`)).toEqual(['body: It sails.'])
  expect(page('', `<p>It sails.</p><div class="sidebar"><p>It rains.</p></div>`)).toEqual(['body: It sails.'])
})

test('a link to another story in an aside says nothing of what stands below it', () => {
  const text = 'The mill was shut for a year while the wheel was mended, and the town had no flour of its own. '.repeat(
    4
  )
  expect(
    read(
      `<h1>Mill</h1><p>${text}</p><aside><p>Related: <a href="/a">The mill in pictures</a></p></aside><p>It opens again.</p>`
    ).slice(2)
  ).toEqual(['other: Related: The mill in pictures', 'body: It opens again.'])
})

test('links, related stories and comments below the article are told by their looks', () => {
  const rows = page(
    '',
    `<p><a href="/">Home</a></p>${more}<p><a href="/a">The mill in pictures</a></p><h3>Related stories</h3><p>Weir opens to boats</p>` +
      `<p>${running}</p><h3>3 comments</h3><p>${running}</p><blockquote>I doubt it.</blockquote><p>— Bob</p>`
  )
  expect(rows).toEqual([
    'other: Home',
    'body: …',
    expect.stringMatching(/^body: A vote/),
    'other: The mill in pictures',
    'other: Related stories',
    'other: Weir opens to boats',
    'body: …',
    'other: 3 comments',
    'other: …',
    'other: I doubt it.',
    'other: — Bob'
  ])
  // In a fragment a heading about comments is the article's, and so is a linked sentence.
  expect(
    read(`${more}<h3>Comments from readers</h3><p>${running}</p><p><a href="/a">They were told so.</a></p>`)
  ).toEqual([
    'body: …',
    expect.stringMatching(/^body: A vote/),
    'heading: Comments from readers',
    'body: …',
    'body: They were told so.'
  ])
})

test.each([
  ['a headline within a marked element', '<div class="headline"><h1>Mill roof</h1></div>', ['headline: Mill roof']],
  ['a described article', '<p itemprop="description">A long wait ends.</p>', ['standfirst: A long wait ends.']],
  [
    'names of components',
    '<div data-gu-name="standfirst"><p>A wait ends.</p><ul><li><a href="/x">The mill</a></li></ul></div>' +
      '<div data-testid="byline">Ann Lee</div><section data-component="related-content"><p>no</p></section>',
    ['standfirst: A wait ends.', 'other: The mill', 'byline: Ann Lee']
  ],
  [
    'parts of a page by id and label',
    '<div id="comments">no</div><ul aria-label="Share">no</ul><div id="masthead">no</div><section id="comments"><p>It sails.</p></section>',
    ['body: It sails.']
  ],
  [
    'a quotation that is signed below',
    '<blockquote><p>We mend it.</p><p>— Ann Lee, owner</p></blockquote>',
    ['quote: We mend it.', 'credit: — Ann Lee, owner']
  ],
  [
    'a name behind a quotation, on its line or the next',
    '<aside class="pullquote">“We mend it” — Ann Lee</aside><blockquote><p>We mend it.<br>Ann Lee, owner</p></blockquote>',
    ['pullquote: “We mend it”', 'credit: — Ann Lee', 'quote: We mend it.', 'credit: Ann Lee, owner']
  ],
  [
    'a name alone below a quotation; words that go on are none',
    '<aside class="pullquote"><p>“We mend it.”</p><p>Ann Lee</p></aside><aside class="pullquote"><p>We mend it.</p><p>Not The Mill</p></aside>' +
      '<aside class="pullquote">We mend it — All of it, and soon.</aside>',
    [
      'pullquote: “We mend it.”',
      'credit: Ann Lee',
      'pullquote: We mend it.',
      'pullquote: Not The Mill',
      'pullquote: We mend it — All of it, and soon.'
    ]
  ],
  [
    'shortcodes of site generators',
    '<p>It sails{% if x %} again{% endif %}, {{ name }}.</p>{% image "a.jpg", "A boat at sea" %}<p>{% figure src="a.jpg" caption="The boat at Oban" %}</p>' +
      '{% figure "a.jpg" %}The boat at <b>dawn</b>.{% endfigure %} On it goes. {{< pullquote >}}We sail.{{< /pullquote >}}',
    [
      'body: It sails again, \uFFFC.',
      'alt: A boat at sea',
      'caption: The boat at Oban',
      'caption: The boat at dawn.',
      'body: On it goes.',
      'pullquote: We sail.'
    ]
  ],
  [
    'whose a quotation in a figure is, and whose a picture',
    '<figure><blockquote><p>We mend it.</p></blockquote><figcaption>Ann Lee, <cite>The Mill</cite></figcaption></figure>' +
      '<figure><img src="a.jpg"><figcaption><p>The mill at dawn.</p><small>Photo: Ann Lee</small></figcaption></figure>',
    ['quote: We mend it.', 'credit: Ann Lee, The Mill', 'caption: The mill at dawn.', 'credit: Photo: Ann Lee']
  ],
  [
    'terms and what they are; questions and answers',
    '<dl><dt>Weir</dt><dd>A low dam.</dd><dt>Does it leak?</dt><dd>It does.</dd></dl>',
    ['list: Weir', 'list: A low dam.', 'question: Does it leak?', 'body: It does.']
  ],
  [
    'buttons, bookmarks and sign-ups',
    '<p>It sails.</p><div class="wp-block-buttons"><div class="wp-block-button"><a>Book</a></div></div>' +
      '<figure class="kg-card kg-bookmark-card"><a>x</a></figure><div class="subscription-widget-wrap">Subscribe</div><amp-ad>x</amp-ad>',
    ['body: It sails.']
  ]
])('%s', (_, source, expected) => {
  expect(read(source)).toEqual(expected)
})

test('formulas and signs in a line hold their place; words in a sentence stay, whatever the class of their element', () => {
  expect(read('<p>Here <img class="tex" src="a.png" alt="x"> , and <span class="texhtml">A is</span> so.</p>')).toEqual(
    ['body: Here \uFFFC , and A is so.']
  )
  expect(
    read('<p>We <a class="social" href="/x">sail</a> at noon<span class="sr-only"> sharp</span>, all.</p>')
  ).toEqual(['body: We sail at noon, all.'])
})

test('links side by side are apart, but for one that was cut in two', () => {
  expect(
    read('<p>See <a href="/a">boats</a><a href="/b">weirs</a> and <a href="/c">mi</a><a href="/c">lls</a>.</p>')
  ).toEqual(['body: See boats weirs and mills.'])
})

test('a headline that a page prints twice, for two screens, is no second heading', () => {
  const rows = page(
    '<title>Mill roof mended at last</title>',
    `<h1>Mill roof mended at last</h1>${more}<h1>Mill roof mended at last</h1><h1>Later on</h1>`
  )
  expect(rows.filter((row) => row.includes('Mill') || row.includes('Later'))).toEqual([
    'headline: Mill roof mended at last',
    'other: Mill roof mended at last',
    'heading: Later on'
  ])
})

test('a list of links ends where its element does', () => {
  const rows = page(
    '<title>Mill</title>',
    `<h1>Mill</h1><div>${more}</div><div><h3>More on this story</h3><ul><li><a>Storm over the mill</a></li></ul></div>` +
      '<div><p>Not all are pleased. The rail is too high, said one.</p></div>'
  )
  expect(rows.slice(-3)).toEqual([
    'other: More on this story',
    'other: Storm over the mill',
    'body: Not all are pleased. The rail is too high, said one.'
  ])
})

test('what is shown on some screens only is left out where it stands elsewhere too', () => {
  const rows = page(
    '',
    `<h1>Mill</h1><p class="standfirst">A roof, at last.</p>${more}<div class="mobile-only"><p>A roof, at last.</p></div>` +
      '<div class="hidden-xs"><p>The owner has a cold.</p></div>'
  )
  expect(rows.filter((row) => row.includes('A roof'))).toHaveLength(1)
  expect(rows.at(-1)).toBe('body: The owner has a cold.')
})

test('a summary between headline and byline, and a heading of the same name within the text', () => {
  const rows = page(
    '',
    `<h1>Mill</h1><p class="subhead">A roof for it, at last, in May</p><p class="byline">Ann Lee</p>${more}` +
      `<h2 data-component="subheadline-block">Every penny</h2><p>${running}</p>`
  )
  expect(rows.slice(0, 3)).toEqual(['headline: Mill', 'standfirst: A roof for it, at last, in May', 'byline: Ann Lee'])
  expect(rows.at(-2)).toBe('heading: Every penny')
})

test('what a word processor exports', () => {
  const rows = read(
    `<p class=MsoTitle>Bees to stay</p><p class=MsoNormal>${running}</p>` +
      "<p class=MsoListParagraphCxSpFirst><span style='mso-list:Ignore'>·&nbsp; </span>Rents stay.</p>"
  )
  expect(rows).toEqual(['headline: Bees to stay', 'body: …', 'list: Rents stay.'])
})

test('marks of footnotes that stand in no small print, and numbers that are words', () => {
  const rows = read('<p>A mile from home<a href="#n2">2</a>, by rule <a href="#r4">4</a> of it.</p>')
  expect(rows).toEqual(['body: A mile from home, by rule 4 of it.'])
})

test('marks that link to headings, and attributes that name a part', () => {
  const rows = read(
    `<h1>Caching<a class="headerlink" href="#caching">¶</a></h1><p>${running}</p>` +
      '<blockquote data-type="pullquote"><p>Words here</p></blockquote>'
  )
  expect(rows).toEqual(['headline: Caching', 'body: …', 'pullquote: Words here'])
})

test('what others have posted elsewhere, and slots of advertisements', () => {
  const rows = read(
    `<p>${running}</p><div class="ad-slot"><span class="ad-label">ADVERTISEMENT</span><p>Article continues below</p></div>` +
      '<blockquote class="twitter-tweet"><p>its shut</p>&mdash; Roads (@roads)</blockquote>'
  )
  expect(rows).toEqual(['body: …', 'other: its shut', 'other: — Roads (@roads)'])
})
