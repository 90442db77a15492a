import {weekdayName} from '../../src/article/calendar.ts'
import {pick, plantAt, type Plant, type PlantBlock, type Planted} from '../../src/check/plant.ts'

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
  if (!site) return appointment(blocks, random, set)
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

type Clock = (typeof clocks)[number]

/** Gives something that happens on a weekday its hour, in a notation that isn't the house's. */
function appointment(blocks: readonly PlantBlock[], random: () => number, set: Clock | undefined): Planted | undefined {
  const style = set ?? pick(clocks, random) ?? '10am'
  const other =
    pick(
      clocks.filter((one) => one !== style),
      random
    ) ?? '10am'
  const sites = blocks.flatMap(({role, text}, block) =>
    role === 'body'
      ? [...text.matchAll(new RegExp(String.raw`(?<=\p{Ll} )on ${weekdayName}`, 'gu'))].map(({index}) => ({
          block,
          index
        }))
      : []
  )
  const site = pick(sites, random)
  if (!site) return undefined
  const hour = 13 + Math.floor(random() * 9)
  const minutes = pick(['', ':15', ':30', ':45'], random) ?? ''
  const write = (clock: Clock): string =>
    clock === '10:00' ? `${hour}${minutes || ':00'}` : clock.replace('10', `${hour - 12}${minutes}`).replace('a', 'p')
  const start = site.index + 3
  const [wrong, right] = [write(other), write(style)]
  return {
    blocks: blocks.map((item, at) =>
      at === site.block
        ? {...item, text: `${item.text.slice(0, site.index)}at ${wrong} ${item.text.slice(site.index)}`}
        : item
    ),
    places: [{block: site.block, start, end: start + wrong.length}],
    wrong,
    right,
    kind: `${other} for ${style}`,
    house: {styles: {times: {clock: style}}}
  }
}
