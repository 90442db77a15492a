import {Command, InvalidArgumentError, Option} from 'commander'
import type {Arguments, Level} from './arguments.ts'
import {parseSubcommand} from './subcommand.ts'

const levels: readonly string[] = ['off', 'info', 'warn', 'error']

const examples = `
Examples:
  $ copydesk article.md                            check a file
  $ copydesk content "posts/**/*.html"             check a folder and a glob
  $ pbpaste | copydesk -                           check what was copied
  $ copydesk --report json content > report.json   messages for other programs
  $ copydesk --rule word-order=off article.md      leave a rule out
  $ copydesk --fix article.md                      mend what is certain
  $ copydesk --changed-since origin/main content   check what a branch changes
  $ copydesk --ndjson < archive.ndjson             check an archive, one article a line

Commands of their own (copydesk <command> --help; to check a file of such a name, write ./audit):
  $ copydesk cast article.md                       who and what is named, with every spelling
  $ copydesk ledger article.md                     its figures: what is counted, ages, dates, times
  $ copydesk house learn archive                   propose a house file from a publication’s own articles
  $ copydesk house corrections log.txt             put corrected mistakes into the house file: never again
  $ copydesk audit archive                         what would be said of an archive, rule by rule
  $ copydesk mutate --out faulty archive           copies of articles with a fault planted in each

Settings are read from .copydeskrc.json (or .yaml, .js …), the field "copydesk" of package.json, and
.copydeskignore. A decision to let something stand goes before its block: <!-- stet rule-id: reason -->

Exit codes: 0 nothing to mend, 1 errors or too many warnings, 2 wrong use or a file that could not be checked.
Queries ask an editor to check something and never fail anything.`

/**
 * Read a command line with options.
 *
 * @param print - Gets the text of `--help` and `--version`.
 * @returns The arguments; undefined where `--help` or `--version` was asked for and printed.
 * @throws UsageError that says which argument is wrong and what is allowed.
 */
export function readOptions(
  argv: readonly string[],
  version: string,
  print: (text: string) => void
): Arguments | undefined {
  const command = new Command('copydesk')
    .description(
      'Read articles the way a copy desk does just before publishing, and report what their own text proves wrong.'
    )
    .argument('[file|folder|glob...]', 'what to check; - for standard input')
    .option(
      '--format <format>',
      'what the files are written in: text, markdown, html, json (a CMS’s, told by its shape), xml (NITF, NewsML) or fields (default: by extension)'
    )
    .addOption(new Option('--report <report>', 'how to report').choices(['pretty', 'json']).default('pretty'))
    .option('--english <variety>', 'the English that the copy is written in: en-GB, en-US, en-CA or en-AU')
    .option('--house <file>', 'the publication’s own rules, a YAML file')
    .option('--rule <id=level>', 'set a rule to off, info, warn or error (repeatable)', readRule)
    .option('--max-warnings <n>', 'how many warnings may stand', readCount, 0)
    .option('--quiet', 'tell errors and warnings only, and nothing where there are none')
    .option('--fix', 'write files back with those faults mended whose correction is certain')
    .addOption(new Option('--fix-dry-run', 'print what --fix would change, as a unified diff').conflicts('fix'))
    .option('--baseline <file>', 'pass messages that are known by this file')
    .option('--update-baseline', 'take what is mended out of the baseline, or make it where there is none')
    .option('--changed-since <ref>', 'check only files that git says have changed since a commit or branch')
    .addOption(
      new Option(
        '--ndjson',
        'read articles from standard input, one JSON object a line, and write their messages'
      ).conflicts(['fix', 'fixDryRun', 'baseline', 'updateBaseline', 'changedSince'])
    )
    .option('--stdin-filename <path>', 'which file standard input is, for its format and configuration')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText('after', examples)
    .configureOutput({writeOut: print, writeErr: () => undefined})
    .exitOverride()
  if (!parseSubcommand(command, argv)) return undefined
  const {rule, ...options} = command.opts<Given>()
  return {
    ...options,
    rules: rule ?? {},
    quiet: options.quiet === true,
    ndjson: options.ndjson === true,
    format: options.format,
    english: options.english,
    house: options.house,
    stdinFilename: options.stdinFilename,
    fix: options.fix === true,
    fixDryRun: options.fixDryRun === true,
    baseline: options.baseline,
    updateBaseline: options.updateBaseline === true,
    changedSince: options.changedSince,
    files: command.args
  }
}

/** What commander makes of the options: what is not given is left out. */
type Given = Pick<Arguments, 'report' | 'maxWarnings'> & Partial<Arguments> & {readonly rule?: Arguments['rules']}

function readRule(value: string, rules: Readonly<Record<string, Level>> | undefined): Readonly<Record<string, Level>> {
  const [, id, level] = /^([^=\s]+)=([^=\s]+)$/.exec(value) ?? []
  if (id === undefined || level === undefined) throw new InvalidArgumentError('Write it as id=level: word-order=off.')
  if (!levels.includes(level)) throw new InvalidArgumentError('The level is off, info, warn or error.')
  return {...rules, [id]: level as Level}
}

function readCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 0 up.')
  return Number(value)
}
