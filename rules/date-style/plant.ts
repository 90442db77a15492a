import {printedMonth} from '../../src/article/calendar.ts'
import {pick, plantAt, type Plant} from '../../src/check/plant.ts'
import type {HouseStyles} from '../../src/desk/house-styles.ts'

type Style = NonNullable<HouseStyles['dates']>

const dated = new RegExp(
  `(?<![\\w.-])(?:(\\d{1,2}) (${printedMonth})|(${printedMonth}) (\\d{1,2}))((?:,? (?:19|20)\\d\\d)?)(?![\\w:-])`,
  'g'
)
const styles: readonly Style[] = ['5 May', 'May 5', '5th May', 'May 5th']

/** Writes one date of an article in another order, or with an ending. */
export const plant: Plant = (blocks, random, house) => {
  const set = house?.styles?.dates
  if (house && !set) return undefined
  const sites = blocks.flatMap(({role, text}, block) =>
    role === 'table' || role === 'other' || /["“]/.test(text)
      ? []
      : [...text.matchAll(dated)].map((match) => ({block, start: match.index, match}))
  )
  const site = pick(sites, random)
  if (!site) return undefined
  const [right, dayOne, monthOne, monthTwo, dayTwo, years = ''] = site.match
  const style: Style = dayOne ? '5 May' : 'May 5'
  if (set && set !== style) return undefined
  const [day, month] = [Number(dayOne ?? dayTwo), monthOne ?? monthTwo ?? '']
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  const year = years.replace(/^,? /, '')
  const other = pick(
    styles.filter((one) => one !== style),
    random
  )
  const wrong =
    other === '5 May'
      ? `${day} ${month}${year && ` ${year}`}`
      : other === 'May 5'
        ? `${month} ${day}${year && `, ${year}`}`
        : other === '5th May'
          ? random() < 0.5
            ? `${day}${ending} ${month}${year && ` ${year}`}`
            : `the ${day}${ending} of ${month}${year && ` ${year}`}`
          : `${month} ${day}${ending}${year && `, ${year}`}`
  return {...plantAt(blocks, site, {wrong, right, kind: `${other} for ${style}`}), house: {styles: {dates: style}}}
}
