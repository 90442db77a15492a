import type {Preset, Processor} from 'unified'
import type {Root} from 'nlcst'
import type {VFile} from 'vfile'
import {activate, transformer, type RuleSetting} from './plugin.ts'
import type {Rule} from './rule.ts'
import {nearest} from './shape.ts'

/** Options of a preset's plugin: which of its rules run, and how. */
export interface PresetOptions {
  /** Settings by rule id (default: each rule as it is). */
  readonly rules?: Readonly<Record<string, RuleSetting>> | null | undefined
}

/** A preset's one plugin: all its rules in one transformer, so that nothing changes the tree between them. */
export type PresetPlugin = (
  this: Processor,
  options?: PresetOptions | null | undefined
) => (tree: Root, file: VFile) => undefined

/**
 * Make a preset of rules.
 *
 * @throws TypeError (when it is used) for a rule that the preset doesn't have, or a wrong setting.
 */
export function definePreset(name: string, rules: readonly Rule[]): Preset & {plugins: [PresetPlugin]} {
  const plugin: PresetPlugin = function (options) {
    const settings = options?.rules ?? {}
    checkRuleIds(Object.keys(settings), rules)
    return transformer(
      this,
      rules.flatMap((rule) => activate(rule, settings[rule.meta.id]) ?? [])
    )
  }
  Object.defineProperty(plugin, 'name', {value: name})
  return {plugins: [plugin]}
}

/** @throws TypeError for an id that is none of the rules'. */
export function checkRuleIds(ids: readonly string[], rules: readonly Rule[]): undefined {
  for (const id of ids) {
    if (!rules.some((rule) => rule.meta.id === id)) {
      const known = rules.map((rule) => rule.meta.id)
      const near = nearest(id, known)
      throw new TypeError(
        `Unknown rule \`${id}\`: ${near ? `did you mean \`${near}\`?` : `there are ${known.map((one) => `\`${one}\``).join(', ')}`}`
      )
    }
  }
}
