import {check, createDesk, type CheckOptions, type Desk, presetNewsroom, retextDesk, retextText} from 'copydesk'
import {retextPlaceholder} from 'copydesk/rules/placeholder'
import {unified} from 'unified'

const options: CheckOptions = {format: 'markdown', rules: {placeholder: 'warn'}}
const desk: Desk = await createDesk({english: 'en-GB'})
unified().use(retextText).use(retextDesk, desk).use(presetNewsroom)
unified().use(retextPlaceholder, {severity: 'info'})
// @ts-expect-error: no such severity
unified().use(retextPlaceholder, {severity: 'loud'})
for (const message of (await check('Hello.', options)).messages) {
  const start: number | undefined = message.start
  console.log(start, message.edits?.[0]?.text, message.fingerprint)
}
