import type {Element} from 'hast'
import {fold} from '../../article/looks.ts'

const linked = /"headline"\s*:\s*"((?:[^"\\]|\\.){1,400})"/
const named = /^(?:og:title|twitter:title|headline|dc\.title|parsely-title)$/i

/** What a page says of its title apart from its text, folded: metadata and linked data, and the window's title. */
export class Titles {
  readonly #exact = new Set<string>()
  #window = ''

  /** Take down what an element tells. */
  add({tagName, properties, children}: Element): undefined {
    if (tagName === 'meta') {
      if (named.test(String(properties['property'] ?? properties['name'] ?? properties['itemProp'] ?? '')))
        this.#add(properties['content'])
      return
    }
    const [text] = children
    if (text?.type !== 'text') return
    if (tagName === 'title') this.#window ||= fold(text.value)
    else if (tagName === 'script' && properties['type'] === 'application/ld+json')
      this.#add(linked.exec(text.value)?.[1])
  }

  #add(title: string | undefined): undefined {
    const folded = fold(title ?? '')
    if (folded !== '') this.#exact.add(folded)
  }

  /**
   * How surely the words of a heading are the title: 0 where they are not. A site's name stands in the window's title as well,
   * but seldom first, and seldom in many words.
   */
  rate(heading: string): 0 | 1 | 2 | 3 {
    const folded = fold(heading)
    if (folded === '') return 0
    const many = folded.split(' ', 4).length > 2
    if (many && (this.#exact.has(folded) || this.#window === folded)) return 3
    if (many && this.#window.startsWith(`${folded} `)) return 2
    return many && folded.split(' ', 5).length > 3 && ` ${this.#window} `.includes(` ${folded} `) ? 1 : 0
  }
}
