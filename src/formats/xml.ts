import {defineFormat, type FormatPlugin} from './format.ts'
import {placeOf} from './json-fault.ts'
import {readXml} from './xml/read.ts'

/**
 * Parse a newsroom's XML as an article: NITF, NewsML with NITF or XHTML in it, and what agencies and archives make after them; roles are
 * told by the elements' names (`<hedline>`, `<Headline>`, `<p>`, `<Para>`).
 *
 * @throws TypeError (while parsing) for XML that holds no article, or several.
 */
export const retextXml: FormatPlugin<object> = defineFormat('retextXml', read, checkOptions)

function read(source: string): ReturnType<typeof readXml> {
  const article = readXml(source)
  if (article.several) {
    const {count, start} = article.several
    throw new TypeError(`It holds ${count} articles (${placeOf(source, start)}): give each a file of its own`)
  }
  if (source.trim() === '' || article.blocks.some(({role}) => role === 'body')) return article
  throw new TypeError(
    'It holds no article that copydesk knows: expected NITF, NewsML, or paragraphs in elements named <p> or <para>, below a <headline>'
  )
}

function checkOptions(options: object): object {
  const [name] = Object.keys(options)
  if (name !== undefined) throw new TypeError(`Unknown option \`${name}\` of \`retextXml\`: it has none`)
  return options
}
