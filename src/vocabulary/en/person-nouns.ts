/** Actor nouns that name a body of people or what it moves in: one of them is not one person, and ten are not ten. */
export const BODY_NOUNS: readonly string[] =
  'army military navy force gendarmerie constabulary garrison battalion brigade regiment division platoon company column squad patrol convoy contingent unit warship gunboat aircraft warplane jet helicopter gunship drone artillery coalition command detachment corps militia faction rebellion insurgency group gang cell cartel splinter wing community tribe clan mob crowd minority side enemy politburo crew'.split(
    ' ',
  )

/** Nouns for one person beyond the actor nouns. */
export const FURTHER_PERSON_NOUNS: readonly string[] =
  'population professor lecturer headmaster headteacher principal seafarer mariner seminarian catechist evangelist novice abbot neighbour neighbor pensioner bride groom grandmother grandfather orphan newlywed commuter picnicker holidaymaker reveller mourner stallholder baker mechanic electrician shepherd gardener fireman/firemen firefighter paramedic rescuer jailer warden bailiff magistrate registrar clergyman/clergymen nomad technician gatekeeper councilwoman/councilwomen councilman/councilmen ex-president ex-minister counterpart individual colleague comrade teenager toddler baby/babies adult pensioner shopper mourner traveller traveler cadet expert bomb-maker executive captive correspondent employee defender campaigner organiser organizer broadcaster blogger vendor seller seeker cook clerk porter hunter logger cadre deserter reservist scout landowner researcher scientist analyst gatherer informer informant collaborator spy/spies worshiper returnee evacuee IDP infant townspeople/townspeople townsfolk/townsfolk tribespeople/tribespeople countryfolk/countryfolk kid servant singer writer editor poet prosecutor policewoman/policewomen nephew cousin uncle father mother husband couple cleaner commuter motorist medic surgeon youngster schoolteacher schoolchild/schoolchildren relief-worker peacemaker officeholder mp/mps thousands/thousands hundreds/hundreds dozens/dozens scores/scores sergeant corporal'.split(
    ' ',
  )

/** Words for several people that have no singular, or another one. */
export const PEOPLE_WORDS: readonly string[] = 'police personnel persons crew crews households souls humans staff others'.split(' ')

/** Names of peoples that no ending gives away; -ans, -is and -ese do. */
export const PEOPLES: readonly string[] =
  'Kurds Turks Arabs Serbs Croats Swedes Danes Poles Finns Thais Moros Muslims Hindus Buddhists Britons Spaniards Frenchmen Filipinos Greeks Czechs Slovaks Berbers Tuaregs Fulanis Hutus Tutsis Jews Copts Druze Yazidis Sikhs Tamils Russians Catholics Protestants Sunnis Shiites Shias Alawites Pentecostals Mennonites Senderistas Zapatistas Contras Peshmerga Rohingya Afghans Uzbeks Tajiks Pashtuns Hazaras Armenians Azeris Peul Fulani Dinka Nuer Amhara Oromos Tigrayans Somalis Ewes Hausa Igbo Yoruba Karen Kachin'.split(
    ' ',
  )
