/**
 * The closed classes of English, whose words are told one by one: pronouns, determiners, auxiliaries, conjunctions.
 *
 * What can be a word of such a class at all, whatever else it can be, the lexicon tells (`Pos`). These are the words that are meant
 * where a pattern speaks of one class and no other. A class that leaves out a word says so in its name: "your" is left out where text
 * that speaks to its reader would be taken for a slip.
 */

/** The articles. */
export const article: RegExp = /^(?:the|an?)$/

/** Who owns something. */
export const owner: RegExp = /^(?:my|your|his|her|its|our|their)$/

/** The articles and the owners. */
export const articleOrOwner: RegExp = /^(?:the|an?|my|your|his|her|its|our|their)$/

/** The same without "your". */
export const articleOrOwnerButYour: RegExp = /^(?:the|an?|my|his|her|its|our|their)$/

/** The definite article and the owners without "your". */
export const theOrOwnerButYour: RegExp = /^(?:the|my|his|her|its|our|their)$/

/** What tells which ones are meant, several as well as one. */
export const definite: RegExp = /^(?:the|these|those|my|your|his|her|its|our|their)$/

/** The same without "your". */
export const definiteButYour: RegExp = /^(?:the|these|those|my|his|her|its|our|their)$/

/** Words that open a noun phrase and nothing else. */
export const determiner: RegExp =
  /^(?:the|an?|my|your|his|her|its|our|their|this|that|these|those|every|each|some|any|no|another)$/

/** Pronouns that are subjects; "you" and "it" may be objects. */
export const subjectPronoun: RegExp = /^(?:i|you|he|she|it|we|they)$/

/** The same without the first person of one. */
export const subjectPronounButI: RegExp = /^(?:you|he|she|it|we|they)$/

/** Pronouns that are subjects and nothing else. */
export const nominative: RegExp = /^(?:i|he|she|we|they)$/

/** The same with "it". */
export const nominativeOrIt: RegExp = /^(?:i|he|she|it|we|they)$/

/** The same with "you". */
export const nominativeOrYou: RegExp = /^(?:i|you|he|she|we|they)$/

/** Pronouns of the third person for one. */
export const heSheOrIt: RegExp = /^(?:he|she|it)$/

/** Pronouns that are objects; "you" and "it" may be subjects. */
export const objectPronoun: RegExp = /^(?:me|you|him|her|it|us|them)$/

/** Pronouns that are objects and nothing else. */
export const objectAlone: RegExp = /^(?:him|them|us|me|whom|themselves|himself|herself|itself|others)$/

/** What a relative clause begins with as its subject. */
export const relativePronoun: RegExp = /^(?:who|which|that)$/

/** What a question begins with. */
export const questionWord: RegExp = /^(?:who|what|when|where|why|how)$/

/** What joins equals. */
export const coordinator: RegExp = /^(?:and|or|but)$/

/** Forms of be with a subject other than "I". */
export const finiteBe: RegExp = /^(?:is|are|was|were)$/

/** Forms of be without a subject of their own. */
export const infiniteBe: RegExp = /^(?:be|been|being)$/

/** Every form of be. */
export const formOfBe: RegExp = /^(?:am|is|are|was|were|be|been|being)$/

/** The same without that of "I". */
export const formOfBeButAm: RegExp = /^(?:is|are|was|were|be|been|being)$/

/** Forms of have with a subject. */
export const finiteHave: RegExp = /^(?:has|have|had)$/

/** Every form of have. */
export const formOfHave: RegExp = /^(?:has|have|had|having)$/

/** Forms of do with a subject. */
export const finiteDo: RegExp = /^(?:do|does|did)$/

/** Forms of be and have with a subject other than "I". */
export const finiteBeOrHave: RegExp = /^(?:is|are|was|were|has|have|had)$/

/** Forms of be and have that go with one. */
export const beOrHaveOfOne: RegExp = /^(?:is|was|has)$/

/** Forms of be and have that go with several. */
export const beOrHaveOfMany: RegExp = /^(?:are|were|have)$/

/** Forms of be, have and do with a subject, denied as well: a set, since it is asked most of all. */
export const finiteAuxiliaries: ReadonlySet<string> = new Set(
  'am is are was were has have had do does did'.split(' ').flatMap((word) => [word, `${word}n't`])
)

/** The modals, but those that are old. */
export const modal: RegExp = /^(?:can|could|may|might|must|should|will|would)$/

/** Forms of be and have with a subject, and the modals that are no other words. */
export const beHaveOrModal: RegExp = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must)$/

/** A pronoun with its verb. */
export const pronounWithVerb: RegExp = /^(?:i|you|he|she|it|we|they|that|there)'(?:m|s|re|ve|ll|d)$/

/** A pronoun or another word with its verb: "we're", "there's", "can't". */
export const contraction: RegExp =
  /^(?:[a-z]+n't|(?:i|you|he|she|it|we|they|that|there|here|who|what)'(?:m|s|re|ve|ll|d)|[a-z]+'(?:re|ve|ll|d))$/

/** A number of tens and ones in words, by the shape that "twenty-two" and "thirty-seventh" share; it says nothing of a number's own words. */
export const tensAndOnes: RegExp = /^[a-z]+ty-[a-z]+$/
