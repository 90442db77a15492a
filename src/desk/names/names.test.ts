import {expect, test} from 'vitest'
import {foldName, plainLetters} from './fold-name.ts'
import {Names} from './names.ts'
import {oneSlipFrom} from './one-slip.ts'
import {soundOf} from './sound.ts'

const names = new Names()

test('grades given names: common ones above rare ones, no names at nought', () => {
  expect(names.given('Maria')).toBeGreaterThan(names.given('Ludmila'))
  expect(names.given('Ludmila')).toBeGreaterThan(0)
  expect(names.given('Qwxtz')).toBe(0)
  expect(names.given('')).toBe(0)
})

test('grades surnames', () => {
  expect(names.surname('Smith')).toBeGreaterThan(names.surname('Blumenthal'))
  expect(names.surname('Qwxtz')).toBe(0)
})

test('takes names with any capitals, accents and apostrophes', () => {
  for (const [one, other] of [
    ['José', 'JOSE'],
    ['maria', 'MARIA']
  ] as const) {
    expect(names.given(one)).toBe(names.given(other))
  }
  expect(names.surname('O’Neill')).toBe(names.surname("O'Neill"))
  expect(names.surname('O’Neill')).toBeGreaterThan(0)
  expect(plainLetters('Łódź Þór Straße plain')).toBe('Lodz Thor Strasse plain')
  expect(plainLetters('Ελένη')).toBe('Ελενη')
  expect(foldName('D’Angelo')).toBe('dangelo')
})

test('tells how given names are related', () => {
  const cases = [
    ['Zoë', 'ZOE', 'same'],
    ['Antony', 'Anthony', 'variant'],
    ['Jon', 'John', 'variant'],
    ['Stephen', 'Steven', 'variant'],
    ['Bill', 'William', 'nickname'],
    ['William', 'Bill', 'nickname'],
    ['Bill', 'Will', 'nickname'],
    ['Kit', 'Kitty', 'nickname'],
    ['Anna', 'Peter', 'different'],
    ['Dan', 'Don', 'different']
  ] as const
  for (const [one, other, relation] of cases)
    expect([one, other, names.relation(one, other)]).toEqual([one, other, relation])
})

test('knows how well-known people are spelled', () => {
  expect(names.people('Macron').map(({name}) => name)).toContain('Emmanuel Macron')
  expect(names.people('Qwxtz')).toEqual([])
  expect(names.knownPeople().get('macron')).toEqual(names.people('MACRON'))
})

test('knows countries by their names, official names and peoples', () => {
  for (const name of ['Ghana', 'Republic of Ghana', 'Ghanaian', 'ghana'])
    expect(names.country(name)?.name).toBe('Ghana')
  expect(names.country('Ghana')?.capitals).toEqual(['Accra'])
  expect(names.country('Atlantis')).toBeUndefined()
  expect(names.country('none')).toBeUndefined()
  expect(names.countries().get('ghana')).toBe(names.country('Ghana'))
})

test('tells where a city is', () => {
  expect(names.city('Salzburg')).toContain('Austria')
  expect(names.city('Austin')).toContain('United States/Texas')
  expect(names.city('São Paulo')).toEqual(names.city('sao paulo'))
  expect(names.city('Sao Paulo').length).toBeGreaterThan(0)
  expect(names.city('Qwxtz')).toEqual([])
})

test('lists countries, states and peoples by their first letter', () => {
  const listed = names.places('g')
  expect(listed).toContainEqual({name: 'Germany', key: 'germany', people: false})
  expect(listed).toContainEqual({name: 'Georgia', key: 'georgia', people: false})
  expect(listed).toContainEqual({name: 'Germans', key: 'germans', people: true})
  expect(listed.every(({key}) => key.startsWith('g'))).toBe(true)
  expect(new Set(listed.map(({key}) => key)).size).toBe(listed.length)
  expect(names.places('?')).toEqual([])
})

test('makes every word that is one slip away, but for its first letter', () => {
  const slips = new Set(oneSlipFrom('oslo'))
  for (const word of ['olo', 'olso', 'oslko', 'oxlo', 'oslo'.concat('s')])
    expect([word, slips.has(word)]).toEqual([word, true])
  expect(slips.has('oslo')).toBe(false)
  expect([...slips].every((word) => word.startsWith('o'))).toBe(true)
})

test('hears spellings of one name alike, and vowels apart', () => {
  for (const [one, other] of [
    ['catherine', 'katherine'],
    ['philip', 'filip'],
    ['sara', 'sarah'],
    ['steven', 'stephen']
  ] as const) {
    expect([one, soundOf(one)]).toEqual([one, soundOf(other)])
  }
  expect(soundOf('dan')).not.toBe(soundOf('don'))
})

test('tells whose given name it is only where nobody of the other sex bears it', () => {
  const names = new Names()
  expect(['Ngozi', 'Ruth', 'Siân'].map((name) => names.sex(name))).toEqual(['female', 'female', 'female'])
  expect(['Kofi', 'Michael', 'Tadhg'].map((name) => names.sex(name))).toEqual(['male', 'male', 'male'])
  expect(['Andrea', 'Jean', 'Robin', 'Xyzzy'].map((name) => names.sex(name))).toEqual(Array(4).fill(undefined))
})
