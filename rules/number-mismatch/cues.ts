import {Cues} from '../../src/article/cues.ts'

/** The words without which readers of a paragraph's figures find nothing. */
export const cues: Cues<'kin' | 'vote'> = new Cues({
  kin: /\b(?:sons|daughters|children|brothers|sisters|siblings|boys|girls|kids|nephews|nieces|grandsons|granddaughters)\b/,
  vote: /\b(?:vot|majority|split|ruled|decided|divided|deadlocked|sided)/
})
