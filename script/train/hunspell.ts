/** Expanding a Hunspell dictionary (.aff, .dic) to all of its forms, each with the affix that made it. */

/** One form: how it is written, the flag of the suffix that made it ('' for the entry itself), and the entry's flags. */
export interface Form {
  readonly word: string
  readonly suffix: string
  readonly flags: string
}

interface Affix {
  readonly strip: string
  readonly add: string
  readonly when: RegExp
}

interface Affixes {
  readonly prefixes: ReadonlyMap<string, readonly Affix[]>
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>
}

/** Every form of the dictionary but the possessives, which are the word again. */
export function expand(aff: string, dic: string): Form[] {
  const {prefixes, suffixes} = parseAffixes(aff)
  const forms: Form[] = []
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/')
    if (!word || flags.includes('c') || flags.includes('!')) continue
    const suffixed: Form[] = [{word, suffix: '', flags}]
    for (const flag of flags) {
      if (flag === 'M') continue
      for (const affix of suffixes.get(flag) ?? []) {
        if (affix.when.test(word))
          suffixed.push({word: word.slice(0, word.length - affix.strip.length) + affix.add, suffix: flag, flags})
      }
    }
    forms.push(...suffixed)
    for (const flag of flags) {
      for (const affix of prefixes.get(flag) ?? []) {
        for (const form of suffixed) forms.push({...form, word: affix.add + form.word})
      }
    }
  }
  return forms
}

function parseAffixes(aff: string): Affixes {
  const prefixes = new Map<string, Affix[]>()
  const suffixes = new Map<string, Affix[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag, strip, add, condition] = line.trim().split(/\s+/)
    if ((kind !== 'PFX' && kind !== 'SFX') || flag === undefined || add === undefined || condition === undefined)
      continue
    const map = kind === 'PFX' ? prefixes : suffixes
    const list = map.get(flag) ?? []
    const bare = strip === '0' || strip === undefined ? '' : strip
    list.push({strip: bare, add, when: new RegExp(kind === 'PFX' ? `^${condition}` : `${condition}$`)})
    map.set(flag, list)
  }
  return {prefixes, suffixes}
}
