import type {Passage} from './block.ts'

/** Have something worked out from a passage once, for as long as its words stay the same. */
export function oncePerPassage<Value extends object>(make: (passage: Passage) => Value): (passage: Passage) => Value {
  const known = new WeakMap<Passage['words'], Value>()
  return (passage) => {
    let value = known.get(passage.words)
    if (!value) known.set(passage.words, (value = make(passage)))
    return value
  }
}
