const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** How many places, in words: "three places", "one more place". */
export function count(number: number, more = false): string {
  return `${numbers[number] ?? number}${more ? ' more' : ''} ${number === 1 ? 'place' : 'places'}`
}
