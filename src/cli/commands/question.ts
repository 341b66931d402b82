import { Option } from 'commander'
import { ASKABLE_KINDS, type AskableKind, createAsker, type KindField } from '../../questions/index.ts'
import { type AddCommand, DONE, defineCommand } from '../cli-command.ts'
import { openForReading, type StoreOption, withStore } from '../store-option.ts'
import { withJson, writeAnswer } from '../write-answer.ts'

interface KindFlags extends StoreOption {
  readonly json?: boolean
  /** The fields of the kind, by their names. */
  readonly [field: string]: string | boolean | undefined
}

/** `question`: a command for each kind of question, which takes what is asked about and a flag for each other field. */
export const question: AddCommand = (program, io, finish) => {
  const parent = program
    .command('question')
    .summary('answer a kind of question by what it is about')
    .description('Answers a kind of question by what it is about.')
    .helpCommand(false)
    .addHelpText('after', '\nExamples:\n  $ annalist question extreme ceasefire --which first\n')
  for (const kind of ASKABLE_KINDS) kindCommand(kind)(parent, io, finish)
}

function kindCommand({ name, summary, fields }: AskableKind): AddCommand {
  const others = fields.filter((field) => field.name !== 'about')
  const isRequired = fields.some((field) => field.name === 'about' && field.isRequired)
  const flags = others
    .filter((field) => field.isRequired)
    .map((field) => ` --${field.name} ${field.values?.[0] ?? '…'}`)
  return defineCommand<KindFlags>({
    name,
    summary: `${summary.charAt(0).toLowerCase()}${summary.slice(1)}`,
    configure: (command) => {
      const about = isRequired ? '<about...>' : '[about...]'
      command.argument(about, 'what is asked about: words, names, a time')
      for (const field of others) command.addOption(optionOf(field))
      return withJson(withStore(command))
    },
    examples: [`annalist question ${name} attack Bamako 2015${flags.join('')}`],
    run: async (io, words, { json, store: folder, ...given }) => {
      const store = await openForReading(io, folder === undefined ? {} : { store: folder })
      try {
        const set = Object.entries(given).flatMap(([field, value]) =>
          typeof value === 'string' ? [[field, value]] : [],
        )
        const input = { about: words.join(' '), ...Object.fromEntries(set) }
        await writeAnswer(io, await createAsker({ store }).askKind(name, input), json)
        return DONE
      } finally {
        await store.close()
      }
    },
  })
}

function optionOf({ name, description, values, usual, isRequired }: KindField): Option {
  const option = new Option(`--${name} <${name}>`, description).makeOptionMandatory(isRequired)
  if (values) option.choices(values)
  return usual === undefined ? option : option.default(usual)
}
