import type { LanguageRules } from "../rules.ts";

export const hu: LanguageRules = {
  keywords: {
    "opt-out":
      "LEÁLL, LEÁLLÍTÁS!, ÁLLJ?, ÁLLJ LE!, ÁLLJON LE!, ÁLLJANAK LE!, VÉGE?, LEIRATKOZÁS!, LEIRATKOZOM!, LEIRATKOZNI!, LEIRATKOZNÉK!, LEIRATKOZÁST!, LEIRATKOZ!, LEIRATKOZIK!, IRATKOZZ LE!, LEMONDÁS, LEMONDOM, LE?, KI?, NE KÜLDJ!, NE KÜLDJENEK!, NE KÜLDJÖN!, NE KÜLDJETEK!, NE KÜLDJ TÖBBET!, NE KÜLDJENEK TÖBBET!, NE KÜLDJENEK TÖBB SMST!, NEM KÉREM, NEM KÉREK, NEM KÉREK TÖBBET!, TÖBBET NE!, SOHA TÖBBET!, NEM AKAROM!, ELÉG, ELÉG VOLT!, ELÉG LEGYEN!, ELÉG EBBŐL!, ELÉG MÁR!, HAGYJÁK ABBA!, HAGYD ABBA!, HAGYJÁK MÁR ABBA!, HAGYD MÁR ABBA!, HAGYJATOK MÁR BÉKÉN!, HAGYJA ABBA!, HAGYJÁTOK ABBA!, FEJEZZÉK BE!, FEJEZD BE!, HAGYJANAK BÉKÉN!, HAGYJATOK BÉKÉN!, HAGYJ BÉKÉN!, HAGYJON BÉKÉN!, NEM ÉRDEKEL!, TÉVES SZÁM!, TÉVES TELEFONSZÁM!, ROSSZ SZÁM!, VISSZAVONOM?, VISSZAVONOM A HOZZÁJÁRULÁSOM!, KOPJANAK LE!, KOPJ LE!, ∀MINDENT LEÁLLÍTANI!, ∀STOP MINDEN!, ∀STOP MINDENT!, ∀MINDENRŐL LEIRATKOZOM!, ≈TÖRLÉS, ≈TÖRÖL, ≈TÖRÖLJÖN, ≈TÖRÖLJENEK!, ≈TÖRÖLJ!, ≈TÖRÖLNI, ≈TÖRÖLJÉK A SZÁMOMAT!, ≈TÖRÖLJÖN ENGEM!, ≈TÖRÖLJENEK KI!, NEM AKAROM EZT!, NEM KÉREM EZT!, NEM KÉREM EZEKET!",
    "opt-in":
      "FELIRATKOZÁS, FELIRATKOZOM, FELIRATKOZNI, FELIRATKOZNÉK, BE?, CSATLAKOZÁS, CSATLAKOZOM, INDÍTÁS, FOLYTATÁS",
    help: "SEGÍTSÉG, SEGÍTSÉGET KÉREK, SEGÍTSETEK, SEGÍTSENEK, INFÓ, INFORMÁCIÓ, ÜGYFÉLSZOLGÁLAT, KI EZ, KI VAGY, KIK VAGYTOK, KI ÖN, MI EZ, KI AZ, KI ÍR",
    confirm:
      "IGEN, IGEN KÉREM, ELFOGADOM, MEGERŐSÍTEM, MEGERŐSÍTÉS, HOZZÁJÁRULOK, BELEEGYEZEM, JÓVÁHAGYOM, IGEN ELFOGADOM, IGEN MEGERŐSÍTEM, IGEN HOZZÁJÁRULOK, RENDBEN?",
    access: "ADATAIM, ADATLEKÉRÉS, ADATIGÉNYLÉS, HOZZÁFÉRÉS, HOZZÁFÉRÉSI JOG, MÁSOLAT AZ ADATAIMRÓL, ADATKIKÉRÉS",
    erasure:
      "TÖRÖLJÉK AZ ADATAIMAT, TÖRÖLJE AZ ADATAIMAT, TÖRÖLD AZ ADATAIMAT, ADATTÖRLÉS, ADATAIM TÖRLÉSE, ELFELEDTETÉS, ELFELEDTETÉSHEZ VALÓ JOG, TÖRLÉSHEZ VALÓ JOG, FELEJTSENEK EL, MINDENT TÖRÖLJENEK, FIÓK TÖRLÉSE, TÖRÖLJÉK A FIÓKOMAT",
    rectification:
      "JAVÍTSÁK AZ ADATAIMAT, HELYESBÍTÉS, ADATMÓDOSÍTÁS, ADATHELYESBÍTÉS, ROSSZ NÉV, NEM EZ A NEVEM, HIBÁS NÉV",
    portability: "ADATHORDOZHATÓSÁG, ADATAIM ÁTADÁSA, ADATHORDOZÁS, ADATEXPORT",
    restriction: "ADATKEZELÉS KORLÁTOZÁSA, ZÁROLÁS, ADATAIM ZÁROLÁSA, KORLÁTOZÁS",
    objection: "TILTAKOZOM, TILTAKOZÁS, TILTAKOZÁSI JOG, TILTAKOZÁS A MARKETING ELLEN, TILTAKOZÁSHOZ VALÓ JOG",
    no: "NEM, NE?, NEM KÖSZÖNÖM, KÖSZÖNÖM NEM, NEM KÖSZI, KÖSZI NEM, DEHOGY",
  },
  words: {
    STOP: "stop stopp leállít* hagyják_abba hagyd_abba hagyja_abba hagyjátok_abba abbahagy* fejezzék_be fejezd_be fejezze_be fejezzétek_be befejez* szüntessék_meg szüntesse_meg szüntesd_meg megszüntet* álljanak_le álljon_le állj_le álljatok_le állítsák_le állítsa_le állítsd_le álljanak_már_le hagyják_már_abba mellőz*",
    NOT: "ne nem se sem soha semmi semmilyen semmiféle senki nincs",
    MORE: "többé több többet tovább többször jövőben ezentúl",
    SEND: "küldj* küldözges* küldöz* írj írjanak írjon írjatok írogass* zaklass* keress keressenek keressen keressetek hívj* hívogass* spammelj* spammelj zavarj* háborgass* zargass* traktálj* sms_ezz* smsezz*",
    SENDING:
      "küldeni küldés* küldözget* küldését zaklat* hívogat* megkeresés* írogat* spammel* kapcsolatfelvétel* zaklatás* zargat* értesíteni írni smsezni sms_ezés* küldésével",
    MSG: "sms* smst smseket üzenet* reklám* hirdetés* spam* hírlevel* hírlevél* ajánlat* promóci* akciós értesítés* marketing* levélszemét kéretlen email* mail reklámsms* megkeresés* szöveges_üzenet*",
    WANT: "kérek kérünk akarok akarom akarunk szeretnék szeretném szeretnénk kívánok kívánom óhajt* igényl* érdekel érdekelnek kell kellenek",
    GET: "kapni fogadni megkapni",
    OUT: "leiratk* leirat* kiiratk* iratkozzak_le le_szeretnék_iratkozni le_akarok_iratkozni le_szeretnénk_iratkozni le_kívánok_iratkozni le_tudok_iratkozni iratkozhatok_le iratkozom_le iratkozni_le iratkozhatnék_le tudok_leiratkozni le_lehet_iratkozni iratkozz_le leíratkoz*",
    REMOVE:
      "töröl* törölj* törlés* törlöm törli törlik törölt töröltet* vegyenek_le vegyen_le vegyetek_le vegyél_le vegyenek_ki vegyen_ki vegyél_ki vegyetek_ki vegyék_ki vegye_ki vegyék_le vedd_ki vedd_le eltávolít* távolíts* megsemmisít* semmisíts* törüljék kitöröl* húzzanak_ki húzzák_ki levenni kivenni",
    ME: "engem nekem minket nekünk velem rám",
    MY: "adataim* adatom* adataink* számom számomat számunkat telefonszámom* mobilszámom* nevem nevemet címem címemet lakcímem* fiókom* rólam velem_kapcsolatos saját rám_vonatkozó profilom* tőlem emailcímem* születési keresztnevem* vezetéknevem*",
    NUM: "szám számot számom számomat száma telefonszám* mobilszám* telefonszámom számunkat",
    LIST: "list* adatbázis* ügyféladatbázis* címlist* levelezőlist* rendszer* nyilvántart* előfizetés* hírlevéllist*",
    REVOKE: "visszavonom visszavon* megvonom megvon*",
    CONSENT: "hozzájárul* beleegyez* engedély* jóváhagyás*",
    DATA: "adat adatok adatokat adatot adataim adataimat adataimhoz adataimról adataimba adataimnak adataimmal adatomat adatait adatai adatokhoz adatokról adatainkat személyes_adat* információ* információkat",
    ALL: "minden mindent összes valamennyi mindet",
    HAVE: "tárolnak tárolnak kezelnek tudnak nyilvántartanak gyűjtöttek önöknél tárolt tároltok tárolsz tudtok van_rólam birtok* rendelkez* őriznek",
    WHAT: "milyen mely melyek melyeket mit másolat* hozzáfér* tájékoztat* kikér* megtekint* betekint* adatlekér* látni adjanak kérem_ki megkapni lekér* kérném",
    FIX: "javíts* javít* helyesbít* módosít* frissít* változtat* írják_át átír* korrigál* helyesbíts*",
    WRONG: "rossz hibás hibásan téves tévesen rosszul elírt elavult nem_jó nem_helyes nem_stimmel elírás* pontatlan*",
    NAME: "név nevem nevemet nevét nevet vezetéknev* keresztnev* cím címem címemet lakcím* emailcím* e_mail születési irányítószám*",
    MOVE: "átad* adathordoz* hordozhat* továbbít* export* áthelyez* vigyék_át átvitel* átvinni",
    LIMIT: "korlátoz* zárol* befagyaszt* fagyassz*",
    PROC: "kezel* adatkezel* felhasznál* használ* eladni adják_el értékesít* adják_ki továbbad* megoszt* feldolgoz* átadja átadni kiadni osszák_meg",
    AGAINST: "tiltakoz* ellenzem kifogás* ellenez* tiltom",
    ADS: "marketing* reklám* profilalkot* üzletszerz* direkt_marketing harmadik hirdetés*",
    ACCOUNT: "fiók* profil* fiókomat",
    THING:
      "rendelés* időpont* foglalás* asztal* csomag* szállít* futár* sofőr* taxi* fizetés* számla számlát számlám* repül* szállás* szoba szobát kép képet képeket képek fotó* vonat* busz* jegy* találkoz* edzés* óra órát órám órámat tanfolyam* étel* pizza* pizzát autó* termék* kulcs* lakás* ruha ruhát cipő* nyugta nyugtát blokk* kód* szatyr* zacskó* árajánlat* tétel* megrendel* szerződés* buli* torta tortát",
    KEEP: "de csak kivéve maradjon maradjanak",
  },
  phrases: {
    "opt-out":
      "ne küldözges*, ne keressenek, ne zaklass*, ne hívogass*, többet ne küld*, többé ne küld*, nem kérek több*, nem kérem .. MSG, nem kérem .. továbbiakban, nem kérem többé, többet nem kér*, reklámot ne, reklámot nem kér*, iratkozzanak le, iratkozzon le, ki akarok lépni, ki szeretnék lépni, rossz emberhez, nem kérek ilyen*, nem kérek semmi*, nem akarok több*, nem akarok ilyen*, nem akarok kapni, nem szeretnék .. kapni, nem szeretnék több, nem szeretném kapni, nem kívánok .. kapni, nem kívánom, nem tartok igényt, ~nem érdekel, ~nem érdekelnek, ~nem vagyok érdekelt, téves szám*, téves telefonszám*, rossz szám*, rossz telefonszám*, nem az én számom, nem az én telefonszámom, már nem az én, számot hívta*, nem engem keres*, hagyjanak békén, hagyjatok békén, hagyj békén, hagyjon békén, hagyjanak már békén, szálljanak le, szálljon le, szállj le rólam, kopjanak le, kopjatok le, ~kopj le, törölje* .. LIST, töröljön .. LIST, törölj .. LIST, töröljetek .. LIST, vegyenek .. LIST, vegyen .. LIST, vegyél .. LIST, vegyetek .. LIST, húzzanak ki .. LIST, vegyenek le, vegyen le, hogy stop, ne küldjenek semmi*, mindent állíts* le, állítsanak le, le akarom mondani .. MSG, le szeretném mondani .. MSG, békén hagyn*, már békén, lemondom .. MSG, lemondani .. MSG, lemondanám .. MSG, mondom le .. MSG, leállítani, hogyan iratkoz*, hogy iratkoz*, hogy tudok le*, hogyan tudok le*, hogy tudom le*, hogyan tudom le*, hogyan állít*, hogy lehet le*, le a listáról, ki a listából, elegem van .. MSG, elég ezekből, elég a MSG, unom a MSG, unom ezeket, idegesítő .. MSG, soha nem iratkoztam, nem iratkoztam fel, nem járultam hozzá, sosem kértem, nem kértem ilyen*, nem adtam engedélyt, nem adtam hozzájárulás*, soha nem adtam, letilt*, letiltom, tiltólist*, már írtam hogy stop, küldtem stop, írtam stop, stop és REMOVE, stop és töröl*, ~menjetek a, ~menjenek a, ~húzzatok a, ~anyátok, ~rohadj*, ~kapjátok be, elég volt .. MSG, elég legyen .. MSG, ~nem akarom ezeket, ~nem kérem ezeket, nem kértem ezeket a MSG, még egyszer írnak, még egyszer írtok, még egyszer küld*, szüntessék be, szüntesse be, szabadulhatok, szabadulni .. MSG, megszabadulni, nincs engedély*, nincs joguk, ez nem .. száma, nem .. telefonszáma, ki tudnának venni, ki tudna venni, venni a list*, unom .. MSG, töröljenek az, töröljenek a, ne küldj .. többet, ne küldjenek .. többet, nem kellenek .. MSG",
    "opt-in":
      "feliratkoz*, fel szeretnék iratkozni, fel akarok iratkozni, iratkozzak fel, iratkozhatok fel, iratkozom fel, szeretnék újra .. kapni, szeretnék ismét, kérem vegyenek fel, vegyenek fel a list*, csatlakozni szeretnék, szeretnék csatlakozni, visszairatkoz*",
    help: "segítséget kér*, segítségre van, ki ez, ki maga, ki vagy, kik vagytok, kik önök, kicsoda, ki küldi, ki írt, ki ír, melyik cég, milyen cég, miről van szó, miről szól, tudna segíteni, tudnának segíteni, tudtok segíteni, hogyan működik, hogy működik",
    access:
      "mit tudnak rólam, mit tudtok rólam, amit rólam, rólam tárolt, rólam tárolnak, mit tárolnak, milyen adat*, hozzáférési jog, hozzáférést kér*, hozzáférési kér*, honnan van meg, honnan szerezték, honnan van a számom, honnan tudják, honnan tudjátok, honnan vették, hol szerezték, ki adta meg a számom, ki adta meg a telefon*, ki adta meg nekik, ki adta meg önöknek, másolatot az adat*, másolatot kér*, 15 cikk, betekinteni az adat*, kikérem az adat*, tájékoztatást kér* .. adat*",
    erasure:
      "elfeled*, felejtsenek el, törlését kérem, törlését kérném, adataim törl*, adattörlés*, töröljenek mindent, töröljön mindent, mindent töröl*, 17 cikk, fiókom törl*, töröljenek minden*, profilom törl*",
    rectification:
      "rosszul írták a nev*, rosszul van a nev*, nem ez a nevem, nem így hívnak, nem így írják, nevem helyesen, elírták a nev*, hibásak az adat*, nem jók az adat*, helytelenek az adat*, helyesbítését kérem, megváltozott a cím*, megváltozott a lakcím*, megváltozott az email*, elköltöztem, új címem, új lakcím*, 16 cikk, címem megváltozott",
    portability: "adathordoz*, géppel olvasható, 20 cikk, adataimat az új, adataimat egy másik, adataimat másik",
    restriction:
      "adataim kezelésének fel*, függesszék fel .. adat*, 18 cikk, szüntessék meg .. adat*, hagyják abba .. adat*, korlátozzák .. adat*",
    objection:
      "tiltakozom, tiltakozni szeretnék, tiltakozási jog*, tiltakozással élek, ne használják fel, ne adják el, ne adják ki, ne adják tovább, ne osszák meg, ne kezeljék, ne adják át, ne profilozz*, 21 cikk, marketing cél*, reklámcél*, nem járulok hozzá, ne használják .. adat*",
    none: "ne állj* le, ne állítsák le, ne hagyd abba, ne hagyják abba, ne hagyja abba, nem akarok leirat*, nem szeretnék leirat*, nem iratkoztam le, ne töröl*, nem töröl*, nem kell töröl*, miért .. leirat*, véletlenül leirat*, véletlenül töröl*, nem kaptam*, nem kaptunk, nem kapok, nem kapom, nem jött*, nem érkez*, nem jön, még nem, még semmi, nem baj, nem probléma, semmi baj, semmi gond, nincs gond, nem gond, nincs baj, nincs probléma, semmi probléma, ne felejts*, ne aggódj*, nem tudok, nem tudom, nem tudjuk, nem tudtam, nem lehet, nincs több hely, nincs több THING, nem kell több THING, nem kérek több THING, nem kérek THING, nem kérem a THING, nem kell THING, nem kell a THING, megálló*, megáll a, megáll itt, hol áll meg, hol száll*, mikor .. vége, végén, a végére, dohányz*, ne írj vissza, ne hívj vissza, ne hívjanak délelőtt, ne hívj most, ne most, ne küldj THING, ne küldjék THING, ne küldjék el a, ne küldd, ne a, törölje az utolsó, töröljék a THING, töröljétek a THING, töröld a THING, töröljétek az utolsó, THING törl*, THING töröl*, törölni szeretném a THING, lemondom a THING, THING lemond*, lemondani a THING, elegem van a várakoz*, nem érdekel az ár, mennyi az idő, nem akarom lemondani, kérek még, sose küldtek, nem küldtek, miért nem küld*, számlázási adat*, milyen adatokat kell, mit kell, nem működik, többet fizettem, több mint, adattal, vásároltam, milyen adatokra van, milyen adatok kellenek, milyen adatot kell, adatokra van szükség*",
  },
  common:
    "mars parádé kancellár beállítás beiratkozás elmondás lemondó őrlés torlás a az és hogy is ez egy de ha vagy van volt vagyok lesz lenne meg el ki be fel le már még csak akkor most itt ott hol mikor mi ki miért hogyan igen jó rendben köszönöm köszi szia üdv helló napot reggelt estét ma holnap tegnap este reggel délután kor perc hét önök önt önnek ti te én ő mi nagyon sok kicsit után előtt között tud tudna tudnak tudom lehet kell kérem kérjük kérnék jön jövök megyek megy látjuk lemondás felmondás leírás leállás leirat feliratkozás keresés törés törlesztés tömöl örül örülök törött körül torol teres tegyen vegyen elég termék kép",
  polite:
    "kérem, kérjük, köszönöm, köszönjük, köszi, előre is köszönöm, előre is köszi, legyen szíves, legyenek szívesek, légy szíves, légyszi, lécci, szíveskedjenek, szia, sziasztok, helló, jó napot, üdv, üdvözlettel, tisztelettel, tisztelt cím, tisztelt hölgyem uram, most, azonnal, végre, már, ok, oké, please, a fenébe, bassza meg, baszd meg, kösz, jó napot kívánok, kérném, elnézést",
};
