const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen'
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** The numbers up to ninety-nine, by the words for them. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.flatMap((word, index) => [
    [word, (index + 2) * 10] as const,
    ...units.slice(1, 10).map((unit, value) => [`${word}-${unit}`, (index + 2) * 10 + value + 1] as const)
  ])
])

/** Read a number in figures (`12`, `1,250`, `3.5`) or in words up to ninety-nine. */
export function numberOfText(text: string): number | undefined {
  if (/^(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d+)?$/.test(text)) return Number(text.replace(/,/g, ''))
  return numberWords.get(text.toLowerCase())
}

/** The ordinal numbers up to twentieth, by the words for them. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const)
)

/** Read an ordinal number in figures (`3rd`) or in words up to twentieth. */
export function ordinalOfText(text: string): number | undefined {
  const [, digits] = /^(\d{1,4})(?:st|nd|rd|th)$/i.exec(text) ?? []
  return digits === undefined ? ordinalWords.get(text.toLowerCase()) : Number(digits)
}

const wordsOfNumbers = new Map([...numberWords].map(([word, value]) => [value, word]))

/** The word for a whole number up to ninety-nine; its figures beyond. */
export function wordOfNumber(value: number): string {
  return wordsOfNumbers.get(value) ?? String(value)
}
