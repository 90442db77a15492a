import {printedMonth} from '../../src/article/calendar.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {counted, slip} from './slip.ts'

const what = 'A letter for a figure'
const wordWhat = 'A figure for a letter'

// A year of which one or two figures are letters: 2O24, l994, 19I4.
const year = new RegExp(
  String.raw`(?<=(?:\b(?:in|of|since|by|from|until|till|during|before|after|year|and|early|late|mid|to)|${printedMonth})[ (])(?:[1lI]9|2[0O])[\dOolI]{2}(?![\p{L}\p{N}_-])`,
  'gu'
)
const digitLike = /[OolI]/
// What stands behind a figure, and shows that it is one.
const behind = String.raw`(?= ?(?:%|p\.?m\b|a\.?m\b|per ?cent\b|million\b|billion\b|trillion\b|years?\b|months\b|weeks\b|days\b|hours\b|minutes\b|miles\b|metres\b|feet\b|degrees\b|points\b|pounds\b|dollars\b|euros\b|goals\b|${counted}))`
const withO = new RegExp(String.raw`(?<![\p{L}\p{N}.#_/-])\d[\d,.:]{0,8}O[\dO]{0,3}(?![\p{L}\p{N}_/-])${behind}`, 'gu')
const priced = /[£€$]\d[\d,.]{0,8}O[\dO]{0,3}(?![\p{L}\p{N}_/-])/gu
const withL = new RegExp(String.raw`(?<![\p{L}\p{N}.#_/-])(?:[lI]\d{1,2}|\d{1,2}l)(?![\p{L}\p{N}_/-])${behind}`, 'gu')
const ordinal =
  /(?<=(?:^|[\s(])(?:the|his|her|their|its|\p{L}{2,9}day,?) )(?:\d{0,2}(?:lst|lth|[Oo]th)|\dOth)(?![\p{L}\p{N}_-])/gu
const besideFigure = /\d[,.:]*[OolI]|[OolI]\d/
/** These, with what they can't do without: "ll" and "Il" stand in many words. */
const lettered: ReadonlyArray<readonly [expression: RegExp, cue: RegExp]> = [
  [year, besideFigure],
  [withO, besideFigure],
  [priced, besideFigure],
  [withL, besideFigure],
  [ordinal, / \d{0,3}(?:lst|lth|[Oo]th)/]
]
// A word with a nought for its o: "3 0f the", "0ne".
const nought = /(?<![\p{L}\p{N}.,#$£€_/@'’-])(\p{L}{0,12})0(\p{Ll}{1,12})(?![\p{L}\p{N}_/@=(-])/gu
// A word with a one for its l: "wi1l", "1ast".
const one = /(?<![\p{L}\p{N}.,#$£€_/@'’-])(\p{L}{1,12})1(\p{Ll}{0,12})(?![\p{L}\p{N}_/@=(-])/gu
const oneFirst =
  /(?<![\p{L}\p{N}.,#$£€_/@'’-])1(ast|ater|ike|ess|ong|ocal|arge|eft|ittle|eader|eaders|eague)(?= \p{L})/gu

/** Find letters that stand for figures, and figures that stand for letters: what a scanner or a hurried thumb makes of them. */
export function letters(text: string, lexicon: Lexicon): PassageFinding[] {
  const found: PassageFinding[] = []
  if (/[\dlI][OolI]|[OolI][\d]/.test(text)) {
    for (const [expression, cue] of lettered) {
      if (!cue.test(text)) continue
      for (const {0: whole, index} of text.matchAll(expression)) {
        if (!digitLike.test(whole.replace(/(?:st|th)$/, ''))) continue
        if (!found.some(({start}) => start === index)) found.push(slip(what, index, whole, inFigures(whole)))
      }
    }
  }
  if (/\p{L}0\p{Ll}|[\s(]0\p{Ll}|^0\p{Ll}/u.test(text)) {
    for (const {0: whole, 1: lead = '', 2: rest = '', index} of text.matchAll(nought)) {
      const right = `${lead}${lead === '' && opens(text, index) ? 'O' : 'o'}${rest}`
      if (isMeant(text, index, whole, right, lexicon)) found.push(slip(wordWhat, index, whole, right))
    }
  }
  if (/\p{L}1|1\p{Ll}/u.test(text)) {
    for (const {0: whole, 1: lead = '', 2: rest = '', index} of text.matchAll(one)) {
      const right = `${lead}l${rest}`
      if (isMeant(text, index, whole, right, lexicon)) found.push(slip(wordWhat, index, whole, right))
    }
    for (const {0: whole, 1: rest = '', index} of text.matchAll(oneFirst)) {
      found.push(slip(wordWhat, index, whole, `l${rest}`))
    }
  }
  return found
}

function inFigures(printed: string): string {
  const ending = /(?:st|th)$/.exec(printed)?.[0] ?? ''
  return (
    printed
      .slice(0, printed.length - ending.length)
      .replace(/[Oo]/g, '0')
      .replace(/[lI]/g, '1') + ending
  )
}

function opens(text: string, index: number): boolean {
  return /(?:^|[.!?]["”’)]? |["“‘])$/.test(text.slice(Math.max(0, index - 3), index))
}

/** Whether a frequent word was meant, among words: t0 and x1 are variables, w00t and l0l are slang. */
function isMeant(text: string, index: number, whole: string, right: string, lexicon: Lexicon): boolean {
  const word = right.toLowerCase()
  if (!lexicon.has(word) || lexicon.frequency(word) < usual) return false
  if (whole.length === 2 && !(whole.startsWith('0') && lexicon.isFunctionWord(word))) return false
  const [before, after] = [text.slice(Math.max(0, index - 2), index), text.slice(index + whole.length).slice(0, 2)]
  return /^$|[\p{L}\p{N},.;] $|["“‘(]$/u.test(before) && /^(?: \p{L}|[.,;:!?)”"’]|$)/u.test(after)
}

/** How frequent a word is, by the lexicon's scale, that nobody writes with a figure on purpose. */
const usual = 10
