// Writes schema/copydeskrc.schema.json and schema/house.schema.json from the shapes that the program itself compares with,
// and from what the rules tell of themselves.
import fs from 'node:fs'
import type {OptionType} from '../src/check/options.ts'
import type {Shape} from '../src/check/shape.ts'
import {configurationShape, levelShape} from '../src/cli/configuration-shape.ts'
import {houseShape} from '../src/desk/house-shape.ts'
import {rules} from '../src/rules.ts'

type Schema = Readonly<Record<string, unknown>>

const draft = 'https://json-schema.org/draft/2020-12/schema'

/** Print a shape as a JSON schema. */
function schemaOf(shape: Shape): Schema {
  const description = shape.description === undefined ? {} : {description: shape.description}
  if ('anything' in shape) return description
  if ('anyOf' in shape) return {...description, anyOf: shape.anyOf.map(schemaOf)}
  switch (shape.type) {
    case 'array':
      return {...description, type: 'array', items: schemaOf(shape.items)}
    case 'object': {
      const {properties = {}, required, additionalProperties} = shape
      const fields = Object.entries(properties).map(([name, field]) => [name, schemaOf(field)])
      return {
        ...description,
        type: 'object',
        ...(fields.length > 0 ? {properties: Object.fromEntries(fields) as Schema} : {}),
        ...(required ? {required} : {}),
        additionalProperties: additionalProperties && schemaOf(additionalProperties)
      }
    }
    default:
      return {...shape}
  }
}

function optionSchema(option: OptionType): Schema {
  const {description} = option
  switch (option.type) {
    case 'choice':
      return {description, type: 'string', enum: option.values, default: option.default}
    case 'record':
      return {description, type: 'object', additionalProperties: {type: 'boolean'}, default: option.default}
    case 'number':
      return {
        description,
        type: 'number',
        ...(option.minimum === undefined ? {} : {minimum: option.minimum}),
        default: option.default
      }
    default:
      return {description, type: option.type, default: option.default}
  }
}

function ruleSchemas(): Schema {
  const level = schemaOf(levelShape)
  return Object.fromEntries(
    rules.map(({meta}) => {
      const options = Object.entries(meta.options ?? {}).map(([name, option]) => [name, optionSchema(option)])
      const given = {type: 'object', properties: Object.fromEntries(options) as Schema, additionalProperties: false}
      const pair = {type: 'array', prefixItems: [level, given], minItems: 1, maxItems: 2}
      return [
        meta.id,
        {description: meta.description, default: meta.presets.length > 0 ? meta.severity : 'off', anyOf: [level, pair]}
      ]
    })
  )
}

function write(name: string, title: string, schema: Schema): undefined {
  fs.writeFileSync(
    `schema/${name}.schema.json`,
    `${JSON.stringify({$schema: draft, title, ...schema}, undefined, 2)}\n`
  )
}

fs.mkdirSync('schema', {recursive: true})
write('house', 'A house file of copydesk', schemaOf(houseShape))
const configuration = schemaOf(configurationShape) as {readonly properties: Schema}
write('copydeskrc', 'Configuration of copydesk', {
  ...configuration,
  properties: {
    ...configuration.properties,
    rules: {
      description: 'Rules by id: a level, or a level with options.',
      type: 'object',
      properties: ruleSchemas(),
      additionalProperties: false
    }
  }
})
