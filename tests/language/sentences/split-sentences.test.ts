import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BOUNDARY_RULES } from '../../../src/language/sentences/boundary-rules.ts'
import { splitSentences } from '../../../src/language/sentences/split-sentences.ts'

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

/** Paragraphs with `|` where one sentence ends and the next begins. */
const PARAGRAPHS = [
  'The town fell on May 3.|Its garrison had fled.',
  'It ended in 2015.|In 2016 it began anew.',
  'It is told in Report No. 7 of 2015.|Nobody read it.',
  'See Vol. 12, pp. 4-9, and p. 31.|It is all there.',
  'Gen. Torres met Lt. Col. Abad and Capt. Ruiz.|Dr. Sy was late.',
  'Brig. Gen. Oduya was freed on Oct. 2 by Maj. Koné.|He went home.',
  'Mr. and Mrs. Lindqvist left St. Louis.|They came back.',
  'Fighting began on Jan. 25 and ended on Sept. 2.|It was short.',
  'The raid of Dec. 2013 failed.|Another followed in Feb.|The third was won.',
  'J. Smith and A. B. Kone wrote it.|M. Diarra read it.',
  'U.S. troops and U.N. police came.|They stayed.',
  'The rifles came from the U.S.|The rest was bought in Chad.',
  'It was Washington, D.C. policy until then.|After that it changed.',
  'The U.S. Congress and the U.K. Parliament agreed.|No one else did.',
  'The bomb went off at 8 p.m.|Twelve people died.',
  'It went off at 8 p.m. Friday.|Nobody was hurt.',
  'At 5 a.m. GMT the guns fell silent.|It was over.',
  'They took guns, trucks, etc.|Police came too late.',
  'Guns, trucks, etc. were taken.|Police came too late.',
  'Several groups, e.g. Ansar, refused.|Others, i.e. the rest, signed.',
  'Kone et al. counted 40 dead.|Others counted more.',
  'He called it “a farce.”|The talks went on.',
  'He called it "a farce."|The talks went on.',
  'They asked: “Who did it?”|Nobody knew.',
  'He said: “We will go.|We will not come back.”|He went.',
  'The accord (“a farce,” he said) was signed.|He left.',
  '“It is over,” he said.|“We are going home.”|They went.',
  'The army left (it had no choice. It was beaten).|The town was quiet.',
  'The army left.|(It had no choice.)|The town was quiet.',
  'Six people died (ACLED, Trends Report No. 4 March 2015, p. 3).|A truce followed.',
  'Six people died. (Reuters)|A truce followed.',
  'Six people died.[4]|A truce followed.',
  'Six people died. [4]|A truce followed.',
  'Six people died. (Reuters; BBC).|A truce followed.',
  'Six people died (Daily Post, Apr. 13).|A truce followed.',
  'The sides agreed; the guns fell silent; it lasted.|Then it broke.',
  'He would go … but not yet.|She would not.',
  'He would go...|She would not.',
  'Was it a coup?|It was!|Nobody said so.',
  'Turnout was 3.1 percent.|Spending was $2.5 million.',
  'It grew by 17 per cent (to $549-million).|It fell again.',
  'They were led by Amadou Ba.|He fled to Exp.|She stayed.',
  'They fell back on plan B.|It failed.',
  'Group A. Konaté’s men came.|They left.',
  'Members of the al-Nasr Brig. attacked.|They lost.',
  'It was Army vs. Police.|The army won.',
  'The front ran from Ft. Amara to Mt. Sela.|It held.',
  'The ship Co. Ltd. said so.|It was true.',
  '2,500 fled.|12 came back.',
  'The truce held.|al-Shabaab broke it.',
  'The talks “on the way to peace” failed.|They were over.',
  'Unclosed (as this is.|It goes on.|And on.',
  'He left for Juba, S. Sudan.|He came back.',
  'No.|They said no.|Yes.',
] as const

describe('splitSentences', () => {
  it.each(PARAGRAPHS)('divides %s', (marked) => {
    expect(sentences(marked.replaceAll('|', ' '))).toEqual(marked.split('|'))
  })

  it('finds nothing in an empty paragraph', () => {
    expect(splitSentences('')).toEqual([])
    expect(splitSentences(' \n ')).toEqual([])
  })

  it('leaves out the space around a paragraph', () => {
    expect(splitSentences('  It fell.  He fled. ')).toEqual([
      { start: 2, end: 10 },
      { start: 12, end: 20 },
    ])
  })

  it('covers every character that is not space, in order, and is trimmed', () => {
    const word = fc.constantFrom(
      'fell.',
      'U.S.',
      'The',
      '(a.',
      'b).',
      '"x."',
      'Gen.',
      '…',
      '[3]',
      'no',
      '12',
      'p.',
      '.',
      ')',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        const found = sentences(text)
        expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(found).toEqual(found.map((sentence) => sentence.trim()))
      }),
    )
  })

  it.each([
    ['prose', 'The army fought on. '.repeat(5000)],
    ['closing brackets', ')'.repeat(100_000)],
    ['nested brackets', '('.repeat(50_000) + ')'.repeat(50_000)],
    ['points', '. '.repeat(50_000)],
    ['one long row of points', '.'.repeat(100_000)],
    ['quotation marks', '."'.repeat(50_000)],
    ['line breaks', 'a.\n'.repeat(33_000)],
    ['acronyms', 'U.S. '.repeat(20_000)],
  ])('reads 100,000 characters of %s in well under a second', (_, text) => {
    const before = performance.now()
    splitSentences(text)
    expect(performance.now() - before).toBeLessThan(800)
  })
})

describe('the rows of boundary rules', () => {
  const examples = BOUNDARY_RULES.flatMap((rule) => rule.examples.map((text) => ({ rule, text })))
  it.each(examples)('$rule.id decides in $text', ({ rule, text }) => {
    const [before = '', after = ''] = text.split('|')
    expect(BOUNDARY_RULES.find((row) => row.before.test(before) && row.after.test(after))?.id).toBe(rule.id)
    expect(sentences(`${before} ${after}`).length).toBe(rule.ends ? 2 : 1)
  })
})
