import {createChecker, type Checker} from '../check/check.ts'
import type {CheckOptions} from '../check/check-options.ts'
import type {RuleSetting} from '../check/plugin.ts'
import type {Variety} from '../desk/desk.ts'
import type {House} from '../desk/house.ts'
import type {Arguments} from './arguments.ts'

/** What a configuration file sets, with its house file read. */
export type Configuration = Pick<CheckOptions, 'english' | 'house' | 'formats' | 'rules' | 'plugins'>

/** What the command line sets for every file, above any configuration. */
export interface Overrides {
  readonly format: string | undefined
  readonly english: string | undefined
  readonly house: House | undefined
  readonly rules: Arguments['rules']
}

/** The checkers of one configuration, by variety of English, each made once. */
export class Checkers {
  /** The configuration with what the command line sets above it. */
  readonly options: CheckOptions
  readonly #made = new Map<string | undefined, Checker>()

  constructor(configuration: Configuration, overrides: Overrides) {
    const rules: Record<string, RuleSetting> = {...configuration.rules}
    for (const [id, level] of Object.entries(overrides.rules)) {
      const setting = rules[id]
      const options = Array.isArray(setting) ? (setting as readonly unknown[])[1] : undefined
      rules[id] = options === undefined ? level : [level, options as Readonly<Record<string, unknown>>]
    }
    this.options = {
      ...configuration,
      rules,
      english: (overrides.english as Variety | undefined) ?? configuration.english,
      house: overrides.house ?? configuration.house
    }
  }

  /**
   * The checker for a variety (default: the configuration's).
   *
   * @throws TypeError for a wrong option, rule or setting.
   */
  get(english?: string | null): Checker {
    const key = english ?? undefined
    let checker = this.#made.get(key)
    if (!checker) {
      checker = createChecker(key === undefined ? this.options : {...this.options, english: key as Variety})
      this.#made.set(key, checker)
    }
    return checker
  }
}
