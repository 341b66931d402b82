import { describe, expect, it } from 'vitest'
import { askerOver } from './ask-corpus.ts'

const africa = askerOver('tests/gold/reports/central-african-republic.txt')
const peru = askerOver('tests/gold/reports/peru-shining-path.txt')
const somalia = askerOver('tests/gold/reports/somalia.md')

describe('a question in other words than those of the reports', () => {
  it('may lack a loose word where all else is told', async () => {
    expect(await africa.ask('What triggered the bloodshed in Bambari in August 2015?')).toMatchObject({
      answered: true,
      answer: expect.stringContaining('beheading'),
    })
  })

  it.each(['How many tanks did Séléka capture?', 'When did Bozizé die?', 'Where was Touadéra arrested?'])(
    'must be told what is counted and what was done: “%s”',
    async (question) => {
      expect((await africa.ask(question)).answered).toBe(false)
    },
  )

  it('goes on to the next sentence where that tells what is asked for', async () => {
    expect((await africa.ask('Who attacked the hospital in Boguila?')).answer).toContain('The raiders were ex-Séléka.')
  })

  it('finds who leads a group by how they are named together', async () => {
    expect((await africa.ask('Who commands the UPC?')).answer).toContain('Ali Darassa')
  })

  it('answers both of two questions', async () => {
    const { answer } = await peru.ask('When was Guzmán arrested, and what sentence did he get?')
    expect(answer).toMatch(/12 September/)
    expect(answer).toMatch(/gave him life/)
  })
})

describe('a question for yes or no', () => {
  it.each([
    [africa, 'Did Chad recall its contingent?', /^Yes\./],
    [africa, 'Was Bambari attacked at the end of 2016?', /^No\./],
    // What was only announced, and taken back in the next sentence, is neither.
    [somalia, 'Did Kenya close Dadaab?', /^The report says:.+It did not/s],
    [africa, 'Did Dologuélé beat Touadéra?', /^The report says:/],
  ])('%# is answered so as the report says it: “%s”', async (asker, question, expected) => {
    expect((await asker.ask(question)).answer).toMatch(expected)
  })

  it('is declined where another did it', async () => {
    expect(await africa.ask('Did the French attack Bambari?')).toMatchObject({ answered: false })
  })
})

describe('a talk', () => {
  it('tells what happened next', async () => {
    const before = await africa.ask('When was Ndélé captured?')
    expect((await africa.ask('what happened next?', before.conversation)).answer).toContain('Sam Ouandja')
  })

  it('takes “he” for whom it is about, and not for who is named before it asks', async () => {
    const before = await peru.ask('Who was María Elena Moyano?')
    expect((await peru.ask('when did she die?', before.conversation)).answer).toMatch(/15 February/)
    const other = await peru.ask('And Guzmán, when was he arrested?', before.conversation)
    expect(other.answer).toMatch(/12 September/)
  })
})
