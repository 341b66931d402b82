/** What the subject or the object of a verb can be, by its nouns in the singular; names of places and actors add `place` and `people`. */
export const OBJECT_CLASSES = {
  place:
    'town city village hamlet region province district area territory stronghold base camp airport airfield port harbour harbor bridge road highway crossing border post checkpoint position island peninsula mountain hill hilltop valley neighbourhood neighborhood suburb quarter centre center capital north south east west country land ground enclave zone barracks headquarters junction dam refinery oilfield mine prison jail palace building hospital school parliament station headquarters outpost settlement bastion bridgehead corridor pocket coast river bank ridge heights forest frontline sector terminal hideout fort fortress bunker trench square roadblock field foothold plateau plain delta isthmus strip bay crossroads pass gorge canyon oasis township shantytown slum commune canton county prefecture bazaar marketplace ministry consulate embassy barrage locality hotel stadium university earthwork rampart bund salient beachhead bunker-line parish watershed causeway lagoon citadel gaol compound police-post monastery stockade customs-post redoubt mountain-pass hilltop-village riverbank county-seat capital-city high-ground farm-road roundabout university-college campus villa',
  people:
    'people person victim prosecutor editor porter singer poet writer blogger broadcaster merchant shepherd hunter logger technician translator vaccinator medic surgeon evangelist catechist seminarian magistrate attorney policewoman unionist baby toddler teenager youngster mediator vicar couple nephew cousin uncle father mother husband deserter informer collaborator rival opponent critic consul banker cleaner servant employee staff convict shopper newcomer inspector surveyor geologist agronomist climber hiker trekker archaeologist cameraman postman headman headmaster sacristan altar-boy bride mourner worshipper picnicker swimmer bather commuter motorist townspeople townsfolk countryfolk tribespeople friend prefect sub-prefect headteacher guest sub-prefect schoolteacher rector vice-rector dean deacon chieftain clan-elder negotiator passer-by defendant caretaker watchman nightwatchman auctioneer',
  forces: 'man gunman column raider horseman attacker infantry pickup',
  civilians:
    'people person thousand hundred ten dozen score million crowd refugee resident citizen population populace inhabitant household townspeople townsfolk islander highlander slum-dweller student teacher farmer trader shopkeeper woman youth lawyer doctor trucker miner peasant villager pupil worshipper pensioner monk nun civil-servant nomad herder fisherman child christian muslim hindu foreigner townsman',
  agreement:
    'agreement accord deal pact treaty protocol settlement memorandum framework roadmap plan proposal draft text charter convention communique declaration document formula blueprint bargain compromise terms power-sharing understanding offer annex chapter',
  ceasefire: 'ceasefire cease-fire truce armistice cessation lull pause standstill',
  talks:
    'talk negotiation meeting summit dialogue process conference consultation discussion session round mediation contact parley table forum workshop visit participation',
  arms: 'weapon arm rifle gun ammunition munition explosive missile tank vehicle aircraft plane helicopter jet fighter-jet artillery cannon mortar rocket equipment hardware cache stockpile launcher grenade armour armor kalashnikov shipment consignment drone warplane gunboat warship frigate submarine howitzer arsenal rafale armoured-car armored-car bullet arms tonnes-of-arms stinger su-30 orion patriot javelin himars night-vision fuse detonator',
  base: 'base camp barracks post outpost garrison headquarters checkpoint position compound facility airfield airbase fort embassy consulate police-station fortress arsenal armoury armory depot guardhouse',
  aircraft:
    'aircraft airplane aeroplane warplane jet fighter-jet fighter-bomber helicopter gunship drone air airforce mirage mig mig-27 mig-29 sukhoi su-24 su-25 f-15 f-16 antonov kfir rafale uav predator reaper antonovs mig-21 mig-23 su-27 f-18 f-4 air-force tupolev ilyushin bayraktar quadcopter ac-130 c-130 b-52 a-10 mi-24 mi-8 mi-17 mi-35 mq-9 mq-1 sukhois su-22 su-22s su-25s mi-24s mi-8s f-16s f-15s tornado tornados rafales mirages gripen typhoon super-tucano tucano tucanos harrier harriers apache apaches shahed migs an-26 l-39 alpha-jet k-8 chopper choppers gunships pilot airman albatros reapers predators plane',
  explosive:
    'bomb bomber landmine mine ied device explosive grenade rocket mortar shell missile shrapnel artillery projectile dynamite charge vest fertiliser explosives-filled explosives-packed explosives-laden explosive-laden explosive-filled explosive-packed bomb-laden bomb-rigged booby-trapped hellfire katyusha grad scud semtex tnt warhead torpedo molotov firebomb petrol-bomb parcel-bomb letter-bomb booby-trap car-bomb truck-bomb nail-bomb tochka iskander kalibr smerch uragan qassam burkan fateh scuds ordnance munition salvo tochka-u grads katyushas shellfire volley kamikaze cluster-munition car-bombs mortar-bomb mortar-round rocket-propelled rpg',
  troops:
    'troop soldier army military police policeman peacekeeper contingent battalion brigade regiment division unit tank armour column warship gunboat frigate reinforcement marine commando paratrooper adviser advisor instructor trainer vanguard squadron gendarme helicopter vehicle force legionnaire reservist recruit conscript rifleman sapper gurkha ranger blue-helmet cavalry artillery paratroop armada flotilla fleet mercenary elite-unit peacekeeping-force wagner contractor blue-helmets advance-party element presidential-guard elements',
  operation:
    'operation mission intervention patrol deployment exercise manoeuvre maneuver campaign sweep search manhunt swoop offensive joint-operation task counteroffensive',
  captive:
    'captive hostage prisoner detainee inmate abductee crew crewman sailor soldier policeman peacekeeper officer worker teacher journalist tourist priest nun girl boy schoolgirl pilot driver foreigner missionary nurse doctor engineer bishop archbishop fisherman pupil student passenger pilgrim contractor trucker child woman guest surveyor miner technician hostess police serviceman conscript recruit gendarme trooper people person envoy diplomat observer schoolboy clergyman pastor imam cleric mayor judge lawyer activist delegate vet geologist shepherd herdsman',
  police: 'police security policeman gendarme authority court judge prosecutor',
  dead: 'body corpse remain grave skeleton',
  rule: 'sharia law tax music football curfew dress veil headscarf alcohol punishment code levy toll tobacco cigarette smoking cinema television dance dancing schooling singing shaving radio satellite-dish jeans',
  aid: 'aid assistance fund funding money loan grant support food relief supply donation sanction embargo tariff subsidy budget credit financing help pledge asset grain rice flour blanket tent medicine bread wheat maize meal ration vaccine sack tarpaulin parcel medical-supplies drinking-water lending disbursement subvention budget-support payment debt pension tonne electricity fuel sugar seed milk lorry-load truckload lorry',
  money: 'million billion dollar euro pound franc yuan yen rouble ruble',
  control: 'control sovereignty',
  duty: 'command responsibility security authority duty',
  coup: 'coup mutiny putsch plot',
  uprooted:
    'refugee idp evacuee exile returnee family household villager resident inhabitant civilian person people displaced thousand hundred population populace minority community half townspeople townsfolk armenian tamil idps newcomer townsman hundred-thousand',
  mission:
    'operation mission offensive intervention campaign patrol force mandate presence deployment peacekeeper troop soldier contingent observer monitor unosom unprofor unavem monua unomsil unamsil unmil unamir unmik untaet untac unamid unmis unmiss unisfa monuc monusco minurcat minurso minusca minusma minustah minujusth onuc onusal onuca unomoz unmee unifil undof unficyp unmogip unmot unomig unoci onub binuh bonuca unami unama unsmil unmha unitams amis amisom atmis amib misca fomac micopax ecomog ecomil ecomib eufor eutm isaf kfor sfor ifor eulex',
  office:
    'president minister premier prime-minister governor mayor chief commander leader chairman head speaker chancellor king ambassador spokesman deputy cabinet government administration post office presidency premiership candidate secretary-general envoy parliamentarian official commissioner general',
  body: 'committee commission council tribunal court body institution ministry assembly parliament authority police agency board unit task-force administration fund region state republic province district panel secretariat directorate bureau ombudsman company firm corporation conglomerate airline',
  group:
    'group movement front party alliance coalition faction organisation organization wing bloc army militia union platform network force rebel-alliance splinter unit self-defence-unit',
  law: 'law bill act decree amnesty constitution amendment budget resolution motion emergency curfew martial-law independence referendum order ban legislation reform moratorium state-of-emergency autonomy rule direct-rule military-rule emergency-rule special-powers emergency-powers pardon draft',
  election: 'election vote ballot poll referendum plebiscite runoff run-off by-election polling round voting elections',
  property:
    'house home hut shrine mosque church temple monument tomb heritage building shop market property village farm crop field truck car vehicle school hospital clinic warehouse pipeline pylon bridge library manuscript statue mausoleum office store convent cathedral granary cattle livestock cow goat camel sheep animal power-line powerline line installation depot railway rail track tower dam well transformer plant station tanker grave cemetery gravestone tombstone market-stall stall bus lorry boat barge ferry train bus-station mill factory brewery sawmill plantation orchard archive museum business bank branch cafe café kiosk neighbourhood pole mast antenna oilfield pump courthouse bakery petrol-station fuel-depot telegraph electricity-pylon sluice locomotive dormitory laboratory vineyard olive-tree altar pagoda seminary homestead shack tractor equipment gaol apartment apartment-block flat block-of-flats block ambulance synagogue chapel minaret substation power-plant water-plant grain-store silo tent shelter hangar canteen bus-stop motel hotel guesthouse restaurant bar pub club shopping-mall mall supermarket pharmacy printing-press studio newspaper-office terminal wharf jetty pier ship trawler dhow motorboat canoe minibus taxi motorcycle bicycle playground kindergarten nursery orphanage abbey relief-office detention-centre courtroom townhall town-hall',
  request:
    'help assistance intervention support aid meeting reinforcement protection ceasefire troop loan credit weapon training mediation airlift peacekeeper observer guard soldier army police mercenary',
  international:
    'un u.n. nations security-council ecowas au eu nato union igad osce oau oas asean sadc cis commonwealth african-union european-union arab-league united-nations general-assembly council-of-europe european-council peace-and-security rights-council caricom cemac eccas unesco unga ceeac',
  stance: 'demand condition list decision result outcome appointment invitation overture ultimatum initiative amnesty gesture olive-branch',
  guests:
    'delegation envoy mediator negotiator diplomat minister president premier vice-president representative emissary ambassador delegate counterpart secretary-general pope rapporteur',
  accusation: 'accusation allegation charge claim report blame responsibility involvement complicity',
  hostilities: 'hostility gun weapon shelling shooting gunfire bombardment',
  deadline: 'deadline ultimatum timetable',
  ruler: 'president vice-president premier minister king queen sultan emir chancellor monarch shah dictator',
  regime: 'government cabinet regime administration junta dictatorship',
  court: 'court tribunal judge jury magistrate prosecutor',
  chamber:
    'parliament assembly senate congress house chamber legislature duma knesset lawmaker mp legislator senator rada bundestag majlis sejm cortes lower-house upper-house national-assembly',
  media: 'newspaper radio broadcaster website internet magazine channel licence license broadcast television',
  voters: 'voter electorate electors',
  candidate: 'incumbent candidate challenger contender',
  protest: 'protest demonstration march rally riot sit-in vigil strike',
  protesters: 'protester protestor demonstrator rioter striker marcher',
  crowd: 'crowd mob',
  charge: 'crime war-crime abuse killing massacre genocide charge count',
  soldiery:
    'army military officer junta colonel general sergeant major captain lieutenant soldier paratrooper armed-forces soldiery guardsman presidential-guard special-forces marine commando recruit private legionnaire gendarme trooper troop general-staff high-command republican-guard palace-guard security-chief lieutenant-colonel brigadier putschist mutineer coup-leader',
  relief:
    'agency msf icrc wfp unhcr unicef oxfam caritas red-cross charity ngo aid-agency relief-agency aid-worker relief-worker food-programme red-crescent mercy-corps world-vision action-contre sans-frontières',
  power: 'power presidency throne crown premiership leadership',
  ranks:
    'man men fighter soldier guerrilla rebel militant comrade casualty policeman trooper troop insurgent militiaman company battalion platoon brigade squad patrol crew unit section regiment legionnaire cadre commander',
  freed: 'hostage captive abductee prisoner detainee',
  bombers: 'bomber suicide-bomber suicide-attacker',
  guns: 'gun gunner howitzer cannon battery field-gun artillery mortar tank gunboat warship frigate destroyer launcher',
  gunfire: 'gunfire machine-gun shot gunshot volley bullet rifle-fire sniper-fire ground-fire arms-fire gun-fire hostile-fire',
  flag: 'flag banner colours tricolour',
  barricade: 'barricade',
  border: 'border frontier gate airspace airport crossing border-post border-crossing',
  resolution: 'resolution',
  aerial: 'barrel-bomb cruise-missile napalm glide-bomb guided-bomb aerial-bomb airstrike air-strike air-raid drone-strike ordnance sortie',
  allies: 'coalition nato',
  goods:
    'furniture stock good provision motorbike computer mattress generator medicine valuable jewellery jewelry cash money gold diamond cocoa coffee cotton timber merchandise foodstuff food harvest stove door window roof roofing archive file laptop fuel petrol diesel',
  weaponry:
    'rifle ammunition munition kalashnikov grenade launcher machine-gun stinger redeye ak-47 rpg bullet small-arm weapon mortar howitzer crates-of-ammunition pistol carbine mine detonator',
  blood: 'blood',
  state: 'state country',
  treasury: 'treasury archive customs-house post-office city-hall town-hall radio-station quarter',
  'coup-makers': 'corporal captain sergeant major colonel general lieutenant officer cadet putschist private ncos nco',
  nobody: 'nobody no-one soul',
  doom: 'death fire bomb blow end hell destruction',
  snipers: 'sniper marksman sharpshooter assassin',
  delegates: 'delegate delegation negotiator plenipotentiary',
  measure: 'embargo sanction boycott blockade no-fly-zone flight-ban travel-ban asset-freeze trade-ban',
  strength: 'ceiling troop-ceiling authorised-strength authorized-strength force-level troop-level',
  seats: 'seat',
  chair:
    'chair portfolio mantle presidency vice-presidency premiership governorship mayoralty chairmanship chancellorship throne top-job top-post helm reins sceptre',
  citizens:
    'driver journalist nurse widow mother wife relative family worker docker railwayman railway-worker employee supporter follower sympathiser sympathizer partisan activist unionist union priest nun cleric imam actor artist intellectual professor academic judge engineer veteran ex-soldier ex-combatant parent islamist mourner worshipper opposition prisoner inmate journalist printer baker trader stallholder apprentice schoolgirl schoolboy graduate opponents supporters followers sympathisers sympathizers fan believer parishioner congregant dockworker typist clerk schoolchild undergraduate',
  plaza: 'square plaza street avenue boulevard esplanade promenade thoroughfare',
  tap: 'tap faucet',
  trade: 'trade commerce import export trading',
  blaze: 'fire blaze flame inferno conflagration',
  nothing: '',
} as const

export type ObjectClass = keyof typeof OBJECT_CLASSES
