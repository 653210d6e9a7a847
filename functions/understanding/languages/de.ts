import type { LanguageRules } from "../rules.ts";

export const de: LanguageRules = {
  keywords: {
    "opt-out":
      "STOPP!, STOPPEN!, STOPPT!, STOPPEN SIE!, HALT?, ABMELDEN!, ABMELDUNG!, ABMELDEN BITTE!, MELDET MICH AB!, MELDEN SIE MICH AB!, MELD MICH AB!, ABBESTELLEN!, ABBESTELLUNG!, AUSTRAGEN!, AUSTRAGEN BITTE!, KÜNDIGEN, KUENDIGEN, KÜNDIGUNG, ENDE?, BEENDEN, SCHLUSS!, SCHLUSS JETZT!, SCHLUSS DAMIT!, AUS?, NEIN DANKE, KEIN INTERESSE!, KEIN BEDARF!, NICHT INTERESSIERT!, WIDERRUF, WIDERRUFEN, ICH WIDERRUFE!, KEINE SMS MEHR!, KEINE SMS!, KEINE NACHRICHTEN MEHR!, KEINE NACHRICHTEN!, KEINE WERBUNG!, KEINE WERBUNG MEHR!, KEINE MEHR!, AUFHÖREN!, AUFHOEREN!, HÖRT AUF!, HOERT AUF!, HÖR AUF!, HÖREN SIE AUF!, HÖRT AUF DAMIT!, LASST MICH IN RUHE!, LASS MICH IN RUHE!, LASSEN SIE MICH IN RUHE!, NICHT MEHR, NIE WIEDER!, GENUG, ES REICHT!, REICHT!, STORNIEREN, FALSCHE NUMMER!, FALSCHE HANDYNUMMER!, ~ABBRECHEN, ∀ALLES STOPPEN!, ∀STOP ALLES!, ∀STOPP ALLES!, ∀ALLES ABMELDEN!, ∀ALLES ABBESTELLEN!, ∀ALLE ABBESTELLEN, ≈LÖSCHEN, ≈LOESCHEN, ≈LÖSCHT MICH!, ≈LÖSCHEN SIE MICH!, ≈LÖSCH MICH!, ≈ENTFERNEN, ≈ENTFERNT MICH!, ≈ENTFERNEN SIE MICH!, ≈NUMMER LÖSCHEN!, ≈MICH LÖSCHEN!",
    "opt-in":
      "ANMELDEN, ANMELDUNG, STARTEN, ABONNIEREN, WIEDER ANMELDEN, MELDET MICH AN, EINTRAGEN, WEITER, FORTSETZEN, TEILNEHMEN",
    help: "HILFE, INFO?, HILFE BITTE, BITTE HELFEN, ICH BRAUCHE HILFE, BRAUCHE HILFE, INFORMATION, INFOS, KUNDENSERVICE, KUNDENDIENST, KONTAKT, WER IST DA, WER IST DAS, WER SIND SIE, WER BIST DU, WER SEID IHR, WAS IST DAS",
    confirm:
      "JA?, BESTÄTIGEN, BESTAETIGEN, BESTÄTIGE, ICH BESTÄTIGE, ICH BESTAETIGE, ICH STIMME ZU, EINVERSTANDEN, JA BITTE?, JA ICH BESTÄTIGE, JA ICH STIMME ZU, ZUSTIMMEN, ICH WILLIGE EIN, BESTÄTIGT, JA EINVERSTANDEN",
    access:
      "MEINE DATEN, AUSKUNFT, DATENAUSKUNFT, SELBSTAUSKUNFT, KOPIE MEINER DATEN, AUSKUNFT BITTE, DSGVO AUSKUNFT, AUSKUNFTSERSUCHEN",
    erasure:
      "MEINE DATEN LÖSCHEN, DATENLÖSCHUNG, RECHT AUF VERGESSENWERDEN, DATEN LÖSCHEN, ALLES LÖSCHEN, VERGESST MICH, RECHT AUF LÖSCHUNG, KONTO LÖSCHEN",
    rectification: "DATEN KORRIGIEREN, BERICHTIGEN, BERICHTIGUNG, MEIN NAME IST FALSCH, FALSCHER NAME, NICHT MEIN NAME",
    portability: "DATENÜBERTRAGBARKEIT, DATEN ÜBERTRAGEN, DATEN EXPORTIEREN, DATENEXPORT, DATENPORTABILITÄT",
    restriction: "VERARBEITUNG EINSCHRÄNKEN, DATEN SPERREN, EINSCHRÄNKUNG DER VERARBEITUNG, DATENSPERRUNG",
    objection:
      "WIDERSPRUCH, WERBEWIDERSPRUCH, ICH WIDERSPRECHE, ICH LEGE WIDERSPRUCH EIN, WIDERSPRUCH GEGEN WERBUNG, WIDERSPRECHE",
    no: "NEIN, NE, NÖ",
  },
  words: {
    STOP: "stop stopp stoppen stoppt stoppe aufhoren hort hor horen_sie_auf aufhoeren hoert beenden beendet einstellen einzustellen stellen_sie stellt unterlassen unterlasst unterlass unterlassung schluss abbestellen kundigen kuendigen stoppt aufhort verzichten",
    NOT: "nicht kein keine keinen keinerlei nie niemals nix nichts",
    MORE: "mehr weitere weiteren wieder kunftig zukunft nochmal langer weiter",
    SEND: "schreiben schreibt schreib schicken schickt schick senden sendet sende sendest zusenden kontaktieren kontaktiert kontaktier belastigen belastigt anschreiben anschreibt anrufen texten textet simsen nerven nervt zuschicken zumullen zutexten zuspammen spammen spammt melden",
    SENDING:
      "schreiben schicken senden zusenden kontaktieren zu_schreiben zu_schicken zu_senden belastigen zu_belastigen nerven zu_nerven spammen zuzuschicken zuzusenden anzuschreiben texten kontaktiert angeschrieben kontakt",
    MSG: "sms nachricht nachrichten werbung werbesms werbenachrichten werbe spam textnachrichten benachrichtigungen mitteilungen newsletter angebote angeboten promo aktionen reklame infos werbemitteilungen mails msgs werbeaktionen",
    WANT: "will mochte moechte wunsche wunsch wollen mochten brauche gewunscht interessiert",
    GET: "erhalten bekommen empfangen kriegen",
    OUT: "abmelden abmeldung abmelde abbestellen abbestellung abbestelle austragen austragung abzumelden abzubestellen auszutragen meld_mich_ab meldet_mich_ab tragt_mich_aus tragen_sie_mich_aus trag_mich_aus meldet_mich_bitte_ab melden_sie_mich_bitte_ab bestelle_ab deabonnieren desabonnieren abonnement_kundigen abo_kundigen abo_beenden",
    REMOVE:
      "loschen loscht losch losche loschung loeschen loescht loesche loeschung geloscht entfernen entfernt entferne entfernung streichen streicht streiche nehmt nehmen nimm rausnehmen herausnehmen geloescht tilgen vernichten gestrichen raus weg",
    ME: "mich mir uns",
    MY: "meine meiner meinen mein meinem meines uber_mich von_mir zu_meiner_person zu_mir ueber_mich",
    NUM: "nummer handynummer telefonnummer rufnummer tel nr handynr mobilnummer",
    LIST: "liste listen verteiler verteilerliste datenbank abo abonnement kartei adressliste mailingliste",
    REVOKE: "widerrufe widerrufen widerruf entziehe ziehe zuruckziehen zuruck zurucknehmen",
    CONSENT: "einwilligung zustimmung einverstandnis erlaubnis genehmigung",
    DATA: "daten informationen personendaten kundendaten angaben infos datensatz",
    ALL: "alles alle samtliche allen gesamten saemtliche",
    HAVE: "habt haben hast gespeichert speichert speichern wisst wissen besitzt hinterlegt",
    WHAT: "welche was auskunft kopie einsicht zugang ubersicht schickt_mir zeigt_mir gebt_mir senden_sie_mir schicken_sie_mir mitteilen anfordern zusenden verlange beantrage einsehen",
    FIX: "korrigieren korrigiert korrigiere berichtigen berichtigt berichtigung andern andert aendern aktualisieren aktualisiert korrektur anpassen anderung aktualisierung",
    WRONG: "falsch falsche falscher falschen falsches fehlerhaft unrichtig veraltet geschrieben",
    NAME: "name namen nachname vorname adresse anschrift mailadresse email geburtsdatum",
    MOVE: "ubertragen ubertragt ubertragung uebertragen exportieren exportiert export portabilitat datenubertragbarkeit ubermitteln ubermittelt herausgabe mitnehmen",
    LIMIT:
      "einschranken einschrankt einschrankung einschraenken einschraenkung sperren sperrt sperre sperrung beschranken einzuschranken",
    PROC: "verarbeiten verarbeitet verarbeitung nutzen nutzt nutzung verwenden verwendet verwendung verkaufen verkauft weitergeben weitergebt weitergabe gebt_weiter",
    AGAINST: "widerspreche widerspruch widersprechen widerspruche",
    ADS: "werbung werbezwecke werbezwecken marketing direktwerbung profiling direktmarketing werbliche dritte",
    ACCOUNT: "konto account kundenkonto profil",
    THING:
      "bestellung bestellungen kauf kaufvertrag rechnung vertrag termin termine reservierung tisch paket lieferung fahrer fahrt taxi zahlung flug hotel foto fotos zug bus ticket tickets meeting kurs essen pizza auto ware artikel handyvertrag datenvolumen lieferant tarif schlussel kostenvoranschlag wohnung",
    KEEP: "aber nur ausser behalten weiterhin sondern",
  },
  phrases: {
    "opt-out":
      "hort auf, hor auf, horen sie auf, hoert auf, hoeren sie auf, aufhoren mit, nicht mehr schreiben, nicht mehr anschreiben, nicht mehr kontaktieren, nicht mehr schicken, nicht mehr senden, nicht mehr zusenden, nicht mehr belastigen, schreibt mir nicht, schreib mir nicht, schreiben sie mir nicht, schickt mir nichts, schickt mir keine, schicken sie mir keine, schicken sie mir nichts, senden sie mir keine, sendet mir keine, kontaktiert mich nicht, kontaktieren sie mich nicht, keine weiteren, keine sms, keine nachrichten, keine werbung, keine werbe*, keine newsletter, will nichts mehr, mochte nichts mehr, will das nicht mehr, will ich nicht mehr, mochte ich nicht mehr, mochte keine, will keine, mochte keinen, will keinen, nicht mehr haben, nichts mehr von euch, nichts mehr von ihnen, nichts von euch, lasst mich in ruhe, lass mich in ruhe, lassen sie mich in ruhe, lasst mich in frieden, ~kein interesse, ~nicht interessiert, ~keinerlei interesse, falsche nummer, falschen nummer, nicht meine nummer, falsch verbunden, verwahlt, nehmt mich .. raus, nehmt mich von, nehmen sie mich, nehmt mich aus, nimm mich, streicht mich, streichen sie mich, loscht meine nummer, losche meine nummer, loschen sie meine nummer, meine nummer loschen, meine nummer entfernen, meine nummer aus, meine nummer raus, raus aus .. verteiler, raus aus .. liste, genug davon, genug von, schnauze voll, nase voll, satt, geht mir auf die nerven, nervt mich, es nervt, nerven mich, unterlassen sie, unterlasst es, unterlassen sie das, stop bitte, stopp bitte, bitte stoppen, bitte stop, bitte aufhoren, bitte aufhoeren, bitte abmelden, bitte kundigen sie .. abo, abo kundigen, abo beenden, abo stornieren, stop sms, stop damit, stopp damit, stoppt das, schluss mit, schluss jetzt, schluss damit, wie kann ich .. abbestellen, wie kann ich mich abmelden, wie melde ich mich ab, wie komme ich .. raus, nie angemeldet, nie zugestimmt, habe nie, nicht angemeldet, habe mich nie, nicht zugestimmt, ich zeige euch an, anzeige, anwalt, ich blockiere, blockiere euch, blockiere sie, melde euch, melde sie bei, verbraucherzentrale, bundesnetzagentur, habe stop geschrieben, schon stop, stop geschrieben, stop geschickt, stop gesagt, bereits abgemeldet, schon abgemeldet, ~verpisst euch, ~verpiss dich, ~leckt mich, ~fickt euch, ~haut ab, ~geht weg, ich bin raus, abmelden bitte, abgemeldet werden, abbestellt, keine lust mehr, keinen kontakt, kein kontakt, kontakt abbrechen",
    "opt-in":
      "meldet mich an, melden sie mich an, mochte mich anmelden, will mich anmelden, wieder anmelden, tragt mich ein, bitte anmelden, mochte wieder, newsletter abonnieren, mochte .. abonnieren, will .. abonnieren, will wieder, gerne wieder",
    help: "brauche hilfe, wer ist das, wer ist da, wer sind sie, wer bist du, wer seid ihr, wer schreibt, was ist das, welche firma, konnt ihr mir helfen, konnen sie mir helfen, wie funktioniert",
    access:
      "was wisst ihr uber, was wissen sie uber, was habt ihr uber, was haben sie uber, alles was ihr uber, alles was sie uber, uber mich gespeichert, zu mir gespeichert, von mir gespeichert, auskunft uber, auskunft nach, auskunftsrecht, woher habt ihr, woher haben sie, woher hast du, wie kommt ihr an, wie kommen sie an, wie seid ihr an, wer hat euch, wer hat ihnen, kopie meiner, kopie aller, kopie der daten, artikel 15, art 15, dsgvo auskunft, datenauskunft, selbstauskunft, zugriff auf meine daten, einsicht in meine",
    erasure:
      "recht auf vergessen*, recht auf loschung, alles loschen, loscht alles, loschen sie alles, losche alles, vergesst mich, artikel 17, art 17, mein konto loschen, loscht mein konto, datenloschung, account loschen",
    rectification:
      "name ist falsch, mein name ist, nicht mein name, ich heisse nicht, falsch geschrieben, recht auf berichtigung, artikel 16, art 16, adresse andern, adresse hat sich geandert, neue adresse, andert meine, andern sie meine, korrigiert mein*, aktualisiert meine",
    portability:
      "datenubertragbarkeit, recht auf ubertragbarkeit, maschinenlesbar*, artikel 20, art 20, datenexport, daten ubertragen",
    restriction:
      "verarbeitung einschranken, einschrankung der, verarbeitung meiner daten einschranken, daten sperren, sperrt meine, sperren sie meine, verarbeitung stoppen, verarbeitung aussetzen, artikel 18, art 18",
    objection:
      "ich widerspreche, lege widerspruch, widerspruch gegen .. werbung, widerspruch gegen .. nutzung, werbewiderspruch, widerspruch ein, nicht fur werbung, nicht zu werbezwecken, nicht fur werbezwecke, kein profiling, verkauft meine daten nicht, gebt meine daten nicht, artikel 21, art 21, nutzt meine daten nicht",
    none: "nicht stoppen, nicht aufhoren, hort nicht auf, hor nicht auf, horen sie nicht auf, nicht abmelden, nicht abbestellen, meldet mich nicht ab, nicht loschen, loscht nicht, nicht kundigen, habe keine nachricht, keine nachricht erhalten, keine nachricht bekommen, keine sms bekommen, keine sms erhalten, keine sms gekriegt, kam keine, nicht erhalten, nicht bekommen, nicht angekommen, noch nicht, noch keine, noch kein, nicht mehr lange, kann nicht mehr, keine sorge, kein problem, kein stress, keine ahnung, keine zeit, kein ding, nicht mehr als, nicht vergessen, stop an, stopp an, bushaltestelle, zwischenstopp, am ende, ende des, ende der, ende mai, zu ende, wochenende, widerspruch gegen THING, widerspruch gegen die THING, widerspruch gegen den THING, widerruf .. THING, THING widerrufen, widerrufe .. THING, will keine THING, mochte keine THING, keine THING, THING abbestellen, THING abmelden, THING kundigen, THING stornieren, THING loschen, ich bin satt, bin satt, habe es satt nicht, termin absagen, schreib mir nicht zuruck, schreibt mir nicht zuruck, warum schreibst du, will keinen THING, mochte keinen THING, keinen THING, keinen termin, wann ist schluss, feierabend, melden sie sich, meld dich, melde mich, mein handy ist aus, mein name ist richtig, anzeige gesehen, anzeige gelesen, ihre anzeige, eure anzeige, die anzeige, der anzeige, habe nie etwas, habe nie eine, habe nie einen",
  },
  common:
    "der die das den dem des ein eine einen einem einer und oder aber wenn dass weil ist sind war waren bin bist seid sein wird werden wurde hat habe haben hatte kann konnen konnt kannst muss soll darf ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen mein dein sein ihre euer in im an am auf aus bei mit nach von vom zu zum zur fur uber um bis heute morgen gestern jetzt schon noch nur auch sehr gut danke bitte hallo guten tag abend ja nein nicht wie was wer wo wann warum hier da dort uhr anmelden angemeldet abend stoff stock stopfen stoppeln stoppelt schlusse schloss kundig",
  polite:
    "bitte, danke, vielen dank, dankeschön, bitte danke, danke schön, hallo, guten tag, hi, moin, jetzt, sofort, mfg, lg, vg, gruß, grüße, viele grüße, mit freundlichen grüßen, liebe grüße, umgehend, endlich, ok, besten dank, servus, grüß gott, bitte sofort, herzlichen dank, sehr geehrte damen und herren, sehr geehrte damen herren, ab sofort, mann, verdammt, nochmal, leute",
};
