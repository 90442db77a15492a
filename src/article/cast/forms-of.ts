import type {Desk} from '../../desk/desk.ts'
import type {Article} from '../article.ts'
import {readForms, type Forms} from './forms.ts'

/** The spellings of an article's names, worked out once for all rules. */
export function formsOf(article: Article, desk: Desk): Forms {
  return article.deriveWith(desk, readForms)
}
