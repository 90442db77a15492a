// Narrows the Unicode classes of letters in the built files' patterns to what English copy is written with. Each `\p{L}`, `\p{Lu}` or
// `\p{Ll}` costs some 0.3 ms when its pattern is first used, for it holds hundreds of ranges up to U+1FFFF; a tenth of a second in a
// command's run on one article. The source keeps the classes' names, as compilers for older engines have it. What then needs no `u` does
// without it.
import fs from 'node:fs'
import path from 'node:path'

/** Capitals of Latin script (U+0000 to U+024F, U+1E00 to U+1EFF), and the plain ones of Greek and Cyrillic. */
const capitals =
  'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƁƂƄƆƇƉ-ƋƎ-ƑƓƔƖ-ƘƜƝƟƠƢƤƦƧƩƬƮƯƱ-ƳƵƷƸƼǄǇǊǍǏ' +
  'ǑǓǕǗǙǛǞǠǢǤǦǨǪǬǮǱǴǶ-ǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȜȞȠȢȤȦȨȪȬȮȰȲȺȻȽȾɁɃ-ɆɈɊɌɎḀḂḄḆḈḊḌḎḐḒḔḖḘḚḜḞḠḢḤḦḨḪḬḮḰḲḴḶḸḺḼḾṀṂṄṆṈṊṌṎṐṒṔṖṘṚṜṞṠṢṤ' +
  'ṦṨṪṬṮṰṲṴṶṸṺṼṾẀẂẄẆẈẊẌẎẐẒẔẞẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸỺỼỾ' +
  'Ά-ΏΑ-ΫЀ-Я'
/** Small letters of the same. */
const small =
  'a-zµß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżž-ƀƃƅƈƌƍƒƕƙ-ƛƞơƣƥƨƪƫƭưƴƶƹƺƽ-ƿǆǉǌǎǐǒǔǖǘǚ' +
  'ǜǝǟǡǣǥǧǩǫǭǯǰǳǵǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȝȟȡȣȥȧȩȫȭȯȱȳ-ȹȼȿɀɂɇɉɋɍɏḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱ' +
  'ṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕ-ẝẟạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹỻỽỿ' +
  'ά-ώа-џ'

/** What stands inside a class for each of Unicode's, character by character, so that it does in strings too. */
const classes: ReadonlyMap<string, string> = new Map([
  // Latin exactly; other scripts by their blocks, marks and all.
  ['L', 'A-Za-zªµºÀ-ÖØ-öø-ˁͰ-῾Ⰰ-ⷾぁ-ퟻ'],
  ['Lu', capitals],
  ['Ll', small],
  ['Lt', 'ǅǈǋǲ'],
  ['M', '\u0300-\u036F'],
  ['N', '0-9²³¹¼-¾']
])

/** Narrow the classes of letters in a module's patterns, literals and strings alike. */
export function narrowLetters(source: string): string {
  return source.replace(/\\{1,2}p\{(\w+)\}/g, (escape: string, name: string, at: number) => {
    const ranges = classes.get(name)
    return ranges === undefined ? escape : isInClass(source, at) ? ranges : `[${ranges}]`
  })
}

/**
 * Leave the flag `u` out beside `i`, in literals and where `RegExp` is called: with both, a `\\b` takes some thirty times as long, for
 * `ſ` and the sign of Kelvin are letters then. Classes that are told by name are left as they are: they need the flag.
 */
export function plainFlags(source: string): string {
  const isNamed = /\\p\{/i
  const literals = source.replace(/^.*\/[dgmsy]*(?:iu|ui)[dgmsy]*(?![\w/]).*$/gm, (line) =>
    isNamed.test(line) ? line : line.replace(/(?<=\/[dgmsy]*)(?:iu|ui)(?=[dgmsy]*(?![\w/]))/g, 'i')
  )
  return isNamed.test(source)
    ? literals
    : literals.replace(/(?<=, ')(g?)iu(?='\))|(?<=^ *')(g?)iu(?='\)?;?$)/gm, '$1$2i')
}

/**
 * Whether a place of a pattern stands within square brackets, which a line of source always opens and closes. Those of a list around the
 * pattern are none of its own.
 */
function isInClass(source: string, place: number): boolean {
  let literal = ''
  let inside = false
  for (let at = source.lastIndexOf('\n', place - 1) + 1; at < place; at++) {
    const char = source.charAt(at)
    if (char === '\\') at += source[at + 1] === '\\' && literal !== '/' ? 2 : 1
    else if (literal === '') literal = /['"`]/.test(char) || (char === '/' && opensPattern(source, at)) ? char : ''
    else if (char === literal && !(inside && literal === '/')) [literal, inside] = ['', false]
    else if (char === '[') inside = true
    else if (char === ']') inside = false
  }
  return literal === '' ? isBehindBracket(source, place) : inside
}

/** Whether a slash begins a pattern: behind a mark of the language, not behind a value. */
function opensPattern(source: string, place: number): boolean {
  return /(?:^|[\n([{,;:=!&|?>]|\breturn|\.\.\.) *$/.test(source.slice(Math.max(0, place - 12), place))
}

/** Whether the last bracket before a place opens, in a pattern that goes on from the line before. */
function isBehindBracket(source: string, place: number): boolean {
  for (let at = place - 1; at >= 0 && source[at] !== '\n'; at--) {
    const char = source[at]
    if ((char === '[' || char === ']') && !isEscaped(source, at)) return char === '['
  }
  return false
}

/** Whether an odd number of backslashes stands before; in a string they are written twice. */
function isEscaped(source: string, place: number): boolean {
  let at = place
  while (source[at - 1] === '\\') at--
  const count = place - at
  return count % 2 === 1 || count === 2
}

if (process.argv[1] === import.meta.filename)
  for (const folder of ['dist/src', 'dist/rules'])
    for (const file of fs.readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
      if (!file.endsWith('.js')) continue
      const source = fs.readFileSync(path.join(folder, file), 'utf8')
      const narrowed = plainFlags(narrowLetters(source))
      if (narrowed !== source) fs.writeFileSync(path.join(folder, file), narrowed)
    }
