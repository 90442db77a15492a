import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {ParagraphCache} from '../article/paragraph.ts'
import {fixed} from '../check/fix.ts'
import {parseFields, treeOfFields} from './fields.ts'
import {treeOf, type SourceArticle} from './format.ts'
import {placeOf} from './json-fault.ts'
import {dialects} from './json/dialects.ts'
import {DocumentReader, holdersOf} from './json/document.ts'
import {parseJson, type JsonNode} from './json/parse.ts'
import {isFieldsShape, severalIn, shapeOf, wrongAt} from './json/shape.ts'

/**
 * Parse the JSON of a CMS as an article; what it is is told by its shape: rich text as a tree (Portable Text, Lexical,
 * ProseMirror and Tiptap, Slate, Contentful, Editor.js, ANS, Apple News Format, ArchieML, or a list of blocks with a type and a text), a document with such a tree or with HTML, Markdown or plain
 * text in one of its fields (as WordPress answers, as schema.org describes an article, as feeds and scrapers keep it), or fields as `retextFields` takes them.
 *
 * All places of messages are in the JSON itself, but for fields', which are in their values. The compiler gives the JSON back,
 * its words edited where fixes are asked for.
 *
 * @throws TypeError (while parsing) for broken JSON and for JSON that holds no article, or several.
 */
export const retextJson: Plugin<[object?], string, Root> = function (this: Processor) {
  const processor = this as unknown as Processor<Root>
  const parse = (source: string): Root => treeOfJson(source, processor.data('copydeskParagraphs'))
  processor.parser = parse
  processor.compiler = (_tree, file) => fixed(file, processor.data('copydeskFix'), parse)
}

function treeOfJson(source: string, cache?: ParagraphCache): Root {
  const parsed = parseJson(source)
  if ('fault' in parsed) {
    throw new TypeError(`It is no JSON: ${placeOf(source, parsed.fault)}: ${wrongAt(source, parsed.fault)}`)
  }
  if (isFieldsShape(parsed.root)) return treeOfFields(parseFields(source), cache)
  return treeOf(source, readDocument(source, parsed.root), cache)
}

function readDocument(source: string, root: JsonNode): SourceArticle {
  if (root.type === 'array' && root.items.length === 0) return {blocks: []}
  const holders = holdersOf(root)
  const several = severalIn(root, holders)
  if (several) {
    throw new TypeError(
      `It holds ${several.count} articles (${placeOf(source, several.start)}): give each a file of its own, or a line of --ndjson`
    )
  }
  const article = new DocumentReader(source, holders).read(root)
  if (article) return article
  throw new TypeError(
    `It holds no article that copydesk knows: ${placeOf(source, root.start)}: ${shapeOf(root)}; expected rich text ` +
      `(${dialects.map(({name}) => name).join(', ')}), an object with one in a field, or with a title and a text in "content" or "body" ` +
      '(HTML, Markdown or plain text), or {"fields": [{"id", "role", "value"}]}'
  )
}
