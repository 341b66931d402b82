import { describe, expect, it } from 'vitest'
import { readPartyBody } from '../../../src/language/parties/read-party-body.ts'
import { readPartyHeading } from '../../../src/language/parties/read-party-heading.ts'
import { readTimes } from '../../../src/language/time/read-times.ts'
import { resolveTimes } from '../../../src/language/time/resolve-times.ts'

describe('readPartyHeading', () => {
  it.each([
    ['Justice and Equality Movement (JEM)', 'Justice and Equality Movement', ['JEM']],
    ['The Lord’s Resistance Army (LRA or UDCA)', 'Lord’s Resistance Army', ['LRA', 'UDCA']],
    ['Sudan Liberation Army (also SLM, or SLA)', 'Sudan Liberation Army', ['SLM', 'SLA']],
    ['The so-called “Alliance”', 'Alliance', []],
    ['The Government of Chad', 'Government of Chad', ['Chad', 'Chadian government']],
  ])('reads %s', (heading, name, aliases) => expect(readPartyHeading(heading)).toEqual({ name, aliases }))
})

describe('readPartyBody', () => {
  const read = (text: string) =>
    readPartyBody(
      text,
      resolveTimes(readTimes(text), { year: null }).times.map((time) => ({
        start: time.start,
        end: time.end,
        edtf: time.meant,
      })),
    )

  it.each([
    [
      'Formed in March 2009, it is led by Bosco Ntaganda.',
      { founded: '2009-03', leaders: ['Bosco Ntaganda'], dissolved: null },
    ],
    [
      'The group split from the CNDP in 2012. Its leader is Sultani Makenga.',
      { founded: '2012', leaders: ['Sultani Makenga'] },
    ],
    ['It was dissolved on May 19, 2013.', { dissolved: '2013-05-19', founded: null }],
    ['Rebels of the north.', { founded: null, dissolved: null, leaders: [], aliases: [] }],
  ])('reads %s', (text, body) => expect(read(text)).toMatchObject(body))
})
