import type { LanguageRules } from "../rules.ts";

export const lv: LanguageRules = {
  keywords: {
    "opt-out":
      "BEIGT, BEIGAS?, BEIDZIET!, BEIDZ!, IZBEIDZIET!, IZBEIDZ!, IZBEIGT!, PĀRTRAUKT!, PĀRTRAUCIET!, PĀRTRAUC!, APTURĒT!, APTURIET!, APTURI!, ATTEIKTIES!, ATTEIKT, ATTEIKUMS, ATTEIKŠANĀS!, ATSAKOS!, VĒLOS ATTEIKTIES!, GRIBU ATTEIKTIES!, ATCELT, ATRAKSTĪTIES!, ATRAKSTĪT!, NESŪTIET!, NESŪTĪT!, NESŪTI!, NESŪTAT!, VAIRS NESŪTIET!, NESŪTIET VAIRS!, VAIRĀK NESŪTIET!, NERAKSTIET!, NERAKSTIET VAIRS!, NEVĒLOS, VAIRS NEVĒLOS!, NEGRIBU, VAIRS NEGRIBU!, NEVAJAG?, VAIRS NEVAJAG, PIETIEK, PIETIEK JAU!, NEINTERESĒ!, MANI NEINTERESĒ!, NEPAREIZS NUMURS!, NEPAREIZAIS NUMURS!, KĻŪDAINS NUMURS!, CITS NUMURS, LIECIET MANI MIERĀ!, LIECIETIES MIERĀ!, LIEC MANI MIERĀ!, ATSTĀJIET MANI MIERĀ!, ATSIENIETIES!, ATVĀCIETIES!, ∀APTURĒT VISU!, ∀PĀRTRAUKT VISU!, ∀STOP VISU!, ∀STOP VISS!, ∀ATSAKOS NO VISA!, ≈DZĒST, ≈IZDZĒST, ≈IZDZĒSIET, ≈DZĒSIET MANI!, ≈IZDZĒSIET MANI!, ≈IZŅEMIET MANI!, ≈SVĪTROJIET MANI!, ≈DZĒSIET MANU NUMURU!, ≈IZDZĒSIET MANU NUMURU!, NĒ PALDIES STOP, ANULĒT!, ANULĒJIET!, ANULĒJU, BEIDZIET SŪTĪT!, NEVAJAG VAIRS, ATTEICOS!, ATRAKSTIET MANI!, ATVIENOT, IZSLĒGT, PIETIKS, DIEZGAN, NEVĒLOS VAIRS!, DZĒST NUMURU!, DZĒSIET NUMURU!, LIECIET MIERU!, STOP SMS!, STOP ZIŅAS!, NEKĀDU SMS!, NEKĀDAS REKLĀMAS!, ~BLOĶĒT, ~BLOĶĒTS, ~SPAMS, NOŅEMT, NOŅEMIET MANI!, IZRAKSTĪTIES!",
    "opt-in":
      "SĀKT, PIETEIKTIES, PIESAKOS, ABONĒT, PIERAKSTĪTIES, REĢISTRĒTIES, ATSĀKT, VĒLOS PIETEIKTIES, PIETEIKT, PIEVIENOTIES",
    help: "PALĪDZĪBA, PALĪDZIET, VAJAG PALĪDZĪBU, NEPIECIEŠAMA PALĪDZĪBA, INFORMĀCIJA, KLIENTU SERVISS, KAS TAS IR, KAS JŪS ESAT, KAS TE, KAS RAKSTA, KAS TU ESI, KAS ŠEIT",
    confirm:
      "JĀ, JA?, APSTIPRINU, APSTIPRINĀT, PIEKRĪTU, JĀ PIEKRĪTU, JĀ APSTIPRINU, APSTIPRINĀTS, DODU PIEKRIŠANU, LABI?",
    access: "MANI DATI, DATU KOPIJA, PIEKĻUVE DATIEM, PIEKĻUVE MANIEM DATIEM, DATU PIEPRASĪJUMS, PIEKĻUVES TIESĪBAS",
    erasure:
      "DZĒSIET MANUS DATUS, IZDZĒSIET MANUS DATUS, DZĒST DATUS, DZĒST MANUS DATUS, TIESĪBAS TIKT AIZMIRSTAM, TIESĪBAS TIKT AIZMIRSTAI, DZĒST VISU, IZDZĒSIET VISU, AIZMIRSTIET MANI, DATU DZĒŠANA, DZĒST KONTU",
    rectification:
      "LABOJIET MANUS DATUS, LABOT DATUS, IZLABOJIET MANUS DATUS, NEPAREIZS VĀRDS, TAS NAV MANS VĀRDS, DATU LABOŠANA",
    portability: "DATU PĀRNESAMĪBA, PĀRNEST DATUS, PĀRNESIET MANUS DATUS, EKSPORTĒT DATUS",
    restriction: "IEROBEŽOJIET APSTRĀDI, IEROBEŽOT APSTRĀDI, APSTRĀDES IEROBEŽOŠANA",
    objection: "IEBILSTU, IEBILDUMS, IEBILDUMI, IEBILDUMS PRET MĀRKETINGU, TIESĪBAS IEBILST, ES IEBILSTU",
    no: "NĒ, NE?, NĒ PALDIES, PALDIES NĒ, NĒĒ",
  },
  words: {
    STOP: "stop beidziet beidz beigt beidzat izbeidziet izbeidz izbeigt pārtrauc* pārtrauk* apturiet apturi apturēt partrauc* partrauk* izbeidzat atslēdziet atslēgt",
    NOT: "ne neko nekad nekādu nekādas nekādus nesūtiet nesūtat nesūti nesūtīt nesūtiat nerakstiet nerakstat neraksti nerakstīt nezvaniet nezvani nezvanīt netraucējiet netraucē netraucēt nesazinieties neuzmācieties nevēl* negrib* nevajag nevajadz* neinteres* neizmanto* neapstrād* nepārdo* nenodo* nedaliet* nelietojiet nespamojiet nekontaktējiet*",
    MORE: "vairs vairāk turpmāk nekad turpmak",
    SEND: "sūtiet sūti sūtīt rakstiet nesūtiet nesūtat nesūti nesūtīt nesūtiat nerakstiet nerakstat neraksti nerakstīt nezvaniet nezvani nezvanīt netraucējiet netraucē netraucēt nesazinieties neuzmācieties nespamojiet nekontaktējiet*",
    SENDING:
      "sūtīt sūtīšan* rakstīt rakstīšan* traucēt zvanīt zvanīšan* sazināties uzmākties sūtīties spamot spamošan* kontaktēt",
    MSG: "ziņas ziņojum* īsziņ* sms* smsus reklām* spam* jaunum* piedāvājum* akcijām paziņojum* mārketing* mēstul* e_past* epast* komercziņ* surogātpast*",
    WANT: "vēlos vēlamies gribu gribam vajag vajadzīg* interesē nevēl* negrib* nevajag nevajadz* neinteres*",
    GET: "saņemt dabūt saņemšan*",
    OUT: "atteikties atteikšan* atteicos atsakos atsakāmies atrakst* atabonē* atreģistrē* izreģistrē* izstāties izrakstiet_mani izrakstīties atslēgties noņemt_mani",
    REMOVE: "dzēs* izdzēs* dzest izņem* noņem* svītro* izsvītro* dzeest likvidē* iznīcin* izmetiet nodzēs*",
    ME: "mani man mūs mums manis",
    MY: "mans mana manu manus manas maniem manā mani par_mani savus savu mūsu manam",
    NUM: "numur* nr telefon* tel mobil*",
    LIST: "sarakst* datubāz* bāzes bāzē abonement* abonēšan* sistēm* reģistr* adresāt* datu_bāz* datubaz* bāzi",
    REVOKE: "atsauc* atsaukt atsaukšan* atceļu atcelt",
    CONSENT: "piekrišan* atļauj*",
    DATA: "dati datus datu datiem datos informācij* personas_dat* info",
    ALL: "visu visus visas visi visa visiem pilnībā viss",
    HAVE: "jums glabāj* zināt zinat uzkrāj* ievākuši apkopojat apkopojuši rīcībā savākuši savākts saglabājuši saglabāts",
    WHAT: "kādi kādus kādu kāda kas ko kopij* piekļuv* iepazī* redzēt apskatīt atsūtiet sniedziet sniegt izsniedz* saņemt izraksts izrakstu",
    FIX: "labo* izlabo* maini* mainīt nomain* atjauno* precizē* grozī* izmainiet izmainīt koriģē*",
    WRONG: "nepareiz* kļūd* neprecīz* novecoj* aplam*",
    NAME: "vārds vārdu vārda vārdā uzvārd* adres* e_past* epast* dzimšanas pasta",
    MOVE: "pārnes* pārsūt* pārvieto* eksport* nodod* nodot pārneš*",
    LIMIT: "ierobežo* iesald* bloķē* apturiet apturēt",
    PROC: "apstrād* izmanto* pārdod* pārdot lieto* nodod* nodot dalīt* neizmanto* neapstrād* nepārdo* nenodo* nedaliet* nelietojiet",
    AGAINST: "iebil* protest*",
    ADS: "mārketing* reklām* profilēšan* trešaj* tirgvedīb* trešo",
    ACCOUNT: "konts kontu konta profil*",
    THING:
      "pasūtījum* vizīt* rezervācij* galdiņ* sūtījum* paciņ* paka paku pakas piegād* kurjer* šofer* vadītāj* brauciens braucienu taksometr* taksi maksājum* rēķin* lidojum* viesnīc* istab* bild* foto attēl* vilcien* autobus* biļet* tikšan* sapulc* treniņ* nodarbīb* stunda stundu kurs* ēdien* pic* auto prece preces preci preču atslēg* dzīvok* drēb* kurp* kods kodu koda čeku čeks pierakst* laiku laiks maisiņ* sīpol* kūk* tort* līgum* recept*",
    KEEP: "bet tikai izņemot atstājiet atstāt turpiniet",
  },
  phrases: {
    "opt-out":
      "vairs nesūt*, vairāk nesūt*, man nesūt*, vairs nerakst*, vairs nezvan*, nesūtiet nek*, nevēlos saņemt, negribu saņemt, negribu jūsu, nevēlos jūsu, nevajag jūsu, man nevajag jūsu, ~neinteresē, ~nav interes*, ~neesmu ieinteresēt*, ~neesmu ieintereset*, nepareizs numurs, nepareizais numurs, nepareizu numuru, kļūdains numurs, sajaucāt numuru, jauca numuru, nav mans numurs, vairs nav mans, ne tam cilvēkam, nepareizam cilvēkam, stop ziņām, ne tai personai, lieciet mani, liec mani mierā, liec mieru, lieciet mieru, atstājiet mani, atsieniet*, ejiet prom, beidziet rakst*, beidziet mani, beidziet vienreiz, pietiek sūtīt, pietiek jau, kā apturēt, kā pārtraukt, kā lai atsakās, kā tikt vaļā, kā atslēgt, tikt vaļā no, tiktu vaļā, mani no saraksta, mani no datu*, numuru no, no jūsu saraksta, no saraksta, no visiem sarakstiem, nekad neesmu pieteic*, neesmu abonēj*, neesmu devis, neesmu devusi, nekad nepieteicos, nedevu piekrišan*, neesmu piekrit*, nepiekritu saņemt, bloķēšu, bloķēju jūs, nobloķēšu, jau rakstīju stop, rakstīju stop, sūtīju stop, uzrakstīju stop, stop un REMOVE, stop un dzēs*, ~ejiet dirst, ~ej dirst, ~ejiet ieskriet*, ~atpis*, ~ej ieskriet*, ~vācieties, ~ejiet nah*, apnika .. MSG, apnicis .. MSG, apnikušas .. MSG, apnikuši .. MSG, apnikusi .. MSG, besī .. MSG, piegriezās .. MSG, neesmu pieteic* šim, neesmu pieteic* .. MSG, nepieteicos .. MSG, neesmu reģistrēj* .. MSG, pietiek ar .. MSG, vairs negribu jūsu, vairs nevēlos jūsu, nav tiesību man, nav tiesību rakst*, nav tiesību sūt*, šis nav .. numurs, tas nav .. numurs, beidziet ar .. MSG, es bloķēju, tiksiet bloķēti, tas ir spams, nekad neesmu, neesmu pieteicies, neesmu pieteikusies, neesmu parakst*, neesmu piekritis, bez manas piekrišanas, bez piekrišanas, bez atļaujas, neesmu klients, vairs neesmu klients, neesmu jūsu klients, nepareizs cilvēks, nepareizajam, tas nav mans numurs, vairs nav .. numurs, apnika, apnicis, apnikušas, apnikuši, piegrieza*, noguris no MSG, nogurusi no MSG, man nevajag, nav vajadzīgas jūsu, neinteresē jūsu, vairs nesūtiet, vairs nerakstiet, vairs nezvaniet, nerakstiet man, nesazinieties, netraucējiet, netraucē mani, beidziet man, beidziet spamot, pārtrauciet man, pārtrauciet sūtīt, kā atteikties, kā es varu atteikties, kā atrakstīties, kā izrakstīties, izņemiet mani, noņemiet mani, svītrojiet mani, izsvītrojiet mani, izdzēsiet manu numuru, dzēsiet manu numuru, izņemiet manu numuru, atsakos no MSG, atsakos no, liecieties mierā, lieciet mani mierā",
    "opt-in":
      "vēlos pieteikties, gribu pieteikties, vēlos abonēt, gribu abonēt, piesakiet mani, pierakstiet mani uz .. MSG, pievienojiet mani, reģistrējiet mani, vēlos atkal saņemt, gribu atkal saņemt, atsāciet sūtīt, gribu saņemt ziņ*, vēlos saņemt ziņ*, vēlos saņemt jaunum*, atkal saņemt, atkal sms, atkal ziņas, pierakstiet mani, piesakos atkal",
    help: "vajag palīdzību, vajadzīga palīdzība, nepieciešama palīdzība, kas tas ir, kas jūs esat, kas jūs tādi, kas te, kas raksta, kas šeit, kas sūta, kāda firma, kāds uzņēmums, par ko ir, par ko runa, vai varat palīdzēt, varat palīdzēt, vai variet palīdzēt, kā tas strādā, kā tas darbojas, par ko ir runa, runāt ar kādu",
    access:
      "ko jūs par mani zināt, ko par mani zināt, ko zināt par mani, kas jums ir par mani, ko jūs par mani, jums ir par mani, visu ko jūs, visu kas jums, par mani glabā*, par mani apstrād*, par mani ievāk*, piekļuvi maniem, piekļuvi saviem, piekļuve maniem, piekļuves tiesīb*, iepazīties ar saviem, iepazīties ar maniem, no kurienes jums, kā ieguvāt, kā jūs dabūjāt, kas jums iedeva, kopiju no maniem, datu kopij*, 15 pants, 15 pantu, kādus datus jūs, piekļuvi datiem, piekļuvi informāc*, kādi dati, kāda informācija, visu ko par mani, ko .. par mani .. HAVE, visu ko .. par mani, kas .. par mani HAVE, no kurienes jums .. NUM, no kurienes jūs .. NUM|MY|ME|DATA, kur dabūjāt .. NUM|MY|ME|DATA, kur ņēmāt .. NUM|MY|ME|DATA, kur jūs dabūjāt .. NUM|MY|ME|DATA, kur jūs ņēmāt .. NUM|MY|ME|DATA, kas iedeva .. NUM|MY|ME|DATA",
    erasure:
      "tikt aizmirst*, aizmirstiet mani, izdzēsiet visu, dzēsiet visu, dzēst visu, izdzēst visu, 17 pants, 17 pantu, slēdziet manu kontu, datu dzēšan*",
    rectification:
      "vārds ir nepareiz*, vārds uzrakst*, nav mans vārds, nav mans uzvārds, mani nesauc, mans vārds nav, mans uzvārds nav, mans uzvārds tagad, nepareizi uzrakst*, kļūdaini uzrakst*, nepareizi norād*, mainījusies adrese, mainījās adrese, adrese ir mainījusies, adrese mainījusies, jauna adrese, esmu pārvāc*, pārvācos, nomainiet manu, mainiet manu, atjaunojiet manu, atjaunojiet manus, dati ir nepareiz*, dati nepareiz*, dati ir kļūd*, dati ir neprecīz*, 16 pants, 16 pantu, esmu pārcēl*, pārcēlos, nomainiet adresi, mainīt adresi, uzrakstīts nepareizi, nepareizi uzrakstīts, uzvārds ir nepareiz*, nepareizs vārds",
    portability:
      "pārnesamīb*, mašīnlasām*, 20 pants, 20 pantu, pārnest manus, pārnest savus, uz citu uzņēmumu, citam uzņēmumam, pārsūtīt savus, savus datus failā, manus datus failā, savi dati failā, datus failā citai, citai firmai, citam operatoram",
    restriction:
      "pārtrauciet .. apstrād*, pārtraukt .. apstrād*, iesaldējiet .. dat*, 18 pants, 18 pantu, ierobežojiet .. apstrādi, ierobežot .. apstrādi, apturiet .. apstrādi",
    objection:
      "iebilstu, es iebilstu, iebildumi pret, tiesības iebilst, neizmantojiet manus, neizmantot manus, nepārdodiet manus, nepārdot manus, nenododiet manus, nedalieties ar man*, neapstrādājiet manus, nelietojiet manus, nepiekrītu datu, nepiekrītu mārketing*, nepiekrītu ka, bez profilēšan*, mārketinga nolūk*, 21 pants, 21 pantu, nav tiesību izmantot, datu izmantošanu, nepārdodiet, nedalieties, reklāmai, trešajām pusēm, trešajām personām",
    none: "neapturi*, nebeidz*, nepārtrauc*, nevēlos atteikties, negribu atteikties, neatsakos, neatrakst*, nedzēs*, neizdzēs*, neizņem*, kāpēc .. dzēs*, kāpēc .. atteik*, kāpēc .. atrakst*, kļūdas pēc, netīšām, nesaņēmu, nesaņēmām, neesmu saņēm*, nesaņemu, nav saņemt*, neatnāca, neatbrauca, nav atnācis, nav atnākusi, nav pienāc*, vēl nav, vēl ne, nekas, nekas traks, nav problēm*, nekādu problēm*, nav ko, nesteidz*, neaizmirst*, nevaru, nevaram, nevarēju, vairs nav viet*, nav vairs viet*, vairs nav THING, ne vairāk kā, vairāk nekā, nestrādā, nedarbojas, negribu THING, nevēlos THING, nevajag THING, nevajag maisiņ*, nevajag čeku, nevajag steig*, nevajag atzvan*, negribu sīpol*, nesūtiet THING, nesūtiet to, nesūtiet šo, nesūtīja, nesūtiet sarkano, nerakstiet atpakaļ, nezvaniet pirms, nezvaniet tagad, nezvaniet līdz, pietur*, apstāj*, kad beidzas, kad beigsies, beidzas akcij*, beidzas darb*, smēķē*, pīpē*, smieties, izdzēsiet THING, izdzēsiet pēdējo, dzēsiet pēdējo, dzēsiet THING, atsak* no .. THING, atteik* no .. THING, atteikt .. THING, atsakos no THING, THING atteik*, atcelt .. THING, atceļu THING, atceliet .. THING, pietiek diviem, pietiek laika, pietiek vietas, pietiek ar div*, nepietiek, beigas mēneša, mēneša beig*, nedēļas beig*, kādi dati vajadzīg*, kādus datus vajag, kāda informācija vajadz*, nevajag man zvan*, nevajag zvan*, nevajag man rakst*, maisiņu nevajag, nevajag maisiņu, nevajag steigties, nevajag zvanīt, nevajag atbildēt, beidzas akcija, beidzu darbu, nevaru beigt, nebeidziet, karte bloķēta, karte ir bloķēta, ceļš ir bloķēts, beigās, nedēļas beigās, atcelt vizīti, atcelt pasūtījumu, atceliet THING, apnika gaidīt, man nevajag THING, man nevajag maisiņu, neesmu mājās, neesmu pārliecin*, neesmu vēl",
  },
  common:
    "ferma parāde stiga aprakstīt nosūtīt nosūtiet nosūti nosūtat nosūtiat paturēt izdzist attiekt attiekšanās patraukt pārbraukt pārtrūkt izbēgt pierakstīt pierakstiet un ir ka es jūs tu mēs viņš viņa tas tā šis bet vai ja kad kā kas kur kāpēc ļoti labi labs laba paldies lūdzu sveiki labdien diena dienu rīt rītdien vakar šodien tagad pulksten līdz no ar bez par uz pēc pirms pie jau vēl arī gan var varat varētu vajadzēs būs būšu bija esmu ir esat man jums jūsu iešu atnākšu tiekamies garšīgi auksts ātri vēlāk nedēļu minūtes minūtēm zinu zina zināt beigties beidzot atkal atcelts atteica attiekties attiecas dzēriens dzest izdzert stops nepieciešams",
  polite:
    "lūdzu, ludzu, paldies, liels paldies, sveiki, labdien, čau, ar cieņu, tagad, tūlīt, nekavējoties, jau iepriekš paldies, paldies jau iepriekš, please, ok, labi, jau, beidzot, lūdzu lūdzu, piedodiet, atvainojiet, bļin, bļaģ, vienreiz, liels paldies jau iepriekš, velns, dieva dēļ, pliz, plīz",
};
