/** Irregular verbs, one a line: base, past forms, participles (variants joined by `/`). */
declare const verbs: string
export default verbs
