/** Prepositions after which a name is where something happened or where somebody went. */
export const PLACE_PREPOSITIONS =
  'in at near from into to around round via past opposite outside inside across throughout within between towards toward off over along beyond beside above below north south east west behind through surrounding of on onto'.split(
    ' ',
  )

/** Nouns that stand before "of" or after a name and make it a place. */
export const PLACE_NOUNS =
  'town city village hamlet region province district department governorate prefecture municipality county state capital area island islands archipelago peninsula valley river lake mountain mountains hills desert forest jungle coast border frontier airport port base camp neighbourhood neighborhood suburb quarter commune settlement oasis gulf strait delta basin plain plateau corridor zone enclave stronghold range highway road crossing square pass junction bridge bay cape peak ridge canal dam plaza street avenue station point beach lagoon township ward commune hill heights field'.split(
    ' ',
  )

/** Nouns for buildings and the like, which take the name of the place where they stand: "the Goma restaurant". */
export const SITE_NOUNS: readonly string[] =
  'hotel jail prison restaurant market bazaar mosque church cathedral temple shrine hospital clinic school university stadium airport airfield airbase barracks checkpoint harbour harbor port bridge border crossing refinery dam mine quarry suburb suburbs district road highway junction bus-station railway garrison base jungle hills valley bulge salient pocket enclave pass station factory steelworks plantation monastery pagoda palace cemetery graveyard roadblock ferry wharf waterfront farm ranch estate seminary kindergarten arena lighthouse depot warehouse mill brewery'.split(
    ' ',
  )

/** Nouns for buildings that bear a name of their own, as a town does: "the Golden Hotel", "the Imam Ali mosque". */
export const NAMED_BUILDINGS: readonly string[] =
  'hotel motel guesthouse inn restaurant café cafe cinema theatre theater nightclub discotheque bar mosque church cathedral chapel basilica monastery convent synagogue temple shrine pagoda mausoleum hospital clinic school college university academy institute stadium mall supermarket tower'.split(
    ' ',
  )

/** Words before a name or "region" that tell a part of a country without a border of its own. */
export const DIRECTIONS =
  'north south east west northern southern eastern western central north-east north-west south-east south-west northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower coastal far extreme'.split(
    ' ',
  )

/** Capitalised words at the end of a name that is neither an actor nor a place. */
export const THING_NOUNS =
  'accord accords agreement agreements treaty pact protocol plan roadmap resolution operation law act constitution charter declaration process dialogue war day days week year christmas easter ramadan prize report index survey monitor version country file balance trade arms convention framework summit conference initiative programme program project offensive spring revolution uprising forum meeting consensus understanding pledge communique communiqué memorandum manifesto decree award cup games festival express'.split(
    ' ',
  )

/** Nouns for what is a place also where it has no name: "on the coastal strip", "at army headquarters". */
export const UNNAMED_PLACES: readonly string[] =
  'compound airbase no-fire-zone airport airfield border frontier coast beach shore strip peninsula headquarters palace parliament embassy consulate presidency port harbour harbor barracks prison jail mosque church cathedral university hospital campus stadium market enclave corridor mine oilfield refinery dam highlands lowlands suburb suburbs outskirts countryside'.split(
    ' ',
  )

/** Nouns that tell a place without a name only where they tell which one: "the television station", "the KGB building". */
export const CERTAIN_PLACES: readonly string[] =
  'building station post base office checkpoint bridge square junction crossing road highway hotel restaurant school factory plant mine hangar treasury compound courthouse theatre theater cinema pitch field warehouse depot house residence gate wharf tower'.split(
    ' ',
  )
