import {isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Scalar} from 'yaml'
import type {Role} from '../../article/role.ts'
import type {SourceBlock} from '../format.ts'
import {nestedRoles, type Settings} from './options.ts'
import {readToml} from './toml.ts'
import {scalarParagraphs} from './yaml-scalar.ts'

/**
 * Read the fields of front matter that are part of the article.
 *
 * @param kind - `yaml` or `toml`.
 * @param source - The whole source.
 * @param start - Where the front matter's content starts, behind its opening line.
 * @param end - Where it ends, before its closing line.
 */
export function readFrontMatter(
  kind: 'yaml' | 'toml',
  source: string,
  start: number,
  end: number,
  settings: Settings
): SourceBlock[] {
  if (end - start > maxLength) return []
  const blocks =
    kind === 'toml'
      ? readToml(source, start, end, settings)
      : new YamlFields(source, start, settings).read(source.slice(start, end))
  return blocks.filter(isWritten)
}

/** Whether a field that is no copy is written in words at least: `Thursday 17 October`, not `2025-10-17`. */
export function isWritten({role, mapped}: SourceBlock): boolean {
  return role !== 'other' || /\p{L}{3}/u.test(mapped.text)
}

// Nobody's front matter is longer; what is may be made to keep a parser busy.
const maxLength = 20_000

class YamlFields {
  readonly #blocks: SourceBlock[] = []
  readonly #source: string
  readonly #start: number
  readonly #settings: Settings

  constructor(source: string, start: number, settings: Settings) {
    this.#source = source
    this.#start = start
    this.#settings = settings
  }

  read(yaml: string): SourceBlock[] {
    const {contents} = parseDocument(yaml, {logLevel: 'silent', strict: false, uniqueKeys: false})
    this.#map(contents, '', 0)
    return this.#blocks
  }

  #map(node: Node | null, path: string, depth: number): undefined {
    if (!isMap(node) || depth > 3) return
    for (const {key, value} of node.items) {
      if (!isScalar(key) || typeof key.value !== 'string') continue
      const name = key.value.toLowerCase()
      const field = path === '' ? key.value : `${path}.${key.value}`
      const own = depth === 0 ? undefined : this.#settings.fields.get(field.toLowerCase())
      const role = own ?? this.#settings.fields.get(name)
      if (role && (depth === 0 || own || nestedRoles.has(role))) this.#value(value as Node | null, role, field)
      else if (role !== false) {
        for (const item of isSeq(value) ? value.items : [value]) this.#map(item as Node | null, field, depth + 1)
      }
    }
  }

  #value(node: Node | null, role: Role, field: string): undefined {
    if (node === null || isAlias(node)) return
    if (isSeq(node)) {
      for (const item of node.items) this.#value(item as Node | null, role, field)
    } else if (isMap(node)) {
      const name = node.items.find(({key}) => isScalar(key) && key.value === 'name')
      if (name && role === 'byline') this.#value(name.value as Node | null, role, `${field}.name`)
      else this.#map(node, field, 1)
    } else if (isScalar(node)) this.#scalar(node, role, field)
  }

  #scalar(node: Scalar, role: Role, field: string): undefined {
    if (!node.range || node.value === null || typeof node.value === 'boolean') return
    const [start, end] = [node.range[0] + this.#start, node.range[1] + this.#start]
    const type = node.type ?? 'PLAIN'
    for (const mapped of scalarParagraphs(this.#source, start, end, type, String(node.value))) {
      this.#blocks.push({mapped, role, field})
    }
  }
}
