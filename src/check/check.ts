import type {Paragraph, Root} from 'nlcst'
import {unified, type Processor} from 'unified'
import {VFile, type Compatible} from 'vfile'
import {articleOf, type Article} from '../article/article.ts'
import {createDesk, Desk} from '../desk/desk.ts'
import type {Fields} from '../formats/fields.ts'
import {loadFormat, type FormatId} from '../formats/index.ts'
import {rules as allRules} from '../rules.ts'
import {now} from './clock.ts'
import {checkedOf} from './checked.ts'
import {readBy} from './fix.ts'
import {Kept} from './kept.ts'
import {Passages} from './passages.ts'
import {report} from './message.ts'
import {activate} from './plugin.ts'
import {runRules, type ActiveRule, type FactCache} from './run.ts'
import {letStand} from './stet.ts'
import {type CheckOptions, checkOptions} from './check-options.ts'

/** Checks sources with one desk and one set of rules. */
export interface Checker {
  /** The rules that are switched on. */
  readonly rules: readonly ActiveRule[]
  /**
   * Check one source: a file with its messages.
   *
   * What was gathered from a block is kept until the next call, so that a document that is checked again after an edit costs
   * little more than the block that changed.
   *
   * @param format - What the source is written in (default: the checker's).
   */
  check(source: Compatible | Fields, format?: FormatId | null | undefined): Promise<VFile>
}

/**
 * Read an article and report the faults that its own text proves.
 *
 * @param source - The source, a file with it, or the fields that a CMS sends.
 * @returns The file with its messages, in the order of their places; the messages carry their findings' data.
 * @throws TypeError for unknown options, formats, rules or settings.
 */
export async function check(source: Compatible | Fields, options?: CheckOptions | null | undefined): Promise<VFile> {
  return createChecker(options).check(source)
}

/**
 * Make a checker for many sources, or for one that changes.
 *
 * @throws TypeError for unknown options, rules or settings.
 */
export function createChecker(options?: CheckOptions | null | undefined): Checker {
  checkOptions(options)
  const settings = options?.rules ?? {}
  const rules = allRules.flatMap((rule) => {
    const setting = settings[rule.meta.id] ?? (rule.meta.presets.includes('newsroom') ? rule.meta.severity : 'off')
    return activate(rule, setting) ?? []
  })
  const processors = new Map<FormatId, Processor<Root, Root, Root>>()
  const passages = new Passages()
  const paragraphs = new Kept<Paragraph['children']>()
  const facts: FactCache = {}
  let made: Promise<Desk> | undefined
  const process = async (format: FormatId): Promise<Processor<Root, Root, Root>> => {
    const desk = await (made ??= options?.desk ? Promise.resolve(options.desk) : createDesk(options))
    let processor = processors.get(format)
    if (!processor) {
      const plugin = await loadFormat(format)
      processor = unified()
        .use(plugin, options?.formats?.[format] ?? {})
        .data('copydeskDesk', desk)
        // Plugins of others may read positions, and change what they read.
        .data('copydeskParagraphs', options?.plugins?.length ? undefined : paragraphs)
        .use(options?.plugins ?? [])
        .freeze() as unknown as Processor<Root, Root, Root>
      processors.set(format, processor)
    }
    return processor
  }
  return {
    rules,
    async check(source, format) {
      const id = isFields(source) ? 'fields' : (format ?? options?.format ?? 'text')
      const processor = await process(id)
      const desk = processor.data('copydeskDesk') as Desk
      const file = fileOf(source)
      const {value} = file
      const start = now()
      const tree = dated(
        paragraphs.keepFor(() => processor.parse(file)),
        options?.publishedAt
      )
      const article: Article = passages.keepFor(() => articleOf(tree, file, passages))
      const stood = letStand(tree, article, runRules(article, rules, desk, facts), {
        stets: options?.stets,
        rules: rules.map((active) => active.rule.meta.id),
        known: options?.plugins?.length ? undefined : allRules.map((rule) => rule.meta.id)
      })
      report(file, article, stood.findings, stood.notes)
      readBy(file, parserOf(processor))
      if (options?.plugins?.length) await processor.run(tree, file)
      const milliseconds = now() - start
      const known = {format: id, words: article.wordCount, milliseconds, unusedStets: stood.unused}
      file.data.copydesk = checkedOf(known, desk, readerOf(processor, value))
      return file
    }
  }
}

/** A tree with the day of publication, where it does not tell one itself. */
function dated(tree: Root, publishedAt: string | null | undefined): Root {
  if (publishedAt && tree.data?.copydeskPublishedAt === undefined) {
    tree.data = {...tree.data, copydeskPublishedAt: publishedAt}
  }
  return tree
}

// A function that a file keeps is made here, not where it was checked: there it would keep the tree and the article alive with it.

function parserOf(processor: Processor<Root, Root, Root>): (source: string) => Root {
  return (source) => processor.parse(source)
}

function readerOf(processor: Processor<Root, Root, Root>, value: VFile['value']): () => Article {
  return () => {
    const file = new VFile({value})
    return articleOf(processor.parse(file), file)
  }
}

function isFields(source: Compatible | Fields): source is Fields {
  return typeof source === 'object' && 'fields' in source
}

function fileOf(source: Compatible | Fields): VFile {
  if (source instanceof VFile) return source
  return new VFile(isFields(source) ? JSON.stringify(source) : source)
}
