/** Countries with their capitals and what their people are called. */
declare const data: string
export default data
