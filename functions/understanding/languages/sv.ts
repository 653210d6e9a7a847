import type { LanguageRules } from "../rules.ts";

export const sv: LanguageRules = {
  keywords: {
    "opt-out":
      "STOPP!, STOPP NU!, STOP NU!, STOPPA!, STOPPA DETTA!, STOPPA DET HÄR!, STOPPA SMS!, STOPPA UTSKICK!, AVSLUTA!, AVSLUTA NU!, AVREGISTRERA!, AVREGISTRERA MIG!, AVREGISTRERING!, AVANMÄL!, AVANMÄL MIG!, AVANMÄLAN!, AVANMÄLA!, AVPRENUMERERA!, AVBESTÄLL?, SLUT?, SLUTA!, SLUTA NU, SLUTA SMSA!, SLUTA SKICKA!, SLUTA DÅ!, UPPHÖR!, UPPHÖRA!, AV?, NEJ TACK, INGA FLER SMS!, INGA SMS!, INGA FLER!, INGA MER SMS!, INGA FLER MEDDELANDEN!, INGA MEDDELANDEN!, INGEN REKLAM!, INGEN MER REKLAM!, INTE MER!, AVBRYT, ÅTERKALLAR SAMTYCKE!, JAG ÅTERKALLAR!, SÄG UPP, LÅT BLI!, LÄGG AV!, LÄGG NER!, LÄMNA MIG IFRED!, LÄMNA MIG I FRED!, INTE INTRESSERAD!, EJ INTRESSERAD!, INGET INTRESSE!, FEL NUMMER!, FEL PERSON!, FEL NR!, NU RÄCKER DET!, DET RÄCKER!, DRA ÅT HELVETE!, STICK?, ∀STOPPA ALLT!, ∀STOPP ALLT!, ∀STOP ALLT!, ∀AVSLUTA ALLT!, ∀STOPPA ALLA!, ∀AVREGISTRERA ALLT!, ≈RADERA, ≈RADERA MIG!, ≈TA BORT, ≈TA BORT MIG!, ≈TA BORT MITT NUMMER!, ≈RADERA MITT NUMMER!, ≈STRYK MIG!, VILL INTE HA DETTA!, JAG VILL INTE HA DETTA!, VILL INTE HA!, VILL INTE LÄNGRE!, VILL EJ HA!, JAG VILL SLUTA!, VILL SLUTA!, SLUT MED SMS!, SLUTA SKRIVA!, SLUTA SPAMMA!, STOPP SMS!, AVSLUTA SMS!, AVSLUTA PRENUMERATION!, AVSLUTA PRENUMERATIONEN!, AVBESTÄLL SMS, TA BORT NUMMER!, RADERA NUMMER, SKIPPA, ~BLOCKERA, ~BLOCKERAD, ~SPAM, LÅT MIG VARA!, INGET MER!, ALDRIG MER!, SKICKA INGET MER!, SKICKA INTE MER!, SKICKA INTE!, KLIPP, AVSLUTTA, STÄNG AV!, INAKTIVERA, AVLUTA PRENUMERATION!",
    "opt-in":
      "ANMÄL, ANMÄL MIG, ANMÄLAN, STARTA, PRENUMERERA, REGISTRERA, REGISTRERA MIG, ÅTERUPPTA, BÖRJA IGEN, STARTA IGEN",
    help: "HJÄLP, HJALP, HJÄLP TACK, BEHÖVER HJÄLP, JAG BEHÖVER HJÄLP, KUNDTJÄNST, INFORMATION, KONTAKT?, VEM ÄR DET, VEM ÄR DU, VEM ÄR DETTA, VILKA ÄR NI, VAD ÄR DETTA, VAD ÄR DET HÄR, VEM ÄR DET HÄR",
    confirm:
      "JA?, JA TACK, JAPP?, JAVISST?, BEKRÄFTAR, BEKRÄFTA, JAG BEKRÄFTAR, GODKÄNNER, GODKÄNN, JAG GODKÄNNER, SAMTYCKER, JAG SAMTYCKER, ACCEPTERAR, JAG ACCEPTERAR, JAG GODKÄNNER DETTA",
    access:
      "MINA UPPGIFTER, MINA DATA, REGISTERUTDRAG, KOPIA AV MINA UPPGIFTER, KOPIA PÅ MINA UPPGIFTER, RÄTT TILL TILLGÅNG, BEGÄRAN OM REGISTERUTDRAG",
    erasure:
      "RADERA MINA UPPGIFTER, TA BORT MINA UPPGIFTER, RADERA MIN DATA, RÄTTEN ATT BLI BORTGLÖMD, RÄTTEN ATT BLI GLÖMD, GLÖM MIG, RADERA ALLT, TA BORT ALLT, RADERA MITT KONTO, TA BORT MITT KONTO, RADERING",
    rectification:
      "RÄTTA MINA UPPGIFTER, RÄTTELSE, ÄNDRA MINA UPPGIFTER, UPPDATERA MINA UPPGIFTER, MITT NAMN ÄR FEL, FEL NAMN, DET ÄR INTE MITT NAMN",
    portability:
      "DATAPORTABILITET, FLYTTA MINA UPPGIFTER, EXPORTERA MINA UPPGIFTER, EXPORTERA MIN DATA, ÖVERFÖR MINA UPPGIFTER, FLYTTA MIN DATA",
    restriction:
      "BEGRÄNSA BEHANDLINGEN, BEGRÄNSNING AV BEHANDLING, BEGRÄNSA BEHANDLING, FRYS MINA UPPGIFTER, BLOCKERA MINA UPPGIFTER",
    objection:
      "INVÄNDNING, JAG INVÄNDER, JAG MOTSÄTTER MIG, RÄTT ATT INVÄNDA, JAG PROTESTERAR, JAG MOTSÄTTER MIG DETTA, DIREKTREKLAMSPÄRR",
    no: "NEJ, NÄ, NÄÄ, NÄHÄ, NÄPP, NEJ DÅ",
  },
  words: {
    STOP: "stop stopp stoppa stoppas sluta slutar avsluta avslutar avslutas upphör upphöra låt_bli låta_bli lägg_av lägga_av lägg_ner",
    NOT: "inte ej inga inget ingen aldrig int icke",
    MORE: "fler flera mer mera längre framöver igen hädanefter framtiden fortsättningsvis",
    SEND: "skicka skickar skicka_ut sms:a smsa smsar sms messa mejla maila kontakta kontaktar spamma skriv skriva skriver störa stör trakassera höra_av hör_av",
    SENDING:
      "skicka sms:a smsa messa mejla maila kontakta kontaktas spamma spamming skriva störa trakassera ringa bli_kontaktad skickas utskick bombardera kontaktad",
    MSG: "sms smsen sms:en meddelande* reklam* spam* nyhetsbrev* erbjudande* marknadsföring* kampanj* utskick* notis* notifikation* annonser textmeddelande* mejl mail messen aviseringar skräp pushnotis* reklamsms",
    WANT: "vill önskar orkar behöver intresserad önska",
    GET: "få ta_emot motta mottaga erhålla",
    OUT: "avregistrer* avanmäl* avprenumerer* avsäger avbeställ_prenumeration",
    REMOVE:
      "radera raderar raderas raderat raderad radering bort borttagen borttagning stryk stryka stryks makulera utplåna plocka_bort",
    ME: "mig mej oss",
    MY: "min mitt mina om_mig på_mig av_mig rörande_mig",
    NUM: "nummer numret nr telefonnummer mobilnummer mobilnr mobil telefon tel telefonnr",
    LIST: "lista listan listor listorna register registret databas databasen prenumeration prenumerationen sändlista sändlistan kundregister medlemsregister abonnemang system systemet mejllista smslista utskickslista",
    REVOKE: "återkallar återkalla återkallat återkallas tillbaka",
    CONSENT: "samtycke samtycket medgivande tillstånd godkännande",
    DATA: "uppgifter uppgifterna data datan information personuppgifter kunduppgifter info personuppgifterna",
    ALL: "allt alla alltihop all samtliga allting",
    HAVE: "har ha lagrar lagrat sparar sparat sparade vet registrerat registrerade samlat behandlar",
    WHAT: "vilka vad kopia utdrag registerutdrag tillgång begär begäran se ge insyn lämna_ut veta",
    FIX: "rätta rättat rättas rättelse ändra ändrat ändras ändring uppdatera uppdaterat uppdateras korrigera korrigering korrigeras byta byt ändrar uppdaterar",
    WRONG:
      "fel felaktig felaktiga felaktigt felstavat felstavad felskrivet inkorrekt inkorrekta stämmer_inte stämmer_ej inaktuella",
    NAME: "namn namnet förnamn efternamn adress adressen mejladress mailadress epost e_post e_postadress födelsedatum personnummer postnummer",
    MOVE: "flytta flyttas flyttade överföra överför överförda exportera export dataportabilitet portabilitet",
    LIMIT: "begränsa begränsas begränsning begränsad frys frysa spärra spärr blockera",
    PROC: "behandla behandlar behandlas behandling behandlingen använda använd använder användning används sälj sälja säljer dela delar lämna_ut lämnar_ut",
    AGAINST: "invänder invändning invändningar invända motsätter protesterar",
    ADS: "marknadsföring marknadsföringsändamål direktmarknadsföring direktreklam reklam profilering annonsering annonser tredje_part reklamändamål",
    ACCOUNT: "konto kontot profil profilen användarkonto kundkonto",
    THING:
      "order ordern beställning beställningen tid tiden bokning bokningen bord bordet paket paketet leverans leveransen chaufför chauffören bud resa resan taxi betalning faktura fakturan räkning räkningen flyg hotell rum foto bilder bilderna bild tåg tåget buss bussen biljett biljetter möte mötet träning träningen lektion lektionen mat pizza bil bilen vara varor varan nyckel hus lägenhet kurs kursen gymmet kvitto kod koden hantverkare fest festen kaka smink behandlingstid",
    KEEP: "men bara endast utom förutom behåll behålla fortfarande fortsätt",
  },
  phrases: {
    "opt-out":
      "skicka inte, skicka inga, skicka inget, skicka aldrig, skicka .. inte mer, skicka .. inga fler, skriv inte, skriv aldrig, smsa inte, smsa mig inte, smsa .. inte mer, ring .. inte mer, ring aldrig, inte ringa mig, inte ringa mer, inte bli kontaktad, inte kontaktas, stör mig inte, sluta nu, sluta höra, sluta genast, snälla sluta, sluta snälla, ni måste sluta, ni ska sluta, stopp nu, stopp tack, stoppa detta, stoppa det här, stoppa dessa, stopp på, stopp och REMOVE, stop och REMOVE, stopp och ta, stop och ta, sluta och REMOVE, avsluta och REMOVE, nu får ni ge er, nu får det vara nog, hur säger jag upp, få stopp på, få slut på, få .. att sluta, hur stoppar jag, hur stoppar man, hur slutar jag, hur avslutar, hur blir jag av med, hur kommer jag ur, hur går jag ur, slippa MSG, slippa få, slippa era, slippa dessa, slippa fler, slippa bli, vill bli av med, slipper jag, vill inte höra, inte höra mer, vill inte veta av, undanber, ~nej tack till, ~inte intresserad, ~ej intresserad, ~inget intresse, fel nummer, fel person, inte mitt nummer, inte längre mitt nummer, numret tillhör inte, tillhör inte längre, lämna mig ifred, lämna mig i fred, låt mig vara, lämna oss, ta mig från, ta mitt nummer, mig från listan, mig från er lista, bort från .. lista*, bort från .. utskick, av från .. lista*, trött på MSG, less på MSG, aldrig anmält, aldrig registrerat, aldrig godkänt, aldrig samtyckt, jag blockerar, blockerar er, blockera er, skrivit stop*, skickat stop*, svarat stop*, sagt stop*, sagt nej, ~dra åt, ~fan ta er, ~far åt, ~gå och dö, säga upp .. prenumeration*, säger upp .. prenumeration*, säg upp .. prenumeration*, säga upp .. abonnemang, säger upp .. abonnemang, avsluta min prenumeration, sluta med detta, sluta med det här, sluta med era, sluta med de här, kontakta mig inte, kontakta oss inte, kontakta inte, kontakta mig aldrig, vill inte ha något från er, vill inte ha nåt från er, vill inte ha mer från, vill inte vara med längre, vill inte vara med i .. LIST, tackar nej till .. MSG, tackat nej till .. MSG, avböjer .. MSG, avböjer .. kontakt, ta mig ur, mig ur listan, mig ur registret, trött på .. MSG, less på .. MSG, nog av .. MSG, nog med era MSG, aldrig bett om detta, aldrig bett om det här, inte anmält mig till detta, avböjer fortsatta, här är inte .. nummer, detta är inte .. nummer, inte numret till, slut med MSG, ingen rätt att skicka, ingen rätt att kontakta, skicka .. inga MSG, aldrig bett om .. MSG, inte bett om .. MSG, inte anmält mig till .. MSG, inte godkänt .. MSG, slipper gärna, slipper helst, vill slippa, vill inte ha era, vill inte ha fler, vill inte ha mer MSG, orkar inte med, orkar inte era, trött på era, trött på er, less på era, kommer blockera, ni är blockerade, detta är spam, det här är spam, undanber mig, undanbedes, betackar mig, tackar nej till, aldrig bett om, har inte anmält, aldrig gett, inte gett tillåtelse, inte samtyckt, utan mitt samtycke, inte kund, inte längre kund, ej kund, inte .. nummer längre, är inte mitt nummer, har bytt nummer, sluta med utskick*, sluta med sms*, sluta kontakta, hör inte av er, hör inte av er mer, skicka inte fler, skicka inte mer, hur avslutar jag, hur slipper jag, hur avregistrerar, hur avanmäler, ta bort mig, ta bort mitt nummer, plocka bort mig, stryk mig, lägg av med, lägg ner med, ifred nu, räcka med alla, räcker med alla, få räcka nu, får det räcka, nu räcker det",
    "opt-in":
      "anmäl mig, anmäla mig till .. MSG, registrera mig, vill prenumerera, vill anmäla mig, vill gärna ha .. igen, vill ha .. igen, börja skicka, skicka igen, lägg till mig, sätt upp mig på, skriv upp mig, få sms igen, få meddelanden igen, vill ha sms igen, anmäl mig igen, registrera mig igen, vill gå med igen, lägg till mig igen",
    help: "behöver hjälp, vem är det, vem är du, vilka är ni, vem skriver, vem skickar, vilket företag, vad gäller det, vad handlar det, kan ni hjälpa, kan du hjälpa, hur fungerar, hur funkar, vem är ni, prata med någon",
    access:
      "vad vet ni om, vad har ni om, vad har ni för, vad ni har om, vad ni vet om, allt ni har om, allt ni vet om, allt som ni har, registerutdrag, rätt till tillgång, var har ni fått, varifrån har ni, var fick ni, hur har ni fått, hur fick ni, hur fick du mitt, var fick du mitt, vem gav er, vem har gett er, kopia av mina, kopia på mina, kopia av alla, kopia på all, artikel 15, få ut all, ut all information, rätten till tillgång, vad ni har för, tillgång till mina, sparat om mig, lagrat om mig, registrerat om mig, ta del av mina, fått mitt nummer, fick ni mitt, ni mitt nummer ifrån, vilka uppgifter, vilken information, vad .. vet om mig, vad .. har om mig, vad .. har på mig, vad .. sparat om mig, vad .. lagrat om mig, vad .. registrerat om mig, vad .. registrerat på mig, hur kom ni över",
    erasure:
      "bli bortglömd, bli glömd, rätten att bli, glöm mig, glöm allt, radera allt, ta bort allt, rätt till radering, artikel 17, stäng mitt konto, avsluta mitt konto, radera .. om mig, radera .. på mig, ta bort det ni har, ta bort allt ni har, ta bort .. om mig, släng .. om mig, radera det ni har, glöm bort mig",
    rectification:
      "namn är fel, namnet är fel, namn är felstavat, inte mitt namn, mitt namn är inte, mitt namn stavas, fel namn, stavat fel, stavat mitt, heter inte, rätta mina, rätta mitt, rätta min, ändra mina, ändra mitt, rätt till rättelse, adress är fel, ny adress, har flyttat, uppdatera min, uppdatera mina, uppdatera mitt, uppgifter är fel, uppgifter stämmer, artikel 16, felstavat, fel stavat, bytt efternamn, min gamla adress, mitt gamla namn, gammal adress, heter numera, heter nu, har gift mig, stavat mitt namn, mitt rätta namn",
    portability:
      "dataportabilitet, maskinläsbar*, artikel 20, flytta mina, få ut mina DATA, överföra mina, mina uppgifter till min nya, mina uppgifter till en annan, min data till, flytta mina uppgifter, till ett annat företag, till annat företag, mina uppgifter i en fil, en fil med mina, fil med alla mina, mina DATA i en fil, mina DATA som fil, mina uppgifter som fil, till en annan leverantör, till ett annat bolag, ta med mig mina uppgifter",
    restriction:
      "begränsning av, frys mina, sluta behandla, stoppa behandling*, pausa behandling*, artikel 18, begränsa .. behandling*, pausa behandlingen, stoppa behandlingen, avbryt behandlingen",
    objection:
      "jag invänder, motsätter mig, invändning mot, protesterar mot, rätt att invända, inte använda mina, använd inte mina, använd inte mitt, använd ej mina, sälj inte, sälja mina, dela inte, dela mina, lämna inte ut, inte lämna ut, inte för marknadsföring, ingen profilering, artikel 21, sluta använda mina, används för reklam, används för marknadsföring, sälj inte mina, dela inte mina, tredje part",
    none: "kan du inte, kan ni inte, kunde du inte, kunde ni inte, skulle du inte, skulle ni inte, vill du inte, jag kan inte skicka, jag kan inte skriva, jag kan inte sms*, kan jag inte, kan inte sluta, får inte sluta, aldrig sluta, sluta inte, sluta aldrig, stoppa inte, slutar inte, stannar inte, aldrig sluta, inte slutat, inte avsluta, avsluta inte, inte avregistrera, avregistrera inte, avregistrera mig inte, inte avanmäl*, inte ta bort, ta inte bort, inte radera, radera inte, varför .. avregistrer*, varför .. avanmäl*, blivit avregistrer*, av misstag, råkade, avanmäl* .. son, avanmäl* .. dotter, avanmäl* .. barn, avanmäl* .. från .. THING, avanmäl* till .. THING, THING .. avanmäl*, sjukanmäl*, har inte fått, har inte tagit, fick inte, fick inget, fick inga, fått inget, fått inga, har inget MSG, har inga MSG, aldrig fått, inte kommit, inte mottagit, ännu inte, inte än, inga problem, inget problem, ingen fara, ingen stress, ingen panik, ingen brådska, inga fler THING, inte för sent, glöm inte, inte glömma, gör inget, orkar inte mer, kan inte använda, kunde inte använda, går inte att, när slutar, slutar du, slutar jag, slutar skolan, slutar erbjudandet, slutar kl, slutar vi, slutar ni, sluta jobba, sluta röka, slutat röka, sluta skratta, sluta gråta, sluta oroa, sluta tänka, stannar bussen, stopp vid, stopp i trafiken, stopp i avloppet, stopp i toaletten, stopp i handfatet, totalstopp, nästa stopp, ett stopp, ring inte före, ring inte innan, ring inte nu, ring inte idag, skicka inte THING, skicka inte den, skicka inte de, skriv inte tillbaka, ta bort den, ta bort THING, ta bort löken, ta bort det, radera THING, radera den, vill inte ha THING, vill inte ha den, vill inte ha lök, vill inte ha någon, vill inte ha kvitto, vill inte ha nån, vill inte ha en, vill inte ha ett, vill inte ha mjölk, vill inte ha dem, vill inte ha på, vill inte ha med, vill inte längre ha THING, ha sås, vill inte vara med på, slippa vänta, slippa stå, slippa betala, slippa kö*, mig ur sängen, trött på att vänta, jag får inte, jag får inga, jag får inget, får jag inte, får jag inga, tar inte emot, trött på att, nog med mat, behöver inte ringa, behöver inte skicka, behöver inte kontakta, behöver inte höra, skicka inte innan, skicka inte före, uppgifter behöver ni, uppgifter behöver du, uppgifter behövs, sluta nu vad, sluta vad, kortet är blockerat, kort blockerat, vägen är blockerad, spärrat kort, stoppar bussen, slutar jobbet, säg upp mitt elavtal, mitt elavtal, orkar inte vänta, ta bort osten, fel person på bilden, inte intresserad av den, inget intresse av den, det räcker med en, räcker med två, räcker med THING",
  },
  common:
    "final mars parad stiga borrar stöpa stip slott gradera rasera radiera tradera stroppa stoppla avluta satt och i att det är en ett den de som på för med till av jag du han hon vi man har hade var kan ska skall måste blir blev vara varit så men om eller när nu här där hur vem varför ja nej tack hej bra fint god morgon kväll idag imorgon igår kl klockan vecka timme din sitt er era vår oss dig honom henne något någon några mycket lite också bara efter före mellan vid ut in upp ner över under kommer komma går gå gör göra fick ses stol stolpa steppa stoppar stannar sluter slutsåld slute slutna slita slota sluka sloka slutet klart anmäl anmäla anmälan avslutad avsluta shoppa toppa hoppa soppa droppa toppen uppfor upphov radar redare vill",
  polite:
    "tack, tack så mycket, tack på förhand, snälla, vänligen, var vänlig, var snäll, hej, hejsan, hälsningar, mvh, med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, nu, genast, omedelbart, direkt, please, ok, okej, för fan, för helvete, fan, då, tjena, god dag, bästa, ja, ursäkta, nu tack, er, för guds skull, tackar, snälla ni, nu genast, asap, ju",
};
