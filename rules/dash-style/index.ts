/**
 * A dash between words that isn't the one that the house file sets: "the door—it was red" where the house prints " – ", or a hyphen
 * or two in a dash's place.
 *
 * A hyphen ties words together where a dash should part them, and each paper has one dash.
 *
 * It speaks only where the house file sets `styles.dashes`, once for an article. It leaves alone ranges and scores, dashes that open or
 * close a line or a quotation, bylines, datelines, labels and their explanations, tables and code.
 */
import type {Passage} from '../../src/article/block.ts'
import {monthStart, printedWeekday} from '../../src/article/calendar.ts'
import {isOpaque, isStyled, judgeStyle, type StyleSlip} from '../../src/check/house-style.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule<StyleSlip, Record<string, never>>({
  meta: {
    id: 'dash-style',
    description: 'A dash between words that is not the one that the house file sets.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  judge: judgeStyle,
  plant
})

/** The rule as a plugin. */
export const retextDashStyle: RulePlugin = rulePlugin(rule)

const forms = {em: '—', 'en-spaced': ' – ', 'em-spaced': ' — '} as const
const names = {
  em: 'closed em dashes (a—b)',
  'en-spaced': 'spaced en dashes (a – b)',
  'em-spaced': 'spaced em dashes (a — b)'
} as const
const space = /[ \u00A0\u2009\u200A\u202F]/
const cheap = /[—–]|--|[ \u00A0]-[ \u00A0]/
const dash = /—|–|(?<!-)-{1,3}(?!-)/g
const dated = new RegExp(String.raw`^${printedWeekday}|^${monthStart}|^(?:noon|midnight|dawn|dusk|[ap]\.?m\.?)\b|\d`)

function gather(passage: Passage, {desk}: Context): readonly StyleSlip[] {
  const style = desk.house.styles?.dashes
  const {text} = passage
  if (!style || !isStyled(passage) || !cheap.test(text)) return []
  const found: StyleSlip[] = []
  for (const {index, 0: sign} of text.matchAll(dash)) {
    let [start, end] = [index, index + sign.length]
    while (start > 0 && space.test(text.charAt(start - 1))) start--
    while (end < text.length && space.test(text.charAt(end))) end++
    const printed = text.slice(start, end)
    if (isRight(printed, sign, style) || !isDash(passage, sign, start, end) || isOpaque(passage, index)) continue
    // The words on both sides show which dash is meant.
    const from =
      start -
      (/(?<![\p{L}\p{N}'’])[\p{L}\p{N}'’]+[,.)”"’]?$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ??
        1)
    const to = end + (/^[(“"‘]?[\p{L}\p{N}'’]+/u.exec(text.slice(end, end + 24))?.[0].length ?? 1)
    const right = text.slice(from, start) + forms[style] + text.slice(end, to)
    found.push({
      start: from,
      end: to,
      right,
      certain: sign !== '-' || /^\p{Ll}/u.test(text.slice(end)),
      house: `prints ${names[style]}`
    })
  }
  return found
}

/** Whether a dash stands as the house has it; a hair's breadth is no space. */
function isRight(printed: string, sign: string, style: keyof typeof forms): boolean {
  if (printed.replace(/\u00A0/g, ' ') === forms[style]) return true
  return sign === '—' && style !== 'en-spaced' && /^[\u2009\u200A\u202F]—[\u2009\u200A\u202F]$/.test(printed)
}

function isDash(passage: Passage, sign: string, start: number, end: number): boolean {
  const {text, role} = passage
  const [before, after] = [text.charAt(start - 1), text.charAt(end)]
  if (sign.length > 2 || !/[\p{L}\p{N},.)\]”"’'%?!]/u.test(before) || !/[\p{L}\p{N}(“"‘'$£€]/u.test(after)) return false
  const at = text.indexOf(sign, start)
  const spaces = (at > start ? 1 : 0) + (end > at + sign.length ? 1 : 0)
  // A closed en dash ties words and numbers together, a hyphen too.
  if ((sign === '–' && spaces === 0) || (sign === '-' && spaces < 2)) return false
  const left = /(?<![^\s(“"‘—–])[^\s(“"‘—–]*$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
  const right = /^[(“"‘]?([^\s—–]*)/.exec(text.slice(end, end + 30))?.[1] ?? ''
  // Sizes, footnotes and labels: (PDF – 11 pages), LONDON—The, "…go." — Ann
  if (sign !== '—' && sign !== '--' && /^\d/.test(right)) return false
  if (/^\p{Lu}/u.test(right) && (/^(?:\p{Lu}{4,}|\p{Lu})$|\d$/u.test(left) || spaces === 1)) return false
  if (sign === '–' && /^\p{Lu}/u.test(right) && /^\p{Lu}|[.!?]$/u.test(left)) return false
  if (isRange(left, right, sign) || (spaces > 0 && isLabel(text.slice(0, start), role))) return false
  // A break-off closes its quotation.
  if (/["“‘]/.test(before) || (sign === '--' && spaces === 0 && !/\p{L}/u.test(before))) return false
  if (sign === '-') {
    if (left.length < 2 || /^[[{]/.test(left) || (/^\p{Lu}/u.test(right) && /^\p{Lu}|[.!?]$/u.test(left))) return false
    return role !== 'list' && role !== 'headline' && role !== 'heading' && role !== 'caption'
  }
  // "…as it is." — Jane Smith
  return !(/[.!?”"’]$/.test(left) && /^\p{Lu}/u.test(right) && text.length - end < 80)
}

function isRange(left: string, right: string, sign: string): boolean {
  const both = dated.test(left) && dated.test(right)
  return both && (sign !== '—' || (/\d/.test(left) && /\d/.test(right)))
}

/** Whether what stands before a dash is a dateline, a name or a term that the rest explains: LONDON (AP) — */
function isLabel(before: string, role: Passage['role']): boolean {
  if (before.length > 70) return false
  const words = before.split(/\s+/)
  if (role === 'list' && words.length <= 6) return true
  return (
    words.length <= 8 &&
    words.every((word) => /^["“(‘]?[\p{Lu}\d&]/u.test(word) || /^(?:of|the|and|de|for|in|at|to|a)$/.test(word))
  )
}
