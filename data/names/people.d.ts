/** Heads of state and government, legislators: for their spelling only. */
declare const data: string
export default data
