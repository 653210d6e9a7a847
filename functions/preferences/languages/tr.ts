import type { PageWords } from "../words.ts";

export const tr: PageWords = {
  title: "SMS tercihleriniz",
  number: "Sonu {digits} olan numara için",
  choose: "{brand} markasından hangi SMS'leri istiyorsunuz?",
  marketing: "reklam",
  service: "hizmet mesajları",
  agree:
    "Bir kutuyu işaretleyip kaydederek {brand} tarafından bu SMS'lerin gönderilmesini kabul edersiniz. İstediğiniz zaman durdurabilirsiniz. Satın alma koşulu değildir.",
  save: "Tercihlerimi kaydet",
  pending: "Onayınız bekleniyor: SMS'imize {yes} yanıtını verin.",
  stop: "Tüm SMS'leri durdur",
  stopHint: "{controller} tarafından gönderilen tüm SMS'leri, hizmet mesajları dahil, durdurur.",
  saved: "Tercihleriniz kaydedildi.",
  stopped: "Bizden artık SMS almayacaksınız.",
  asked: "İşaretlediklerinizi açmak için az önce gönderdiğimiz SMS'e {yes} yanıtını verin.",
  notice: "Gizlilik bildirimi, sürüm {version}",
  contact: "Sorular: {support}",
  gpc: "Tarayıcınız izlenmeye karşı çıkıyor (Global Privacy Control). Buna uyuyoruz: bu sayfadan hiçbir şey satılmaz, paylaşılmaz veya profil çıkarmak için kullanılmaz.",
  gone: "Bu bağlantı artık çalışmıyor. SMS'lerimizi durdurmak için herhangi birine {stop} yanıtını verin.",
  failed: "Hiçbir şey değiştirilmedi. Lütfen birkaç dakika sonra yeniden deneyin.",
};
