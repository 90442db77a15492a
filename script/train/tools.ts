/** What proposes changes of a sentence and measures them, by the counts of a model. */
import {readFileSync} from 'node:fs'
import {Proposer} from '../../src/desk/english/candidates.ts'
import {CountTable} from '../../src/desk/english/count-table.ts'
import {PlaceMeter} from '../../src/desk/english/measure-place.ts'
import {readModel} from '../../src/desk/english/model-file.ts'
import {type EvidenceSize, evidenceFile} from '../../src/desk/english/model-size.ts'
import {Neighbours} from '../../src/desk/english/neighbours.ts'
import type {Sentence} from '../../src/desk/english/token.ts'
import type {Tokenizer} from '../../src/desk/english/tokens.ts'

/** The words of a model and its counts, at work. */
export interface Tools {
  readonly tokenizer: Tokenizer
  readonly neighbours: Neighbours
  readonly proposer: Proposer
  readonly meter: PlaceMeter
}

/** The tools of some words, separated by spaces, and counts. */
export function toolsOf(words: string, slots: Uint16Array, tokenizer: Tokenizer): Tools {
  const neighbours = new Neighbours(words)
  const meter = new PlaceMeter(new CountTable(slots), tokenizer.mark('begin'), tokenizer.mark('end'))
  return {tokenizer, neighbours, proposer: new Proposer(tokenizer, neighbours), meter}
}

/** The tools of a model that has been built. */
export function builtTools(size: EvidenceSize, tokenizer: Tokenizer): Tools {
  const name = evidenceFile(size)
  const bytes = readFileSync(new URL(`../../data/english/${name}`, import.meta.url))
  const buffer = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(buffer).set(bytes)
  const {words, slots} = readModel(buffer, name)
  return toolsOf(words, slots, tokenizer)
}

/** A word with those around it, to be read where its weight is told. */
export function noteOf({words}: Sentence, at: number): string {
  return `${words.slice(Math.max(0, at - 6), at).join(' ')} [${words[at] ?? ''}] ${words.slice(at + 1, at + 7).join(' ')}`
}
