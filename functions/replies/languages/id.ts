import type { LanguageTexts } from "../texts.ts";

export const id: LanguageTexts = {
  spelling: { alphabet: "gsm-7", orthography: "full", reason: "Every letter is in GSM-7." },
  words: { stop: "STOP", yes: "YA", start: "START", help: "BANTUAN", erase: "HAPUS DATA SAYA" },
  scopes: { program: "SMS {program}", brand: "SMS iklan", all: "SMS" },
  notice: "Privasi",
  replies: {
    optedOut:
      "{brand}: Langganan telah dihentikan. Kami tidak akan mengirim {scope} lagi. Balas {start} untuk kembali, {help} untuk bantuan.",
    optedOutAskErasure:
      "{brand}: Langganan telah dihentikan. Kami tidak akan mengirim {scope} lagi. Hapus juga data Anda? Balas {erase}",
    optedOutChoose: "{brand}: Kami tidak akan mengirim {scope} lagi. Untuk tetap menerima sebagian pesan: {url}",
    alreadyOut:
      "{brand}: Langganan sudah dihentikan sebelumnya, kami tidak mengirim {scope}. Balas {start} untuk kembali, {help} untuk bantuan.",
    optedIn: "{brand} ({program}): Langganan Anda aktif. Balas {stop} untuk berhenti, {help} untuk bantuan.",
    alreadyIn:
      "{brand} ({program}): Langganan Anda sudah aktif sebelumnya. Balas {stop} untuk berhenti, {help} untuk bantuan.",
    confirm:
      "{brand} ({program}): Balas {yes} untuk konfirmasi bahwa Anda ingin menerima SMS kami. Jika tidak, balas {stop} atau abaikan pesan ini.",
    help: "{brand} ({program}): Untuk berhenti menerima SMS, balas {stop}. Bantuan: {support}",
    requestReceived:
      "{brand}: Permintaan tentang data Anda telah kami terima, nomor {reference}. Kami akan menjawab paling lambat {due}",
    requestLink: "{brand}: Tautan pribadi ke data dan pilihan Anda (jangan dibagikan): {url}",
    dataDeleted:
      "{brand}: Data Anda telah dihapus, nomor {reference}. Tanpa nomor Anda, kami hanya menyimpan bukti persetujuan dan larangan mengirim SMS.",
    verifyRequest: "{brand}: Ada permintaan tentang data nomor ini ({reference}). Apakah ini Anda? {url}",
    requestReady: "{brand}: Data Anda siap ({reference}). Tautan pribadi, jangan dibagikan: {url}",
    requestExtended: "{brand}: Permintaan {reference} perlu waktu lebih; dijawab paling lambat {due}. Alasan: {url}",
    requestRefused: "{brand}: Permintaan {reference} kami tolak. Alasan dan hak Anda: {url}",
    requestCompleted: "{brand}: Permintaan {reference} tentang data Anda selesai.",
  },
};
