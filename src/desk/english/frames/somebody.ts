/** Who can do something: nouns for people. */
import type {Cursor} from './frame.ts'

/** Nouns for people that no ending shows. */
const people =
  /^(?:man|men|woman|women|people|person|boys?|girls?|child|children|couples?|famil(?:y|ies)|guests?|students?|friends?|guys?|lad(?:y|ies)|neighbou?rs?|sons?|daughters?|brothers?|sisters?|uncles?|aunts?|cousins?|nurses?|pilots?|judges?|chefs?|guides?|clerks?|thie(?:f|ves)|crowds?|kids?|parents?|patients?|assistants?|residents?|tourists?|artists?|scientists?|musicians?|staff|police)$|^[a-z]{2,}(?:er|or|ist|ian)s?$/

/** What ends like somebody and is a thing. */
const thing =
  /^(?:paper|water|number|river|letter|matter|tower|chapter|computer|printer|server|filter|motor|factor|tractor|sector|flower|dinner|winter|summer|weather|corner|order|offer|answer|power|border|member|shower|poster|timber|timer|door|floor|colour|color|error|mirror|terror|horror|cover|counter|center|theater|danger|anger|finger|shoulder|murder|disorder|layer|trailer|container|laser|user|corridor|minor|major|other|another|over|ever|never|after|under|either|together|ether|inner|outer|upper|lower|utter|bitter|former|latter|list|wrist|twist|mist|fist|quarter|gender|manner|master|disaster|monster|poor|interior|exterior)s?$/

/** Whether a word is a noun for somebody. */
export function isSomebody(words: Cursor, at: number): boolean {
  const word = words.word(at)
  return people.test(word) && !thing.test(word)
}
