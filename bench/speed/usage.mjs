// Loaded before a command (`node --import`): tells CPU time in milliseconds and peak memory in MB on descriptor 3 when it ends.
import fs from 'node:fs'

process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  fs.writeSync(3, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024}))
})
