// The characters of windows-1252 from 0x80 to 0x9F; the five bytes that it leaves free stand for themselves (WHATWG Encoding).
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** The byte that was read as this character in windows-1252 or ISO 8859-1; undefined where no byte is. */
export function byteOf(char: string): number | undefined {
  const code = char.charCodeAt(0)
  if (code >= 0x80 && code <= 0xff) return code
  const index = code > 0xff ? upper.indexOf(char) : -1
  return index < 0 ? undefined : index + 0x80
}

/** The windows-1252 character that stands for a control character from U+0080 to U+009F; '' where there is none. */
export function fromControl(char: string): string {
  const text = upper.charAt(char.charCodeAt(0) - 0x80)
  return text === char ? '' : text
}

/** How many bytes a UTF-8 sequence has that begins with this byte; 0 where none does. */
export function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

/** Decode one UTF-8 sequence whose bytes have the right shape; undefined where it stands for no character. */
export function decodeSequence(bytes: readonly number[]): string | undefined {
  const [lead = 0, ...rest] = bytes
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (0x7f >> bytes.length))
  const smallest = bytes.length === 2 ? 0x80 : bytes.length === 3 ? 0x800 : 0x10000
  if (code < smallest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return String.fromCodePoint(code)
}
