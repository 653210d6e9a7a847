import type { LanguageTexts } from "../texts.ts";

export const he: LanguageTexts = {
  spelling: {
    alphabet: "ucs-2",
    orthography: "full",
    reason:
      "Hebrew script. The text opens with a Hebrew word, so that phones lay it out from right to left though the brand is in Latin letters.",
  },
  words: { stop: "הסר", yes: "כן", start: "הרשמה", help: "עזרה", erase: "מחקו את המידע שלי" },
  scopes: { program: "הודעות {program}", brand: "הודעות פרסומת", all: "הודעות" },
  notice: "פרטיות",
  replies: {
    optedOut: 'מאת {brand}: ההסרה בוצעה ולא נשלח עוד {scope}. לחזרה יש להשיב "{start}", לעזרה "{help}".',
    optedOutAskErasure: 'מאת {brand}: ההסרה בוצעה ולא נשלח עוד {scope}. למחוק גם את המידע שלך? יש להשיב: "{erase}"',
    optedOutChoose: "מאת {brand}: לא נשלח עוד {scope}. להשארת חלק מהן: {url}",
    alreadyOut: 'מאת {brand}: ההסרה כבר בתוקף ואיננו שולחים {scope}. לחזרה יש להשיב "{start}", לעזרה "{help}".',
    optedIn: 'מאת {brand} ({program}): ההרשמה אושרה. להסרה יש להשיב "{stop}", לעזרה "{help}".',
    alreadyIn: 'מאת {brand} ({program}): ההרשמה כבר פעילה. להסרה יש להשיב "{stop}", לעזרה "{help}".',
    confirm:
      'מאת {brand} ({program}): לאישור קבלת הודעות מאיתנו יש להשיב "{yes}". לסירוב יש להשיב "{stop}" או להתעלם מהודעה זו.',
    help: 'מאת {brand} ({program}): להפסקת ההודעות יש להשיב "{stop}". לעזרה: {support}',
    requestReceived: "מאת {brand}: קיבלנו את בקשתך בנוגע למידע שלך, מספר {reference}. נשיב לכל המאוחר עד {due}",
    requestLink: "מאת {brand}: קישור אישי למידע ולהעדפות שלך (אין להעביר לאחרים): {url}",
    dataDeleted:
      "מאת {brand}: המידע שלך נמחק, מספר {reference}. ללא מספר הטלפון אנו שומרים רק הוכחת הסכמה ואיסור על משלוח הודעות.",
    verifyRequest: "מאת {brand}: התקבלה בקשה על המידע של מספר זה ({reference}). זה ממך? {url}",
    requestReady: "מאת {brand}: המידע שלך מוכן ({reference}). קישור אישי, אין להעביר: {url}",
    requestExtended: "מאת {brand}: בקשה {reference}: תשובה עד {due}. הסיבה: {url}",
    requestRefused: "מאת {brand}: בקשה {reference} נדחתה. הסיבה והזכויות שלך: {url}",
    requestCompleted: "מאת {brand}: בקשה {reference} על המידע שלך הושלמה.",
  },
};
