import fs from 'node:fs'
import fc from 'fast-check'
import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {inferTextRoles} from '../../src/article/infer-roles.ts'
import {toSource} from '../../src/article/source-map.ts'
import {readText, retextText, type Options} from '../../src/formats/text.ts'

const folder = new URL('fixtures/', import.meta.url)

/** Blocks as `role: text`. */
function read(source: string, options: Options = {}): string[] {
  return readText(source, options).blocks.map(({role, mapped}) => `${role}: ${mapped.text}`)
}

describe('roles of articles in newsroom layouts', () => {
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const source = fs.readFileSync(new URL(file, folder), 'utf8')
    const wanted = fs
      .readFileSync(new URL(file.replace('.txt', '.roles'), folder), 'utf8')
      .trim()
      .split('\n')
    for (const [style, text] of Object.entries({
      'as it stands': source,
      'with CRLF': source.replace(/\n/g, '\r\n'),
      'behind a byte order mark': `\uFEFF${source}`
    })) {
      test(`${file} ${style}`, () => {
        const found = readText(text, {}).blocks
        const told = found.map(({role, mapped}, index) => {
          const [roles = '', start = ''] = (wanted[index] ?? '').split(/: (.*)/)
          const same = roles.split('|').includes(role) && mapped.text.startsWith(start)
          return same ? wanted[index] : `${role}: ${mapped.text.slice(0, 40)}`
        })
        expect(told).toEqual(wanted)
      })
    }
  }
})

describe('lines and paragraphs', () => {
  const long =
    'The ferry will sail again on Monday, the company said, after the repairs that kept it in the dock for a month.'
  test('joins lines that were broken at a width', () => {
    expect(
      read(
        'Ferry sails again\n\nThe ferry will sail again on Monday, the\ncompany said, after the repairs that kept\nit in the dock for a month.\n'
      )
    ).toEqual(['headline: Ferry sails again', `body: ${long}`])
  })
  test('takes the way through the site as no headline', () => {
    expect(read(`Home > Harbour > Ferries\n\nFerry sails again\n\n${long}\n\n${long}\n`).slice(0, 2)).toEqual([
      'other: Home > Harbour > Ferries',
      'headline: Ferry sails again'
    ])
  })
  test('takes long lines as paragraphs', () => {
    expect(read(`Ferry sails again\n${long} ${long}\n${long} ${long}\n`)).toEqual([
      'headline: Ferry sails again',
      `body: ${long} ${long}`,
      `body: ${long} ${long}`
    ])
  })
  test('takes a mix of blank lines and long single lines as paragraphs', () => {
    expect(read(`Ferry sails again\n\n${long} ${long}\n${long} ${long}\n\n${long}\n`)).toHaveLength(4)
  })
  test('keeps the items of a list apart and joins the lines of each', () => {
    expect(
      read(
        'Ferry sails again\n\nThe company has made these promises:\n- a boat at every hour of the day\n  and one at night\n- no fares for children\n'
      )
    ).toEqual([
      'headline: Ferry sails again',
      'body: The company has made these promises:',
      'list: - a boat at every hour of the day and one at night',
      'list: - no fares for children'
    ])
  })
  test('does not take a dash at a line start for a bullet', () => {
    expect(
      read(
        'Ferry sails again\n\nThe ferry will sail on Monday, the company\n– which has two others – said, after a month\nof repairs – or nearly.'
      )
    ).toHaveLength(2)
  })
  test('follows the option', () => {
    const source = 'One line here.\nAnother one here.\n\nThe third one here.'
    expect(read(source, {paragraphs: 'line'})).toHaveLength(3)
    expect(read(source, {paragraphs: 'blank-line'})).toHaveLength(2)
  })
  test('names a wrong option', () => {
    expect(() =>
      unified()
        .use(retextText, {paragraphs: 'word' as 'line'})
        .freeze()
    ).toThrow('Option `paragraphs` of `retextText` must be one of `auto`, `blank-line`, `line`, not "word"')
    expect(() =>
      unified()
        .use(retextText, {lines: true} as Options)
        .freeze()
    ).toThrow('Unknown option `lines`')
  })
})

describe('single roles', () => {
  const body = 'The ferry will sail again on Monday, the company said, after repairs that took all of the month.'
  const cases: ReadonlyArray<readonly [string, readonly string[], string]> = [
    ['headline with a question mark', ['Will the ferry sail again?', body, body], 'headline body body'],
    ['one line alone', ['The ferry sails again'], 'headline'],
    ['one sentence alone', [body], 'body'],
    ['no headline', [body, body], 'body body'],
    ['headline glued to an address', ['Ferry sails againhttps://example.org/a', body], 'headline body'],
    [
      'speaker below a quotation',
      ['Ferry sails', body, '“We are glad to be back on the water.”', 'Jo Marsh, captain', body],
      'headline body body credit body'
    ],
    ['speaker after a dash', ['Ferry sails', body, body, '— Jo Marsh', body], 'headline body body credit body'],
    ['heading', ['Ferry sails', body, 'A month in the dock', body], 'headline body heading body'],
    ['a line that breaks off', ['Ferry sails', body, 'The captain said that the', body], 'headline body body body'],
    [
      'picture in the middle',
      ['Ferry sails', body, 'Passengers board the ferry at Oban. Photo: Ann Lee', body],
      'headline body caption body'
    ],
    [
      'picture by agency',
      ['Ferry sails', body, body, 'PA', 'Passengers wait on the pier at Oban', body],
      'headline body body credit caption body'
    ],
    [
      'questions by letter',
      ['Ferry sails', body, 'Q: When does it sail?', 'A: On Monday.', body],
      'headline body question body body'
    ],
    ['helpers', ['Ferry sails', body, body, 'Additional reporting by Ann Lee'], 'headline body body note'],
    ['sign-up', ['Ferry sails', body, body, 'Sign up to our newsletter about boats.'], 'headline body body note'],
    [
      'links',
      ['Ferry sails', body, body, body, 'Related stories', 'Why boats float', 'Ten piers to see'],
      'headline body body body other other other'
    ],
    [
      'author of whom nothing else is said',
      ['Ferry sails', body, body, body, body, 'Ann Lee is a sailor and the author of two novels.'],
      'headline body body body body note'
    ],
    [
      'person of whom the article tells',
      ['Ferry sails', body, 'Lee has waited for it.', body, body, 'Ann Lee is a sailor and the author of two novels.'],
      'headline body body body body body'
    ]
  ]
  for (const [name, texts, roles] of cases) {
    test(name, () => expect(inferTextRoles(texts).join(' ')).toBe(roles))
  }
})

test('reads decisions on lines of their own as comments', () => {
  const {blocks, comments} = readText(
    'Ferry sails\n\n[stet repeated-word: the name of a song]\nThe the band plays.\n',
    {}
  )
  expect(blocks.map(({mapped}) => mapped.text)).toEqual(['Ferry sails', 'The the band plays.'])
  expect(comments).toEqual([{start: 13, end: 53, value: 'stet repeated-word: the name of a song', before: 1}])
})

const piece = fc.constantFrom(
  'the ',
  'Cat',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '  ',
  '\t',
  '. ',
  '😀',
  '- ',
  'By ',
  '?',
  ':',
  '"',
  '[stet x: y]',
  'é',
  '\u2028'
)

test('maps every character to its source', () => {
  fc.assert(
    fc.property(
      fc.array(piece, {maxLength: 60}),
      fc.constantFrom('auto', 'line', 'blank-line'),
      (pieces, paragraphs) => {
        const source = pieces.join('')
        for (const {mapped} of readText(source, {paragraphs}).blocks) {
          for (const [index, unit] of mapped.text.split('').entries()) {
            const span = toSource(mapped.runs, index, index + 1)
            const written = span && source.slice(span.start, span.end)
            expect(unit === ' ' ? written?.trim() : written).toBe(unit === ' ' ? '' : unit)
          }
        }
      }
    )
  )
})

test('neither throws nor loses words, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 300}), (source) => {
      const tree = unified().use(retextText).parse(source) as Root
      const words = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('')
      if (!source.includes('[')) expect(words(toString(tree))).toBe(words(source))
    })
  )
})

test('reads a long hostile text in time', () => {
  for (const unit of [
    'A b\n\n',
    'A b\n',
    '(',
    'By A. ',
    '- x\n',
    '"a" ',
    'Ab Cd\n\n',
    'on on ',
    '1/',
    '#a ',
    'a.\n\nAb Cd\n\n'
  ]) {
    const texts = readText(unit.repeat(40_000), {}).blocks.map(({mapped}) => mapped.text)
    expect(inferTextRoles(texts), unit).toHaveLength(texts.length)
  }
})

describe('what is no running text', () => {
  const lead = 'The keeper lights the lamp at dusk, and puts it out when the last of the boats has come in. '
  test('reads cells one by one', () => {
    expect(
      read(`The lamp\n\n${lead.repeat(2)}\n\nthe oil\tthe oil of the lamp\n1.\tthe wick\tthe wick of it\n`).slice(2)
    ).toEqual(['table: the oil', 'table: the oil of the lamp', 'table: 1.\tthe wick', 'table: the wick of it'])
  })
  test('leaves a tab behind a number, and a tab that stands alone', () => {
    expect(read(`The lamp\n\n1.\t${lead}\n\nIt burns\tall night, and nobody has ever seen it go out.\n`)).toHaveLength(
      3
    )
  })
  test('takes what is typed for no text', () => {
    const {blocks, listings} = readText(
      `The lamp\n\n${lead}\n\nLight it so:\n\n    lamp --on (now)\n    set x = 2;\n\nIt burns.\n`,
      {}
    )
    expect(blocks.map(({mapped}) => mapped.text).slice(2)).toEqual(['Light it so:', 'It burns.'])
    expect(blocks.map(({leads}) => leads)).toEqual([undefined, undefined, true, undefined])
    expect(listings).toEqual(['lamp --on (now)', 'set x = 2;'])
  })
  test('keeps a letter that is set in', () => {
    const letter =
      '    The lamp (that is, the old lamp) is out, and I am sorry,\n    and so is she; it was hers; we all miss it.'
    expect(read(`The lamp\n\n${lead}\n\nHe wrote:\n\n${letter}\n\nThat was all.\n`).join(' ')).toContain('sorry')
  })
})
