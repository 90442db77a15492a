import type {Block} from '../../src/article/block.ts'
import type {Fact} from './fact.ts'

/** Remains, and the block that they stand in. */
export type Place = Fact & {readonly block: Block}

/** What an editor is told of remains. */
export function reasonOf({kind, block, start, end, expected, name}: Place): string {
  const actual = clip(block.text.slice(start, end))
  const change = expected?.length === 1 ? `"${actual}" → "${clip(expected[0] ?? '')}"` : `"${actual}"`
  switch (kind) {
    case 'mojibake':
      return `Garbled characters: ${change}`
    case 'lost':
      return `A character was lost here: ${change}`
    case 'entity':
      return `HTML code for a character, shown to readers: ${change}`
    case 'invisible':
      return `Invisible ${name ?? ''} ${around(block, start, end)}`
    case 'space':
      return `Space before the ${name ?? ''}: ${change}`
    case 'twice':
    case 'dots':
      return `A stop twice: ${change}`
    case 'stray':
      return `A paragraph begins with a stop: "${actual}"`
    case 'side':
      return `The space on the wrong side: ${change}`
    case 'glued-stop':
    case 'glued-comma':
      return `No space after the ${name ?? ''}: ${change}`
    case 'glued-url':
      return `A link runs into the words before it: ${change}`
    case 'merged':
      return `Two words without a space: ${change}`
    case 'split':
      return `A word in two pieces: ${change}`
    case 'apart':
      return `A space within the word: ${change}`
    case 'glued':
      return `No space ${name ?? ''}: ${change}`
    case 'inner':
      return `A space inside the ${name ?? ''}: ${change}`
    case 'one-sided':
      return `A space on one side of the ${name ?? ''}: ${change}`
    case 'hyphen':
      return `A space behind the hyphen: ${change}`
    case 'empty':
      return `Nothing between the ${name ?? ''}: ${change}`
    case 'address':
      return `An address that leads nowhere: ${change}`
    case 'escape':
      return `A program's code for a character, shown to readers: ${change}`
    case 'markup':
      return `Markup is shown to readers: ${change}`
    case 'ligature':
      return `One character for two letters: ${change}`
    case 'twin':
      return `A letter of another alphabet in the word: ${change}`
    case 'caps':
      return `A capital too many: ${change}`
    case 'half':
      return `A stop is missing in the abbreviation: ${change}`
    case 'tag':
      return `A tag is shown to readers: ${change}`
    case 'tracked':
      return `A tracked change or a comment was left in: ${change}`
    case 'link':
      return `A link to a test server: ${change}`
    case 'file-name':
      return `${name ?? 'A file name'} instead of a description: ${change}`
  }
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function around(block: Block, start: number, end: number): string {
  const left = /\S{0,20}$/u.exec(block.text.slice(Math.max(0, start - 20), start))?.[0] ?? ''
  const right = /^\S{0,20}/u.exec(block.text.slice(end, end + 20))?.[0] ?? ''
  if (left !== '' && right !== '') return `in "${left}${right}"`
  return left === '' ? `before "${right}"` : `after "${left}"`
}
