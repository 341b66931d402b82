import { describe, expect, it } from 'vitest'
import { readSentence } from '../../support/read-sentence.ts'

/** The places of each happening that a text tells, in order. */
const placesOf = (text: string): readonly (readonly string[])[] =>
  readSentence(text).map((draft) => draft.places.map((place) => place.text))

describe('locateHappening', () => {
  it.each([
    ['The Goma market bombing of May 3 killed nine people.', [['Goma']]],
    ['The battle for Aleppo began in May.', [['Aleppo']]],
    ['The rebels took four towns in May: Gao, Kidal and Goma.', [['Gao', 'Kidal', 'Goma']]],
    ['Goma was abandoned by the army on 3 May.', [['Goma']]],
    ['The army drove the LTTE from Goma on May 3.', [['Goma']]],
    ['On May 5, militia fighters attacked Zambela.', [['Zambela']]],
    ['A convoy was ambushed on the road between Bangasa and Rafa on May 8.', [['Bangasa', 'Rafa']]],
    ['Rebels marched on Belawa in May.', [['Belawa']]],
    ['The siege of Tarsa was lifted on May 3.', [['Tarsa']]],
    ['Troops retreated from Tarsa on May 3.', [['Tarsa']]],
    ['Heavy fighting for control of Tarsa began on May 3.', [['Tarsa']]],
    ['Gunmen took a Swiss nurse from Goma on May 3.', [['Goma']]],
    ['Tarsa, capital of Bodo, 25 May: 14 policemen killed.', [['Tarsa']]],
    ['In the north, rebels seized Besari on May 3.', [['Besari']]],
    ['On May 3, rebels stormed Alaba hill.', [['Alaba']]],
    ['May 3, Beledi: rebels killed nine guards.', [['Beledi']]],
    ['Beledi: rebels stormed the base on May 3. On May 9 soldiers killed nine rebels.', [['Beledi'], ['Beledi']]],
    ['Beledi: rebels stormed the base on May 3. On May 9 soldiers killed nine rebels in Goma.', [['Beledi'], ['Goma']]],
    ['Clashes began in Goma on May 3. Nine rebels were killed. Shells hit a school.', [['Goma'], ['Goma'], ['Goma']]],
    ['Jets bombed Sinal Bara on May 3.', [['Sinal Bara']]],
    ['Rebels attacked a school at Let Yet Kone on May 3.', [['Let Yet Kone']]],
    ['Rebels were killed in Karen State on May 3.', [['Karen State']]],
    ['In the north soldiers occupied Goma on May 3.', [['Goma']]],
    ['Fighting spread across the north and Goma in May.', [['north', 'Goma']]],
    ['Troops left Besari on May 3.', [['Besari']]],
    ['Riots shook Besari on May 3.', [['Besari']]],
    ['On May 3 rebels attacked posts at Tarsa (Bodo), Beledi (Kanu) and Goma.', [['Tarsa', 'Beledi', 'Goma']]],
    ['Beledi, night of 3 May: rebels killed nine guards.', [['Beledi']]],
    ['On May 3, rebels took Gao and Kidal, cities of the north.', [['Gao', 'Kidal']]],
    ['On May 3, rebels captured Tarsa, Beledi and four villages.', [['Tarsa', 'Beledi']]],
    ['Stepanga, the main town, came under rocket fire on May 3.', [['Stepanga']]],
    ['On May 3 rebels hit Goma’s main airport.', [['Goma']]],
    ['Rebels stormed the Jufra air base on May 3.', [['Jufra']]],
    ['Rebels bombed a convoy at Tarsa, in Bodo district, on May 3.', [['Tarsa']]],
    [
      'On May 3, inmates fled the Walikale prison, and rebels attacked a camp in Walikale.',
      [['Walikale'], ['Walikale']],
    ],
    ['On May 3 gunmen ambushed a convoy round Beledi.', [['Beledi']]],
    ['A helicopter was shot down south of Goma on May 3.', [['Goma']]],
    ['Gunmen razed Nakate on May 3.', [['Nakate']]],
    ['A raid by Kenyan soldiers on Barina on May 3 killed nine people.', [['Barina']]],
    ['On May 3 rebels attacked across southern Tarsa.', [['southern Tarsa']]],
    ['Thousands fled for Chad in May.', [['Chad']]],
    ['Rebels killed nine mourners who were praying in Goma on May 3.', [['Goma']]],
    ['On May 3 a car bomb went off outside the Palace of Justice.', [['Palace of Justice']]],
    ['- In Goma, on May 3, troops arrested nine men and shot them the same day.', [['Goma'], ['Goma']]],
  ])('reads where %j happened', (text, places) => expect(placesOf(text)).toEqual(places))

  it.each([
    ['The Geneva agreement was signed on May 3.', [[]]],
    ['On May 3, students from Goma attacked a base.', [[]]],
    ['On May 3, an operation of France began.', [[]]],
    ['On May 5, the army attacked the Masra.', [[]]],
    ['On May 5, attacks on UNMAS killed two.', [[]]],
    ['On May 5, attacks on Malian troops killed two.', [[]]],
    ['On May 3, CSA rifles were seized.', [[]]],
    ['On May 3, rebels from Goma abducted nine students in Juba.', [['Juba']]],
    ['Moussa Mara, on May 3, met the rebels.', [[]]],
    ['Clashes began in Goma on May 3. On May 9 soldiers killed nine rebels.', [['Goma'], []]],
    ['On May 3, a raid killed Sinal Bara.', [[]]],
    ['On May 3 rebels hit Goma’s mayor.', [[]]],
    ['Moussa Mara, a teacher from Goma, killed nine rebels on May 3.', [[]]],
  ])('takes no name for the scene in %j', (text, places) => expect(placesOf(text)).toEqual(places))

  it.each([
    ['On May 3, rebels stormed a base in Goma and killed nine guards.', [['Goma'], ['Goma']]],
    ['On May 3, M23 bombed and then stormed a camp near Goma.', [['Goma'], ['Goma']]],
    ['Farmers fled in Juba in May and herders fought soldiers.', [['Juba'], ['Juba']]],
    ['On May 3 rebels stormed Goma and patients were murdered in their beds.', [['Goma'], ['Goma']]],
    ['In May soldiers seized Goma; the rebels marched back in a week later.', [['Goma'], ['Goma']]],
    ['Rebels entered Goma in May but were pushed out two weeks afterwards.', [['Goma'], ['Goma']]],
  ])('goes on in the same place within %j', (text, places) => expect(placesOf(text)).toEqual(places))
})

describe('placeToldBefore', () => {
  it.each([
    ['On May 3, rebels attacked Goma. Nine guards died and four were hurt.', [['Goma'], ['Goma']]],
    ['On May 3 the army seized Goma. That night rebels shelled the city.', [['Goma'], ['Goma']]],
    [
      'On May 3 the army shelled Goma and the rebels withdrew to the hills. The town fell two days later.',
      [['Goma'], [], ['Goma']],
    ],
    ['On May 3, rebels attacked Goma and Juba. Nine guards died.', [['Goma', 'Juba'], ['Juba']]],
    ['Nine men were waiting in Goma on May 3. Guards shot three.', [['Goma']]],
    ['Goma, May 3. The guards had no food. They were attacked at dawn.', [['Goma']]],
    ['In May it was the turn of Goma. Rebels killed nine guards.', [['Goma']]],
    ['Then Goma. Rebels killed nine guards on May 3. Four teachers were shot on May 9.', [['Goma'], ['Goma']]],
  ])('carries the scene on through %j', (text, places) => expect(placesOf(text)).toEqual(places))

  it.each([
    ['On May 3, rebels attacked Goma. The next week the government met the union.', [['Goma'], []]],
    ['On May 3, rebels attacked Goma. On May 9, rebels killed a teacher.', [['Goma'], []]],
    ['Nine men were waiting in Goma. Some 1,500 people were killed.', []],
  ])('leaves the scene behind in %j', (text, places) => expect(placesOf(text)).toEqual(places))
})

describe('placeUnnamed', () => {
  it.each([
    ['A gunman blew himself up in army headquarters on May 3.', [['army headquarters']]],
    ['On May 3 rebels attacked the garrison on the coastal strip.', [['coastal strip']]],
    ['The rebels took the copper mines on May 3.', [['copper mines']]],
    ['On May 3 police fired on marchers outside the KGB building.', [['KGB building']]],
    ['On May 3 the television station was seized by rebels.', [['television station']]],
    [
      'On May 3 rebels shot nine men in the barracks of the presidential guard.',
      [['barracks of the presidential guard']],
    ],
    ['On May 3 came the storming of the Tarsa compound.', [['Tarsa compound']]],
  ])('reads where %j happened', (text, places) => expect(placesOf(text)).toEqual(places))

  it.each([
    ['On May 3, rebels attacked the airport in Goma.', [['Goma']]],
    ['Power was transferred to Parliament Speaker Moussa Mara on May 3.', [[]]],
    ['On May 3 the minister appealed to parliament.', [[]]],
    ['On May 3 rebels killed nine men at a station.', [[]]],
    ['On May 3 rebels attacked police posts.', [[]]],
  ])('takes no common noun for the scene in %j', (text, places) => expect(placesOf(text)).toEqual(places))
})
