import {pick, plantAt, type Plant} from '../../src/check/plant.ts'

const clocks = ['10am', '10 am', '10 a.m.', '10:00'] as const
const timed = /(?<![\w.:-])(1[0-2]|[1-9])(?::([0-5]\d))? ?(am|pm|a\.m\.|p\.m\.|AM|PM)(?![\w.])/g

/** Writes one time of day in another notation. */
export const plant: Plant = (blocks, random, house) => {
  const set = house?.styles?.times?.clock
  if (house && !set) return undefined
  const sites = blocks.flatMap(({role, text}, block) =>
    role === 'table' || role === 'other'
      ? []
      : [...text.matchAll(timed)].map((match) => ({block, start: match.index, match}))
  )
  const site = pick(sites, random)
  if (!site) return undefined
  const [right, hour = '', minutes, half = ''] = site.match
  const style = right.includes('.m.') ? '10 a.m.' : right.includes(' ') ? '10 am' : '10am'
  if ((set && set !== style) || minutes === '00' || /[AP]M/.test(half)) return undefined
  const other = pick([...clocks.filter((one) => one !== style), '10 AM', '10:00 am'], random)
  const letter = half.charAt(0)
  const digits = `${hour}${minutes ? `:${minutes}` : ''}`
  const late = (Number(hour) % 12) + (letter === 'p' ? 12 : 0)
  if (other === '10:00' && late < 13) return undefined
  const wrong =
    other === '10am'
      ? `${digits}${letter}m`
      : other === '10 am'
        ? `${digits} ${letter}m`
        : other === '10 a.m.'
          ? `${digits} ${letter}.m.`
          : other === '10 AM'
            ? `${digits} ${letter.toUpperCase()}M`
            : other === '10:00 am'
              ? `${hour}:${minutes ?? '00'} ${style === '10 am' ? `${letter}.m.` : `${letter}m`}`
              : `${late}:${minutes ?? '00'}`
  return {
    ...plantAt(blocks, site, {wrong, right, kind: `${other} for ${style}`}),
    house: {styles: {times: {clock: style}}}
  }
}
