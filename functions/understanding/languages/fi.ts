import type { LanguageRules } from "../rules.ts";

export const fi: LanguageRules = {
  keywords: {
    "opt-out":
      "SEIS?, STOPPI!, LOPETA!, LOPETTAKAA!, LOPETTAKAA JO!, LOPETA JO!, LOPETUS!, LOPETAN!, LOPETTAA?, LOPETTAKAA TÄMÄ!, PERU?, PERUUTA, PERUUTUS, PERU TILAUS, PERUUTA TILAUS, PERU VIESTIT!, PERUKAA TILAUS, PERUN TILAUKSEN, EROA?, ERO?, EI ENÄÄ!, EI ENÄÄN!, EI ENÄÄ VIESTEJÄ!, EI VIESTEJÄ!, EI LISÄÄ VIESTEJÄ!, EI MAINOKSIA!, EI KIITOS, RIITTÄÄ, RIITTÄÄ JO!, NYT RIITTÄÄ!, NYT RIITTI!, ÄLÄ LÄHETÄ!, ÄLKÄÄ LÄHETTÄKÖ!, ÄLÄ LÄHETÄ ENÄÄ!, ÄLKÄÄ LÄHETTÄKÖ ENÄÄ!, EN HALUA ENÄÄ!, EN HALUA VIESTEJÄ!, EI KIINNOSTA, EN OLE KIINNOSTUNUT!, VÄÄRÄ NUMERO!, VÄÄRÄ HENKILÖ!, JÄTTÄKÄÄ RAUHAAN!, JÄTÄ RAUHAAN!, JÄTTÄKÄÄ MINUT RAUHAAN!, JÄTTÄKÄÄ MUT RAUHAAN!, PAINU VITTUUN!, HAISTAKAA VITTU!, ∀LOPETA KAIKKI!, ∀LOPETTAKAA KAIKKI!, ∀STOP KAIKKI!, ∀PERU KAIKKI, ≈POISTA, ≈POISTAKAA, ≈POISTO, ≈POISTA MINUT!, ≈POISTAKAA MINUT!, ≈POISTA MUT!, ≈POISTA NUMERONI!, ≈POISTAKAA NUMERONI!, EN HALUA NÄITÄ!, EN HALUA TÄTÄ!, EN HALUU NÄITÄ!, HALUAN LOPETTAA!, HALUAISIN LOPETTAA!, LOPETTAKAA HETI!, JA LOPETTAKAA!, EN HALUA, EN HALUA TEKSTAREITA!, EI TEKSTAREITA!, EI KIITOS STOP, LOPETA VIESTIT!, LOPETTAKAA VIESTIT!, STOP VIESTIT!, PERUUTA VIESTIT!, PERUN, PERUUTAN, POISTA NUMERO!, POISTA LISTALTA!, POIS, POIS LISTALTA!, JO RIITTÄÄ!, HAISTAKAA PASKA!, IRTISANO, IRTISANON, EROAN, EROTA MINUT, KATKAISE, ~ESTÄ, ~ESTETTY, ~ROSKAPOSTI, ~SPÄMMI, KESKEYTÄ, PERUTA",
    "opt-in":
      "TILAA, LIITY, ALOITA, HALUAN LIITTYÄ, TILAAN, ALOITA UUDELLEEN, LIITYN, ALOITTAKAA, HALUAN TILATA, JATKA?",
    help: "APUA, OHJE, OHJEET, APUA KIITOS, TARVITSEN APUA, ASIAKASPALVELU, NEUVONTA, TUKI?, KUKA SIELLÄ, KUKA TÄMÄ ON, KUKA TÄÄ ON, KUKA OLET, KEITÄ OLETTE, MIKÄ TÄMÄ ON, KUKA TÄMÄ",
    confirm:
      "KYLLÄ, KYLLA, KYLLÄ KIITOS, JOO?, JUU?, JOO KIITOS?, HYVÄKSYN, VAHVISTAN, VAHVISTA, VAHVISTETTU, SUOSTUN, KYLLÄ HYVÄKSYN, KYLLÄ VAHVISTAN, ANNAN SUOSTUMUKSEN",
    access: "OMAT TIEDOT, OMAT TIETONI, TIETOPYYNTÖ, TARKASTUSOIKEUS, TARKASTUSPYYNTÖ, KOPIO TIEDOISTANI",
    erasure:
      "POISTAKAA TIETONI, POISTA TIETONI, TIETOJEN POISTO, POISTA KAIKKI TIEDOT, OIKEUS TULLA UNOHDETUKSI, UNOHTAKAA MINUT, POISTAKAA KAIKKI, POISTA KAIKKI, POISTA TILINI, POISTAKAA TILINI, POISTOPYYNTÖ",
    rectification:
      "KORJATKAA TIETONI, KORJAA TIETONI, TIETOJEN OIKAISU, OIKAISUPYYNTÖ, VÄÄRÄ NIMI, NIMENI ON VÄÄRIN, EI OLE NIMENI",
    portability: "TIETOJEN SIIRTO, SIIRRETTÄVYYS, SIIRTÄKÄÄ TIETONI, SIIRRÄ TIETONI, TIETOJEN SIIRRETTÄVYYS",
    restriction:
      "RAJOITTAKAA KÄSITTELYÄ, KÄSITTELYN RAJOITTAMINEN, RAJOITA KÄSITTELYÄ, RAJOITTAKAA TIETOJENI KÄSITTELYÄ",
    objection:
      "VASTUSTAN, VASTUSTAN SUORAMARKKINOINTIA, VASTUSTAMISOIKEUS, KIELLÄN SUORAMARKKINOINNIN, MARKKINOINTIKIELTO, SUORAMARKKINOINTIKIELTO",
    no: "EI?, EN?, EI OLE, EIPÄ",
  },
  words: {
    STOP: "stop stoppi lopeta lopettakaa lopettakaapa lopettaa lopettaisitteko lopettaisitte lopetatteko lopettaisiko lopettamaan lopetetaan lopetan lopetus lopettaminen lakatkaa lakkaa keskeyttäkää keskeytä stopatkaa stoppaa loputtava loppua",
    NOT: "ei en älä älkää ala alkaa emme et ette eivät ikinä koskaan älkääkä emmä emma enkä enka elä",
    MORE: "enää enään lisää enempää jatkossa koskaan ikinä tulevaisuudessa",
    SEND: "lähetä lähettäkö lähettele lähetelkö laita laittako laittele laitelko viestittele viestitelkö spämmää spämmätkö spammatko spammaa häiritse häiritkö kiusaa kiusatko tekstaa tekstailko kirjoita kirjoittako kirjoitelko lähestykö ottako pommittako pommita",
    SENDING:
      "lähettäm* lähettää lähetell* lähettely* lähettelem* yhteydenot* häirin* häiritsem* spämmäy* spämmääm* viestittel* soittel* laittam* laittelu* laittelem* yhteyttä tekstail* kontaktoin* laittaa",
    MSG: "viest* tekstiviest* tekstar* mainos* mainok* mainont* sms* roskapost* spam* spämmi* uutiskir* tarjou* markkinoint* kampanj* mainosviest* markkinoint* suoramarkkinoint* ilmoituks* meilejä meiliä viesteja tekstarei* mainost* spämm* tarjouksia",
    WANT: "halua haluan haluaisi haluamme haluta haluaisin haluu haluis tahdo tahtoisi tarvitse tarvii tartte toivo kaipaa jaksa viitsi kiinnosta kiinnostunut",
    GET: "saada vastaanottaa saavani saavamme",
    OUT: "eroan_listalta erota_listalta eroa_listalta poistua_listalta peruuttaa_viest* perua_viest* perun_viest* peruutan_viest* peru_viest* peruuta_viest* perua_uutiskir* perun_uutiskir* peruutan_uutiskir*",
    REMOVE:
      "poista poistakaa poistaa poistaisitteko poistatteko poistettava poistettavaksi poistetaan poistaminen poistamista poistoa poisto poiston pois hävittäkää hävitä hävittää tuhotkaa tuhota poistattehan poistatte poistavat poistan",
    ME: "minut minua minulle mulle mut mua minuun meille meitä minulta itseni",
    MY: "minun mun minusta itsestäni musta tietoni tietojani tietojeni tiedoistani tiedoissani tietoihini henkilötietoni henkilötietojani henkilötietojeni henkilötiedoistani omat omia omiin omista nimeni sukunimeni etunimeni osoitteeni osoitettani sähköpostini sähköpostiosoitteeni numeroni numeroani puhelinnumeroni puhelinnumeroani tilini tiliäni minua_koskev*",
    NUM: "numero* puhelinnumero* puhnro nro nroni puhelinnumer*",
    LIST: "lista* listoil* listoj* rekister* postituslist* jakelulist* asiakasrekister* tietokan* markkinointilist* järjestelm* tilaajalist* viestilist*",
    REVOKE: "perun peruutan peruuttaa perua peru peruuta vedän takaisin",
    CONSENT: "suostumu* lupa luvan lupani lupaa markkinointilu* hyväksynnän hyväksyntäni",
    DATA: "tieto tietoja tiedot tietoni tietojani tietojeni tietojen tietoihin tietoihini tiedoista tiedoistani tiedoissani tietoani henkilöti* asiakasti* data dataa datani informaatio* tietoa",
    ALL: "kaikki kaiken kaikista kaikkia kaikkea kokonaan kaikille",
    HAVE: "teillä tallentaneet tallennettu keränneet kerätty säilytätte tiedätte käsittelette hallussanne rekisterissänne",
    WHAT: "mitä mitkä millaisia kopio kopion kopiota jäljenn* nähdä tarkastaa tarkistaa tarkastus* pyydän pyytäisin tietopyyn* antakaa näyttäkää luovuttakaa selvity*",
    FIX: "korjaa korjatkaa korjata korjaus korjaisitteko korjaamista oikaisu* oikaiskaa oikaista muuta muuttakaa muuttaa muuttaisitteko päivitä päivittäkää päivittää päivitättekö vaihtakaa vaihtaa vaihda",
    WRONG: "väärä väärin väärät vääriä väärää väärän virhe virheelli* vanhentun* pielessä vanhoja",
    NAME: "nimi nimeni nimen nimeä sukunim* etunim* osoite osoitteeni osoitteen osoitetta osoitettani osoitetie* sähköpostios* sähköpostini syntymäaik* postinumer*",
    MOVE: "siirtäkää siirtää siirrä siirto siirtoa siirron siirrettävyy* siirrettäv* viedä exportoi*",
    LIMIT: "rajoittakaa rajoita rajoittaa rajoittam* rajoitus jäädyttäkää jäädytä jäädyttää",
    PROC: "käsittely* käsitelkö käsitellä käsitellään käyttö käytön käyttöä käyttää käyttäkö käytä myykö myydä myy jakako jakaa jaa luovuttako luovuttaa luovuta luovut* käyttämi*",
    AGAINST: "vastustan vastustaa vastustam* kiellän kieltää kiellämme",
    ADS: "markkinoint* suoramarkkinoint* mainont* profiloin* mainostam* kolmansille suoramainont*",
    ACCOUNT: "tili tilini tilin tiliäni käyttäjätil* asiakastil* profiili*",
    THING:
      "tilaus tilauk* aika aikani ajan varau* pöytä pöydän paketti paketin paketit pakettia pakettini lähetys lähetyks* toimitus toimituks* kuljettaj* kuski* kyyti kyydin taksi* lasku laskun laskua maksu* lento lennon hotelli* huone* kuva kuvan kuvia kuvat juna* bussi* lippu lippuja liput lipun kokous kokouks* palaver* treeni* treenit tunti tunnin tunnit kurssi* ruoka ruoan pizza* auto auton tuote tuotteen tuotteita avain avaim* asunto asunn* kuitti* koodi* vaat* kassi* pussi* sopimu* juhla* kakku* hoito hoidon",
    KEEP: "mutta vain paitsi ainoastaan jatkakaa säilyttäkää",
  },
  phrases: {
    "opt-out":
      "en halua mitään teiltä, en haluu näitä, en jaksa näitä, en ole tilannut .. MSG, en ole tilannut näitä, en ole antanut lupaa, en ole antanut suostu*, en ole liittynyt, en ole suostunut, ~en ole kiinnostunut, ~ei kiinnosta, väärä numero, väärään numeroon, väärässä numerossa, väärän numeron, ei ole minun numeroni, ei ole mun numero, väärälle henkilölle, väärä henkilö, jättäkää rauhaan, jättäkää minut, jättäkää mut, jätä minut, jätä mut rauhaan, antakaa olla, poistukaa, pois listalta, pois listoilta, listalta pois, haluan erota, haluan lopettaa tilauk*, ~lopettaa tilauk*, ~irtisano* tilauk*, viestit seis, stop tälle, tästä pääsee pois, lopettakaa jo, lopettakaa tämä, lopettakaa tää, lopettakaa nämä, lopettakaa heti, lopeta jo, lopeta tämä, lopeta heti, lopetatteko, voisitteko lopettaa, voitteko lopettaa, voitko lopettaa, miten lopetan, miten tämän saa lopetettua, saa loppumaan, loppumaan nämä, miten pääsen eroon, miten perun, kuinka perun, kuinka lopetan, kuinka pääsen, pääsen eroon, haluan eroon, saisinko olla rauhassa, kyllästynyt .. MSG, estän numeron, estän teidät, blokkaan, lähettänyt stop, laittanut stop, vastannut stop, sanonut stop, jo perunut, stop ja REMOVE, lopettakaa ja REMOVE, lopeta ja REMOVE, ~painukaa, ~painu vittuun, ~haistakaa, ~haista paska, ~suksikaa, ~vitun MSG, ~pitäkää tunkkinne, älkää soitelko, älkää soittako enää, älä soita enää, älkää ottako yhteyttä, älä ota yhteyttä, ei yhteydenottoja, haluta viestejä, kieltäydyn, peru uutiskirje, peruuta uutiskirje, peru tilaus, perukaa .. MSG, nyt riittää .. MSG, riittää jo MSG, mitta täynnä .. MSG, en ole pyytänyt näitä, en ole pyytänyt .. MSG, en halua enää teidän, en halua enää mitään teiltä, haluan pois listalta, haluan pois .. LIST, haluan pois näistä, haluan pois teidän, haluan pois tästä palvelu*, tästä voi erota, ei ole lupaa lähettää, teillä ei ole lupaa, turpa kiinni, tämä ei ole .. numero, tää ei oo .. numero, haluan lopettaa .. viest*, lopettaa .. uutiskir*, miten peruutan .. MSG, en kaipaa .. MSG, en tilannut .. MSG, en ole koskaan tilannut, en ole tilannut, en koskaan tilannut, en ole rekisteröitynyt, en ole antanut, haluun pois, haluan pois, pois tältä listalta, pois teidän listalta, pois rekisteristä, en tahdo MSG, emmä haluu, emmä haluu näit, emmä haluu MSG, en haluu MSG, en haluu enää, en halua enää, en halua teidän, en halua näitä, en jaksa MSG, en jaksa teidän, kyllästyny*, väsyny* teidän, estän, estän tämän, olette estetty, tämä on spämmiä, tää on spämmii, ilman lupaa, ilman suostumusta, en ole asiakas, en ole enää asiakas, ei ole enää .. numero, numero ei ole, numero on vaihtunut, älkää viestitelkö, älkää lähettä*, älkää lähetelkö, älkää häiritkö, jätä mut, miten peruutan, miten pääsen .. eroon, miten tämän saa loppumaan, miten nämä saa loppumaan, mistä nämä saa, voitteko poistaa, voisitteko poistaa, ottakaa mut pois, ottakaa minut pois, lopettakaa nyt, riittää jo, ei tarvii lähettää, ei tarvitse lähettää, kieltäydyn MSG, kiellän MSG, suoramarkkinointikielto",
    "opt-in":
      "haluan liittyä, haluaisin liittyä, haluan tilata .. MSG, haluan tilata uutiskirj*, haluan taas, lisätkää minut, lisää minut listalle, haluan viestejä, haluan saada viestejä, aloittakaa uudelleen, haluan uudelleen, haluan taas MSG, haluan taas viestejä, haluun taas, liittäkää minut, tilaan uudelleen, haluan tilata uudestaan, haluan liittyä uudestaan, haluan liittyä takaisin",
    help: "tarvitsen apua, tarviin apua, kuka tämä on, kuka tää on, kuka olet, keitä olette, kuka siellä, kuka lähettää, mikä firma, mikä yritys, mistä on kyse, mitä tämä koskee, voitteko auttaa, voisitko auttaa, voitko auttaa, miten tämä toimii, kuka kirjoittaa, ketä te olette, mistä firmasta",
    access:
      "mitä tiedätte minusta, mitä teillä on minusta, tiedätte minusta, tiedätte musta, kaikki mitä teillä on, kaikki tiedot mitä teillä, tiedot joita teillä, tietoja teillä on, tarkastusoikeu*, tietopyynt*, tarkastaa omat, mistä saitte numeroni, mistä olette saaneet, mistä saitte mun, mistä saitte minun, mistä sait numeroni, mistä teillä on, kuka antoi numeroni, kuka antoi teille, miten saitte numeroni, kopio kaikista, kopion kaikista, kopion tiedoista, artikla 15, 15 artikla*, pääsy tietoihini, pääsyn tietoihini, mistä saitte, mistä te saitte, miten saitte, mitä tietoja, mitä tietoa",
    erasure:
      "tulla unohdetuksi, unohtakaa minut, poistakaa kaikki, poista kaikki tiet*, poistamaan tieto*, poistamaan kaikki, poistamista, oikeus tietojen poist*, artikla 17, 17 artikla*, sulkekaa tilini, tilini poist*",
    rectification:
      "nimi on väärin, nimeni on kirjoitettu, kirjoitettu väärin, ei ole nimeni, ei ole minun nimeni, nimeni ei ole, en ole nimeltäni, nimeni kirjoitetaan, väärä nimi, osoitteeni muuttui, osoite on muuttunut, uusi osoite, muutin uuteen, olen muuttanut, tiedot ovat väärin, oikaisupyyn*, artikla 16, 16 artikla*, osoitteeni on muuttu*, osoitteeni on väär*, osoitteeni on vaihtu*, muutin, osoitteeni on muuttunut, nimeni on väärin",
    portability:
      "siirrettävyy*, koneluettava*, artikla 20, 20 artikla*, tietojeni siirt*, tietoni uudelle, tietoni toiselle, toiselle yritykselle, toiselle palvelulle, toiselle operaattorille, siirtää tietoni, siirtäkää tietoni",
    restriction:
      "käsittelyn rajoit*, keskeyttäkää .. käsittely*, lopettakaa .. käsittely*, artikla 18, 18 artikla*, rajoittakaa .. käsittelyä, rajoittaa .. käsittelyä, rajoita .. käsittelyä",
    objection:
      "vastustan, kiellän markkinoin*, kiellän suoramarkkinoin*, älkää käyttäkö, älkää myykö, älkää jakako, älkää luovuttako, tietojani saa käyttää, tietojani ei saa, halua että tieto*, ei saa käyttää, ei saa luovuttaa, ei markkinointiin, markkinointitarkoit*, ei profilointia, artikla 21, 21 artikla*, kiellän .. käytön, tietojeni käyttöä, älkää käyttäkö tietojani, mainontaan, kolmansille",
    none: "älä lopeta, älkää lopettako, en halua lopettaa, ei saa lopettaa, en voi lopettaa, en lopeta, ei lopeteta, älä poista, älkää poistako, ei tarvitse poistaa, älä peru, älkää peruko, en peru, lopettanut, lopetin, lopettaneet, lopetatteko te tänään, moneltako lopetatte, mihin aikaan lopetatte, milloin lopetatte, milloin loppuu, tupakoin*, tupakanpolt*, miksi .. poistettu, poistettiin vahingossa, en ole saanut, emme ole saaneet, en saanut, en oo saanut, ei ole tullut, ei ole saapunut, ei saapunut, ei tullut, ei tule, ei oo tullut, en lähetä, emme lähetä, en laita, en kirjoita, ette lähetä, ette laita, ette ole lähettäneet, ei vielä, en vielä, ei haittaa, ei ongelmaa, ei hätää, ei se mitään, ei mitään, ei kiirettä, ei huolta, ei enää tilaa, ei enää paikkoja, ei enää THING, ei enempää kuin, älä unohda, älkää unohtako, älä huoli, älä soita ennen, älkää soittako ennen, en voi käyttää, ei voi käyttää, en pysty, en pääse, älä lähetä THING, älkää lähettäkö THING, älä laita THING, älä laita sipulia, ei sipulia, poista THING, poistakaa THING, minun pitää, pitääkö minun, pysähtyy, pysäkki, pysäkillä, en halua THING, en halua kassia, en halua sitä, en halua muuttaa, en halua vaihtaa, en halua enää THING, en jaksa odottaa, tilauksen lopetus, olen pois, pois päältä, pois käytöstä, pois tieltä, kiinnostunut THING, en saa, en enää saa, emme saa, en saisi, odotteluun, mitä tietoja tarvit*, tietoja tarvit*, älkää ikinä lopettako, ei lopeta, en pysty lopettamaan, loppuuko, lopetan työt, kortti on estetty, kortti estetty, tie on poikki, bussi pysähtyy, pois tilauksesta, pois pizzasta, sipuli pois, ilman sipulia, en halua pussia, ei kiinnosta tuo väri, peruisin ajan, perua aika, perun ajan, peruutan ajan, en ole vielä tilannut, en ole tilannut vielä",
  },
  common:
    "ja on ei se että en hän mutta tämä tää oli ovat olen olet olemme olette ollut olla jos niin kun kuin sitten nyt tässä siellä täällä missä mistä mikä kuka koska milloin miten miksi kyllä joo kiitos hei moi terve hyvä hyvin hyvää päivää huomenta ilta illalla tänään huomenna eilen kello klo viikko tunti minä sinä te me he teidän teille teiltä meidän sinun sinulle hänen joku jotain paljon vähän myös vasta ennen jälkeen voi voin voiko voitte voisi saa saan saako saisi pitää täytyy tulee tulen tulla menee mennä tehdä tekee nähdään opetus opettaa opetan opettakaa opeta lopussa loppuu loppu vapaa riittävä riitti poissa poista poistui lopuksi paras peruna perunat perus peruste",
  polite:
    "kiitos, kiitti, kiitos paljon, kiitoksia, ole hyvä, olkaa hyvä, olkaa hyvät, ystävällisesti, pyydän, hei, moi, terve, terveisin, t, yst terv, ystävällisin terveisin, nyt, heti, välittömästi, kiitos etukäteen, etukäteen kiitos, please, ok, jo, vittu, perkele, saatana, päivää, hyvää päivää, anteeksi, joo, kiitos vain, kiitosta, pliis, plz, t., terv, moikka, hitto, jooko",
};
