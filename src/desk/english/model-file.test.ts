import {expect, test} from 'vitest'
import {bucketOf, CountTable, fingerprint} from './count-table.ts'
import {hashText} from './hash.ts'
import {EvidenceFileError, readModel, writeModel} from './model-file.ts'

function buffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length)
  new Uint8Array(copy).set(bytes)
  return copy
}

const slots = new Uint16Array(64)
const sequence = hashText('of the')
slots[bucketOf(sequence, 8) * 8 + 3] = (fingerprint(sequence) << 4) | 9

test('reads back what was written', () => {
  const model = readModel(buffer(writeModel({words: 'the of naïve', slots})), 'evidence.bin')
  expect(model.words).toBe('the of naïve')
  expect(new CountTable(model.slots).get(sequence)).toBe(9)
  expect(new CountTable(model.slots).get(hashText('of to'))).toBe(0)
})

test('names a file that is truncated or something else, and says how to get it', () => {
  const bytes = writeModel({words: 'the', slots})
  expect(() => readModel(buffer(bytes.slice(0, -2)), 'evidence.bin')).toThrow(
    /evidence\.bin is truncated .*npm run train/
  )
  expect(() => readModel(buffer(new Uint8Array(100)), 'evidence.bin')).toThrow(/is not a model of this version/)
  expect(() => readModel(new ArrayBuffer(3), 'evidence.bin')).toThrow(EvidenceFileError)
})
