import type { LanguageRules } from "../rules.ts";

export const nl: LanguageRules = {
  keywords: {
    "opt-out":
      "STOPPEN!, STOP ERMEE!, STOP HIERMEE!, STOP DAARMEE!, STOP DIT!, STOP NU!, STOP MAAR!, STOP ER MEE!, AFMELDEN!, AFMELD!, AFMELDING!, MELD ME AF!, MELD MIJ AF!, UITSCHRIJVEN!, UITSCHRIJF!, UITSCHRIJVING!, SCHRIJF ME UIT!, SCHRIJF MIJ UIT!, AF?, UIT?, GENOEG, HET IS GENOEG!, GENOEG IS GENOEG!, GEEN SMS MEER!, GEEN SMS!, GEEN BERICHTEN MEER!, GEEN BERICHTEN!, GEEN RECLAME!, GEEN RECLAME MEER!, GEEN SPAM!, NIET MEER STUREN!, NIET MEER!, NOOIT MEER!, NIKS MEER!, OPZEGGEN, OPZEGGING, ANNULEREN, ANNULEER, BEËINDIGEN, INTREKKEN, ~NEE BEDANKT, GEEN INTERESSE!, GEEN BELANGSTELLING!, NIET GEÏNTERESSEERD!, VERKEERD NUMMER!, VERKEERDE NUMMER!, FOUT NUMMER!, VERKEERD VERBONDEN!, VERKEERDE PERSOON!, LAAT ME MET RUST!, LAAT MIJ MET RUST!, HOU OP!, HOUD OP!, HOU ERMEE OP!, HOU NOU OP!, OPHOUDEN!, KAP ERMEE!, ROT OP!, OPROTTEN!, DONDER OP!, FLIKKER OP!, TIEF OP!, ∀ALLES STOPPEN!, ∀STOP ALLES!, ∀STOP ALLE!, ∀STOP MET ALLES!, ∀ALLES AFMELDEN!, ∀ALLES OPZEGGEN, ≈VERWIJDER, ≈VERWIJDEREN, ≈VERWIJDER MIJ!, ≈VERWIJDER ME!, ≈WIS, ≈WISSEN?, ≈WIS MIJ!, ≈SCHRAP MIJ!, ≈NUMMER VERWIJDEREN!, WIL DIT NIET!, IK WIL DIT NIET!, IK WIL DIT NIET MEER!, HOEF DIT NIET!",
    "opt-in":
      "AANMELDEN, AANMELDING, MELD ME AAN, MELD MIJ AAN, AAN?, INSCHRIJVEN, SCHRIJF ME IN, SCHRIJF MIJ IN, ABONNEREN, STARTEN, HERVATTEN, WEER AANMELDEN",
    help: "HULP, HELP AUB, HULP NODIG, IK HEB HULP NODIG, INFORMATIE, KLANTENSERVICE, CONTACT?, WIE IS DIT, WIE BEN JE, WIE BENT U, WIE ZIJN JULLIE, WAT IS DIT, VAN WIE IS DIT, MET WIE",
    confirm:
      "JA?, JAZEKER?, JA HOOR?, JA GRAAG?, AKKOORD, JA AKKOORD, BEVESTIG, BEVESTIGEN, BEVESTIGD, IK BEVESTIG, IK GA AKKOORD, GA AKKOORD, IK STEM IN, JA IK GA AKKOORD, JA IK BEVESTIG, IK GEEF TOESTEMMING",
    access: "MIJN GEGEVENS, INZAGE, INZAGEVERZOEK, INZAGERECHT, RECHT OP INZAGE, KOPIE VAN MIJN GEGEVENS, AVG VERZOEK",
    erasure:
      "VERWIJDER MIJN GEGEVENS, GEGEVENS VERWIJDEREN, GEGEVENS WISSEN, WIS MIJN DATA, RECHT OP VERGETELHEID, VERGEETRECHT, VERGEET MIJ, ALLES VERWIJDEREN, ALLES WISSEN, VERWIJDER ALLES, WIS ALLES, ACCOUNT VERWIJDEREN",
    rectification:
      "CORRIGEER MIJN GEGEVENS, GEGEVENS WIJZIGEN, GEGEVENS AANPASSEN, RECTIFICATIE, RECHT OP RECTIFICATIE, VERKEERDE NAAM, DAT IS NIET MIJN NAAM, MIJN NAAM IS FOUT",
    portability:
      "GEGEVENS OVERDRAGEN, DATAPORTABILITEIT, OVERDRAAGBAARHEID, GEGEVENSOVERDRACHT, RECHT OP OVERDRAAGBAARHEID, GEGEVENS EXPORTEREN",
    restriction:
      "BEPERK DE VERWERKING, BEPERKING VAN DE VERWERKING, VERWERKING BEPERKEN, GEGEVENS BLOKKEREN, BEVRIES MIJN GEGEVENS",
    objection:
      "BEZWAAR, IK MAAK BEZWAAR, RECHT VAN BEZWAAR, IK TEKEN BEZWAAR AAN, BEZWAAR TEGEN RECLAME, RECHT VAN VERZET",
    no: "NEE, NEE DANK JE, NEE DANK U, NEEN, NEE HOOR, NEEJ, NOPE",
  },
  words: {
    STOP: "stop stopt stoppen stopte ophouden opgehouden hou_op houd_op houdt_op hou_ermee_op staken staak beëindig beëindigen stopzetten kappen kap",
    NOT: "niet geen nooit niks niets niemand",
    MORE: "meer verder voortaan nooit langer toekomst",
    SEND: "sturen stuur stuurt zenden zend mailen mail sms smsen sms't appen whatsappen texten contacteren contacteer benaderen benader lastigvallen lastig spammen spam stalken schrijven schrijf toesturen storen",
    SENDING:
      "sturen te_sturen smsen zenden mailen appen bellen gebeld lastigvallen lastiggevallen contacteren gecontacteerd spammen benaderen benaderd schrijven stalken toesturen contact texten opdringen",
    MSG: "sms smsjes smsje bericht* reclame* spam nieuwsbrie* aanbieding* promotie* mail mails mailtjes melding* notificatie* advertenties appjes tekstbericht* updates acties newsletter* marketing* sms'en smsberichten push*",
    WANT: "wil wilt willen wens wensen hoef hoeven behoefte geïnteresseerd wou",
    GET: "ontvangen krijgen",
    OUT: "afmelden afmelding afmeld afgemeld uitschrijven uitschrijf uitschrijving uitgeschreven meld_me_af meld_mij_af meldt_mij_af meldt_me_af schrijf_me_uit schrijf_mij_uit af_te_melden uit_te_schrijven unsubscriben",
    REMOVE:
      "verwijder verwijderen verwijdert verwijderd verwijdering wis wissen gewist uitwissen schrap schrappen eraf eruit delete deleten vernietig vernietigen weghalen uithalen",
    ME: "me mij ons",
    MY: "mijn m'n mn over_mij van_mij over_me van_me onze",
    NUM: "nummer nr telefoonnummer mobiel telefoon gsm 06nummer telefoonnr gsmnummer",
    LIST: "lijst lijsten bestand bestanden database abonnement mailinglijst mailinglist verzendlijst maillijst adressenbestand adresbestand belbestand systeem klantenbestand",
    REVOKE: "trek intrek intrekken ingetrokken intrekking herroep herroepen",
    CONSENT: "toestemming akkoord goedkeuring instemming",
    DATA: "gegevens data persoonsgegevens informatie info dossier klantgegevens contactgegevens",
    ALL: "alles alle allemaal",
    HAVE: "hebben hebt heeft hebbe bewaren bewaart bewaard weten weet opgeslagen verzameld verzamelen bijhouden bezitten",
    WHAT: "welke wat inzage inzien kopie afschrift overzicht opvragen opvraag geef toegang stuur sturen zien ontvangen",
    FIX: "corrigeren corrigeer corrigeert wijzigen wijzig wijzigt wijziging aanpassen aan_te_passen pas veranderen verander verbeteren verbeter rectificeren rectificeer rectificatie updaten bijwerken correctie actualiseren",
    WRONG:
      "fout foute verkeerd verkeerde onjuist onjuiste incorrect klopt_niet kloppen_niet verouderd foutief spelfout",
    NAME: "naam voornaam achternaam adres emailadres mailadres e_mailadres email geboortedatum postcode huisnummer woonplaats",
    MOVE: "overdragen overdracht overzetten exporteren exporteer export overdraagbaarheid dataportabiliteit downloaden overhevelen draag_over",
    LIMIT: "beperk beperken beperking beperkt bevries bevriezen blokkeer blokkeren opschorten opschort",
    PROC: "verwerken verwerkt verwerking gebruiken gebruik gebruikt verkopen verkoop verkoopt delen deel deelt doorverkopen doorgeven verstrekken",
    AGAINST: "bezwaar verzet",
    ADS: "reclame marketing reclamedoeleinden marketingdoeleinden profilering profileren direct_marketing commerciële advertenties derden",
    ACCOUNT: "account profiel klantaccount",
    THING:
      "bestelling bestellingen order afspraak reservering tafel pakket pakje bezorging levering bezorger chauffeur rit taxi betaling factuur vlucht hotel kamer foto foto's trein bus ticket tickets vergadering les training training wedstrijd cursus eten pizza auto offerte rekening sleutel huis product artikel jas schoenen maat muziek feest kaartje kaartjes recept proefles koffie brood pinpas tikkie",
    KEEP: "maar alleen behalve behouden houden uitgezonderd wel",
  },
  phrases: {
    "opt-out":
      "stuur .. geen MSG, stuurt .. geen MSG, mail .. niet meer, mail me niet, sms .. niet meer, sms me niet, sms mij niet, app me niet, app mij niet, app .. niet meer, bel .. niet meer, niet meer bellen, niet meer gebeld, niet meer app*, schrijf me niet, schrijf mij niet, neem geen contact, geen contact meer, geen .. meer sturen, hou er mee op, hou er nou, kap ermee, kap eens, onmiddellijk stoppen, direct stoppen, per direct stop*, deze MSG hoef*, die MSG hoef*, ~geen zin meer in, ~niet op te wachten, donder toch op, stop hiermee, stop ermee, stop er mee, stop daarmee, stop met deze, stop met die, stop met dit, stop aub, stop alsjeblieft, stop alstublieft, aub stop, graag stop*, alsjeblieft stop, wil .. stoppen met .. MSG, wil dit niet meer, wil dat niet meer, wil ik niet meer, wil het niet meer, hoef dit niet, hoef ik niet meer, hoef niks meer, hoef niets meer, wil niks meer, wil niets meer, geen prijs op, niet op gediend, geen behoefte, niks meer van jullie, niets meer van jullie, niets meer van u, niks van jullie, laat .. met rust, ~geen interesse, ~geen belangstelling, ~niet geinteresseerd, ~niet geintereseerd, ~niet meer geinteresseerd, verkeerd nummer, verkeerde nummer, nummer is niet van, niet mijn nummer, verkeerd verbonden, verkeerde persoon, haal me van, haal mij van, haal me uit, haal mij uit, haal me er, haal me eraf, haal mij er, haal mij eraf, zet me uit, zet mij uit, wil hier vanaf, wil hier van af, wil ervan af, wil hier uit, van deze lijst af, uit .. bestand, haal mijn nummer, haalt u mij, halen jullie mij, me van .. lijst, mij van .. lijst, nummer van .. lijst, nummer uit .. bestand, nummer uit .. systeem, schrap me, schrap mij, meld me .. af, meld mij .. af, meldt u mij .. af, schrijf me .. uit, schrijf mij .. uit, schrijft u mij, hoe kan ik .. stoppen, hoe stop ik, hoe kom ik .. af, kom ik .. vanaf, hoe meld ik, hoe zeg ik .. op, hoe zet ik .. uit, zeg .. abonnement op, abonnement opzeggen, abonnement stopzetten, abonnement op te zeggen, ben .. MSG zat, nooit voor aangemeld, nooit aangemeld, nooit toestemming, nooit om gevraagd, ik blokkeer, ga jullie blokkeren, blokkeer jullie, blokkeer dit nummer, bel me niet register, bel me niet, al stop ge*, stop gestuurd, stop gestuurt, stop ge sms*, al afgemeld, al uitgeschreven, al .. gezegd stop, ~rot op, ~rot toch op, ~flikker op, ~donder op, ~tief op, ~optiefen, ~oprotten, ~krijg de, ~sodemieter op, ≈gooi me eruit, ≈gooi mij eruit, vergeet mijn nummer, stop en REMOVE, stop en wil, hier mee op, hiermee op, hier eens mee op, daar mee op, daarmee op, hou op met die, hou op met dit, kappen met die, kappen met deze, kap met die, kap met deze, stuur me niet meer, stuur mij niet meer, stuur niet meer, stuur me niks, stuur mij niks, stuur niks, stuur me niets, stuur mij niets, stuur niets, val me .. lastig, val mij .. lastig, benader me niet, benader mij niet, contacteer me niet, contacteer mij niet, MSG beu, MSG spuugzat, beu van .. MSG, genoeg van .. MSG, kotsmisselijk van .. MSG, gek van jullie, gek van .. MSG, ~hier niet om gevraagd, niet aangemeld voor .. MSG, hier niet voor aangemeld, niet hiervoor aangemeld, hiervoor nooit, geen toestemming gegeven, geen toestemming voor",
    "opt-in":
      "meld me aan, meld mij aan, meld me .. aan, meld mij .. weer aan, wil me aanmelden, wil mij aanmelden, wil me weer aanmelden, weer aanmelden, graag aanmelden, schrijf me in, schrijf mij in, wil .. ontvangen graag, weer sms* ontvangen, weer berichten ontvangen, wil wel weer, zet me op de lijst, zet mij op de lijst, zet me weer op, zet mij weer op, abonneren op, inschrijven voor .. nieuwsbrief, aanmelden voor .. nieuwsbrief",
    help: "hulp nodig, wie is dit, wie ben je, wie ben jij, wie bent u, wie zijn jullie, van wie is dit, van wie komt, welk bedrijf, wat is dit voor, waar gaat dit over, kunt u mij helpen, kan iemand .. helpen, kun je me helpen, kunnen jullie me helpen, hoe werkt dit",
    access:
      "wat weten jullie over, wat weet u over, wat hebben jullie van mij, wat heeft u van mij, wat jullie van mij, wat jullie over mij, wat u over mij, wat u van mij, alles wat jullie .. hebben, inzageverzoek, inzagerecht, recht op inzage, recht van inzage, inzage in, inzage van, hoe komen jullie aan, hoe kom je aan, hoe komt u aan, hoe kom jij aan, hoe hebben jullie mijn, hoe heb je mijn, waar heb je mijn, waar heeft u mijn, waar hebben jullie mijn, van wie heb je mijn, van wie hebben jullie, wie heeft .. mijn nummer gegeven, kopie van mijn, kopie van al, kopie van alle, artikel 15, avg verzoek, mijn gegevens opvragen, mijn gegevens inzien, hoe komt .. aan mijn nummer",
    erasure:
      "recht om vergeten, recht op vergetelheid, recht op wissing, recht op gegevenswissing, vergeet mij, alles verwijderen, verwijder alles, wis alles, gooi .. gegevens weg, gooi .. weg van mij, artikel 17, account opheffen, gegevens te verwijderen, haal .. gegevens uit, mijn gegevens uit .. systeem",
    rectification:
      "naam is fout, naam is verkeerd, naam klopt niet, niet mijn naam, niet mijn voornaam, mijn naam is niet, ik heet niet, ik heet geen, naam verkeerd gespeld, naam fout, verkeerd gespeld, verkeerde naam, adres klopt niet, adres is veranderd, adres is gewijzigd, adres wijzigen, nieuw adres, nieuwe adres, ik ben verhuisd, wij zijn verhuisd, recht op rectificatie, artikel 16, pas mijn DATA|NAME, mijn gegevens kloppen niet, gegevens kloppen niet, schrijf je met",
    portability:
      "dataportabiliteit, overdraagbaarheid, machineleesbaar*, artikel 20, gegevens meenemen, overdracht van mijn",
    restriction:
      "verwerking .. beperken, beperking van .. verwerking, verwerking stopzetten, verwerking stoppen, verwerking opschorten, stop de verwerking, stop met verwerken, gegevens bevriezen, gegevens te blokkeren, artikel 18",
    objection:
      "maak bezwaar, maak ik bezwaar, bezwaar maken, bezwaar tegen, teken bezwaar, ik verzet mij, ik verzet me, recht van bezwaar, recht van verzet, gebruik mijn DATA niet, gebruik mijn nummer niet, verkoop mijn DATA niet, verkoop mijn nummer niet, deel mijn DATA niet, niet voor reclame, niet voor marketing*, geen profilering, artikel 21, niet met derden, niet aan derden, stop met het gebruik van mijn",
    none: "niet meer terug, bij de gemeente, niet stoppen, niet ophouden, stop niet, nooit stoppen, hou niet op, niet afmelden, niet uitschrijven, niet afgemeld, niet uitgeschreven, meld me niet af, meld mij niet af, schrijf me niet uit, niet verwijderen, verwijder .. niet, niet opzeggen, waarom .. afgemeld, waarom .. uitgeschreven, per ongeluk .. afgemeld, per ongeluk .. uitgeschreven, afmelden voor .. THING, afmelden bij .. THING, THING .. afmelden, THING afgemeld, af voor .. THING, zoon .. afmelden, dochter .. afmelden, kind .. afmelden, zoon .. af, dochter .. af, afgemeld voor .. THING, ziek af*, ziekmelding, recept uit*, recept .. uitschrijven, factuur uit*, cheque uit*, heb .. niet ontvangen, heeft .. niet ontvangen, hebben .. niet ontvangen, niet gekregen, heb .. geen .. ontvangen, hebben .. geen .. ontvangen, geen .. gekregen, geen .. gehad, niet binnen, heb .. geen MSG, had .. geen MSG, kreeg .. geen, krijg .. geen MSG, stuurde .. geen, nog niet, nog geen, nog nooit, niet erg, geen probleem, geen idee, geen zorgen, geen haast, geen punt, geen tijd, geen stress, niet vergeten, vergeet niet, kan niet meer, geen plek meer, geen plaats meer, geen THING, geen THING meer, niet meer op voorraad, stop bij, stop om, stop op, stoppen bij, stoppen om, stoppen op, stopt bij, stopt in, stopt de, stopt er, stopt de bus, stop ik, stop even, stopt hier, halte, bushalte, tussenstop, waar stopt, stop met roken, stoppen met roken, stoppen met werken, met lachen, met huilen, stoppen met de, gestopt met, THING stoppen, THING verwijderen, verwijder .. THING, THING afzeggen, THING annuleren, kan .. niet gebruiken, kon .. niet gebruiken, niet te gebruiken, niet kunnen gebruiken, stuur me niet de, stuur niet de, mail niet, app me niet terug, bel me niet voor, bel me niet vandaag, bel me niet nu, bel niet, sms me niet terug, waarom stuur je, waarom sturen jullie, lastig te, is lastig, beetje lastig, uit de lijst met, op de lijst, wil me niet meer sturen, mail is niet, contact opnemen, neem contact, geen reclame hoor, genoeg van de THING, gek van blijdschap, gek van geluk, niet meer nodig, ontvang .. geen, ontvang .. niet, krijg .. niet, krijgen .. geen, wachten beu, wachten zat, hou op zeg, geinteresseerd in de, geinteresseerd in die, gegevens .. nodig, gegevens heeft u .. nodig, gegevens hebben jullie .. nodig, geef mijn gegevens, ik stop ermee, stop er mee voor, meld* me af voor .. THING, meld* mij af voor .. THING, meld* me voor .. THING af",
  },
  common:
    "paren mars parade final stip stol shoppen soppen steppen stippen stolpen stroppen toppen stapte stopte oplegging introkken verwilderen wegwijzer genoegd verwijzen verwijzer de het een en of maar want als dat die dit deze is was zijn ben bent wordt worden werd heb hebt had heeft kan kunnen kunt kun moet moeten mag zal zou zouden gaan ga gaat doen doet ik je jij u hij zij ze wij we jullie hun hem haar mijn jouw uw onze in op aan uit bij met naar van voor om tot over door te er hier daar waar wanneer hoe wie wat waarom nog al ook dan nu vandaag morgen gisteren vanavond straks goed prima leuk mooi bedankt dank hallo hoi dag ja nee niet wel heel erg zo even graag uur minuten week komen kom komt stoffen stappen stopten stompen schoppen aanmelden aangemeld gemeld melden vermelden opleggen optrekken uitrekken afbeelden verwijderde verwijder vergeten genoegen geneog inschrijven voorschrijven omschrijven",
  polite:
    "aub, a.u.b, alsjeblieft, alstublieft, svp, s.v.p, bedankt, dank je, dank u, dankjewel, dankuwel, dank je wel, dank u wel, alvast bedankt, bvd, b.v.d, bij voorbaat dank, graag, hallo, hoi, dag, goedemorgen, goedemiddag, goedenavond, beste, geachte heer mevrouw, nu, meteen, direct, per direct, onmiddellijk, mvg, groeten, groetjes, gr, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, ok, oké, eens, nou, gewoon, verdomme, godverdomme, mensen, jongens, even, sorry, ja",
};
