/** The URL of a file in the folder of the English data. */
declare const location: string
export default location
