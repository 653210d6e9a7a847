import type { LanguageTexts } from "../texts.ts";

export const ar: LanguageTexts = {
  spelling: {
    alphabet: "ucs-2",
    orthography: "full",
    reason:
      "Arabic script. The text opens with an Arabic word, so that phones lay it out from right to left though the brand is in Latin letters.",
  },
  words: { stop: "إيقاف", yes: "نعم", start: "اشتراك", help: "مساعدة", erase: "احذفوا بياناتي" },
  scopes: { program: "رسائل {program}", brand: "رسائل إعلانية", all: "أي رسائل" },
  notice: "الخصوصية",
  replies: {
    optedOut:
      'من {brand}: تم إلغاء الاشتراك ولن نرسل {scope} بعد الآن. للعودة يرجى إرسال "{start}" وللمساعدة "{help}".',
    optedOutAskErasure:
      'من {brand}: تم إلغاء الاشتراك ولن نرسل {scope} بعد الآن. هل نحذف بياناتكم أيضا؟ يرجى إرسال: "{erase}"',
    optedOutChoose: "من {brand}: لن نرسل {scope} بعد الآن. للإبقاء على بعضها: {url}",
    alreadyOut: 'من {brand}: الاشتراك ملغى بالفعل ولا نرسل {scope}. للعودة يرجى إرسال "{start}" وللمساعدة "{help}".',
    optedIn: 'من {brand} ({program}): تم تأكيد الاشتراك. للإلغاء يرجى إرسال "{stop}" وللمساعدة "{help}".',
    alreadyIn: 'من {brand} ({program}): الاشتراك مفعل بالفعل. للإلغاء يرجى إرسال "{stop}" وللمساعدة "{help}".',
    confirm:
      'من {brand} ({program}): لتأكيد الرغبة في تلقي رسائلنا يرجى إرسال "{yes}". للرفض يرجى إرسال "{stop}" أو عدم الرد.',
    help: 'من {brand} ({program}): لوقف الرسائل يرجى إرسال "{stop}". للمساعدة: {support}',
    requestReceived: "من {brand}: تلقينا طلبكم بشأن بياناتكم، رقم {reference}. سنرد في موعد أقصاه {due}",
    requestLink: "من {brand}: رابط شخصي إلى بياناتكم وخياراتكم (يرجى عدم مشاركته): {url}",
    dataDeleted: "من {brand}: حذفنا بياناتكم، رقم {reference}. نحتفظ دون رقم هاتفكم فقط بإثبات الموافقة وبمنع الرسائل.",
    verifyRequest: "من {brand}: ورد طلب بشأن بيانات هذا الرقم ({reference}). هل كنتم أنتم؟ {url}",
    requestReady: "من {brand}: بياناتكم جاهزة ({reference}). رابط شخصي، لا تشاركوه: {url}",
    requestExtended: "من {brand}: الطلب {reference}: الرد حتى {due}. السبب: {url}",
    requestRefused: "من {brand}: رُفض الطلب {reference}. السبب وحقوقكم: {url}",
    requestCompleted: "من {brand}: تم إنجاز طلبكم {reference} بشأن بياناتكم.",
  },
};
