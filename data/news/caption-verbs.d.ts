declare const captionVerbs: {readonly singular: readonly string[]; readonly plural: readonly string[]}
export default captionVerbs
