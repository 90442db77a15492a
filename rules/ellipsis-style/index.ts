/**
 * An ellipsis that isn't written as the house file sets it: "..." or ". . ." where the house prints "…".
 *
 * Three dots break apart at the end of a line, and one paper writes them in one way.
 *
 * It speaks only where the house file sets `styles.ellipses`, once for an article. It leaves alone code, addresses, tables, leaders
 * of more than four dots, and dots that are part of a command or path.
 */
import type {Passage} from '../../src/article/block.ts'
import {isOpaque, isStyled, judgeStyle, type StyleSlip} from '../../src/check/house-style.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Context, type Rule} from '../../src/check/rule.ts'
import {plant} from './plant.ts'

/** The rule. */
export const rule: Rule = defineRule<StyleSlip, Record<string, never>>({
  meta: {
    id: 'ellipsis-style',
    description: 'An ellipsis that is not written as the house file sets it.',
    severity: 'warning',
    presets: ['newsroom'],
    fixable: true
  },
  gather,
  judge: judgeStyle,
  plant
})

/** The rule as a plugin. */
export const retextEllipsisStyle: RulePlugin = rulePlugin(rule)

const ellipsis = /…|(?<!\.)\.{3,4}(?!\.)|(?<![.…][ \u00A0]?)\.(?:[ \u00A0]\.){2,3}(?![ \u00A0]?\.)/g

function gather(passage: Passage, {desk}: Context): readonly StyleSlip[] {
  const right = desk.house.styles?.ellipses
  const {text} = passage
  if (!right || !isStyled(passage) || !/…|\.[. \u00A0]\./.test(text)) return []
  const found: StyleSlip[] = []
  for (const {index, 0: printed} of text.matchAll(ellipsis)) {
    if (isOpaque(passage, index)) continue
    const [before, after] = [text.charAt(index - 1), text.charAt(index + printed.length)]
    // Paths, ranges and arguments: ../, a[1...3], ...rest.
    if (
      /[/\\=<>{}_*`\d]/.test(after) ||
      /[/\\=<>{}_*`]/.test(before) ||
      (printed !== '…' && /[([,\s]|^$/.test(before) && /\p{L}/u.test(after))
    )
      continue
    const dots = printed.replace(/[ \u00A0]/g, '')
    // The fourth dot is a full stop.
    const stop = dots.length === 4 ? (printed.length > 4 ? ' .' : '.') : ''
    const mended = right + (stop === ' .' && right !== '. . .' ? '.' : stop === '.' && right === '. . .' ? ' .' : stop)
    // Spaced full stops stand apart from the word before.
    const apart = right === '. . .' && stop === '' && /[\p{L}\p{N},;]/u.test(before) ? ' ' : ''
    if (mended === printed.replaceAll('\u00A0', ' ')) continue
    found.push({
      start: index,
      end: index + printed.length,
      right: apart + mended,
      certain: true,
      house: `writes ellipses as ${right}`
    })
  }
  return found
}
