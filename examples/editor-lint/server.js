#!/usr/bin/env node
// A language server that shows copydesk's messages while one writes, and offers its fixes: `node server.js --stdio`.
import {presetNewsroom, retextByName} from 'copydesk'
import {unified} from 'unified'
import {createUnifiedLanguageServer} from 'unified-language-server'

createUnifiedLanguageServer({
  configurationSection: 'copydesk',
  ignoreName: '.copydeskignore',
  // A workspace with a processor of its own (a house style, other rules) names it in a package `copydesk-workspace`.
  processorName: 'copydesk-workspace',
  defaultProcessor: unified().use(retextByName).use(presetNewsroom)
})
