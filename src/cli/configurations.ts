import fs from 'node:fs'
import path from 'node:path'
import type {PluggableList} from 'unified'
import type {Configuration as Loader} from 'unified-engine'
import {jsonFault} from '../formats/json-fault.ts'
import {hasAbove} from './above.ts'
import {Checkers, type Overrides} from './checkers.ts'
import {decode} from './read.ts'
import {describe, UsageError} from './usage-error.ts'

const rcName = '.copydeskrc'
const packageField = 'copydesk'
const names = [
  ...['', '.json', '.yaml', '.yml', '.js', '.mjs', '.cjs'].map((extension) => rcName + extension),
  'package.json'
]

/** The checkers of every configuration file that is met, each made once. */
export class Configurations {
  readonly #overrides: Overrides
  readonly #cwd: string
  readonly #made = new Map<string | undefined, Checkers>()
  #loader: Promise<Loader> | undefined

  constructor(overrides: Overrides, cwd: string) {
    this.#overrides = overrides
    this.#cwd = cwd
  }

  /**
   * The checkers for a file: its configuration stands in its folder or in the nearest one above that has one.
   *
   * @throws UsageError for a broken configuration file; TypeError for wrong values.
   */
  async for(file: string): Promise<Checkers> {
    // The engine takes longer to load than an article to check: it is asked only where there is something to read.
    if (!hasAbove(file, this.#cwd, names)) return this.#get(undefined, {}, [])
    this.#loader ??= this.#makeLoader()
    const loader = await this.#loader
    const result = await new Promise<Loaded>((resolve, reject) => {
      loader.load(path.resolve(this.#cwd, file), (error, found) => {
        if (error) reject(new UsageError(describe(error) + placeOf(error, this.#cwd)))
        else resolve(found ?? {filePath: undefined, plugins: [], settings: {}})
      })
    })
    return this.#get(result.filePath, result.settings.copydesk ?? {}, result.plugins as PluggableList)
  }

  async #makeLoader(): Promise<Loader> {
    const {Configuration} = await import('unified-engine')
    const {configTransform} = await import('./configuration.ts')
    return new Configuration({cwd: this.#cwd, rcName, packageField, detectConfig: true, configTransform})
  }

  #get(filePath: string | undefined, settings: Loaded['settings']['copydesk'], plugins: PluggableList): Checkers {
    let checkers = this.#made.get(filePath)
    if (!checkers) {
      checkers = new Checkers({...settings, plugins}, this.#overrides)
      this.#made.set(filePath, checkers)
    }
    return checkers
  }
}

/** Where a configuration file that is JSON stops being JSON, as the end of a message: the loader names the file alone. */
function placeOf(error: Error, cwd: string): string {
  const name = /`([^`]+\.json)`/.exec(error.message)?.[1]
  if (name === undefined) return ''
  try {
    const place = jsonFault(decode(fs.readFileSync(path.resolve(cwd, name))))
    return place === undefined ? '' : ` (${place})`
  } catch {
    return ''
  }
}

type Loaded = import('unified-engine').ConfigResult
