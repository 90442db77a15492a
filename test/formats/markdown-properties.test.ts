// Properties of the Markdown format: the places of words, edits that are read back, and sources of any kind whatever.
import fc from 'fast-check'
import {decodeString} from 'micromark-util-decode-string'
import type {Root} from 'nlcst'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {articleOf, type Article} from '../../src/article/article.ts'
import {toSource, type Run} from '../../src/article/source-map.ts'
import {applyEdits, toSourceEdits} from '../../src/check/edits.ts'
import {retextMarkdown} from '../../src/formats/markdown.ts'

/** A third of the runs that a thorough look takes: `FUZZ=30` looks thirty times as long. */
function runs(thorough: number): number {
  return Math.ceil((thorough / 3) * Number(process.env['FUZZ'] ?? 1))
}

function read(source: string): Article {
  const file = new VFile(source)
  return articleOf(unified().use(retextMarkdown).parse(file) as Root, file)
}

/** A word as it reads and as it is written; `lead` and `tail` are the markup at its ends, outside of its place. */
interface Written {
  readonly text: string
  readonly source: string
  readonly lead: string
  readonly tail: string
}

const letters = fc
  .string({unit: fc.constantFrom(...'abcdeéßñ𝒳😀中'), minLength: 1, maxLength: 4})
  .map((text) => `w${text}w`)
const entity = fc.constantFrom(
  ['&amp;', '&'],
  ['&eacute;', 'é'],
  ['&#233;', 'é'],
  ['&#x1D4B3;', '𝒳'],
  ['\\*', '*'],
  ['\\\\', '\\'],
  ['\\&', '&'],
  ['&nope;', '&nope;'],
  ['a:b', 'a:b'],
  ['3:1', '3:1']
)
const written = (lead: string, [source, text]: readonly [string, string], tail: string): Written => ({
  lead,
  source,
  text,
  tail
})

const plain: fc.Arbitrary<Written> = letters.map((text) => written('', [text, text], ''))
const word: fc.Arbitrary<Written> = fc.oneof(
  plain,
  fc
    .tuple(letters, entity, letters)
    .map(([a, [source = '', text = ''], b]) => written('', [a + source + b, a + text + b], '')),
  fc
    .tuple(letters, letters, letters, fc.constantFrom('*', '**', '***', '~~'))
    .map(([a, b, c, mark]) => written('', [a + mark + b + mark + c, a + b + c], '')),
  fc.tuple(letters, fc.constantFrom('*', '**', '_', '~~')).map(([text, mark]) => written(mark, [text, text], mark)),
  fc.tuple(letters, letters).map(([a, b]) => written('[', [`${a}&amp;${b}`, `${a}&${b}`], '](https://x.example "t")')),
  fc.tuple(letters, letters).map(([a, b]) => written('', [`${a}<!-- c -->${b}`, a + b], '[^8]'))
)

interface Paragraph {
  readonly role: string
  readonly words: readonly Written[]
  readonly first: string
  readonly next: string
  readonly gaps: readonly string[]
}

const containers: ReadonlyArray<readonly [role: string, first: string, next: string]> = [
  ['body', '', ''],
  ['quote', '> ', '> '],
  ['quote', '>', '>'],
  ['quote', '> > ', '> >'],
  ['quote', '> ', ''],
  ['list', '- ', '  '],
  ['list', '- - ', '    '],
  ['list', '1. ', ''],
  ['quote', '- > ', '  > '],
  ['quote', '> - ', '>   '],
  ['note', '[^9]: ', '    '],
  ['heading', '## ', '']
]

const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(
    fc.constantFrom(...containers),
    // One plain word: a paragraph emphasised throughout has a role by its place.
    fc.tuple(plain, fc.array(word, {minLength: 1, maxLength: 7})).map(([first, rest]) => [first, ...rest]),
    fc.array(fc.constantFrom(' ', ' ', '\n', '  \n', '\\\n', ' \n', '\t', '<br>', ' {{< x >}} '), {
      minLength: 8,
      maxLength: 8
    })
  )
  .map(([[role, first, next], words, gaps]) => ({
    // A list in a quotation that holds one short item is its attribution only where it begins with a capital.
    role: role === 'quote' && first === '> - ' ? 'quote' : role,
    words,
    first,
    next,
    gaps: first === '## ' ? gaps.map((gap) => (gap.includes('\n') ? ' ' : gap)) : gaps
  }))

interface Expected {
  readonly source: string
  readonly blocks: ReadonlyArray<{
    readonly role: string
    readonly text: string
    readonly places: ReadonlyArray<readonly [number, number]>
  }>
}

function write(paragraphs: readonly Paragraph[], lineEnd: string, mark: string): Expected {
  let source = mark
  const blocks = paragraphs.map(({role, words, first, next, gaps}) => {
    source += first
    const places: Array<readonly [number, number]> = []
    let text = ''
    for (const [index, item] of words.entries()) {
      const gap = gaps[index % gaps.length] ?? ' '
      if (index > 0) {
        source += gap.replace('\n', `${lineEnd}${next}`)
        text += gap === '\t' ? gap : ' '
      }
      source += item.lead
      places.push([source.length, source.length + item.source.length])
      source += item.source + item.tail
      text += item.text
    }
    // Text between keeps neighbouring lists and quotations apart.
    source += `${lineEnd}${lineEnd}wxw${lineEnd}${lineEnd}`
    return {role, text, places}
  })
  return {source: `${source}[^8]: wxw${lineEnd}`, blocks}
}

const document = fc
  .tuple(
    fc.array(paragraph, {minLength: 1, maxLength: 4}),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\uFEFF')
  )
  .map(([paragraphs, lineEnd, mark]) => write(paragraphs, lineEnd, mark))

/** What a run's source reads as, told by the parser's own decoder. */
function decode(source: string, run: Run): string {
  const slice = source.slice(run.source, run.source + run.sourceLength)
  if (run.verbatim) return slice
  return /^(?:\\?[ \t]*(?:\r\n?|\n)[ \t>]*|<br>)$/.test(slice) ? ' ' : decodeString(slice)
}

describe('places', () => {
  test('each word stands where it was written', () => {
    fc.assert(
      fc.property(document, ({source, blocks}) => {
        const found = read(source).blocks.filter((block) => block.text !== 'wxw')
        expect(found.map(({role, text}) => `${role}: ${text}`)).toEqual(
          blocks.map(({role, text}) => `${role}: ${text}`)
        )
        for (const [index, {text, places}] of blocks.entries()) {
          let from = 0
          const words = text.split(/[ \t]/)
          for (const [at, [start, end]] of places.entries()) {
            const length = words[at]?.length ?? 0
            expect(toSource(found[index]?.runs ?? [], from, from + length)).toEqual({start, end})
            from += length + 1
          }
        }
      }),
      {numRuns: runs(400)}
    )
  })

  test('each run decodes to its text', () => {
    fc.assert(
      fc.property(document, ({source}) => {
        for (const block of read(source).blocks) {
          for (const run of block.runs ?? []) {
            expect(decode(source, run)).toBe(block.text.slice(run.text, run.text + run.length))
          }
        }
      }),
      {numRuns: runs(200)}
    )
  })
})

const scalar = fc.array(
  fc.string({unit: fc.constantFrom(...'abcé𝒳\'"\\&'), minLength: 1, maxLength: 5}).map((text) => `w${text}w`),
  {
    minLength: 1,
    maxLength: 6
  }
)

describe('front matter', () => {
  const styles: Readonly<Record<string, (words: readonly string[], gap: string) => string>> = {
    folded: (words) => `>\n  ${words.join('\n  ')}`,
    literal: (words, gap) => `|-\n    ${words.join(gap === ' ' ? ' ' : '\n    ')}`,
    double: (words, gap) =>
      `"${words.map((item) => item.replace(/["\\]/g, '\\$&').replace('é', '\\u00e9')).join(gap)}"`,
    single: (words, gap) => `'${words.map((item) => item.replace(/'/g, "''")).join(gap)}'`,
    plain: (words, gap) => words.join(gap)
  }
  for (const [style, writeScalar] of Object.entries(styles)) {
    test(`each word of a ${style} scalar stands where it was written`, () => {
      fc.assert(
        fc.property(scalar, fc.constantFrom(' ', '\n  '), fc.constantFrom('\n', '\r\n'), (words, gap, lineEnd) => {
          const source = `---\ndate: 2024-01-02\ntitle: ${writeScalar(words, gap)}\ntags: [a]\n---\n`.replace(
            /\n/g,
            lineEnd
          )
          const [block, ...rest] = read(source).blocks
          expect(rest).toEqual([])
          expect(block?.text).toBe(words.join(' '))
          let from = 0
          for (const item of words) {
            const place = toSource(block?.runs ?? [], from, from + item.length)
            const slice = source.slice(place?.start, place?.end)
            const value =
              style === 'double' ? JSON.parse(`"${slice}"`) : style === 'single' ? slice.replace(/''/g, "'") : slice
            expect(value).toBe(item)
            from += item.length + 1
          }
        }),
        {numRuns: runs(100)}
      )
    })
  }
})

describe('edits', () => {
  const replacement = fc.oneof(
    letters,
    fc.constantFrom(
      '',
      'a*b*',
      '_x_',
      '# x',
      '- x',
      '1. x',
      '> x',
      '<b>',
      '[a](b)',
      '&amp;',
      'a | b',
      '!',
      '`x`',
      '{.pq}',
      '---'
    )
  )
  const sources = fc.oneof(
    document.map(({source}) => source),
    scalar.map((words) => `---\ntitle: "${words.map((item) => item.replace(/["\\]/g, '\\$&')).join(' ')}"\n---\n`),
    scalar.map((words) => `---\ntitle: '${words.map((item) => item.replace(/'/g, "''")).join(' ')}'\n---\n`),
    scalar.map((words) => `---\ntitle: ${words.join(' ')}\n---\n`)
  )
  test('what is put into the text, or taken out, is read back so', () => {
    let made = 0
    fc.assert(
      fc.property(sources, fc.nat(), fc.nat(), replacement, fc.boolean(), (source, which, place, text, wide) => {
        const article = read(source)
        const block = article.blocks[which % article.blocks.length]
        const item = block?.words[place % Math.max(1, block.words.length)]
        if (!block || !item) return
        // A word, or a word with the space behind it.
        const end = wide || text === '' ? item.end + (/^[ \t]/.test(block.text.slice(item.end)) ? 1 : 0) : item.end
        const put = end > item.end && text !== '' ? `${text} ` : text
        const edits = toSourceEdits(block, {start: item.start, end, text: put})
        if (!edits) return
        made++
        const after = read(applyEdits(source, edits))
        const wanted = article.blocks.map((other) =>
          other === block ? block.text.slice(0, item.start) + put + block.text.slice(end) : other.text
        )
        expect(after.blocks.map((other) => other.text)).toEqual(wanted.map((other) => other.trim()))
        expect(after.blocks.map((other) => other.role)).toEqual(article.blocks.map((other) => other.role))
      }),
      {numRuns: runs(1500)}
    )
    expect(made).toBeGreaterThan(runs(450))
  })
})

describe('any source', () => {
  const marks = [
    ...'*_`~[]()!<>#-+=|:{}%&;"\'\\/\t \n\r0123.ax^',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '    ',
    '```',
    ':::a',
    '---\n',
    '+++\n',
    '<!--',
    '-->',
    '{{<',
    '>}}',
    '{%',
    '%}',
    '{.a}',
    '[^a]',
    '[^a]: ',
    '![',
    '](',
    '<aside class="pq">',
    '</aside>',
    '<A',
    '/>',
    'import ',
    'export ',
    'www.',
    'http://',
    '&amp;',
    '\uD800',
    '😀',
    '\0',
    '\uFEFF',
    '\uE000',
    'title: ',
    '"',
    "''",
    '\u2028',
    '| a |',
    '|-|'
  ]
  const soup = fc.array(fc.constantFrom(...marks), {maxLength: 60}).map((parts) => parts.join(''))
  const units = fc.array(fc.nat(0xffff), {maxLength: 60}).map((codes) => String.fromCharCode(...codes))
  test('is read, its places lie in it, and it is given back unchanged', () => {
    fc.assert(
      fc.property(fc.oneof({weight: 4, arbitrary: soup}, units), (source) => {
        const article = read(source)
        for (const block of article.blocks) {
          let text = 0
          for (const run of block.runs ?? []) {
            expect(run.text).toBe(text)
            text += run.length
            expect(run.source).toBeGreaterThanOrEqual(0)
            expect(run.source + run.sourceLength).toBeLessThanOrEqual(source.length)
            if (run.verbatim) {
              expect(source.slice(run.source, run.source + run.length)).toBe(block.text.slice(run.text, text))
            }
          }
          expect(text).toBe(block.text.length)
        }
        expect(String(unified().use(retextMarkdown).processSync(source))).toBe(source)
      }),
      {numRuns: runs(1500)}
    )
  })
  const hostile: Readonly<Record<string, string>> = {
    quotes: '> '.repeat(5000),
    lists: '1. '.repeat(5000),
    brackets: `${'['.repeat(5000)}${']'.repeat(5000)}`,
    closers: ']'.repeat(10000),
    images: '!['.repeat(5000),
    stars: 'a**b'.repeat(2500),
    directives: ':::a\n'.repeat(2000),
    lazy: `> a\n${'— b\n'.repeat(3000)}`,
    shortcodes: '{{<{%'.repeat(3000),
    tags: '<A b={'.repeat(2000),
    modules: 'export const a = {\n'.repeat(1000),
    comments: '<!--'.repeat(5000),
    'comments of words': '<!-- a '.repeat(50_000),
    flow: `---\ntitle: ${'['.repeat(4000)}\n---\n`,
    aside: `<aside class="pq">${'<'.repeat(10000)}`
  }
  for (const [name, source] of Object.entries(hostile)) {
    test(`${name} without end are read in time`, {timeout: 20_000}, () => {
      expect(() => read(source)).not.toThrow()
    })
  }
})
