/**
 * Common nouns that name an actor ("gunmen", "security forces", "a Swiss missionary"), by kind, in the singular; the
 * plural follows by rule unless it is given after a slash. A noun phrase around one of them is read as an actor.
 */
export const ACTOR_NOUNS = {
  state:
    'government authority regime administration cabinet parliament congress senate assembly presidency ministry junta judiciary court legislature council monarchy state',
  forces:
    'troop soldier army military navy marine force trooper paratrooper commando officer police policeman gendarme gendarmerie constabulary garrison battalion brigade regiment division platoon company column squad patrol convoy contingent peacekeeper guard guardsman serviceman servicewoman recruit conscript sailor airman pilot ranger border-guard unit warship gunboat aircraft warplane jet helicopter gunship drone artillery coalition command detachment corps sentry sniper',
  'armed-group':
    'rebel insurgent militant guerrilla fighter combatant gunman militia militiaman jihadist jihadi terrorist extremist islamist separatist paramilitary mutineer bandit pirate assailant attacker bomber hijacker kidnapper abductor captor raider marauder warlord faction group gang cell cartel guerilla vigilante mercenary dissident defector renegade loyalist splinter wing maoist tiger irregular cadre trafficker looter arsonist assassin',
  organisation:
    'organisation/organisations organization agency union party alliance movement bloc commission committee delegation opposition coalition federation tribunal bank ngo charity church league association company media institution observer monitor mediator facilitator donor negotiator envoy inspector sponsor guarantor contact-group',
  people:
    'civilian villager resident protester protestor demonstrator refugee person/people man/men woman/women child/children boy girl student farmer peasant herder herdsman pastoralist settler pilgrim worshipper parishioner passenger passer-by/passers-by bystander youth worker aid-worker teacher nurse doctor miner trucker driver labourer laborer inhabitant townsman citizen national missionary tourist sailor/sailors crewman crew fisherman shopkeeper trader businessman executive hostage captive prisoner detainee inmate victim casualty voter supporter sympathiser sympathizer follower activist journalist reporter cameraman photographer priest nun monk imam cleric bishop pastor preacher lawyer judge engineer contractor expatriate foreigner westerner guest journalist family household community tribe tribesman clan clansman mob crowd rioter striker schoolgirl schoolboy pupil academic intellectual volunteer migrant minority muslim christian hindu buddhist sunni shiite patient bodyguard interpreter guide farmworker dissenter monk widow survivor politician lawmaker legislator deputy councillor parliamentarian senator delegate candidate minister official elder chief chieftain sheikh leader commander general colonel captain major lieutenant brigadier spokesman spokeswoman president premier governor mayor ambassador diplomat dignitary king prince sultan emir secretary-general chairman head deputy-minister lieutenant-colonel founder politburo member ex-combatant ex-rebel veteran kinsman relative brother son daughter sister wife aide adviser advisor businesswoman birdwatcher',
} as const

/** Words before a name or an actor noun that tell the office or rank of a person. */
export const PERSON_TITLES =
  'president vice-president interim acting former then prime minister premier foreign defence defense interior finance minister general colonel captain major lieutenant brigadier marshal admiral commodore sergeant corporal commander warlord chief leader chairman chairwoman spokesman spokeswoman speaker parliament king queen prince princess sultan emir sheikh sheik imam ayatollah mullah father bishop archbishop cardinal pope reverend pastor rev mr mrs ms dr professor judge justice senator governor mayor ambassador envoy mediator secretary secretary-general director head police army rebel opposition separatist guerrilla militia tribal deputy lt gen col capt maj brig journalist reporter president-elect chancellor dictator strongman field negotiator candidate preacher cleric politician activist founder commandant comrade comandante subcomandante congressman congresswoman lawmaker missionary banker'.split(
    ' ',
  )

/** Adjectives and nouns that stand before an actor noun and belong to its name. */
export const ACTOR_MODIFIERS =
  'armed unarmed unknown unidentified masked heavily security special joint combined foreign local regional international national federal central interim transitional military civilian political religious ethnic tribal communal rural urban loyal disloyal mutinous dissident rival hostile allied friendly islamist jihadist islamic muslim christian hindu buddhist sunni shiite shia salafi secular communist maoist marxist leftist left-wing right-wing nationalist separatist secessionist insurgent rebel guerrilla paramilitary militant extremist radical pro-government pro-russian pro-unity anti-government anti-balaka government presidential elite republican royal senior junior high-ranking top middle-ranking local youth student peasant opposition ruling independent electoral constitutional supreme peace peacekeeping un u.n. united nations african european eu au nato us u.s. american british french western border riot air ground naval coast home self-defence self-defense vigilante splinter breakaway main largest smaller several various other more further remaining fellow young old elderly female male wounded captured ousted former ex- suspected alleged presumed self-styled so-called state nomad nomadic pastoralist farming fishing indigenous native black white arab kurdish aid relief humanitarian medical church mining oil human rights army police militia tv television press news bomb suicide lone two-man cross-border counter-terrorism anti-terrorist counterrapid intervention reaction stabilisation stabilization multinational hybrid newly trained northern southern eastern western north south east west tribal low-level mid-level prime deputy vice crown district provincial village municipal regional parish chief home interior retired off-duty displaced returning'.split(
    ' ',
  )

/** Quantities and determiners that may stand before an actor noun phrase and are no part of its name. */
export const DETERMINERS =
  'the a an this that these those its his her their our some any many most several few all both each every no another other others one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands scores of more than at least about some around nearly almost up to over number groups large small'.split(
    ' ',
  )
