// Blocks are parsed one by one: held here to parse-english's own parse of whole documents, but for cases that are listed and
// explained, and for the sentence ends that copydesk mends on purpose (test/mend-sentences.test.ts).
import fc from 'fast-check'
import type {Paragraph, Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {ParseEnglish} from 'parse-english'
import {describe, expect, test} from 'vitest'
import {mendSentences} from '../src/article/mend-sentences.ts'
import {parseParagraph, pointsOf} from '../src/article/paragraph.ts'
import {MappedText} from '../src/article/source-map.ts'

/** parse-english's paragraphs of a whole document, mended as copydesk mends its own. */
function whole(text: string): readonly Paragraph[] {
  const root: Root = new ParseEnglish().parse(text)
  const paragraphs = root.children.filter((child): child is Paragraph => child.type === 'ParagraphNode')
  for (const paragraph of paragraphs) mendSentences(paragraph)
  return paragraphs
}

/** copydesk's: each paragraph by itself. */
function parts(paragraphs: readonly string[]): readonly Paragraph[] {
  let source = 0
  const pointAt = pointsOf(paragraphs.join('\n\n'))
  return paragraphs.map((text) => {
    const paragraph = parseParagraph(new MappedText().verbatim(text, source, 'text'), {role: 'body'}, pointAt)
    source += text.length + 2
    return paragraph
  })
}

interface Shaped {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Shaped[]
  readonly position?: unknown
}

/** A tree without data: types, values, and the positions of its leaves (a mended sentence gets its own later). */
function shape(node: Shaped): unknown {
  return node.children ? [node.type, node.children.map(shape)] : [node.type, node.position, node.value]
}

function sentences(paragraphs: readonly Paragraph[]): readonly string[][] {
  return paragraphs.map((paragraph) =>
    paragraph.children.filter((child) => child.type === 'SentenceNode').map((child) => toString(child))
  )
}

const word = fc.constantFrom(
  ...[
    'the',
    'harbour',
    'Reyes',
    'it',
    'He',
    'said',
    'Inc.',
    'U.S.',
    'p.m.',
    '1984',
    '30',
    'Fig. 3',
    'Jan. 5',
    'e.g.',
    'eBay'
  ],
  ...[
    "don't",
    "'tis",
    '“why?”',
    '"No,"',
    '(or not)',
    '—',
    'Dr. Reyes',
    'J. K. Lund',
    '$5',
    '5%',
    'a/b',
    'half-past',
    'R&D',
    '3.5'
  ],
  ...[
    'https://a.example/b',
    '@ida',
    '#fair',
    '‘so’',
    'Yahoo!',
    'café',
    '😀',
    'rock ’n’ roll',
    '1,000',
    'no;',
    'well:',
    'B.C. and'
  ]
)
const body = fc.array(word, {minLength: 1, maxLength: 6}).map((words) => words.join(' '))
const sentence = fc
  .tuple(
    fc.constantFrom('The gates', 'They', '“We', 'Ida Reyes', 'It'),
    body,
    fc.constantFrom('closed.', 'ended!', 'opened?', 'slept…', 'left.”')
  )
  .map((all) => all.join(' '))
const paragraph = fc.array(sentence, {minLength: 1, maxLength: 4}).map((all) => all.join(' '))

describe('paragraph by paragraph', () => {
  test('is the whole document’s parse, positions and all', () => {
    fc.assert(
      fc.property(fc.array(paragraph, {minLength: 1, maxLength: 5}), (paragraphs) => {
        expect(parts(paragraphs).map(shape)).toEqual(whole(paragraphs.join('\n\n')).map(shape))
      }),
      {numRuns: 300}
    )
  })

  // parse-english takes a whole document for one sentence first: whatever follows counts as that sentence going on. So it puts
  // the stop of an abbreviation or a short number at a paragraph's end into the word, and takes a paragraph that begins in lower
  // case or with a figure for the last one's end, before it cuts at the blank line again. The sentences are the same.
  const ends = fc.constantFrom(
    'The gates opened at 5',
    'Ida works for Acme Inc',
    'It costs ten lb',
    'She sat in St',
    'They said no'
  )
  const begins = fc.constantFrom('the gates closed.', '30 people came.', 'eBay sold it.', '5.5 percent left.')
  test('has the same sentences where a paragraph ends with an abbreviation or begins in lower case', () => {
    const listed = fc.oneof(
      ends.map((text) => `${text}.`),
      begins,
      paragraph
    )
    fc.assert(
      fc.property(fc.array(listed, {minLength: 2, maxLength: 5}), (paragraphs) => {
        expect(sentences(parts(paragraphs))).toEqual(sentences(whole(paragraphs.join('\n\n'))))
      }),
      {numRuns: 200}
    )
  })

  // Signs without words, and signs at a paragraph's edges, are joined to the sentence beside them: across the blank line when
  // the document is parsed as one. By itself a paragraph keeps them.
  const cases: ReadonlyArray<readonly [paragraphs: readonly string[], sentences: readonly string[][]]> = [
    [
      ['The gates closed.', '###'],
      [['The gates closed.'], ['###']]
    ],
    [
      ['The gates closed. —', 'Then they opened.'],
      [['The gates closed. —'], ['Then they opened.']]
    ],
    [
      ['The gates closed', '… and opened.'],
      [['The gates closed'], ['… and opened.']]
    ],
    [
      ['…', 'The gates closed.'],
      [['…'], ['The gates closed.']]
    ]
  ]
  test.each(cases)('keeps the signs of %j where they stand', (paragraphs, wanted) => {
    expect(sentences(parts(paragraphs))).toEqual(wanted)
  })

  test('keeps code in one piece, and all else as it was', () => {
    const mapped = new MappedText()
    mapped.verbatim('Use ', 0, 'markdown')
    mapped.code(() => mapped.verbatim('a. B', 5, 'markdown'))
    mapped.verbatim(' here. Then go.', 10, 'markdown')
    const parsed = parseParagraph(mapped, {role: 'body'}, undefined)
    expect(toString(parsed)).toBe(mapped.text)
    expect(sentences([parsed])).toEqual([['Use a. B here.', 'Then go.']])
  })
})
