/** A variety of English. */
export type Variety = 'en-GB' | 'en-US' | 'en-CA' | 'en-AU'

/** The varieties that copydesk knows. */
export const varieties: readonly Variety[] = ['en-GB', 'en-US', 'en-CA', 'en-AU']

/** Check the value of an `english` option. */
export function checkVariety(english: unknown): asserts english is Variety | null | undefined {
  if (english !== null && english !== undefined && !varieties.includes(english as Variety)) {
    throw new TypeError(`Unknown \`english\`: ${JSON.stringify(english)}; use one of ${varieties.join(', ')}`)
  }
}
