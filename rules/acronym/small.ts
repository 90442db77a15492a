/** Words whose first letters an acronym may leave out. */
export const small: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'at',
  'de',
  'a',
  'an',
  '&'
])
