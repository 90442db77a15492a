/** What a value from a file must be: a small part of JSON schema, so that it can be printed as one. */
export type Shape =
  | (Described & {readonly type: 'string'; readonly enum?: readonly string[]})
  | (Described & {readonly type: 'boolean'})
  | (Described & {readonly type: 'number'; readonly minimum?: number})
  | (Described & {readonly type: 'array'; readonly items: Shape})
  | ObjectShape
  | (Described & {readonly anyOf: readonly Shape[]; readonly title: string})
  | (Described & {readonly anything: true})

/** An object with named fields, or with fields of any name that are all of one shape. */
export interface ObjectShape extends Described {
  readonly type: 'object'
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties: false | Shape
}

interface Described {
  readonly description?: string
}

/** What is wrong with a value, and where in it. */
export interface ShapeFault {
  /** Keys and positions that lead to it. */
  readonly path: ReadonlyArray<string | number>
  /** Whether the key itself is wrong, not what stands there. */
  readonly key: boolean
  /** What is wrong and what is allowed: `"nmaes" is no known field: did you mean "names"?`. */
  readonly message: string
}

const most = 20

/** Compare a value with a shape. Fields that are null count as left out. */
export function shapeFaults(value: unknown, shape: Shape): ShapeFault[] {
  const faults: ShapeFault[] = []
  compare(value, shape, [], faults)
  return faults
}

function compare(value: unknown, shape: Shape, path: ReadonlyArray<string | number>, faults: ShapeFault[]): undefined {
  if (faults.length >= most) return
  const wrong = (allowed: string): undefined => {
    const name = path.length > 0 ? `"${pathName(path)}"` : 'it'
    faults.push({path, key: false, message: `${name} must be ${allowed}, not ${show(value)}`})
  }
  if ('anything' in shape) return
  if ('anyOf' in shape) {
    if (!shape.anyOf.some((one) => shapeFaults(value, one).length === 0)) {
      // Where the kind of value shows which one is meant, tell what is wrong within it.
      const meant = shape.anyOf.find((one) => 'type' in one && typeof value === 'object' && kind(value) === one.type)
      if (meant) compare(value, meant, path, faults)
      else wrong(shape.title)
    }
    return
  }
  switch (shape.type) {
    case 'string':
      if (typeof value !== 'string') wrong(shape.enum ? oneOf(shape.enum) : 'text')
      else if (shape.enum && !shape.enum.includes(value)) wrong(oneOf(shape.enum))
      return
    case 'boolean':
      if (typeof value !== 'boolean') wrong('true or false')
      return
    case 'number':
      if (typeof value !== 'number' || Number.isNaN(value)) wrong('a number')
      else if (shape.minimum !== undefined && value < shape.minimum) wrong(`a number from ${shape.minimum} up`)
      return
    case 'array':
      if (!Array.isArray(value)) return wrong('a list')
      for (const [index, item] of value.entries()) compare(item, shape.items, [...path, index], faults)
      return
    case 'object':
      if (kind(value) !== 'object') return wrong('a list of fields with their values')
      compareFields(value as Readonly<Record<string, unknown>>, shape, path, faults)
  }
}

function compareFields(
  value: Readonly<Record<string, unknown>>,
  shape: ObjectShape,
  path: ReadonlyArray<string | number>,
  faults: ShapeFault[]
): undefined {
  const known = shape.properties ?? {}
  for (const [name, item] of Object.entries(value)) {
    const field = Object.hasOwn(known, name) ? known[name] : undefined
    if (field) {
      if (item !== null && item !== undefined) compare(item, field, [...path, name], faults)
    } else if (shape.additionalProperties) {
      compare(item, shape.additionalProperties, [...path, name], faults)
    } else {
      const names = Object.keys(known)
      const near = nearest(name, names)
      const hint = near ? `did you mean "${near}"?` : `there are ${names.map((one) => `"${one}"`).join(', ')}`
      faults.push({
        path: [...path, name],
        key: true,
        message: `"${pathName([...path, name])}" is no known field: ${hint}`
      })
    }
  }
  for (const name of shape.required ?? []) {
    if ((value[name] ?? undefined) === undefined) {
      faults.push({path, key: false, message: `"${pathName([...path, name])}" is missing`})
    }
  }
}

/** Write a path as people do: `names[2].name`. */
function pathName(path: ReadonlyArray<string | number>): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : index > 0 ? `.${part}` : part))
    .join('')
}

function kind(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `"${values[0]}"` : `one of ${values.map((value) => `"${value}"`).join(', ')}`
}

function show(value: unknown): string {
  const text = kind(value) === 'object' ? 'an object' : Array.isArray(value) ? 'a list' : JSON.stringify(value)
  return text === undefined ? String(value) : text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The one of `words` that `word` was probably meant to be: at most a third of its letters differ. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  if (word.length > 40) return undefined
  for (const candidate of words) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** How many letters must be changed, added, left out or swapped with their neighbour. */
function editDistance(from: string, to: string): number {
  let before: number[] = []
  let row = Array.from({length: to.length + 1}, (_, index) => index)
  for (let a = 1; a <= from.length; a++) {
    const next = [a]
    for (let b = 1; b <= to.length; b++) {
      const same = from[a - 1] === to[b - 1] ? 0 : 1
      let cost = Math.min((row[b] ?? 0) + 1, (next[b - 1] ?? 0) + 1, (row[b - 1] ?? 0) + same)
      if (a > 1 && b > 1 && from[a - 1] === to[b - 2] && from[a - 2] === to[b - 1]) {
        cost = Math.min(cost, (before[b - 2] ?? 0) + 1)
      }
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[to.length] ?? 0
}
