import {expect, test} from 'vitest'
import {readEvidence} from '../load-evidence.ts'
import {Lexicon} from '../lexicon.ts'
import {Pos} from '../pos.ts'
import {Forms} from './forms.ts'

const forms = new Forms(new Lexicon())
const words = (word: string): string[] => forms.of(word).map((form) => form.word)

test('knows the forms of nouns and of verbs', () => {
  expect(words('names')).toContain('name')
  expect(words('child')).toContain('children')
  expect(words('women')).toContain('woman')
  expect(words('study')).toEqual(expect.arrayContaining(['studies', 'studied', 'studying']))
  expect(words('went')).toEqual(expect.arrayContaining(['go', 'goes', 'gone', 'going']))
  expect(words('planned')).toContain('plan')
  expect(words('were')).toContain('is')
  expect(words('of')).toEqual([])
  expect(forms.as('write', Pos.verbParticiple)).toBe('written')
  expect(forms.as('crashes', Pos.verbBase)).toBe('crash')
  expect(forms.as('of', Pos.verbBase)).toBeUndefined()
})

test('weighs a form by the words around it', () => {
  const scale = readEvidence()?.scale
  expect(scale?.weigh(0, 'need')).toBe(Number.NEGATIVE_INFINITY)
  expect(scale?.open({words: ['She', 'needs', 'to', 'knows', 'this'], gaps: ['', ' ', ' ', ' ', ' ', '.']})).toBe(true)
  expect(scale?.weigh(3, 'know')).toBeGreaterThan(1)
  expect(scale?.weigh(1, 'need')).toBeLessThan(0)
  expect(scale?.weigh(2, 'too')).toBe(Number.NEGATIVE_INFINITY)
})
