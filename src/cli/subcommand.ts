import {Command, CommanderError, InvalidArgumentError} from 'commander'
import {UsageError} from './usage-error.ts'

/** Make a command of its own beside `copydesk <files>`: its help is printed, and what is wrong with its arguments thrown. */
export function bareCommand(name: string, description: string, print: (text: string) => void): Command {
  return new Command(`copydesk ${name}`)
    .description(description)
    .helpOption('--help', 'print this help')
    .configureOutput({writeOut: print, writeErr: () => undefined})
    .exitOverride()
}

/** Make such a command that reads articles. */
export function subcommand(name: string, description: string, print: (text: string) => void): Command {
  return bareCommand(name, description, print)
    .argument('[folder|file|glob...]', 'articles; .ndjson files and - hold one a line: {"id", "value", "format"?}')
    .option('--format <format>', 'what they are written in: text, markdown or html (default: by extension)')
}

/**
 * Read a command's arguments.
 *
 * @returns False where help was asked for and printed.
 * @throws UsageError that says which argument is wrong.
 */
export function parseSubcommand(command: Command, argv: readonly string[]): boolean {
  try {
    command.parse([...argv], {from: 'user'})
    return true
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return false
    const what = error.message
      .replace(/^error: /, '')
      .replace(/\n\(?/g, ' (')
      .replace(/\.$/, '')
    throw new UsageError(`${what}; ${command.name()} --help lists all options`)
  }
}

/** Read a whole number from 1 up. */
export function readNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It is a whole number from 1 up.')
  return Number(value)
}

/** Read a positive number. */
export function readRate(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number) || number < 0) {
    throw new InvalidArgumentError('It is a number from 0 up.')
  }
  return number
}

/** Collect a repeated option's values. */
export function collect(value: string, values: readonly string[]): readonly string[] {
  return [...values, value]
}
