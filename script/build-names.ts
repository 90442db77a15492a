// Builds data/names from a folder of name lists: `tsx script/build-names.ts <data folder>`.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import {foldName, plainLetters} from '../src/desk/names/fold-name.ts'
import {packNames} from '../src/desk/names/name-list.ts'
import {dataModule} from './data-module.ts'

const folder = `${process.argv[2] ?? '.'}/names`
const out = 'data/names'

function read(path: string): string[] {
  const file = `${folder}/${path}`
  const text = path.endsWith('.xz')
    ? execFileSync('xz', ['-dc', file], {encoding: 'utf8', maxBuffer: 1 << 28})
    : fs.readFileSync(file, 'utf8')
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean)
}

function rows(path: string, separator: string): string[][] {
  return read(path)
    .slice(1)
    .map((line) => line.split(separator).map((cell) => cell.trim()))
}

function write(name: string, text: string, comment: string): void {
  fs.writeFileSync(`${out}/${name}.js`, dataModule(`${comment} See SOURCES.md.`, text))
  fs.writeFileSync(`${out}/${name}.d.ts`, `/** ${comment} */\ndeclare const data: string\nexport default data\n`)
  console.log(name, text.length)
}

/** A share in per cent as a letter: A known, B 0.001 %, and one letter more for each doubling. */
function grade(percent: number): string {
  if (percent < 0.001) return 'A'
  return String.fromCharCode(66 + Math.min(23, Math.round(Math.log2(percent / 0.001))))
}

const plainName = /^[a-z][a-z-]+$/

function addAll(list: Map<string, string>, names: Iterable<string>): void {
  for (const name of names) {
    const key = foldName(name.trim())
    if (plainName.test(key) && !list.has(key)) list.set(key, 'A')
  }
}

/** The names of countries that the folder's lists miss. */
function byCountry(section: 'given' | 'surnames'): string[] {
  const text = fs.readFileSync('script/names-by-country.txt', 'utf8')
  return (text.split(/^(?:given|surnames):$/m)[section === 'given' ? 1 : 2] ?? '').split(/\s+/).filter(Boolean)
}

function shares(list: Map<string, string>, paths: readonly string[], least: number): void {
  const sums = new Map<string, number>()
  for (const path of paths) {
    for (const [name = '', percent = ''] of rows(path, '\t')) {
      const key = foldName(name)
      if (plainName.test(key)) sums.set(key, (sums.get(key) ?? 0) + Number(percent))
    }
  }
  for (const [name, percent] of sums) if (percent >= least) list.set(name, grade(percent))
}

/** Our own lists of names: women's, men's, anybody's. */
const ofOneSex = fs
  .readFileSync('script/names-of-one-sex.txt', 'utf8')
  .split(/^(?:female|male|both):$/m)
  .slice(1)
  .map((text) => text.split(/\s+/).filter(Boolean))

function buildGiven(): Map<string, string> {
  const given = new Map<string, string>()
  shares(given, ['us-census-1990/female_first.tsv', 'us-census-1990/male_first.tsv'], 0)
  const popular = rows('popular-by-country/common-forenames-by-country.csv', ',').map((row) => row.at(-1) ?? '')
  addAll(given, popular)
  addAll(given, read('smashew/first_all.txt'))
  addAll(given, byCountry('given'))
  addAll(given, ofOneSex.slice(0, 2).flat())
  return given
}

/** How many times as many of one sex as of the other bear a name that tells the sex. */
const mostly = 100

/** Given names that tell whether somebody is a woman (F) or a man (M), in every country that the lists know. */
function buildSexes(): Map<string, string> {
  const share = (path: string): Map<string, number> =>
    new Map(rows(path, '\t').map(([name = '', percent = '']) => [foldName(name), Number(percent)]))
  const women = share('us-census-1990/female_first.tsv')
  const men = share('us-census-1990/male_first.tsv')
  const sexes = new Map<string, Set<string>>()
  const add = (name: string, sex: string): void => {
    const key = foldName(name.trim())
    if (plainName.test(key)) sexes.set(key, (sexes.get(key) ?? new Set()).add(sex))
  }
  for (const row of rows('popular-by-country/common-forenames-by-country.csv', ',')) {
    // In Chinese, Korean and Japanese letters that are spelled as one are many names.
    if (!/^(?:CN|HK|TW|KR|JP|VN)$/.test(row[0] ?? '')) add(row.at(-1) ?? '', row[9] ?? '')
  }
  for (const name of new Set([...women.keys(), ...men.keys()])) {
    const [f, m] = [women.get(name) ?? 0, men.get(name) ?? 0]
    if (f < 0.004 && m < 0.004) continue
    if (f * mostly > m) add(name, 'F')
    if (m * mostly > f) add(name, 'M')
  }
  for (const [at, names] of ofOneSex.entries()) {
    for (const name of names) for (const sex of ['F', 'M', 'FM'][at] ?? '') add(name, sex)
  }
  return new Map([...sexes].flatMap(([name, found]) => (found.size === 1 ? [[name, [...found].join('')]] : [])))
}

function buildSurnames(): Map<string, string> {
  const surnames = new Map<string, string>()
  shares(surnames, ['us-census-1990/all_last.tsv.xz'], 0.001)
  addAll(
    surnames,
    rows('popular-by-country/common-surnames-by-country.csv', ',').map((row) => row[5] ?? '')
  )
  for (const country of ['cn', 'kr', 'hi', 'ie', 'gk', 'uk', 'ru']) {
    addAll(surnames, read(`smashew/sur_${country}.txt`))
  }
  addAll(surnames, byCountry('surnames'))
  return surnames
}

/** Nicknames by given name: `william:bela,bell,bill`. */
function buildNicknames(): string {
  const nicknames = new Map<string, Set<string>>()
  for (const [name = '', relation, nickname = ''] of rows('nicknames/names.csv', ',')) {
    if (relation !== 'has_nickname' || name === nickname) continue
    const known = nicknames.get(name) ?? new Set()
    nicknames.set(name, known.add(nickname))
  }
  return [...nicknames]
    .map(([name, known]) => `${name}:${[...known].toSorted().join(',')}`)
    .toSorted()
    .join('\n')
}

/** Give a name that stands in capitals its own case again: `EL-SISI` → `El-Sisi`. */
function sentenceCase(word: string): string {
  if (word.length < 2 || word !== word.toUpperCase()) return word
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
}

/** Well-known people, one a line: given names, a tab, the surname (as the family is called), a tab, the country. */
function buildPeople(): string {
  const people = new Set<string>()
  for (const [country = '', , text = ''] of rows('leaders/factbook-leaders.tsv', '\t')) {
    const name =
      /^(?:(?:[A-Z][\w-]*|of|the|and|for|Vice|Acting|Interim)[\s,]+)*?((?:\p{Lu}[\p{L}'’.-]*\s+(?:bin\s+|al-)?)*\p{Lu}[\p{Lu}'’-]+(?:\s+\p{Lu}[\p{L}'’-]*)*)\s*(?:\(|$)/u.exec(
        text
      )
    const words = (name?.[1] ?? '').split(/\s+/).filter((word) => !leaderTitles.has(word) && !/^[IVX]+$/.test(word))
    const surname = words.filter((word) => word.length > 1 && word === word.toUpperCase() && !word.includes('.'))
    if (words.length < 2 || words.length > 6 || surname.length === 0) continue
    const place = country === 'none' ? '' : country
    people.add(`${words.map(sentenceCase).join(' ')}\t${surname.map(sentenceCase).join(' ')}\t${place}`)
  }
  for (const [, first = '', , last = '', nickname = ''] of rows('us-legislators/people.tsv', '\t')) {
    people.add(`${first} ${last}\t${last}\tUnited States`)
    if (nickname && nickname !== first) people.add(`${nickname} ${last}\t${last}\tUnited States`)
  }
  return [...people].toSorted().join('\n')
}

const leaderTitles = new Set(
  'President Prime Minister King Queen Sultan Emir Amir Sheikh Governor General Governor-General Chancellor Premier Crown Prince Princess Grand Duke Captain Regent Taoiseach Chief Executive Chairman Chairperson Head Government Ruler Sovereign Dame Sir Acting Interim Co-Prince Pope Supreme Leader Administrator Air Vice-Marshal Colonel Doctor Field Marshal Brigadier Major Lieutenant'.split(
    ' '
  )
)

/** Countries, one a line: name, other name, capitals by comma, demonym, adjective. */
function buildCountries(): string {
  const lines: string[] = []
  for (const [short = '', long = '', capital = '', noun = '', adjective = ''] of rows('countries/factbook.tsv', '\t')) {
    const own = (text: string): string =>
      text
        .replace(/\s*\(.*?\)/g, '')
        .replace(/[,;].*$/, '')
        .trim()
    const name = short === 'none' ? long : own(short).replace(/^The /, '')
    if (name === '' || name === 'none') continue
    const capitals = capital
      .split(',')
      .map((item) => own(item))
      .filter((item) => /^\p{Lu}[\p{L}'’ .-]{2,30}$/u.test(item))
    lines.push([name, own(long), capitals.join(','), own(noun), own(adjective.replace(/ or .*/, ''))].join('\t'))
  }
  return lines.toSorted().join('\n')
}

const federations = new Set(['United States', 'Canada', 'Australia', 'United Kingdom', 'India'])

/** Cities: a first line of regions, then a packed list of folded names, each with two letters for every region. */
function buildCities(): string {
  const regions: string[] = []
  const codes = new Map<string, string>()
  const cities = new Map<string, string>()
  const codeOf = (region: string): string => {
    let code = codes.get(region)
    if (code === undefined) {
      code = String.fromCharCode(65 + Math.floor(regions.length / 26), 65 + (regions.length % 26))
      regions.push(region)
      codes.set(region, code)
    }
    return code
  }
  for (const [name = '', country = '', subcountry = ''] of rows('cities/world-cities.tsv.xz', '\t')) {
    const key = foldName(name)
    if (!/^[a-z][a-z .-]{2,29}$/.test(key)) continue
    const region = federations.has(country) && subcountry ? `${country}/${plainLetters(subcountry)}` : country
    const code = codeOf(region)
    const known = cities.get(key) ?? ''
    const pairs: readonly string[] = known.match(/../g) ?? []
    if (!pairs.includes(code)) cities.set(key, known + code)
  }
  return `${regions.join('|')}\n${packNames(cities)}`
}

fs.mkdirSync(out, {recursive: true})
write('given', packNames(buildGiven()), 'Given names, folded, each with how common it is.')
write('sexes', packNames(buildSexes()), 'Given names that only women or only men bear.')
write('surnames', packNames(buildSurnames()), 'Surnames, folded, each with how common it is.')
write('nicknames', buildNicknames(), 'Nicknames by given name.')
write('people', buildPeople(), 'Heads of state and government, legislators: for their spelling only.')
write('countries', buildCountries(), 'Countries with their capitals and what their people are called.')
write('cities', buildCities(), 'Cities with more than 15,000 people, each with its countries or states.')
