import type { LanguageRules } from "../rules.ts";

export const ro: LanguageRules = {
  keywords: {
    "opt-out":
      "OPREȘTE!, OPRIȚI!, OPRIȚI-VĂ!, OPREȘTE-TE!, OPRIRE, DEZABONARE!, DEZABONEAZĂ!, DEZABONEAZĂ-MĂ!, DEZABONAȚI-MĂ!, DEZABONAȚI!, MĂ DEZABONEZ!, DEZABONEZ!, DEZINSCRIERE!, RENUNȚ!, RENUNȚARE, RENUNȚ LA ABONARE!, ANULARE, ANULEAZĂ, ANULAȚI, ANULEZ, RETRAG, RETRAG CONSIMȚĂMÂNTUL!, RETRAG ACORDUL!, SFÂRȘIT?, NU MAI VREAU!, NU MAI DORESC!, NU VREAU, NU DORESC, GATA?, GATA CU SMS!, DESTUL, AJUNGE, ÎNCETAȚI!, ÎNCETEAZĂ!, TERMINAȚI!, TERMINĂ!, DEZACTIVARE, DEZACTIVEAZĂ, DEZACTIVAȚI, NU MAI TRIMITEȚI!, NU MAI TRIMITE!, NU-MI MAI SCRIEȚI!, NU-MI MAI SCRIE!, NU-MI MAI TRIMITEȚI!, NU MAI SCRIEȚI!, NU MĂ MAI SUNAȚI!, NU MĂ MAI DERANJAȚI!, NU MĂ DERANJAȚI!, LĂSAȚI-MĂ ÎN PACE!, LASĂ-MĂ ÎN PACE!, LASAȚI-MĂ!, SLĂBIȚI-MĂ!, SLABESTE-MA!, NU SUNT INTERESAT!, NU SUNT INTERESATĂ!, NU MĂ INTERESEAZĂ!, NEINTERESAT, NEINTERESATĂ, NUMĂR GREȘIT!, GREȘIT NUMĂRUL!, AȚI GREȘIT NUMĂRUL!, ~AȚI GREȘIT, GREȘEALĂ, DUCEȚI-VĂ DRACULUI!, ~NU MULȚUMESC, ~SPAM, ∀STOP TOT!, ∀OPRIȚI TOT!, ∀STOP LA TOATE!, ∀DEZABONARE TOTALĂ!, ≈ȘTERGE, ≈ȘTERGEȚI, ≈ȘTERGERE, ≈ȘTERGEȚI-MĂ!, ≈ȘTERGE-MĂ!, ≈ELIMINĂ-MĂ!, ≈ELIMINAȚI-MĂ!, ≈SCOATEȚI-MĂ!, ≈SCOATE-MĂ!, NU MULȚUMESC STOP, ANULEAZĂ ABONAMENTUL!, ANULAȚI ABONAMENTUL!, VREAU SĂ MĂ DEZABONEZ!, REFUZ!, OPRITI SMS!, OPRIȚI MESAJELE!, GATA CU MESAJELE!, NU TRIMITEȚI!, FĂRĂ SMS!, FĂRĂ RECLAME!, STOP SMS!, STOP MESAJE!, STOP RECLAME!, ȘTERGE NUMĂRUL!, ȘTERGEȚI NUMĂRUL!, PERSOANĂ GREȘITĂ!, LĂSAȚI-MĂ!, ~BLOCARE, ~BLOCAT",
    "opt-in":
      "ABONARE, PORNEȘTE, ABONEAZĂ-MĂ, ABONAȚI-MĂ, MĂ ABONEZ, ABONEZ, ÎNSCRIERE, ÎNSCRIE-MĂ, ÎNSCRIEȚI-MĂ, VREAU SĂ MĂ ABONEZ, REABONARE, ACTIVARE",
    help: "AJUTOR, INFO?, AJUTAȚI-MĂ, AM NEVOIE DE AJUTOR, INFORMAȚII, SUPORT, CINE ESTE, CINE E, CINE SUNTEȚI, CINE EȘTI, CE E ASTA, CE ESTE ASTA, RELAȚII CLIENȚI, OPERATOR",
    confirm:
      "DA?, CONFIRM, ACCEPT, SUNT DE ACORD, DA CONFIRM, DA ACCEPT, DE ACORD, DA SUNT DE ACORD, DA VREAU, CONFIRMAT",
    access:
      "DATELE MELE, COPIE A DATELOR, COPIE A DATELOR MELE, ACCES LA DATE, ACCES LA DATELE MELE, DREPTUL DE ACCES, CE DATE AVEȚI",
    erasure:
      "ȘTERGEȚI DATELE MELE, ȘTERGEREA DATELOR, ȘTERGE DATELE MELE, DREPTUL DE A FI UITAT, DREPTUL LA ȘTERGERE, ȘTERGEȚI TOT, ȘTERGE CONT, UITAȚI-MĂ, ȘTERGE CONTUL",
    rectification:
      "RECTIFICARE, CORECTAȚI DATELE MELE, RECTIFICAREA DATELOR, NU E NUMELE MEU, NUME GREȘIT, ACTUALIZARE DATE",
    portability: "PORTABILITATE, PORTABILITATEA DATELOR, TRANSFERAȚI DATELE, EXPORT DATE, TRANSFERUL DATELOR",
    restriction: "RESTRICȚIONAREA PRELUCRĂRII, RESTRICȚIONAȚI PRELUCRAREA, RESTRICȚIONARE, BLOCAȚI DATELE MELE",
    objection: "MĂ OPUN, OPOZIȚIE, DREPTUL DE OPOZIȚIE, OPOZIȚIE LA MARKETING",
    no: "NU?",
  },
  words: {
    STOP: "stop opriti opreste oprim opresc oprirea incetati inceteaza incetezi incetarea terminati termina gata destul ajunge anul* suspendati suspenda dezactiv* renunt renuntati renunta sistati sistarea stopati",
    NOT: "nu niciodata niciun nicio nici nimic",
    MORE: "mai alte niciodata viitor iar",
    SEND: "trimiteti trimite trimita trimiti trimit scrie scrieti scrii suna sunati suni contactati contacta contacteze contactezi deranja* deranjati spamati spama hartui* stresati stresa streseaza agasati agasa bombarda* expediati texta apelati sunat innebunit",
    SENDING:
      "trimiteti trimite trimita trimiti trimiterea trimis scrie scrieti scriti suna sunati contactat contactata contactati deranjat deranjata deranjati sunat sunata spamati abordat",
    MSG: "mesaj* sms* reclama reclame reclamele reclamelor publicitate* publicitar* spam* oferta oferte ofertele ofertelor promotii promotiile promotiilor promotie promotional* notific* newsletter* mailuri mesajele anunturi comunicari comerciale reduceri reducerile reducerilor",
    WANT: "vreau doresc dorim vrem doreste vrea dori de_acord interesat interesata interesati intereseaza cerut solicitat accept accepta",
    GET: "primesc primi primim primirea primit",
    OUT: "dezabon* dezinscri* dezabona",
    REMOVE:
      "sterge stergeti stergerea stergere stearga stergi elimina eliminati eliminarea scoateti scoate scoaterea scoata radiati radierea distrugeti indepartati anonimizati",
    ME: "ma mi mine ne imi m",
    MY: "mele mea meu mei despre_mine ma_privesc privire_la_mine referitoare_la_mine noastre noastra mine",
    NUM: "numar numarul numarului nr telefon telefonul telefonului",
    LIST: "lista liste listei listele baza abonarea abonare inscrierea",
    REVOKE: "retrag retrage retragerea retrageti revoc revocati revocarea revoca anulez",
    CONSENT: "consimtamant* acordul acordului acord permisiunea",
    DATA: "date datele datelor informatii informatiile informatiilor",
    ALL: "tot toate tuturor totul orice",
    HAVE: "aveti detineti stiti pastrati stocati prelucrati ai stii colectati colectat colectate detinute",
    WHAT: "ce care copie copia acces accesul accesez accesa vad furnizati comunicati trimiteti_mi vreau_datele",
    FIX: "corecta* corectati corectarea rectific* modificati modific modifica modificarea schimbati schimb schimba schimbarea actualiz*",
    WRONG: "gresit gresita gresite gresiti incorect* eronat* scris_gresit",
    NAME: "nume numele numelui prenumele adresa adresei email nasterii cnp domiciliu",
    MOVE: "transferati transfera transferul transferarea portabilit* exportati exporta export exportul altei_firme alta_firma alta_companie un_fisier intr_un_fisier altui_furnizor",
    LIMIT: "restriction* limitati limita limitarea blocati bloca blocarea inghetati",
    PROC: "preluc* proces* folositi foloseste folosi folosirea utilizati utiliza utilizarea vindeti vinde vanzarea divulgati partajati transmiteti dezvaluiti",
    AGAINST: "opun opunem opozitie opozitia opozitiei obiectez impotriva",
    ADS: "marketing* publicitar* publicitate* reclame reclama promotional* profilar* comercial* terti",
    ACCOUNT: "cont contul contului profil profilul",
    THING:
      "comand* comenz* programar* programare* rezerv* masa mese curier* colet* livr* sofer* curse cursa taxi plata plati platii factur* contract* bilet* zbor* hotel* pizz* mancar* lecti* sedint* intaln* masina masini produs* retur* camera autobuz* statie statia tren* card cardul poza poze consult* medic* articol* bani usa client* cablu abonamentul coletul",
    KEEP: "doar numai insa exceptia pastrati continuati in_afara dar",
  },
  phrases: {
    "opt-out":
      "nu mai vreau MSG|SEND|SENDING|GET, nu mai doresc, nu mi mai SEND, nu imi mai SEND, nu ma mai SEND, nu ne mai SEND, sa nu mi mai, sa nu imi mai, sa nu ma mai SEND, nu mai SEND MSG|ME, va rog nu mai SEND, nu mai trimit*, nu mai scrieti, nu doresc sa primesc, nu vreau sa primesc, nu vreau nimic de la, nu sunt de acord sa, nu sunt de acord cu MSG, nu mi am dat acordul, nu mi am dat consimtamantul, nu am dat acordul, nu am dat niciun acord, nu am cerut, nu am solicitat, nu m am abonat, nu m am inscris, nu m am abonat niciodata, niciodata nu m am, ~nu sunt interesat*, ~nu ma interes*, lasati ma in pace, lasa ma in pace, lasati ma odata, slabiti ma, slabeste ma, scutiti ma, scuteste ma, terminati odata, opriti odata, terminati cu, termina cu, incetati cu, incetati sa, inceteaza sa, gata cu MSG|SENDING, gata cu astea, destul cu MSG|SENDING, ajunge cu MSG|SENDING, m am saturat, am saturat, satul de, satula de, sunt satul, numar gresit, numarul gresit, gresit numarul, gresit persoana, persoana gresita, nu sunt eu, nu sunt persoana, numarul nu mai apartine, nu este numarul, nu e numarul, scoateti ma din, scoate ma din, stergeti ma din, sterge ma din, eliminati ma din, radiati ma, stergeti .. numar*, sterge .. numarul, scoateti .. numar*, eliminati .. numar*, cum ma dezabonez, cum fac sa nu mai, cum fac sa scap, cum opresc, cum pot opri, cum renunt la MSG, renunt la MSG|GET|LIST, vreau sa renunt, doresc sa renunt la MSG|GET|LIST, vreau sa ies, nu pot sa ma dezabonez, nu ma pot dezabona, nu reusesc sa ma dezabonez, va reclam, va dau in judecata, va raportez, va blochez, am sa va reclam, voi face plangere, fac plangere, depun plangere, anspdcp, anpc, am scris .. stop, am trimis .. stop, am zis .. stop, am spus .. stop, am cerut .. stop, stop va rog, va rog stop, stop sms*, stop mesaj*, stop reclam*, ~duceti va, ~du te dracu, ~dute dracu, ~dracului cu MSG, ~sa va fut, ~ciuciu, ~la revedere cu, lasati ma cu, lasa ma cu, m ati innebunit, nu imi trebuie .. MSG, nu mi trebuie .. MSG, nu am nevoie de .. MSG, blocati .. MSG, nu v am dat voie, nu v am dat acordul, afara din lista, nu sunt clientul, nu sunt clienta, de pe lista, nu mai vreau sa SEND|SENDING|GET, nu mai vreau sa mi SEND, nu mai vreau sa fiu SENDING, nu vreau sa fiu SENDING, nu doresc sa fiu SENDING, nu mai doresc sa fiu SENDING, nu vreau sa mai GET|SEND, nu doresc sa mai GET|SEND, nu ma abonati, nu ma inscrieti, te blochez, o sa va blochez, sunteti blocat*, o sa va reclam, asta e spam, asta e hartuire, e spam, n am cerut, n am dat, fara acordul meu, fara acord, fara permisiune, nu mai sunt client, nu sunt client*, nu mai e numarul, plictisit de MSG, ma enervati, ma stresati, nu ma mai stresati, nu ma mai contactati, nu ma mai sunati, nu ma mai deranjati, nu ma deranjati, nu mi mai scrieti, nu mi mai trimiteti, nu mai trimiteti, nu mai vreau MSG, nu mai vreau sa primesc, nu doresc MSG, nu am nevoie de MSG, n am nevoie de MSG, nu ma intereseaza, scoateti ma, stergeti ma, stergeti mi, stergeti numarul, eliminati ma, eliminati numarul, lasati ma, cum ma pot dezabona, cum pot opri MSG, cum scap de, cum anulez MSG, cum anulez abonamentul, cum ies din, opriti mesajele, opriti va cu MSG, gata cu MSG, ajunge cu, prefer sa nu",
    "opt-in":
      "vreau sa ma abonez, doresc sa ma abonez, as vrea sa ma abonez, vreau sa primesc .. MSG, doresc sa primesc .. MSG, vreau sa primesc din nou, vreau din nou .. MSG, abonati ma, aboneaza ma, reabonati ma, inscrieti ma .. MSG|LIST, vreau sa ma inscriu la .. MSG|LIST, primesc din nou, primi din nou, din nou mesaje, inscrieti ma, vreau inapoi",
    help: "am nevoie de ajutor, nevoie de ajutor, cine sunteti, cine este, cine e, cine esti, cine imi scrie, cine scrie, de la cine, ce numar e, ce numar este, ce firma, ce companie, despre ce e vorba, despre ce este vorba, ma puteti ajuta, ma poate ajuta, ma ajutati, cum functioneaza, cu cine vorbesc",
    access:
      "ce stiti despre mine, ce aveti despre mine, ce date aveti, ce informatii aveti, ce date personale, ce date cu caracter, de unde .. numarul, de unde .. datele, de unde .. nr, de unde stiti, cum ati obtinut, cum ati facut rost, cine v a dat, cine va dat, cine ti a dat, copie a datelor, o copie a, copia datelor, copie dupa, acces la datele, acces la date, accesul la datele, dreptul de acces, drept de acces, art 15, articolul 15, 15 gdpr, sa vad datele, sa stiu ce date, de unde aveti, de unde ati luat, cum aveti numarul, ce date, ce informatii, tot ce aveti despre, ce .. pastrati .. despre mine, ce .. stiti .. despre mine, ce .. aveti .. despre mine, ce .. stocat .. despre mine, cine v a vandut, cum de aveti numarul, de ce aveti numarul, de la cine aveti numarul, de la cine aveti nr, de la cine aveti datele",
    erasure:
      "dreptul de a fi uitat, dreptul la stergere, stergerea datelor, stergerea contului, stergeti tot, sterge tot, stergeti totul, stergeti toate DATA, uitati ma, art 17, articolul 17, 17 gdpr, sterg* .. contul, inchideti .. contul si stergeti, eliminati datele, stergeti datele, sterge datele, stergeti orice DATA, stergeti .. despre mine, sterge .. despre mine, eliminati .. despre mine, uitati de mine, uita de mine, sa dispara datele",
    rectification:
      "numele meu nu este, numele meu nu e, nu ma numesc, nu ma cheama, numele meu este scris, numele este gresit, numele e gresit, scris gresit, numele gresit, adresa gresita, mi am schimbat adresa, mi am schimbat numele, mi am schimbat emailul, m am mutat, dreptul la rectificare, art 16, articolul 16, corectati mi, corectati datele, actualizati mi, schimbati mi .. NAME, datele mele sunt gresite, adresa noua, schimbati adresa, numele meu e gresit, nume gresit, scris numele gresit, adresa veche, numele vechi, acum ma numesc, emailul meu e gresit, emailul e gresit, emailul este gresit, m am casatorit, adresa mea veche, numele meu vechi, numarul meu vechi, inca adresa veche",
    portability:
      "portabilitatea datelor, dreptul la portabilitate, transferul datelor, transferati datele, format structurat, format electronic, art 20, articolul 20, la alta firma, la alta companie, la alt operator, catre alta firma, transfer datele, fisier cu .. DATA, datele mele intr un fisier, DATA intr un fisier, le duc la alta, format reutilizabil, sa le dau altei firme",
    restriction:
      "restrictionarea prelucrarii, restrictionati prelucrarea, limitarea prelucrarii, limitati prelucrarea, blocati datele, inghetati datele, incetati prelucrarea, suspendati prelucrarea, opriti prelucrarea, art 18, articolul 18",
    objection:
      "ma opun, dreptul de opozitie, dreptul la opozitie, opozitie fata, imi exprim opozitia, nu sunt de acord cu prelucrarea, nu sunt de acord cu folosirea, nu sunt de acord sa folositi, nu sunt de acord sa mi folositi, nu mi folositi, nu folositi, nu vindeti, nu mi vindeti, nu transmiteti datele, nu dati datele, nu mi prelucrati, nu prelucrati, art 21, articolul 21, folosirii datelor mele, folosirea datelor mele, utilizarea datelor mele, nu partajati, catre terti, cu tertii",
    none: "nu va opriti, nu opriti, nu te opri, nu vreau sa ma dezabonez, nu vreau sa renunt, nu renunt, nu ma dezabon*, nu ma sterge*, nu ma scoate*, nu sterge*, nu anul*, nu am .. primit, n am .. primit, nu mi a, nu mi ati, nu ati trimis, nu ati mai trimis, nu ne a, nu a venit, nu a ajuns, nu a mai venit, nu a mai ajuns, nu m a, nu m ati, inca nu, nu pot, nu mai pot, nu mai vin, nu mai ajung, nu mai e, nu mai este, nu mai sunt, nu mai am, nu mai avem, nu mai aveti, nu mai merge, nu mai functioneaza, nu mai stiu, nu mai trebuie, nu mai raspunde*, nu mai mult de, nu uita*, nu stiu, nu va faceti griji, nu va grabiti, nu trebuie, nu suna*, nu ma suna* azi, nu ma suna* acum, nu mai suna* la, nu trimite* .. THING, nu mai trimite* .. THING, anul* .. THING, renunt la .. THING, sa renunt la .. THING, nu mai vreau .. THING, nu vreau .. THING, nu doresc .. THING, nu mai doresc .. THING, scoate* .. THING, sterge* .. THING, in statie, la statie, statia de, e gata, este gata, sunt gata, gata de, gata in, va fi gata, cand o sa fie gata, destul de, ajunge la, ajunge azi, ajunge maine, cand ajunge, ajunge coletul, pana la sfarsit, sfarsitul lunii, la sfarsit, opriti la, opreste la, opriti masina, a termina, termina programul, ati gresit comanda, ati gresit adresa, numar gresit de, ce numar are, cine este medicul, cine e soferul, nu mai trimiteti curier*, card blocat, cardul blocat, cardul e blocat, cont blocat, drum blocat, strada blocata, gata am ajuns, gata comanda, e gata comanda, cand e gata, ajunge pana, cat ajunge, imi ajunge, ajunge o, ajunge pentru, cand se termina, termin lucrul, nu ma pot opri, opreste autobuzul, opreste aici, nu am nevoie de punga, nu vreau punga, nu vreau ceapa, nu doresc punga, anulati comanda, anuleaza comanda, anulez programarea, nu sunt acasa, nu sunt sigur*, m am saturat de asteptat, nu uitati de mine, nu uita de mine, cine v a dat THING",
  },
  common:
    "si in la de pe cu din pentru un o al ai ale a ca sa se este e sunt era fost fi va as au am are aveti avem poate pot puteti cand unde cum cine cat care ce acum azi maine ieri ora dimineata seara buna ziua multumesc mersi va rog da bine ok inca foarte eu tu el ea noi voi ei lui ei lor meu tau sau dar daca dupa pana prin doar asta acest aceasta acesta aici acolo deja vin vine ajung ajuns primit trimis statie statii opri oprit anulat anulata terminat renuntat abonat abonament abonamentul dezabonat imi iti ne le il avea trebuie stiu cred super frumos",
  polite:
    "vă rog, va rog frumos, te rog, rog, mulțumesc, mulțumesc frumos, mersi, multumesc anticipat, bună, bună ziua, bună dimineața, bună seara, salut, alo, acum, imediat, urgent, odată, deja, o zi bună, cu stimă, cu respect, sarut mana, ok, gata, definitiv, doamne, dracului, frate, stimată doamnă, stimate domn, scuze, scuzați, va rog, vă rog frumos, multumesc, ms, merci, buna, buna ziua, o zi buna, cu stima, odata, naibii, ce naiba, va multumesc, pls",
};
