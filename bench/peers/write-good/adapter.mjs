import writeGood from 'write-good'

export async function start() {
  return async (text) =>
    writeGood(text).map(({index, offset, reason}) => ({
      start: index,
      end: index + offset,
      rule: reason.replace(/"[^"]*"\s*/g, '').slice(0, 40),
      suggestions: []
    }))
}
