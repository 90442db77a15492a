import type {Passage} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'

/** "the 1990's", "the late 90's": a plural, told as a question since some houses print it so. */
export function decades({text, opaque}: Passage): PassageFinding[] {
  const found: PassageFinding[] = []
  if (!text.includes("0's") && !text.includes('0’s') && !/0['’]S/.test(text)) return found
  for (const match of text.matchAll(
    /\b(?:(?:the|early|late|mid)[ -](1[5-9]\d0|20\d0)|(?:early|late|mid)[ -]([2-9]0))['’]s\b/gi
  )) {
    const [printed, year, short] = match
    const decade = year ?? short ?? ''
    const end = match.index + printed.length
    const start = end - decade.length - 2
    // "the 1990's best film": its owner.
    if (/^ (?:best|biggest|greatest|most|finest|worst)\b/.test(text.slice(end, end + 10))) continue
    if (opaque.some((span) => span.start < end && start < span.end)) continue
    found.push({
      start,
      end,
      reason: `Apostrophe in a decade: "${text.slice(start, end)}" → "${decade}s"`,
      expected: [`${decade}s`],
      severity: 'info'
    })
  }
  return found
}
