import type { LanguageRules } from "../rules.ts";

export const et: LanguageRules = {
  keywords: {
    "opt-out":
      "STOPP!, SEIS?, LÕPETA!, LÕPETAGE!, LÕPETADA!, LÕPETA ÄRA!, LÕPETAGE ÄRA!, LOPETA!, LÕPP?, LOPP?, LOOBU!, LOOBUN!, LOOBUDA!, LOOBUMINE!, SOOVIN LOOBUDA!, TAHAN LOOBUDA!, TÜHISTA, TÜHISTAN, TÜHISTAGE, KATKESTA, PEATA, PEATAGE, EI SOOVI, EI SOOVI ENAM!, ENAM EI SOOVI!, EI TAHA, EI TAHA ENAM!, ROHKEM MITTE!, AITAB, AITAB NÜÜD!, NÜÜD AITAB!, ÄRGE SAATKE!, ÄRA SAADA!, ÄRGE ENAM SAATKE!, ÄRA ENAM SAADA!, ÄRGE KIRJUTAGE!, EI HUVITA!, EI OLE HUVITATUD!, POLE HUVITATUD!, VALE NUMBER!, VALE INIMENE!, JÄTKE MIND RAHULE!, JÄTA MIND RAHULE!, JÄTKE RAHULE!, KÄIGE PERSE!, TÕMMAKE UTTU!, ∀LÕPETA KÕIK!, ∀LÕPETAGE KÕIK!, ∀STOP KÕIK!, ∀STOPP KÕIK!, ∀LOOBUN KÕIGEST!, ≈KUSTUTA, ≈KUSTUTAGE, ≈KUSTUTADA, ≈KUSTUTA MIND!, ≈KUSTUTAGE MIND!, ≈EEMALDA, ≈EEMALDAGE, ≈EEMALDA MIND!, ≈EEMALDAGE MIND!, ≈KUSTUTAGE MINU NUMBER!, ≈EEMALDAGE MINU NUMBER!",
    "opt-in": "ALUSTA, LIITU, LIITUN, TELLI, TELLIN, TAHAN LIITUDA, SOOVIN LIITUDA, REGISTREERI, JÄTKA?",
    help: "ABI, ABI PALUN, INFO, VAJAN ABI, ON VAJA ABI, AIDAKE, KLIENDITUGI, INFORMATSIOON, KES SEE ON, KES SA OLED, KES TE OLETE, MIS SEE ON, KES KIRJUTAB",
    confirm:
      "JAH, JAA?, JA?, NÕUS, OLEN NÕUS, KINNITAN, KINNITA, KINNITATUD, JAH KINNITAN, JAH OLEN NÕUS, JAH NÕUS, ANNAN NÕUSOLEKU, SOBIB?",
    access: "MINU ANDMED, ANDMETE KOOPIA, JUURDEPÄÄS ANDMETELE, ANDMEPÄRING, JUURDEPÄÄS MINU ANDMETELE",
    erasure:
      "KUSTUTAGE MINU ANDMED, KUSTUTA MINU ANDMED, KUSTUTAGE ANDMED, ÕIGUS OLLA UNUSTATUD, ANDMETE KUSTUTAMINE, KUSTUTAGE KÕIK, KUSTUTA KÕIK, UNUSTAGE MIND, KUSTUTAGE KONTO, KUSTUTA KONTO, KUSTUTAGE MINU KONTO",
    rectification:
      "PARANDAGE MINU ANDMED, PARANDA MINU ANDMED, ANDMETE PARANDAMINE, VALE NIMI, SEE EI OLE MINU NIMI, MUUTKE MINU ANDMEID",
    portability: "ANDMETE ÜLEKANDMINE, ÜLEKANTAVUS, ANDMETE ÜLEKANTAVUS, KANDKE MINU ANDMED ÜLE, EKSPORDI ANDMED",
    restriction: "PIIRAKE TÖÖTLEMIST, TÖÖTLEMISE PIIRAMINE, PIIRAKE ANDMETE TÖÖTLEMIST",
    objection: "VASTUVÄIDE, ESITAN VASTUVÄITE, VAIDLEN VASTU, ÕIGUS ESITADA VASTUVÄITEID, OLEN VASTU",
    no: "EI?, EI AITÄH, AITÄH EI, EI TÄNAN, TÄNAN EI, EIH",
  },
  words: {
    STOP: "stop stopp lõpeta lõpetage lõpetada lõpetaks lõpetaksite lõpetate lõpetan peatage peata peatada katkestage katkesta jätke_järele jäta_järele lopeta lopetage",
    NOT: "ei ära ärge ärgu mitte iial kunagi pole midagi ära_enam",
    MORE: "enam rohkem edaspidi tulevikus enamat kunagi",
    SEND: "saada saatke saatku kirjuta kirjutage tülita tülitage häiri häirige ahista ahistage spämmi spämmige sõnumita tüütage tüüta helistage võtke kontakteeruge pommita pommitage",
    SENDING:
      "saatmine saatmist saatmise saata saatmast saatmisest kirjutamine kirjutamist kirjutada tülitamine tülitamist tülitada helistamine helistamist häirimine häirimist häirida spämmimine spämmimist kontakteeruda ühendust ahistamine ahistamist saada",
    MSG: "sõnum* sms* reklaam* spämm* spam* uudiskir* pakkumis* pakkumi* teateid teated teate teadet teavitus* kampaania* turundus* kirju kirjad kirja e_kirju meile tekstisõnum* rämpspost* teavitusi",
    WANT: "soovi soovin sooviks soovime taha tahan tahaks vaja huvita huvitatud viitsi",
    GET: "saada saama vastu_võtta saaks",
    OUT: "loobuda loobun loobumi* loobume lahkuda_list* listist_maha listist_välja välja_registreer* loobuks",
    REMOVE: "kustuta* eemalda* hävita* maha kõrvalda*",
    ME: "mind mulle minule meid meile mu_ära",
    MY: "minu mu minust oma mind_puudutav* must",
    NUM: "number numbri numbrit numbrile telefon* telefoninumb* mobiil* nr",
    LIST: "nimekir* list listi listist listis andmebaas* tellijate register registri registrist meililist* saajate süsteemi* süsteem",
    REVOKE: "võtan võtta tagasi tühistan tühistada",
    CONSENT: "nõusolek* loa luba loast",
    DATA: "andmed andmeid andmete andmetele andmetest andmetega andmetes isikuandme* info informatsioon*",
    ALL: "kõik kõike kõigist kogu kõigest kõikide kõiki",
    HAVE: "teil hoiate omate säilitate teate kogunud salvestatud kogute salvestanud",
    WHAT: "milliseid millised mis mida koopia* väljavõte* ligipääs* juurdepääs* näha tutvuda andke väljasta* saada saatke missugused missuguseid",
    FIX: "paranda* muut* muuda* muutke uuenda* korrigeeri* täpsusta* vaheta*",
    WRONG: "vale valed valesti vigane vigased ebaõige* viga vananenud ebatäpse*",
    NAME: "nimi nime nimes perekonnanim* eesnim* aadress* e_post e_posti epost meiliaadress* sünniaeg* postiindeks",
    MOVE: "ülekan* ülekand* edasta* üle teisalda* eksport* ekspordi* kanda_üle",
    LIMIT: "piira* külmuta* blokeeri* piirang*",
    PROC: "töötle* töötlem* kasuta* müü* jaga* edasta* müüge",
    AGAINST: "vastuväi* protesti* vaidlusta*",
    ADS: "turundus* otseturundus* reklaam* profiilianalüüs* profileeri* kolmanda* turustami*",
    ACCOUNT: "konto kontot kontost profiil* kasutajakonto*",
    THING:
      "tellimus* tellimist broneering* laud lauda laua aeg aega aja pakk paki pakki pakid kuller* tarne* saadetis* juht takso* arve arvet arved makse* lend lennu hotell* tuba toa pilt pildi pilte pildid foto* rong* buss* pilet* kohtumi* trenn* tund tunni tundi kursus* toit toidu pitsa* auto autot toode toote tooteid kaup kauba kaupa võti võtme korter* riided kviitung* kood koodi visiit* visiidi vastuvõt* kott kotti sibul* peo pidu kook koogi tort",
    KEEP: "aga vaid ainult välja_arvatud jätke_alles kuid",
  },
  phrases: {
    "opt-out":
      "ei soovi saada, ei soovi teie, ei taha saada, ei taha teie, ei soovi teilt, ära enam, ärge enam, ärge mulle, ära mulle, ärge rohkem saat*, mitte saata, nimekirjast lahti, mitte enam saat*, mitte rohkem saat*, ärge saatke, ärge tülitage, ärge võtke .. ühendust, ärge kontakteeruge, pole vaja teie, ei ole vaja teie, pole mul vaja teie, ~ei huvita, ~pole huvitatud, ~ei ole huvitatud, vale number, vale numbri, valel numbril, vale numbrile, valele numbrile, pole minu number, ei ole minu number, ei ole enam minu, pole enam minu, vale inimene, valele inimesele, valele isikule, jätke mind, jäta mind, jätke rahule, andke rahu, lõpetage ära, lõpetage juba, lõpeta ära, lõpeta juba, lõpetage see, lõpetage need, lõpetage nende, palun lõpetage, kas saaksite lõpetada, kas te lõpetaks*, kuidas lõpetada, kuidas peatada, kuidas lahkuda, kuidas saan lahti, kuidas sellest lahti, tahan lahti, lahti nendest, võtke mind .. välja, võtke minu number, võtke mu number, mind nimekirjast, mind listist, number nimekirjast, nimekirjast maha, nimekirjast välja, oma nimekirjast, oma andmebaasist, tüdinud .. MSG, pole kunagi liitunud, pole kunagi tellinud, pole liitunud, pole ma tellinud, ei ole liitunud, ei ole kunagi liitunud, ei ole tellinud .. MSG, pole nõusolekut, ma blokeerin, blokeerin teid, kirjutasin .. stop*, saatsin .. stop*, kirjutasin stop, juba loobunud, juba loobusin, stop ja REMOVE, stopp ja REMOVE, lõpetage ja REMOVE, ~käige perse, ~mine perse, ~käi perse, ~kasige, ~tõmmake, ~minge metsa, tühistage .. uudiskir*, tühistada .. uudiskir*, ~lõpetada .. tellimus*, ~lõpetage .. tellimus*, loobun tellimusest, nõus enam saama, kopp ees .. MSG, siiber .. MSG, villand .. MSG, aitab nendest MSG, aitab teie MSG, aitab nendest, pole andnud nõusolek*, ei ole andnud nõusolek*, pole luba andnud, pole andnud luba, ei taha teilt midagi, sõnumitest lahti, MSG lahti, ei ole õigust mulle, pole õigust mulle, see ei ole .. number, see pole .. number, enam ei soovi .. MSG, kuidas saan .. loobuda, võtke mind .. maha, võta mind .. maha, lõpetada .. uudiskir*, loobun .. MSG, ei viitsi .. MSG",
    "opt-in":
      "tahan liituda, soovin liituda, pange mind nimekirja, lisage mind, soovin uuesti, tahan uuesti .. MSG, soovin tellida uudis*, tahan tellida uudis*, soovin saada .. MSG, tahan saada .. MSG, registreerige mind",
    help: "vajan abi, abi vaja, kes see on, kes te olete, kes sa oled, kes kirjutab, kes saadab, mis firma, mis ettevõte, milles asi, millest jutt, kas saate aidata, kas te saate aidata, kas saaksite aidata, kuidas see töötab, kuidas see käib",
    access:
      "mida te minust teate, mida te teate, mida teie teate, mis teil minu kohta, minu kohta hoiate, minu kohta on, minu kohta kogu*, minu kohta salvest*, minu kohta teate, minu kohta säili*, kõik mis teil, kõike mida teate, tutvuda oma, tutvuda minu, juurdepääs*, ligipääs*, kust te saite, kust saite minu, kust saite mu, kust te minu, kust teil on, kust teil minu, kuidas te saite minu, kuidas saite mu, kes andis teile, kes andis minu, kes teile minu, koopia minu, koopiat oma, koopia oma, koopiat minu, andmete koopia*, artikkel 15, artikli 15",
    erasure:
      "olla unustatud, saada unustatud, unustage mind, unusta mind, kustutage kõik, kustuta kõik, kustutada kõik, artikkel 17, artikli 17, sulgege minu konto, andmete kustutami*, andmed kustutada",
    rectification:
      "nimi on vale, nimi on valesti, pole minu nimi, ei ole minu nimi, minu nimi ei ole, minu nimi on hoopis, minu nimi kirjut*, valesti kirjutatud, ma ei ole nimega, vale nimi, vale nime, aadress on muutunud, aadress muutus, uus aadress, kolisin, olen kolinud, muutke minu, muutke mu, uuendage minu, andmed on valed, andmed on vale*, artikkel 16, artikli 16",
    portability: "ülekantavus*, masinloetav*, artikkel 20, artikli 20, kandke .. andmed",
    restriction:
      "peatage .. töötlemi*, lõpetage .. töötlemi*, külmutage .. andm*, artikkel 18, artikli 18, piirake .. töötlemist, piirata .. töötlemist",
    objection:
      "esitan vastuväite, vastuväide, vastuväite, vaidlen vastu, olen vastu, ärge kasutage minu, ära kasuta minu, ärge kasutage mu, ärge müüge minu, ärge müüge mu, ärge jagage minu, ärge jagage mu, ärge edastage minu, ärge töödelge, ei luba kasutada, ei luba oma, keelan kasutada, keelan oma, turunduse eesmär*, ilma profileerimi*, artikkel 21, artikli 21, ei ole õigust minu, pole õigust minu",
    none: "ära lõpeta, ärge lõpetage, ärge peatage, ei taha loobuda, ei soovi loobuda, ei loobu, ära kustuta, ärge kustutage, ärge eemaldage, miks .. kustuta*, miks .. eemalda*, kogemata kustut*, kogemata loobu*, ei ole saanud, pole saanud, ma ei saanud, ei saanud, ei saa, ei ole tulnud, pole tulnud, ei tulnud, ei jõudnud, ei saabunud, pole saabunud, veel ei, veel mitte, mitte veel, pole midagi, ei ole midagi, pole hullu, pole viga, pole probleem*, ei ole probleem*, pole kiiret, pole hullu midagi, ära muretse, ärge muretsege, ära unusta, ärge unustage, ei oska, ei jõua, ei jaksa, pole enam kohti, ei ole enam kohti, enam kohti ei, enam pole kohti, enam ei ole, rohkem kui, mitte rohkem kui, ei tööta, ei soovi THING, ei taha THING, pole vaja THING, pole vaja kotti, pole vaja kiirus*, pole vaja tagasi, pole vaja vastata, ei taha sibul*, ärge saatke THING, ärge saatke seda, ära saada seda, ärge kirjutage tagasi, ärge helistage enne, ära helista enne, ärge helistage praegu, buss peatub, peatub, peatus*, kus peatub, millal lõpeb, millal lõppeb, lõpeb kampaania, lõpetate täna, mis kell lõpetate, lõpetasin, lõpetanud, lõpetas, ei suuda lõpetada, suitsetami*, naermi*, kustutage viimane, kustuta viimane, kustutage THING, kustuta THING, kustuta pilt, loobu* .. broneering*, loobu* THING, tühistage THING, tühista THING, aitab kahest, aitab küll kui, see aitab, aitab teil, kas see aitab, aitab palju, kuidas aitab, milliseid andmeid on vaja, mis andmeid on vaja, miks te ei saada, miks ei saada, ära ütle, ära tee, ära osta, ärge saatke enne, ära saada enne, loobu* kursus*, pole vaja mulle helist*",
  },
  common:
    "finaal mustuta tähista tähistan tähistada loputada loputa loeta loetada ühista kostuta parem pärin katkestan lõpetab lõpetati ja on ei see et ma sa ta me te nad mina sina tema meie teie need aga kui siis nii ka veel juba nüüd siin seal kus mis kes millal kuidas miks jah hästi hea väga aitäh tänan palun tere päeva hommikust õhtust täna homme eile hommikul õhtul kell nädal tund minutit olen oled olete oli olid saan saad saate saab saaks võin võite võib tulen tuleb tulla minna lähen teha teeb nägemist hiljem enne pärast ilma koos või mingi palju vähe varsti kohal kohale maitsev külm aitas aitaks aitan lõpeb lõppeb lõpus õpeta õpetage õpetada oota loodan loobus lopp hakata täitsa",
  polite:
    "palun, palunn, aitäh, aitah, tänan, suur tänu, tere, tervist, tervitades, lugupidamisega, tere päevast, nüüd, kohe, viivitamatult, ette tänades, palun väga, please, ok, okei, juba, kurat, lõpuks, vabandust, head päeva, ära, jah",
};
