import type {Role} from '../../article/role.ts'
import {bodyFormat} from './body.ts'
import {custom, type Dialect} from './dialects.ts'
import type {JsonNode} from './parse.ts'

/** A text that runs: a tree of rich text, or a string, which has no dialect. */
export interface Running {
  readonly node: JsonNode
  readonly role: Role
  readonly dialect?: Dialect | undefined
  /** The object whose field it is, and the field's name. */
  readonly owner: JsonNode
  readonly field: string
}

/** The forms in which an object keeps one text, that which editors write in first. */
const forms = ['tree', 'markdown', 'html', 'text'] as const

/** How many texts of an object are looked at. */
const most = 8

/** How many stretches of a text are looked for in another, and how many letters they have. */
const samples = 20
const length = 40

/** Leave out texts that stand in another form beside: as plain text beside HTML, as HTML beside Markdown. */
export function withoutCopies(running: readonly Running[]): readonly Running[] {
  const byOwner = new Map<JsonNode, Running[]>()
  for (const item of running) {
    const found = byOwner.get(item.owner)
    if (found) found.push(item)
    else byOwner.set(item.owner, [item])
  }
  const copies = new Set<Running>()
  for (const items of byOwner.values()) {
    const texts = items.filter(({dialect}) => dialect !== custom).slice(0, most)
    if (!texts.some(({field}) => field !== texts[0]?.field)) continue
    const ranked = texts
      .map((item) => ({item, letters: lettersOf(item.node), form: forms.indexOf(formOf(item.node))}))
      .toSorted((a, b) => a.form - b.form)
    for (const [index, {item, letters}] of ranked.entries()) {
      const before = ranked.slice(0, index).filter((other) => !copies.has(other.item))
      if (before.some((other) => other.item.field !== item.field && isCopy(other.letters, letters))) copies.add(item)
    }
  }
  return running.filter((item) => !copies.has(item))
}

function formOf(node: JsonNode): (typeof forms)[number] {
  return node.type === 'string' ? bodyFormat(node.value) : 'tree'
}

/** The letters of a text or of all texts in a tree, without tags, references and addresses. */
function lettersOf(root: JsonNode): string {
  const pieces: string[] = []
  const rest: JsonNode[] = [root]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'string') {
      if (node === root || node.value.includes(' ')) pieces.push(lettersIn(node.value))
    } else if (node.type !== 'other') {
      const inner = node.type === 'array' ? node.items : [...node.entries.values()]
      for (let index = inner.length - 1; index >= 0; index--) rest.push(inner[index] as JsonNode)
    }
  }
  return pieces.join('')
}

function lettersIn(value: string): string {
  return value
    .replace(/<[^<>]*>|&#?\w{1,8};|\]\([^()\s]*\)/g, '')
    .replace(/\P{L}+/gu, '')
    .toLowerCase()
}

/** Whether one of two texts, by their letters, says for the most part what the other says: an article that is kept in two forms. */
function isCopy(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length <= length) return short !== '' && long.includes(short)
  const step = (short.length - length) / (samples - 1)
  let found = 0
  for (let index = 0; index < samples; index++) {
    const from = Math.floor(index * step)
    if (long.includes(short.slice(from, from + length))) found++
  }
  return found * 2 > samples
}
