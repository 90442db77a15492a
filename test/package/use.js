// Runs in a folder where only the packed package is installed.
import assert from 'node:assert/strict'
import {check, createDesk, presetNewsroom, retextDesk, retextMarkdown} from 'copydesk'
import {retextPlaceholder} from 'copydesk/rules/placeholder'
import {unified} from 'unified'

const file = await check('# Hall opens\n\nDear {{name}}, the hall opens.\n', {format: 'markdown'})
assert.deepEqual(
  file.messages.map((message) => [message.ruleId, message.start]),
  [['placeholder', 19]]
)

const desk = await createDesk({english: 'en-GB'})
for (const plugin of [presetNewsroom, retextPlaceholder]) {
  const processed = await unified()
    .use(retextMarkdown)
    .use(retextDesk, desk)
    .use(plugin)
    .process('Dear {{name}}, hello.\n')
  assert.equal(processed.messages.length, 1)
  assert.equal(String(processed), 'Dear {{name}}, hello.\n')
}
console.log('the packed package works')
