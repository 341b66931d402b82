/**
 * Folded names that towns somewhere bear and that English prose nearly always means otherwise. The gazetteer is built
 * without them: a sentence that opens with "Most" or "Split" is not in the Czech Republic or in Croatia.
 * A place that a report does mean by such a name is a curated row.
 */

/** Words that prose capitalises, at the start of a sentence or in a title: no town of any size keeps such a name. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  a about above abu accord accused achieve acre across act action activists administration advance afar after again against age agreement agreements aid
  aims air airport ajax aka al alawite alga all alliance allied allies alma almas along alpha also although always ambush amd amhara amid amnesty among
  an and anger angered angers animals announced annual another any anyone april apt arab arch arches are area areas argentine argos armour army around
  arrest arsenal article artillery as ask assault assembly assyrian astros at attack attacks attempt august authorities authority avis avril away axis
  aye ayer aymara baba back bah baidu bail bailing bake baker baloch baluch bam band bangs bani banks banning bar barber barge bark barking baron
  bases basic basing battle battles bay baz beach bean bear beaux because before began begun behind being bella below belt bend beneath beni berber berg
  besides best betting between beyond bias big biking bin bishop bison biting black bland bled blessing blond blue bo bomb bombing bombs bone boo boom
  boot border borders bore born bot both bottom bottoms boundary bowling box branch brand bravo bride bridge brigade bright brilliant british brits bro
  broke brook brothers brown brush bud budget building bullet bully burden burns burst bury busy but buy by cabinet cache cactus calm came camp camps
  can canadian canals canaries cane canton capital captain capture captured car cars case cash cast casualties cat catholic caucus cause cave caves
  ceasefire census center central centre centres century chadian chain chairman champion chance change charge chars cheick chevron chiefs children
  chilly chin chipping chop christian christians christmas church circa circle cisco cities citizens city civil civilian civilians clan clash clashes
  clay cleric clever clones close coalition coast code coin cold colon colonel colony column combine come comfort command commander commission committee
  common communal communist community company concise concrete conflict conflicts congress constitution contact control conversion cook cool cooling
  cooperation copt coptic core corner corpus corral cost costs cottage council count country coup court coyote crash creek crime crisis cross crossings
  crown crystal cube current cut cuts da dam damp dane danes dares data date dawn days daze de dead deal death deaths debark december decree deep defeat
  defence defense defiance deir deja del delegation delta demand demo democracy democrats deport deposit deputy der des desert despite di diamond
  dickens die different dig dinar dinka dire direct displaced district division docking doctor dodge dogon dole dollar down downside dragon drain dream
  driver drop druze dry du due dust duty each eagle early earth east easter eastern echo economic economy education effort egg eight eighteen either el
  election elections eleven else embassy emir empire end enemy energy english enough enterprise equality era escape est ethnic eu eureka even events
  ever every excel exile experiment explosion export eye fair faith fall families family far farm farmers fate feast february federal fell ferns fertile
  few field fields fifteen fifth fifty fight fighters fighting final fines fire first fish five flag flat flee flocking flood flushing food force ford
  foreign foreman forest forges forks former fort forth fortune forty foundation four fourteen framework franco free freedom freer french friday friend
  friendly friends from front frost fry fulani full fully fund fur further future gail gaming gang gap gas gassing gates gateway gay general generals
  german girls give glad glide god goes going gold golden golf gonna good gore gosh governor grab grabs gram grand grandson granite grants gratis grave
  gray great green grenade grill groom ground group groups guard guerrillas gulf gun gunning half hall ham hammer happy harbor harbour hard hardy
  harmony harvest haste hatch hausa haven hazara head healing health heart heavy hee height heist helicopter hella helper hema here high hill his
  historic hit hobo holder holding holly home honda hone honey hono hook hooks hope hospital hostages hostilities hot hour house houses how however
  human humble hundred hundreds hunt hunter hunting hurt hutu ibn identity if igbo immediate impact in independence industry infantry initial inside
  insurgents integrity inter interior international investment iron is islam islamic island islands issue it italian its jam january jay jewish jews
  jihad jihadist job joint journal journalists journey july june junior jupiter justice kachin kafr karen keener keep keys kidnapping kill killed
  killing killings kilo kin kinder king kingdom kissing knock koa kurd la labor labour laces lack lake lame lancing land landing lao laps large larva
  las lash last late later law lay le lead leader leaders league lean leap leave leech left legal leh lend lendu lent leo les less letter level lib
  liberal liberation liberty lice licking life light like limit line linger lint lira list lit liter little live lively lives loans local locking log
  long loop loose lord lords los loss losses lot loving lower loyal loyalty luck lucky lux mad made mailing main majority male males mammoth man manage
  many mapuche maranao marble march marine marines market marks marriage mars martyrs masalit mass massacre may maya mayas mayor mayors me mean media
  mediator meeting mega members memorial men mentor mercedes mercury mercy mere message messy middle midway might miles militants military militia
  million mine mining minister ministry minor minority miskito mission missy mixin mobile model modern mogul mold mon monday money month monthly moody
  more morning moro moros mosque most mother mountain mountains movement much muddy murle museum music muslim muslims mystic narrow narrows nasa nation
  national nations nato natural nature naval nay near nearly necessary need neither network neutral never new next nice night nine nineteen ninety no
  noble nobody nods nokia none nor nord normal north northern northwest not nothing november now nuer number oasis object observers october odder of
  office officer officers official oi oil okay old on once one ones only opera operation opportunity opposition or oracle orange orders ordinary orient
  oromo orthodox oss other others ouest our out outer outside over own oxygen pack page paint palace pale pals panic par para paradise parallel parent
  parks parliament parse part parties party pas pashtun pass past paste patch path pathe patriot patrol peace peacekeepers pearl peasants peel peer pen
  pencil people per percent perhaps period persian petal petting peul peyote phase piles pilgrim pilot pin pine pines pining pink pioneer pipes place
  plain plains plan planes plate platform plenty plunge point pol police policy political poll polling polls pols pong pool poor pop population pore
  port portal porto ports poses posing post pound poverty power powers pray premia premier presence present president press prey price prime prince
  princes princess prior prison private problem process production program progress project promise prophet prospect prosper prosperity protest
  protestant protests proven providence province public pueblo puerto puke punch purchase pure quart quarter que quechua queens quick quiet race radical
  radio raid railway rain rainier rake rally range rate raven ray reading ready real rebel rebellion rebels recent record red reform refuge refugees
  region regional rein relief religion remote republic republican rescue research reserve resistance resolution response result retreat return revel
  revenge revere revolution rice rich right rights ring ripe rise rising river road rock rocket rockets rocks rod rode rodeo rohingya roman root rose
  roses rot rots route royal rude rule rural rush rust sack sacred sadly safe safety saint sainte saints salafist salmon salt same san sanctions
  sanctuary sand sandwich sandy sang santa santo sao sapphire saturday sauce save say scale school science scissors sea season seat sec second secretary
  section security see sees self sells semi senate senator send sent sentinel separate september series servant service session settle settlement seven
  seventeen seventy several shading shan shaping share sharia shell shells shepherd shia shiite shilluk shot should show shrine sic side sidi siding
  siege signal significant silly silver similar since sindhi single sinhalese sissy sisters site situation six sixteen sixty ski slave small snow
  snowflake so soars sober social society soldiers some son songhai soon sore sort source sours south southern sovereign sparks special spirit split
  spring springs spry spur spy square stability stage stains stall stamps stand staple staples star stark start state statement states station status
  stave steel steep step sterling still stone store street streets strike strikes strong students subsequent success such sud suicide sultan summer
  summit sun sunday sunni sunrise sunshine superior supply supporters supreme sur suring surprise surrender survey sway swiss tab table tactic talent
  talk talks tame tamil tank tanks target task tausug taxes tea team tel tell temple ten term territory terror than that their them then there these
  they third thirteen thirty this those thousand thousands three through thursday thus tiling till time tire tires tiring to toc today todo together
  toll ton tool torch tore tornado total toubou tours tower town towns trade tradition train transfer transition travel treaty tres trial tribe tribes
  trim trip trooper troops truce truck true trust truth tuareg tubu tuesday tumble tune tunes turkish tutsi twelve twenty twist two type uighur una
  uncle under une unified uniform union unity universal university until up upper urban us used usher uyghur valley value van var vary venus very
  veteran vex via vice victims victory view villa village villages ville viola violet vision visitor vite voice voila volcano volunteer von vote voters
  wahoo wake walk wall wang war ward ware warlords warm warns warrior watch water wave waxing ways we weapon weapons wedding wednesday weed week welcome
  well welsh were west western wetter what wheeling when where whether which while white who whole why wick wide wild wilder will wing wink winner
  winter wisdom wise with withers within without woken wolf women wood wool word work workers world worth worthing would xiaomi yazidi yea year years
  yellow yet yoruba you young youth zaghawa zero zone zones
`
    .trim()
    .split(/\s+/),
)

/** Given names and surnames, of leaders in wars above all: only a city keeps such a name. */
export const PERSON_NAMES: ReadonlySet<string> = new Set(
  `
  abadi abbas abbey abdallah abdullah abiy abram abu ada adam adams addison adel adela adelaide adi adler adrian afwerki ag aguilar ahmad ahmed aideed
  ajani akbar alain alanis alba albert alden alex alexander alexandra alexandria alexei alexis alf alfonso alfred ali alia alice alicia allan allen
  allison almeida alpha alton alvaro alvin amadou amanda amelia amina amir amos anatoli anaya anderson andi andra andreas andres andrews ane angelica
  anita anna annabella annan anthony anton antonio antony aoun aquino arafat arata araya archie ari aria ariana ariel aristide armstrong arno arnold
  aron arroyo artem arthur asahi asha ashley ashton assad atchison athena atkinson aubrey aung aurelia austin ava avery awa aya aydin ayse aziz bach
  bahanga bailey baldwin banda bandar barbara barbosa barnes barre barrett barry bart bartlett barzani bashir bazoum bea beatrice becker bedie begin
  belmokhtar bemba benitez benjamin bennett benson berger bernard bernasconi bernice bernie bertram bertrand betancur bethanie bethany bettie beulah
  beverley beverly bhutto bianchi biden bilal billy biya blaine blair blaise blanca blanco blossom blythe bongo bonik bonita bono boris boubacar boyd
  bozize brad bradford bradley brady brandon bree brenda brenna brent briceno britt bronte brooke brooks bruce bruno bryan bryant buchanan buhari burke
  burt burton bush byron caceres cal calderon calista camara cameron camilla camillo campbell cano cara cardoso carey carlos carlton carly carmel carmen
  carolina carroll carson carter cary casey cassidy castano castillo castro catarina cecil cecilia celeste celina celine cerna cerny chandra chantal
  chantelle chapman charis charles charlotte chas chase chavez chelsea chester chet cheyenne christiana christophe christopher ciobanu cisse clair clara
  clare clarence clarissa clark claude claudio clay clayton clifford clifton clint clinton clive clyde cody colby cole coleman collins colton compaore
  concepcion conde connor conrad constanza consuelo contreras cooper cora cori corinna corinne cornelia cornelius correa coulibaly cox craig crawford
  cristina cristobal cruz curtis cyril daan dale dalton damiba damon dan dana daniel daniels dante daphne darby darwin dave david davidson davis deby
  delgado delia dembele denice dennis denny devin devon dewey dexter diallo diarra diaz dickinson diego dillon dimitrov dion dixon djotodia dmitry
  dolores dominguez don dona donald donna dora doreen dorothea dostum douglas doumbouya doyle drew driscoll droukdel duarte dubois dudley duncan dunn
  duque durand duterte dwight ebenezer ed eden edgar edison edmond edna edwards elaine eldon eleanor elen elena elias elida elie eliot elizabeth elliot
  elliott ellis elma elmer elnora eloise elsa elsie elton elva elwood emerald emerson emil emily emmanuel emmett enid enoch enrique erdogan erick erin
  erma ernst errol erwin esmeralda esperanza estela estella estelle ester esther estrada estrella eugene eunice eustace eva evans everett ewa fabrizio
  farrell fatima faustin felipe felix ferdinand fergus ferguson fernandez ferrara ferreira fidel fisher fitzgerald fletcher flora florencia flores
  florian floyd fontana forrest foster fowler francis francois francoise franklin frans fraser frederic frederick freeman fuentes fujimori gabi gaby
  gaddafi gadhafi gallo gandhi garang garcia gardner garland garnet garrett gary garza gaston gaviria gayle gbagbo george gerald geraldine geri germaine
  ghaly ghani ghazouani gibson gilbert gilles gisela gloria godane godfrey goita goldberg gomez gonzales gonzalez gonzalo goodman gordon grace graham
  grant grayling greene gregory greta griffith grover guerra guerrero gunter guterres gutierrez guzman habre hadi haftar hagen hailey hama hamid
  hamilton hammond hamza hana hank hanna hans hansen hapilon haqqani harding hariri harlan harley harmony harold harper harris harrison hart harvey
  hasan hashim hashimoto hassan hawkins hayden hayes heath heather hector hekmatyar helen helena henderson henri henrietta henry herbert hermann
  hernandez herrera herve higgins hitchcock hofer hoffman hok hollande holt homer hopkins horace horatio hossein houston houthi howard howe hugh hughes
  hugo humala humphrey husain hussein ibrahim ida idriss iglesias ignacio igor ikeda imam imelda inez intalla iona irati irina irma irving irwin isabel
  ishikawa isla ismail issa issoufou itai ito iva ivan ivana jackson jacques jada jami jarvis jasper javier jean jeannette jefferson jena jenkins
  jennings jensen jerome jesus jian jimenez joane joanna joaquin johnson johnston jonathan jones jordan jorge jose josefina joseph josephine joshua juan
  julian justin kabila kabore kagame kai kali kamal kamil kanata kane kaplan kara kari karim karl karla karzai katherine kathleen kato katumbi katy kaya
  keita keith keli keller kelli kelly kendall kennedy kent kenton kenyatta kermit kerry kesha khaled khalid khan khomeini kiara kiir kikuchi kilic kim
  kimberley kimberly kingsley klaus kobayashi kobe konare konate kone kony kori koroma koufa kovacic kristen kyaw kyle kyra lacey ladsous lambert lamont
  lana lang lara larisa lau laura laurel laurent laurie laverne lawrence lawson lea leda lee leigh lekaj lela leland lena lenin lenora leola leon
  leonard leonardo leonora leopold leroy leslie leticia levi li lian libby lila lili lilian liliana lilly lincoln linda lindberg lindsay lindstrom lisa
  lloyd logan lola lolita londono lopez loraine lorena lorenzo lorraine lotte louisa louise lowell lu lucas lucija lucinda lucy luella luis luka lula
  lumumba luna lund lupe luther luz lydia lyle lynch lyndon lynn mabel machar mack macron macy madison madonna madrigal maduro mae magdalena mahama
  mahmoud maia maiga maja makarov malak malia maliki mallory mamadou manaia mancuso mandela manon manuel mao mara marco marcos marcus marcy margaret
  margarita mari maria marian mariana mariani marianna marianne mariano marie marin marina marino marion marisa marissa mark marlin marlo marquez
  marroquin marshall marta marti martin martinez marvin marx mary mason massoud matei mateo mathieu mathis matsumoto matthews matti mattie maud maura
  maurice maute maxwell mayer mckenzie mclaughlin mclean medvedev mejia mel melissa melo mendes mendez mercier meredith merkel merlin meron merrill
  michel midori miguel mila milagros milena miller millicent milo milos milton min mina minato minerva mira miranda misuari mitchell mobutu modi moe
  mohamed mohammed mohan moi moira moise mokhtar moktar molina momoh mona monroe monte montgomery moore morales moreira moreno morgan mori morina morris
  morrison morsi morton moser moss moussa mubarak mugabe muhammad mullah munoz murad murphy murray musa museveni musharraf mussolini mustafa myra myrtle
  nakamura nancy napoleon nash nasir nasrallah natalia nathan navarro nehru nelson nena netanyahu neto nettie neville newman nicholson nicolas nigel
  niki nikita nikki niles nita nixon noa noel nora noriega norma norman norris nujoma nunez nur nyerere obama obasanjo obrien ocalan oconnor odinga
  ogawa ola oleg olga oliveira oliver olivia olivier olsen omar omer oneill ora orellana orlando ortega ortiz orwell osborne otis ouattara ould oumar
  owen pablo palmer pandora paola parker pastrana patrica patrick patterson patti paul paulina pavlov pearson pedro pena percy pereira perez perkins
  perry peter peters petro petros petrov petrova phan philip philippe phillip phillips pia pierce pierre pilar pinas pinto plato pocahontas poroshenko
  portillo powell prem preston preval putin quentin quincy quinton quispe rabin rafael raj rajapaksa ramirez ramiro ramon ramona ramos randall randolph
  rania raoul rashid rasmussen raul ravi raymond reagan rees regina reid reina reis rena reyes reynolds reza ricardo richardson richelle ries riley rina
  rivas rivera roberta roberts robertson robinson rocha rochelle rodrigo rodriguez rogers rohan rojas roland roman romeo ron ronan roni roosevelt rosa
  rosalie rosanna rosario roscoe roselle rosenberg rosetta roslyn ross rossi rotari roth rouhani roux roxana roy rubio rudy ruiz rumsfeld rupert russ
  russell ryan sabina saddam sade sadr sahin said saida saito sakura sal salah salamat salas saleh sall salo salome salvador samara sami samir samper
  sanchez sandberg sanders sandra sankara sankoh sanogo santana santiago santino santos sara saric sarina sarkozy sassou savanna savannah savimbi sayed
  schmitt schroeder scott sebastian segura selim selma sepulveda sergei sergio serraj serrano seth seymour shannon sharif sharon sheikh shekau shelby
  sheldon shelley shelton sheridan sherman sherry shevchenko shiloh shimizu shira shirley sid sidibe sidney silva silvia simon sinclair singh sirleaf
  sisi sissoko skye smith sofia sokolov solomon sophia soren soro sosa sousa spencer stacy stalin stanislav stanley steele stein stella stephen stephens
  stevens stevenson stewart stuart suarez sue sullivan sunil suu sven sydney sylvester sylvie takahashi talabani tamara tamra tandja tanner tanya tara
  tarana tarek tariq tasha tatum tavares taylor teixeira teresa terrell terry thatcher thein theodore theresa thomas thompson thomson thor tiana tiara
  tim tin tomas tonya tora tori torres touadera toure tracy tran traore tremblay trent trenton tripp troy truman trump tshisekedi tui tula tully turner
  tyler tyrone ulysses uri uribe usha usman val valentine valenzuela valverde vance vargas vazquez velma vera verna vernon veronica vesela vic victor
  victoria viktor villalba villalobos vincent virgil virginia vivian vladimir vladislav vogt wade wagner walker wallace walsh walters walton wanda
  warren watson wayne webb webster wendell wesley weston whitney wila wilbur willard williams williamson willis willow wilson win winkler winnie winona
  winslow winston woodrow wright xiao xiaomei xiaoyan xinyi yamada yamaguchi yanukovych yildirim yildiz yousef youssef yuri yusuf yuval yves zachary
  zane zara zardari zehra zelensky zena zenawi zia zuma
`
    .trim()
    .split(/\s+/),
)
