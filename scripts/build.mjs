// Builds dist/ afresh, so that no file of an earlier build is ever run.
import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
rmSync('dist', { recursive: true, force: true })
execFileSync(process.execPath, [join(typescript, 'bin', 'tsc'), '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
chmodSync('dist/cli/main.js', 0o755)

const { hashReading } = await import('../dist/ingest/pipeline-version.js')
writeFileSync('dist/ingest/pipeline-version.txt', hashReading(new URL('../', import.meta.url)))
