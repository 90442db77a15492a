/** The indefinite article that goes before a word: "a user", "an hour". */
export function indefinite(word: string): 'a' | 'an' {
  const isVowel = /^[aeiou]/.test(word)
    ? !/^(?:uni(?!m|n)|use|usua|user|euro|ewe|one|once|ubiq|util)/.test(word)
    : /^(?:hour|honest|honou?r|heir)/.test(word)
  return isVowel ? 'an' : 'a'
}
