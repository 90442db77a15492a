import {markdown, text} from 'alex'

export async function start() {
  return async (value, format) =>
    (format === 'markdown' ? markdown : text)(value).messages.map((message) => {
      const start = message.place?.start?.offset ?? message.position?.start?.offset ?? 0
      return {
        start,
        end: message.place?.end?.offset ?? message.position?.end?.offset ?? start,
        rule: `${message.source}`,
        suggestions: message.expected ?? []
      }
    })
}
