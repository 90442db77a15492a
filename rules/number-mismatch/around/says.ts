import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'

/** Whether a text has a number anywhere, in figures or in words. */
export function says(blocks: readonly Block[], value: number): boolean {
  return blocks.some(({words}) =>
    words.some(
      ({norm, text}) =>
        numberOfText(text) === value ||
        numberOfText(norm) === value ||
        norm.split('-').some((part) => numberOfText(part) === value)
    )
  )
}
