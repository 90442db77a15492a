/** Of whom a sentence tells. */
export interface Who {
  /** The names, as far as the sentence names somebody. */
  readonly names: readonly string[]
  /** Whether the sentence goes on with the person of the one before. */
  readonly goesOn: boolean
}

const name =
  /(?<!\b(?:in|at|near|of|from|to|for|outside|the|on|by|since|until) )(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?: (?:de |van |von |da |di |al-)?\p{Lu}[\p{L}’'-]+){0,3}/gu
const noName =
  /^(?:He|She|They|It|In|At|On|The|A|An|By|When|After|Before|Born|But|And|Now|His|Her|Their|Its|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|This|That|Last|Since|For|As|With|From|To|Aged|Once|Then|Today|Still|Two|One|Three)$/
const title =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Professor|Prof|Captain|President|Judge|Father|Sister|Rev|Councillor|Cllr)$/

/** The person of words of a sentence: the name beside or before them, and whether the sentence goes on with the one of the sentence before. */
export function whoIn(text: string, start: number, end: number): Who {
  const named = [...text.matchAll(name)].flatMap(({0: printed, index}) => {
    const words = printed.split(' ').filter((word) => !noName.test(word) && !title.test(word))
    return words.length === 0 ? [] : [{words, index}]
  })
  // The name before it in the clause, else the subject behind a phrase that opens the sentence.
  const beside = /(\p{Lu}[\p{L}.’'-]{1,40}(?: \p{Lu}[\p{L}.’'-]{1,40}){0,3})(?:, | \()$/u.exec(
    text.slice(Math.max(0, start - 60), start)
  )?.[1]
  if (beside !== undefined) return {names: beside.split(' ').filter((word) => !title.test(word)), goesOn: false}
  const before = named.findLast(({index}) => index < start)
  const opens = /^[^,]{0,60}$/.test(text.slice(0, start))
  const behind =
    opens && text.slice(0, start).length < 4 ? named.find(({index}) => index >= end && index - end < 40) : undefined
  const pronoun = /^(?:He|She|They|His|Her|At|In|The|Now|By|Born|When|Aged|Then|On|After)\b/.test(text)
  const carries = /(?:^|[,;] |\b(?:and|but|when|because|as|before|after) )(?:he|she)\b[^.]*$/i.test(
    text.slice(before ? before.index : 0, start)
  )
  const who = before ?? behind
  return {names: who?.words ?? [], goesOn: pronoun && (who === undefined || carries)}
}
