const gains =
  'open(?:ed|s|ing)?|add(?:ed|s|ing)?|b[ou](?:ught|ys?|ying)|buil[dt]s?|hire[ds]?|hiring|recruit(?:ed|s|ing)?|took on|taken on|takes on|sign(?:ed|s|ing)?|gain(?:ed|s|ing)?|join(?:ed|s|ing)?|born|arrive[ds]?|acquire[ds]?|acquiring|w[io]ns?|winning|welcome[ds]?|admit(?:ted|s)|adopt(?:ed|s)|hatched|received|took delivery of'
const losses =
  'close[ds]?|closing|shut(?:s|ting)?|los(?:t|es?|ing)|left|leave[s]?|s[eo]ld|sells?|selling|scrap(?:ped|s|ping)?|die[ds]?|depart(?:ed|s)|release[ds]?|releasing|retire[ds]?|retiring|cull(?:ed|s)|demolish(?:ed|es)|axe[ds]?|resign(?:ed|s)|quit|withdr[ae]wn?|expelled|destroyed|written off'
const came = new RegExp(`\\b(?:${gains})\\b`, 'i')
const went = new RegExp(`\\b(?:${losses})\\b`, 'i')

/** Whether some came and some went: what went is no part of what came. */
export function comeAndGo(text: string): boolean {
  return came.test(text) && went.test(text)
}
