import type { LanguageRules } from "../rules.ts";

export const eu: LanguageRules = {
  keywords: {
    "opt-out":
      "GELDITU!, GELDITU MESEDEZ!, GERATU?, BAJA?, BAJA EMAN!, EMAN BAJA!, BAJA EMAN NAHI DUT!, BAJA NAHI DUT!, BAJA MESEDEZ!, UTZI?, UTZI MESEDEZ!, UTZI BIDALTZEARI!, UTZI BAKEAN!, UTZI PAKEAN!, UTZI NAZAZUE BAKEAN!, AMAITU, BUKATU, ETEN, EZEZTATU, NAHIKOA, NAHIKOA DA, NAHIKOA DUT!, ASKI DA, ASKI DUT!, EZ BIDALI!, EZ BIDALI GEHIAGO!, EZ BIDALI MEZU GEHIAGO!, EZ IDATZI!, EZ IDATZI GEHIAGO!, EZ DUT NAHI, EZ DUT GEHIAGO NAHI!, EZ DUT GEHIAGORIK NAHI!, EZ GEHIAGO!, MEZU GEHIAGORIK EZ!, GEHIAGORIK EZ!, BERTAN BEHERA, BERTAN BEHERA UTZI, EZ ZAIT INTERESATZEN!, EZ NAGO INTERESATUTA!, ZENBAKI OKERRA!, ZENBAKIA OKER!, OKERREKO ZENBAKIA!, HARPIDETZA KENDU!, HARPIDETZA UTZI!, ∀DENA GELDITU!, ∀STOP DENA!, ∀UTZI DENA, ≈EZABATU, ≈KENDU, ≈EZABATU NAZAZUE!, ≈KENDU NAZAZUE!, ≈KENDU NAZAZU!, ≈EZABATU NIRE ZENBAKIA!, ≈KENDU NIRE ZENBAKIA!, ≈BORRATU, EZ DITUT NAHI!, EZ DUT HAU NAHI!, EZ ESKERRIK ASKO STOP, STOP SMS!, STOP MEZUAK!, GELDITU ORAIN!, GELDITU MEZUAK!, GELDI, UTZI MEZUAK BIDALTZEARI!, ASKI, EZ BIDALI SMS GEHIAGO!, EZ DUT NAHI GEHIAGO!, EZ DUT MEZURIK NAHI!, EZ NUKE NAHI, GEHIAGO EZ!, INOIZ EZ GEHIAGO!, EZ ZAIT AXOLA, BAJAN EMAN!, BAJAN EMAN NAZAZUE!, HARPIDETZA EZEZTATU!, HARPIDETZA BERTAN BEHERA!, EZEZTATU HARPIDETZA!, DESHARPIDETU!, UKATU, KENDU ZERRENDATIK!, ATERA NAZAZUE!, PERTSONA OKERRA!, EZ MOLESTATU!, EZ MOLESTATU GEHIAGO!, ~BLOKEATU, ~SPAM, DESAKTIBATU, IRTEN, BAAJA?, BAJAA?, BJA?, VAJA?, GELDTU, GELDTIU, BAJA LEHENBAILEHEN!, GELDITT?",
    "opt-in":
      "HASI, HARPIDETU, HARPIDETU NAHI DUT, ALTA?, ALTA EMAN, IZENA EMAN, BERRIRO HASI, JARRAITU?, EMAN IZENA, APUNTATU, JASO NAHI DUT",
    help: "LAGUNTZA, LAGUNDU, LAGUNTZA BEHAR DUT, INFORMAZIOA, NOR ZARA, NORTZUK ZARETE, NOR DA, NOR DA HAU, ZER DA HAU, BEZEROARENTZAKO ARRETA, NOR ZARETE",
    confirm:
      "BAI, BAI NAHI DUT, BERRESTEN DUT, BERRETSI, BAIEZTATU, BAIEZTATZEN DUT, ADOS?, ADOS NAGO, BAI ADOS, ONARTZEN DUT, ONARTU, BAIMENA EMATEN DUT, BAI BERRESTEN DUT, BAI ONARTZEN DUT, BAI ONARTZEN, BAI NOSKI, NOSKI, NOSKI BAIETZ, BAI MESEDEZ, AURRERA?, BAI BAI, JAKINA?, BAI JAUNA, KONFIRMATZEN DUT",
    access:
      "NIRE DATUAK, DATUEN KOPIA, NIRE DATUEN KOPIA, ESKURATZE ESKUBIDEA, SARBIDE ESKUBIDEA, ZEIN DATU DITUZUE NITAZ",
    erasure:
      "EZABATU NIRE DATUAK, NIRE DATUAK EZABATU, BORRATU NIRE DATUAK, EZABATU DENA, DENA EZABATU, AHAZTUA IZATEKO ESKUBIDEA, AHAZTUTA IZATEKO ESKUBIDEA, AHAZTU NAZAZUE, EZABATU NIRE KONTUA, DATUAK EZABATU, EZABATZE ESKUBIDEA",
    rectification:
      "ZUZENDU NIRE DATUAK, NIRE DATUAK ZUZENDU, ALDATU NIRE DATUAK, ZUZENKETA, IZENA OKER, NIRE IZENA OKER DAGO, HORI EZ DA NIRE IZENA",
    portability: "DATUEN ERAMANGARRITASUNA, ERAMANGARRITASUNA, TRANSFERITU NIRE DATUAK, ESPORTATU NIRE DATUAK",
    restriction: "MUGATU TRATAMENDUA, TRATAMENDUA MUGATU, TRATAMENDUAREN MUGAKETA, BLOKEATU NIRE DATUAK",
    objection:
      "AURKA NAGO, KONTRA NAGO, AURKA EGITEN DUT, AURKARATZE ESKUBIDEA, AURKA EGITEKO ESKUBIDEA, PUBLIZITATEAREN AURKA NAGO",
    no: "EZ?, EZ ESKERRIK ASKO, EZ MILA ESKER, EZETZ",
  },
  words: {
    STOP: "stop gelditu geldi geldituko geratu utzi utziko uztea uzteko eten etengo eteteko gelditzeko gelditzea utziezazue utzi_ezazue",
    NOT: "ez inoiz ezer ezta",
    MORE: "gehiago gehiagorik berriro inoiz aurrerantzean aurrera",
    SEND: "bidali bidaltzen idatzi idazten deitu deitzen molestatu gogaitu kontaktatu enbarazu bidal zirikatu",
    SENDING:
      "bidaltzeari bidaltzea bidaltzen bidaltzeko idazteari idaztea deitzeari deitzea molestatzeari molestatzea gogaitzeari kontaktatzea kontaktatzeari bidali",
    MSG: "mezu* sms* smsak smsrik publizitate* iragarki* spam* eskaintz* buletin* propaganda* jakinarazpen* newsletter* promozio* marketin* email* whatsapp*",
    WANT: "nahi behar interesatzen interesik gura",
    GET: "jaso jasotzea jasotzen jasotzeko jasotzerik hartu",
    OUT: "baja_eman eman_baja bajan_eman bajan_jarri bajan_emateko baja_ematea baja_emateko baja_emango baja_nahi harpidetza_kendu harpidetza_kentzea harpidetza_utzi harpidetza_ezeztatu desharpidetu harpidetza_bertan harpidetza_eten",
    REMOVE:
      "ezabatu ezabatzea ezabatzeko ezabatzen kendu kentzea kentzeko kentzen borratu borratzea atera_nire atera_nazazue zenbakia_atera zerrendatik_atera atera_zerrendatik ateratzea ezabatuko kenduko deuseztatu suntsitu ezaba garbitu garbitzea",
    ME: "ni niri nazazue nazazu nauzue nauzu didazue didazu iezadazue diezadazue dizkidazue dizkidazu iezazkidazue guri gaitzazue",
    MY: "nire nitaz nere neure niri_buruz nire_inguruan nigandik neuri",
    NUM: "zenbaki* telefono* mugikor*",
    LIST: "zerrenda* datu_base* harpidetza* sistema* fitxategi*",
    REVOKE: "kentzen atzera erretiratu erretiratzen ezeztatu baliogabetu ezeztatzen errebokatu errebokatzen",
    CONSENT: "baimen* onespen* adostasun* onarpen*",
    DATA: "datu* informazio*",
    ALL: "dena guztia guztiak oro den_dena guzti ezer",
    HAVE: "dituzue duzue dakizue daukazue dauzkazue gordeta gordetzen gordetako dituzuen duzuen daukazuen dauzkazuen gordetzen_duzue",
    WHAT: "zein zer zeintzuk kopia* eskuratu eskuratze* sarbide* ikusi eskatzen jakin emaidazue bidali",
    FIX: "zuzendu zuzentze* zuzentzea aldatu aldatzea aldatze* eguneratu eguneratze*",
    WRONG: "oker gaizki okerra okerrak okerreko akats* akatsa",
    NAME: "izena izenaren abizen* helbide* posta eposta jaiotze* izenak",
    MOVE: "eraman eramate* eramangarri* transferitu* transferitze* esportatu* esportatze* pasatzea csv excel json xml",
    LIMIT: "mugatu* mugatze* mugaketa* blokeatu* blokeatze* izoztu* izoztu eten etenaldi blokeatu mugatu",
    PROC: "tratamendu* tratatu* tratatze* erabili* erabiltze* erabiltzea saldu saltze* partekatu* partekatze* prozesatu* ukitu erabili eman partekatu",
    AGAINST: "aurka kontra aurkaratu* aurkaratze*",
    ADS: "publizitate* marketin* profil* hirugarren* iragarki* komertzial*",
    ACCOUNT: "kontua kontuaren profila kontu_hau cuenta",
    THING:
      "eskaera* eskari* hitzordu* erreserba* mahai* pakete* bidalketa* gidari* taxi* ordainketa* faktura* hegaldi* hotel* gela argazki* tren* trena trenak autobus* sarrera* bilera* klase* janari* pizza* auto autoa autoko produktu* giltza* ordua ordurik poltsa* tipula* kode* ticket* entrenamendu* aurrekontu* ekarpen* zita* festa*",
    KEEP: "baina bakarrik soilik izan_ezik salbu",
  },
  phrases: {
    "opt-out":
      "ez molestatu, ez nazazu*, ez jarri harremanetan, ez didazu*, ez dut .. jaso nahi, ez dut .. gehiagorik nahi, ez dut .. gehiago nahi, ez dut jaso nahi, ez ditut .. nahi, ez ditut .. jaso, ez dugu .. jaso nahi, ~ez zait interesatzen, ~ez zaizkit interesatzen, ~ez dut interesik, ~ez nago interesatuta, zenbaki okerra, okerreko zenbakia, zenbakia oker, zenbakiarekin oker, zenbakiz oker, ez da nire zenbakia, ez da nire telefonoa, okerreko pertsona, pertsona okerra, utzi bakean, utzi pakean, utzi nazazu*, bakean utzi, pakean utzi, utzi behingoz, gelditu behingoz, geldi itzazue, geldi ezazue, ken nazazu*, kendu zerrendatik, zerrendatik kendu, zerrendatik atera, zerrendatik ezabatu, zuen zerrendatik, datu basetik kendu, baja eskatu, baja eskatzen, eman nazazue bajan, eman .. bajan, ez nuen baimen*, nola gelditu, nola gelditzen .. MSG, nola utzi, nola kendu harpidetza, nola kentzen, nola eten, nola lortu gelditzea, nazkatuta .. MSG, aspertu naiz .. MSG, inoiz ez naiz harpidetu, ez naiz harpidetu, ez naiz inoiz harpidetu, ez dut baimenik, ez dut inoiz baimen*, baimenik eman gabe, blokeatuko zaituztet, blokeatuko dut, stop jarri dut, stop esan, stop eta REMOVE, gelditu eta REMOVE, utzi eta REMOVE, ~zoazte pikutara, ~zoaz pikutara, ~hoa pikutara, ~joan pikutara, ~zoazte popatik, ~alde hemendik, utzi harpidetza, kendu harpidetza, ezeztatu harpidetza, harpidetza amaitu, MSG nazkatuta, aspertuta .. MSG, MSG aspertuta, nahikoa da .. MSG, ez dut MSG eskatu, ez ditut MSG, nola kendu MSG, nola kendu .. MSG, ez duzue baimenik, hau ez da .. zenbakia, ez dut nahi .. MSG, blokeatuko zaitut, blokeatzen zaituztet, salatuko zaituztet, hau spama da, hau jazarpena da, ez dut baimenik eman, inoiz ez dut baimenik, nire baimenik gabe, baimenik gabe, ez naiz bezeroa, ez naiz jada bezeroa, jada ez naiz bezeroa, ez naiz .. zenbakia, nazkatuta nago .. MSG, aspertuta nago MSG, nekatuta nago zuen, gogaituta nago, ez jarri nirekin, ez harremanetan jarri, ez deitu gehiago, ez idatzi gehiago, ez bidali niri, ez bidali gehiago, ez bidali mezu, ez dut gehiago jaso nahi, ez dut mezurik nahi, ez dut mezu gehiago, ez dut publizitaterik, ez dut zuen mezu*, ez dut behar zuen, ez zaizkit interesatzen, kendu nazazue, ken nazazue, atera nazazue, ezaba nazazue, ezabatu nazazue, kendu nire zenbakia, ezabatu nire zenbakia, nola ematen dut baja, nola eman baja, nola eman dezaket baja, nola eman dezaket .. baja, nola ezezta dezaket harpidetza, baja emateko, baja eman nahi, utzi mezuak, utzi idazteari, utzi bidaltzeari, utzi nazazue, ~zergatik jarraitzen duzu*, ~zergatik jasotzen d* .. MSG, ~zergatik bidaltzen .. MSG, inoiz ez dut izena, ez dut izenik eman, ez zait interes*, ez zait gehiago, ez dut interesik, kokoteraino .. MSG, nahikoa da $, nola kendu hau, nola kendu nire, nola atera, ez naiz ni, blokeatuko zaituzte*, salatuko zaituzte*, ez gogaitu, ez bidali ezer, gelditzen da hau, aspergarri* .. MSG, gogaikarri* .. MSG, nola gelditzen da hau, nazkatuta $, kokoteraino $",
    "opt-in":
      "harpidetu nahi, izena eman nahi, alta eman nahi, eman nazazue alta, alta nahi, mezuak jaso nahi ditut, berriro jaso nahi, berriro hasi nahi, sartu nazazue, gehitu nazazue, berriro jaso, berriz jaso, apuntatu nazazue, harpidetu nazazue, berriro harpidetu, eman alta, berriro apuntatu, eman izena berriro, izena eman nahi dut, nola eman izena, nola harpidetu, nola apuntatu, apuntatu nahi, jaso nahi ditut, jaso nahi nituzke, jarri nazazue, berriro eman izena, eman izena nahi",
    help: "laguntza behar, laguntza nahi, nor zara, nor zarete, nortzuk zarete, nor da, nork idazten, nork bidaltzen, zein enpresa, zer enpresa, zer da hau, zertaz ari, lagundu diezada*, lagunduko didazu*, lagun nazakezu*, nola funtzionatzen, nola dabil, norekin ari naiz, lagunduko didazue, lagundu ahal",
    access:
      "zer dakizue nitaz, zer dakizue niri, zer daukazue nitaz, zer duzue nitaz, nitaz dakizue*, nitaz dituzue*, nitaz daukazue*, nitaz duzue*, nitaz gorde*, niri buruz d*, niri buruzko, zein datu, zer datu, zeintzuk datu*, zer informazio, zein informazio, eskuratzeko eskubidea, eskuratze eskubidea, sarbide eskubidea, nondik duzue, nondik daukazue, nola lortu duzue, nola lortu zenuten, nork eman diz*, nork eman dizue, datuen kopia*, 15 artikulu*, gordetzen duzuen nitaz, gordetzen duzue*, zer gordetzen, nondik atera duzue .. NUM, nondik atera .. NUM|MY, nondik lortu .. NUM|MY",
    erasure:
      "ahaztua izateko, ahaztuta izateko, ahaztu nazazue, ezabatu dena, dena ezabatu, dena borratu, borratu dena, 17 artikulu*, itxi nire kontua, nire kontua itxi, datuak ezabatzea, datuak ezabatzeko, datuak ezaba",
    rectification:
      "izena gaizki, izena oker, izena ez da, ez da nire izena, ez naiz deitzen, abizena gaizki, abizena oker, gaizki idatzi*, oker idatzi*, gaizki dago idatzita, helbidea aldatu, helbide berria, helbidea oker, helbidea gaizki, etxez aldatu, aldatu nire, eguneratu nire, datuak oker, datuak gaizki, datuak okerrak, zuzentzeko eskubidea, 16 artikulu*, helbidez aldatu, aldatu helbidea, gaizki idatzita, izena okerra",
    portability:
      "eramangarritasun*, 20 artikulu*, makinaz irakur*, nire datuak transfer*, nire datuak beste, beste enpresa batera, beste konpainia batera, beste operadore batera, nire datuak eraman, datuak fitxategi batean, nire datuak fitxategi*, beste enpresa bati",
    restriction:
      "tratamenduaren muga*, tratamendua eten, eten .. tratamendu*, gelditu .. tratamendu*, utzi .. tratatzeari, izoztu nire, 18 artikulu*, mugatu .. tratamendu*, arte?, oraingoz?, momentuz?, bitartean?, aldi baterako?, gorde?, baina ez erabili, baina ez ukitu, ez ukitu nire DATA, eten nire DATA, nire datuen erabilera, erabilera eten, blokeatu nire, erabili gabe, ukitu gabe",
    objection:
      "aurka nago, kontra nago, aurka egiten, aurka egin nahi, aurkaratzen, aurkaratzeko, ez erabili nire, ez saldu nire, ez partekatu nire, ez eman nire datu*, ez ditzazuela erabili, ez erabiltzea, publizitaterako erabil*, marketinerako, profilik ez, 21 artikulu*, datuak publizitaterako, nire datuak erabiltzearen, ez erabili nire datuak, ez saldu, hirugarrenei",
    none: "ez gelditu, ez geldi, ez utzi, ez kendu, ez ezabatu, ez eman baja, ez dut baja*, ez dut utzi nahi, ez amaitu, zergatik .. baja*, zergatik kendu, zergatik ezabatu, nahi gabe, ez dut jaso mezu*, ez dut mezurik jaso, ez dut jaso, ez dut koderik, ez dut koder*, ez dut mezua jaso, ez zait iritsi, ez zait heldu, ez da iritsi, ez da heldu, ez da etorri, oraindik ez, ez oraindik, ez dago arazorik, arazorik ez, ez da ezer, ez da ezer gertatzen, lasai, ez kezkatu, ez ahaztu, ezin dut, ezin dugu, ezin izan, ez dago leku*, ez dago tokirik, leku gehiagorik ez, ez dago THING, ez dabil, ez du funtzionatzen, ez dut THING, ez dut tipula*, ez dut poltsa*, ez dut behar, ez dut THING nahi, ez dut beste THING, ez bidali THING, ez bidali gorria, ez bidali hori, ez deitu hamarrak, ez deitu 10, ez deitu orain, ez deitu aurretik, ez deitu goizean, geltoki*, geldialdi*, non gelditzen, autobusa gelditzen, gelditzen da, non geldituko, gelditu gaitezke, gelditu naiz, geldituko gara, zer ordutan gelditu, gelditu gara, erretzeari, erretzea, barre egite*, noiz amaitzen, noiz bukatzen, amaitzen da, utzi THING, utzi paketea, utzi atean, utzi ate*, utzi mahai*, utzi egun batzuk, ezabatu azken*, kendu azken*, ezabatu THING, kendu THING, kendu tipula, THING ezeztatu, THING ezabatu, THING kendu, THING bertan behera, bertan behera utzi nahi dut THING, ezeztatu THING, lan baja*, bajan nago, gaixo baja*, nahikoa leku, nahikoa izango, zein datu behar, zer datu behar, inporta ez, ez dut .. jasotzen, ez zait .. iristen, amaitu da, bukatu da, nondik atera, ezin diot, ezin dut gelditu, autobusa hemen gelditzen, geltokia, amaitzen dut, bukatzen dut, hitzordua ezeztatu, ezeztatu nire eskaera, ez dut kodearen, ez dut poltsarik, ez dut tipularik, ez dut behar poltsa, baino gehiago ez, txartela blokeatuta, kontua blokeatuta, errepidea blokeatuta, azkenean, asteburu*, itxaroteaz nazkatuta, utzi atarian, utzi auzokoari, zergatik ez, bihar arte, gero arte, laster arte, ez bidali ezer oraindik",
  },
  common:
    "arreta bekatu atura final ferma nahiko barratu eta da dira dut duzu dugu dute nago zaude dago naiz zara gara dira bat hau hori hura ni zu gu zuek haiek bai ez eskerrik asko kaixo egun on gabon arratsalde gaur bihar atzo orain gero noiz non nola zergatik zer nor zein ere baina edo oso ondo ongi gaizki polit handi txiki mesedez barkatu agur ordu minutu aste hilabete urte etorri joan egin izan daiteke nahi behar ahal egongo izango etorriko joango ikusi arte laster berandu goiz hemen han hor etxe lan zuen gure haren badut badago baduzu bezala arazo hotz",
  polite:
    "mesedez, arren, eskerrik asko, mila esker, esker mila, eskerrak, kaixo, aupa, egun on, gabon, arratsalde on, agur, agur bero bat, orain, oraintxe, berehala, behingoz, aldez aurretik eskerrik asko, ondo izan, please, ok, ados, barkatu, benetan, demontre, kabenzotz, ba, bada, faborez, otoi, eskerrik, jada, urgentea, esker, aio, bale, ondo, ondo dago, oso ondo",
};
