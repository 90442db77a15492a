const folded = /^[a-z .-]*$/
const marks = /\p{M}+/gu
const beyondAscii = /[^\0-\u007F]/
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
  ħ: 'h'
}

/** Take the accents off a text: `Erdoğan` → `Erdogan`, `Łódź` → `Lodz`. Capitals stay. */
export function plainLetters(text: string): string {
  if (!beyondAscii.test(text)) return text
  return text
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[^\0-\u007F]/gu, (char) => {
      const lower = char.toLowerCase()
      const plain = letters[lower]
      if (plain === undefined) return char
      return lower === char ? plain : plain.charAt(0).toUpperCase() + plain.slice(1)
    })
}

/** Fold a name for looking up: lower case, no accents, no apostrophes (`O’Neill` → `oneill`). */
export function foldName(name: string): string {
  if (folded.test(name)) return name
  return plainLetters(name)
    .toLowerCase()
    .replace(/['’ʼ‘`]/g, '')
}
