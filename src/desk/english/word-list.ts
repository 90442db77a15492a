/**
 * Whether a list of words has one, for lists that are asked few times: no set is made of it.
 *
 * @param list - The words in the order of their UTF-16 units, separated by single spaces.
 * @param word - Without a space.
 */
export function isListed(list: string, word: string): boolean {
  let low = 0
  let high = list.length
  // The word asked for begins, if anywhere, at a place from `low` on and before `high`; both are beginnings of words, or the end.
  while (low < high) {
    const start = list.lastIndexOf(' ', ((low + high) >> 1) - 1) + 1
    const space = list.indexOf(' ', start)
    const end = space < 0 ? list.length : space
    const found = list.slice(start, end)
    if (found === word) return true
    if (found < word) low = end + 1
    else high = start
  }
  return false
}
