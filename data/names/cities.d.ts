/** Cities with more than 15,000 people, each with its countries or states. */
declare const data: string
export default data
