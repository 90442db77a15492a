/** Frames of slips in names that everybody knows by heart: "the Untied States", "Prime Minster". */
import {wrong, type Frame} from '../frame.ts'

/** A word with a capital that stands in such a name by mistake only: behind which words, before which, and what it should be. */
interface Official {
  readonly after?: RegExp
  readonly before?: RegExp
  readonly meant: string
}

const slips: ReadonlyMap<string, Official> = new Map([
  [
    'untied',
    {
      after:
        /^(?:manchester|newcastle|leeds|sheffield|dundee|ham|rotherham|peterborough|hartlepool|cambridge|oxford|colchester|carlisle)$/,
      before: /^(?:states|kingdom|nations|arab|airlines|methodist|rugby|utilities)$/,
      meant: 'United'
    }
  ],
  [
    'minster',
    {
      after: /^(?:prime|foreign|finance|home|defence|health|first|cabinet|shadow|junior|deputy|chief|education)$/,
      meant: 'Minister'
    }
  ],
  ['sates', {after: /^united$/, meant: 'States'}],
  ['sate', {before: /^(?:department|university|senator|senate)$/, meant: 'State'}],
  [
    'pubic',
    {
      before:
        /^(?:library|health|school|schools|works|prosecutor|prosecutions|accounts|service|services|affairs|broadcasting|safety|theatre|theater|radio|inquiry|record)$/,
      meant: 'Public'
    }
  ],
  ['costal', {before: /^(?:commission|highway|path|guard|carolina)$/, meant: 'Coastal'}]
])

/** Those words. */
export const officialSlips: string = [...slips.keys()].join(' ')

/** "the Untied States of America", "Prime Minster", "the Pubic Library": a slip that no speller sees. */
export const officialName: Frame = (words, at) => {
  const slip = slips.get(words.word(at))
  if (!slip || !/^\p{Lu}\p{Ll}/u.test(words.sentence.words[at] ?? '')) return undefined
  const stands =
    (slip.before?.test(words.word(at + 1)) === true && words.runs(at, at + 1)) ||
    (slip.after?.test(words.word(at - 1)) === true && words.runs(at - 1, at))
  return stands ? wrong('slip in a name', at, slip.meant) : undefined
}
