import {expect, test} from 'vitest'
import {activate} from '../check/plugin.ts'
import type {PlantBlock} from '../check/plant.ts'
import {Desk} from '../desk/desk.ts'
import {rules} from '../rules.ts'
import {plantFaults, PlantedDocument} from './planted.ts'

const document: readonly PlantBlock[] = [
  {role: 'headline', text: 'Norby council to vote on the old library'},
  {
    role: 'body',
    text: 'The council has put aside 45,000 crowns, and about 12 per cent of the sum is for the roof, said Dr Olsen.'
  },
  {
    role: 'body',
    text: 'The vote was moved from 5 May to Tuesday, when three of the members will be back at 6 p.m. from Oslo – at last.'
  },
  {role: 'body', text: 'The town bought tables, chairs and lamps. The reading room had asked for more.'}
]

const house = {
  styles: {
    numbers: {percent: 'per cent'},
    dates: '5 May',
    times: {clock: '10 a.m.'},
    titles: 'Dr',
    dashes: 'en-spaced',
    ellipses: '…',
    serialComma: 'never'
  }
} as const
const some = rules.filter(({meta}) => meta.id.endsWith('-style') || meta.id === 'serial-comma')

test('plants against the house, and catches what it planted', () => {
  const faults = plantFaults([document], some, 20, 3, undefined, house)
  expect(faults.map((fault) => fault.ruleId).toSorted()).toEqual(some.map(({meta}) => meta.id).toSorted())
  for (const fault of faults) {
    const active = some.flatMap((rule) => activate(rule, 'warning') ?? [])
    const caught = new PlantedDocument(document, active, new Desk({house})).catches(fault)
    expect(caught, `${fault.kind}: ${fault.wrong}`).toMatchObject({ruleIds: [fault.ruleId]})
  }
})

test('plants nothing against a house that sets nothing', () => {
  expect(plantFaults([document], some, 20, 3)).toEqual([])
})
