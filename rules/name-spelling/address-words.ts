/** The words of an address: of its host, its path and what stands behind its `#`. */
import {foldName} from '../../src/desk/names/fold-name.ts'

/** Where the first part of the path is what somebody calls themselves, in whatever spelling they like. */
const accounts =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:github\.com|gitlab\.com|bitbucket\.org|twitter\.com|x\.com|instagram\.com|facebook\.com|linkedin\.com|medium\.com|unsplash\.com|flickr\.com|youtube\.com|tiktok\.com|keybase\.io|dev\.to|t\.me)\/(?:in\/|user\/)?[^/?#]*/i

/** Words with the folded letters of an address, in their order; parts without words, and what programs ask by, left out. */
export function wordsOf(address: string): readonly string[] {
  const plain = decoded(address)
    .replace(accounts, '')
    .replace(/\/@[^/?#]*|\?[^#]*/g, '')
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
  return (foldName(plain).match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1)
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
