/** What commands and options are called in French. Names are in small letters, without spaces, and no name of English. */
export const NAMES_IN_FRENCH: Readonly<Record<string, string>> = {
  events: 'événements',
  ask: 'demander',
  who: 'qui',
  when: 'quand',
  where: 'où',
  'how-many': 'combien',
  figures: 'chiffres',
  'what-is': 'qu-est-ce',
  parties: 'belligérants',
  leader: 'chef',
  'part-of': 'appartenance',
  extreme: 'extrême',
  compare: 'comparer',
  why: 'pourquoi',
  glance: 'aperçu',
  sources: 'références',
  event: 'événement',
  whether: 'vérifier',
  passages: 'phrases',
}

/** The options of commands in French, by their English names. */
export const OPTIONS_IN_FRENCH: Readonly<Record<string, { readonly name: string; readonly description: string }>> = {
  about: {
    name: 'sujet',
    description: 'De quoi il s’agit : mots, noms, une date, par exemple « attaque hôtel Bamako 2015 »',
  },
  role: { name: 'rôle', description: 'Le rôle que l’on cherche' },
  relation: { name: 'lien', description: 'Le lien avec la partie nommée' },
  deed: { name: 'fait', description: 'Ce qu’ils ont fait' },
  which: { name: 'lequel', description: 'Ce qui le distingue' },
  by: {
    name: 'par',
    description: 'Pour le plus fréquent : ce que l’on compte',
  },
}

/** The values of options in French. */
export const CHOICES_IN_FRENCH: Readonly<Record<string, string>> = {
  did: 'a fait',
  suffered: 'a subi',
  signed: 'a signé',
  led: 'a dirigé',
  replaced: 'a remplacé',
  named: 'est nommé',
  leads: 'dirige',
  founded: 'a fondé',
  all: 'toutes',
  allies: 'alliés',
  opponents: 'adversaires',
  splits: 'scissions',
  first: 'premier',
  last: 'dernier',
  deadliest: 'le plus meurtrier',
  most: 'le plus fréquent',
  killed: 'morts',
  events: 'événements',
  year: 'année',
  month: 'mois',
  place: 'lieu',
  actor: 'acteur',
}
