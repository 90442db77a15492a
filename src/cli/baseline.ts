import fs from 'node:fs'
import path from 'node:path'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {hash} from '../check/fingerprint.ts'
import {shapeFaults, type ObjectShape} from '../check/shape.ts'
import {jsonFault} from '../formats/json-fault.ts'
import {decode, whyUnreadable} from './read.ts'
import {UsageError} from './usage-error.ts'
import {writeOwn} from './write-back.ts'

/** How often each fault is known, by fingerprint. */
type Counts = Readonly<Record<string, number>>

const shape: ObjectShape = {
  type: 'object',
  required: ['version', 'files'],
  additionalProperties: false,
  properties: {
    version: {type: 'number', minimum: 1},
    files: {
      type: 'object',
      additionalProperties: {type: 'object', additionalProperties: {type: 'number', minimum: 1}}
    }
  }
}

/**
 * The faults of an archive that are known and wait: told no more, but counted.
 *
 * The file is JSON, `{"version": 1, "files": {path: {fingerprint: count}}}`; its paths are relative to its own folder.
 */
export class Baseline {
  readonly #name: string
  readonly #file: string
  readonly #cwd: string
  #known: ReadonlyMap<string, Counts> | undefined

  /**
   * @param name - The file's path, relative to `cwd`.
   * @param mayBeNew - Whether the file may be missing: {@link update} makes it.
   * @throws UsageError where it is missing or broken.
   */
  constructor(name: string, cwd: string, mayBeNew: boolean) {
    this.#name = name
    this.#file = path.resolve(cwd, name)
    this.#cwd = cwd
    this.#known = this.#read(mayBeNew)
  }

  /** Take the known messages out of a file that was checked, and count them in its data. */
  pass(file: VFile): undefined {
    if (!this.#known) return
    const left = new Map(Object.entries(this.#known.get(this.#keyOf(file.path)) ?? {}))
    if (left.size === 0) return
    const fresh = file.messages.filter((message) => {
      const key = identityOf(message)
      const count = left.get(key) ?? 0
      if (count > 0) left.set(key, count - 1)
      return count === 0
    })
    file.data.copydeskKnown = file.messages.length - fresh.length
    file.messages.splice(0, file.messages.length, ...fresh)
  }

  /**
   * Write the file: made anew where there was none, else only ever shrunk to what is still there. From then on that is known.
   *
   * @param files - The files of this run, before any message was passed.
   * @returns What has become of it, in words.
   * @throws UsageError where it can't be written.
   */
  async update(files: readonly VFile[]): Promise<string> {
    const checked = new Map(
      files
        .filter((file) => file.data.copydeskFailure === undefined)
        .map((file) => [this.#keyOf(file.path), countsOf(file.messages)])
    )
    const known = this.#known ?? checked
    const kept: Array<readonly [string, Counts]> = []
    for (const [key, counts] of known) {
      const now = checked.get(key)
      // What was not checked this time may still be as it was, unless it is gone.
      if (!now && !fs.existsSync(path.resolve(path.dirname(this.#file), key))) continue
      const left = Object.entries(counts)
        .map(([id, count]) => [id, now ? Math.min(count, now[id] ?? 0) : count] as const)
        .filter(([, count]) => count > 0)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
      if (left.length > 0) kept.push([key, Object.fromEntries(left)])
    }
    kept.sort(([a], [b]) => (a < b ? -1 : 1))
    const total = sum(kept.map(([, counts]) => counts))
    const before = this.#known && sum([...this.#known.values()])
    if (before !== total) {
      const text = `${JSON.stringify({version: 1, files: Object.fromEntries(kept)}, undefined, 2)}\n`
      try {
        await writeOwn(this.#file, text)
      } catch (error) {
        throw new UsageError(`baseline ${this.#name} ${(error as UsageError).message}`)
      }
    }
    this.#known = new Map(kept)
    const faults = total === 1 ? 'message' : 'messages'
    return before === undefined
      ? `${this.#name}: made, with ${total} known ${faults}`
      : before === total
        ? `${this.#name}: as it was, with ${total} known ${faults}`
        : `${this.#name}: ${total} known ${faults} left of ${before}`
  }

  #read(mayBeNew: boolean): ReadonlyMap<string, Counts> | undefined {
    let source: string
    try {
      source = decode(fs.readFileSync(this.#file)).replace(/^\uFEFF/, '')
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
      if (missing && mayBeNew) return undefined
      if (missing) throw new UsageError(`baseline ${this.#name} does not exist: --update-baseline makes it`)
      throw new UsageError(
        `baseline ${this.#name} ${error instanceof UsageError ? error.message : whyUnreadable(error)}`
      )
    }
    let value: unknown
    try {
      value = JSON.parse(source)
    } catch (error) {
      throw new UsageError(
        `baseline ${this.#name} is no JSON: ${jsonFault(source) ?? 'its end'}: ${(error as Error).message.split('\n')[0]}`
      )
    }
    const [fault] = shapeFaults(value, shape)
    if (fault) throw new UsageError(`baseline ${this.#name}: ${fault.message}`)
    const {version, files} = value as {readonly version: number; readonly files: Readonly<Record<string, Counts>>}
    if (version !== 1) throw new UsageError(`baseline ${this.#name} is of version ${version}; this copydesk reads 1`)
    return new Map(Object.entries(files))
  }

  #keyOf(name: string): string {
    const relative = path.relative(path.dirname(this.#file), path.resolve(this.#cwd, name))
    return relative.replaceAll('\\', '/')
  }
}

/** What a message is known by; those of other plugins have no fingerprint of words. */
function identityOf(message: VFileMessage): string {
  return message.fingerprint ?? hash([message.source, message.ruleId, message.reason].join('\n'))
}

function countsOf(messages: readonly VFileMessage[]): Counts {
  const counts: Record<string, number> = {}
  for (const message of messages) counts[identityOf(message)] = (counts[identityOf(message)] ?? 0) + 1
  return counts
}

function sum(all: readonly Counts[]): number {
  return all.flatMap((counts) => Object.values(counts)).reduce((a, b) => a + b, 0)
}
