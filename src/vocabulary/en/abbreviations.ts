/**
 * English abbreviations that are written with a point, by what may follow the point:
 * `title` a name, so that it never ends a sentence; `number` and `month` a number; `inner` the rest of its phrase;
 * `closing` either, so that a capital after it begins a sentence.
 */
export const ABBREVIATIONS = [
  {
    kind: 'title',
    reason: 'a name follows a rank, an office or a form of address',
    words: [
      ...['Gen', 'Lt', 'Col', 'Capt', 'Maj', 'Brig', 'Adm', 'Cmdr', 'Cdr', 'Comdr', 'Sgt', 'Cpl', 'Pvt', 'Insp', 'Supt'],
      ...['Dr', 'Mr', 'Mrs', 'Ms', 'Mme', 'Mlle', 'Messrs', 'Prof', 'Rev', 'Fr', 'Sr', 'Msgr', 'Hon', 'St', 'Ste', 'Mt', 'Ft'],
      ...['Gov', 'Pres', 'Sen', 'Sens', 'Rep', 'Reps', 'Amb', 'Sec', 'Min', 'Dep', 'Asst', 'Atty'],
    ],
  },
  {
    kind: 'number',
    reason: 'the number of an issue, a volume, a page or an article follows',
    words: ['No', 'Nos', 'Vol', 'Vols', 'p', 'pp', 'para', 'paras', 'Art', 'Arts', 'Ch', 'Fig', 'Figs', 'Res', 'Iss', 'Ed', 'ca', 'c', 'approx', 'est'],
  },
  {
    kind: 'month',
    reason: 'the day or the year follows',
    words: ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'],
  },
  {
    kind: 'inner',
    reason: 'the phrase goes on',
    words: ['e.g', 'i.e', 'vs', 'v', 'cf', 'incl', 'esp', 'viz', 'dept', 'govt'],
  },
  {
    kind: 'closing',
    reason: 'it may stand last in a sentence as well as within one',
    words: ['a.m', 'p.m', 'etc', 'al', 'Jr', 'Inc', 'Ltd', 'Co', 'Corp', 'Bros', 'km', 'kg', 'hrs'],
  },
] as const

/** What may follow the point of an abbreviation. */
export type AbbreviationKind = (typeof ABBREVIATIONS)[number]['kind']

/** Words that begin a sentence where they follow an acronym or an initial with a capital: "in the U.S. The talks …". */
export const SENTENCE_OPENERS = [
  ...['The', 'This', 'That', 'These', 'Those', 'There', 'It', 'He', 'She', 'They', 'We', 'Its', 'His', 'Her', 'Their', 'Our', 'Both', 'Each', 'Neither'],
  ...[
    'In',
    'On',
    'At',
    'By',
    'From',
    'For',
    'With',
    'Under',
    'Over',
    'Until',
    'Since',
    'After',
    'Before',
    'During',
    'Between',
    'Despite',
    'Following',
    'According',
  ],
  ...['When', 'While', 'As', 'If', 'Although', 'Though', 'Because', 'Once', 'But', 'And', 'Yet', 'So', 'However', 'Meanwhile', 'Then', 'Later', 'Also', 'Only'],
  ...['Some', 'Several', 'Many', 'Most', 'All', 'Another', 'Other', 'No', 'Not', 'None', 'More', 'Fewer', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Ten'],
  ...['Earlier', 'Early', 'Late', 'About', 'Nearly', 'Almost', 'Dozens', 'Hundreds', 'Thousands', 'To', 'What', 'Who'],
] as const
