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
  'twelve'
]
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** The number that a word in lower case is, up to ninety-nine; undefined for other words. */
export function valueOf(word: string): number | undefined {
  const small = units.indexOf(word)
  if (small >= 0) return small
  const teen = teens.indexOf(word)
  if (teen >= 0) return teen + 13
  const [ten = '', unit] = word.split('-', 2)
  const decade = tens.indexOf(ten)
  if (decade < 0) return undefined
  if (unit === undefined) return (decade + 2) * 10
  const rest = units.indexOf(unit)
  return rest > 0 && rest < 10 ? (decade + 2) * 10 + rest : undefined
}

/** The word for a number up to ten. */
export function wordFor(value: number): string {
  return units[value] ?? String(value)
}
