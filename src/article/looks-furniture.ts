/** Whether a line of plain text stands around the copy and is none of it: a kicker, a date, a menu's word, a mark that ends the copy. */
import labels from '#data/news/labels.js'
import {monthStart, weekdayStart} from './calendar.ts'
import type {Looks} from './looks.ts'

const kickers = new Set(labels.kickers)
const furniture = new Set(labels.furniture)
const endings = new Set(labels.endings)

/** Whether the text is a section's name that stands above a headline: Opinion, Analysis. */
export function isKicker({text}: Looks): boolean {
  return kickers.has(text.toLowerCase().replace(/(?<!\s)\s*[:|]$/, ''))
}

/** Whether the text is a mark that ends the copy: `###`, `-30-`, ENDS. */
export function isEnding({text}: Looks): boolean {
  return endings.has(text.toLowerCase())
}

const months = `${monthStart}[a-z]*`
const date = String.raw`(?:\d{1,2}(?:st|nd|rd|th)? ${months}\.?(?:,? \d{4})?|${months}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`
const half = String.raw` ?[ap]\.?m\b\.?`
const zone = String.raw` ?[A-Z]{5}\b`
const time = String.raw`\d{1,2}[:.]\d\d(?:${half}|(?!${half}))(?:${zone}|(?!${zone}))`
const told = String.raw`(?:first |last )?(?:published|updated|posted|modified|date|released?|issued|on)`
// Each part can be read in one way only: "am" is a half of the day behind a time, else a word; "May," a month, and then a mark.
const dateLine = new RegExp(
  String.raw`^(?:${told}\b[\s:,;|·•–—-]*(?:(?:${told}|at)\b[\s:,;|·•–—-]*)*)?(?:(?:${weekdayStart}[a-z]*,? )?${date}|${time})(?:[\s,|·•–—-]*(?:updated |published |first |${weekdayStart}[a-z]{3,}(?=,? (?:\d|${monthStart}))|${date}|${time}|[ap]\.m\.?|[ap]m\.|[A-Z]{2,4}\b|\d+ min(?:ute)?s?\b))*(?:,(?<=\d ${months}\.?,|\d(?:st|nd|rd|th) ${months}\.?,))?\.?$`,
  'i'
)
const place = /^\p{Lu}[\p{L}.'’ -]{1,30}, ?(?:\p{Lu}\.? ?\p{Lu}\.?|\p{Lu}[a-z]{2,4}\.)$/u
const contact = /\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\+\d[\d ().-]{7,}|\S@\w[\w-]*\.\w+$/
const readTime = /^\d+ min(?:ute)?s?(?: read)?$|^(?:reading time|read time)\b/i

/** Whether the text stands around the copy and is none of it: a date, a menu's word, `FOR IMMEDIATE RELEASE`. */
export function isFurnitureLine(looks: Looks): boolean {
  const {text, words} = looks
  if (words > 14 || text.length > 120) return false
  if (words === 0) return true
  const lower = text.toLowerCase().replace(/(?<![:.\s–—-])[:.\s–—-]+$/, '')
  return (
    furniture.has(lower) ||
    isEnding(looks) ||
    readTime.test(text) ||
    (/\d/.test(text) && dateLine.test(text)) ||
    (text.includes(',') && place.test(text)) ||
    /^(?:for immediate release|embargoed (?:until|for)|page \d+ of \d+\b)/i.test(text) ||
    (words <= 10 && !looks.stopped && contact.test(text)) ||
    /^(?:(?:share|print|email|tweet|save|bookmark) (?:this|on|via|to)\b|\d+ comments?$|view comments|show more$|load more$)/i.test(
      text
    ) ||
    /^(?:#\w+[,\s]*)+$/.test(text) ||
    isTrail(text)
  )
}

/** Whether a line is the way to the page through a site: `Home > Sport > Football`. */
function isTrail(text: string): boolean {
  const parts = text.split(/ [>›»] /)
  return parts.length > 2 && parts.every((part) => part.length < 30)
}
