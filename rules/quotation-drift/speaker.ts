const verb =
  '(?:said|says|told|tells|added|adds|explained|wrote|writes|warned|argued|noted|claimed|continued|stated|asked)'
const name = "((?:\\p{Lu}[\\p{L}.'’-]{0,40} ){0,5}\\p{Lu}[\\p{L}'’-]{1,40})"
const behind = new RegExp(
  `^[\\s,.]{0,3}(?:(?:${verb}) (?:the )?(?:\\p{Ll}+ ){0,3}${name}|${name} (?:also |later )?${verb}\\b)`,
  'u'
)
const before = new RegExp(`${name}(?:, [^,.“”"]{1,60},)? (?:also |later |has )?${verb}[^.“”"]{0,40}[,:]? ?$`, 'u')

/** The last name of whoever is said to have said the words between two offsets, in lower case; `''` where nobody is named. */
export function speakerOf(text: string, start: number, end: number): string {
  const after = behind.exec(text.slice(end, end + 90))
  const found = after?.[1] ?? after?.[2] ?? before.exec(text.slice(Math.max(0, start - 140), start))?.[1] ?? ''
  const last = found
    .slice(found.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace(/['’]s$/, '')
  return /^(?:he|she|they|it|we|i|who)$/.test(last) ? '' : last
}
