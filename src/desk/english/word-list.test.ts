import {expect, test} from 'vitest'
import {isListed} from './word-list.ts'

test('a list has its own words and no others', () => {
  const words = ['a', 'ab', 'abc', 'b', 'bcd', 'harbour', 'harbours', 'zoo', 'éclair']
  for (let count = 0; count <= words.length; count++) {
    const list = words.slice(0, count).join(' ')
    for (const [index, word] of words.entries())
      expect([list, word, isListed(list, word)]).toEqual([list, word, index < count])
    for (const word of ['', 'aa', 'abcd', 'c', 'harbou', 'zoos', 'ê'])
      expect(isListed(list, word) && list !== '').toBe(false)
  }
})
