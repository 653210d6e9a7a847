import type { LanguageRules } from "../rules.ts";

export const da: LanguageRules = {
  keywords: {
    "opt-out":
      "STOP NU!, STOP TAK!, STOP DET!, STOP DET HER!, STOP SÅ!, STOP MED DET!, STOPPE!, STOP BESKEDER!, AFMELD!, AFMELD MIG!, AFMELD VENLIGST!, AFMELDING!, AFMELDE!, AFMELDES!, FRAMELD!, FRAMELD MIG!, FRAMELDING!, FRAMELDE!, MELD MIG FRA!, MELD FRA!, MELD MIG AF!, SLUT?, OPHØR!, OPHOER!, HOLD OP!, HOLD NU OP!, HOLD SÅ OP!, NEJ TAK, IKKE MERE!, IKKE FLERE!, INGEN SMS!, INGEN SMS'ER!, INGEN REKLAMER!, INGEN REKLAME!, INGEN BESKEDER!, INGEN FLERE BESKEDER!, IKKE FLERE SMS!, IKKE FLERE SMS'ER!, ANNULLER, ANNULLÉR, OPSIG, OPSIGELSE, TILBAGEKALD!, LAD VÆRE!, LAD MIG VÆRE!, LAD MIG VÆRE I FRED!, GIV MIG FRED!, IKKE INTERESSERET!, INGEN INTERESSE!, FORKERT NUMMER!, FORKERT PERSON!, NOK ER NOK!, NU ER DET NOK!, SKRID!, FUCK AF!, ∀STOP ALT!, ∀STOP ALLE!, ∀STOP DET HELE!, ∀AFMELD ALT!, ∀AFMELD ALLE!, ∀FRAMELD ALT!, ≈SLET, ≈SLET MIG!, ≈FJERN, ≈FJERN MIG!, ≈SLET NUMMER!, ≈SLET MIT NUMMER!, ≈STREG MIG!, JEG VIL IKKE HAVE DET HER!, VIL IKKE HAVE DET HER!, GIDER IKKE DET HER!, JEG GIDER IKKE DET HER!, GIDER IKKE MERE!, JEG VIL GERNE STOPPE!, JEG VIL STOPPE!, SLUT MED SMS!, SLUT MED SMSER!, UNDLAD!, NEJ TAK STOP, AFSLUT, AFSLUT ABONNEMENT!, STOP SMS!, STOP MED SMS!, STOP MED AT SKRIVE!, INGEN FLERE SMS!, IKKE FLERE BESKEDER!, AFMELD SMS!, MELD MIG UD!, FJERN NUMMER!, OPSIG ABONNEMENT, HOLD OP MED DET!, HOLD OP NU!, ~BLOKER, ~BLOKERET, ~SPAM, DEAKTIVER, SLÅ FRA!, ALDRIG MERE!, SEND IKKE MERE!, SEND IKKE FLERE!",
    "opt-in":
      "TILMELD, TILMELD MIG, TILMELDING, MELD MIG TIL, ABONNER, GENOPTAG, START IGEN, TILMELD IGEN, MELD MIG TIL IGEN",
    help: "HJÆLP, HJAELP, HJÆLP TAK, JEG HAR BRUG FOR HJÆLP, BRUG FOR HJÆLP, KUNDESERVICE, INFORMATION, HVEM ER DET, HVEM ER DU, HVEM ER I, HVEM SKRIVER, HVEM ER DET HER, HVAD ER DET, HVAD ER DET HER",
    confirm:
      "JA?, JA TAK, JO TAK?, JEPS?, BEKRÆFT, BEKRAEFT, BEKRÆFTER, JEG BEKRÆFTER, ACCEPTERER, JEG ACCEPTERER, ACCEPTER, JEG GIVER SAMTYKKE, JEG SAMTYKKER, SAMTYKKER, BEKRÆFTET, ENIG?, GODKEND, GODKENDER",
    access:
      "MINE DATA, MINE OPLYSNINGER, INDSIGT, AKTINDSIGT, INDSIGTSANMODNING, INDSIGTSRET, KOPI AF MINE DATA, KOPI AF MINE OPLYSNINGER",
    erasure:
      "SLET MINE DATA, SLET DATA, SLET MINE OPLYSNINGER, SLET ALT, SLET ALT OM MIG, GLEM MIG, RETTEN TIL AT BLIVE GLEMT, RET TIL SLETNING, SLET MIN KONTO, SLET KONTO, SLETNING AF DATA",
    rectification:
      "RET MINE OPLYSNINGER, RET MINE DATA, RETTELSE, BERIGTIGELSE, MIT NAVN ER FORKERT, FORKERT NAVN, DET ER IKKE MIT NAVN, IKKE MIT NAVN",
    portability: "DATAPORTABILITET, UDLEVER MINE DATA, EKSPORTER MINE DATA, OVERFØR MINE DATA, FLYT MINE DATA",
    restriction:
      "BEGRÆNS BEHANDLINGEN, BEGRÆNSNING AF BEHANDLING, BEGRÆNS BEHANDLING, FRYS MINE DATA, BLOKER MINE DATA, BEGRÆNSNING",
    objection: "INDSIGELSE, JEG GØR INDSIGELSE, GØR INDSIGELSE, RET TIL INDSIGELSE, JEG PROTESTERER",
    no: "NEJ, NÆ, NIKS, NÆH, NOPE",
  },
  words: {
    STOP: "stop stopper stoppe stoppes stoppet hold_op hold_nu_op holde_op holder_op hold_så_op ophør ophøre ophoer ophoere lad_være lade_være lad_vaere lade_vaere indstil indstille undlad undlade",
    NOT: "ikke ingen intet aldrig ikk ik",
    MORE: "flere mere fremover igen længere fremtiden yderligere mer",
    SEND: "send sende sender skriv skrive skriver sms smse sms'e kontakt kontakte kontakter spam spamme forstyr forstyrre chikaner chikanere henvende henvend",
    SENDING:
      "sende skrive skriveri smse sms'e kontakte kontaktes kontaktet spamme ringe ringes forstyrre forstyrres chikanere tilsendt sendes henvendelser spammes",
    MSG: "sms sms'er smser smserne sms'erne besked* reklame* spam nyhedsbrev* tilbud markedsføring* marketing* kampagne* notifikation* annoncer tekstbesked* mails mail opdateringer newsletter* pushbesked* beskeder",
    WANT: "vil ønsker ønske gider gidder orker behøver interesseret oensker",
    GET: "modtage modtager få faa",
    OUT: "afmeld* frameld* melde_mig_fra melde_mig_af meld_mig_fra meld_mig_af melder_mig_fra afmeldt unsubscribe",
    REMOVE: "slet slette sletter slettes slettet sletning fjern fjerne fjerner fjernes fjernet destruer destruere",
    ME: "mig os",
    MY: "min mit mine om_mig på_mig vedrørende_mig af_mig paa_mig",
    NUM: "nummer nummeret nr telefonnummer mobilnummer mobil telefon tlf tlfnr mobilnr telefonnr",
    LIST: "liste listen lister databasen database kartotek abonnement abonnementet register registeret mailliste maillisten kundekartotek sms_liste system systemet",
    REVOKE: "tilbagekald tilbagekalder tilbagekalde tilbagekaldt trækker trække træk tilbagetrækker tilbagetrække",
    CONSENT: "samtykke samtykket accept tilladelse godkendelse",
    DATA: "data dataene oplysninger oplysningerne information informationer personoplysninger persondata info kundedata",
    ALL: "alt alle al alting samtlige",
    HAVE: "har have gemt gemmer opbevarer opbevaret ved registreret lagret kender ligger",
    WHAT: "hvilke hvad indsigt aktindsigt kopi udskrift oversigt adgang se giv udlever anmoder",
    FIX: "rette rettet rettes rettelse ændr ændre ændret ændring aendre opdater opdatere opdateret korriger korrigere berigtige berigtigelse berigtiget skifte",
    WRONG: "forkert forkerte fejl ukorrekt ukorrekte urigtige forældet forældede stavefejl stemmer_ikke passer_ikke",
    NAME: "navn navnet fornavn efternavn adresse adressen mailadresse email e_mail fødselsdato fødselsdag postnummer stavet",
    MOVE: "overfør overføre overført overførsel flyt flytte eksporter eksportere eksport dataportabilitet portabilitet udlever udlevere udleveret",
    LIMIT: "begræns begrænse begrænset begrænsning frys fryse bloker blokere spær spærre spærret",
    PROC: "behandle behandler behandling behandlingen behandles brug bruge bruger bruges sælg sælge sælger videregiv videregive videregiver videregives dele deler del anvende anvender",
    AGAINST: "indsigelse indsigelser protesterer modsætter protest",
    ADS: "markedsføring markedsføringsformål marketing reklamer reklame reklameformål profilering annoncer tredjepart tredjeparter direkte_markedsføring",
    ACCOUNT: "konto kontoen profil profilen brugerkonto brugerprofil",
    THING:
      "ordre ordren bestilling bestillingen aftale aftalen tid tiden bord bordet pakke pakken levering leveringen chauffør chaufføren tur taxa betaling faktura regning regningen fly hotel værelse foto billeder billede tog toget bus bussen billet billetter møde mødet træning træningen time timen undervisning mad pizza bil vare varer varen nøgle hus lejlighed kursus kvittering kode koden håndværker træner festen kage",
    KEEP: "men kun undtagen behold beholde bortset fortsat bortset_fra stadig",
  },
  phrases: {
    "opt-out":
      "send .. ikke flere, send .. ikke mere, send .. aldrig, send ikke, skriv ikke, skriv aldrig, ring .. ikke mere, ring aldrig, ikke ringe til mig, ikke ringe mere, kontakt mig ikke, ikke kontaktes, ikke blive kontaktet, forstyr mig ikke, af med jeres, ~få .. til at stoppe, får .. til at stoppe, nu stopper i, nu må i stoppe, skal i stoppe, lad mig nu være, tilhører ikke længere, til den forkerte, slettet fra .. liste*, ud af .. liste*, meld mig ud, udmeld mig, stop nu, stop tak, stop venligst, venligst stop, stop så, så stop, stop det, stop jeres, stop det her, stop og REMOVE, stop ellers, stop og slet, hold nu op, vil ikke have flere, vil ikke have mere fra, vil ikke have noget fra, vil ikke høre fra, ikke høre mere fra, gider ikke flere, gider ikke jeres, frabeder mig, frabedes, betakker mig, tak for mig, ~nej tak til, ~ikke interesseret, ~ingen interesse, forkert nummer, forkerte nummer, ikke mit nummer, ikke mit telefonnummer, forkert person, lad mig være, lad mig dog være, lad os være, giv mig fred, tag mig af .. liste*, tag mig væk, tag mig fra, tag mit nummer, mig af listen, mig fra listen, af jeres liste*, fra jeres liste*, af listen, ud af jeres system*, streg mig, hvordan stopper jeg, hvordan stopper man, hvordan melder jeg, hvordan kommer jeg af, hvordan slipper jeg, slippe for, blive fri for, træt af MSG, nok af MSG, aldrig tilmeldt, aldrig givet samtykke, aldrig sagt ja, uden samtykke, jeg blokerer, blokerer jer, blokere jer, melder jer, skrevet stop, sendt stop, svaret stop, sagt stop, sagt nej, ~fuck af, ~skrid, ~pis af, ~hold kæft, ~rend mig, ~gå væk, opsige .. abonnement, opsig .. abonnement, opsiger .. abonnement, annuller .. abonnement, afslutte .. abonnement, hold op med det, hold op med jeres, hold op med de, stop med det, stop med jeres, stop med de, lad være med det, lad være med jeres, kontakt os ikke, kontakt ikke, gider ikke have flere, træt af .. MSG, nok af .. MSG, aldrig bedt om det, aldrig bedt om dette, ikke tilmeldt mig det, ikke tilmeldt mig dette, ikke givet samtykke, ikke givet lov, ikke givet tilladelse, mig i fred, ~ikke have det her mere, ~ikke have de her, slut med MSG, luk røven, ikke .. nummer mere, ikke nummeret til, ikke lov til at skrive, ikke lov til at sende, dette er ikke .. nummer, det her er ikke .. nummer, send .. ikke MSG, send .. ingen MSG, meld mig .. fra, meld mig .. af, melde mig .. fra, melder mig .. fra, aldrig bedt om .. MSG, ikke bedt om .. MSG, ikke tilmeldt .. MSG, gider ikke mere, gider ikke have, gider i stoppe, vil ikke have jeres, vil ikke have mere MSG, træt af jeres, træt af, blokerer nu, i er blokeret, det er spam, dette er spam, takker nej til, ikke tilmeldt, aldrig bedt om, aldrig givet, uden mit samtykke, uden tilladelse, ikke kunde, ikke længere kunde, ikke .. nummer længere, har skiftet nummer, lad være med at, kan i lade være, stop med at, hold op med, ring ikke, skriv ikke mere, skriv ikke til mig, hvordan afmelder, hvordan framelder, slip for, fjern mig, fjern mit nummer, slet mit nummer, tag mig af, pil mig af",
    "opt-in":
      "tilmeld mig, tilmelde mig, vil gerne tilmeldes, meld mig til, melde mig til .. MSG, skriv mig op til .. nyhedsbrev, vil gerne modtage .. igen, vil gerne have .. igen, sæt mig på listen, vil gerne abonnere, vil gerne være med igen, have beskeder igen, få beskeder igen, få sms igen, tilmeld mig igen, sæt mig på igen",
    help: "brug for hjælp, hvem er det, hvem er du, hvem er i, hvem skriver, hvilket firma, hvilken virksomhed, hvad drejer det sig, hvad handler det, kan i hjælpe, kan du hjælpe, hvordan virker, hvordan fungerer, hvem sender, tale med nogen",
    access:
      "hvad ved i om, hvad har i på mig, hvad har i om, hvad i har på mig, hvad i ved om, hvad i har liggende, alt hvad i har, alt i har om, alt det i har, indsigt i, ret til indsigt, indsigtsret, aktindsigt, hvor har i mit, hvor har i fået, hvor har du fået, hvor fik i, hvordan har i fået, hvordan fik i, hvem har givet jer, hvem gav jer, hvorfra har i, kopi af mine, kopi af alle, kopi af de, artikel 15, adgang til mine, registreret om mig, gemt om mig, hvor har i, hvilke data, hvilke informationer",
    erasure:
      "blive glemt, glem mig, slet alt, slette alt, fjern alt, ret til sletning, sletning af mine, artikel 17, luk min konto, slet hele",
    rectification:
      "navn er forkert, navnet er forkert, ikke mit navn, mit navn er ikke, mit navn er stavet, stavet forkert, staves, hedder ikke, ret mine, ret mit, ret min, ret venligst, ret lige, ret til berigtigelse, adresse er forkert, ny adresse, adressen er ændret, er flyttet, opdater min*, opdatere min*, oplysninger er forkerte, artikel 16, forkert navn, skiftet efternavn",
    portability:
      "dataportabilitet, maskinlæsbar*, artikel 20, flyttet til en anden, eksport af mine, mine oplysninger til min nye, mine oplysninger til en anden, mine data til et andet, mine data til en anden, mine data til andet, flytte mine data, til et andet firma, til en anden udbyder",
    restriction:
      "begrænsning af, frys mine, stop behandling*, stoppe behandling*, sæt behandlingen på pause, indstil behandlingen, artikel 18, begrænse .. behandling*",
    objection:
      "gør indsigelse, gøre indsigelse, indsigelse mod, protesterer mod, modsætter mig, ikke bruge mine, brug ikke mine, brug ikke mit, sælg ikke, sælger mine, del ikke mine, ikke dele mine, ikke videregive, videregiv ikke, ikke til markedsføring, til markedsføring, ingen profilering, artikel 21, bruger mine data, brug af mine data, bruges til reklame, sælg ikke mine, tredjepart",
    none: "send ikke før, skriv ikke før, kan du ikke, kan i ikke, kunne du ikke, kunne i ikke, vil du ikke, vil i ikke, kan ikke sende, kan ikke skrive, kan ikke stoppe, ikke stop, stop ikke, stopper ikke, ikke stoppet, aldrig stoppe, hold ikke op, ikke holde op, ikke afmelde*, afmeld ikke, afmeld mig ikke, ikke frameld*, meld mig ikke fra, ikke slette, slet ikke, hold op hvor, hold op det, hold op en, hold op nogle, hvorfor .. afmeld*, hvorfor .. frameld*, blevet afmeld*, blevet frameld*, ved en fejl, afmelde .. søn, afmelde .. datter, afmelde .. barn, afmelde .. THING, afmeld* til .. THING, afmeld* fra .. THING, frameld* til .. THING, fra til .. THING, søn fra, datter fra, melde afbud, melder afbud, har ikke fået, har ikke modtaget, fik ikke, ikke modtaget, ikke kommet, ikke ankommet, har ingen MSG, har aldrig fået, har aldrig modtaget, fik aldrig, fik ingen, fået ingen, endnu ikke, ikke endnu, ikke noget problem, intet problem, ingen problem*, ingen stress, ingen fare, ikke for sent, ikke mere end, ikke mere nu, ikke flere THING, ikke glem*, glem ikke, glem det, gør ikke noget, kan ikke mere, kan ikke nå, kan ikke bruge, kunne ikke bruge, stop ved, stopper ved, stoppe ved, stop på, stopper på, stopper bussen, stopper toget, stopper i, stopper du, stopper tilbuddet, hvornår stopper, næste stop, sidste stop, busstop, stoppested*, et stop, stop med at ryge, stoppe med at ryge, holde op med at ryge, stop med at grine, stoppe med at grine, holde op med at grine, stop med at bekymre, stoppet med at, stoppe med at arbejde, stoppe på holdet, ring ikke før, ring ikke nu, ring ikke i dag, send ikke THING, send ikke den, send ikke de, skriv ikke tilbage, slet THING, slette THING, slet den, slet min THING, tag den af, fik nok, det er ikke mig, jeg hedder .. og vil, slet ikke, jeg får ikke, jeg får ingen, får jeg ikke, får jeg ingen, modtager ikke, modtager ingen, træt af at vente, nok af det, behøver ikke at, oplysninger skal i bruge, oplysninger skal .. bruge, oplysninger .. brug for, data .. brug for, meld* mig fra til .. THING, meld* mig fra THING, meld* mig fra .. THING, stop endelig ikke, kortet er blokeret, kort er blokeret, vejen er blokeret, hold da op, hvornår slutter, slutter udsalget, gider ikke vente, gider ikke lave mad, fjern den sidste, fjern løg*, ikke kunde endnu, ikke interesseret i den, ikke interesseret i det",
  },
  common:
    "parade final mars halt skridt shoppe soppe steppe stolpe stroppe toppe stol tilbagefald slutte lette og i at det er en et den de til på som med for af der ikke jeg du han hun vi man har havde var vil kan skal må bliver blev være været så men om hvis når nu her hvor hvad hvem hvornår hvordan hvorfor ja nej tak hej godt god fint fin super dag morgen aften i går i morgen kl klokken uge time min din sin jeres vores mig dig os jer ham hende noget nogen meget lidt også bare lige efter før mellem ved fra ud ind op ned over under kommer komme går gå gøre får få fik ses tilmeld tilmeldt stoppested stopur stof stoffer shop anmelde anmeldt frameldt afmelding slottet sletter fjerde fjernt opførsel ophav annulleret anmeld tilmelde",
  polite:
    "tak, mange tak, venligst, vær venlig, vær så venlig, vær sød, hej, goddag, hallo, hilsen, venlig hilsen, med venlig hilsen, mvh, vh, nu, straks, med det samme, omgående, på forhånd tak, tak på forhånd, please, ok, okay, så, lige, for fanden, for helvede, sgu, nu tak, kære, dav, ja, undskyld, for guds skyld, tusind tak, fandeme",
};
