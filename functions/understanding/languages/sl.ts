import type { LanguageRules } from "../rules.ts";

export const sl: LanguageRules = {
  keywords: {
    "opt-out":
      "USTAVI!, USTAVITE!, USTAVITI, KONEC?, ODJAVA!, ODJAVI!, ODJAVI ME!, ODJAVITE ME!, ODJAVITE!, ODJAVLJAM SE!, ODJAVITI!, ODJAVA SMS!, PROSIM ODJAVO!, ŽELIM ODJAVO!, PREKLIC!, PREKLIČI, PREKLIČITE, PREKLICUJEM!, PREKLICUJEM SOGLASJE!, UMIKAM SOGLASJE!, UMIK SOGLASJA!, NEHAJ!, NEHAJTE!, NEHAJTE ŽE!, PRENEHAJ!, PRENEHAJTE!, NE ŽELIM, NE ŽELIM VEČ!, NOČEM, NOČEM VEČ!, NOČEM TEGA!, DOVOLJ, DOVOLJ JE!, DOVOLJ IMAM!, DOST!, DOST MAM!, NE POŠILJAJTE!, NE POŠILJAJ!, NE POŠILJAJTE VEČ!, NE POŠILJAJTE MI!, NE POŠILJAT!, NE PIŠITE MI!, NE KLIČITE!, NE TEŽITE!, NE TEŽI!, NE MOTITE!, NE NADLEGUJTE!, PUSTITE ME PRI MIRU!, PUSTITE ME!, PUSTI ME PRI MIRU!, PUSTI ME!, DAJTE MI MIR!, NE ZANIMA ME!, ME NE ZANIMA!, NISEM ZAINTERESIRAN!, NISEM ZAINTERESIRANA!, NI ZANIMANJA, NAPAČNA ŠTEVILKA!, NAPAČNA CIFRA, ZMOTA, IZKLOP, IZKLOPI, IZKLOPITE, POJDITE V RIT!, FUKNITE SE!, ODJEBITE!, SPELJITE SE!, ~NE HVALA, ~SPAM, ∀STOP VSE!, ∀STOP VSEMU!, ∀ODJAVA VSEGA!, ∀ODJAVI VSE!, ∀USTAVITE VSE!, ≈IZBRIŠI, ≈IZBRISI, ≈IZBRIŠI ME!, ≈IZBRIŠITE ME!, ≈IZBRIŠITE, ≈IZBRIS, ≈ODSTRANI, ≈ODSTRANI ME!, ≈ODSTRANITE ME!, ≈ZBRIŠITE ME!, ≈ZBRIŠI ME!, ≈UMAKNITE ME!, NE HVALA STOP, ODJAVA PROSIM!, ŽELIM SE ODJAVITI!, NE POŠILJATI!, NIČ VEČ!, NOČEM SMS!, NOČEM SPOROČIL!, NE ŽELIM SMS!, DOSTI, NEHAJTE POŠILJATI!, PREKINI!, PREKINITE!, STOP SMS!, STOP SPOROČILA!, STOP REKLAMAM!, PREKLIČI NAROČNINO!, PREKLIČI NAROČILO SMS, IZBRIŠI ŠTEVILKO!, IZBRIŠITE ŠTEVILKO!, IZBRIŠITE MOJO ŠTEVILKO!, IZKLJUČI, IZPIŠITE ME!, NAPAČNA OSEBA!, PUSTITE ME NA MIRU!, DAJTE MIR!, ~BLOKIRAJ, ~BLOKIRANO, BREZ SMS, BREZ REKLAM!, NIKOLI VEČ!",
    "opt-in":
      "PRIJAVA, ZAČNI, PRIJAVI, PRIJAVI ME, PRIJAVITE ME, ŽELIM SE PRIJAVITI, VKLOPI, NAROČI ME, PONOVNA PRIJAVA, VKLOPITE",
    help: "POMOČ, POMOC, INFO?, RABIM POMOČ, POTREBUJEM POMOČ, POMAGAJTE, INFORMACIJE, PODPORA, KONTAKT, KDO JE, KDO JE TO, KDO STE, KDO PIŠE, KAJ JE TO",
    confirm:
      "DA?, JA?, POTRJUJEM, SOGLAŠAM, STRINJAM SE, DA SOGLAŠAM, JA SOGLAŠAM, DA POTRJUJEM, DA ŽELIM, DA STRINJAM SE, SPREJMEM, SPREJEMAM",
    access:
      "MOJI PODATKI, KOPIJA PODATKOV, DOSTOP DO PODATKOV, PRAVICA DO DOSTOPA, VPOGLED V PODATKE, DOSTOP DO MOJIH PODATKOV",
    erasure:
      "IZBRIŠITE MOJE PODATKE, IZBRIS PODATKOV, PRAVICA DO POZABE, PRAVICA DO IZBRISA, IZBRIŠI RAČUN, IZBRIŠI VSE, IZBRIŠITE VSE, POZABITE ME",
    rectification:
      "POPRAVITE MOJE PODATKE, POPRAVEK PODATKOV, POPRAVEK, SPREMEMBA PODATKOV, TO NI MOJE IME, NAPAČNO IME",
    portability: "PRENOSLJIVOST PODATKOV, PRENOS PODATKOV, PRENOSLJIVOST, IZVOZ PODATKOV",
    restriction: "OMEJITE OBDELAVO, OMEJITEV OBDELAVE",
    objection: "UGOVARJAM, UGOVOR, UGOVOR TRŽENJU, UGOVARJAM TRŽENJU, NASPROTUJEM",
    no: "NE?",
  },
  words: {
    STOP: "stop ustavi ustavite ustaviti nehaj nehajte nehat nehati prenehaj prenehajte prenehati prenehate preklici* prekinite prekiniti dovolj dost konec izklopite izklopiti zakljucite odpovejte odpovedati opustite prenehanje prenehanja nehi nehite nehte preklicujem odpovedujem",
    NOT: "ne nocem nocemo noben* nikoli nic nisem brez nikar",
    MORE: "vec nadalje ponovno spet nikoli vnaprej prihodnje",
    SEND: "posiljajte posiljaj posiljati posiljat pisite pisi pisati pisat klicite klici klicati klicat kontaktirajte kontaktirati kontaktirat nadleguj* nadlegovati nadlegovat motite moti motiti motit tezite tezi teziti tezit spamajte spamati spamat posljite posiljate obvescajte obvescati",
    SENDING:
      "posiljati posiljat posiljanje posiljanja posiljanjem posiljate pisati pisat pisanje pisete klicati klicat klicete kontaktirati kontaktirat kontaktiran kontaktirana nadlegovati nadlegovat nadlegovanje motiti tezit spamati obvescati",
    MSG: "sporocil* sms* reklame reklam reklamo reklamna reklamnih reklamnega reklamami ponudb* promocij* newsletter* spam* obvestil* oglasov oglasi oglase oglasnih oglasna novic novice novicke mail maile mailov akcij akcijah popust*",
    WANT: "zelim zelimo hocem hocemo nocem nocemo zanima zanimajo rabim potrebujem strinjam prosil prosila dal dala soglasam",
    GET: "prejemati prejemat dobivati dobivat prejemanje prejemam dobivam prejemanja",
    OUT: "odjav* izpisite_me izpisi_me izpisati_me izpisem",
    REMOVE:
      "izbris* zbris* brisite brisi brisanje odstran* umaknite umakni umakniti crtajte uniciti unicite umakne umaknejo izbrisete pobris*",
    ME: "me mi mene meni nas nam",
    MY: "moj moje moji moja mojih mojo mojega mojim o_meni svoje svojih svoj svojo svojega nase nasih",
    NUM: "stevilko stevilka stevilke telefon telefona mobi mobitel",
    LIST: "seznam seznama seznamov liste listo lista bazo baze baza narocnin* evidenc*",
    REVOKE: "preklicujem preklic preklicati prekliceem umikam umik umaknem umakniti odvzemam",
    CONSENT: "soglasj* privolit* dovoljenj*",
    DATA: "podat* informacij*",
    ALL: "vse vsi vsa vseh vsega vsem",
    HAVE: "imate imas hranite zbirate veste obdelujete posedujete shranjujete vodite razpolagate shranjeno shranili zbrali zapisano",
    WHAT: "katere kaksne kateri kopijo kopija kopije dostop dostopa vpogled posredujte posljite_mi kaj izpis videti vedeti",
    FIX: "popravi* popravek popravka spremeni* sprememb* posodobi* posodobitev azurirajte",
    WRONG: "napacno napacen napacna napacne napacni narobe netocn* napaka napako",
    NAME: "ime imena priimek priimka naslov naslova email mail rojstva",
    MOVE: "prenesite prenesti prenos* prenosljiv* izvoz* premaknite drugemu_podjetju drugemu_ponudniku drugemu_operaterju elektronski_obliki v_datoteki",
    LIMIT: "omejite omejiti omejitev omejitve zamrzni* blokirajte",
    PROC: "obdeluj* obdelovati obdelovat obdelav* uporablja* uporabo uporaba prodajajte prodajati prodajat delite deliti posredujte posredovati profilirati",
    AGAINST: "ugovarjam ugovor* nasprotujem nasprotovanje",
    ADS: "trzenj* oglas* marketing* reklamn* profiliranj* komercialn* promocijsk*",
    ACCOUNT: "racun racuna profil profila",
    THING:
      "narocilo narocila narocilu narocil termin* rezervacij* mizo miza mize dostav* paket* posiljk* voznik* voznj* prevoz* taksi taxi placil* faktur* pogodb* vozovnic* vstopnic* kart* let leta hotel* pic* hran* kosil* sestan* avto avta izdel* vracil* sob* apartma* avtobus* postaj* pregled* cebul* kurir* trening* slik* daril* lokacij* artik* reklamacij* tecaj* izlet*",
    KEEP: "razen samo ampak ohranite obdrzite",
  },
  phrases: {
    "opt-out":
      "nehajte mi, nehajte me, nehajte s, nehajte z, nehajte ze, nehajte posilj*, nehaj mi, prenehajte s, prenehajte z, prosim nehajte, ne posiljajte mi, ne posiljajte vec, ne posiljajte nic, ne pisite mi, ne klicite me, ne zelim nic od, ne zelim vasih, ne zelim prejemati, ne zelim dobivati, nocem vasih, nocem vase, nocem prejemati, nocem dobivati, ne zanimajo me, ~ne zanima me, ~me ne zanima, ~nisem zainteresiran*, dovolj imam MSG, dovolj imam vas*, dovolj imam teh, dovolj imam tega, imam dovolj MSG, imam dovolj vas*, imam dovolj teh, imam dovolj tega, dovolj mi je, dovolj je bilo, dost mam, mam dost MSG, mam dost vas*, mam dost teh, mam dost tega, sit sem, sita sem, pustite me, pusti me pri, dajte .. mir, napacna stevilka, napacno stevilko, napacni stevilki, zmotili ste se v stevilki, stevilka ni, stevilka ne pripada, ta stevilka ni, nisem ta oseba, nisem jaz, to ni moja stevilka, umaknite me, umakni me, odstranite me s, odstranite me z, odstranite me iz, izbris* me iz, izbris* me s, izbris* me z, zbris* me, crtajte me, izbris* .. stevilko, zbris* .. stevilko, odstranite .. stevilko, umaknite .. stevilko, izbris .. stevilke, kako se odjavim, kako se lahko odjavim, kako se odjaviti, kako se odjavi, kako prekinem, kako ustavim, kako naj se odjavim, ne morem se odjaviti, se ne morem odjaviti, zelim se odjaviti, rad bi se odjavil, rada bi se odjavila, zelim odjavo, nisem dal soglasja, nisem dala soglasja, nikoli nisem dal*, nisem podal*, nisem se prijav*, nikoli se nisem prijav*, nisem se naroc*, nisem prosil za, nisem prosila za, prijavil vas bom, prijavila vas bom, prijavim vas, bom prijavil*, informacijski pooblascen*, informacijskemu pooblascen*, blokiral vas bom, blokirala vas bom, blokiram vas, sem ze poslal* .. stop, poslal sem .. stop, poslala sem .. stop, napisal sem .. stop, napisala sem .. stop, ze sem .. stop, rekel sem .. stop, stop prosim, prosim stop, stop sms*, stop sporocil*, stop reklam*, brez reklam, ~pojdite v, ~fuknite se, ~odjebite, ~spelji* se, ~v rit, ~mater vam, ~tezki ste, ~naporni ste, da mi niste vec, da me niste vec, nisem vasa stranka, nisem vam dal*, preklicujem narocnin*, odpovedujem, ne zelim da mi SEND|SENDING, ne zelim da me SEND|SENDING, nocem da mi SEND|SENDING, nocem da me SEND|SENDING, ne zelim biti kontakt*, ne zelim biti obves*, ne zelim biti nadleg*, ne zelim vec tega, ne zelim se prijav*, nocem se prijav*, ne prijavljajte me, ne strinjam se s ADS, ne soglasam s ADS, ne zelim ADS, blokirani ste, to je spam, to je nadlegovanje, nikoli se nisem, nisem se .. prijavi*, nisem se .. naroči*, nisem privolil*, brez mojega soglasja, brez soglasja, brez dovoljenja, nisem stranka, nisem več, nisem vaša stranka, napačna številka, napačna oseba, ni več .. številka, ni moja številka, ni številka, ne poznam, dovolj imam, naveličan sem, naveličana sem, gre mi na živce, grejo mi na živce, nadležni ste, ne potrebujem vaših, ne rabim vaših, ne želim prejemati, ne želim vaših, nočem prejemati, nočem vaših, nočem dobivati, ne kontaktirajte, ne pišite, ne kličite, ne nadlegujte, ne motite me, nehajte s MSG, prenehajte mi, umaknite mojo, izbrišite me, izbrišite mojo številko, odstranite me, odstranite mojo, izpišite me, kako prekličem MSG, kako odjavim",
    "opt-in":
      "prijavite me na .. MSG|LIST, prijavite me spet, prijavite me ponovno, prijavi me na .. MSG|LIST, zelim se prijaviti na .. MSG|LIST, zelim spet prejemati, zelim ponovno prejemati, zelim prejemati .. MSG, zelim dobivati .. MSG, rad bi prejemal .. MSG, rada bi prejemala .. MSG, dodajte me na .. LIST, posiljajte mi spet, posiljajte mi ponovno, spet prejemati, znova prejemati, ponovno prejemati, prijavite me, ponovno me prijavite, želim se prijaviti, dodajte me nazaj, vpišite me",
    help: "potrebujem pomoc, rabim pomoc, kdo je to, kdo ste, kdo si, kdo pise, kdo mi pise, kdo posilja, od koga, katero podjetje, cigava je ta, cigava stevilka, za kaj gre, mi lahko pomagate, mi lahko kdo, lahko pomagate, kako to deluje, kdo piše, kdo pošilja, s kom govorim, potrebujem pomoč, rabim pomoč",
    access:
      "kaj veste o meni, kaj imate o meni, vse kar imate, vse kar veste, katere podatke HAVE, katere podatke o meni, katere osebne podatke HAVE, kaksne podatke HAVE, od kod vam, od kje vam, odkod vam, od kod imate, odkod imate, kje ste dobili moj*, kje ste nasli moj*, kako ste dobili moj*, kako ste prisli do, kako imate mojo, kdo vam je dal, kopijo svojih, kopijo mojih, kopijo vseh, dostop do svojih, dostop do mojih, dostop do podatkov, dostop do osebnih, pravica do dostopa, pravico do dostopa, vpogled v moje, vpogled v svoje, clen 15, clenu 15, 15 clen*, 15 gdpr, katere podatke, katere informacije, vse kar imate o meni, kaj .. HAVE .. o meni, vse kar .. HAVE .. o meni, kje ste .. moj* NUM, kje ste dobili .. NUM, kako ste dobili .. NUM",
    erasure:
      "pravica do pozabe, pravico do pozabe, pravica do izbrisa, pravico do izbrisa, izbris mojih, izbris vseh, izbris osebnih, izbris svojih, izbris podatkov, izbris* vse, zbris* vse, pozabite me, pozabite name, izbris* .. racun, izbris* .. profil, clen 17, clenu 17, 17 clen*, izbris racuna",
    rectification:
      "ni mi ime, to ni moje ime, moje ime je napacno, moje ime je narobe, moje ime ni, narobe napisan*, napacno napisan*, napacno ime, napacen priimek, napacen naslov, imate napac* NAME|MY, imate narobe, spremenil sem naslov, spremenila sem, preselil sem se, preselila sem se, spremenil se mi je, pravica do popravka, popravek mojih, popravite mi, popravite moje, posodobite moj*, clen 16, clenu 16, 16 clen*, nov naslov je, moj novi naslov, porocila sem se, narobe vpisan*, napacno vpisan*, preselil sem, preselila sem, nov naslov, spremenite naslov, spremenil se je naslov, ime je narobe, narobe napisano, napačno napisano, priimek je narobe, napačno ime",
    portability:
      "prenos podatkov, prenos mojih, prenosljivost podatkov, pravica do prenosljivosti, strojno berljiv*, clen 20, clenu 20, 20 clen*, prenesite moje, k drugemu podjetju, drugemu podjetju, drugemu ponudniku, prenesti svoje",
    restriction:
      "omejitev obdelave, omejite obdelavo, nehajte obdelovati, prenehajte obdelovati, prenehajte z obdelavo, ustavite obdelavo, zamrznite moje, clen 18, clenu 18, 18 clen*",
    objection:
      "ugovarjam obdelavi, ugovarjam trzenju, ugovarjam uporabi, podajam ugovor, vlagam ugovor, ugovor zoper, ugovor proti, ugovor obdelavi, pravica do ugovora, nasprotujem, ne uporabljajte moj*, ne prodajajte moj*, ne delite moj*, ne posredujte moj*, ne obdelujte moj*, ne strinjam se z obdelavo, ne strinjam se z uporabo, ne soglasam z obdelavo, ne soglasam z uporabo, ne dovolim obdelave, clen 21, clenu 21, 21 clen*, uporabi mojih podatkov, uporaba mojih podatkov, ne prodajajte, ne delite mojih, tretjim osebam",
    none: "ne nehajte, ne nehaj, ne neha, ne prenehajte, ne prenehaj, ne odjav*, ne zelim se odjav*, nocem se odjav*, ne zelim preklicati, ne zelim odpovedati, ne preklic*, ne izbris*, ne brisite, nisem dobil* .. noben*, nisem dobil*, nisem prejel* .. noben*, nisem prejel*, ni prislo .. noben*, ni prislo, ni prispel*, se ni prispel*, ni mi prisl*, nisem se dobil*, niste mi poslali, niste poslali, niste mi odgovorili, nisem doma, nisem preprican*, nisem uspel*, nisem mogel, nisem mogla, se ne, se ni, se nisem, nimam casa, nimam noben*, ne morem, ne moremo, ne vem, ne skrbite, ni problema, ni panike, nic hudega, ni noben*, ne rabim .. THING, ni vec treba, ne rabim vec, vec ne dela, ne dela vec, ne dela, ne vec kot, ne pozabi*, preklic* .. THING, odpove* .. THING, odjava iz hotela, odjava iz .. THING, kdaj je odjava, do kdaj je odjava, ne zelim .. THING, nocem .. THING, izbris* .. THING, odstranite .. THING, umaknite .. THING, ne posiljajte .. THING, ne posljite .. THING, ne zvonite, ne klicite na, ne klicite danes, ne klicite zdaj, ne klicite me danes, ne klicite me zdaj, konec meseca, konec tedna, konec leta, do konca, na koncu, ob koncu, kdaj je konec, konec akcije, ustavite pri, ustavite na, ustavite pred, ustavi pri, ustavi na, na postaji, avtobusna postaja, dovolj casa, dovolj dobr*, dovolj velik*, dovolj dolg*, dovolj mest*, napacen paket, napacen izdelek, napacno narocilo, napacna stevilka narocila, proti odlocbi, zoper odlocbo, kdo je dezurni, kdo je voznik, brez cebule, brez problema, brez skrbi, kartica je blokirana, kartica blokirana, račun blokiran, cesta blokirana, vrečke ne rabim, ne rabim vrečke, ne rabim računa, ne želim vrečke, nočem vrečke, kdaj se konča, končam službo, ne morem nehati, ne neha deževati, nehalo deževati, odpovedati termin, prekličite naročilo, prekličite THING, ne poznam poti, dovolj prostora, dovolj je ena, dovolj bo, sit sem čakanja, nisem prepričan*, nisem dobil, nisem dobila, nisem še",
  },
  common:
    "in v na s z za od do iz o po pri k a ampak ali da je sem si smo ste so bil bila bilo bom bos bo bomo boste ima imam imamo lahko kdaj kje kako kdo kaj zakaj koliko kateri katera katero ta to tega ga jo jih vas vam vase vasi danes jutri vceraj zdaj sedaj zjutraj zvecer ura uri ure dober dan dobro hvala prosim zivjo super ok se zelo veliko ker ce pred potem cakam pridem pride prispel prisel prisla postaja postaji ustavil ustavila preklican preklicano preklicana preklical preklicala prijavil prijavljen odjavljen odjavil odjavila objava prijavo najava izjava dostava nehal nehala nehalo brisem zal seveda naslednji teden",
  polite:
    "prosim, prosim vas, lepo prosim, hvala, hvala lepa, najlepša hvala, že vnaprej hvala, dober dan, dobro jutro, dober večer, živjo, pozdravljeni, zdravo, spoštovani, lp, lep pozdrav, lepo pozdravljeni, takoj, nemudoma, nujno, zdaj, že, že enkrat, več, ok, ljudje, oprostite, se opravičujem, za vedno, za vselej, hvala vnaprej, vnaprej hvala, pozdrav, sedaj, končno, prekleto",
};
