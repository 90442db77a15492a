/** Whether one number is the other with two neighbouring digits swapped: 4,800 and 8,400, 214 and 241. */
export function isTransposed(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)]
  if (a.length !== b.length || a.length < 3 || a === b) return false
  const at = [...a].findIndex((digit, index) => digit !== b[index])
  return a.slice(at, at + 2) === `${b[at + 1] ?? ''}${b[at] ?? ''}` && a.slice(at + 2) === b.slice(at + 2)
}

/** Whether one number is the other with two neighbouring digits swapped, also where it has but two. */
export function isExchanged(one: number, other: number): boolean {
  return isTransposed(one, other) || isSwapped(one, other)
}

/** Whether one number is the other with its two digits swapped: 13 and 31. */
export function isSwapped(one: number, other: number): boolean {
  return one > 10 && one < 100 && one !== other && other === (one % 10) * 10 + Math.floor(one / 10)
}
