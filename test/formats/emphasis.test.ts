// What each format tells of the words that the writer sets apart.
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {articleOf} from '../../src/article/article.ts'
import type {FormatId} from '../../src/formats/index.ts'
import {parse} from '../helpers/parse.ts'

const leaf = (text: string, more: object): object => ({type: 'text', text, ...more})
const lexical = (more: object): string =>
  JSON.stringify({
    root: {
      type: 'root',
      children: [{type: 'paragraph', children: [leaf('The ', {}), leaf('add', more), leaf(' folder is new.', {})]}]
    }
  })

const cases: ReadonlyArray<readonly [title: string, format: FormatId, source: string, words: readonly string[]]> = [
  ['stars and low lines', 'markdown', 'The *add* folder and the _allow all_ level are new.', ['add', 'allow', 'all']],
  ['bold', 'markdown', 'Press **Save as** twice.', ['Save', 'as']],
  ['tags within a line', 'markdown', 'The <em>a</em> and the <i>an</i> are new.', ['a', 'an']],
  ['a tag that nothing opens', 'markdown', 'The a</em> is *new* here.', ['new']],
  ['tags within tags', 'markdown', 'The ***very* new** one.', ['very', 'new']],
  ['a block of HTML', 'markdown', '<p>The <em>a</em> and the <b>an</b> are new.</p>', ['a', 'an']],
  ['more than three words', 'markdown', '*We were never told that* is *his* line.', ['his']],
  ['a part of a word', 'markdown', 'It was un*believ*able here.', []],
  ['elements', 'html', '<p>The <em>a</em>, <b> an </b> and <em><i>the</i></em> are new.</p>', ['a', 'an', 'the']],
  ['an element around a short one', 'html', '<p>The <b>one that <i>they</i> call new</b> is.</p>', ['they']],
  ['an element around blocks', 'html', '<em><p>The fair.</p><p>The boat.</p></em>', []],
  ['plain text', 'text', 'The *add* folder and the _allow all_ level are 2*3 * 4.', ['add', 'allow', 'all']],
  ['plain text at length', 'text', 'It was *never once told to us* before.', []],
  ['a bit of a number', 'json', lexical({format: 2}), ['add']],
  ['a key of a leaf', 'json', lexical({italic: true}), ['add']],
  ['marks of a leaf', 'json', lexical({marks: [{type: 'strong'}]}), ['add']],
  ['no mark', 'json', lexical({format: 0}), []],
  [
    'HTML in fields',
    'fields',
    JSON.stringify({fields: [{id: 'body', value: '<p>The <em>add</em> folder is new.</p>'}]}),
    ['add']
  ]
]

describe('words that are set apart', () => {
  test.each(cases)('%s', async (_title, format, source, words) => {
    const file = new VFile(source)
    const {blocks} = articleOf(await parse(file, format), file)
    const found = blocks.flatMap((block) => block.words.filter(({emphasised}) => emphasised))
    expect(found.map(({text}) => text)).toEqual(words)
  })
})
