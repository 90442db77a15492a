import fs from 'node:fs'
import path from 'node:path'
import {LineCounter, parseDocument, isMap, isNode, isScalar, type Document} from 'yaml'
import type {House} from '../desk/house.ts'
import {houseFaults} from '../desk/house-shape.ts'
import type {ShapeFault} from '../check/shape.ts'
import {decode, whyUnreadable} from './read.ts'
import {UsageError} from './usage-error.ts'

/**
 * Read a house file: YAML (or JSON, which is YAML).
 *
 * @param name - Its path, for errors and for reading; relative to `cwd`.
 * @throws UsageError with the file, line and column of what is wrong.
 */
export function readHouse(name: string, cwd: string): House {
  let source: string
  try {
    source = decode(fs.readFileSync(path.resolve(cwd, name)))
  } catch (error) {
    throw new UsageError(`house file ${name} ${error instanceof UsageError ? error.message : whyUnreadable(error)}`)
  }
  const lines = new LineCounter()
  const at = (offset: number): string => {
    const {line, col} = lines.linePos(offset)
    return `${name}:${line}:${col}`
  }
  const document = parseDocument(source.replace(/^\uFEFF/, ' '), {lineCounter: lines, prettyErrors: false})
  const [error] = document.errors
  if (error) throw new UsageError(`${at(error.pos[0])}: ${error.message} (house file)`)
  let house: unknown
  try {
    house = document.toJS() ?? {}
  } catch (error) {
    throw new UsageError(`${name}: ${error instanceof Error ? error.message : String(error)} (house file)`)
  }
  const faults = houseFaults(house)
  if (faults.length > 0) {
    throw new UsageError(faults.map((fault) => `${at(offsetOf(document, fault))}: ${fault.message}`).join('\n'))
  }
  return house as House
}

/** Where in the YAML a fault stands: its nearest node that is there. */
function offsetOf(document: Document, fault: ShapeFault): number {
  for (let length = fault.path.length; length >= 0; length--) {
    const node = document.getIn(fault.path.slice(0, length), true)
    if (length === fault.path.length && fault.key) {
      const parent = length > 1 ? document.getIn(fault.path.slice(0, -1), true) : document.contents
      const pair = isMap(parent) ? parent.items.find((item) => keyOf(item.key) === fault.path.at(-1)) : undefined
      if (isNode(pair?.key) && pair.key.range) return pair.key.range[0]
    }
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function keyOf(key: unknown): unknown {
  return isScalar(key) ? String(key.value) : key
}
