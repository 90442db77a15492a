import {isBracketedNote, thing} from './notes.ts'
import {after, before, explainsTK, isToCome, isUnknownAmount, isUnknownDetail, isUnknownValue} from './values.ts'

/** A way in which a placeholder is written. */
export interface Pattern {
  readonly kind: 'template' | 'note' | 'filler' | 'value' | 'to-come'
  readonly expression: RegExp
  /** A word or character that must stand in a text before the expression is tried. */
  readonly needs: RegExp
  /** Whether a match is one after all, from what stands around it. */
  readonly holds?: (match: RegExpExecArray, text: string) => boolean
}

// What templates are filled with: `first_name`, `user.name`, `Your Name`.
const name = String.raw`[A-Za-z][\w-]{0,30}(?:[ .][A-Za-z][\w-]{0,30}){0,4}`
/** Every way in which a placeholder is written, the longer before what they may hold. */
export const patterns: readonly Pattern[] = [
  {
    kind: 'template',
    needs: /\{\{/,
    expression: new RegExp(String.raw`\{\{\{?\s*${name}\s*\}?\}\}`, 'g'),
    // Variables of site generators are filled when the page is built.
    holds: (match) =>
      !/^\{+\s*(?:site|page|post|layout|include|content|partial|else|more|toc|end(?:if|for|block|raw|each|unless|with|comment)?)\b/i.test(
        match[0]
      )
  },
  // What a program prints where it has nothing to print.
  {
    kind: 'template',
    needs: /\[object |Invalid Date/,
    expression: /\[object (?:Object|Promise|Array)\]|\bInvalid Date\b/g
  },
  {
    kind: 'template',
    needs: /NaN|null|undefined/,
    expression:
      /[£$€](?:NaN|null|undefined)\b|(?<![\p{L}\p{N}])NaN(?=%| (?:per ?cent|percent|million|billion|people|years|minutes|min read)\b)|(?<=\b(?:Dear|Hello|Hi|By|Posted by|Posted on|Published on|Updated on|Written by) )(?:undefined|null)(?=[,.!]|$)/gu
  },
  {kind: 'template', needs: /\$\{/, expression: new RegExp(String.raw`\$\{\s*${name}\s*\}`, 'g')},
  {kind: 'template', needs: /<</, expression: new RegExp(String.raw`<<\s*${name}\s*>>`, 'g')},
  {
    kind: 'template',
    needs: /\*\|/,
    expression:
      /\*\|(?!LIST:|UNSUB|UPDATE_PROFILE|FORWARD|ARCHIVE|REWARDS|CURRENT_YEAR|HTML:|IF:|END:|ELSE:)[A-Z][A-Z0-9_:]{1,40}\|\*/g
  },
  {kind: 'template', needs: /%/, expression: /%%?[A-Z][A-Z0-9_]{2,40}%%?|%\([a-z_]{1,40}\)[sd]/g},
  {
    kind: 'template',
    needs: /%[sd]/,
    expression: /(?<![\w%])%(?:\d\$)?[sd](?!\w)/g,
    holds: (match, text) => !/[%\d]\s*$/.test(before(text, match.index))
  },
  {
    kind: 'template',
    needs: /(?:Dear|Hi|Hello) [{<[]/i,
    expression: new RegExp(String.raw`(?<=\b(?:Dear|Hi|Hello) )(?:\{${name}\}|<${name}>|\[${name}\])`, 'gi')
  },
  {kind: 'note', needs: /\[/, expression: /\[[^\][\n]{2,80}\]/g, holds: isBracketedNote},
  {
    kind: 'note',
    needs:
      /\((?:pls|plse|please|sp|spelling|source|name|title|figure|check|CHECK|right|correct|is this|LINK|link to)\b/,
    expression:
      /\((?:(?:sp|spelling|source|figure|check|right name|right age)\?{1,3}|(?:pls|plse) (?:check|confirm|verify|insert|add|update|fix)\b[^()\n]{0,60}|please (?:check|confirm|verify)(?: (?:this|(?:the |his |her )?(?:spelling|name|date|age|figure|fact|quote|title))\b[^()\n]{0,40})?|check (?:spelling|name|this|figure|quote|fact)s?\??|is this right\?|LINK TO [A-Z ]{2,30}|link to [\w ]{2,40} here)\)/g
  },
  {
    kind: 'note',
    needs: /^\W{0,2}(?:DO NOT PUB|NOT FOR PUB|DELETE THIS|Note to|NOTE TO|This is a test|Test )/,
    expression:
      /^\W{0,2}(?:DO NOT PUBLISH|NOT FOR PUBLICATION|DELETE THIS(?: PARA(?:GRAPH)?| SECTION)?)\b[^\p{Ll}]{0,40}$|^\W{0,2}N(?:ote|OTE) (?:to|TO) (?:subs?|SUBS?|desk|DESK|self|SELF|sub-?editors?):(?= )|^\W{0,2}(?:This is a test (?:post|article|page|story)|Test (?:headline|post|article))\b[^.!?]{0,30}[.!]?$/gu
  },
  // What a desk calls the parts of a page, pasted with them.
  {
    kind: 'note',
    needs:
      /^\W{0,2}(?:PULL|Pull|SUB|Sub|CROSS|Cross|STAND|Stand|DEK|Dek|NUT|Nut|META|Meta|SEO|PIC|Pic|PHOTO CAP|ALT|HED|SLUG)/,
    expression:
      /^\W{0,2}(?:P(?:ull[ -]?quote|ULL[ -]?QUOTE)|S(?:ub-?head(?:ing|line)?|UB-?HEAD(?:ING|LINE)?)|C(?:rosshead|ROSSHEAD)|S(?:tandfirst|TANDFIRST)|D(?:ek|EK)|N(?:ut gra[fp]h?|UT GRA[FP]H?)|M(?:eta description|ETA DESCRIPTION)|SEO (?:headline|title|HEADLINE|TITLE)|P(?:ic caption|IC CAPTION)|PHOTO CAPTION|ALT TEXT|HED|SLUG):(?= \S)/g
  },
  {
    kind: 'filler',
    needs: /[Ff]irstname|FIRSTNAME|Name Surname|^By /,
    expression:
      /\b(?:Firstname (?:Lastname|Surname)|FIRSTNAME (?:LASTNAME|SURNAME)|Name Surname)\b|^By (?:Author Name|Your Name|Reporter Name|Staff Name|\[AUTHOR\]|AUTHOR)$/g
  },
  {
    kind: 'filler',
    needs: /^\W{0,2}(?:Write|Enter|Add|Image|Photo|Picture) /,
    expression:
      /^\W{0,2}(?:(?:Write|Enter|Add) (?:a |an |your )?(?:caption|headline|title|subtitle|description|alt text)|(?:Image|Photo|Picture) caption(?: goes)? here)\W{0,3}$/g
  },
  {
    kind: 'value',
    needs: /[£$€]\?|[£$€]_|\?\? /,
    expression:
      /[£$€]\?{1,3}(?= ?(?:m|bn|million|billion)\b)|[£$€]_{2,10}(?= ?(?:m|bn|million|billion)\b)|(?<=\p{Ll} )\?\?(?= (?:years?|people|per ?cent|percent|million|minutes|miles)\b)/gu
  },
  {
    kind: 'note',
    needs: /\((?:insert|check|TK|CHECK|add)\b/,
    expression:
      /\((?:insert [\w ]{2,40}(?:here)?|CHECK|CHECK [A-Za-z ]{2,30}|TKTK|TK|TK [\w ]{1,30}|[\w ]{1,30} TK|add [\w ]{2,40} here)\)/g,
    holds: (match, text) => match[0] !== '(TK)' || !explainsTK(text, match.index + 1)
  },
  {
    kind: 'filler',
    needs: /(?:INSERT|ADD|PUT|PASTE|ENTER|TYPE)\b/,
    expression: /\b(?:INSERT|ADD|PUT|PASTE|ENTER|TYPE)(?: [A-Z]{1,20}){0,5} HERE\b/g
  },
  {
    kind: 'filler',
    needs: /\bhere\b|\bto (?:add|edit)\b/i,
    expression: new RegExp(
      String.raw`^\W{0,3}(?:(?:your |the |a |pull[ -]?)?(?:${thing}|pull-?quote|sub-?head(?:ing|line)?|subtitle|body text|intro|introduction|lede|paragraph|alt text|description|summary|teaser) (?:goes |to go |text )?here|(?:type|write|enter|insert|add|paste|put) (?:your |the |a |some )?(?:[\w-]{1,20} ){0,3}here|click (?:here )?to (?:add|edit) (?:\w{1,20} ?){1,3})\W{0,3}$`,
      'gi'
    )
  },
  {
    kind: 'filler',
    needs: /\b(?:goes|go) here\b/i,
    expression: new RegExp(
      String.raw`\b(?:${thing}|pull-?quote|sub-?head(?:ing)?|body text|intro|alt text) goes here\b`,
      'gi'
    )
  },
  {
    kind: 'filler',
    needs: /^\W{0,2}(?:type|enter|insert|add|your)\b/i,
    expression:
      /^\W{0,2}(?:type|enter|insert|add) (?:your|some|body) (?:text|copy|caption|headline|title|quote)\W{0,3}$/gi
  },
  {
    kind: 'filler',
    needs: /lorem|dolor|consectetu/i,
    expression:
      /\blorem ipsum dolor\b(?: sit)?(?: amet)?|\bdolor sit amet\b|\bconsectetuer adipiscing\b|\bconsectetur adipiscing\b/gi
  },
  {kind: 'filler', needs: /^\W*lorem ipsum/i, expression: /^\W{0,3}lorem ipsum\W{0,3}$/gi},
  {kind: 'to-come', needs: /TKTK|tktk/, expression: /\b(?:TK){2,10}\b|\b(?:tk){2,10}\b/g},
  {
    kind: 'to-come',
    needs: /\bTK\b/,
    expression: /(?<![\p{L}\p{N}.&@#/-])TK(?: TK){0,4}(?![\p{L}\p{N}&/'’-]|\.\p{L})/gu,
    holds: isToCome
  },
  {kind: 'value', needs: /X{3}/, expression: /(?<![\p{L}\p{N}])X{3,12}(?![\p{L}\p{N}])/gu, holds: isUnknownValue},
  {kind: 'value', needs: /xx/, expression: /(?<![\p{L}\p{N}])x{2,12}(?![\p{L}\p{N}])/gu, holds: isUnknownAmount},
  {
    kind: 'value',
    needs: /XX/,
    expression: /(?<![\p{L}\p{N}])XX(?=(?:am|pm|th|km|kg|mph|bn)?(?![\p{L}\p{N}]))/gu,
    holds: isUnknownAmount
  },
  {
    kind: 'value',
    needs: /TB[ACD]/,
    expression: /(?<![\p{L}\p{N}/.-])TB[ACD](?![\p{L}\p{N}/-])/gu,
    holds: isUnknownDetail
  },
  {
    kind: 'value',
    needs: /\?\?\?/,
    expression: /(?<![?!\p{L}\p{N}”"’')])\?{3,6}(?![?!])/gu,
    holds: (match, text) => {
      const rest = after(text, match.index + match[0].length)
      if (/[$£€(]$/.test(before(text, match.index))) return true
      if (/^ \p{Ll}|^[,;:)]|^ ?%/u.test(rest)) return match.index > 0
      return (
        /^[.]?$/.test(rest) &&
        /\b(?:the|a|an|in|on|at|of|by|for|from|with|to|aged|about|around|than) $/i.test(before(text, match.index))
      )
    }
  },
  {
    kind: 'note',
    needs: /FIXME/,
    expression: /\bFIXME\b:?/g,
    holds: (match, text) =>
      !/^s?\s(?:comments?|notes?|tags?|markers?|lists?|items?)\b/.test(after(text, match.index + 5))
  },
  {kind: 'note', needs: /TODO:|XXX:/, expression: /(?:^|(?<=[.!?] ))(?:TODO|XXX):/g}
]
