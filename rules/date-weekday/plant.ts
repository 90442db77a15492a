import {monthName, weekdays} from '../../src/article/calendar.ts'
import {daysIn, findDates} from '../../src/article/ledger/dates.ts'
import {findTimes} from '../../src/article/ledger/times.ts'
import {pick, plantAt, type Plant, type PlantBlock, type Planted, type Random} from '../../src/check/plant.ts'

/** Make a date or a time wrong: another weekday, a day too many, a time that no clock shows, a range that runs backwards, a life. */
export const plant: Plant = (blocks, random) => {
  const ways = [date, time, range]
  const first = Math.floor(random() * ways.length)
  for (let turn = 0; turn < ways.length; turn++) {
    const made = ways[(first + turn) % ways.length]?.(blocks, random)
    if (made) return made
  }
  return random() < 0.3 ? life(blocks, random) : undefined
}

/** Another weekday, or a day beyond the month's end. */
function date(blocks: readonly PlantBlock[], random: Random): Planted | undefined {
  const dates = blocks.flatMap(({text, role}, block) =>
    role === 'body' ? findDates(text).map((found) => ({block, text, found})) : []
  )
  const full = dates.filter(({found}) => found.year !== undefined)
  const place =
    pick(
      full.filter(({found}) => found.weekday !== undefined),
      random
    ) ?? pick(full, random)
  if (!place) return undefined
  const {block, text, found} = place
  const right = text.slice(found.start, found.end)
  if (!found.weekday || random() < 0.3) {
    const last = daysIn(found.month, found.year) + 1
    if (last > 31) return undefined
    const at = found.day.start - found.start
    const wrong = right.slice(0, at) + String(last) + right.slice(at + found.day.end - found.day.start)
    return plantAt(blocks, {block, start: found.start}, {wrong, right, kind: 'a day too many'})
  }
  const other = weekdays[(found.weekday.day + 1 + Math.floor(random() * 6)) % 7] ?? ''
  const wrong = other + right.slice(found.weekday.end - found.weekday.start)
  return plantAt(blocks, {block, start: found.start}, {wrong, right, kind: 'another weekday'})
}

/** A time with too many minutes or hours. */
function time(blocks: readonly PlantBlock[], random: Random): Planted | undefined {
  const times = blocks.flatMap(({text, role}, block) =>
    role === 'body'
      ? findTimes(text)
          .filter(({possible}) => possible)
          .map(({start, end}) => ({block, start, right: text.slice(start, end)}))
      : []
  )
  const place = pick(times, random)
  if (!place) return undefined
  const {right} = place
  const number = String(60 + Math.floor(random() * 39))
  const wrong = /[:.]\d\d/.test(right)
    ? right.replace(/([:.])\d\d/, `$1${number}`)
    : right.replace(/^\d{1,2}/, String(13 + Math.floor(random() * 20)))
  return plantAt(blocks, place, {wrong, right, kind: 'a time that no clock shows'})
}

/** A range of years or days turned round. */
function range(blocks: readonly PlantBlock[], random: Random): Planted | undefined {
  const ranges = blocks.flatMap(({text, role}, block) =>
    role === 'body'
      ? [
          ...text.matchAll(/\b(from |between )((?:19|20)\d\d)( to | until | and )((?:19|20)\d\d)\b/gi),
          ...text.matchAll(/(\()((?:19|20)\d\d)( ?[-–] ?)((?:19|20)\d\d)(?=\))/g),
          ...text.matchAll(new RegExp(String.raw`(${monthName} )(\d{1,2})( ?[-–] ?)(\d{1,2})(?=, (?:19|20)\d\d)`, 'g'))
        ]
          .filter((match) => match[2] !== match[4])
          .map((match) => ({
            block,
            start: match.index,
            right: match[0],
            wrong: (match[1] ?? '') + (match[4] ?? '') + (match[3] ?? '') + (match[2] ?? '')
          }))
      : []
  )
  const place = pick(ranges, random)
  return place ? plantAt(blocks, place, {wrong: place.wrong, right: place.right, kind: 'a range backwards'}) : undefined
}

/** A life in a sentence of its own, where what came later stands before the birth. */
function life(blocks: readonly PlantBlock[], random: Random): Planted | undefined {
  const birth = 1930 + Math.floor(random() * 60)
  const earlier = birth - 1 - Math.floor(random() * 20)
  const events = ['graduated from the college', 'joined the firm', 'married', 'moved to the coast', 'won the prize']
  const event = pick(events, random) ?? ''
  const sentence =
    pick(
      [
        `The founder was born in ${birth} and ${event} in ${earlier}.`,
        `The founder was born in the valley in ${birth}. She ${event} in ${earlier}.`,
        `The founder (born ${birth}) ${event} in ${earlier}.`,
        `Born on 3 May ${birth}, the founder ${event} in ${earlier}.`,
        `She served from ${birth + 30} to ${birth + 20}, the longest of all.`,
        `The talk began at ${25 + Math.floor(random() * 60)} minutes past eight.`
      ],
      random
    ) ?? ''
  const bodies = blocks.flatMap(({role, text}, block) =>
    role === 'body' && /[.!?]$/.test(text) ? [{block, text}] : []
  )
  const chosen = pick(bodies, random)
  if (!chosen || /at (?:2|3|4|5)\d minutes/.test(sentence)) return undefined
  const text = `${chosen.text} ${sentence}`
  return {
    blocks: blocks.map((item, index) => (index === chosen.block ? {...item, text} : item)),
    places: [{block: chosen.block, start: chosen.text.length + 1, end: text.length}],
    wrong: sentence,
    right: '',
    kind: 'a life or a span of its own'
  }
}
