/** Words that tell the reading of a sentence's clauses. */
import {Pos} from '../../src/desk/english/lexicon.ts'

/** Words that open a clause with a verb of its own. */
export const openers: RegExp =
  /^(?:that|who|which|what|whose|where|when|how|why|whether|because|although|though|while|whilst|whereas|if|unless|until)$/
/** Openers that a clause's verb may follow at once: "a ruling that found", "those who held". */
export const relatives: RegExp = /^(?:that|who|which|what)$/
/** Prepositions that open a clause where its subject follows: "as she said", "before I go". */
export const alsoPrepositions: RegExp = /^(?:as|after|before|since|until|till|once|than|so|like)$/
/** Modal verbs. */
export const modal: RegExp = /^(?:will|would|can|could|shall|should|may|might|must|ought)$/
/** Words that a verb in its bare form follows. */
export const helper: RegExp =
  /^(?:to|do|does|did|don't|doesn't|didn't|not|never|won't|can't|couldn't|wouldn't|shouldn't|cannot)$/
/** What a verb takes and a plural noun does not. */
export const complement: number = Pos.determiner | Pos.pronoun | Pos.to
/** What stands before a noun. */
export const beforeNoun: number = Pos.determiner | Pos.preposition | Pos.numeral | Pos.to
/** Subjects that a verb follows. */
export const pronoun: RegExp = /^(?:i|you|he|she|it|we|they|who|which|that|this|there)$/
/** Subjects that are nothing else, and those that are objects, too. */
export const subjects: RegExp = /^(?:i|he|she|we|they|it|you|there)$/
/** What a noun follows. */
export const determiner: RegExp = /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your)$/
/** Forms of verbs, and nouns and adjectives, that a clause follows with or without "that". */
export const takers: RegExp =
  /^(?:say(?:s|ing)?|said|add(?:s|ed|ing)?|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|warn(?:s|ed|ing)?|believ(?:e|es|ed|ing)|belief|thinks?|thought|thinking|know(?:s|n|ing)?|knew|hop(?:e|es|ed|ing)|mean(?:s|t|ing)?|show(?:s|ed|n|ing)?|ensur(?:e|es|ed|ing)|not(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|admit(?:s|ted|ting)?|acknowledg(?:e|es|ed|ing)|recogni[sz](?:e|es|ed|ing)|reali[sz](?:e|es|ed|ing)|understand(?:s|ing)?|understood|suggest(?:s|ed|ing)?|stress(?:es|ed|ing)?|find(?:s|ing)?|found|rul(?:e|es|ed|ing)|decid(?:e|es|ed|ing)|conclud(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|indicat(?:e|es|ed|ing)|report(?:s|ed|ing)?|confirm(?:s|ed|ing)?|imply(?:ing)?|implie[sd]|agree(?:s|d|ing)?|assum(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|stat(?:e|es|ed|ing)|explain(?:s|ed|ing)?|tell(?:s|ing)?|told|remind(?:s|ed|ing)?|prov(?:e|es|ed|ing)|proof|predict(?:s|ed|ing)?|fear(?:s|ed|ing)?|feel(?:s|ing)?|felt|hear(?:s|d|ing)?|learn(?:s|ed|ing)?|demand(?:s|ed|ing)?|propos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|wish(?:es|ed|ing)?|doubt(?:s|ed|ing)?|den(?:y|ies|ied|ying)|emphasi[sz](?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|reveal(?:s|ed|ing)?|discover(?:s|ed|ing)?|complain(?:s|ed|ing)?|assert(?:s|ed|ing)?|maintain(?:s|ed|ing)?|clarify(?:ing)?|clarifie[sd]|fact|out|consider(?:s|ed|ing)?|appreciat(?:e|es|ed|ing)|mention(?:s|ed|ing)?|remember(?:s|ed|ing)?|expect(?:s|ed|ing)?|imagin(?:e|es|ed|ing)|sure|certain|glad|grateful|sorry|afraid|proud|happy|confident|convinced|suspect(?:s|ed|ing)?|suppos(?:e|es|ed|ing)|estimat(?:e|es|ed|ing))$/
/** Of a preposition or of a clause. */
export const beforeClause: RegExp = /^(?:before|after|since|until|once|as)$/
