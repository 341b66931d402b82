import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { openJsonStore } from '../../src/store/json-store.ts'
import { anEvent, aReport } from '../support/records.ts'
import { useFolder } from './use-folder.ts'

const ROOT = join(import.meta.dirname, '../..')
const ANNALIST = `'${process.execPath}' --import tsx src/cli/main.ts`
const { at } = useFolder()

/** Runs a line of shell in the root of the package. */
async function shell(line: string) {
  const options = { cwd: ROOT, env: { ...process.env, ANNALIST_STORE: at('store') } }
  try {
    const { stdout, stderr } = await promisify(execFile)('bash', ['-o', 'pipefail', '-c', line], options)
    return { code: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, stdout, stderr }
  }
}

describe('The process', () => {
  it('tells a failure and wrong usage by its exit code', async () => {
    const [failed, wrong] = await Promise.all([shell(`${ANNALIST} export events`), shell(`${ANNALIST} exprot`)])
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('holds no reports yet') })
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('(Did you mean export?)') })
  })

  it('ends without a word where its reader stops early', async () => {
    const store = await openJsonStore(at('store'))
    const events = Array.from({ length: 2000 }, (_, index) => anEvent({ id: `mali-${index}` }))
    await store.replaceReport({ report: aReport(), events, figures: [], parties: [], passages: [] })
    await store.close()
    const { code, stdout, stderr } = await shell(`${ANNALIST} export events | head -n 1`)
    expect(stdout.split('\n')).toHaveLength(2)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})
