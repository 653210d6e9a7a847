import type { LanguageTexts } from "../texts.ts";

export const el: LanguageTexts = {
  spelling: {
    alphabet: "ucs-2",
    orthography: "full",
    reason:
      "GSM-7 has only capital Greek and borrows Latin letters for half of it, which screen readers and search cannot read.",
  },
  words: { stop: "STOP", yes: "ΝΑΙ", start: "START", help: "ΒΟΗΘΕΙΑ", erase: "ΔΙΑΓΡΑΨΤΕ ΤΑ ΔΕΔΟΜΕΝΑ ΜΟΥ" },
  scopes: { program: "SMS {program}", brand: "διαφημιστικά SMS", all: "SMS από εμάς" },
  notice: "Απόρρητο",
  replies: {
    optedOut: "{brand}: η διακοπή έγινε. Δεν θα λαμβάνετε πλέον {scope}. Επιστροφή: {start}. Βοήθεια: {help}.",
    optedOutAskErasure: "{brand}: η διακοπή έγινε, όχι άλλα {scope}. Διαγραφή και των δεδομένων σας; Απαντήστε {erase}",
    optedOutChoose: "{brand}: δεν θα λαμβάνετε πλέον {scope}. Για να κρατήσετε κάποια: {url}",
    alreadyOut: "{brand}: η διακοπή ισχύει ήδη, δεν λαμβάνετε {scope}. Επιστροφή: {start}. Βοήθεια: {help}.",
    optedIn: "{brand} ({program}): η εγγραφή επιβεβαιώθηκε. Διακοπή: {stop}. Βοήθεια: {help}.",
    alreadyIn: "{brand} ({program}): η εγγραφή ισχύει ήδη. Διακοπή: {stop}. Βοήθεια: {help}.",
    confirm:
      "{brand} ({program}): αν θέλετε τα SMS μας, απαντήστε {yes}. Αν όχι, απαντήστε {stop} ή αγνοήστε το μήνυμα.",
    help: "{brand} ({program}): για διακοπή των SMS: {stop}. Βοήθεια: {support}",
    requestReceived:
      "{brand}: λάβαμε το αίτημά σας για τα δεδομένα σας, αρ. {reference}. Θα απαντήσουμε το αργότερο έως {due}",
    requestLink: "{brand}: προσωπικός σύνδεσμος για δεδομένα και επιλογές (μην τον δώσετε): {url}",
    dataDeleted:
      "{brand}: διαγράψαμε τα δεδομένα σας, αρ. {reference}. Χωρίς αριθμό μένει μόνο η απόδειξη συγκατάθεσης και η απαγόρευση SMS.",
    verifyRequest: "{brand}: υπάρχει αίτημα για τα δεδομένα ({reference}). Εσείς ήσασταν; {url}",
    requestReady: "{brand}: τα δεδομένα σας έτοιμα ({reference}). Μην δώσετε τον σύνδεσμο: {url}",
    requestExtended: "{brand}: αίτημα {reference}: απάντηση έως {due}. Γιατί αργεί: {url}",
    requestRefused: "{brand}: το αίτημα {reference} απορρίφθηκε. Γιατί και τι μπορείτε: {url}",
    requestCompleted: "{brand}: το αίτημα {reference} για τα δεδομένα σας ολοκληρώθηκε.",
  },
};
