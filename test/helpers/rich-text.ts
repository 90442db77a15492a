/** One article, written in every dialect of rich text as JSON that copydesk reads. */

/** A stretch of text: plain, in a link, bold, or code. */
export interface Span {
  readonly text: string
  readonly as?: 'link' | 'bold' | 'code'
}

/** A block of the article. */
export interface Part {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'pullquote' | 'image' | 'code'
  readonly spans: readonly Span[]
  /** Who says a pull-quote; an image's alternative text. */
  readonly beside?: string
}

const url = 'https://example.org/the-the-report'
const plain = ({spans}: Part): string => spans.map(({text}) => text).join('')
const html = ({spans}: Part): string =>
  spans
    .map(({text, as}) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      if (as === 'link') return `<a href="${url}">${escaped}</a>`
      return as === 'bold' ? `<b>${escaped}</b>` : as === 'code' ? `<code>${escaped}</code>` : escaped
    })
    .join('')

/** Writers of an article with a headline. */
export const writers: Readonly<Record<string, (title: string, parts: readonly Part[]) => unknown>> = {
  'Portable Text': (title, parts) => ({
    _id: 'drafts.1',
    _type: 'article',
    title,
    slug: {_type: 'slug', current: 'harbour'},
    author: {_ref: 'a-person-of-the-the-desk', _type: 'reference'},
    body: parts.map((part, index) => {
      const {kind, spans, beside} = part
      if (kind === 'image')
        return {
          _type: 'image',
          _key: `k${index}`,
          asset: {_ref: 'image-1-jpg', _type: 'reference'},
          alt: beside,
          caption: plain(part)
        }
      if (kind === 'pullquote') return {_type: 'pullQuote', _key: `k${index}`, quote: plain(part), attribution: beside}
      if (kind === 'code') return {_type: 'code', _key: `k${index}`, language: 'text', code: plain(part)}
      return {
        _type: 'block',
        _key: `k${index}`,
        style: kind === 'heading' ? 'h2' : 'normal',
        ...(kind === 'list' ? {listItem: 'bullet', level: 1} : {}),
        markDefs: [{_key: 'l', _type: 'link', href: url}],
        children: spans.map(({text, as}) => ({
          _type: 'span',
          text,
          marks: as === 'link' ? ['l'] : as === 'bold' ? ['strong'] : as ? [as] : []
        }))
      }
    })
  }),
  Lexical: (title, parts) => {
    const texts = ({spans}: Part): unknown[] =>
      spans.map(({text, as}) => {
        const leaf = {
          type: 'text',
          text,
          format: as === 'bold' ? 1 : as === 'code' ? 16 : 0,
          mode: 'normal',
          version: 1
        }
        return as === 'link' ? {type: 'link', fields: {url, linkType: 'custom'}, children: [leaf]} : leaf
      })
    const children = parts.map((part) => {
      const {kind, beside} = part
      if (kind === 'image')
        return {
          type: 'upload',
          relationTo: 'media',
          value: {id: 1, alt: beside, filename: 'the-the.jpg', caption: plain(part)},
          fields: null
        }
      if (kind === 'pullquote')
        return {type: 'block', fields: {blockType: 'pullQuote', text: plain(part), author: beside}, version: 2}
      if (kind === 'code') return {type: 'code', language: 'text', children: texts(part)}
      if (kind === 'list')
        return {type: 'list', tag: 'ul', children: [{type: 'listitem', value: 1, children: texts(part)}]}
      return {
        type: kind,
        ...(kind === 'heading' ? {tag: 'h2'} : {}),
        direction: 'ltr',
        format: '',
        children: texts(part)
      }
    })
    return {id: '1', title, content: {root: {type: 'root', format: '', version: 1, children}}}
  },
  ProseMirror: (title, parts) => {
    const texts = ({spans}: Part): unknown[] =>
      spans.map(({text, as}) => ({
        type: 'text',
        ...(as ? {marks: [as === 'link' ? {type: 'link', attrs: {href: url}} : {type: as}]} : {}),
        text
      }))
    const content = parts.map((part) => {
      const {kind, beside} = part
      if (kind === 'image')
        return {
          type: 'figure',
          content: [
            {type: 'image', attrs: {src: 'the-the.jpg', alt: beside}},
            {type: 'figcaption', content: texts(part)}
          ]
        }
      if (kind === 'pullquote')
        return {
          type: 'pullquote',
          content: [
            {type: 'paragraph', content: texts(part)},
            {type: 'cite', content: [{type: 'text', text: beside}]}
          ]
        }
      if (kind === 'code') return {type: 'codeBlock', attrs: {language: 'text'}, content: texts(part)}
      const paragraph = {type: 'paragraph', content: texts(part)}
      if (kind === 'list') return {type: 'bulletList', content: [{type: 'listItem', content: [paragraph]}]}
      return kind === 'heading' ? {type: 'heading', attrs: {level: 2}, content: texts(part)} : paragraph
    })
    const headline = {type: 'heading', attrs: {level: 1}, content: [{type: 'text', text: title}]}
    return {type: 'doc', content: [headline, ...content]}
  },
  Slate: (title, parts) => {
    const leaf = ({text, as}: Span): object => ({text, ...(as ? {[as]: true} : {})})
    const texts = ({spans}: Part): unknown[] =>
      spans.map((span) => (span.as === 'link' ? {type: 'link', url, children: [{text: span.text}]} : leaf(span)))
    return [
      {type: 'heading-one', children: [{text: title}]},
      ...parts.map((part) => {
        const {kind, beside} = part
        if (kind === 'image') return {type: 'image', url, alt: beside, caption: texts(part), children: [{text: ''}]}
        if (kind === 'pullquote') return {type: 'pull-quote', children: [{text: plain(part)}], author: beside}
        if (kind === 'code') return {type: 'code-block', children: texts(part)}
        if (kind === 'list') return {type: 'bulleted-list', children: [{type: 'list-item', children: texts(part)}]}
        return {type: kind === 'heading' ? 'heading-two' : 'paragraph', children: texts(part)}
      })
    ]
  },
  Contentful: (title, parts) => {
    const node = (nodeType: string, content: unknown[], data: object = {}): object => ({nodeType, data, content})
    const leaf = ({text: value, as}: Span): object => ({
      nodeType: 'text',
      value,
      marks: as && as !== 'link' ? [{type: as}] : [],
      data: {}
    })
    const texts = ({spans}: Part): object[] =>
      spans.map((span) => (span.as === 'link' ? node('hyperlink', [leaf(span)], {uri: url}) : leaf(span)))
    const content = parts.flatMap((part): object[] => {
      const {kind, beside} = part
      if (kind === 'image') {
        const fields = {alt: beside, caption: plain(part), file: {url: '//example.org/the-the.jpg'}}
        return [node('embedded-asset-block', [], {target: {sys: {type: 'Asset', id: 'a'}, fields}})]
      }
      if (kind === 'code') return [node('paragraph', [{...leaf({text: plain(part), as: 'code'})}])]
      if (kind === 'list') return [node('unordered-list', [node('list-item', [node('paragraph', texts(part))])])]
      if (kind === 'pullquote') {
        const fields = {quote: plain(part), attribution: beside}
        return [node('pull-quote', [], {target: {sys: {type: 'Entry', id: 'p'}, fields}})]
      }
      return [node(kind === 'heading' ? 'heading-2' : 'paragraph', texts(part))]
    })
    return {
      sys: {id: '1', type: 'Entry'},
      fields: {title: {'en-GB': title}, body: {'en-GB': node('document', content)}}
    }
  },
  'Editor.js': (title, parts) => ({
    time: 1_790_000_000_000,
    blocks: [
      {id: 'a', type: 'header', data: {text: title, level: 1}},
      ...parts.map((part) => {
        const {kind, beside} = part
        if (kind === 'image')
          return {type: 'image', data: {file: {url}, alt: beside, caption: html(part), withBorder: false}}
        if (kind === 'pullquote')
          return {type: 'pullquote', data: {text: html(part), caption: beside, alignment: 'left'}}
        if (kind === 'code') return {type: 'code', data: {code: plain(part)}}
        if (kind === 'list') return {type: 'list', data: {style: 'unordered', items: [html(part)]}}
        return {type: kind === 'heading' ? 'header' : 'paragraph', data: {text: html(part)}}
      })
    ],
    version: '2.30.6'
  }),
  'typed blocks': (title, parts) => ({
    title,
    content: {
      blocks: [
        {type: 'paragraph', role: 'introduction', text: 'Nobody was hurt.'},
        ...parts.map((part) => {
          const {kind, beside} = part
          if (kind === 'image') return {type: 'image', href: url, altText: beside, caption: html(part)}
          if (kind === 'pullquote') return {type: 'pullquote', text: html(part), attribution: beside}
          if (kind === 'code') return {type: 'code', text: plain(part)}
          if (kind === 'list') return {type: 'list', items: [html(part)]}
          return {type: kind === 'heading' ? 'crosshead' : 'paragraph', markupType: 'html', text: html(part)}
        })
      ]
    },
    language: 'en-gb'
  }),
  'Apple News Format': (title, parts) => ({
    version: '1.7',
    identifier: 'fire',
    title,
    language: 'en-gb',
    layout: {columns: 7, width: 1024},
    components: [
      {
        role: 'section',
        components: parts.map((part) => {
          const {kind, beside} = part
          if (kind === 'image')
            return {role: 'photo', URL: url, accessibilityCaption: '', caption: {text: html(part), format: 'html'}}
          if (kind === 'pullquote')
            return {
              role: 'container',
              components: [
                {role: 'pullquote', format: 'html', text: html(part)},
                {role: 'author', text: beside}
              ]
            }
          if (kind === 'code') return {role: 'body', format: 'html', text: `<pre>${plain(part)}</pre>`}
          if (kind === 'list') return {role: 'body', format: 'html', text: `<ul><li>${html(part)}</li></ul>`}
          return {
            role: kind === 'heading' ? 'heading2' : 'body',
            format: 'html',
            text: html(part),
            textStyle: 'bodyStyle'
          }
        })
      }
    ],
    documentStyle: {backgroundColor: '#fff'}
  }),
  ArchieML: (title, parts) => ({
    title,
    story: parts.map((part) => {
      const {kind, beside} = part
      if (kind === 'image') return {type: 'image', value: {src: url, alt: beside, caption: html(part)}}
      if (kind === 'pullquote') return {type: 'pullquote', value: {text: html(part), attribution: beside}}
      if (kind === 'code') return {type: 'code', value: plain(part)}
      if (kind === 'list') return {type: 'list', value: html(part)}
      return {type: kind === 'heading' ? 'subhead' : 'text', value: html(part)}
    })
  }),
  ANS: (title, parts) => ({
    type: 'story',
    version: '0.10.9',
    canonical_url: '/the/the/',
    headlines: {basic: title},
    content_elements: parts.map((part) => {
      const {kind, beside} = part
      if (kind === 'image') return {type: 'image', url, alt_text: beside, caption: html(part)}
      if (kind === 'pullquote')
        return {
          type: 'quote',
          subtype: 'pullquote',
          content_elements: [{type: 'text', content: html(part)}],
          citation: {type: 'text', content: beside}
        }
      if (kind === 'code') return {type: 'code', content: plain(part)}
      if (kind === 'list') return {type: 'list', list_type: 'unordered', items: [{type: 'text', content: html(part)}]}
      return kind === 'heading' ? {type: 'header', level: 2, content: html(part)} : {type: 'text', content: html(part)}
    }),
    taxonomy: {tags: [{text: 'The the fire', slug: 'fire'}]}
  }),
  WordPress: (title, parts) => ({
    id: 1,
    date: '2026-03-14T09:00:00',
    slug: 'harbour',
    link: url,
    title: {rendered: title},
    content: {
      rendered: `${parts
        .map((part) => {
          const {kind, beside} = part
          if (kind === 'image')
            return `<figure class="wp-block-image"><img src="a.jpg" alt="${beside ?? ''}"/><figcaption>${html(part)}</figcaption></figure>`
          if (kind === 'pullquote')
            return `<figure class="wp-block-pullquote"><blockquote><p>${html(part)}</p><cite>${beside ?? ''}</cite></blockquote></figure>`
          if (kind === 'code') return `<pre class="wp-block-code"><code>${html(part)}</code></pre>`
          if (kind === 'list') return `<ul>\n<li>${html(part)}</li>\n</ul>`
          return kind === 'heading' ? `<h2>${html(part)}</h2>` : `<p>${html(part)}</p>`
        })
        .join('\n')}\n`,
      protected: false
    },
    categories: [1],
    _links: {self: [{href: url}]}
  })
}
