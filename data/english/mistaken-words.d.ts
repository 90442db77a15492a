/** Places where one word is taken for another, one a line: words before, `[printed>meant]`, words after. */
declare const mistaken: string
export default mistaken
