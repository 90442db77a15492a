import {fold, type Looks} from './looks.ts'
import {isByline, isPerson} from './looks-byline.ts'
import {isEnding, isFurnitureLine} from './looks-furniture.ts'
import {biographyOf, endOf, isAuthorNote, isNote} from './looks-sentence.ts'
import type {Role} from './role.ts'

/** How many blocks at the end may be a biography, a signature. */
const limit = 5

/**
 * Read what stands below the running text.
 *
 * @param roles - Filled with the roles that were told.
 * @param start - Where the running text begins.
 * @returns Where the running text ends.
 */
export function readTail(looks: readonly Looks[], roles: Array<Role | undefined>, start: number): number {
  let end = announcedEnd(looks, roles, start)
  const author = fold(
    looks
      .filter((_, index) => roles[index] === 'byline')
      .map((look) => look.text)
      .join(' ')
  )
  let signed = false
  for (let count = 0; count < limit && end > start + 1; count++) {
    const index = end - 1
    const look = looks[index]
    if (!look) break
    const role = tailRole(looks, index, author, signed)
    if (!role) break
    signed ||= role === 'byline'
    roles[index] = role
    end = index
  }
  return end
}

/** A mark or heading that says that the copy is over: `###`, `Notes to editors`, `Related stories`. */
function announcedEnd(looks: readonly Looks[], roles: Array<Role | undefined>, start: number): number {
  for (let index = start + 1; index < looks.length; index++) {
    const look = looks[index]
    if (!look) break
    const ending = isEnding(look) && look.text.length > 1
    const kind = ending ? 'notes' : index * 3 >= looks.length ? endOf(look) : undefined
    if (!kind) continue
    const rest = looks.slice(index + 1)
    // Links lead away in short lines; where paragraphs follow, the article goes on. So it does after a line of asterisks.
    if (kind === 'links' && rest.some((other) => other.words > 25)) continue
    if (ending && rest.length > Math.max(6, index)) continue
    if (!ending && kind === 'notes' && rest.length > Math.max(8, index / 2)) continue
    roles[index] = ending ? 'other' : kind === 'links' || rest.length === 0 ? 'other' : 'heading'
    for (const [offset, other] of rest.entries()) {
      const plain = kind === 'links' || isFurnitureLine(other)
      roles[index + 1 + offset] = plain
        ? 'other'
        : other.short && other.words <= 5 && rest[offset + 1]
          ? 'heading'
          : 'note'
    }
    return index
  }
  return looks.length
}

function tailRole(looks: readonly Looks[], index: number, author: string, signed: boolean): Role | undefined {
  const look = looks[index]
  if (!look) return undefined
  if (isFurnitureLine(look)) return 'other'
  if (isNote(look) || isAuthorNote(look)) return 'note'
  const name = biographyOf(look)
  if (name !== undefined && isBiographyOf(name, looks, index, author)) return 'note'
  if (!look.short) return undefined
  if (isByline(look) && look.words <= 12) return 'byline'
  const above = looks[index - 1]
  if (!isPerson(look) || !above) return undefined
  // A letter's name, or its name and town.
  return above.stopped || above.open || (!signed && isPerson(above)) ? 'byline' : undefined
}

/** A biography is the byline's, or of a person of whom the article says nothing else. */
function isBiographyOf(name: string, looks: readonly Looks[], index: number, author: string): boolean {
  const person = fold(name)
  if (author !== '' && (author.includes(person) || author.endsWith(person.split(' ').at(-1) ?? ' '))) return true
  const surname = ` ${person.split(' ').at(-1) ?? ''} `
  return index >= 4 && looks.every((look, at) => at === index || !` ${look.folded} `.includes(surname))
}
