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
