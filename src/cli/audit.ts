import {Option} from 'commander'
import {Audit} from '../audit/audit.ts'
import {plantFaults, PlantedDocument, type AuditedFault} from '../audit/planted.ts'
import {auditText, type AuditResult} from '../audit/text.ts'
import {seeded, type PlantBlock} from '../check/plant.ts'
import {checkVariety} from '../desk/variety.ts'
import {createDesk} from '../desk/desk.ts'
import {blocksOf, fileOf, readArchive} from './archive.ts'
import type {Checkers, Overrides} from './checkers.ts'
import {Configurations} from './configurations.ts'
import {write, type Streams} from './run.ts'
import {parseSubcommand, readNumber, readRate, subcommand} from './subcommand.ts'
import {describe, UsageError} from './usage-error.ts'

interface Options {
  readonly format: string | undefined
  readonly english: string | undefined
  readonly report: 'pretty' | 'json'
  readonly budget: number | undefined
  readonly mutate: number | undefined
  readonly seed: number
}

/**
 * Check an archive, and tell what would be said of it, rule by rule; with `--mutate`, what of planted faults would be caught.
 *
 * @returns The exit code: 0, also with messages; 2 where an article could not be checked.
 */
export async function audit(argv: readonly string[], streams: Streams): Promise<number> {
  const command = subcommand(
    'audit',
    'Check an archive and tell what would be said of it: messages per 10,000 words by rule, and the loudest rules with examples.',
    (text) => streams.stdout.write(text)
  )
    .option('--english <variety>', 'the English that it is written in: en-GB, en-US, en-CA or en-AU')
    .option('--budget <n>', 'print the configuration that keeps to n messages in 1,000 words', readRate)
    .option('--mutate <n>', 'plant n faults in copies of the articles, and tell which would be caught', readNumber)
    .option('--seed <n>', 'another number plants other faults and draws other examples', readNumber, 1)
    .addOption(new Option('--report <report>', 'how to report').choices(['pretty', 'json']).default('pretty'))
  if (!parseSubcommand(command, argv)) return 0
  const options = command.opts<Options>()
  try {
    checkVariety(options.english)
  } catch (error) {
    throw new UsageError(describe(error))
  }
  const overrides: Overrides = {format: options.format, english: options.english, house: undefined, rules: {}}
  const configurations = new Configurations(overrides, streams.cwd)
  const found = new Audit(5, seeded(options.seed))
  const notes = {failed: 0}
  const names: string[] = []
  const paths: string[] = []
  const documents: PlantBlock[][] = []
  for await (const article of readArchive(command.args, options.format, streams, notes)) {
    try {
      const checkers = await configurations.for(article.path)
      const file = await checkers.get().check(fileOf(article), article.format)
      found.articles++
      found.words += file.data.copydesk?.words ?? 0
      for (const {ruleId = '', line, severity = 'info', actual = '', reason} of file.messages) {
        found.add(ruleId, {article: article.name, line, severity, actual, reason})
      }
      if (options.mutate !== undefined) {
        names.push(article.name)
        paths.push(article.path)
        documents.push(await blocksOf(article))
      }
    } catch (error) {
      notes.failed++
      streams.stderr.write(`copydesk: ${article.name}: could not be checked: ${describe(error)}\n`)
    }
  }
  const result: AuditResult = {
    audit: found,
    failed: notes.failed,
    budget: options.budget === undefined ? undefined : found.budget(options.budget),
    planted:
      options.mutate === undefined
        ? undefined
        : await plantInto(documents, names, options, await configurations.for(paths[0] ?? 'stdin'))
  }
  await write(
    streams.stdout,
    options.report === 'json' ? `${JSON.stringify(data(result), undefined, 2)}\n` : auditText(result)
  )
  return notes.failed > 0 ? 2 : 0
}

async function plantInto(
  documents: readonly PlantBlock[][],
  names: readonly string[],
  {mutate: number = 0, seed}: Options,
  checkers: Checkers
): Promise<AuditedFault[]> {
  const {rules} = checkers.get()
  const desk = await createDesk({english: checkers.options.english, house: checkers.options.house})
  const faults = plantFaults(
    documents,
    rules.map((active) => active.rule),
    number,
    seed,
    undefined,
    desk.house
  )
  let last: {index: number; document: PlantedDocument} | undefined
  return faults.map((fault) => {
    if (last?.index !== fault.document) {
      last = {index: fault.document, document: new PlantedDocument(documents[fault.document] ?? [], rules, desk)}
    }
    return {article: names[fault.document] ?? '', fault, ...last.document.catches(fault)}
  })
}

function data({audit: {articles, words, rules}, failed, budget, planted}: AuditResult): object {
  return {
    articles,
    words,
    failed,
    rules,
    budget,
    planted: planted?.map(({article, fault, ruleIds, severity, reason, right}) => ({
      article,
      plantedBy: fault.ruleId,
      kind: fault.kind,
      wrong: fault.wrong,
      right: fault.right,
      caughtBy: ruleIds,
      severity,
      reason,
      corrected: right
    }))
  }
}
