// Articles in newsrooms' XML: NITF, NewsML-G2, and an archive's own.
import {toString} from 'nlcst-to-string'
import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import {check, createChecker} from '../../src/check/check.ts'
import {mend} from '../../src/cli/mend.ts'
import {retextXml} from '../../src/formats/xml.ts'
import {parse} from '../helpers/parse.ts'

const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-5.dtd" [<!ENTITY own "the the">]>
<nitf>
  <head><title>The the orchard</title><docdata><date.issue norm="20260314T090000Z"/><keyword key="of of"/></docdata></head>
  <body>
    <body.head>
      <hedline><hl1>Orchard sells its first cider</hl1><hl2>Four years after the frost</hl2></hedline>
      <byline>By <person>Jo Webb</person><byttl>Staff writer</byttl></byline>
      <dateline><location>KILMORY</location></dateline>
    </body.head>
    <body.content><block>
      <p>The orchard above <location>Kilmory</location> sold the
         the first of its cider &amp; its perry on Saturday.</p>
      <!-- all of the the rest -->
      <media media-type="image"><media-reference source="a.jpg"/><media-caption>The press, built in 1998</media-caption
        ><media-producer>Una Brae</media-producer></media>
      <hl2>At the gate</hl2>
      <p>“Nobody thought so,” said Una Brae.<br/>Her father planted <em>most of</em> of the trees.</p>
      <bq><block><p>We sold all of it.</p></block><credit>Una Brae</credit></bq>
      <ul><li>One barrel</li><li>Two barrels</li></ul>
      <p><![CDATA[Cider < perry.]]></p>
    </block></body.content>
    <body.end><tagline>Jo Webb writes about farms.</tagline></body.end>
  </body>
</nitf>
`

const newsml = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem>
<itemMeta><versionCreated>2026-03-14T09:00:00Z</versionCreated><title>the the</title></itemMeta>
<contentMeta><slugline>of-of</slugline><headline>Orchard sells its first cider</headline><byline>Jo Webb</byline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><xhtml:html xmlns:xhtml="http://www.w3.org/1999/xhtml">
<xhtml:head><xhtml:title>The the orchard</xhtml:title></xhtml:head>
<xhtml:body><xhtml:h1>Orchard sells its first cider</xhtml:h1><xhtml:p>It sold the the first of its cider.</xhtml:p></xhtml:body>
</xhtml:html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`

const archive = `<DistDoc action="add"><MetadataPT><DocData><P>the the</P></DocData></MetadataPT>
<Article><HandL><Title><Headline><Para>Orchard sells its first cider</Para></Headline></Title>
<LeadPara><Para>It sold the the first of its cider.</Para></LeadPara></HandL>
<TailParas><Para>It rained.</Para></TailParas></Article></DistDoc>`

async function blocksOf(source: string): Promise<ReadonlyArray<readonly [string | undefined, string]>> {
  const {children} = await parse(new VFile(source), 'xml')
  return children.map((node) => [node.type === 'ParagraphNode' ? node.data?.role : undefined, toString(node)])
}

describe('what the elements are', () => {
  test('of NITF', async () => {
    expect(await blocksOf(nitf)).toEqual([
      ['headline', 'Orchard sells its first cider'],
      ['standfirst', 'Four years after the frost'],
      ['byline', 'By Jo Webb'],
      ['byline', 'Staff writer'],
      ['body', 'The orchard above Kilmory sold the the first of its cider & its perry on Saturday.'],
      ['caption', 'The press, built in 1998'],
      ['credit', 'Una Brae'],
      ['heading', 'At the gate'],
      ['body', '“Nobody thought so,” said Una Brae. Her father planted most of of the trees.'],
      ['quote', 'We sold all of it.'],
      ['credit', 'Una Brae'],
      ['list', 'One barrel'],
      ['list', 'Two barrels'],
      ['body', 'Cider < perry.'],
      ['note', 'Jo Webb writes about farms.']
    ])
    expect(retextXml.read(nitf).publishedAt).toBe('2026-03-14')
  })

  test('of NewsML-G2, which says its headline twice', async () => {
    expect(await blocksOf(newsml)).toEqual([
      ['headline', 'Orchard sells its first cider'],
      ['byline', 'Jo Webb'],
      ['body', 'It sold the the first of its cider.']
    ])
    expect(retextXml.read(newsml).publishedAt).toBe('2026-03-14')
  })

  test('of an archive’s own', async () => {
    expect(await blocksOf(archive)).toEqual([
      ['headline', 'Orchard sells its first cider'],
      ['body', 'It sold the the first of its cider.'],
      ['body', 'It rained.']
    ])
  })

  test('of plain elements', async () => {
    const source =
      '<article><title>Cider</title><summary>Sold.</summary><body><p>It <b>was</b> sold.</p></body></article>'
    expect(await blocksOf(source)).toEqual([
      ['headline', 'Cider'],
      ['standfirst', 'Sold.'],
      ['body', 'It was sold.']
    ])
    expect(await blocksOf('')).toEqual([])
  })
})

describe('places and edits', () => {
  test('messages stand at their words', async () => {
    const {messages} = await check(nitf, {format: 'xml', english: 'en-GB'})
    const told = messages.filter(({ruleId}) => ruleId === 'repeated-word')
    expect(told.map(({start, end}) => nitf.slice(start, end).replace(/\s+/g, ' '))).toEqual(['the the', 'of</em> of'])
  })

  test('a file is mended in its words alone, and told by its extension', async () => {
    const checker = createChecker({english: 'en-GB'})
    const checkXml = async (file: VFile): Promise<undefined> => void (await checker.check(file, 'xml'))
    for (const source of [newsml, archive]) {
      const file = new VFile({path: 'a.xml', value: source})
      await checkXml(file)
      expect(String(await mend(file, checkXml))).toBe(source.replace('sold the the', 'sold the'))
    }
  })
})

describe('is refused with one error', () => {
  test('several articles', async () => {
    const item = '<item><headline>Cider</headline><p>It was sold.</p></item>'
    await expect(blocksOf(`<channel>${item}\n${item}</channel>`)).rejects.toThrow(
      'It holds 2 articles (line 2, column 1): give each a file of its own'
    )
    await expect(
      blocksOf(`<article><headline>A</headline><p>It is.</p><item><p>It was.</p></item></article>`)
    ).resolves.toHaveLength(3)
  })

  test.each([
    '<project><name>x</name></project>',
    'no tags at all',
    '<nitf><head><title>x</title></head></nitf>',
    '<p',
    '<a><![CDATA['
  ])('what holds none: %s', async (source) => {
    await expect(blocksOf(source)).rejects.toThrow(/^It holds no article that copydesk knows: expected NITF/)
  })

  test('an unknown option', () => {
    expect(() => retextXml.read('', {roles: {}})).toThrow('Unknown option `roles` of `retextXml`')
  })
})

test.each([
  ['open elements', '<a>'.repeat(100_000)],
  ['closing ones', `<a>${'</b>'.repeat(100_000)}`],
  ['paragraphs in paragraphs', '<p>x'.repeat(50_000)],
  ['half a tag', '<a '.repeat(100_000)],
  ['quotation marks', `<a b="${'<a b="'.repeat(50_000)}`],
  ['comments that never end', '<!--'.repeat(100_000)],
  ['declarations', '<!x ['.repeat(100_000)],
  ['stretches of characters', '<![CDATA['.repeat(50_000)]
])('ends soon on %s', (_, hostile) => {
  const start = performance.now()
  retextXml.read(`<article><headline>A</headline><p>It is.</p>${hostile}`)
  expect(performance.now() - start).toBeLessThan(3000)
})
