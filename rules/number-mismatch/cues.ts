import {Cues} from '../../src/article/cues.ts'

/** The words without which readers of a paragraph's figures find nothing. */
export const cues: Cues<'kin' | 'people' | 'among' | 'multiple' | 'ordered' | 'span' | 'vote'> = new Cues({
  kin: /\b(?:sons|daughters|children|brothers|sisters|siblings|boys|girls|kids|nephews|nieces|grandsons|granddaughters)\b/,
  people: /\b(?:sons?|daughters?|boys?|girls?|m[ae]n|wom[ae]n|brothers?|sisters?)\b/,
  among: /^(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|adults?)/,
  multiple:
    /\b(?:duo|trio|quartet|quintet|sextet|twins?|(?:tripl|quadrupl|quintupl)ets|(?:three|four)some|-(?:man|woman|piece|member|person|strong))\b/,
  ordered:
    /^(?:reasons|ways|things|conditions|problems|steps|questions|lessons|options|goals|rules|causes|factors|explanations|arguments|aims|demands|points|issues|challenges|parts|stages|phases|types|kinds|categories)\b/,
  span: /(?:^|-)(?:days?|weeks)\b/,
  vote: /\b(?:vot|majority|split|ruled|decided|divided|deadlocked|sided)/
})
