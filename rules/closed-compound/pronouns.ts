/** Pronouns and adverbs that are one word: "my self", "every thing", "any where". */
export const pronouns: Readonly<Record<string, string>> = {
  any: 'body how thing where',
  every: 'body thing where',
  her: 'self',
  him: 'self',
  how: 'ever',
  it: 'self',
  mean: 'while',
  my: 'self',
  our: 'selves',
  some: 'body how thing where',
  them: 'selves',
  through: 'out',
  when: 'ever',
  where: 'ever',
  with: 'in out',
  your: 'self selves'
}
