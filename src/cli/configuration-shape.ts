import type {ObjectShape, Shape} from '../check/shape.ts'
import {houseShape} from '../desk/house-shape.ts'
import {varieties} from '../desk/variety.ts'
import {formatIds} from '../formats/index.ts'

const anything: Shape = {type: 'object', additionalProperties: {anything: true}}

/** The levels that a rule can be set to. */
export const levelShape: Shape = {type: 'string', enum: ['off', 'info', 'warn', 'warning', 'error']}

/** What a configuration file may hold; rules, their options and the formats' options are checked where they are used. */
export const configurationShape: ObjectShape = {
  type: 'object',
  description: 'Settings of copydesk: .copydeskrc.json, .copydeskrc.yaml, or the field "copydesk" of package.json.',
  additionalProperties: false,
  properties: {
    $schema: {type: 'string', description: 'Where this schema is.'},
    english: {type: 'string', enum: varieties, description: 'The variety of English that the copy is written in.'},
    house: {
      description: 'The publication’s own rules: a YAML file, relative to this one, or the rules themselves.',
      title: 'the path of a file, or an object',
      anyOf: [{type: 'string'}, houseShape]
    },
    formats: {
      type: 'object',
      description: 'Options of the formats.',
      additionalProperties: false,
      properties: Object.fromEntries(formatIds.map((id) => [id, anything]))
    },
    rules: {
      type: 'object',
      description: 'Rules by id: a level, or a level with options.',
      additionalProperties: {
        title: 'off, info, warn, error, or a list of one of them and options',
        anyOf: [levelShape, {type: 'array', items: {anyOf: [levelShape, anything], title: 'a level or options'}}]
      }
    },
    plugins: {
      description: 'Further unified plugins that run on the same tree.',
      title: 'a list, or an object',
      anyOf: [{type: 'array', items: {anything: true}}, anything]
    }
  }
}
