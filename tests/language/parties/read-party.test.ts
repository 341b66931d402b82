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
  ])('reads %s', (heading, name, aliases) => expect(readPartyHeading(heading)).toMatchObject({ name, aliases }))
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
    [
      'The work of Omar Haddad, it was formed as the Front of the Coast.',
      { leaders: ['Omar Haddad'], aliases: ['Front of the Coast'] },
    ],
    ['Army of the Coast (AC) was its first name.', { aliases: ['Army of the Coast', 'AC'] }],
    ['Harakat al-Sahil, its Arabic name in full, means the coast.', { aliases: ['Harakat al-Sahil'] }],
    ['The faction of Colonel Haddad. Ideologue: Idriss Saleh.', { leaders: ['Haddad', 'Idriss Saleh'] }],
    ['Under Fulani leadership in the towns of the south.', { leaders: [] }],
    ['A network around the brothers Omar and Yusuf.', { leaders: ['Omar', 'Yusuf'] }],
    ['In existence since May 19, 2012.', { founded: '2012-05-19' }],
    ['It lasted until May 19, 2013, when it was dissolved.', { dissolved: '2013-05-19' }],
    ['Headed first by Anna Kral and then by Karl Orme.', { leaders: ['Anna Kral', 'Karl Orme'] }],
    [
      'Founded 2002 by Omar Haddad; Yusuf Saleh took over after 2009.',
      { founded: '2002', leaders: ['Omar Haddad', 'Yusuf Saleh'] },
    ],
    ['Presidents: Karl Orme (1993-2003), Anna Kral (from 2003).', { leaders: ['Anna Kral', 'Karl Orme'] }],
    ['Its men rallied around Ahmed Omar, who had ousted Karl Orme.', { leaders: ['Ahmed Omar'] }],
    ['Led from Bani Walid against Anna Kral.', { leaders: [] }],
    ['A band of deserters (2012-2014).', { founded: '2012', dissolved: '2014' }],
    ['Proclaimed in 1991, defunct since 2016.', { founded: '1991', dissolved: '2016' }],
    ['Raised in 2013, it wound itself up in 2015.', { founded: '2013', dissolved: '2015' }],
    ['Rebels of the north.', { founded: null, dissolved: null, leaders: [], aliases: [] }],
  ])('reads %s', (text, body) => expect(read(text)).toMatchObject(body))
})
