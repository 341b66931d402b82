/**
 * Words of a question that a sentence may lack, where it tells all else that is asked: the same is told without them, or
 * by a word that no table holds. Names, numbers, times, what is counted, and what was done are never among them.
 */
export const LOOSE_WORDS: Readonly<Record<'verb' | 'place' | 'title' | 'quality' | 'person', readonly string[]>> = {
  /** Verbs that say that something came about, went on or was told: the deed itself is another word. */
  verb: [
    'blame accuse suspect allege claim admit announce declare decide conclude achieve accomplish arrange organise organize orchestrate mastermind plan prepare order instruct succeed attempt mark follow precede accompany coincide continue stop open host stage deal handle treat react respond decide agree prompt spark trigger lead force make bring put set turn come leave send move face meet see find show prove help let want need call consider believe expect hope refuse manage receive undergo experience affect involve concern describe estimate attend impose react respond reckon count record register document list note serve station belong exist possess own enjoy comprise account deem regard label carry conduct',
  ],
  /** Sorts of place: a name says more. */
  place: [
    'town city village capital place area region district province county territory zone part country nation state border location spot site locality municipality centre center settlement neighbourhood neighborhood suburb province quarter land soil island mainland',
  ],
  /** What somebody is, beside their name. */
  title: [
    'president prime premier minister premier king queen prince general colonel captain major lieutenant commander leader chief head boss chairman governor mayor senator deputy secretary ambassador envoy spokesman warlord cleric doctor sheikh emir politician rebel militant jihadist terrorist dictator ruler strongman',
  ],
  /** Sorts of people that a sentence tells of without a word for them. */
  person: [
    'people person man men woman crowd gunman gunmen attacker assailant perpetrator member local figure fighter troop force unit home inhabitant resident',
  ],
  /** How or how much something was so. */
  quality: [
    'neighbouring neighboring adjacent nearby surrounding overseas presidential parliamentary official top senior local foreign former ex new old big large huge massive great small entire full whole final main major key important famous notorious deadly bloody brutal heavy serious joint public official formal national regional international nationwide armed military political young own so-called alleged suspected successful failed unsuccessful sudden long short early late high low real true actual complete total separate special terrible violent peaceful simultaneous coordinated rebel terrorist militant enemy hostile civil mass overnight morning evening afternoon night dawn midnight noon',
  ],
}

/** Words for whose somebody is: another's kin is somebody else. */
export const KIN: ReadonlySet<string> = new Set(
  'wife husband son sons daughter daughters brother brothers sister sisters mother father uncle aunt cousin nephew niece widow family parents grandfather friend bodyguard lawyer driver secretary'.split(
    ' ',
  ),
)
