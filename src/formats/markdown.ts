import {MappedText} from '../article/source-map.ts'
import {partAttributions} from './attribution.ts'
import {defineFormat, type FormatPlugin, type SourceArticle} from './format.ts'
import {readBlocks} from './markdown/blocks.ts'
import {readHead} from './markdown/heads.ts'
import {maskSource} from './markdown/mask.ts'
import {readSettings, type Options, type Settings} from './markdown/options.ts'
import {parseMarkdown} from './markdown/places.ts'
import {readPublished} from './markdown/published.ts'
import {tame} from './markdown/tame.ts'
import {readText} from './text.ts'

export type {Options, RoleNames} from './markdown/options.ts'

/**
 * Parse Markdown (CommonMark, GFM, front matter, container directives) as an article.
 *
 * Code and addresses are left alone, and of HTML what holds no words. Roles come from markup, from front matter fields, and from where a block stands.
 *
 * @throws TypeError (when it is used) that names the option that is wrong, and what is allowed.
 */
export const retextMarkdown: FormatPlugin<Options> = defineFormat('retextMarkdown', readMarkdown, readSettings)

/** Read Markdown as blocks. Never throws: what the parser can't take (nesting beyond the stack) is read as plain text. */
function readMarkdown(source: string, settings: Settings): SourceArticle {
  const mark = source.startsWith('\uFEFF') ? 1 : 0
  const text = source.slice(mark)
  let article: SourceArticle
  try {
    const head = readHead(text, settings)
    const masked = maskSource(text, head)
    const {tree, pieces} = parseMarkdown(tame(masked.text))
    article = {
      ...partAttributions(readBlocks(tree, pieces, text, masked, settings, head?.blocks)),
      publishedAt: readPublished(text, head),
      isMarkdown: true
    }
  } catch {
    article = readText(text, {})
  }
  return mark === 0 ? article : shifted(article, mark)
}

/** Move all places: the parser leaves a byte order mark out of its offsets. */
function shifted({blocks, comments, publishedAt, listings, isMarkdown}: SourceArticle, by: number): SourceArticle {
  return {
    publishedAt,
    listings,
    isMarkdown,
    blocks: blocks.map((block) => {
      const mapped = new MappedText()
      mapped.text = block.mapped.text
      mapped.runs.push(...block.mapped.runs.map((run) => ({...run, source: run.source + by})))
      return {...block, mapped: mapped.spansOf(block.mapped)}
    }),
    comments: comments?.map((comment) => ({...comment, start: comment.start + by, end: comment.end + by}))
  }
}
