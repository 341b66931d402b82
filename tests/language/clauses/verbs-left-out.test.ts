import { describe, expect, it } from 'vitest'
import { verbsLeftOut } from '../../../src/language/clauses/verbs-left-out.ts'
import { readTokens } from '../../../src/language/words/read-tokens.ts'

const basesIn = (text: string): readonly string[] => verbsLeftOut(readTokens(text)).map(({ base }) => base)

describe('verbsLeftOut', () => {
  it.each([
    ['Two officers dead that first night.', ['die']],
    ['Twenty dead, ten hurt.', ['die']],
    ['Two ministers out by July.', ['be']],
    ['Gao back in army hands, 9 August.', ['be']],
    ['Church and hospital in ashes.', ['be']],
    ['The return of the dead.', []],
    ['Sixty dead and wounded.', []],
    ['The way back in June.', []],
    ['Attacks in June.', []],
  ])('reads what %j leaves out', (text, bases) => expect(basesIn(text)).toEqual(bases))
})
