import type {PartOfWhole} from './parts-of-wholes.ts'

/** Whether of some figures one is the told share of another one, of what another one leaves, or of two together. */
export function makesShare(
  figures: readonly number[],
  {low, high}: {readonly low: number; readonly high: number},
  {part: {value: one}, whole: {value: two}, joined}: PartOfWhole
): boolean {
  const fits = (part: number, whole: number): boolean =>
    whole > 0 && 100 * part >= low * whole && 100 * part <= high * whole
  // "849 were adults and 319, or 27 per cent, foals": the whole is both together.
  if (!joined && (fits(one, one + two) || fits(two, one + two))) return true
  return figures.some((whole) =>
    figures.some(
      (part) =>
        part < whole &&
        (fits(part, whole) ||
          fits(whole - part, whole) ||
          figures.some(
            (other) =>
              other !== part &&
              other !== whole &&
              (fits(part + other, whole) || fits(part, whole - other) || fits(part, whole + other))
          ))
    )
  )
}
