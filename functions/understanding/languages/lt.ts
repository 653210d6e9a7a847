import type { LanguageRules } from "../rules.ts";

export const lt: LanguageRules = {
  keywords: {
    "opt-out":
      "STABDYTI!, SUSTABDYTI!, STABDYK!, STABDYKIT!, STABDYKITE!, SUSTABDYK!, SUSTABDYKITE!, NUTRAUKTI!, NUTRAUKITE!, NUTRAUK!, ATSISAKYTI!, ATSISAKAU!, ATSISAKYMAS!, ATSISAKAU PRENUMERATOS!, NORIU ATSISAKYTI!, ATŠAUKTI, ATŠAUKIU, ATŠAUKITE, PABAIGA?, BAIGTI, BAIKITE!, BAIKIT!, BAIK!, LIAUKITĖS!, LIAUKIS!, NUSTOKITE!, NUSTOK!, NEBESIŲSKITE!, NEBESIŲSKIT!, NEBESIŲSK!, NESIŲSKITE!, NESIŲSKIT!, NESIŲSK!, NERAŠYKITE!, NEBERAŠYKITE!, NENORIU, NEBENORIU!, NEBEREIKIA, NEREIKIA?, GANA, GANA JAU!, UŽTEKS, UŽTENKA, PAKAKS!, IŠREGISTRUOTI!, IŠREGISTRUOKITE!, IŠSIREGISTRUOTI!, ATSIJUNGTI!, NEDOMINA!, NEIDOMU!, ATSTOKIT!, ATSTOKITE!, ATSTOK!, ATSIKNISKIT!, PALIKITE MANE RAMYBĖJE!, PALIKIT MANE RAMYBEJE!, NE TAS NUMERIS!, BLOGAS NUMERIS!, KLAIDINGAS NUMERIS!, NETEISINGAS NUMERIS!, SUKLYDOTE NUMERIU!, DAUGIAU NESIŲSKITE!, DAUGIAU NEBESIŲSKITE!, ∀VISKĄ STABDYTI!, ∀SUSTABDYTI VISKĄ!, ∀STOP VISKAS!, ∀STOP VISKĄ!, ∀ATSISAKAU VISKO!, ∀ATSISAKAU VISŲ!, ≈IŠTRINTI, ≈IŠTRINKITE, ≈PAŠALINTI, ≈PAŠALINKITE, ≈IŠTRINK, ≈IŠTRINKITE MANE!, ≈PAŠALINKITE MANE!, ≈IŠBRAUKITE MANE!, ≈IŠTRINKITE MANO NUMERĮ!, NE AČIŪ STOP, BAIKITE SIŲSTI!, NUSTOKIT!, LIAUKITES SIUNTE!, NESIŲSKIT DAUGIAU!, NESIŲSKITE DAUGIAU!, NESIŲSTI!, NEBESIUSKIT!, ATSISAKAU ŽINUČIŲ!, DAUGIAU NEREIKIA, NENORIU DAUGIAU!, NEBEDOMINA!, MANĘS NEDOMINA!, GANA ŽINUČIŲ!, IŠTRINTI NUMERĮ!, IŠTRINKITE NUMERĮ!, PAŠALINTI NUMERĮ!, IŠBRAUKTI, IŠBRAUKITE!, STOP SMS!, STOP ŽINUTĖS!, JOKIŲ SMS!, JOKIŲ ŽINUČIŲ!, JOKIŲ REKLAMŲ!, ATSIPISKIT!, ~BLOKUOTI, ~UŽBLOKUOTA, ~SPAMAS, IŠJUNGTI",
    "opt-in":
      "PRADĖTI, UŽSISAKYTI, PRENUMERUOTI, PRENUMERUOJU, UŽSIREGISTRUOTI, REGISTRUOTIS, PRISIJUNGTI, ATNAUJINTI, TĘSTI",
    help: "PAGALBA, PADĖKITE, REIKIA PAGALBOS, INFORMACIJA, KLIENTŲ APTARNAVIMAS, KAS ČIA, KAS JŪS, KAS TU, KAS JŪS TOKIE, KAS RAŠO, KAS TAI",
    confirm:
      "TAIP, PATVIRTINU, PATVIRTINTI, PATVIRTINTA, SUTINKU, TAIP SUTINKU, TAIP PATVIRTINU, TINKA?, DUODU SUTIKIMĄ, GERAI?, JO?",
    access: "MANO DUOMENYS, DUOMENŲ KOPIJA, SUSIPAŽINTI SU DUOMENIMIS, TEISĖ SUSIPAŽINTI, PRIEIGA PRIE DUOMENŲ",
    erasure:
      "IŠTRINKITE MANO DUOMENIS, IŠTRINTI DUOMENIS, IŠTRINTI MANO DUOMENIS, TEISĖ BŪTI PAMIRŠTAM, TEISĖ BŪTI PAMIRŠTAI, IŠTRINKITE VISKĄ, IŠTRINTI VISKĄ, PAMIRŠKITE MANE, IŠTRINKITE PASKYRĄ, IŠTRINTI PASKYRĄ",
    rectification:
      "IŠTAISYKITE MANO DUOMENIS, PATAISYKITE MANO DUOMENIS, PAKEISTI DUOMENIS, DUOMENŲ IŠTAISYMAS, NE MANO VARDAS, NETEISINGAS VARDAS",
    portability: "DUOMENŲ PERKELIAMUMAS, PERKELTI DUOMENIS, PERKELKITE MANO DUOMENIS, EKSPORTUOTI DUOMENIS",
    restriction: "APRIBOKITE TVARKYMĄ, APRIBOTI TVARKYMĄ, TVARKYMO APRIBOJIMAS, APRIBOKITE DUOMENŲ TVARKYMĄ",
    objection: "PRIEŠTARAUJU, NESUTINKU SU RINKODARA, TEISĖ NESUTIKTI, PRIEŠTARAVIMAS, NESUTINKU",
    no: "NE?, NE AČIŪ, AČIŪ NE, NEA, NEEE",
  },
  words: {
    STOP: "stop stopas sustabd* stabdyk* stabdyti stabdykit nutrauk* nutraukt* nustok* nustoti nustotum* išjung* liauk* baikit* baik baigti baikite",
    NOT: "ne nebe niekada niekad nieko jokių jokios jokio nė nesiųsk* nesiusk* nebesiųsk* nesiųst* nebesiųst* nerašyt* neberašyt* netrukdyt* nerašyk* neberašyk* neskambin* nebeskambin* netrukdyk* nebetrukdyk* nekontaktuok* nesiuntinėk* nebesiuntinėk* nenor* nebenor* nepageid* nebepageid* nereik* nebereik* nedomin* nebedomin* nenaud* nebenaud* neparduo* nesidalin* netvark* nebetvark* neperduo* neatskl* nebesikreip* nesikreip* neteikit*",
    MORE: "nebesiųst* neberašyt* daugiau ateityje toliau niekada nebe nebesiųsk* neberašyk* nebenor* nebereik* nebetrukdyk* nebepageid* nebesikreip* nebeskambin*",
    SEND: "siųsk* siuskit* rašyk* trukdyk* skambinkit* nesiųst* nebesiųst* nerašyt* neberašyt* netrukdyt* nesiųsk* nebesiųsk* nerašyk* neberašyk* netrukdyk* nebetrukdyk* nekontaktuok* nesiuntinėk* nebesiuntinėk* nesikreip* nebesikreip* nebeskambink* neskambinėk* spaminkit*",
    SENDING:
      "siųsti siusti siuntim* siuntinėti siuntinėj* rašyti rašinėti rašymą skambinti skambinėti trukdyti kontaktuoti spaminti kreiptis",
    MSG: "žinut* sms* smsus reklam* pranešim* naujienlaišk* pasiūlym* šlamšt* spam* akcijas akcijų akcijos laišk* rinkodar* žinučių brukal* esemes*",
    WANT: "noriu norėčiau norime pageidauju pageidaujame reikia domina nenor* nebenor* nepageid* nebepageid* nereik* nebereik* nedomin* nebedomin*",
    GET: "gauti gaut priimti gavinėti",
    OUT: "atsisak* išsiregistr* išregistr* atsiregistr* atsijungti atsijungt išsirašyti išbraukit* išrašykit* atjunkit* atjungti",
    REMOVE:
      "ištrin* ištryn* pašalin* išbrauk* išimk* išimt* trinti trinkit* trink sunaikin* pašalint* pasalin* istrin* išvalyk* nutrin*",
    ME: "mane man manęs mus mums manes",
    MY: "mano manimi apie_mane apie_mus mūsų su_manimi mane",
    NUM: "numer* nr telefon* tel mobil*",
    LIST: "sąraš* bazės bazės duombaz* prenumerat* adresyn* bazėje sistem* gavėj* bazę bazes registr*",
    REVOKE: "atšauk* atšaukiu atsiim* atsauk*",
    CONSENT: "sutikim* leidim*",
    DATA: "duomen* informacij* info asmens_duomen*",
    ALL: "viską visus visas visos visų visiškai visi visko",
    HAVE: "turite turit saugote saugot kaupiate žinote žinot tvarkote surinkote surinkę turima saugoma saugomus laikote kaupiat renkate sukaupėte",
    WHAT: "kokius kokie kokia kokią kokios kas ką kopij* susipaž* prieig* pateik* matyti pamatyti atsiųsk* išraš* suteik* gauti",
    FIX: "ištais* pataisy* pakeis* pakeit* atnaujin* koreguo* patikslin* ištaisym* keisti",
    WRONG: "neteising* klaiding* klaid* blog* netiksl* pasenę pasenus* nebeatitinka neatitinka",
    NAME: "vard* pavard* adres* el_pašt* paštas gimimo",
    MOVE: "perkelk* perkelt* perkeliam* perkėlim* perduok* perduot* eksportuo* eksport* persiųsk*",
    LIMIT: "aprib* apribojim* įšald* užblok* blokuok* sustabdyk*",
    PROC: "tvarkym* tvarkyt* tvark* apdoro* naudo* panaudo* parduo* dalin* perduo* atskl* nenaud* nebenaud* neparduo* nesidalin* netvark* nebetvark* neperduo* neatskl* neteikit*",
    AGAINST: "prieštar* nesutink* priestar*",
    ADS: "rinkodar* reklam* profiliav* tiesiogin* trečio* trečias* tretie* marketing*",
    ACCOUNT: "paskyr* profil* anket*",
    THING:
      "užsakym* vizit* rezervacij* staliuk* siunta siuntos siuntą siuntų siuntai siuntinys siuntinio siuntinį siuntiniai pristatym* kurjer* vairuotoj* kelion* taksi mokėjim* sąskait* skryd* viešbut* kambar* nuotrauk* traukin* autobus* biliet* susitikim* treniruot* pamok* kursas kurso kursą kursus kursai kursų maist* pic* automobil* prekę prekės prekių prekes rakt* butą butas drabuž* kodas kodą kodo ček* čekį laiką batus batai maišel* svogūn* šventę tortą darbo procedūr*",
    KEEP: "bet tik išskyrus palikite palikit toliau tačiau",
  },
  phrases: {
    "opt-out":
      "daugiau nebe*, ne siuskit*, ne siųskit*, nenoriu gauti, nebenoriu jūsų, nenoriu jūsų, nepageidauju gauti, nebepageidau*, nereikia man jūsų, nereikia jūsų, man nereikia jūsų, ~nedomina, ~nebedomina, ~man neįdomu, ne tas numeris, ne mano numeris, jau ne mano, neteisingas numeris, klaidingas numeris, blogas numeris, supainiojote numer*, suklydot numer*, ne tam žmogui, palikite mane, palikit mane, atstokite, atstokit, atstok nuo, atsiknisk*, atsipisk*, nustokite rašy*, gana siųsti, gana .. siuntinė*, gana tų, gana jūsų, gana šių, užtenka siuntinė*, užtenka tų, kaip sustabdyti, kaip nutraukti, kaip atšaukti .. MSG, kaip atšaukti prenumerat*, kaip nebegauti, norėčiau nebegauti, noriu nebegauti, nebegauti, negauti jokių, noriu negauti, mane iš sąrašo, mane iš bazės, mano numerį iš, numerį iš .. LIST, iš savo sąrašo, iš sąrašų, iš jūsų sąrašo, atšaukite .. prenumerat*, atšaukti .. prenumerat*, atšaukiu .. prenumerat*, nutraukti prenumeratą, pavargau nuo .. MSG, niekada nesiregistr*, nesiregistravau, neprenumeravau, nedaviau sutik*, nedaviau jokio, niekada nedaviau, nesutikau gauti, užblokuosiu, blokuosiu jus, blokuoju, rašiau stop, siunčiau stop, parašiau stop, stop ir REMOVE, stop ir ištrin*, ~eikit na*, ~eikit velniop, ~eikite velniop, ~dinkit, ~varykit, atsibodo .. MSG, nusibodo .. MSG, užknis* .. MSG, užpiso .. MSG, suklydote numer*, atsikratyti .. MSG, neturite teisės man, neturite teisės rašyti, neturite teisės siųsti, neturite mano sutik*, čia ne .. numeris, tai ne .. numeris, nebereikia .. MSG, atsisakau .. MSG, niekada neužsisak* .. MSG, blokuoju jus, jus blokuoju, tai spamas, tai šlamštas, niekada neužsiregistr*, niekada neprenumerav*, neužsiregistr*, nedaviau sutikimo, nedaviau leidimo, be mano sutikimo, be sutikimo, be leidimo, nesu klient*, nebe klient*, nebesu klient*, ne tas žmogus, ne jo numeris, ne jos numeris, nebe mano, numeris pasikeitė, atsibodo, atsibodot, nusibodo, pavargau nuo, užkniso, užpiso, nervina jūsų, nebereikia jūsų, nereikia MSG, nebenoriu gauti, nenoriu daugiau, nepageidauju, nebepageidauju, nesusisiekite, nebesusisiekite, nesikreipkite, netrukdykite, nerašykite, nebarašykit*, neberašykit*, neberašykite, neskambinkite, daugiau nerašykit*, daugiau neskambinkit*, daugiau nesiųskit*, prašau nebesiųsti, prašau nesiųsti, nustokite siųsti, nustokit siųsti, baikit siųsti, baikite siųsti, liaukitės siuntę, liaukitės rašyti, kaip atsisakyti, kaip man atsisakyti, kaip išsiregistruoti, kaip atšaukti MSG, išbraukite mane, pašalinkite mane, ištrinkite mane, ištrinkite mano numerį, pašalinkite mano numerį, išimkite mane, išregistruokite mane, atsisakau MSG, atsisakau gauti, užteks .. žinuč*, užtenka .. žinuč*, pakaks .. žinuč*, gana .. žinuč*, užteks .. reklam*, gana .. reklam*",
    "opt-in":
      "noriu prenumeruoti, norėčiau prenumeruoti, užregistruokite mane, įtraukite mane, noriu užsiregistr*, noriu vėl gauti, norėčiau vėl gauti, noriu gauti žinut*, noriu gauti pasiūlym*, vėl siųskite, prijunkite mane, noriu vėl, vėl gauti, vėl žinutes, noriu užsiprenumeruoti",
    help: "reikia pagalbos, kas čia, kas jūs, kas rašo, kas tu toks, kas siunčia, kokia įmonė, kokia čia įmonė, dėl ko rašote, apie ką, ar galite padėti, galite padėti, galit padėti, kaip tai veikia, kaip veikia, kas čia rašo, apie ką čia, pagalbos reikia",
    access:
      "ką apie mane žinote, žinote apie mane, ką turite apie mane, apie mane turite, apie mane turit, apie mane žinot*, viską ką turite, apie mane saugo*, apie mane surink*, apie mane tvark*, susipažinti su, teisė susipaž*, kur gavote mano, iš kur gavote, iš kur turite, iš kur mano, iš kur jūs, kaip gavote mano, kas davė mano, kas jums davė, kas jums dave, kopiją mano, duomenų kopij*, 15 straipsn*, prieigos prie mano, prieiga prie mano, kokius duomenis, kokią informaciją, viską ką apie mane, ką .. apie mane .. HAVE, ką .. HAVE .. apie mane, iš kur .. NUM, kur gavot .. NUM|MY|ME|DATA, kaip gavote .. NUM|MY|ME|DATA",
    erasure:
      "būti pamiršt*, pamirškite mane, pamirškit mane, ištrinkite viską, ištrinkit viską, ištrinti viską, pašalinkite viską, 17 straipsn*, panaikinkite .. paskyr*, panaikinti .. paskyr*, panaikinkite .. duomen*, sunaikinkite .. duomen*, duomenų ištrynim*",
    rectification:
      "vardas neteising*, vardas parašytas, mano vardas ne, ne mano vardas, ne mano pavard*, vardas yra klaid*, neteisingai parašy*, klaidingai parašy*, neteisingai nurody*, mano pavardė ne, ne taip parašyta, pasikeitė mano, pasikeitė adres*, adresas pasikeitė, naujas adresas, persikrausčiau, pakeiskite mano, pakeiskit mano, atnaujinkite mano, duomenys neteising*, duomenys netiksl*, duomenys klaid*, 16 straipsn*, persikraust*, pakeiskite adresą, pasikeitė adresas, parašytas neteisingai, neteisingai parašyt*, pavardė neteising*, klaida mano varde",
    portability:
      "perkeliamum*, kompiuterio skaitom*, 20 straipsn*, perkelti mano, perkelkite mano, kitai įmonei, kitam tiekėjui, kitam operatoriui, perkelti savo, savo duomenų faile, mano duomenis faile, duomenis failu",
    restriction:
      "nutraukite .. tvarkym*, 18 straipsn*, apriboti .. tvarkym*, apribokite .. tvarkym*, apribokit .. tvarkym*, sustabdykite .. tvarkym*, įšaldykite .. duomen*",
    objection:
      "prieštarauju, nesutinku kad, nesutinku su, nesutinku dėl, teisė nesutik*, nenaudokite mano, nenaudokit mano, nebenaudokite mano, neparduokite mano, nesidalinkite mano, neperduokite mano, neteikite mano, netvarkykite mano, nebetvarkykite, rinkodaros tikslais, be profiliav*, 21 straipsn*, neturite teisės naudo*, duomenys būtų naudojami, mano duomenų naudojim*, neparduokite, nesidalinkite, reklamai, rinkodarai, trečiosioms šalims",
    none: "nestabd*, nesustabd*, nesustok*, nenutrauk*, nebaikit*, nenustok*, neatsisak*, nenoriu atsisak*, neištrin*, netrinkit*, nepašalin*, neišbrauk*, kodėl .. ištrin*, kodėl .. atjung*, kodėl .. išregistr*, per klaidą, netyčia, negavau, negavome, negaunu, negaunam, neatėjo, neatvyko, dar ne, dar nėra, nieko tokio, nėra problem*, jokių problem*, jokios problem*, nesijaudin*, nepamiršk*, nepamirsk*, negaliu, negalim*, nebeturi, nebėra, daugiau nėra, daugiau nei, ne daugiau kaip, nebėra vietų, nėra vietų, neveikia, nenoriu THING, nereikia THING, nereikia maišel*, nereikia čekio, nereikia skub*, nereikia perskambin*, nereikia atsaky*, nebereikia THING, nesiųskite THING, nesiųskit THING, nesiųskite tos, nesiųskite to, nesiųskit to, nerašykit atgal, neskambinkite iki, neskambinkit iki, neskambinkite prieš, neskambinkit dabar, autobus* stoja, stotel*, kur stoja, kada baigiasi, kada baigsis, baigiasi akcij*, mesti rūkyti, mečiau rūkyti, baigiau darb*, baigti darb*, juokt*, ištrinkite THING, ištrinkite paskutin*, ištrinkit paskutin*, ištrinkit THING, atsisak* .. užsakym*, atsisak* THING, atsisakyti vizit*, atsisakyti rezervac*, THING atsisak*, atšaukti THING, atšaukti .. vizit*, atšaukite THING, užsakym* atšauk*, nustojo lyti, gana greit*, gana ger*, gana skan*, gana brang*, gana daug, gana tol*, gana ilg*, užteks dviejų, kokius duomenis reikia, kokių duomenų reikia, kokią informaciją reikia, neatsiuntėte, neatsiuntė, nereikia man skamb*, nereikia skamb*, atsisak* nuo THING, atsisak* .. kurso, maišelio nereikia, nereikia maišelio, nereikia skambinti, nereikia skubėti, nereikia atsakyti, nenoriu maišelio, baigiasi akcija, baigiu darbą, nustoti juoktis, nenustokit*, kortelė užblokuota, kelias užblokuotas, atšaukti vizitą, atšaukti užsakymą, atsibodo laukti, nusibodo laukti, ar sustoja, sustoja, nesu tikr*, nesu namuose, dar nesu",
  },
  common:
    "ferma marš stiga nusiųskite nusiųskit nusiųsk nusiųsti atsiųskite atsiųskit atsiųsk laukis pakas ramovė ir yra kad aš jūs tu mes jis ji jie tai šis ta tas bet ar jei kai kaip kas kur kada kodėl labai gerai taip ačiū labas laba diena dieną rytas rytoj vakar vakare šiandien dabar valandą val po prie iki nuo su be dėl už per į iš ant apie dar jau tik gal galite galima prašau reikia bus būsiu buvo esu yra esate turiu norėčiau atvyksiu ateisiu iki pasimatymo susitiksim geras gera skanu šalta greitai vėliau savaitę minučių stabdžiai stabdis baigta baigtis gauta gaunu gavau atsakau atsakyti atsakymas atšaukta pagalba sutikau užtenka atsakykite",
  polite:
    "prašau, prasau, prašyčiau, prašom, ačiū, aciu, dėkui, labas, laba diena, labą dieną, sveiki, pagarbiai, geros dienos, dabar, iškart, nedelsiant, iš anksto ačiū, ačiū iš anksto, please, ok, gerai, jau, pagaliau, po velnių, velniop, atsiprašau, gerbiamieji, dekui, dėkoju, labai ačiū, tuoj pat, dieve, pliz",
};
