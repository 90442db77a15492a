import type {Passage} from './block.ts'

/**
 * What was worked out from a passage, by what it was worked out with.
 *
 * It stands in the passage, and not in a `WeakMap`: the engine lets go of what such a map holds only when it collects all of its
 * memory, and copies it around until then.
 */
export type Notes = Map<unknown, unknown>

/** Have something worked out from a passage once, for as long as its words stay the same. */
export function oncePerPassage<Value extends object>(make: (passage: Passage) => Value): (passage: Passage) => Value {
  return (passage) => noted(passage, make, () => make(passage))
}

/** What stands in a passage's notes for a key, worked out where nothing does. */
export function noted<Value extends object>({notes}: Passage, key: object, make: () => Value): Value {
  let value = notes.get(key) as Value | undefined
  if (!value) notes.set(key, (value = make()))
  return value
}

/** What was worked out from something, and this. */
interface Kept<Of, Value> {
  readonly of: Of
  readonly value: Value
}

/**
 * The same of what also hangs on something that is made anew while the passage stays as it is, such as its block: worked out anew for
 * another one.
 */
export function notedOf<Of extends object, Value>(
  {notes}: Passage,
  key: object,
  of: Of,
  make: (of: Of) => Value
): Value {
  const kept = notes.get(key) as Kept<Of, Value> | undefined
  if (kept?.of === of) return kept.value
  const value = make(of)
  notes.set(key, {of, value})
  return value
}
