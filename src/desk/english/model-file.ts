/**
 * The evidence model's file: a magic line, the number of bytes of the word list, the number of slots, then both.
 *
 *     0    16 bytes   "copydesk-evid-1\n"
 *     16   uint32     length of the word list in bytes (little endian, as everything)
 *     20   uint32     slots of the count table
 *     24   …          the word list (UTF-8, separated by spaces, most frequent first), padded to an even length
 *     …    uint16 × n the count table
 */
import {bucketSize} from './count-table.ts'

const magic = 'copydesk-evid-1\n'
const headerLength = 24

/** What a model's file holds. */
export interface ModelFile {
  /** The frequent words, separated by spaces, the most frequent first. */
  readonly words: string
  readonly slots: Uint16Array
}

/** A model's file that is missing, truncated or something else; the message says which and how to get it. */
export class EvidenceFileError extends Error {
  override readonly name = 'EvidenceFileError'

  constructor(file: string, what: string, options?: ErrorOptions) {
    super(
      `The evidence model ${file} ${what}; reinstall copydesk, or build it with "npm run train -- <data folder>"`,
      options
    )
  }
}

/** Read a model. `file` is its name, for the error. The buffer is used, not copied. */
export function readModel(buffer: ArrayBuffer, file: string): ModelFile {
  const view = new DataView(buffer)
  const decoder = new TextDecoder()
  if (buffer.byteLength < headerLength || decoder.decode(new Uint8Array(buffer, 0, magic.length)) !== magic) {
    throw new EvidenceFileError(file, 'is not a model of this version')
  }
  const textLength = view.getUint32(16, true)
  const slotCount = view.getUint32(20, true)
  const start = headerLength + textLength + (textLength % 2)
  if (slotCount === 0 || slotCount % bucketSize !== 0 || buffer.byteLength !== start + 2 * slotCount) {
    throw new EvidenceFileError(file, `is truncated (${buffer.byteLength} bytes instead of ${start + 2 * slotCount})`)
  }
  const words = decoder.decode(new Uint8Array(buffer, headerLength, textLength))
  return {words, slots: new Uint16Array(buffer, start, slotCount)}
}

/** Write a model; `readModel` of the result gives the same back. */
export function writeModel({words, slots}: ModelFile): Uint8Array {
  const text = new TextEncoder().encode(words)
  const start = headerLength + text.length + (text.length % 2)
  const bytes = new Uint8Array(start + 2 * slots.length)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(magic))
  view.setUint32(16, text.length, true)
  view.setUint32(20, slots.length, true)
  bytes.set(text, headerLength)
  for (let at = 0; at < slots.length; at++) view.setUint16(start + 2 * at, slots[at] ?? 0, true)
  return bytes
}
