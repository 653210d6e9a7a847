import type { LanguageTexts } from "../texts.ts";

export const tr: LanguageTexts = {
  spelling: {
    alphabet: "ucs-2",
    orthography: "full",
    reason: "Without ı, ş and ğ words turn into others, some of them offensive, so the texts keep them.",
  },
  words: { stop: "STOP", yes: "EVET", start: "START", help: "YARDIM", erase: "VERİLERİMİ SİLİN" },
  scopes: { program: "{program} SMS'i", brand: "reklam SMS'i", all: "SMS" },
  notice: "Gizlilik",
  replies: {
    optedOut:
      "{brand}: aboneliğiniz iptal edildi, artık {scope} göndermeyeceğiz. Dönmek için {start}, yardım için {help} yazın.",
    optedOutAskErasure:
      "{brand}: aboneliğiniz iptal edildi, {scope} gönderilmeyecek. Verileriniz de silinsin mi? Yanıt: {erase}",
    optedOutChoose: "{brand}: artık {scope} göndermeyeceğiz. Bazılarını almak için: {url}",
    alreadyOut:
      "{brand}: aboneliğiniz zaten iptal edilmiş, {scope} göndermiyoruz. Dönmek için {start}, yardım için {help} yazın.",
    optedIn: "{brand} ({program}): aboneliğiniz onaylandı. Çıkmak için {stop}, yardım için {help} yazın.",
    alreadyIn: "{brand} ({program}): aboneliğiniz zaten etkin. Çıkmak için {stop}, yardım için {help} yazın.",
    confirm:
      "{brand} ({program}): SMS'lerimizi almak istiyorsanız {yes} yazın. İstemiyorsanız {stop} yazın veya yanıtlamayın.",
    help: "{brand} ({program}): SMS almamak için {stop} yazın. Yardım: {support}",
    requestReceived:
      "{brand}: verilerinizle ilgili talebiniz alındı, no: {reference}. En geç {due} tarihinde yanıtlayacağız.",
    requestLink: "{brand}: verileriniz ve tercihleriniz için kişisel bağlantı (paylaşmayın): {url}",
    dataDeleted:
      "{brand}: verileriniz silindi, no: {reference}. Numaranız olmadan yalnızca onay kanıtını ve SMS yasağını saklıyoruz.",
    verifyRequest: "{brand}: bu numaranın verileri için talep var ({reference}). Siz miydiniz? {url}",
    requestReady: "{brand}: verileriniz hazır ({reference}). Kişisel bağlantı, paylaşmayın: {url}",
    requestExtended: "{brand}: {reference} talebi: yanıt en geç {due}. Nedeni: {url}",
    requestRefused: "{brand}: {reference} talebi reddedildi. Nedeni ve haklarınız: {url}",
    requestCompleted: "{brand}: verilerinizle ilgili {reference} talebi tamamlandı.",
  },
};
