/** Words that narrow nothing: left out of what is searched for, and skipped in a question. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those',
    'and or but not nor so than then as if',
    'of in on at by to from for with without into onto over under near around about against between among during within across through',
    'is are was were be been being am do does did done has have had having can could will would shall should may might must',
    'i me my we us our you your he him his she her it its they them their who whom whose which what when where why how',
    'since until till before after early mid late now today',
    'there here any some all every each both more most other such no only own same too very just also',
    'event events happen happens happened happening occur occurred took place take taken list show tell give find get know known please',
    'group groups incident incidents anything something everything',
  ].flatMap((row) => row.split(' ')),
)
