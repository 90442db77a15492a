import {expect, test} from 'vitest'
import {toSentence} from '../../../../script/train/sentences.ts'
import type {SlipKind} from '../candidate.ts'
import {Cursor} from '../frames/frame.ts'
import {Tokenizer} from '../tokens.ts'
import {objection} from './index.ts'

const tokenizer = new Tokenizer()

function cost(kind: SlipKind, key: string, marked: string): number {
  const from = marked.split(' ').findIndex((word) => word.startsWith('*'))
  const sentence = toSentence(marked.replace('*', ''))
  const other = key.includes('>') ? key.slice(key.indexOf('>') + 1) : ''
  const tokens = other ? [tokenizer.common(other)] : []
  const candidate = {kind, from, to: from + 1, replacement: [other], tokens, key, group: 'function' as const}
  return objection(candidate, new Cursor(sentence, tokenizer.read(sentence)))
}

test.each<[SlipKind, string, string]>([
  ['wrong-word', 'than>that', 'There are more people here *than there were before.'],
  ['wrong-word', 'nor>or', 'It was neither our mill *nor our barn.'],
  ['wrong-word', 'then>the', 'In May *then Mayor Brown spoke.'],
  ['wrong-word', 'off>of', 'The ship sank *off Corfu in May.'],
  ['wrong-word', 'own>on', 'The mayor and her council *own this failure.'],
  ['wrong-word', 'own>on', '*Own the diary and keep it tidy.'],
  ['wrong-word', 'your>you', 'It saves both *your and your neighbour’s time.'],
  ['wrong-word', 'statements>statement', 'The mayors made the following *statements after the flood.'],
  ['missing-word', '+a', 'Nine lamps were lit at *time of writing.'],
  ['missing-word', '+the', 'Read *full text of her letter here.'],
  ['missing-word', '+the', 'For *second time buyers it is dearer.'],
  ['missing-word', '+a', 'It was settled by *vote of the players.'],
  ['wrong-word', 'so>to', 'We plant trees *so our towns can breathe.'],
  ['wrong-word', 'or>of', 'Hundreds *or thousands came.'],
  ['wrong-word', 'or>of', 'It rained on the coast *or the hills.'],
  ['wrong-word', 'on>of', 'They set a tax *on goods from abroad.'],
  ['wrong-word', 'any>and', 'They report to the agency *any gifts above ten pounds.'],
  ['wrong-word', 'by>be', 'It was listened to *by millions.'],
  ['wrong-word', 'he>the', 'I think *he kind of liked it.'],
  ['wrong-word', 'off>of', 'She knocked one *off the shelf with her hat.'],
  ['wrong-word', 'as>a', 'It is *as popular as the film.'],
  ['wrong-word', 'your>you', 'Add some to *your “profile” soon.'],
  ['wrong-word', 'no>to', 'They had no boat, no oars and *no oarlocks.'],
  ['wrong-word', 'no>not', 'It is *no’ a bad town.'],
  ['wrong-word', 'no>not', 'The frost does *no harm.'],
  ['wrong-word', 'they>the', 'In chess *they blame the clock.'],
  ['wrong-word', 'she>the', 'He marks and then *she cuts.'],
  ['wrong-word', 'it>if', 'To mend *it you need a file.'],
  ['wrong-word', 'wave>have', 'She had to *wave his letters about.'],
  ['wrong-word', 'am>as', 'I run a shop, *am a member and sing.'],
  ['wrong-word', "won't>don't", "They *won't want to go."],
  ['wrong-word', 'go>to', '*Go read the report.'],
  ['wrong-word', 'a>i', '*A miss gave her hope.'],
  ['wrong-word', 'be>by', 'Why should we *be paying for it?'],
  ['wrong-word', 'his>this', 'She saw *his house.'],
  ['wrong-word', 'four>for', 'A bomb injured *four other men.'],
  ['wrong-word', 'no>to', 'They promised *no oil.'],
  ['wrong-word', 'aid>and', 'They tried to access *aid across the strip.'],
  ['wrong-word', 'thus>this', '*Thus trade is no answer to the question.'],
  ['wrong-word', 'round>around', 'She went half way *round the world.'],
  ['wrong-word', 'be>we', 'The powers that *be are at odds.'],
  ['wrong-word', 'ad>and', 'He went on *ad nauseam about it.'],
  ['wrong-word', 'me>be', 'Many liked it, *me included.'],
  ['wrong-word', 'we>be', 'They came late, and so can *we.'],
  ['wrong-word', 'who>why', 'This is *who we are.'],
  ['wrong-word', 'none>done', 'We have *none in the east.'],
  ['wrong-word', 'can>man', 'It was a *can of worms.'],
  ['wrong-word', 'now>new', 'It was sold to a *now retired teacher.'],
  ['wrong-word', 'as>a', 'It was *as big a deal as any.'],
  ['wrong-word', 'as>is', 'The town accepts the rule *as fair.'],
  ['wrong-word', 'it>in', 'The paper calls *it the heir of the old one.'],
  ['wrong-word', 'them>the', 'The crew called *them “The Nine” for years.'],
  ['wrong-word', 'us>as', 'In May *US ships came.'],
  ['wrong-word', 'and>any', 'For all of them r *and s are real.'],
  ['extra-word', '-be', 'The powers that *be are at odds.'],
  ['extra-word', '-not', 'It is smart enough *not to try again.'],
  ['extra-word', '-in', 'They took *in situ pictures.'],
  ['extra-word', '-will', 'But *will we still call it that?'],
  ['extra-word', '-this', 'Or can *this be mended by hand?'],
  ['extra-word', '-it', 'The club gave *it the name of its founder.'],
  ['extra-word', '-with', 'The way to do it is *with a knife.'],
  ['extra-word', '-with', 'It rose, while *with the other it fell.'],
  ['extra-word', '-of', 'It was conceived *of as a whole.'],
  ['missing-word', '+the', 'They read it from right to *left.'],
  ['missing-word', '+is', 'Give it *time to cool.'],
  ['missing-word', '+to', 'They want *help now.'],
  ['extra-word', '-is', 'What it *is was never clear.'],
  ['extra-word', '-was', 'What it is *was never clear.'],
  ['extra-word', 'twice', 'They said that *that would do.'],
  ['extra-word', '-that', 'They *that mourn will be glad.'],
  ['extra-word', '-of', 'Water it in *of an evening.'],
  ['extra-word', '-i', 'The roof hangs from *I beams.'],
  ['word-order', 'swap', 'For *they that would have me stay are gone.'],
  ['wrong-word', 'she>the', 'It was a year before *she retired, and she left.'],
  ['wrong-word', 'he>the', 'It broke as *he landed.'],
  ['wrong-word', 'lift>list', 'She gave him a *lift of 11 miles.'],
  ['extra-word', '-to', 'They were sent *to and fro.'],
  ['extra-word', '-are', 'The things it is made of *are cheap.'],
  ['word-order', 'swap', 'He accuses the firm *of hiding it.'],
  ['word-order', 'swap', '*That and my lens are new.'],
  ['extra-word', '-both', 'They like *both kinds.'],
  ['extra-word', '-it', 'May *it inspire us all.'],
  ['extra-word', '-it', 'Aside from *it needing paint it is fine.'],
  ['extra-word', '-is', 'She asked how *is the king.'],
  ['extra-word', '-is', 'The format that they come in *is paper.'],
  ['extra-word', '-will', 'Being as clear as you can *will help.'],
  ['extra-word', '-at', 'It fires *at and sinks ships.'],
  ['extra-word', '-that', 'He pointed *that out to us.'],
  ['extra-word', '-of', 'It seems *of late that fewer come.'],
  ['extra-word', '-from', 'It came from the north and *from other parts.'],
  ['extra-word', '-in', 'The firm went all *in on the plan.'],
  ['extra-word', '-to', 'The guide runs from b *to the end.'],
  ['extra-word', '-on', 'It works 16 *on and off.'],
  ['extra-word', 'twice', 'They hope that *that will do.'],
  ['extra-word', 'twice', 'What it is *is a barn.'],
  ['extra-word', '-to', 'They have access *to and use of the hall.'],
  ['extra-word', '-on', 'She put the lamps *on and left.'],
  ['extra-word', '-of', 'The hall is *of use to us.'],
  ['extra-word', '-it', 'So *it has been told.'],
  ['extra-word', '-on', 'From 16 *on they were free.'],
  ['wrong-word', 'or>for', 'They thank the towns *or the villages.'],
  ['word-order', 'swap', 'From Monday *on, they swim.'],
  ['word-order', 'swap', 'It was as *good a day as any.'],
  ['missing-word', '+to', 'They told her *no again.'],
  ['missing-word', '+in', 'They had trouble *finding the hall.'],
  ['word-order', 'swap', 'Please swap *out that lamp.'],
  ['word-order', 'swap', 'Please swap *that out today.'],
  ['word-order', 'swap', 'They bring *with them a cake.'],
  ['word-order', 'swap', 'They want *of more cake.'],
  ['word-order', 'swap', 'They will help *should money be short.'],
  ['word-order', 'swap', 'The room we were *sitting in is cold.'],
  ['word-order', 'swap', 'They started *growing the firm.'],
  ['word-order', 'swap', 'She gave support *Tuesday for the bid.'],
  ['word-order', 'swap', 'It works well *in towns this small.'],
  ['word-order', 'swap', 'It was year *of one man.'],
  ['word-order', 'swap', 'They gave *music a room.'],
  ['word-order', 'swap', 'We have nine, the Greens *eight and others two.'],
  ['word-order', 'swap', 'Blessed are *they that mourn.'],
  ['word-order', 'swap', 'It is *I who am to blame.'],
  ['wrong-word', 'in>it', '*In came the tide.'],
  ['extra-word', '-on', 'He weighs 90kg with nothing *on but his socks.'],
  ['word-order', 'swap', 'They ate *purée of peas.'],
  ['missing-word', '+not', 'Children who do *receive it pass.'],
  ['missing-word', '+who', 'Keep those *use cases coming.'],
  ['missing-word', '+the', 'It was declared by *SBA today.'],
  ['missing-word', '+have', 'They said they *introduced a bill.'],
  ['missing-word', '+is', 'Read the letter *below today.'],
  ['missing-word', '+of', 'As a result *readers left.'],
  ['missing-word', '+of', 'Think of the weight *this was given by her.'],
  ['missing-word', '+to', 'The services *meet needs.'],
  ['missing-word', '+to', 'This lets the old system *create files.'],
  ['missing-word', '+to', 'When I need *focus I read.']
])('%s %s: %s', (kind, key, marked) => {
  expect(cost(kind, key, marked)).toBeGreaterThan(0)
})

test('speaks where nothing is against it', () => {
  expect(cost('wrong-word', 'form>from', 'A letter *form the king came.')).toBe(0)
  expect(cost('missing-word', '+as', 'It is known *the mill.')).toBe(0)
  expect(cost('extra-word', '-will', 'We help agencies to *will pay for it.')).toBe(0)
  expect(cost('extra-word', '-is', 'There were moments in *is the hall.')).toBe(0)
  expect(cost('extra-word', '-to', 'It ran more quickly *to and better.')).toBe(0)
  expect(cost('extra-word', 'twice', 'She said that *that the bill would pass.')).toBe(0)
  expect(cost('extra-word', 'twice', 'It is a company that *that makes lamps.')).toBe(0)
  expect(cost('extra-word', 'twice', 'They made it safer is *is said.')).toBe(0)
  expect(cost('extra-word', '-as', 'They met in Malta *as and Cyprus.')).toBe(0)
  expect(cost('extra-word', '-be', 'They rely on *be the wind.')).toBe(0)
  expect(cost('extra-word', '-of', 'The lamps are *of currently lost.')).toBe(0)
  expect(cost('extra-word', '-it', 'The grants have *it been paid.')).toBe(0)
  expect(cost('extra-word', '-in', 'The Act of *in 1968 was mended.')).toBe(0)
  expect(cost('extra-word', '-will', 'They signed the *will Water Act.')).toBe(0)
  expect(cost('wrong-word', 'any>and', 'It speaks to our strengths *any the hopes of all.')).toBe(0)
  expect(cost('wrong-word', 'or>for', 'They thanked their friends *or their help.')).toBe(0)
  expect(cost('wrong-word', 'then>the', 'They signed *then Water Act.')).toBe(0)
  expect(cost('word-order', 'swap', '*Monday on, they swam.')).toBe(0)
  expect(cost('word-order', 'swap', 'They say that *town a has a park.')).toBe(0)
  expect(cost('word-order', 'swap', 'They sent 40 *to boats the port.')).toBe(0)
  expect(cost('missing-word', '+is', 'This *no time to rest.')).toBe(0)
  expect(cost('missing-word', '+of', 'The owners *the hall met.')).toBe(0)
})
