import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import { ASKABLE_KINDS, type AskableKind, type KindField, QUESTIONS } from '../questions/index.ts'
import { CHOICES_IN_FRENCH, NAMES_IN_FRENCH, OPTIONS_IN_FRENCH } from './in-french.ts'

type Command = RESTPostAPIChatInputApplicationCommandsJSONBody

/** Longest query, subject and question that Discord lets people send, in characters. */
const LONGEST = 200
export const LONGEST_ASKED = 500

const listCommands = QUESTIONS.map(({ name, summary }) =>
  command({ name, summary, summaryInFrench: 'Liste les événements par année, lieu, acteur, type ou mots' }, [
    {
      type: ApplicationCommandOptionType.String,
      name: 'query',
      name_localizations: { fr: 'question' },
      description: 'What to look for, such as: 2014 Kidal attacks',
      description_localizations: { fr: 'Ce que l’on cherche, par exemple : 2014 Kidal attacks' },
      required: true,
      autocomplete: true,
      max_length: LONGEST,
    },
  ]),
)

const askCommand = command(
  {
    name: 'ask',
    summary: 'Answers a question in words, with the sentences that the answer rests on',
    summaryInFrench: 'Répond à une question, avec les phrases sur lesquelles repose la réponse',
  },
  [
    {
      type: ApplicationCommandOptionType.String,
      name: 'question',
      name_localizations: { fr: 'phrase' },
      description: 'The question, such as: Who founded MUJWA?',
      description_localizations: { fr: 'La question, par exemple : Qui a fondé le MUJAO ?' },
      required: true,
      max_length: LONGEST_ASKED,
    },
  ],
)

/** Kinds of question with a command of their own; the list of events has pages, and is there already. */
const OWN_KINDS = ASKABLE_KINDS.filter(({ name }) => QUESTIONS.every((question) => question.name !== name))

/** The slash commands as Discord is told of them: lists, questions in words, and each kind of question; also in French. */
export const COMMANDS: readonly Command[] = [
  ...listCommands,
  askCommand,
  ...OWN_KINDS.map((kind) => command(kind, kind.fields.map(optionOf))),
]

function command(
  { name, summary, summaryInFrench }: Omit<AskableKind, 'fields'>,
  options: APIApplicationCommandStringOption[],
): Command {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: inFrench(NAMES_IN_FRENCH[name]),
    description: summary,
    description_localizations: { fr: summaryInFrench },
    // Both are given, as Discord fills in its own where they are not and every comparison would find a difference.
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    options,
  }
}

function optionOf({ name, description, isRequired, values }: KindField): APIApplicationCommandStringOption {
  const option = {
    type: ApplicationCommandOptionType.String as const,
    name,
    name_localizations: inFrench(OPTIONS_IN_FRENCH[name]?.name),
    description: `${description.charAt(0).toUpperCase()}${description.slice(1)}`,
    description_localizations: inFrench(OPTIONS_IN_FRENCH[name]?.description),
    required: isRequired,
  }
  if (!values) return { ...option, max_length: LONGEST }
  return {
    ...option,
    choices: values.map((value) => ({
      name: value,
      name_localizations: inFrench(CHOICES_IN_FRENCH[value]),
      value,
    })),
  }
}

function inFrench(words: string | undefined): { readonly fr: string } | null {
  return words === undefined ? null : { fr: words }
}
