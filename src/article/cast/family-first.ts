const chinese = new Set(
  'xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu jiang du ye cheng wei su lu ding ren shen yao lai mao hua qin bo wen tsai'.split(
    ' '
  )
)
const korean = new Set(
  'kim lee park choi jung kang cho yoon jang lim han shin seo kwon hwang ahn song moon yun ri'.split(' ')
)
const vietnamese = new Set('nguyen tran le pham huynh vo phan truong bui dang do ngo ho duong dinh vu'.split(' '))
const syllable = /^(?:[a-z]{1,2}h?[aeiou]{1,3}(?:ng|n|r|i|o|u)?){1,2}$/

/**
 * Whether a folded name has the family's name first: Xi Jinping, Kim Jong-un, Nguyen Van Thieu.
 *
 * Told by a family's name that is common in China, Korea or Vietnam together with a given name of that language's form: two
 * hyphenated syllables, or one that is no European given name's form. `Kim Clark` is a given name first.
 */
export function isFamilyFirst(names: readonly string[]): boolean {
  const [family = '', ...given] = names
  if (given.length === 0 || given.length > 2) return false
  const [first = ''] = given
  if (korean.has(family) && given.length === 1) return /^[a-z]{2,6}-[a-z]{2,6}$/.test(first)
  if (chinese.has(family) && given.length === 1) return syllable.test(first) && !european.test(first)
  return vietnamese.has(family) && given.length === 2
}

const european = /(?:ie|ee|er|on|en|ard|ert|ia|na|la|ra)$|^(?:anna|maria|lee|dean|dana)$/
