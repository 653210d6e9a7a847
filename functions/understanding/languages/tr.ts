import type { LanguageRules } from "../rules.ts";

export const tr: LanguageRules = {
  keywords: {
    "opt-out":
      "RET {TR}, RED?, REDDET!, REDDEDİYORUM!, RET EDİYORUM!, RED EDİYORUM!, İPTAL!, İPTAL ET!, İPTAL EDİN!, İPTAL EDİNİZ!, İPTAL İSTİYORUM!, İPTAL ETMEK İSTİYORUM!, SMS İPTAL!, SMS RET!, MESAJ İPTAL!, DUR?, DURUN!, DURDUR!, DURDURUN!, DURDURUNUZ!, STOP SMS, ÇIK!, ÇIKIŞ!, ÇIKAR, ÇIKMAK İSTİYORUM!, ÇIKIŞ YAP, AYRIL!, AYRILMAK İSTİYORUM!, ABONELİKTEN ÇIK!, ABONELİKTEN ÇIKAR!, ABONELİKTEN ÇIKMAK İSTİYORUM!, ABONELİK İPTAL!, ABONELİĞİ İPTAL ET!, ABONELİĞİMİ İPTAL ET!, ABONELİĞİ SONLANDIR!, İSTEMİYORUM!, ~HAYIR İSTEMİYORUM, ARTIK İSTEMİYORUM!, BEN İSTEMİYORUM!, BUNU İSTEMİYORUM!, İSTEMEM!, İSTEMİYOM!, İSTEMİYORUZ!, GÖNDERMEYİN!, GÖNDERMEYİNİZ!, GÖNDERME!, ATMAYIN!, ATMA, YOLLAMAYIN!, YOLLAMA, YAZMAYIN!, YAZMA, MESAJ ATMAYIN!, MESAJ ATMA!, MESAJ İSTEMİYORUM!, SMS İSTEMİYORUM!, ARAMAYIN!, ARAMA, RAHATSIZ ETMEYİN!, RAHATSIZ ETME!, YETER!, YETER ARTIK!, YETERR!, YETTİ!, YETTİ ARTIK!, YETSİN!, BIKTIM!, KAPAT!, KAPATIN!, KES!, KESİN, KESİN ARTIK!, BIRAKIN!, BİTİR!, BİTSİN!, SON, SON VER!, SON VERİN!, VAZGEÇTİM, VAZGEÇ, ONAYIMI GERİ ÇEKİYORUM!, ONAY İPTAL!, ONAYIM YOK!, ONAYLAMIYORUM!, İZNİM YOK!, İZİN VERMİYORUM!, RIZAM YOK!, RIZAMI GERİ ÇEKİYORUM!, YANLIŞ NUMARA!, YANLIŞ KİŞİ!, İLGİLENMİYORUM!, BENİ RAHAT BIRAKIN!, RAHAT BIRAKIN!, DEFOL!, DEFOLUN!, DEFOLUN GİDİN!, SİKTİR!, SİKTİR GİT!, SİKTİRİN GİDİN!, ~SPAM, ÜYELİKTEN ÇIK!, ÜYELİK İPTAL, ÜYELİK İPTALİ, LİSTEDEN ÇIKAR!, LİSTEDEN ÇIKARIN!, BENİ ÇIKARIN!, BENİ ÇIKAR!, ∀HEPSİNİ DURDUR!, ∀HEPSİNİ İPTAL ET!, ∀TÜMÜNÜ İPTAL ET!, ∀TÜMÜNÜ DURDUR!, IPTAL ET LUTFEN!, RET SMS, ≈SİL, ≈SİLİN, ≈SİLİNİZ, ≈BENİ SİL!, ≈BENİ SİLİN!, ≈NUMARAMI SİL!, ≈NUMARAMI SİLİN!, ≈KALDIR, ≈KALDIRIN",
    "opt-in":
      "ONAY {TR}, BAŞLA, BAŞLAT, ABONE OL, ABONE, ABONE OLMAK İSTİYORUM, KATIL, KATILMAK İSTİYORUM, KAYIT, KAYIT OL, ÜYE OL, DEVAM, İSTİYORUM?, TEKRAR BAŞLAT",
    confirm:
      "EVET, EVT, EWET, ONAYLIYORUM, EVET ONAYLIYORUM, KABUL, KABUL EDİYORUM, EVET KABUL EDİYORUM, KABUL ET, ONAYLA, ONAYLADIM, İZİN VERİYORUM, TAMAM ONAYLIYORUM, EVET İSTİYORUM, DOĞRULA, TEYİT, TEYİT EDİYORUM",
    help: "YARDIM, YARDIM EDİN, YARDIM ET, YARDIM LAZIM, BİLGİ, BİLGİ ALMAK İSTİYORUM, DESTEK, İLETİŞİM, MÜŞTERİ HİZMETLERİ, KİMSİNİZ, SİZ KİMSİNİZ, SEN KİMSİN, KİMSİN, BU KİM, KİM BU, BU NE, BU NEDİR, NEDİR BU, SİZ KİMSİNİZ YA, KİMİNLE GÖRÜŞÜYORUM, İMDAT",
    access:
      "VERİLERİM, KİŞİSEL VERİLERİM, KVKK, KVKK BAŞVURUSU, KVKK BAŞVURUM, BİLGİ EDİNME, VERİLERİME ERİŞİM, VERİLERİMİ GÖNDERİN, VERİLERİMİN KOPYASI",
    erasure:
      "VERİLERİMİ SİLİN, VERİLERİMİ SİL, BİLGİLERİMİ SİLİN, BİLGİLERİMİ SİL, UNUTULMA HAKKI, HESABIMI SİL, HESABIMI SİLİN, HER ŞEYİ SİLİN, HERŞEYİ SİLİN, HEPSİNİ SİLİN, VERİ SİLME, BENİ UNUTUN",
    rectification:
      "VERİLERİMİ DÜZELTİN, BİLGİLERİMİ GÜNCELLEYİN, ADIM YANLIŞ, İSMİM YANLIŞ, ADIM BU DEĞİL, BU BENİM ADIM DEĞİL",
    portability: "VERİLERİMİ TAŞIYIN, VERİ TAŞINABİLİRLİĞİ, VERİLERİMİ AKTARIN, VERİLERİMİ DIŞA AKTARIN",
    restriction: "İŞLEMEYİ KISITLAYIN, VERİLERİMİ DONDURUN, VERİ İŞLEMEYİ DURDURUN",
    objection: "İTİRAZ, İTİRAZ EDİYORUM, PAZARLAMAYA İTİRAZ, İTİRAZIM VAR",
    no: "HAYIR, YOK, OLMAZ, HAYIR TEŞEKKÜRLER, İSTEMEZ",
  },
  words: {
    STOP: "dur durdur durdurun durdurunuz durdurmani* durdurmak durdurulsun durdurulmasini kes kesin kesiniz kesmenizi kesmek kesilsin kesilmesini birak birakin birakiniz birakmanizi son_ver* sonlandir sonlandirin sonlandirmak sonlandirilmasini bitir bitirin bitsin iptal kapat kapatin kapatiniz kapatmak kapatilsin kapatilmasini yeter yetti vazgecin vazgecmek stop engelle engelleyin",
    NOT: "istemiyor* istemiyom istemiyo istemem istemedigim* istememekteyim almak_istemem degil hic gondermeyin gondermeyiniz gonderme gondermesin gondermesinler gondermesenize gondermezseniz gondermeyi_kes* atmayin atmayiniz atma atmasin atmasinlar atmasaniz atmazsaniz atmayi_kes* yollamayin yollamayiniz yollama yollamasinlar yazmayin yazmayiniz yazma yazmasin aramayin aramayiniz arama aramasinlar ulasmayin iletmeyin mesajlamayin bildirmeyin gelmesin rahatsiz_etmeyin* rahatsiz_etme darlamayin bunaltmayin taciz_etmeyin* taciz_etme spamlamayin paylasmayin* paylasma kullanmayin* kullanma satmayin* satma islemeyin* isleme vermeyin* iletisim_kurmayin* temasa_gecmeyin* yok gerek_yok",
    MORE: "artik bir_daha birdaha daha daha_fazla tekrar bundan_sonra surekli bundan_boyle",
    SEND: "gondermeyin gondermeyiniz gonderme gondermesin gondermesinler gondermesenize atmayin atmayiniz atma atmasin atmasinlar atmasaniz atmazsaniz gondermezseniz yollamayin yollamayiniz yollama yollamasinlar yazmayin yazmayiniz yazma yazmasin aramayin aramayiniz arama aramasinlar ulasmayin iletmeyin mesajlamayin bildirmeyin gelmesin rahatsiz_etmeyin* rahatsiz_etme darlamayin bunaltmayin taciz_etmeyin* taciz_etme spamlamayin iletisim_kurmayin* temasa_gecmeyin*",
    SENDING:
      "gondermeyi gondermenizi gonderilmesini gondermekten gondermeniz gonderimi gonderimini gonderiminizi atmayi atmanizi atmaniz atmaktan atilmasini yollamayi yollamanizi yazmayi yazmanizi aramayi aramanizi aranmak aranmayi rahatsiz_etmeyi rahatsiz_edilmek taciz_etmeyi mesajlarinizi spam_yapmayi",
    MSG: "mesaj* msj* sms* reklam* kampanya* bildirim* bulten* duyuru* promosyon* spam* tanitim* ileti ileti* eposta* e_posta* mail mailler* maillerinizi indirim_mesaj*",
    WANT: "istiyor* istiyom istiyo isterim istemiyor* istemiyom istemiyo istemem istemedigim* istememekteyim almak_istemem ihtiyacim gerek_yok talep_ediyor* rica_ediyor*",
    GET: "almak almayi alma alayim gelmesini gelmesin gelsin gormek duymak",
    OUT: "abonelikten abonelikten_cik* abonelikten_ayril* uyelikten_cik* uyelikten_ayril* listeden_cik* listenizden_cik* gruptan_cik* beni_cikar* beni_cikart* numarami_cikar* numarami_listeden aboneligi* aboneligim* ret_ediyorum",
    REMOVE:
      "sil silin siliniz silsin silermisiniz siler_misiniz silebilir silinsin silinmesini silinmesi silmenizi silmek silme sildirmek kaldir kaldirin kaldiriniz kaldirilmasini kaldirilsin cikar cikarin cikariniz cikart cikartin cikarilmasini cikarilmak yok_edin yok_edilmesini imha",
    ME: "beni bana bize bizi benim",
    MY: "benim verilerim* bilgilerim* hakkimda* hakkimdaki* bana_ait kendi adimi adim ismim ismimi soyadim* adresim* numarami hesabim* benimle_ilgili mailim* kimligim* ad_soyadim",
    NUM: "numara* numaram* telefon telefonum* telefonuma tel nolu no numarayi",
    LIST: "liste listeden listenizden listenden listesinden listeniz* listelerinizden abonelik* uyelik* uyeligim* uyeligi* sistemden sisteminizden rehberinizden kayitlarinizdan kayitlardan veritabanindan veritabaninizdan",
    REVOKE: "geri_cek* geri_al* iptal kaldir* cekiyorum cekmek",
    CONSENT: "onay onayim* onayi izin iznim* izni riza rizam* rizayi",
    DATA: "veri verim verimi veriler verileri verilerim* verilerimi* bilgi bilgiler bilgileri bilgilerim* bilgim* kayitlarim* data kisisel_veri*",
    ALL: "hepsi hepsini hepsinden tum tumunu tumunden butun her_sey* hersey* tamamen tamamini",
    HAVE: "tutuyorsunuz tuttugunuz sakliyorsunuz sakladiginiz var mevcut elinizde elinizdeki sizde sizdeki biliyorsunuz bildiginiz topladiginiz topluyorsunuz isliyorsunuz islediginiz kayitli kaydettiginiz bulunan sistemde sisteminizde",
    WHAT: "hangi ne neler nelerdir kopya* nusha* ornegini goster gosterin ogrenmek gormek gorebilir erisim erismek verin listesini dokumunu bilmek gonderin ulastirin paylasin iletin talep",
    FIX: "duzelt* guncelle* degistir* duzeltme* guncellenmesi* yenileyin",
    WRONG: "yanlis hatali eksik yanlisti hata guncel_degil eski",
    NAME: "adim adimi adi ismim ismimi isim soyad* adres* mail* eposta* dogum_tarih* kimlik*",
    MOVE: "tasi tasiyin tasimak tasinmasini tasinabilir* aktar aktarin aktarmak aktarilmasini transfer disa_aktar* disari_aktar*",
    LIMIT: "kisitla* sinirla* dondur* askiya_al* bloke* kisitlanmasini",
    PROC: "isleme islemeyi islemeyin* islenmesi* islenmesini islenmesine isliyor* kullanmayin* kullanma kullanmayi kullanilmasin* paylasmayin* paylasma paylasmayi paylasilmasin* satmayin* satma satmayi profilleme* aktarilmasina islemesi",
    AGAINST: "itiraz karsiyim karsi_cikiyorum",
    ADS: "pazarlama* reklam* profilleme* ticari kampanya* tanitim*",
    ACCOUNT: "hesap hesabi hesabim* hesabimi uyelik_hesab* profilim*",
    THING:
      "siparis* randevu* rezervasyon* kargo* kurye* sofor* surucu* taksi* paket* bilet* ucus* ucak* otel* oda odayi odamiz* masa masayi masamizi yemek* pizza* fatura* odeme* taksit* para iade* urun* beden* ayakkab* servis* tamir* tamirci* usta ders* kurs* toplanti* sinav* araba* arac* otobus* tren* doktor* hasta* recete* toplanti* kira* kart kartimi kartim* kargom* teslimat* fotograf* resim* konum* dosya* otopark* sepet* dis",
    KEEP: "haric disinda sadece kalsin devam yalnizca",
  },
  phrases: {
    "opt-out":
      "ret b*, ret sms, red sms, MSG .. gelmesin, MSG .. gelmesini istemi*, rahatsiz etmeyin, rahatsiz ediyorsunuz, rahatsiz oluyorum, rahat birak*, rahat verin, pesimi birak*, yakami birak*, yeter artik, artik yeter, yeter ya, biktim .. MSG, biktim artik, biktik, MSG .. biktim, illallah, bezdim .. MSG, gina geldi, usandim, istemiyorum artik, artik istemiyor*, almak istemiyor*, gelmesini istemiyor*, aranmak istemiyor*, MSG istemiyor*, haber almak istemiyor*, ilgilenmiyorum, yanlis numara*, yanlis kisi*, yanlis kisiye, numara .. ait degil, numara bana ait, bu numara .. degil, ben o kisi degilim, boyle biri yok, ben .. degilim .. numara, numarami .. cikar*, numarami .. kaldir*, ≈numarami .. sil*, ≈telefonumu .. sil*, ≈bu numarayi .. sil*, bu numarayi .. cikar*, ≈beni .. sil*, beni .. cikar*, listeden .. cikar*, listenizden .. cikar*, listenizden .. sil*, listeden .. sil*, sistemden .. cikar*, abone olmadim, abone degilim, abonelikten .. ayril*, abonelikten .. cik*, aboneligim* .. iptal, aboneligim* .. sonlandir*, aboneligim* .. bitir*, uyeligim* .. iptal, uyeligim* .. sonlandir*, nasil iptal, nasil cik*, nasil kapat*, nasil kurtul*, izin vermedim, izin vermiyor*, iznim yok*, onay vermedim, onay vermiyor*, onayim yok*, riza vermiyor*, rizam yok*, MSG .. onaylamiyor*, onayimi .. cek*, onayimi .. iptal, iznimi .. iptal, iznimi .. cek*, rizami .. cek*, sikayet edeceg*, sikayet ederim, sikayetci olacagim, btk ya, btkya, dava ac*, engelliyorum, engelleyeceg*, engelleyecem, spam .. bildir*, stop yazdim, ret yazdim, iptal yazdim, dedim ya, ~defol*, ~siktir*, ~sktr*, MSG .. kes*, MSG .. durdur*, MSG .. iptal, MSG .. kapat*, MSG .. birak*, bana yazma*, bana MSG atma*, bir daha SEND, artik SEND, mesaj atip durma*, atip durmayin, lutfen durun, lutfen durdurun, lutfen artik dur*, MSG .. vazgec*, MSG .. son",
    "opt-in":
      "abone olmak istiyor*, tekrar abone, yeniden abone, beni .. kaydedin, beni listeye ekle*, listeye ekleyin, MSG .. almak istiyor*, kampanyalardan haberdar, haberdar olmak istiyor*, tekrar .. almak istiyor*, uye olmak istiyor*, katilmak istiyor*",
    help: "siz kimsiniz, sen kimsin, kimsiniz, kim yaziyor, kiminle gorus*, kim bu, hangi firma*, hangi sirket*, neresi .. burasi, yardim eder*, yardima ihtiyac*, yardimci olur*, bu ne mesaji, bu mesaj ne, kimden geliyor, nasil calisiyor, bu numara kimin",
    access:
      "numarami nereden, numarami nerden, numaramı kim*, nereden buldunuz, nerden buldunuz, nereden aldiniz, nerden aldiniz, kimden aldiniz, hakkimda ne, hakkimda neler, hakkimda hangi, hakkimda sakla*, hakkimda tut*, hakkimdaki DATA, benim hakkimda ne, verilerimin .. kopya*, verilerimin bir, bilgilerimin .. kopya*, verilerime eris*, bilgilerime eris*, verilerimi gor*, verilerimi .. gonder*, bilgilerimi .. gonder*, kvkk .. basvuru*, kvkk 11, kvkk kapsaminda .. bilgi, bilgi talep, bilgi edinme, hangi bilgilerim*, hangi verilerim*, ne biliyorsunuz, erisim hakk*",
    erasure:
      "verilerimi .. sil*, verilerimin .. sil*, bilgilerimi .. sil*, bilgilerimin .. sil*, kayitlarimi .. sil*, hesabimi .. sil*, hesabimi .. kapat*, hesabimin .. sil*, verilerimi .. yok edin, verilerimi .. imha, verilerimi .. kaldir*, bilgilerimi .. kaldir*, unutulma hakk*, beni unutun, her seyi .. sil*, hersey* .. sil*, hepsini silin, hakkimdaki .. sil*, bana ait .. sil*, verim* sil*",
    rectification:
      "adim yanlis, ismim yanlis, soyadim yanlis, adresim yanlis, adimi yanlis, ismimi yanlis, soyadimi yanlis, adresimi yanlis, benim adim .. degil, adim .. degil, ismim .. degil, adresim degisti, soyadim degisti, mailim degisti, adresimi .. degistir*, adresimi .. guncelle*, adresimi .. duzelt*, adimi .. duzelt*, adimi .. degistir*, ismimi .. duzelt*, soyadimi .. degistir*, soyadimi .. duzelt*, bilgilerimi .. guncelle*, bilgilerimi .. duzelt*, verilerimi .. duzelt*, verilerimi .. guncelle*, bilgilerim yanlis, duzeltme hakk*",
    portability:
      "verilerimi .. tasi*, verilerimi .. aktar*, verilerimin .. aktar*, veri tasinabilir*, bilgilerimi .. aktar*, verilerimi .. disa, verilerimi .. indir*",
    restriction:
      "islenmesini .. kisitla*, islenmesini .. durdur*, islemeyi .. durdur*, islemeyi .. kisitla*, verilerimi .. kisitla*, verilerimi .. dondur*, islemenin .. kisitla*",
    objection:
      "itiraz ediyor*, itirazim var, itiraz hakk*, verilerimi .. paylasma*, verilerimi .. kullanma*, verilerimi .. satma*, bilgilerimi .. paylasma*, bilgilerimi .. kullanma*, bilgilerimi .. satma*, numarami .. paylasma*, numarami .. kullanma*, verilerimi .. islemeyin*, verilerimin .. islenmesini istemi*, verilerimin .. islenmesine karsi, profilleme istemi*",
    none: "THING .. iptal, THING .. iptal*, THING .. sil*, THING .. cikar*, THING .. durdur*, THING .. kes*, THING .. kapat*, THING .. istemi*, THING .. birak*, THING .. kaldir*, THING .. gonderme*, THING .. yollama*, iptal etmeyin, iptal etme, iptal edilmesin, iptal etmek istemi*, iptal .. THING, iptal oldu, iptal mi, iptal edildi, iptal olmasin, ilk THING, durdurmayin, durdurma, kesmeyin, silmeyin, silme, cikarmayin, cikmak istemi*, kapatmayin, durmayin, durak*, son durak, dur bakalim, dur bi, dur bir, bir dur, durmadan yag*, yagmur, itiraz .. fatura*, fatura* .. itiraz, ceza* .. itiraz, itiraz yok, MSG gelmedi, MSG .. almadim, MSG .. almadik, MSG .. gelmiyor, MSG .. gelmemis, MSG gormedim, mesajiniz .. gelmedi, mesajinizi .. almadim, mesaj yok, mesaj .. atmamis*, mesaj .. atmadi*, gondermediniz, gondermeyi unutma*, yazmayi unutma*, aramayi unutma*, atmayi unutma*, yazmak istemi*, aramadan once, gelmeden once, gelmesin mi, kacirmak istemi*, beklemek istemi*, rahatsiz etmek istemi*, rahatsiz ettiysem, rahatsiz ettigim, simdi arama*, aramayin mesaj*, arama .. mesaj at*, aramayin .. yaz*, zili .. calma*, evde yok*, kapiyi .. birak*, kapiya birak*, guvenlige birak*, komsuya birak*, oraya birak*, ne zaman bit*, ne zaman sona, son gun, son tarih, son hafta, indirim bitti, daha fazla bilgi, daha once, daha sonra, yanlis .. THING, yanlis anla*, adres yanlis degil, kart* .. iptal, iznim var, yeterli, yetersiz, ne yazik",
  },
  common:
    "ve bir bu icin ile cok ben sen siz biz mi mu var yok evet hayir tamam merhaba selam tesekkur tesekkurler sagolun lutfen ama veya ya gibi kadar sonra once bugun yarin dun saat gun hafta ay sabah aksam simdi zaman nasil nerede nerden kac kim hangi iyi guzel hala henuz geldi gelecek oldu olacak olur olsun olmaz misiniz musunuz mi acaba bana sana size bize onu sizin bizim bende sizde icin gore kadar gelir geliyor geliyorum yolda alabilir miyim aldim kolay gelsin gunler iptali iptaliniz optal total metal ayri ayril ayrim durum durak durdu dursun bitti bitki yeterli kesin kesinlikle kapali cikti siler silgi gonder gonderin gonderdim gonderdiniz atin yazin mesaji basla basladi bilgisi kayit",
  polite:
    "lütfen, lutfen, lütfen artık, rica ederim, rica ediyorum, teşekkürler, teşekkür ederim, sağol, sağolun, merhaba, selam, iyi günler, iyi akşamlar, kolay gelsin, hemen, derhal, artık, acil, ya, be, abi, kardeşim, beyefendi, hanımefendi, tamam, yeter, saygılar, saygılarımla, pls, ltfn, lan, aq, amk, bi zahmet, zahmet olmazsa, şimdi",
};
