import type { LanguageRules } from "../rules.ts";

export const it: LanguageRules = {
  keywords: {
    "opt-out":
      "FERMA, FERMATE!, FERMATEVI!, BASTA!, BASTA SMS!, BASTA MESSAGGI!, BASTA COSÌ, DISISCRIVI!, DISISCRIVIMI!, DISISCRIVETEMI!, DISISCRIVERE!, DISISCRIVERMI!, DISISCRIZIONE!, CANCELLA ISCRIZIONE!, DISATTIVA!, DISATTIVARE!, DISATTIVAZIONE, ANNULLA, ANNULLARE, FINE?, REVOCA!, REVOCO!, REVOCO IL CONSENSO!, NON SCRIVETEMI PIÙ!, NON SCRIVETEMI!, NON MI SCRIVETE PIÙ!, NIENTE PIÙ SMS!, NIENTE SMS!, NON PIÙ, MAI PIÙ!, NO GRAZIE, DISDETTA, DISDIRE, DISDICO, ALT?, SMETTETELA!, SMETTILA!, SMETTETE!, SMETTI!, LASCIATEMI IN PACE!, LASCIAMI IN PACE!, LASCIATEMI STARE!, NON MI INTERESSA!, NON INTERESSATO!, NON INTERESSATA!, NON SONO INTERESSATO!, NON SONO INTERESSATA!, NUMERO SBAGLIATO!, AVETE SBAGLIATO NUMERO!, SBAGLIATO NUMERO!, TOGLIETEMI!, TOGLIMI!, ∀STOP A TUTTO!, ∀STOP TUTTO!, ∀BASTA TUTTO!, ∀ANNULLA TUTTO, ∀DISATTIVA TUTTO!, ≈CANCELLA, ≈CANCELLAMI!, ≈CANCELLATEMI!, ≈CANCELLARE, ≈CANCELLARMI!, ≈CANCELLAZIONE, ≈ELIMINA, ≈ELIMINARE, ≈ELIMINATEMI!, ≈ELIMINAMI!, ≈RIMUOVI, ≈RIMUOVETEMI!, ≈RIMUOVIMI!, NO GRAZIE STOP, STOP SMS!, STOP MESSAGGI!, STOP PUBBLICITÀ!, BASTA PUBBLICITÀ!, BASTA SPAM!, BASTA COSI, BASTA GRAZIE, ORA BASTA, ADESSO BASTA!, CANCELLA NUMERO!, CANCELLA ABBONAMENTO!, ELIMINA NUMERO!, TOGLIERE, TOGLI, RIMUOVERE, RIMOZIONE, RIMUOVI NUMERO!, NON VOGLIO, NON VOGLIO PIÙ!, NON VOGLIO SMS!, NON VOGLIO MESSAGGI!, NON MANDATE PIÙ!, NON MANDATEMI PIÙ!, NON INVIATE PIÙ!, NON INVIARE!, NON INVIARE PIÙ!, NIENTE MESSAGGI!, NIENTE PUBBLICITÀ!, NIENTE PIÙ MESSAGGI!, NON RICEVERE, BLOCCA, BLOCCARE, ~BLOCCATO, INTERROMPERE, INTERROMPETE!, SOSPENDI, SOSPENDERE, ESCI, USCIRE, ESCO!, NON DISTURBATE!, NON DISTURBARE!, NON MI CONTATTATE!, PIANTATELA!, FINITELA!, DISISCRIZIONE SMS!, DISATTIVA SMS!, ANNULLA SMS!, VIA, MI AVETE STUFATO!, ~SPAM",
    "opt-in":
      "ISCRIVI, ISCRIVIMI, ISCRIVETEMI, ISCRIVERMI, ISCRIZIONE, ATTIVA, ATTIVARE, INIZIA, INIZIARE, RIATTIVA, RIPRENDI",
    help: "AIUTO, INFO?, ASSISTENZA, INFORMAZIONI, AIUTATEMI, HO BISOGNO DI AIUTO, CHI È, CHI SEI, CHI SIETE, COS'È, CHE COS'È QUESTO, SERVIZIO CLIENTI, SUPPORTO",
    confirm:
      "SÌ, SI?, CONFERMO, ACCETTO, VA BENE?, CONFERMA, SÌ CONFERMO, SÌ ACCETTO, D'ACCORDO?, SONO D'ACCORDO, ACCONSENTO",
    access: "I MIEI DATI, MIEI DATI, ACCESSO AI DATI, ACCESSO AI MIEI DATI, COPIA DEI MIEI DATI, DIRITTO DI ACCESSO",
    erasure:
      "CANCELLARE I MIEI DATI, CANCELLA DATI, DIRITTO ALL'OBLIO, CANCELLAZIONE DATI, ELIMINA DATI, CANCELLA TUTTO, ELIMINA TUTTO",
    rectification: "RETTIFICA, RETTIFICARE, CORREGGERE DATI, IL MIO NOME È SBAGLIATO, NON È IL MIO NOME",
    portability: "PORTABILITÀ DEI DATI, PORTABILITÀ DATI, ESPORTA DATI",
    restriction: "LIMITAZIONE DEL TRATTAMENTO, LIMITARE IL TRATTAMENTO, BLOCCO DEI DATI",
    objection: "MI OPPONGO, OPPOSIZIONE, OPPOSIZIONE AL MARKETING, DIRITTO DI OPPOSIZIONE",
    no: "NO",
  },
  words: {
    STOP: "stop basta smettere smettete smettetela smetti smettila smetta smettiamola fermate ferma fermare cessate cessare cessi interrompere interrompete sospendete sospendere finire finitela piantatela terminare bloccate disattivare disattivate annullare annullate annulla disdire stoppate stoppare cessate_di interrompi sospendi fermarsi",
    NOT: "non no niente mai nessun nessuna nn n nulla",
    MORE: "piu ancora mai altri altre altro nuovo",
    SEND: "mandate mandatemi mandare mandarmi mandi manda mandarci inviate inviatemi inviare inviarmi inviarci scrivete scrivetemi scrivere scrivermi scrivi scrivermi contattate contattatemi contattare contattarmi disturbate disturbatemi disturbare disturbarmi chiamate chiamatemi chiamare chiamarmi importunate importunarmi tormentate spammare rompete assillarmi rompete_le inviatela spammate",
    SENDING:
      "mandare mandarmi mandarci inviare inviarmi inviarci scrivere scrivermi contattare contattarmi disturbare disturbarmi chiamare chiamarmi importunarmi tormentarmi spammare rompere assillarmi invio stressare importunare",
    MSG: "messaggi messaggio messaggini sms msg pubblicita promozioni promozione promo promozionali offerte spam comunicazioni notifiche avvisi newsletter mail messaggistica pubblicitari pubblicitarie msgs notifica sms'",
    WANT: "voglio desidero vorrei interessa interessano vogliamo gradisco intendo accetto autorizzo bisogno chiedo",
    GET: "ricevere riceverne ricevo riceverli",
    OUT: "disiscri* disiscriz* cancella_iscrizione cancellare_iscrizione annulla_iscrizione cancellarmi_dalla cancellatemi_dalla cancellami_dalla desidero_disdire",
    REMOVE:
      "cancellare cancella cancellate cancellatemi cancellami cancellarmi cancelli cancellazione eliminare elimina eliminate eliminatemi eliminami eliminarmi eliminazione rimuovere rimuovi rimuovete rimuovetemi rimuovimi rimozione rimuovermi togliere togliete toglietemi toglimi togli togliermi distruggete levatemi levate cancelliate eliminiate rimuoviate togliate",
    ME: "me mi ci cancellatemi cancellami cancellarmi eliminatemi eliminami eliminarmi rimuovetemi rimuovimi rimuovermi toglietemi toglimi togliermi levatemi",
    MY: "mio mia miei mie su_di_me di_me riguardano",
    NUM: "numero num cellulare telefono cell",
    LIST: "lista liste elenco elenchi database abbonamento iscrizione mailing rubrica archivio registro banca_dati banche_dati base_dati rubriche archivi contatti mailing_list sistema sistemi database_",
    REVOKE: "revoco revocare revoca ritiro ritirare",
    CONSENT: "consenso autorizzazione permesso",
    DATA: "dati informazioni dato",
    ALL: "tutto tutti tutte tutta nulla niente",
    HAVE: "avete hai conservate possedete detenete sapete ha tenete trattate",
    WHAT: "quali copia accesso accedere consultare cosa che vedere mandatemi inviatemi ottenere richiedo chiedo voglio_i voglio_vedere datemi",
    FIX: "correggere correggete correggi rettificare rettificate rettifica modificare modificate cambiare cambiate aggiornare aggiornate aggiorna aggiornamento",
    WRONG: "sbagliato sbagliata sbagliati errato errata errati scorretto inesatti inesatto",
    NAME: "nome cognome indirizzo email nascita",
    MOVE: "trasferire trasferite trasferimento esportare esportate portabilita scaricare",
    LIMIT: "limitare limitate limitazione bloccare bloccate blocco congelare congelate",
    PROC: "trattare trattate trattamento usare usate utilizzare utilizzate utilizzo vendere vendete cedere cedete condividere condividete",
    AGAINST: "oppongo opporre oppormi opposizione opponiamo",
    ADS: "marketing pubblicita pubblicitari commerciali commerciale profilazione promozionali promozionale terzi",
    ACCOUNT: "account conto profilo",
    THING:
      "ordine ordini appuntamento prenotazione tavolo riunione pacco consegna corriere autista viaggio lezione cena pranzo pagamento fattura acquisto volo hotel foto taxi treno autobus biglietto biglietti visita pizza camera contratto preventivo auto macchina chiavi evento",
    KEEP: "tranne solo ma continuate mantenete tenete eccetto",
  },
  phrases: {
    "opt-out":
      "smettetela di, smettila di, smettete di, basta con, basta messaggi, basta sms, basta pubblicita, basta per favore, basta mandar*, basta scriver*, basta inviare, ora basta, adesso basta, e ora di smetter*, non scrivetemi, non mi scrivete, non mandatemi, non mi mandate, non inviatemi, non mi inviate, non contattatemi, non mi contattate, non chiamatemi, non disturbatemi, non disturbate, non vorrei piu, non desidero piu, non voglio ricevere, non desidero ricevere, non voglio essere contattat*, non voglio sms, niente piu, non piu messaggi, nessun messaggio, lasciatemi in pace, lasciami in pace, lasciatemi stare, lasciatemi perdere, ~non mi interessa, ~non mi interessano, ~non sono interessat*, ~nessun interesse, numero sbagliato, sbagliato numero, ha sbagliato numero, avete sbagliato, hai sbagliato numero, non sono la persona, questo numero non e, toglietemi da*, toglimi da*, cancellatemi da*, cancellami da*, rimuovetemi da*, eliminatemi da*, togliete il mio numero, cancellate il mio numero, cancella il mio numero, rimuovete il mio numero, eliminate il mio numero, cancellare il mio numero, togliere il mio numero, voglio cancellarmi, vorrei cancellarmi, come mi cancello, come faccio a cancellarmi, come mi disiscrivo, come faccio a disiscriver*, come disattiv*, come faccio a non, come posso non, stufo di, stufa di, sono stufo, sono stufa, stanco di, stanca di, mi avete stufato, mi avete rotto, avete rotto, mi state disturbando, mai iscritto, non mi sono mai, mai dato il consenso, non ho mai dato, non ho autorizzato, vi denuncio, vi segnalo, segnalo al garante, garante della privacy, vi blocco, registro delle opposizioni, stop per favore, stop grazie, stop messaggi, stop pubblicita, stop a, stop ai, gia scritto stop, ho scritto stop, ho mandato stop, ho detto stop, ho detto basta, ~andate a quel paese, ~vaffanculo, ~andate a fanculo, disdire .. abbonamento, disdico .. abbonamento, annullare .. iscrizione, annullare .. abbonamento, cancellare .. iscrizione, cancellate .. iscrizione, voglio uscire, esco, non voglio piu $, non voglio piu MSG, non voglio piu ricever*, non voglio piu vostr*, non voglio piu nulla, non voglio piu niente, non voglio piu i vostri, non voglio piu le vostre, non voglio piu essere, non voglio piu sentir*, nn voglio piu, nn voglio, nn mandat* piu, nn mandatemi, nn scrivetemi, nn mi mandate, smetti di SENDING, smetti di SEND, smettetela $, smettetela con, smettila con, piantatela, finitela, cancellate il mio contatto, il mio contatto, mio contatto da*, rimosso da*, rimossa da*, essere rimoss*, essere cancellat*, essere tolt*, essere contattat*, non essere piu, non essere piu contattat*, dalla vostra lista, dai vostri archivi, dalla lista, levatemi, levami, depennatemi, sparite, mai chiesto niente, non ho chiesto, mai chiesto, mai richiesto, non ho richiesto, mai autorizzato, non autorizzo, senza il mio consenso, senza consenso, senza autorizzazione, non sono piu client*, non sono piu vostr*, non sono cliente, persona sbagliata, non conosco nessun*, non e il numero di, non e piu il numero, non e piu il mio, vi ho bloccat*, siete bloccat*, bloccat* e segnalat*, e spam, questo e spam, e una molestia, preferisco non ricever*, non mi servono, non mi serve piu, non ne posso piu, non rompete, come si fa a disiscriver*, come ci si disiscriv*, come ci si cancell*, come si disdic*, come disdico quest*, come blocco, come mi tolgo, come esco da, non voglio piu saper*, non voglio saper*, non ne voglio sapere",
    "opt-in":
      "iscrivetemi, iscrivimi, voglio iscrivermi, vorrei iscrivermi, mi iscrivo, riattivate, riattivare, riprendete a, voglio ricevere .. MSG, vorrei ricevere .. MSG, ricevere di nuovo, ricevere nuovamente, di nuovo i messaggi, iscrivetemi di nuovo, rimettetemi, tornare a ricevere",
    help: "ho bisogno di aiuto, bisogno di aiuto, chi siete, chi sei, chi e, chi scrive, chi mi scrive, cos e questo, che cos e, quale azienda, che azienda, potete aiutarmi, mi aiutate, puoi aiutarmi, come funziona questo, come funziona il servizio, come funziona $, chi e che, parlare con qualcuno, parlare con un operatore, mi potete aiutare",
    access:
      "cosa sapete di me, che dati avete, quali dati avete, cosa avete su di me, tutto quello che avete, dove avete preso, come avete avuto, dove avete trovato, chi vi ha dato, come avete ottenuto, da dove avete, come hai avuto, diritto di accesso, copia dei miei, accesso ai miei, articolo 15, quello che avete su di me, che informazioni avete, quali informazioni",
    erasure:
      "diritto all oblio, diritto alloblio, cancellate tutto, eliminate tutto, cancellare tutto, dimenticatemi, articolo 17, eliminare il mio account, cancellare il mio account, cancellate il mio account, cancellazione dei",
    rectification:
      "il mio nome non e, non mi chiamo, il nome e sbagliato, nome e sbagliato, scritto male, diritto di rettifica, articolo 16, cambiare il mio indirizzo, cambiate il mio, aggiornate i miei, aggiornate il mio, correggete il mio, ho cambiato indirizzo, ho cambiato casa, mi sono trasferit*, nuovo indirizzo, cognome e sbagliato, scritto sbagliato, sbagliato il mio nome",
    portability:
      "portabilita dei DATA, portabilita dei miei, diritto alla portabilita, formato leggibile, articolo 20, dati a un altro, dati ad un altro, dati ad un altra, dati a un altra, portare i miei dati, portare via i miei dati, leggibile da computer, leggibile da un",
    restriction:
      "limitazione del trattamento, limitare il trattamento, limitate il trattamento, congelate i miei, bloccate i miei, sospendete il trattamento, smettete di trattare, articolo 18",
    objection:
      "mi oppongo, diritto di opposizione, oppormi al, non usate i miei, non usate il mio, non utilizzate i miei, non vendete i miei, non cedete i miei, non condividete i miei, non trattate i miei, articolo 21, no profilazione, uso dei miei dati, usiate i miei dati, utilizzo dei miei dati per, a terzi",
    none: "non fermatevi, non ti fermare, non smettete, non smettere, non smetto, non basta, basta che, quanto basta, e basta, mi basta, fermata, alla fermata, non ho ricevuto, non ho ancora ricevuto, non mi e arrivato, non e arrivato, non mi arriva, non ricevo, non mi avete mandato, non mi avete inviato, non posso, non riesco, non voglio cancellare, non cancellate, non cancellare, non cancellatemi, non annullare, non annullate, non disiscrivetemi, non voglio disiscrivermi, annullare il THING, annullare la THING, annullare l THING, annullare lTHING, annullare un THING, disdire il THING, disdire la THING, cancellare il THING, cancellare la THING, disdire l, disdire lappuntamento, annullare lappuntamento, annullare lordine, cancellare lordine, cancellare lappuntamento, fine settimana, alla fine, fine mese, fine mattinata, non piu di, non piu tardi, il piu presto, di piu, non ti preoccupare, non si preoccupi, non preoccupatevi, non dimenticare, non voglio perdere, non voglio il THING, non voglio la THING, chi e il, non mi scrive nessuno, non mi hai scritto, non mi ha scritto, stop alla fermata, alta, non smette di, non la smette, non la smette di, non smetto di, non smettono di, smette di piovere, smette di nevicare, non smettere mai, non smettete mai, non voglio piu il, non voglio piu la, non voglio piu un, non voglio piu lo, basta cosi grazie porti, basta cosi per oggi, basta cosi porti, basta una, basta un, basta poco, basta solo, ci basta, basta per due, carta bloccata, conto bloccato, strada bloccata, sono bloccat*, bloccat* nel, recesso, recesso dal contratto, recesso da, mi fermo, si ferma, dove si ferma, esco dal, esco alle, esco di casa, esco ora, esco adesso, via mare, via libera, non mi serve piu il, non mi serve la, cancella l ultimo, non ne posso piu di aspettare, non mi interessa il, non mi interessa la, non sono interessato al, non sono interessata al",
  },
  common:
    "il lo la i gli le l un uno una di del della dei delle da dal dalla in nel nella a al alla ai alle con su sul per tra fra e o ma se che chi cosa come quando dove perche sono sei siamo siete era stato ho hai ha abbiamo avete hanno io tu lui lei noi voi loro mi ti si ci vi mio tuo suo nostro vostro questo quello oggi domani ieri ora adesso gia ancora anche molto bene grazie ciao buongiorno buonasera non no si posso puoi puo possiamo potete devo deve vado vengo arrivo ore fermata fermo fermi finito annullato cancellato conferma confermato",
  polite:
    "per favore, perfavore, grazie, grazie mille, per piacere, x favore, ciao, buongiorno, buonasera, salve, subito, adesso, ora, immediatamente, cortesemente, gentilmente, prego, scusate, vi prego, ok, cordiali saluti, saluti, gent mi, per cortesia, quanto prima, una buona volta, grz, x piacere, ve ne prego, ti prego, distinti saluti, cavolo, cazzo, davvero, ragazzi, signori, urgente",
};
