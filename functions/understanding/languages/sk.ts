import type { LanguageRules } from "../rules.ts";

export const sk: LanguageRules = {
  keywords: {
    "opt-out":
      "KONIEC?, ODHLÁSIŤ!, ODHLÁSTE MA!, ODHLÁSTE!, ODHLÁSENIE!, ODHLÁS MA!, ODHLASUJEM SA!, ODHLÁSIŤ SA!, ODHLÁSIŤ SMS!, ZRUŠIŤ, ZRUŠTE TO, ZRUŠIŤ SMS!, ZRUŠIŤ ODBER!, ZRUŠENIE ODBERU!, UKONČIŤ!, UKONČITE TO!, PRESTAŇTE!, PRESTAŇ!, PRESTAŇTE S TÝM!, NECHCEM, NECHCEM TO!, UŽ NECHCEM!, NECHCEM SMS!, NECHCEM REKLAMY!, NECHCEM NIČ!, NEMÁM ZÁUJEM!, BEZ ZÁUJMU!, NEZÁUJEM!, UŽ NEMÁM ZÁUJEM!, NEPOSIELAJTE!, NEPOSIELAJTE MI TO!, NEPOSIELAŤ!, NEPÍŠTE!, NEPÍŠTE MI!, NEVOLAJTE!, NEOTRAVUJTE!, NEOTRAVUJ!, NEOBŤAŽUJTE!, NERUŠIŤ!, DOSŤ!, UŽ DOSŤ!, TO STAČÍ, STAČÍ, STAČILO, NECHAJTE MA!, NECHAJTE MA TAK!, NECHAJTE MA NA POKOJI!, NECHAJ MA!, DAJTE MI POKOJ!, DAJ MI POKOJ!, DAJTE POKOJ!, NECHAJTE TO TAK, CHOĎTE DO RITI!, CHOĎ DO RITI!, DO RITI!, VYPNÚŤ, VYPNITE TO, DEAKTIVOVAŤ, ODVOLÁVAM SÚHLAS!, ODVOLANIE SÚHLASU!, ODVOLÁVAM!, RUŠÍM SÚHLAS!, BERIEM SPÄŤ SÚHLAS!, ZLÉ ČÍSLO!, NESPRÁVNE ČÍSLO!, ~OMYL, ~TO JE OMYL, MÁTE ZLÉ ČÍSLO!, ŽIADNE SMS!, ŽIADNE REKLAMY!, ~NIE ĎAKUJEM, ~NIE DÍKY, ~SPAM, ∀STOP VŠETKO!, ∀STOP VŠETKÉMU!, ∀ZRUŠIŤ VŠETKO!, ∀ODHLÁSIŤ VŠETKO!, ∀ODHLÁSIŤ ZO VŠETKÉHO!, ≈VYMAZAŤ, ≈VYMAŽTE MA!, ≈ZMAZAŤ, ≈ZMAŽTE MA!, ≈ODSTRÁNIŤ, ≈ODSTRÁŇTE MA!, ≈VYRAĎTE MA!, ≈VYŠKRTNITE MA!",
    "opt-in":
      "PRIHLÁSIŤ, ODOBERAŤ, PRIHLÁSTE MA, PRIHLÁSIŤ SA, PRIHLÁSENIE, CHCEM ODOBERAŤ, CHCEM SA PRIHLÁSIŤ, ZAČAŤ, OBNOVIŤ, ZAPNÚŤ",
    help: "POMOC, INFO?, POMÔŽTE, POTREBUJEM POMOC, INFORMÁCIE, PODPORA, ZÁKAZNÍCKA LINKA, KONTAKT, KTO JE TO, KTO STE, KTO PÍŠE, KTO TO JE, ČO TO JE, ČO JE TO",
    confirm:
      "ÁNO, ANO, SÚHLASÍM, POTVRDZUJEM, ÁNO SÚHLASÍM, ÁNO POTVRDZUJEM, HEJ?, ÁNO CHCEM, POTVRDIŤ, UDEĽUJEM SÚHLAS",
    access: "MOJE ÚDAJE, KÓPIA ÚDAJOV, KÓPIA MOJICH ÚDAJOV, PRÍSTUP K ÚDAJOM, PRÁVO NA PRÍSTUP, MOJE DÁTA",
    erasure:
      "VYMAŽTE MOJE ÚDAJE, ZMAŽTE MOJE ÚDAJE, VÝMAZ ÚDAJOV, VÝMAZ, PRÁVO NA ZABUDNUTIE, PRÁVO NA VÝMAZ, ZMAZAŤ ÚČET, VYMAZAŤ VŠETKO, ZABUDNITE NA MŇA",
    rectification: "OPRAVTE MOJE ÚDAJE, OPRAVA ÚDAJOV, ZMENA ÚDAJOV, TO NIE JE MOJE MENO, PRÁVO NA OPRAVU",
    portability: "PRENOSNOSŤ ÚDAJOV, PRENOS ÚDAJOV, EXPORT ÚDAJOV, PRÁVO NA PRENOSNOSŤ",
    restriction: "OBMEDZTE SPRACÚVANIE, OBMEDZENIE SPRACÚVANIA, OBMEDZIŤ SPRACOVANIE",
    objection: "NAMIETAM, NÁMIETKA, VZNÁŠAM NÁMIETKU, NÁMIETKA PROTI MARKETINGU, PODÁVAM NÁMIETKU",
    no: "NIE",
  },
  words: {
    STOP: "stop prestan prestante prestat prestanete skoncite skonci skoncit ukoncite ukoncit ukonci ukoncenie zastavte zastavit zruste zrusit zrus zrusenie vypnite vypnut dost koniec nechajte deaktivuj* deaktivovat prestanu rusim ukoncujem",
    NOT: "nie nikdy ziadne ziadny ziadnu ziadnych ziadna nic nechcem nechceme nechcel nechcela neposiel* nepiste nepis nepisat nevolaj* nevolat neotravuj* neobtazuj* nekontaktuj* nespamuj* nezasiel* neprajem nezelam neprajeme nezelame nezaujima nezaujimaju nesuhlasim nepotrebujem nestojim neudelil neudelila neziadal neziadala neobjednal* nepouzivajte nepouzivat nepredavajte nepredavat nespracuvajte nespracovavajte neposkytujte nezdielajte nevyuzivajte bez",
    MORE: "uz viac dalsie dalsich nadalej znovu nikdy znova",
    SEND: "neposielajte neposielaj neposielat neposielali nepiste nepis nepisat nevolajte nevolaj nevolat neotravuj* neobtazuj* nekontaktuj* nespamuj* nezasielajte nezasielat posielat posielajte posielaj pisat zasielat volat otravovat obtazovat kontaktovat spamovat vypisovat vyvolavat",
    SENDING:
      "posielat posielanie posielania posielate zasielat zasielanie zasielania zasielanim pisat pisanie volat volanie otravovat obtazovat kontaktovat kontaktovany kontaktovana kontaktovanie spamovat vypisovat vyvolavat rozposielanie chodit chodili pisali volali posielali zasielali otravovali obtazovali kontaktovali",
    MSG: "sms* esemes* sprav* reklamy reklam reklamu reklama reklamn* reklamou spam* ponuk* newsletter* upozornen* notifik* oznamen* letak* mail maily mailov emaily emailov propagac* zlavy zliav zlavach",
    WANT: "chcem chceme chcel chcela prajem zelam nechcem nechceme nechcel nechcela neprajem neprajeme nezelam nezelame nezaujima nezaujimaju zaujima nesuhlasim suhlasim nepotrebujem nestojim neziadal neziadala",
    GET: "dostavat dostavam prijimat obdrzat odoberat",
    OUT: "odhlas* odhlasujem odregistr* zrusit_odber zruste_odber zruste_mi_odber zrusenie_odberu ukoncit_odber ukoncite_odber zrusit_registraciu zruste_registraciu",
    REMOVE:
      "zmazte zmazat zmaz zmazanie vymazte vymazat vymaz vymazanie vymazali odstrante odstranit odstran odstranenie vyradte vyradit vyradenie vyskrtnite vyskrtnut odoberte odobrat likvidaciu zlikvidujte skartujte vymaza* zmazali odstranil* vyradil*",
    ME: "ma mna mi mne nas nam",
    MY: "moje moji moj mojho mojich mojim mojimi moju moja o_mne svojich svoje svoj svoju nase nasich mojej mojej_osobe",
    NUM: "cislo cisla telefon telefonu tel",
    LIST: "zoznam* databaz* evidenci* odber odberu odberatelov mailing* registraci*",
    REVOKE: "odvolavam odvolat odvolanie odvolavame stahujem spat rusim beriem",
    CONSENT: "suhlas suhlasu suhlasom povolenie",
    DATA: "udaj* data informaci*",
    ALL: "vsetko vsetky vsetkych vsetkemu vsetkeho",
    HAVE: "mate maju drzite uchovavate evidujete viete zhromazdujete spracuvate spracovavate mas vediete ukladate",
    WHAT: "ake aka kopiu kopia kopie pristup pristupu poskytnite zaslite poskytnutie vypis vediet nahliadnut",
    FIX: "oprav opravte opravit oprava opravu zmente zmenit zmena zmenu aktualizuj* aktualizaci* upravte upravit",
    WRONG: "zle zly zla zlu chybne chybny chybna chyba chybu nespravne nespravny nespravna skomolene neaktualne",
    NAME: "meno mena priezvisko priezviska adresu adresa adresy email mail narodenia",
    MOVE: "preneste preniest prenos prenosu prenosnost* odovzdajte odovzdat export* prevedte presunte inemu_poskytovatelovi inej_firme inemu_operatorovi elektronickej_podobe v_subore",
    LIMIT: "obmedzte obmedzit obmedzenie obmedzenia zablokujte zablokovat zmrazte zmrazit",
    PROC: "spracuv* spracov* pouzivat pouzivajte pouzivanie pouzitie vyuzivat vyuzivanie predavat predaj zdielat poskytovat nepredavajte nepredavat nepouzivajte nepouzivat nespracuvajte nespracovavajte neposkytujte nezdielajte nevyuzivajte profilovat",
    AGAINST: "namietk* namietam namietat proti",
    ADS: "marketing* reklamn* reklamu profilovan* obchodn* priamy priameho",
    ACCOUNT: "ucet uctu konto konta profil",
    THING:
      "objednavk* objednavok termin* stretnut* rezervaci* stol stola kurier* balik* balic* zasielk* doruc* vodic* sofer* taxi* jazd* platb* faktur* zmluv* listok listky let letu hotel* pizz* obed* vecer* hodin* trening* foto* auto auta tovar* vlak* autobus* zastavk* kurz* navstev* vysetreni* izb* vstupenk* produkt* kart* krvi zub polozk* poobed* reklamaci* recept* donask* jedlo plavanie",
    KEEP: "okrem len iba ale ponechajte nadalej",
  },
  phrases: {
    "opt-out":
      "uz mi neposielajte, uz mi nepiste, uz mi to neposiel*, uz ma nekontaktuj*, uz ma neotravuj*, nechcem od vas, nechcem vase, nechcem vas*, nechcem ziadne MSG, nechcem ziadnu MSG, nechcem to dostavat, ~neprajem si, ~nezelam si, neprajeme si, nezelame si, nemam zaujem, uz ma to nezaujima, ~nezaujima ma, ma nezaujima, ma nezaujimaju, nezaujimaju ma, nestojim o, prestante mi, prestante s, prestante ma, prestan mi, uz prestante, prosim prestante, nechajte ma, nechaj ma, dajte mi pokoj, dajte mi uz, dajte uz pokoj, daj mi pokoj, dajte mi svaty pokoj, dost bolo, dost tych, dost uz, mam dost MSG, mam dost tych, mam toho dost, mam vas dost, mam vas plne zuby, mam plne zuby, koniec s MSG, skoncite s, otravujete ma, otravujete, obtazujete ma, to je otravne, spamujete, zle cislo, nespravne cislo, mate zle cislo, pomylili ste si cislo, pomylili ste sa v cisle, to nie je moje cislo, nie som ta osoba, nie som pan*, toto cislo nepatri, cislo uz nepatri, cislo nepatri, nie som ten, vyradte ma, vyskrtnite ma, vymazte ma z, zmazte ma z, odstrante ma z, vymazte .. cislo, zmazte .. cislo, odstrante .. cislo, vyradte .. cislo, vymazat .. cislo, zmazat .. cislo, vyradenie .. cisla, ako sa odhlasit, ako sa odhlasim, ako sa mam odhlasit, ako to zrusim, ako to zrusit, ako zrusit, ako zrusim MSG|LIST, ako vypnut MSG, neda sa odhlasit, nemozem sa odhlasit, nejde sa odhlasit, nedal som suhlas, nedala som suhlas, nedaval som, nedavala som, suhlas som nedal*, nikdy som .. suhlas, neudelil* som, nesuhlasim so zasielanim, nikdy som sa neprihlas*, neprihlasil som, neprihlasila som, neregistroval*, o nic som neziadal*, nahlasim vas, udam vas, staznost na urad, staznost na uoou, blokujem vas, zablokujem vas, pisal som .. stop, pisala som .. stop, poslal som .. stop, poslala som .. stop, povedal som stop, uz som .. stop, stop sms*, stop reklam*, stop prosim, prosim stop, bez MSG, ~chodte do riti, ~chodte do prdele, ~chodte do haja, ~chodte dopice, ~vyserte sa, ~naserte si, ~odpalte, rusim odber, rusim MSG, nedal* som vam, nedal* som .. suhlas, svaty pokoj, idem na policiu, nie som vas zakaznik, nie som vasa zakaznicka, uz to nechcem, uz nechcem nic od, nechcem byt kontaktov*, nechcem byt obtazov*, nechcem byt otravov*, nechcem sa prihlas*, nechcem sa registr*, neprihlasujte ma, aby ste mi SENDING, aby ste ma SENDING, nechcem viac, nesuhlasim s ADS",
    "opt-in":
      "prihlaste ma k .. MSG|LIST, prihlaste ma na .. MSG|LIST, prihlaste ma znova, prihlaste ma spat, chcem sa prihlasit k .. MSG|LIST, chcem sa prihlasit na .. MSG|LIST, chcem zase dostavat, chcem znova dostavat, chcem znovu dostavat, chcem opat dostavat, chcem dostavat .. MSG, chcel by som dostavat .. MSG, chcela by som dostavat .. MSG, chcem odoberat, posielajte mi zase, posielajte mi znova",
    help: "potrebujem pomoc, kto ste, kto je to, kto to je, kto mi pise, kto pise, od koho, co je to za cislo, co to je za, o co ide, aka firma, co ste za firmu, mozete mi pomoct, mozete mi pomoc, moze mi niekto, ako to funguje",
    access:
      "co o mne viete, co o mne mate, co viete o mne, co mate o mne, ake udaje o mne, ake informacie o mne, ake udaje mate, ake osobne udaje, ake data, vsetko co o mne, odkial mate, odkial ste .. cislo, odkial viete, odkial poznate, kde ste vzali, kde ste zobrali, kde ste prisli k, kde ste zohnali, kde mate moje, kto vam dal, ako ste prisli k, ako ste ziskali, ako ste sa dostali k, kopiu svojich, kopiu mojich, kopiu vsetkych, kopiu osobnych, pristup k udajom, pristup k svojim, pristup k mojim, pristup k osobnym, pravo na pristup, cl 15, clanok 15, clanku 15, 15 gdpr, vypis mojich, vypis osobnych, odkial ma poznate, ako ste prisli na",
    erasure:
      "pravo na zabudnutie, prava na zabudnutie, pravo byt zabudnut*, pravo na vymaz, prava na vymaz, vymaz mojich, vymaz osobnych, vymaz udajov, vymaz vsetkych, vymazanie mojich, vymazanie vsetkych, vymazte vsetko, zmazte vsetko, zabudnite na mna, vymazte .. ucet, zmazte .. ucet, zmazat .. ucet, zruste .. ucet a, cl 17, clanok 17, clanku 17, 17 gdpr, likvidaciu osobnych, aby ste vymazali, aby ste zmazali, aby ste odstranili",
    rectification:
      "nevolam sa, volam sa inak, to nie je moje meno, moje meno je zle, zle napisane, zle meno, zle priezvisko, mate zle NAME|DATA, mate zle moje, mate zlu adresu, zmenila sa mi, zmenil sa mi, zmenil som adresu, zmenila som, prestahoval som sa, prestahovala som sa, pravo na opravu, opravu udajov, opravu osobnych, opravu mojich, cl 16, clanok 16, opravte si, opravte moje, opravte mi NAME, zmente moje, zmente mi NAME, nova adresa je, mam ine priezvisko, mam ine meno, vydala som sa, zmenila som priezvisko",
    portability:
      "prenos udajov, prenos mojich, prenosnost udajov, pravo na prenosnost, strojovo citateln*, cl 20, clanok 20, clanku 20, preneste moje",
    restriction:
      "obmedzenie spracuvania, obmedzenie spracovania, obmedzte spracuvanie, obmedzte spracovanie, prestante spracuvat, prestante spracovavat, zastavte spracuvanie, zastavte spracovanie, pozastavte sprac*, zmrazte moje, cl 18, clanok 18, clanku 18",
    objection:
      "vznasam namietku, vzniest namietku, podavam namietku, namietam proti, namietku proti, pravo namietat, nesuhlasim so spracuvanim, nesuhlasim so spracovanim, nesuhlasim s pouzivanim, nesuhlasim s vyuzivanim, nesuhlasim s profilovanim, nepouzivajte moje, nepredavajte moje, neposkytujte moje, nezdielajte moje, nespracuvajte moje, nespracovavajte moje, cl 21, clanok 21, aby ste moje udaje, aby ste pouzivali, aby ste vyuzivali, aby ste poskytovali",
    none: "neprestavajte, neprestavaj, nezastavujte, neodhlasujte, neodhlas*, nechcem sa odhlas*, nechcem zrusit, neruste, nemazte, nedostal* .. ziadn*, nedostal*, neprisl* .. ziadn*, neprisl*, neobdrzal* .. ziadn*, neobdrzal*, nedorazil*, nedosla .. ziadn*, nedosl*, nemam ziadn*, nie je ziadn*, nie su ziadn*, este nie, este nemam, uz nie je, uz nemate, uz nemam cas, uz nemusite, uz nemozem, nemozem, neviem, nezabud*, nevadi, nie je problem, neponahlaj*, nebojte, nie viac ako, zrus* .. THING, odhlas* .. THING, presun* .. THING, zmazte .. THING, odstrante .. THING, nechcem .. THING, nechajte .. THING, nechajte to u, nechajte u, nechajte na, nechajte pred, nechajte pri, nepotrebuj* .. THING, neposiel* .. THING, nezvonte, nepiste ze, koniec roka, koniec mesiaca, koniec tyzdna, do konca, ku koncu, na konci, kedy konci, kedy je koniec, koniec akcie, dost casu, dost dlho, dost dobr*, dost drah*, dost neskoro, to bude stacit, na zastavke, zastavte pri, zastavte na, zastavte mi, odber krvi, na odber, odberne miesto, odberneho miesta, nekontaktoval*, nikto mi nepise, nepisali ste, nevolali ste, preco mi nepis*, zle cislo objednavky, zle cislo zasielky, zle cislo uctu, kto je to doktor, odvolanie proti, proti rozhodnutiu, ziadny problem, ziadny stres, bez problemov, bez cibule, bez omacky, prestane platit, napiste mi, zavolajte mi, poslite mi .. MSG",
  },
  common:
    "a aj i v vo na z zo do od k ku s so sa si je som ste sme su bol bola bolo budem bude budu byt mam mame mozem mozete moze kedy kde ako co kto kolko ktory ktora ten ta to tie tu tom ho ju jej ich im vas vam vase vasi dnes zajtra vcera teraz rano vecer hodin hodine dobry den dobre dakujem diky prosim ahoj ano ok super este velmi tiez tak pretoze aby ked nez pan pani cakam pridem pride idem budete bohuzial zastavka zastavil zastavila stacilo staci ukoncene zrusene zrusena zrusil zrusila odhlasil prihlasit ohlasit vyhlasit nahlasit zruseny zrusime zmenit vymazal zmazal dostat omylom omylu stopa stopy napiste napis napisat zavolajte poslite poslat",
  polite:
    "prosím, prosím vás, prosím pekne, ďakujem, ďakujem pekne, díky, dík, vopred ďakujem, dobrý deň, dobrý večer, ahoj, čau, zdravím, hneď, ihneď, okamžite, už, konečne, teraz, s pozdravom, s úctou, pekný deň, ok, sakra, kurva, pls, ľudia, prepáčte, pardon, veľmi prosím, láskavo, navždy, doriti",
};
