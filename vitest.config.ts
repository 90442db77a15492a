import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts', 'rules/**/*.test.ts'],
    testTimeout: 60_000,
    globalSetup: ['test/helpers/build.ts'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'rules/**/*.ts'],
      exclude: ['**/*.test.ts', 'rules/*/plant.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {'rules/**/*.ts': {lines: 100}}
    }
  }
})
