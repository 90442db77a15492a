// Runs one peer over inputs, in a process of its own, and writes what it said and what it took.
//
//     node bench/peers/run.mjs <peer> <inputs.json> <out.json> <seconds>
//
// Inputs are [{text, format}]; the answer is {messages: [[{start, end, rule, suggestions}]], cpu, load, peak, stopped}. A peer
// that has taken its seconds is stopped after the input that it is at. An input that makes it throw counts as no messages.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import process from 'node:process'

const [name, inputs, out, seconds] = process.argv.slice(2)
const cpuNow = () => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
const items = JSON.parse(fs.readFileSync(inputs, 'utf8'))
const adapter = await import(`./${name}/adapter.mjs`)
const messages = []
const failures = []
let stopped = false
let load = 0
let cpu
let peak
if (adapter.checkAll) {
  const told = adapter.checkAll(items, (command, args, options) => measured(command, args, options))
  messages.push(...told)
  stopped = told.length < items.length
} else {
  const check = await adapter.start()
  // The first text pays for what is loaded late.
  await check('This is the first text. It is short.', 'text')
  load = cpuNow()
  const end = Date.now() + Number(seconds) * 1000
  for (const [index, {text, format}] of items.entries()) {
    if (Date.now() > end) {
      stopped = true
      break
    }
    try {
      messages.push(await check(text, format))
    } catch (error) {
      failures.push(`${index}: ${String(error instanceof Error ? error.message : error).slice(0, 200)}`)
      messages.push([])
    }
  }
  cpu = cpuNow() - load
  peak = process.resourceUsage().maxRSS / 1024
}
fs.writeFileSync(out, JSON.stringify({messages, failures, cpu, load, peak, stopped}))
process.exit(0)

/** Run a command of another language; its processor time and memory are told by the operating system. */
function measured(command, args, options = {}) {
  const script =
    'import json,resource,subprocess,sys\nr=subprocess.run(sys.argv[2:],stdout=subprocess.PIPE,stderr=subprocess.DEVNULL)\nu=resource.getrusage(resource.RUSAGE_CHILDREN)\nopen(sys.argv[1],"w").write(json.dumps({"cpu":(u.ru_utime+u.ru_stime)*1000,"peak":u.ru_maxrss/1024}))\nsys.stdout.buffer.write(r.stdout)'
  const file = `${out}.usage`
  const stdout = execFileSync('python3', ['-c', script, file, command, ...args], {
    maxBuffer: 1 << 28,
    encoding: 'utf8',
    timeout: Number(seconds) * 1000,
    ...options
  })
  const usage = JSON.parse(fs.readFileSync(file, 'utf8'))
  cpu = (cpu ?? 0) + usage.cpu
  peak = Math.max(peak ?? 0, usage.peak)
  return stdout
}
