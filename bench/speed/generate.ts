import {pick, seeded, type Random} from '../../src/check/plant.ts'

const given =
  'Anna Bruno Carla David Elena Farid Grace Hugo Irene Jonas Karim Laura Marek Nadia Omar Paula Rosa Stefan'.split(' ')
const family =
  'Abara Berglund Castillo Demir Eriksen Fontaine Gruber Haddad Ibsen Jansen Keller Lindqvist Moreau Novak Okafor Petrov Quist Romano Santos Tanaka Ulrich Vargas Weber Yilmaz Zeman'.split(
    ' '
  )
const places =
  'Norby Sundhavn Altenau Weston Kirkvale Portlund Marlow Redcliff Eastmoor Tarnwick Hollin Brackley'.split(' ')
const nouns =
  'bridge council school river museum budget report library company market road station committee hospital garden theatre contract harbour election decision plan meeting proposal tenant teacher driver visitor farmer doctor engineer ship train field forest wall tower kitchen letter price tax winter summer morning crowd street window roof'.split(
    ' '
  )
const adjectives =
  'new old small large public local quiet early late narrow costly popular modest empty broken recent central heavy careful busy remote distant clear open'.split(
    ' '
  )
const verbs =
  'opened closed repaired approved rejected visited praised delayed bought sold measured described planned finished followed defended inspected restored reduced answered'.split(
    ' '
  )
const adverbs =
  'on Monday|last year|in the spring|after a long debate|without much noise|for the first time|in June|a week later|at noon|before the vote'.split(
    '|'
  )

/** Make an article of about so many words, with headline, paragraphs, names, numbers and quotations; the same for the same seed. */
export function article(words: number, seed: number): string {
  const random = seeded(seed)
  const one = (list: readonly string[]): string => pick(list, random) ?? ''
  const blocks = [
    `${capital(one(adjectives))} ${one(nouns)} ${one(verbs).replace(/e?d$/, '')}s the ${one(nouns)} of ${one(places)}`
  ]
  let count = 8
  while (count < words) {
    const sentences = Array.from({length: 2 + Math.floor(random() * 4)}, () => sentence(one, random))
    const paragraph = sentences.join(' ')
    blocks.push(paragraph)
    count += paragraph.split(' ').length
  }
  return `${blocks.join('\n\n')}\n`
}

function sentence(one: (list: readonly string[]) => string, random: Random): string {
  const thing = (): string => `the ${random() < 0.6 ? `${one(adjectives)} ` : ''}${one(nouns)}`
  const person = `${one(given)} ${one(family)}`
  const number = 2 + Math.floor(random() * 900)
  const forms = [
    () => `${capital(thing())} in ${one(places)} ${one(verbs)} ${thing()} ${one(adverbs)}.`,
    () => `“${capital(thing())} was ${one(adjectives)}, and we ${one(verbs)} ${thing()},” said ${person}.`,
    () => `${person}, who ${one(verbs)} ${thing()} ${one(adverbs)}, wants ${number} more people near ${thing()}.`,
    () =>
      `About ${number} visitors ${one(verbs)} ${thing()}, while ${thing()} stayed ${one(adjectives)} ${one(adverbs)}.`,
    () =>
      `It’s ${one(adjectives)} that ${thing()} ${one(verbs)} ${thing()} but not ${thing()}, ${one(family)} told the ${one(nouns)}.`,
    () => `When ${thing()} ${one(verbs)} ${thing()}, ${one(places)} had ${number} ${one(nouns)}s and ${thing()}.`
  ]
  return pick(forms, random)?.() ?? ''
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
