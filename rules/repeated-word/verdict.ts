/** What is said of words that stand twice: whether they may stand, and how surely one of them is left over. */
export type Verdict = 'certain' | 'likely' | 'silent'
