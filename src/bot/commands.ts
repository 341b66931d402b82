import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js'

/** Longest question that Discord lets people send, in characters. */
const LONGEST_QUESTION = 200

/** The slash commands as Discord is told of them: English by default, and in French. */
export const COMMANDS: readonly RESTPostAPIChatInputApplicationCommandsJSONBody[] = [
  {
    type: ApplicationCommandType.ChatInput,
    name: 'events',
    name_localizations: { fr: 'événements' },
    description: 'What happened, when and where, in the words of the reports',
    description_localizations: { fr: 'Ce qui s’est passé, quand et où, dans les mots des rapports' },
    // Both are given, as Discord fills in its own where they are not and every comparison would find a difference.
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'query',
        name_localizations: { fr: 'question' },
        description: 'Year, place, actor or type of event, such as: 2014 Kidal attacks',
        description_localizations: { fr: 'Année, lieu, acteur ou type d’événement, par exemple : 2014 Kidal attacks' },
        required: true,
        autocomplete: true,
        max_length: LONGEST_QUESTION,
      },
    ],
  },
]
