import {noun, Pos} from '../../src/desk/english/pos.ts'
import {codePair, pairVerb} from './pairs.ts'
import {asked} from './questions.ts'
import {joinedMeasure} from './compound-measure.ts'
import {doublePlural, massPlural} from './quantity.ts'
import {beginsClause} from './clause-start.ts'
import {afterBePlural, beforeNoun} from './before-nouns.ts'
import {bareSingular} from './persons-alone.ts'
import {otherOne, plainThis} from './this-and-plural.ts'
import {complexPreposition} from './complex-prepositions.ts'
import {namedPerson} from './named-persons.ts'
import {pastForNoun} from './past-for-noun.ts'
import {listVerb} from './lists.ts'
import {farVerb} from './far-verb.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {inverted} from './set-forms.ts'
import {openingGerund} from './gerund-for-verb.ts'
import {useTo} from './plain-subjects.ts'
import {gerundClause, soleVerb} from './sole-verb.ts'
import {pairedVerb} from './paired.ts'
import {atWord} from './at-word.ts'
import {none} from './pattern-table.ts'
import {verbal, askingOf} from './asking.ts'

/** Every place of a line where grammar asks for another form of a word. Each word is asked only what the words before it ask. */
export function propose(line: Line): readonly Proposal[] {
  const found: Proposal[] = []
  let leader = none
  let determiner = none
  let opens = true
  for (let at = 0; at < line.length; at++) {
    const word = line.word(at)
    const pos = line.pos(at)
    const joined = line.joined(at)
    const isVerbal = (pos & verbal) !== 0 && leader.length > 0
    const isNoun = (pos & noun) !== 0 && determiner.length > 0
    if (joined) {
      if (isVerbal) for (const pattern of leader) pattern(line, at, found)
      if (isNoun) for (const pattern of determiner) pattern(line, at, found)
    }
    if (pos === Pos.nounSingular) {
      bareSingular(line, at, found)
      otherOne(line, at, found)
    } else if (word.endsWith('ed')) pastForNoun(line, at, found)
    if (!joined) codePair(line, at, found)
    if ((pos & Pos.verbBase) !== 0 && at > 3) namedPerson(line, at, found)
    if (at > 0 && at < 4) asked(line, at, found)
    if (at === 0) {
      gerundClause(line, found)
      openingGerund(line, found)
      useTo(line, found)
    }
    if (at > 0 && at < 9) inverted(line, at, found)
    for (const pattern of atWord.get(word) ?? none) pattern(line, at, found)
    // A word with a hyphen.
    if (pos === Pos.adjective) joinedMeasure(line, at, found)
    if (pos === 0) {
      massPlural(line, at, found)
      complexPreposition(line, at, found)
    }
    if (word.endsWith('s')) {
      doublePlural(line, at, found)
      if ((pos & Pos.nounPlural) !== 0) {
        beforeNoun(line, at, found)
        afterBePlural(line, at, found)
        complexPreposition(line, at, found)
        plainThis(line, at, found)
      }
    }
    const each = word === 'each' || word === 'every'
    if (at === 0 || ((opens || each || at === 1 || (!joined && line.isMarked(at))) && beginsClause(line, at))) {
      farVerb(line, at, found)
      soleVerb(line, at, found)
      pairVerb(line, at, found)
      pairedVerb(line, at, found)
      listVerb(line, at, found)
    }
    const asking = askingOf(word, pos)
    opens = asking.opens
    if (asking.leader) leader = asking.leader
    if (asking.determiner) determiner = asking.determiner
  }
  return found
}
