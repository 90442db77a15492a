import {createChecker} from '../../../dist/src/index.js'

export async function start() {
  const checker = createChecker()
  return async (text, format) => {
    const {messages} = await checker.check(text, format)
    return messages.flatMap(({start, end, ruleId, expected, edits, places, severity}) => {
      const suggestions = expected ?? (edits?.length === 1 ? [edits[0].text] : [])
      const own = {start, end, rule: ruleId, suggestions, severity, edits}
      return [own, ...(places ?? []).map((place) => ({...own, start: place.start, end: place.end, also: true}))]
    })
  }
}
