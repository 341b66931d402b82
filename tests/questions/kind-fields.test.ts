import { describe, expect, it } from 'vitest'
import { ASKABLE_KINDS } from '../../src/questions/index.ts'

const fieldsOf = (kind: string) => ASKABLE_KINDS.find(({ name }) => name === kind)?.fields

describe('ASKABLE_KINDS', () => {
  it('has the fields of each kind as its input takes them, those it needs first', () => {
    expect(fieldsOf('where')).toEqual([
      { name: 'about', description: expect.stringContaining('what is asked about'), isRequired: true },
    ])
    expect(fieldsOf('extreme')?.map(({ name, isRequired }) => [name, isRequired])).toEqual([
      ['which', true],
      ['about', false],
      ['by', false],
    ])
  })

  it('tells the values of a closed list, and which is meant where none is given', () => {
    const role = fieldsOf('who')?.find(({ name }) => name === 'role')
    const values = expect.arrayContaining(['did', 'suffered', 'signed', 'replaced'])
    expect(role).toMatchObject({ values, usual: 'did', isRequired: false })
  })

  it('describes every field', () => {
    for (const { fields } of ASKABLE_KINDS) for (const { description } of fields) expect(description).not.toBe('')
  })
})
