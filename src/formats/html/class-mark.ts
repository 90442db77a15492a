import {classRoles, exactNames, layoutWords, partNames, type Mark} from './table.ts'

const known = new Map<string, Mark | undefined>()

/** What a list of classes says that an element is; undefined where it says nothing. The first class that does decides. */
export function classMark(classes: readonly string[]): Mark | undefined {
  for (const name of classes) {
    if (!known.has(name)) {
      if (known.size > 5000) known.clear()
      known.set(name, markOf(name))
    }
    const mark = known.get(name)
    if (mark !== undefined) return mark
  }
  return undefined
}

function markOf(name: string): Mark | undefined {
  if (name.length > 80) return undefined
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[_-]+/)
    .filter(Boolean)
  if (layoutWords.has(parts[0] ?? '')) return undefined
  for (let end = parts.length; end > 0; end--) {
    if (end < parts.length && !partNames.has(parts[end] ?? '') && !/^\d+$/.test(parts[end] ?? '')) return undefined
    for (let start = 0; start < end; start++) {
      const candidate = parts.slice(start, end).join('-')
      if (Object.hasOwn(classRoles, candidate) && (start === 0 || !exactNames.has(candidate)))
        return classRoles[candidate]
    }
  }
  return undefined
}
