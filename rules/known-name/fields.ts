import type {Field} from '../../src/desk/names/well-known.ts'

/** Words that tell what somebody is known for. */
const words: Readonly<Record<Field, string>> = {
  power:
    'president|presidents|presidency|presidential|vice president|prime minister|premier|chancellor|senator|senate|congress|congressman|' +
    'congresswoman|governor|secretary|justice|supreme court|minister|ministers|parliament|MP|MPs|party|democrat|democrats|democratic|' +
    'republican|republicans|labour|tory|tories|conservative|conservatives|election|elected|campaign|vote|voters|white house|kremlin|' +
    'downing street|government|administration|dictator|regime|diplomat|general|ambassador|nomination|speaker|leader|politician|civil rights|' +
    'attorney general|treasury|mayor|revolution|soviet|nazi|bill|law|signed|vetoed|legislation|boycott|segregation|bus|parliamentary|cabinet|reelection|re-election|primary|MSP|capitol',
  book:
    'written|novel|novels|novelist|novella|book|books|author|authors|writer|writers|wrote|writing|poet|poets|poem|poems|poetry|playwright|play|plays|' +
    'story|stories|literature|literary|essay|essays|essayist|memoir|bestseller|best-selling|nobel|pulitzer|booker|fiction|philosopher|' +
    'philosophy|publisher|published|thriller|trilogy|character|columnist|historian',
  screen:
    'actor|actors|actress|actresses|film|films|movie|movies|star|stars|starred|starring|role|roles|director|directed|directs|hollywood|' +
    'oscar|oscars|cast|scene|screenplay|cinema|sequel|series|sitcom|comedy|comedian|thriller|drama|box office|emmy|golden globe|' +
    'plays|played|host|hosts|hosted|show|television|TV|presenter|supermodel|screen|remake|blockbuster|late-night|premiere|broadway|programme|programmes|ITV|BBC|broadcaster|episode|episodes|celebrity|celebrities|netflix',
  music:
    'song|songs|singer|singers|sang|sing|sings|album|albums|band|bands|guitarist|guitar|drummer|concert|concerts|music|musical|musician|' +
    'musicians|composer|composers|composed|symphony|opera|pianist|piano|violinist|cellist|conductor|conducted|orchestra|grammy|tour|' +
    'rapper|rock|jazz|pop|lyrics|single|record|records|recorded|stage|gig|hit|hits|duet|soprano|tenor|ballet|dancer|woodstock|chart|charts',
  sport:
    'player|players|team|teams|game|games|match|matches|season|coach|manager|goal|goals|scored|scores|points|striker|midfielder|defender|' +
    'goalkeeper|quarterback|touchdown|innings|wicket|wickets|batsman|bowler|cricket|football|soccer|tennis|golf|golfer|boxer|boxing|heavyweight|' +
    'champion|champions|championship|title|titles|medal|medals|olympic|olympics|sprinter|race|races|racing|driver|grand prix|formula one|' +
    'wimbledon|world cup|tournament|league|club|NBA|NFL|NHL|yankees|lakers|bulls|ashes|masters|U\\.S\\. open|cup|record|rebounds|passes|yards|' +
    'home run|home runs|baseball|basketball|hockey|swimmer|gymnast|cyclist|captain|playoff|playoffs|semi-final|semifinal|final|shot',
  science:
    'scientist|scientists|physicist|physicists|physics|chemist|chemistry|biologist|biology|mathematician|mathematics|theory|theories|' +
    'discovered|discovery|discoveries|invented|invention|inventor|experiment|experiments|nobel|laboratory|astronomer|astronaut|astronauts|moon|' +
    'space|species|evolution|naturalist|psychoanalyst|psychologist|economist|economics|code|computer|computing|telescope|DNA|vaccine|' +
    'radium|relativity|quantum|universe|pilot|aviator|flight|science|nurse|engineer|equations?|gravity|penicillin|electricity',
  art:
    'painter|painters|painting|paintings|painted|artist|artists|art|museum|gallery|galleries|exhibition|exhibitions|sculptor|sculpture|' +
    'sculptures|portrait|portraits|canvas|architect|architects|architecture|designed|designer|designers|fashion|photographer|photographs?|' +
    'photography|drawing|drawings|masterpiece|auction|collection|cubism|impressionist|impressionists|mural|buildings?|cartoonist|illustrator',
  money:
    'billionaire|billionaires|billion|billions|chief executive|CEO|founder|co-founder|founded|co-founded|company|investor|investors|tycoon|magnate|' +
    'entrepreneur|chairman|microsoft|apple|google|facebook|amazon|tesla|twitter|meta|shares|business|fortune|philanthropist|hedge fund|media|' +
    'mogul|banker|wall street|start-up|startup|richest',
  past:
    'explorer|explorers|expedition|emperor|king|queen|prince|princess|royal|royals|duchess|duke|saint|nun|murder|murders|murdered|murderer|' +
    'killer|killed|shot|assassin|outlaw|gangster|general|army|battle|war|conquest|voyage|everest|discovered|church|missionary|' +
    'archbishop|pope|theologian|evangelist|preacher|trial|convicted|executed|wife|wedding|palace|revolution|revolutionary|queen of',
  thing: ''
}

const expressions = new Map<Field, RegExp>()

/** How many different words of a field a text has, up to two. */
export function wordsOf(field: Field, text: string): number {
  if (field === 'thing') return 0
  let expression = expressions.get(field)
  if (!expression) {
    expression = new RegExp(`(?<![\\p{L}-])(?:${words[field]})(?![\\p{L}-])`, 'giu')
    expressions.set(field, expression)
  }
  const found = new Set<string>()
  for (const [word] of text.matchAll(expression)) {
    found.add(word.toLowerCase())
    if (found.size > 1) break
  }
  return found.size
}
