import type {Desk} from '../../desk/desk.ts'
import {Recent} from '../../desk/recent.ts'
import type {Article} from '../article.ts'
import type {Block} from '../block.ts'
import {speechVerbs} from './words.ts'
import {nameRuns, type NameRun, type NameToken} from './name-token.ts'

/** One place where a name's word stands. */
export interface FormPlace {
  readonly block: Block
  readonly run: NameRun
  readonly token: NameToken
  /** Position of the token in its run. */
  readonly at: number
}

/** One spelling of a name's word, with every place where it stands. */
export interface Form {
  /** As printed; the first spelling that isn't in capitals. */
  text: string
  readonly key: string
  readonly places: FormPlace[]
  /** How many places prove by their capital that it is a name. */
  strong: number
}

/** An article's name words: every spelling, also by folded key. */
export interface Forms {
  /** By the text as printed; words in capitals throughout are with the spelling that they fold to. */
  readonly byText: ReadonlyMap<string, Form>
  readonly byKey: ReadonlyMap<string, readonly Form[]>
}

/** Whether a word that opens its sentence is somebody's name by the verb behind it: `Thorn told`. */
function speaks({run, token}: FormPlace): boolean {
  return run.tokens.length === 1 && token.word.initial && !token.titled && speechVerbs.has(run.after)
}

/** Whether a given name that is a word, too, opens a sentence before a surname: `Graham Tulloch`. */
function opensName({run, token, at}: FormPlace, {names, english}: Desk): boolean {
  const next = run.tokens[at + 1]
  if (at > 0 || next === undefined || token.titled || !token.word.initial || run.tokens.length > 2) return false
  return next.strong && names.given(token.key) > 4 && !english.lexicon.has(next.text.toLowerCase())
}

/** Collect the spellings of an article's names. Words that are names nowhere for certain are left out. */
export function readForms(article: Article, desk: Desk): Forms {
  const {lexicon} = desk.english
  const byText = new Map<string, Form>()
  const shouted: FormPlace[] = []
  const add = (text: string, place: FormPlace): undefined => {
    let form = byText.get(text)
    if (!form) byText.set(text, (form = {text, key: place.token.key, places: [], strong: 0}))
    form.places.push(place)
    if (place.token.strong || speaks(place) || opensName(place, desk)) form.strong++
  }
  for (const block of article.blocks) {
    if (block.role === 'other') continue
    for (const run of nameRuns(block, lexicon)) {
      for (const [at, token] of run.tokens.entries()) {
        const place = {block, run, token, at}
        if (token.shouted && token.word.shape === 'upper') shouted.push(place)
        else add(token.text, place)
      }
    }
  }
  const byKey = new Map<string, Form[]>()
  for (const form of byText.values()) {
    const forms = byKey.get(form.key)
    if (forms) forms.push(form)
    else byKey.set(form.key, [form])
  }
  for (const place of shouted) {
    const first = byKey.get(place.token.key)?.[0]
    if (first) first.places.push(place)
    else {
      add(place.token.text, place)
      const form = byText.get(place.token.text)
      if (form && !byKey.has(form.key)) byKey.set(form.key, [form])
    }
  }
  for (const [key, forms] of byKey) {
    if (forms.some((form) => form.strong > 0)) continue
    if (forms.some(({text}) => !lexicon.has(text.toLowerCase()))) continue
    byKey.delete(key)
    for (const {text} of forms) byText.delete(text)
  }
  return {byText, byKey}
}

/** Pairs of keys that are one or two slips apart, by shared rests of one (long ones: two) dropped letters, or by sound. */
export function nearKeys(keys: Iterable<string>, sound: (key: string) => string): Array<readonly [string, string]> {
  const keysOf = new Map<string, string[]>()
  const pairs: Array<readonly [string, string]> = []
  const seen = new Set<string>()
  const meet = (rest: string, key: string): undefined => {
    const others = keysOf.get(rest)
    if (!others) {
      keysOf.set(rest, [key])
      return
    }
    if (others.at(-1) === key) return
    for (const other of others) {
      const pair = `${other}\n${key}`
      if (other === key || seen.has(pair)) continue
      seen.add(pair)
      pairs.push([other, key])
    }
    // A rest that many share (`Mr`, one-letter rests) proves nothing: the list stays short, the work linear.
    if (others.length < 12) others.push(key)
  }
  for (const key of keys) {
    if (key.length < 3 || key.length > 30) continue
    meet(key, key)
    meet(`~${sound(key)}`, key)
    for (const rest of restsOf(key)) meet(rest, key)
  }
  return pairs
}

const rests = new Recent<readonly string[]>(500)

/** A key with one letter dropped, a long one also with two. */
function restsOf(key: string): readonly string[] {
  return rests.get(key) ?? rests.set(key, dropped(key))
}

function dropped(key: string): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < key.length; at++) {
    if (at > 0 && key[at] === key[at - 1]) continue
    const rest = key.slice(0, at) + key.slice(at + 1)
    found.push(rest)
    if (key.length < 8) continue
    for (let second = at; second < rest.length; second++) found.push(rest.slice(0, second) + rest.slice(second + 1))
  }
  return found
}
