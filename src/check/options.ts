/** What an option of a rule takes. Lists that users override are records (`{word: true}`): a second `use` merges lists badly. */
export type OptionType =
  | {readonly type: 'boolean'; readonly default: boolean; readonly description: string}
  | {readonly type: 'number'; readonly default: number; readonly minimum?: number; readonly description: string}
  | {readonly type: 'string'; readonly default: string; readonly description: string}
  | {
      readonly type: 'choice'
      readonly values: readonly string[]
      readonly default: string
      readonly description: string
    }
  | {readonly type: 'record'; readonly default: Readonly<Record<string, boolean>>; readonly description: string}

/** The options of a rule by name. */
export type OptionTypes = Readonly<Record<string, OptionType>>

/** The values of a rule's options, defaults filled in. */
export type Settings<Types extends OptionTypes> = {
  readonly [Name in keyof Types]: Types[Name] extends {
    readonly type: 'choice'
    readonly values: ReadonlyArray<infer Value>
  }
    ? Value
    : Types[Name] extends {readonly type: 'record'}
      ? Readonly<Record<string, boolean>>
      : Types[Name]['default'] extends boolean
        ? boolean
        : Types[Name]['default'] extends number
          ? number
          : string
}

/** What a user may give: each option may be left out. */
export type OptionValues<Types extends OptionTypes> = {
  readonly [Name in keyof Types]?: Settings<Types>[Name] | null | undefined
}

/**
 * Check a user's values and fill in defaults.
 *
 * @param owner - Whose options they are, for the error.
 * @throws TypeError that names the option and what is allowed.
 */
export function readOptions(types: OptionTypes, values: unknown, owner: string): Settings<OptionTypes> {
  if (values !== null && values !== undefined && (typeof values !== 'object' || Array.isArray(values))) {
    throw new TypeError(`Options of \`${owner}\` must be an object, not ${JSON.stringify(values)}`)
  }
  const given = (values ?? {}) as Readonly<Record<string, unknown>>
  for (const name of Object.keys(given)) {
    if (!(name in types)) {
      const known = Object.keys(types)
      const hint = known.length > 0 ? `it knows ${known.map((item) => `\`${item}\``).join(', ')}` : 'it has none'
      throw new TypeError(`Unknown option \`${name}\` of \`${owner}\`: ${hint}`)
    }
  }
  const settings: Record<string, unknown> = {}
  for (const [name, type] of Object.entries(types)) {
    const value = given[name]
    settings[name] =
      value === null || value === undefined ? type.default : checked(type, value, `\`${name}\` of \`${owner}\``)
    if (type.type === 'record') settings[name] = {...type.default, ...(settings[name] as Record<string, boolean>)}
  }
  return settings as Settings<OptionTypes>
}

function checked(type: OptionType, value: unknown, what: string): unknown {
  const wrong = (allowed: string): TypeError =>
    new TypeError(`Option ${what} must be ${allowed}, not ${JSON.stringify(value)}`)
  switch (type.type) {
    case 'boolean':
    case 'string':
      if (typeof value !== type.type) throw wrong(`a ${type.type}`)
      return value
    case 'number':
      if (typeof value !== 'number' || Number.isNaN(value) || value < (type.minimum ?? -Infinity)) {
        throw wrong(type.minimum === undefined ? 'a number' : `a number from ${type.minimum} up`)
      }
      return value
    case 'choice':
      if (!type.values.includes(value as string))
        throw wrong(`one of ${type.values.map((item) => `\`${item}\``).join(', ')}`)
      return value
    case 'record':
      if (typeof value !== 'object' || Array.isArray(value)) throw wrong('an object such as `{"word": true}`')
      return value
  }
}
