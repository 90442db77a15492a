/**
 * A day of a month that isn't written as the house file sets it: "May 5" or "5th May" where the house prints "5 May".
 *
 * Two ways in one paper look unedited, and of 5/6 nobody knows which is the month.
 *
 * It speaks only where the house file sets `styles.dates`, once for an article. It leaves alone quoted words, tables, code, and days
 * that are names: the Fourth of July, the September 11 attacks, the May 4th Movement.
 */
import type {Passage} from '../../src/article/block.ts'
import {weekdayName} from '../../src/article/calendar.ts'
import {isOpaque, isStyled, isWordedByOthers, judgeStyle, type StyleSlip} from '../../src/check/house-style.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {plant} from './plant.ts'
import {readDays, writeDay, type WrittenDay} from './days.ts'

/** The rule. */
export const rule: Rule = defineRule<StyleSlip, Record<string, never>>({
  meta: {
    id: 'date-style',
    description: 'A day of a month that is not written as the house file sets it.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  judge: judgeStyle,
  plant
})

/** The rule as a plugin. */
export const retextDateStyle: RulePlugin = rulePlugin(rule)

// Behind these words a date is a name.
const named =
  /^,? (?:\p{Lu}\p{L}* )?(?:Movement|Committee|Commission|Memorial|Revolution|Massacre|Coalition|Brigade|Agreement|Accords?|Square|Street|Avenue|Museum|Foundation|Party|Alliance|Day|Victims?|Fund|Bridge|Stadium|Airport|University|Hospital)(?!\p{L})/u
// "Tuesday 7 and Thursday 16 May": the month belongs to both.
const partOfRow = /\b\d{1,2}(?:st|nd|rd|th)?,?[ \u00A0](?:and|or|to|&|[-–—])[ \u00A0]$/

function gather(passage: Passage, {desk}: Context): readonly StyleSlip[] {
  const style = desk.house.styles?.dates
  if (!style || !isStyled(passage)) return []
  const {text} = passage
  const found: StyleSlip[] = []
  for (const day of readDays(text)) {
    const {start, end} = day
    const right = writeDay(day, style)
    if (right === undefined || isName(day, text) || partOfRow.test(text.slice(Math.max(0, start - 10), start))) continue
    if (isOpaque(passage, start) || isWordedByOthers(passage, start)) continue
    const first = !style.startsWith('May')
    // "The May 5, 2024, meeting" loses both its commas; where else a second one stands or is wanted, the sentence decides.
    const pair = first && text.charAt(end) === ',' && /\bthe[ \u00A0]$/i.test(text.slice(Math.max(0, start - 5), start))
    const certain = day.year === '' || (first ? text.charAt(end) !== ',' : !/^ /.test(text.slice(end)))
    found.push({start, end: pair ? end + 1 : end, right, certain, house: `writes dates as ${style}`})
  }
  return found
}

const weekdayBefore = new RegExp(`${weekdayName},? $`)

/** Whether a date is known by its name: the Fourth of July, the events of September 11. */
function isName({day, month, start, end, year}: WrittenDay, text: string): boolean {
  const after = text.slice(end, end + 40)
  if (named.test(after)) return true
  const key = `${month.slice(0, 3)} ${day}`
  if (key === 'Sep 11') return year === '' || year.includes('2001')
  if (key === 'Jan 6') return /^ (?:attack|riot|insurrection|committee|massacre|hearing|panel)/.test(after)
  if (key === 'Jul 4') return year === '' && !weekdayBefore.test(text.slice(0, start))
  return key === 'May 4' && /^ be with you/i.test(after)
}
