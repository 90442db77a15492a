/**
 * How words begin that begin otherwise than their first letter tells, as `word=sound` and `prefix*sound` separated by
 * spaces: `a` (a consonant), `an` (a vowel), `h` (an unstressed h), `herb` (an h that American English drops), `?` (either).
 */
declare const data: {readonly words: string; readonly acronyms: string}
export default data
