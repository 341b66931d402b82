import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'
import { QUESTIONS } from '../questions/index.ts'

/** Longest question that Discord lets people send, in characters. */
const LONGEST = 200

/** What a command is called in French, beside the English of its question. */
const IN_FRENCH: Readonly<
  Record<(typeof QUESTIONS)[number]['name'], { readonly name: string; readonly summary: string }>
> = {
  events: { name: 'événements', summary: 'Liste les événements par année, lieu, acteur, type ou mots' },
}

/** The slash commands as Discord is told of them: one for each question, in English by default, and in French. */
export const COMMANDS: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] = QUESTIONS.map(
  ({ name, summary }) => ({
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: { fr: IN_FRENCH[name].name },
    description: summary,
    description_localizations: { fr: IN_FRENCH[name].summary },
    // Both are given, as Discord fills in its own where they are not and every comparison would find a difference.
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    options: [
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
    ],
  }),
)
