import type {Desk} from '../../desk/desk.ts'
import type {Article} from '../article.ts'
import {readForms, type Forms} from './forms.ts'

const known = new WeakMap<Article, WeakMap<Desk, Forms>>()

/** The spellings of an article's names, worked out once for all rules. */
export function formsOf(article: Article, desk: Desk): Forms {
  let byDesk = known.get(article)
  if (!byDesk) known.set(article, (byDesk = new WeakMap()))
  let forms = byDesk.get(desk)
  if (!forms) byDesk.set(desk, (forms = readForms(article, desk)))
  return forms
}
