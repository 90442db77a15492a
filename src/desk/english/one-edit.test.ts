import {expect, test} from 'vitest'
import {oneEditAway, Sieve} from './one-edit.ts'

test('a sieve lets every word of its list pass, and few other strings', () => {
  const all = new Set(oneEditAway('harbuor', undefined))
  expect(all.size).toBeGreaterThan(350)
  for (const word of ['harbour', 'harbor', 'arbuor', 'harbuors']) {
    const sieve = new Sieve()
    sieve.add(word)
    const left = new Set(oneEditAway('harbuor', sieve))
    expect(left.has(word)).toBe(all.has(word))
    expect(left.size).toBeLessThan(4)
  }
})

test('every string that one edit makes has the number of the whole string', () => {
  for (const word of oneEditAway('tide', undefined)) {
    const sieve = new Sieve()
    sieve.add(word)
    expect([...oneEditAway('tide', sieve)]).toContain(word)
  }
})
