/** Small words by which the clauses within a subject are told. */

/** Pronouns that are subjects. */
export const nominative: RegExp = /^(?:i|we|he|she|they|you|it)$/
/** What opens a clause that describes a noun, or stands for one. */
export const opensRelative: RegExp = /^(?:that|which|who|whom|whose|where|why|how|what|whatever|whoever)$/
/** What hangs a clause on another, or joins what is no part of a subject. */
export const breaks: RegExp =
  /^(?:if|because|although|though|unless|until|since|while|whereas|whilst|when|whenever|wherever|as|than|but|yet|so|lest|nor|once|before|after|not|let|please|here|there|however|therefore|too|also|then|now|both)$/
/** Verbs that are finite wherever they stand. */
export const finite: RegExp =
  /^(?:am|is|are|was|were|has|had|does|did|would|could|should|will|cannot|must|might|shall)$|n't$/
/** A pronoun or another word with its verb. */
export const contracted: RegExp =
  /^(?:i|we|you|they|he|she|it|that|there|here|who|what|let|where|how)'(?:m|s|re|ve|ll|d)$/
