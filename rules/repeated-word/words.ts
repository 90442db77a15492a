const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that writers double on purpose (very very), sounds (ha ha), and phrases made of one word (fifty fifty, so so). */
export const doubled: ReadonlySet<string> = list(
  'very really so much many more most far long big old little never ever way too quite pretty good great bad deep high low slow hot ' +
    'cold hard wide early late just super super-duper sad dear bye now well there oh ah ha hah haha ho heh hey hi no yes yeah yep yup ' +
    'nope okay ok wow please sorry tiny huge real true same sweet shiny ok again why how come go went going stop wait look listen hush there ' +
    'etc blah bla beep boop knock tut tsk choo chop chug tick tock tap yada yadda bang boom ding dong nom quack woof bow wow meow moo ' +
    'baa la na da cha pom dum hum rah tra fiddle click clack drip drop honk hip rat ping pong pew bling buzz zzz aye nay mama papa ' +
    'fifty hubba tom yum hear duck home night goody easy busy almost only aloha bora boda pago walla bye-bye mau tse sapiens can-can ' +
    'dik aye-aye neigh wah row round under-under half jaw war chat talk grumble mumble mutter sigh groan gasp cough sniff sob pat ' +
    'halo gado chow bon agar lava gang willy gris piri peri dum yo bully'
)

/** Function words of which two in a row are never two words of English. */
export const neverTwice: ReadonlySet<string> = list(
  'the a an and or but nor of to by as into onto upon than than if because although whether its their our your my his these those ' +
    'this each every we they he she i which from between against among during within without toward towards per via ' +
    'about be been has would could should must might shall not also other some any all both them him us me while when'
)

/** Adverbs that join or place and have no degree, so that nobody says them twice for stress. */
export const neverStressed: ReadonlySet<string> = list(
  'together already instead however therefore moreover meanwhile otherwise afterwards afterward beforehand furthermore ' +
    'nevertheless nonetheless elsewhere abroad apart aside twice once overall anyway besides hence thus perhaps maybe else'
)

/** Prepositions and particles that can end one phrase and open the next: the form I filled in in ink. */
export const particles: ReadonlySet<string> = list(
  'in on for with at up out over through off down around before after along across under behind near inside past since until like back'
)

/** Verbs that can end a clause that is the subject of the same verb: what it is is hard to say. */
export const copulas: ReadonlySet<string> = list('is was are were does did do have will can may might')

/** Words that open a clause that ends in a pronoun and its verb: that they are are. */
export const clauseOpeners: ReadonlySet<string> = list(
  'what who whoever whatever all where how why which when that those than as'
)

/** Words that open a clause that can be a subject, whatever its own subject is: what the problem is is. */
export const subjectClauses: ReadonlySet<string> = list('what who whoever whatever all where how why')

/** What ties a thing to another of its kind: "day by day", "a friend of a friend". */
export const links: ReadonlySet<string> = list('to of by in for after on upon from')

/** What such rows are made of: "from time to time to time". */
export const idioms: ReadonlySet<string> = list(
  'time day side step face year week month hour minute door house foot hand head toe heel cheek nose shoulder knee mouth ear back end wall coast shore street town place room page word line'
)
