import type { LanguageRules } from "../rules.ts";

export const no: LanguageRules = {
  keywords: {
    "opt-out":
      "STOPP!, STOPP NÅ!, STOPP DETTE!, STOPP DET!, STOPPE!, STOPP SMS!, STOPP MELDINGER!, STOPP MED DETTE!, UNSUB! {Br}, AVSLUTT!, AVSLUTT NÅ!, AVSLUTTE!, MELD AV!, MELD MEG AV!, AVMELD!, AVMELD MEG!, AVMELDING!, AVREGISTRER!, AVREGISTRER MEG!, AVBESTILL, AVBRYT, SLUTT?, SLUTT NÅ, SLUTT Å SENDE!, SLUTT MED DETTE!, SLUTT Å MASE!, NEI TAKK, IKKJE MEIR!, IKKE MER!, IKKE FLERE!, IKKJE FLEIRE!, IKKE FLERE MELDINGER!, IKKE FLERE SMS!, INGEN FLERE MELDINGER!, INGEN FLERE SMS!, INGEN MELDINGER!, INGEN SMS!, INGEN REKLAME!, TREKKER SAMTYKKET!, JEG TREKKER SAMTYKKET!, TREKK SAMTYKKET!, SI OPP, OPPSIGELSE, LA VÆRE!, LA MEG VÆRE!, LA MEG VÆRE I FRED!, LA MEG VERE I FRED!, IKKE INTERESSERT!, IKKJE INTERESSERT!, INGEN INTERESSE!, FEIL NUMMER!, FEIL PERSON!, FEIL NR!, NÅ ER DET NOK!, NOK ER NOK!, NÅ HOLDER DET!, DRA TIL HELVETE!, STIKK!, ∀STOPP ALT!, ∀STOP ALT!, ∀STOPP ALLE!, ∀AVSLUTT ALT!, ∀MELD AV ALT!, ∀AVMELD ALT!, ≈SLETT, ≈SLETT MEG!, ≈FJERN, ≈FJERN MEG!, ≈SLETT NUMMERET MITT!, ≈FJERN NUMMERET MITT!, ≈STRYK MEG!, VIL IKKE HA DETTE!, JEG VIL IKKE HA DETTE!, EG VIL IKKJE HA DETTE!, GIDDER IKKE MER!, JEG VIL SLUTTE!, VIL SLUTTE!, SLUTT MED SMS!, NEI TAKK STOPP, MELD MEG UT!, FJERN NUMMER!, SLETT NUMMER!, SI OPP ABONNEMENT, AVSLUTT ABONNEMENT!, AVSLUTT SMS!, ~BLOKKER, ~BLOKKERT, ~SPAM, DEAKTIVER, SLÅ AV!, GI DERE!, GI DEG!, KUTT UT!, DRIT OG DRA!, ALDRI MER!, IKKE SEND!, IKKE SEND MER!",
    "opt-in":
      "MELD PÅ, MELD MEG PÅ, PÅMELDING, ABONNER, REGISTRER MEG, START IGJEN, GJENOPPTA, MELD MEG PÅ IGJEN, BEGYNN IGJEN",
    help: "HJELP, HJELP TAKK, TRENGER HJELP, JEG TRENGER HJELP, TRENG HJELP, KUNDESERVICE, INFORMASJON, HVEM ER DET, HVEM ER DETTE, HVEM ER DU, HVEM ER DERE, KVEN ER DETTE, KVEN ER DU, HVA ER DETTE, HVA ER DET",
    confirm:
      "JA?, JA TAKK, JEPP?, BEKREFT, BEKREFTER, JEG BEKREFTER, BEKREFTET, GODTAR, JEG GODTAR, GODKJENNER, GODKJENN, AKSEPTERER, JEG AKSEPTERER, AKSEPTER, SAMTYKKER, JEG SAMTYKKER, EG SAMTYKKJER, EG STADFESTAR",
    access:
      "MINE DATA, MINE OPPLYSNINGER, INNSYN, INNSYNSBEGJÆRING, INNSYNSRETT, RETT TIL INNSYN, KOPI AV MINE DATA, KOPI AV OPPLYSNINGENE MINE, KREVER INNSYN",
    erasure:
      "SLETT MINE DATA, SLETT DATA, SLETT OPPLYSNINGENE MINE, SLETT DATAENE MINE, SLETT ALT, SLETT ALT OM MEG, GLEM MEG, RETTEN TIL Å BLI GLEMT, RETTEN TIL SLETTING, SLETT KONTOEN MIN, SLETT KONTO, SLETTING",
    rectification:
      "RETT MINE OPPLYSNINGER, RETT OPPLYSNINGENE MINE, RETTING, KORRIGER OPPLYSNINGENE MINE, OPPDATER OPPLYSNINGENE MINE, NAVNET MITT ER FEIL, FEIL NAVN, DET ER IKKE NAVNET MITT",
    portability:
      "DATAPORTABILITET, FLYTT DATAENE MINE, EKSPORTER DATAENE MINE, OVERFØR DATAENE MINE, UTLEVER DATAENE MINE, EKSPORTER MINE DATA",
    restriction:
      "BEGRENS BEHANDLINGEN, BEGRENS BEHANDLING, BEGRENSNING AV BEHANDLING, FRYS DATAENE MINE, BLOKKER DATAENE MINE, BEGRENS BEHANDLINGA",
    objection:
      "JEG PROTESTERER, EG PROTESTERER, PROTESTERER, PROTEST, RESERVER MEG, RESERVASJON, JEG RESERVERER MEG, INNSIGELSE, JEG MOTSETTER MEG",
    no: "NEI, NEIDA, NIKS, NÆ, NEI DA",
  },
  words: {
    STOP: "stop stopp stoppe stopper slutt slutte avslutt avslutte avslutta avslutter la_være la_vere opphør opphøre innstill gi_dere gi_deg",
    NOT: "ikke ikkje ingen inga ingenting aldri ikkeno ikk",
    MORE: "flere fleire mer meir mere lenger lenger igjen fremover framover fremtiden",
    SEND: "send sende senda sender skriv skrive skriva skriver sms smse kontakt kontakte kontakter kontakta spam spamme mas mase masa forstyrr forstyrre plag plage henvend henvende sjikaner tekste",
    SENDING:
      "sende senda skrive skriva smse kontakte kontaktes kontaktet spamme mase masinga masing maset forstyrre forstyrres plage ringe ringa tilsendt sendt sendes henvendelser tekste",
    MSG: "sms sms'er smser smsene melding* reklame* spam nyhetsbrev* tilbud markedsføring* marknadsføring* marketing* kampanje* notifikasjon* varsler annonser tekstmelding* mail mailer mld meldinger pushvarsl* nyheitsbrev*",
    WANT: "vil ønsker ønskjer ønske gidder orker trenger treng interessert ynskjer ynskje",
    GET: "motta mottar få ta_imot",
    OUT: "avmeld* avregistrer* meld_meg_av melde_meg_av meld_meg_ut melde_meg_ut melder_meg_av meld_av avbestill_abonnement",
    REMOVE:
      "slett slette sletta sletter slettes slettet sletting fjern fjerne fjerna fjerner fjernes fjernet stryk stryke ta_bort",
    ME: "meg oss",
    MY: "min mitt mine mi om_meg på_meg vedrørende_meg",
    NUM: "nummer nummeret nr telefonnummer telefonnummeret mobilnummer mobilnummeret mobilnr mobil telefon tlf tlfnr",
    LIST: "liste lista listen lister listene database databasen register registeret abonnement abonnementet kundelista kunderegister kundeliste mailliste sms_liste systemet systemene",
    REVOKE: "trekker trekke trekk trekkjer tilbakekall tilbakekaller tilbakekalle tilbake",
    CONSENT: "samtykke samtykket samtykkje tillatelse godkjenning godkjennelse løyve",
    DATA: "data dataene opplysninger opplysningene opplysningar opplysningane informasjon personopplysninger personopplysningene personopplysningar info kundedata personinformasjon",
    ALL: "alt alle alle all alt",
    HAVE: "har ha lagret lagra lagrer vet veit registrert samlet oppbevarer ligger kjenner",
    WHAT: "hvilke hva kva innsyn kopi utskrift oversikt tilgang se gi krever ber kva_for",
    FIX: "rette retta rettet retting endre endra endret endring oppdater oppdatere oppdatert korriger korrigere korrigert bytte bytt rett_opp rett_mine",
    WRONG:
      "feil feilstavet feilstava feilaktig feilaktige ukorrekt ukorrekte utdatert stemmer_ikke stemmer_ikkje galt gal gale",
    NAME: "navn navnet namn namnet fornavn etternavn etternavnet fornavnet adresse adressen adressa epost e_post epostadresse mailadresse fødselsdato fødselsnummer postnummer stavet",
    MOVE: "overfør overføre overført overføring flytt flytte flytta eksporter eksportere eksport dataportabilitet portabilitet utlever utlevere utlevert",
    LIMIT: "begrens begrense begrenset begrensning frys fryse blokker blokkere sperr sperre",
    PROC: "behandle behandler behandling behandlingen behandlinga behandles bruk bruke bruker selg selge selger del dele deler utlevere videreselge viderefør anvende",
    AGAINST:
      "protesterer protest innsigelse innsigelser motsetter reserverer reservere reservasjon innvending innvendinger",
    ADS: "markedsføring marknadsføring markedsføringsformål marketing reklame profilering annonser tredjepart tredjeparter direkte_markedsføring reklameformål",
    ACCOUNT: "konto kontoen profil profilen brukerkonto bruker brukeren kundekonto",
    THING:
      "ordre ordren bestilling bestillingen time timen avtale avtalen bord bordet pakke pakken pakka levering leveringen sjåfør sjåføren turen tur taxi betaling faktura fakturaen regning regningen fly hotell rom bilde bilder bildene foto tog toget buss bussen billett billetter møte møtet trening treningen treninga kamp kampen time mat pizza bil bilen vare varer varen nøkkel nøkler hus leilighet kurs kurset kvittering kode koden håndverker festen fest kake barnehagen",
    KEEP: "men bare berre kun unntatt behold beholde fortsatt fremdeles",
  },
  phrases: {
    "opt-out":
      "send .. ikke flere, send .. ikke mer, send .. ikkje fleire, send .. ikkje meir, send .. aldri, skriv ikke, ikke skriv, ring .. ikke mer, ikke ring meg mer, ikke ring mer, aldri ring, ikke ringe mer, ikke ringe meg, ikke kontaktes, ikke bli kontaktet, ikke forstyrr, ikke mas, ikke plag, stopp nå, stopp takk, stopp dette, stopp disse, stopp det her, stopp sendingene, stopp og REMOVE, stop og REMOVE, slutt og REMOVE, nå får det være nok, vær så snill å slutte, må dere slutte, nå slutter dere, få slutt på, få .. til å stoppe, får .. til å stoppe, hvordan stopper jeg, hvordan stopper man, hvordan stoppe, hvordan avslutter, hvordan melder jeg meg av, hvordan melde seg av, hvordan blir jeg kvitt, hvordan slipper jeg, bli kvitt, slippe disse, slippe MSG, slippe å få, slippe å motta, vil ikke ha flere, vil ikke ha mer fra, vil ikkje ha fleire, vil ikke ha noe fra, vil ikke være med lenger, vil ikke høre fra, ikke høre mer, gidder ikke flere, orker ikke flere, orker ikke mer av, frabeder meg, ~nei takk til, ~ikke interessert, ~ikkje interessert, ~ingen interesse, feil nummer, feil person, ikke mitt nummer, ikke nummeret mitt, ikkje nummeret mitt, tilhører ikke lenger, nummeret tilhører ikke, til feil person, la meg være, la meg vere, la oss være, ta meg av lista, ta meg av listen, ta meg bort, ta meg vekk, ta nummeret mitt, meg fra lista, meg fra listen, av lista, fra listen deres, fra lista deres, ut av lista, ut av systemet, lei av MSG, lei meldingene, nok av MSG, aldri samtykket, aldri registrert, aldri sagt ja, ikke samtykket, ikke gitt samtykke, jeg blokkerer, blokkerer dere, blokkere dere, allerede meldt meg av, skrevet stop*, svart stop*, sagt stop*, sagt nei, ~dra til, ~faen ta, ~fuck off, ~hold kjeft, si opp .. abonnement*, sier opp .. abonnement*, avslutte .. abonnement*, avbestille .. nyhetsbrev, stopp med dette, stopp med disse, slutt med dette, slutt med disse, kontakt meg ikke, skriv ikke mer, takker nei til .. MSG, takket nei til .. MSG, meg i fred, oss i fred, lei av .. MSG, lei maset, lei av maset deres, nok av .. MSG, drittlei .. MSG, aldri bedt om dette, ikke meldt meg på dette, aldri meldt meg på dette, ~vil ikke ha dette lenger, ~vil ikke ha disse, ikke nummeret til, ingen flere utsend*, ikke lov til å sende, ikke lov til å kontakt*, send .. ingen MSG, send .. ikke MSG, meld meg .. av, melde meg .. av, melder meg .. av, melde meg ut av .. LIST, ikke bedt om .. MSG, aldri bedt om .. MSG, ikkje bedt om .. MSG, ikke meldt meg på .. MSG, aldri meldt meg på .. MSG, vil ikke ha MSG, vil ikke ha tilbud*, vil ikke ha mer, orker ikke, gidder ikke, lei av disse, lei av dere, lei av alle, kommer til å blokkere, dere er blokkert, dette er spam, det er spam, frabes, takker nei til, aldri meldt, ikke meldt meg, aldri bedt om, aldri gitt, uten mitt samtykke, uten samtykke, uten tillatelse, ikke kunde, ikke lenger kunde, ikke .. nummer lenger, har byttet nummer, slutt med, slutt å, kan dere slutte, kan dere stoppe, stopp med, ikke kontakt, ikke ring, ikke send, hvordan melder, hvordan slipper, hvordan kommer jeg av, vil slippe, fjern meg, fjern nummeret, slett nummeret, stryk meg, ta meg av, kutt ut, slutt $",
    "opt-in":
      "meld meg på, melde meg på .. MSG, melde meg på igjen, vil gjerne meldes på, registrer meg, vil gjerne ha .. igjen, vil ha .. igjen, vil gjerne motta .. igjen, sett meg på lista, sett meg på listen, vil abonnere, begynn å sende, start å sende, ha meldinger igjen, få meldinger igjen, få sms igjen, meld meg på igjen, vil være med igjen, sett meg på igjen",
    help: "trenger hjelp, treng hjelp, hvem er dette, hvem er du, hvem er dere, hvem er det som, kven er dette, kven er du, hvilket firma, hvilket selskap, hva gjelder det, hva gjelder dette, hva handler, kan dere hjelpe, kan du hjelpe, korleis fungerer, hvordan fungerer, hvem skriver, hvem sender, snakke med noen",
    access:
      "hva vet dere om, hva har dere om, hva har dere på, hva dere har om, hva dere vet om, alt dere har om, alt dere vet om, alt som er lagret, innsyn i, meg innsyn, rett til innsyn, innsynsrett, innsynsbegjæring, hvor har dere fått, hvor fikk dere, hvor har du fått, hvor fikk du, hvordan har dere fått, hvordan fikk dere, hvordan fikk du nummeret, hvem ga dere, hvem har gitt dere, hvor kommer nummeret, kvar fekk de, kopi av mine, kopi av alle, kopi av opplysningene, kopi av dataene, artikkel 15, tilgang til mine, lagret om meg, registrert om meg, lagra om meg, hvor har dere, dere nummeret mitt fra, hvilke data, hvilke opplysninger, hvilken informasjon",
    erasure:
      "bli glemt, glem meg, slett alt, slette alt, slett alle, fjern alt, rett til sletting, artikkel 17, avslutt kontoen",
    rectification:
      "navn er feil, navnet er feil, ikke mitt navn, ikke navnet mitt, staves, stavet feil, feilstavet, feilstava, heter ikke, heiter ikkje, rett mine, rett opp, rette opp, rett til retting, adressen min er, adressa mi er, ny adresse, har flyttet, har flytta, endre adressen, endre navnet, oppdater adressen, oppdatere adressen, oppdatere opplysningene, opplysningene mine stemmer, artikkel 16, skrevet feil, feil navn, byttet etternavn",
    portability:
      "dataportabilitet, maskinlesbar*, artikkel 20, dataene mine til, opplysningene mine til den nye, opplysningene mine til en annen, mine data til et annet, mine data til en annen, flytte dataene, flytte mine data, til et annet selskap, til en annen leverandør",
    restriction:
      "begrensning av, frys mine, stopp behandling*, stanse behandling*, stoppe behandling*, pause behandling*, artikkel 18, begrense .. behandling*",
    objection:
      "jeg protesterer, protesterer mot, reserverer meg, reservere meg, reservasjon mot, innsigelse mot, motsetter meg, ikke bruk mine, ikke bruke mine, ikke selg, ikke selge, ikke del mine, ikke dele, ikke til markedsføring, ingen profilering, artikkel 21, slutt å bruke, stopp å bruke, bruk av mine data, bruk av mine opplysninger, brukes til reklame, ikke selg mine, tredjepart",
    none: "kan du ikke, kan dere ikke, kan de ikkje, kan du ikkje, kunne du ikke, kunne dere ikke, vil du ikke, jeg kan ikke sende, jeg kan ikke skrive, ikke slutt, ikkje slutt, ikke stopp, ikkje stopp, stopper ikke, stoppet ikke, aldri slutt, aldri stopp, ikke sluttet, ikke avmeld*, ikke meld meg av, ikke meldt meg av, meld meg ikke av, ikke slett, ikke slette, slett ikke, ikke fjern, hvorfor .. avmeld*, hvorfor .. meldt av, blitt avmeld*, ved en feil, ved feil, avmeld* .. sønn, avmeld* .. datter, avmeld* .. barn, avmeld* fra .. THING, avmeld* til .. THING, av fra .. THING, av .. fra THING, melde forfall, har ikke fått, har ikkje fått, har ikke mottatt, fikk ikke, fekk ikkje, ikke mottatt, ikke kommet, ikkje komen, har ingen MSG, har aldri fått, fikk aldri, fikk ingen, fått ingen, ennå ikke, ikke ennå, ikke enda, ikke noe problem, ikkje noko problem, ingen problem, intet problem, ingen fare, null stress, ingen hast, ikke for sent, ikke mer enn, ikke flere THING, ingen flere THING, ikke glem, gjør ikke noe, gjør ingenting, orker ikke mer, kan ikke mer, kan ikke bruke, kunne ikke bruke, får ikke brukt, får ikke til, når slutter, når stopper, slutter du, slutter jeg, slutter tilbudet, slutt å røyke, slutte å røyke, sluttet å røyke, slutt å bekymre, slutte å jobbe, slutte å le, kan ikke slutte, klarer ikke slutte, slutt å le, slutt i dag, slutt på dagen, slutt på salg, er det slutt, det er slutt, til slutt, stopp ved, stopper ved, stoppe ved, stopper bussen, stopper toget, stopper her, stopper du, neste stopp, siste stopp, busstopp, et stopp, en stopp, stopp på vei*, en stopp, stopp i trafikken, ikke ring før, ikke ring nå, ikke ring i dag, ikke send THING, ikke send den, ikke send de, ikke send noe, skriv ikke tilbake, slett den, slett THING, slette THING, slett bildet, fjern løk, fjern den, ikke nødvendig, gå i fred, spise i fred, hvil i fred, lei av å vente, lei av pizza, ut av systemet mitt, om det er greit, jeg får ikke, jeg får ingen, får jeg ikke, får jeg ingen, eg får ikkje, mottar ikke, mottar ingen, fikk ikke kontakt, får ikke kontakt, ikke kontakt med, trenger ikke ringe, trenger ikke sende, trenger ikke skrive, opplysninger trenger, opplysninger treng, meld* meg av THING, meld* meg av .. THING, stopper trikken, kortet er sperret, kortet er blokkert, veien er blokkert, slutt a så, slutta så, slutter salget, slutter på jobb, orker ikke vente, gidder ikke vente, gidder ikke lage mat, ikke kunde ennå, fjern siste, fjern løk*, ikke send varene, ikke ring på, ikke interessert i den, ikke interessert i det",
  },
  common:
    "final mars parade soppe steppe stroppe skrid stip halt avslått avslitt avslitte avskutt stappe støpe sto støp satt avbryte vei hjem tar til også og i at det er en et ei den de som på for med til av jeg eg du han hun vi man har hadde var kan skal må blir ble være vært så men om hvis når nå her der hvor hva hvem hvordan hvorfor ja nei takk hei god bra fint flott dag morgen kveld i dag i morgen i går kl klokka uke time din sin deres vår oss deg ham henne noe noen mye litt også bare etter før mellom ved ut inn opp ned over under kommer komme går gå gjør gjøre får fikk sees stol stolpe stoppet stopper shoppe toppe hoppe hopp topp slipp slutter sluttet slett sletter setter sett avsluttet avtalt avtale avspilt meld melding meldt avbestilt bestill vil",
  polite:
    "takk, tusen takk, mange takk, vennligst, vær så snill, ver så snill, vær så god, vær vennlig, hei, heisann, hilsen, mvh, med vennlig hilsen, vennlig hilsen, nå, no, straks, umiddelbart, med en gang, på forhånd takk, takk på forhånd, please, ok, okei, for faen, faen, for helvete, ja, unnskyld, god dag, nå da, snarest, nå takk",
};
