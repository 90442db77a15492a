import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {toSentence} from '../../../script/train/sentences.ts'
import {openEvidence, readEvidence} from './load-evidence.ts'
import {evidenceFile, type EvidenceSize} from './model-size.ts'

const checksums: Readonly<Record<EvidenceSize, string>> = {
  full: 'dd689544fc8832573129fa99fe05ac21acac63352f516c384171de9761ab6680',
  small: '50613ebcf2528d54079bb559811a77d1c7b8ace802a26e1173034fcf9d80346a'
}

describe.each(['full', 'small'] as const)('the %s model', (size) => {
  const evidence = readEvidence(size)
  const said = (line: string): string[] => {
    const sentence = toSentence(line)
    return (evidence?.judge(sentence) ?? [])
      .filter((slip) => slip.margin >= 0)
      .map(
        ({kind, from, to, replacement}) =>
          `${kind} ${sentence.words.slice(from, to).join(' ')} → ${replacement.join(' ')}`
      )
  }

  test('is the one that was measured', () => {
    const bytes = readFileSync(new URL(`../../../data/english/${evidenceFile(size)}`, import.meta.url))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(checksums[size])
    expect(bytes.length).toBeLessThanOrEqual(size === 'full' ? 7_000_000 : 3_500_000)
  })

  test.each([
    ['It was the first time the that team had won.', 'word-order the that → that the'],
    ['The film tells he story of a small town.', 'wrong-word he → the'],
    ['We want to thank everyone who as helped us.', 'wrong-word as → has'],
    ['The work will be be finished by the spring.', 'extra-word be → '],
    ['The firm is now expected grow by a fifth.', 'missing-word  → to']
  ])('%s', (line, expected) => {
    expect(said(line)).toEqual([expected])
  })

  test.each([
    'Imports from and exports to the islands fell by a third.',
    'What it is was never clear to those who had to live with it.',
    'Nor is it likely that the council will meet again before the summer.',
    'Now they are also working on a new road to the harbour.',
    '',
    'Yes.'
  ])('silent: %s', (line) => {
    expect(said(line)).toEqual([])
  })
})

test('opens from bytes, as a browser does', () => {
  const bytes = readFileSync(new URL(`../../../data/english/${evidenceFile('small')}`, import.meta.url))
  const buffer = new ArrayBuffer(bytes.length)
  new Uint8Array(buffer).set(bytes)
  expect(openEvidence(buffer, 'small').judge(toSentence('The work will be be done soon.'))).toHaveLength(1)
})
