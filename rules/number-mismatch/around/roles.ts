import type {Block} from '../../../src/article/block.ts'

/** Roles of what stands around the text and speaks of the same. */
export const around: ReadonlySet<Block['role']> = new Set<Block['role']>([
  'headline',
  'standfirst',
  'caption',
  'alt',
  'social'
])

/** How many paragraphs of the text, from the first, tell what the headline tells. */
export const opening = 6

/** Words before a figure that make it rounded, a limit, one more, another time's: such figures are held against none. */
export const loose: RegExp =
  /\b(?:about|around|roughly|nearly|almost|over|under|than|least|most|approximately|another|further|extra|some|up to|first|last|last year['’]s|next|previous|initial|original|earlier|or) (?:an? |the )?$/iu
