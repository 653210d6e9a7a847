import type { LanguageRules } from "../rules.ts";

export const cs: LanguageRules = {
  keywords: {
    "opt-out":
      "KONEC?, ODHLÁSIT!, ODHLAŠTE MĚ!, ODHLAŠTE!, ODHLÁŠENÍ!, ODHLASTE ME PROSIM!, ODHLAŠ MĚ!, ODHLAŠUJI SE!, ODHLASUJU SE!, ODHLÁSIT SE!, ODHLÁSIT SMS!, ZRUŠIT, ZRUŠTE TO, ZRUŠIT SMS!, ZRUŠIT ODBĚR!, ZRUŠENÍ ODBĚRU!, UKONČIT!, UKONČETE TO!, PŘESTAŇTE!, PŘESTAŇ!, PŘESTAŇTE S TÍM!, NECHCI, NECHCI TO!, UŽ NECHCI!, NECHCI SMS!, NECHCI REKLAMY!, NECHCI NIC!, NEMÁM ZÁJEM!, BEZ ZÁJMU!, NEZÁJEM!, UŽ NEMÁM ZÁJEM!, NEPOSÍLEJTE!, NEPOSÍLEJTE MI TO!, NEPOSÍLAT!, NEPIŠTE!, NEPIŠTE MI!, NEVOLEJTE!, NEOTRAVUJTE!, NEOTRAVUJ!, NEOBTĚŽUJTE!, NERUŠIT!, DOST!, UŽ DOST!, TO STAČÍ, STAČÍ, STAČILO, NECHTE MĚ BÝT!, NECHTE MĚ!, NECHTE MĚ NA POKOJI!, DEJTE MI POKOJ!, DEJ MI POKOJ!, DEJTE POKOJ!, NECHTE TOHO!, NECH TOHO!, JDĚTE DO PRDELE!, JDI DO PRDELE!, DO PRDELE!, VYPNOUT, VYPNĚTE TO, DEAKTIVOVAT, ODVOLÁVÁM SOUHLAS!, ODVOLÁNÍ SOUHLASU!, ODVOLÁVÁM!, RUŠÍM SOUHLAS!, BERU ZPĚT SOUHLAS!, ŠPATNÉ ČÍSLO!, ~OMYL, ~TO JE OMYL, MÁTE ŠPATNÉ ČÍSLO!, ŽÁDNÉ SMS!, ŽÁDNÉ REKLAMY!, ~NE DĚKUJI, ~NE DÍKY, ~SPAM, ∀STOP VŠE!, ∀STOP VŠEMU!, ∀ZRUŠIT VŠE!, ∀ODHLÁSIT VŠE!, ∀ODHLÁSIT ZE VŠEHO!, ≈SMAZAT, ≈SMAŽTE MĚ!, ≈VYMAZAT, ≈VYMAŽTE MĚ!, ≈ODSTRANIT, ≈ODSTRAŇTE MĚ!, ≈VYŘAĎTE MĚ!, ≈VYŠKRTNĚTE MĚ!",
    "opt-in":
      "PŘIHLÁSIT, ODEBÍRAT, ZAČÍT, PŘIHLAŠTE MĚ, PŘIHLÁSIT SE, PŘIHLÁŠENÍ, CHCI ODEBÍRAT, CHCI SE PŘIHLÁSIT, OBNOVIT, ZAPNOUT",
    help: "POMOC, NÁPOVĚDA, INFO?, POMOZTE, POTŘEBUJI POMOC, POTREBUJU POMOC, INFORMACE, PODPORA, ZÁKAZNICKÁ LINKA, KONTAKT, KDO JE TO, KDO JSTE, KDO PÍŠE, CO TO JE, CO JE TO",
    confirm:
      "ANO, ANO SOUHLASÍM, SOUHLASÍM, POTVRZUJI, POTVRZUJU, JO?, ANO POTVRZUJI, ANO CHCI, POTVRDIT, UDĚLUJI SOUHLAS",
    access: "MOJE ÚDAJE, MÉ ÚDAJE, KOPIE ÚDAJŮ, KOPIE MÝCH ÚDAJŮ, PŘÍSTUP K ÚDAJŮM, PRÁVO NA PŘÍSTUP, MOJE DATA",
    erasure:
      "VYMAŽTE MOJE ÚDAJE, SMAŽTE MOJE ÚDAJE, SMAŽTE MÉ OSOBNÍ ÚDAJE, VÝMAZ ÚDAJŮ, VÝMAZ, PRÁVO BÝT ZAPOMENUT, PRÁVO NA VÝMAZ, SMAZAT ÚČET, SMAZAT VŠE, ZAPOMEŇTE NA MĚ",
    rectification: "OPRAVTE MOJE ÚDAJE, OPRAVA ÚDAJŮ, ZMĚNA ÚDAJŮ, TO NENÍ MOJE JMÉNO, PRÁVO NA OPRAVU",
    portability: "PŘENOS ÚDAJŮ, PŘENOSITELNOST, PŘENOSITELNOST ÚDAJŮ, EXPORT ÚDAJŮ, EXPORT DAT",
    restriction: "OMEZTE ZPRACOVÁNÍ, OMEZENÍ ZPRACOVÁNÍ, OMEZIT ZPRACOVÁNÍ",
    objection: "NÁMITKA, VZNÁŠÍM NÁMITKU, NAMÍTÁM, NÁMITKA PROTI MARKETINGU, NÁMITKA PROTI ZPRACOVÁNÍ",
    no: "NE?",
  },
  words: {
    STOP: "stop prestan prestante prestat prestanete skoncete skonci skoncit skoncujte ukoncete ukoncit ukonci ukonceni zastavte zastavit zruste zrusit zrus zruseni vypnete vypnout dost konec nechte nech deaktivuj* deaktivovat prestanou prestaly rusim ukoncuji",
    NOT: "ne nikdy zadne zadny zadnou zadnych zadna nic nechci nechceme nechtel nechtela neposil* nepiste nepis nepsat nevolej* nevolat neotravuj* neobtezuj* nekontaktuj* nespamuj* nezasil* nepreji nepreju neprejeme nezajima nezajimaji nesouhlasim nepotrebuji nepotrebuju nestojim neudelil neudelila nezadal nezadala neobjednal* nepouzivejte nepouzivat neprodavejte neprodavat nezpracovavejte nepredavejte nesdilejte nevyuzivejte bez",
    MORE: "uz vice vic dalsi dalsich nadale jiz znovu nikdy",
    SEND: "neposilejte neposilej neposilat neposilali nepiste nepis nepsat nevolejte nevolej nevolat neotravuj* neobtezuj* nekontaktuj* nespamuj* nezasilejte nezasilat posilat posilejte posilej psat zasilat volat otravovat obtezovat kontaktovat spamovat",
    SENDING:
      "posilat posilani posilate zasilat zasilani psat psani volat volani otravovat otravovani obtezovat obtezovani kontaktovat kontaktovan kontaktovana kontaktovani spamovat spamovani rozesilani chodit chodily psali volali posilali zasilali otravovali obtezovali kontaktovali",
    MSG: "sms* esemes* zprav* reklamy reklam reklamu reklama reklamni* reklamou reklamam spam* nabidk* nabidek newsletter* upozorneni notifik* sdeleni letak* mail maily mailu emaily emailu propagac* akcich slevy slev slevach",
    WANT: "chci chceme chtel chtela preji preju nechci nechceme nechtel nechtela nepreji nepreju neprejeme nezajima nezajimaji zajima nesouhlasim souhlasim nepotrebuji nepotrebuju nestojim nezadal nezadala",
    GET: "dostavat dostavam prijimat obdrzet obdrzovat odebirat",
    OUT: "odhlas* odhlasuji odhlasuju odregistr* zrusit_odber zruste_odber zruste_mi_odber zruseni_odberu ukoncit_odber ukoncete_odber zrusit_registraci zruste_registraci zrusit_clenstvi",
    REMOVE:
      "smazte smazat smaz smazani smazali vymazte vymazat vymaz vymazani vymaze odstrante odstranit odstran odstraneni vyradte vyradit vyrazeni vyskrtnete vyskrtnout odeberte odebrat likvidaci zlikvidujte skartujte vymaza* odstranil* vyradil*",
    ME: "me mne mi nas nam",
    MY: "moje moji muj meho mych moj me mou mym mymi mojich o_mne svych sve svoje svoji svuj nase nasich me_osobe meho",
    NUM: "cislo cisla telefon telefonu tel",
    LIST: "seznam* databaz* evidenc* odber odberu odberatelu mailing* registrac*",
    REVOKE: "odvolavam odvolat odvolani odvolavame stahuji stahuju zpet odebiram rusim",
    CONSENT: "souhlas souhlasu souhlasem svoleni",
    DATA: "udaj* data informac*",
    ALL: "vse vsechno vsechny vsechna vsech veskere veskera vsemu",
    HAVE: "mate maji drzite uchovavate evidujete vite shromazdujete zpracovavate mas vedete ukladate",
    WHAT: "jake jaka kopii kopie kopiu pristup pristupu poskytnete zaslete poskytnuti vypis vedet nahlednout sdelte",
    FIX: "oprav opravte opravit oprava opravu zmente zmenit zmena zmenu aktualizuj* aktualizac* upravte upravit",
    WRONG:
      "spatne spatny spatna spatnou chybne chybny chybna chyba chybu nespravne nespravny nespravna zkomolene neaktualni",
    NAME: "jmeno jmena prijmeni adresu adresa adresy email mail narozeni",
    MOVE: "preneste prenest prenos prenosu prenositeln* predejte predat predani export* prevedte prevod jinemu_poskytovateli jine_firme jinemu_operatorovi elektronicke_podobe v_souboru",
    LIMIT: "omezte omezit omezeni zablokujte zablokovat zmrazte zmrazit",
    PROC: "zpracov* pouzivat pouzivejte pouzivani pouziti vyuzivat vyuzivani vyuziti prodavat prodej sdilet predavat neprodavejte neprodavat nepouzivejte nepouzivat nezpracovavejte nepredavejte nesdilejte nevyuzivejte profilovat",
    AGAINST: "namitk* namitam namitat namitku proti",
    ADS: "marketing* reklamni* reklamu reklame profilovani obchodni* prime",
    ACCOUNT: "ucet uctu profil",
    THING:
      "objednavk* objednavek termin* schuzk* schuzek rezervac* stul stolu kuryr* balic* balik* zasilk* doruc* ridic* taxi* jizd* platb* faktur* smlouv* listek listky let letu hotel* pizz* obed* vecer* lekc* trenink* foto* auto auta zbozi vlak* autobus* zastavk* kurz* navstev* vysetreni pokoj* vstupenk* produkt* kart* krve zub polozk* odpoled* reklamac* recept* opravu plavani jidlo",
    KEEP: "krome jen pouze ale nechte ponechte nadale",
  },
  phrases: {
    "opt-out":
      "uz mi neposilejte, uz mi nepiste, uz mi to neposil*, uz me nekontaktuj*, uz me neotravuj*, nechci od vas, nechci vase, nechci vas*, nechci zadne MSG, nechci zadnou MSG, nechci to dostavat, neprejeme si, ~nepreji si, ~nepreju si, nemam zajem, uz me to nezajima, ~nezajima me, me nezajima, me nezajimaji, nezajimaji me, nestojim o, prestante mi, prestante s, prestante me, prestan mi, uz prestante, prosim prestante, nechte me byt, nechte mne, nechte me na pokoji, nechte toho, dejte mi pokoj, dejte mi uz, dejte uz pokoj, dej mi pokoj, dost bylo, dost tech, dost uz, mam dost MSG, mam dost tech, mam toho dost, mam vas dost, mam vas po krk, konec s MSG, skoncete s, skoncujte s, otravujete me, otravujete, obtezujete me, to je otravne, spamujete, spatne cislo, omylem pisete, mate spatne cislo, spatne .. cislo, to neni moje cislo, nejsem ta osoba, nejsem pan*, tohle cislo nepatri, cislo uz nepatri, cislo nepatri, nejsem ten, spletli jste si, spletli jste se, vyradte me, vyskrtnete me, vymazte me z, smazte me z, odstrante me z, vymazte .. cislo, smazte .. cislo, odstrante .. cislo, vyradte .. cislo, vymazat .. cislo, smazat .. cislo, jak se odhlasit, jak se odhlasim, jak se mam odhlasit, jak to zrusim, jak to zrusit, jak zrusit, jak zrusim MSG|LIST, jak mam zrusit MSG|LIST, jak vypnout MSG, nejde se odhlasit, nemuzu se odhlasit, nejde mi odhlasit, nedal jsem souhlas, nedala jsem souhlas, nedaval jsem, nedavala jsem, souhlas jsem nedal*, nikdy jsem nedal*, neudelil* jsem, nesouhlasim se zasilanim, nesouhlasim s zasilanim, nikdy jsem se neprihlas*, neprihlasil jsem, neprihlasila jsem, neregistroval*, o nic jsem nezadal*, nahlasim vas, udam vas, stiznost na uoou, stiznost na urad, uoou, blokuji vas, blokuju vas, zablokuju vas, zablokuji vas, psal jsem .. stop, psala jsem .. stop, poslal jsem .. stop, poslala jsem .. stop, rekl jsem stop, uz jsem .. stop, stop sms*, stop reklam*, stop prosim, prosim stop, bez MSG, ~jdete do prdele, ~jdete do haje, ~jdete se vycpat, ~polibte mi, ~vyserte se, ~naserte si, ~serte na to, rusim odber, rusim MSG, nedal* jsem vam, nedal* jsem .. souhlas, svaty pokoj, jdu na policii, nejsem vas zakaznik, nejsem vase zakaznice, uz to nechci, uz nechci nic od, nechci byt kontaktov*, nechci byt obtezov*, nechci byt otravov*, nechci se prihlas*, nechci se registr*, neprihlasujte me, aby jste mi SENDING, abyste mi SENDING, abyste me SENDING, nechci vic, nesouhlasim s ADS",
    "opt-in":
      "prihlaste me k .. MSG|LIST, prihlaste me zpatky, prihlaste me znovu, chci se prihlasit k .. MSG|LIST, chci zase dostavat, chci znovu dostavat, chci opet dostavat, chci dostavat .. MSG, chtel bych dostavat .. MSG, chtela bych dostavat .. MSG, chci odebirat, posilejte mi zase, posilejte mi znovu, zapiste me k odberu",
    help: "potrebuji pomoc, potrebuju pomoc, kdo jste, kdo je to, kdo to je, kdo mi pise, kdo pise, od koho, co je to za cislo, co to je za, o co jde, jaka firma, co jste za firmu, muzete mi pomoct, muzete mi pomoci, muze mi nekdo, jak to funguje",
    access:
      "co o mne vite, co o mne mate, co vite o mne, co mate o mne, jake udaje o mne, jake informace o mne, jake udaje mate, jake osobni udaje, jaka data, vsechno co o mne, vse co o mne mate, odkud mate, odkud jste .. cislo, odkud znate, kde jste vzali, kde jste prisli k, kde jste sehnali, kde mate moje, kdo vam dal, jak jste prisli k, jak jste ziskali, jak jste se dostali k, kopii svych, kopii mych, kopii vsech, kopii osobnich, pristup k udajum, pristup ke svym, pristup k mym, pristup k osobnim, pravo na pristup, cl 15, clanek 15, clanku 15, 15 gdpr, vypis mych, vypis osobnich, odkud me znate, jak jste prisli na",
    erasure:
      "pravo byt zapomenut, prava byt zapomenut, pravo na vymaz, prava na vymaz, vymaz mych, vymaz osobnich, vymaz udaju, vymaz vsech, vymazte vse, smazte vse, smazte vsechno, vymazte vsechno, zapomente na me, smazte .. ucet, smazat .. ucet, zruste .. ucet a, cl 17, clanek 17, clanku 17, 17 gdpr, vymazani udaju, likvidaci udaju, likvidaci osobnich, abyste vymazali, abyste smazali, abyste odstranili",
    rectification:
      "nejmenuji se, nejmenuju se, jmenuji se jinak, to neni moje jmeno, moje jmeno je spatne, spatne napsane, spatne jmeno, spatne prijmeni, mate spatne NAME|DATA, mate spatne moje, mate spatnou adresu, zmenila se mi, zmenil se mi, zmenil jsem adresu, zmenila jsem, prestehoval jsem se, prestehovala jsem se, pravo na opravu, opravu udaju, opravu osobnich, opravu mych, cl 16, clanek 16, opravte si, opravte moje, opravte mi NAME, zmente moje, zmente mi NAME, nova adresa je, mam jine prijmeni, mam jine jmeno, vdala jsem se, zmenila jsem prijmeni",
    portability:
      "prenos udaju, prenos mych, prenositelnost udaju, pravo na prenositelnost, strojove citeln*, cl 20, clanek 20, clanku 20, preneste moje",
    restriction:
      "omezeni zpracovani, omezte zpracovani, omezit zpracovani, prestante zpracovavat, zastavte zpracovani, pozastavte zpracovani, zmrazte moje, blokujte moje udaje, cl 18, clanek 18, clanku 18",
    objection:
      "vznasim namitku, vznest namitku, podavam namitku, namitam proti, namitku proti, pravo vznest, nesouhlasim se zpracovanim, nesouhlasim s pouzivanim, nesouhlasim s vyuzitim, nesouhlasim s profilovanim, nepreji si aby .. udaje, nepouzivejte moje, nepouzivejte me, neprodavejte moje, neprodavejte me, nepredavejte moje, nepredavejte me, nesdilejte moje, nezpracovavejte moje, nezpracovavejte me, cl 21, clanek 21, abyste moje udaje, abyste me udaje, abyste pouzivali, abyste vyuzivali, abyste predavali",
    none: "neprestavejte, neprestavej, nezastavujte, neodhlasujte, neodhlas*, nechci se odhlas*, nechci zrusit, nerust*, neruste, nemazte, nedostal* .. zadn*, nedostal*, neprisl* .. zadn*, neprisl*, neobdrzel* .. zadn*, neobdrzel*, nedorazil*, nemam zadn*, neni zadn*, jeste ne, jeste neni, jeste nemam, uz neni, uz nemate, uz nemam cas, uz nemusite, uz nemuzu, nemuzu, nemohu, nevim, nezapomen*, nevadi, neni problem, nespech*, nebojte, ne vic nez, ne vice nez, zrus* .. THING, odhlas* .. THING, presun* .. THING, smazte .. THING, odstrante .. THING, nechci .. THING, nechte .. THING, nechte to u, nechte u, nechte na, nechte pred, nech to, nepotrebuj* .. THING, neposil* .. THING, nevolejte na zvonek, nezvonte, nepiste ze, konec roku, konec mesice, konec tydne, do konce, ke konci, na konci, kdy konci, kdy je konec, konec akce, konec koncu, dost casu, dost dlouho, dost dobr*, dost drah*, dost pozde, dost blbe, to bude stacit, na zastavce, zastavte u, zastavte na, zastavte mi, odber krve, na odber, odberne misto, odberneho mista, nekontaktoval*, nikdo mi nepise, nepsali jste, nevolali jste, proc mi nepis*, spatne cislo objednavky, spatne cislo zasilky, spatne cislo uctu, kdo je to doktor, odvolani proti, proti rozhodnuti, zadny problem, zadny stres, zadne strachy, bez problemu, bez cibule, bez omacky, vyradili jste, prestane platit, napiste mi, zavolejte mi, poslete mi .. MSG",
  },
  common:
    "a i v ve na z ze do od k ke s se si je jsem jsi jste jsme jsou byl byla bylo budu bude budou byt mam mame muzu muzete muze kdy kde jak co kdo kolik ktery ktera ten ta to ty te tu tom ho ji jej jich jim vas vam vase vasi dnes dneska zitra vcera ted rano vecer hodin hodine dobry den dobre dekuji diky prosim ahoj jo ano ok super jeste moc velmi taky tak protoze aby kdyz nez pan pani cekam prijdu prijede jedu budete bohuzel zastavka zastavil zastavila stacilo staci ukonceno zruseno zrusena zrusil zrusila odhlasil prihlasit ohlasit vyhlasit rozhlasit nahlasit zrusen zrusime zmenit vymazal smazal dostat omylem omylu stopa stopy stopni napiste napis napsat zavolejte poslete poslat zpravidla",
  polite:
    "prosím, prosím vás, prosím pěkně, děkuji, děkuju, díky, dík, předem děkuji, dobrý den, dobrý večer, ahoj, čau, zdravím, hned, ihned, okamžitě, už, konečně, teď, s pozdravem, s úctou, hezký den, pěkný den, ok, sakra, kurva, pls, lidi, omlouvám se, pardon, moc prosím, laskavě, navždy",
};
