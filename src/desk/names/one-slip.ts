const letters = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Every word that is one slip away from a folded one: a letter dropped, added, changed, or two transposed; the first letter
 * stays, since slips hardly ever change it. About 53 words for each letter.
 */
export function* oneSlipFrom(word: string): Generator<string> {
  for (let at = 1; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after !== '') yield before + after.slice(1)
    if (after.length > 1 && after[0] !== after[1]) yield before + after.charAt(1) + after.charAt(0) + after.slice(2)
    for (const letter of letters) {
      if (after !== '' && letter !== after[0]) yield before + letter + after.slice(1)
      if (letter !== after[0]) yield before + letter + after
    }
  }
}
