import type {Passage} from '../../src/article/block.ts'
import type {Fact} from './fact.ts'

const domain = '(?:com|org|net|edu|gov|info|co|uk|ca|au|ie|nz|in|za)'

interface Break {
  readonly expression: RegExp
  readonly right: (printed: string) => string
}

const breaks: readonly Break[] = [
  // "www.town,example", "ann@town,com"
  {
    expression: new RegExp(
      String.raw`(?<![\w@./-])(?:www\.[\w-]{2,60}|[\w.+-]{1,60}@[\w-]{2,60})(?:\.[\w-]{2,30}){0,2},${domain}(?![\w-])`,
      'gi'
    ),
    right: (printed) => printed.replace(',', '.')
  },
  {expression: /(?<![\w@./-])www[,;][\w-]{2,60}\.[a-z]{2,}/gi, right: (printed) => printed.replace(/[,;]/, '.')},
  // "http//", "http:/", "http;//", "http:///"
  {
    expression: /(?<![\w@./-])https?(?:\/\/|:\/|;\/\/|:\/{3})(?=[a-z\d][\w-]{1,60}\.[a-z]{2})/gi,
    right: (printed) => printed.replace(/(?<![:;/])[:;/]+$/, '://')
  },
  // "htp://"
  {
    expression: /(?<![\w@./-])(?:htp|hhtp|htpp|httpp|htttp|hhttp|ttp)s?:\/\//gi,
    right: (printed) => (/s:/i.test(printed) ? 'https://' : 'http://')
  },
  {expression: /(?<![\w@./-])https?:\/\/(?=https?:?\/\/)/gi, right: () => ''},
  {expression: /(?<![\w@./-])https?:\/\/ (?=[a-z\d][\w-]{1,60}\.[a-z]{2})/gi, right: (printed) => printed.trimEnd()},
  // "www. town.example", "ww.town.example"
  {
    expression: new RegExp(String.raw`(?<![\w@./-])www\. (?=[\w-]{2,60}\.${domain}(?![\w-]))`, 'gi'),
    right: (printed) => printed.trimEnd()
  },
  {
    expression: new RegExp(String.raw`(?<![\w@./-])(?:ww|wwww)\.(?=[\w-]{2,60}\.${domain}(?![\w-]))`, 'gi'),
    right: () => 'www.'
  },
  // "www.town..example", "ann@town..example"
  {
    expression: /(?<![\w@./-])(?:www\.[\w-]{2,60}|[\w.+-]{1,60}@[\w-]{2,60})\.\.(?=[a-z]{2,}(?![\w-]))/gi,
    right: (printed) => printed.slice(0, -1)
  },
  // "ann@@town.example", "ann@www.town.example"
  {
    expression: /(?<![\w@./-])[\w.+-]{1,60}@(?:@|www\.)(?=[\w-]{2,60}\.[a-z]{2})/gi,
    right: (printed) => printed.replace(/@(?:@|www\.)$/i, '@')
  },
  {
    expression: new RegExp(String.raw`(?<![\w@./-])[\w.+-]{2,60}@ (?=[\w-]{2,60}\.${domain}(?![\w-]))`, 'gi'),
    right: (printed) => printed.trimEnd()
  }
]

/** Find addresses of pages and of e-mail that lead nowhere: "www.town,com", "http//", "ann@town..com". */
export function findAddresses({text}: Passage): Fact[] {
  if (!/@|ww[.,;]|ttps?[:;/]|htps?:/i.test(text)) return []
  return breaks.flatMap(({expression, right}) =>
    Array.from(text.matchAll(expression), ({0: printed, index}): Fact => {
      const rest = /^[^\s,;)"”<>]{0,80}[\w/]/.exec(text.slice(index + printed.length))?.[0] ?? ''
      return {
        kind: 'address',
        severity: 'warning',
        start: index,
        end: index + printed.length + rest.length,
        expected: [right(printed) + rest],
        technical: true
      }
    })
  )
}
