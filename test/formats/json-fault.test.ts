// Where broken JSON is broken is told by line and column.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {jsonFault} from '../../src/formats/json-fault.ts'

test.each([
  ['{"a": 1,\n "b": off}', 'line 2, column 7'],
  ['{"a": 1\r\n "b": 2}', 'line 2, column 2'],
  ['{"a": [1, 2,]}', 'line 1, column 13'],
  ['{"a": "x\ny"}', 'line 1, column 7'],
  ['{a: 1}', 'line 1, column 2'],
  ['{"a" 1}', 'line 1, column 6'],
  ['{"a": {"b": [', 'line 1, column 14'],
  ['{} x', 'line 1, column 4'],
  ['[01]', 'line 1, column 2'],
  ['', 'line 1, column 1'],
  ['{"a": [], "b": {}, "c": [null, -1.5e3, "\\u00e9"]}', undefined]
])('%j', (source, expected) => {
  expect(jsonFault(source)).toBe(expected)
})

test('it finds a fault exactly where the parser finds one', () => {
  const pieces = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'null', 'x', ' ', '\n', '"'), {
    maxLength: 8
  })
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((list) => list.join('')),
        fc.json()
      ),
      (source) => {
        let broken = false
        try {
          JSON.parse(source)
        } catch {
          broken = true
        }
        expect(jsonFault(source) !== undefined).toBe(broken)
      }
    ),
    {numRuns: 2000}
  )
})
