/** Words that are in no dictionary and in use, in lower case and alphabetical order, separated by spaces. */
declare const data: string
export default data
