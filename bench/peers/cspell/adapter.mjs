import {getDefaultSettings, spellCheckDocument} from 'cspell-lib'

export async function start() {
  const settings = {...(await getDefaultSettings()), suggestionsTimeout: 2000}
  return async (text, format) => {
    const languageId = format === 'markdown' ? 'markdown' : 'plaintext'
    const uri = `file:///a.${format === 'markdown' ? 'md' : 'txt'}`
    const {issues} = await spellCheckDocument(
      {uri, text, languageId, locale: 'en,en-GB'},
      {generateSuggestions: true, noConfigSearch: true},
      settings
    )
    return issues.map(({offset, text: word, suggestions}) => ({
      start: offset,
      end: offset + word.length,
      rule: 'spelling',
      suggestions: suggestions ?? []
    }))
  }
}
