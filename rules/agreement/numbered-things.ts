/** One thing whose name has a number in it, and no several things: "the eight ball", "five spice", "her three wood", "the two tier bus". */
import {numberOfText} from '../../src/article/ledger/number-words.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

/** What is called by a number, with an article or without: balls of the table, clubs of the bag, spices, dances, games, steps to sobriety. */
const called =
  /^(?:ball|spice|wood|iron|step|square|card|stud|jack|bean|stone|fruit|gauge|ply|strip|star|bore|hander|parter|pounder|tonner|footer|wheeler|seater|poster|decker|bagger|liner|timer|winner|setter|hitter)$/

/** What a thing has so many of that it is called by them behind an article: "the six pack", "the four door", "the twelve string". */
const model =
  /^(?:pack|door|berth|stroke|string|piece|speed|tier|star|bed|cylinder|litre|liter|blade|mile|metre|meter|yard)$/

/** The same before the noun that it describes: what is wrong there is a hyphen. */
const part =
  /^(?:wheel|man|woman|bedroom|storey|story|seat|part|page|act|way|lane|party|team|horse|state|nation|point|course|hole|over|volume|column|note|prong|line|figure|digit|axle|engine|gallon|pound|inch|foot|day|night|week|month|year|hour|minute|second|round|time|quarter|run|goal|try|set|leg|stage|tonne|ton|watt|volt|bit|core|car|vehicle)$/

const ofMany = /^(?:are|were|have)$/

/** Whether the number at `lead` and the noun at `at` are one thing's name, or the number belongs to a noun between them. */
export function isNumberedThing(line: Line, at: number, lead: number): boolean {
  const value = numberOfText(line.word(lead))
  if (value === undefined || value < 2 || (line.joined(at + 1) && ofMany.test(line.word(at + 1)))) return false
  if (lead < at - 1) return lead === at - 2 && (model.test(line.word(at - 1)) || part.test(line.word(at - 1)))
  if (called.test(line.word(at))) return true
  return model.test(line.word(at)) && line.joined(lead) && isOne(line, lead - 1)
}

/** Whether a word may stand before what is one: "the", "his", "this", "another". */
function isOne(line: Line, at: number): boolean {
  return line.can(at, Pos.determiner) && !/^(?:these|those|all|both|some|any|no|other)$/.test(line.word(at))
}
