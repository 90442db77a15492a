import {expect, test} from 'vitest'
import {Recent} from './recent.ts'

test('what comes again is kept, what does not is let go', () => {
  const recent = new Recent<{readonly n: number}>(2)
  const one = recent.set('one', {n: 1})
  recent.set('two', {n: 2})
  recent.set('three', {n: 3})
  expect(recent.get('one')).toBe(one)
  recent.set('four', {n: 4})
  recent.set('five', {n: 5})
  expect(recent.get('two')).toBeUndefined()
  expect(recent.get('one')).toBe(one)
})
