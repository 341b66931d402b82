import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'

/** Gives each test a folder of its own: `write` puts a file there, `at` names a path in it. */
export function useFolder() {
  let folder: string | undefined
  const at = (path: string): string => {
    folder ??= mkdtempSync(join(tmpdir(), 'annalist-'))
    return join(folder, path)
  }
  afterEach(() => {
    if (folder) rmSync(folder, { recursive: true, force: true })
    folder = undefined
  })
  const write = (path: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), content)
    return at(path)
  }
  return { at, write }
}
