import path from 'node:path'
import type {ConfigTransform, Preset} from 'unified-engine'
import {shapeFaults} from '../check/shape.ts'
import {activate} from '../check/plugin.ts'
import {checkRuleIds} from '../check/preset.ts'
import {rules} from '../rules.ts'
import {configurationShape} from './configuration-shape.ts'
import type {Configuration} from './checkers.ts'
import {readHouse} from './house-file.ts'

declare module 'unified' {
  interface Settings {
    /** What a copydesk configuration file sets. */
    copydesk?: Configuration | undefined
  }
}

/**
 * Turn what a configuration file holds into what unified-engine merges.
 *
 * @throws Error that says what is wrong with it.
 */
export const configTransform: ConfigTransform = (value: unknown, filePath: string): Preset => {
  const faults = shapeFaults(value, configurationShape)
  if (faults.length > 0) throw new Error(faults.map((fault) => fault.message).join('; '))
  const {plugins, house, $schema, ...rest} = value as Readonly<Record<string, unknown>>
  void $schema
  const settings = (rest as Configuration).rules ?? {}
  checkRuleIds(Object.keys(settings), rules)
  for (const rule of rules) activate(rule, settings[rule.meta.id])
  const copydesk = {
    ...(rest as Configuration),
    house: typeof house === 'string' ? readHouse(house, path.dirname(filePath)) : (house as Configuration['house'])
  }
  return {settings: {copydesk}, plugins: plugins as Preset['plugins']}
}
