import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { inShell } from '../../src/cli/in-shell.ts'

describe('inShell', () => {
  it.each(['2014 Kidal', 'since:2014-05 place:kidal,gao', 'Ménaka'])('leaves %s as it is', (words) => {
    expect(inShell(words)).toBe(words)
  })

  it.each(['text:"peace accord"', "it's", '$HOME; ls', 'a*', '2013..2014?'])(
    'makes the shell give back %s',
    (words) => {
      expect(execFileSync('sh', ['-c', `printf %s ${inShell(words)}`], { encoding: 'utf8' })).toBe(words)
    },
  )
})
