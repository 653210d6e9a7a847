import type { LanguageRules } from "../rules.ts";

export const hr: LanguageRules = {
  keywords: {
    "opt-out":
      "STANI, STANITE!, ODJAVA!, ODJAVI!, ODJAVI ME!, ODJAVITE ME!, ODJAVITE!, ODJAVLJUJEM SE!, ODJAVITI!, ŽELIM ODJAVU!, ODJAVA SMS!, PREKID, PREKINI!, PREKINITE!, PRESTANITE!, PRESTANI!, PRESTANITE VIŠE!, OTKAŽI, OTKAZ, OTKAŽITE, OTKAZUJEM, KRAJ?, DOSTA!, DOSTA VIŠE!, DOSTA MI JE!, DOSTA JE!, NE ŽELIM, NE ŽELIM VIŠE!, NE ŽELIM OVO!, NEĆU!, NEĆU VIŠE!, NE ŠALJITE!, NE ŠALJI!, NE ŠALJITE VIŠE!, NE ŠALJITE MI!, NEMOJTE SLATI!, NEMOJTE VIŠE!, NEMOJ SLATI!, NE PIŠITE MI!, NE ZOVITE!, NE GNJAVITE!, NE UZNEMIRAVAJTE!, OSTAVITE ME NA MIRU!, OSTAVI ME NA MIRU!, PUSTITE ME NA MIRU!, PUSTITE ME!, OSTAVITE ME!, ODJEBITE!, JEBITE SE!, MARŠ?, NE ZANIMA ME!, NISAM ZAINTERESIRAN!, NISAM ZAINTERESIRANA!, NEZAINTERESIRAN, BEZ REKLAMA!, BEZ PORUKA!, BEZ SMS!, NE TREBA MI, POVLAČIM PRIVOLU!, POVLAČIM PRISTANAK!, POVLAČIM SUGLASNOST!, POVLAČENJE PRIVOLE!, OPOZIV!, OPOZIVAM!, POVLAČIM, KRIVI BROJ!, POGREŠAN BROJ!, POGREŠNI BROJ!, GREŠKA, ISKLJUČI, ISKLJUČITE, DEAKTIVIRAJ, ~NE HVALA, ~SPAM, ∀STOP SVE!, ∀STOP SVEMU!, ∀ODJAVA SVEGA!, ∀ODJAVI SVE!, ∀PREKINITE SVE!, ≈OBRIŠI, ≈OBRIŠI ME!, ≈OBRIŠITE ME!, ≈OBRIŠITE, ≈IZBRIŠI, ≈IZBRIŠITE ME!, ≈IZBRIŠI ME!, ≈MAKNITE ME!, ≈MAKNI ME!, ≈UKLONITE ME!, ≈SKINITE ME!, UGASITE TO!, UGASITE!",
    "opt-in":
      "PRIJAVA, PRIJAVI, POČNI, PRIJAVI ME, PRIJAVITE ME, ŽELIM SE PRIJAVITI, UKLJUČI, UKLJUČITE ME, PRETPLATI ME, PONOVNA PRIJAVA",
    help: "POMOĆ, INFO?, TREBAM POMOĆ, POMOZITE, INFORMACIJE, PODRŠKA, KORISNIČKA PODRŠKA, KONTAKT, TKO JE, TKO JE OVO, TKO STE, TKO STE VI, TKO PIŠE, KO JE, KO JE TO, ŠTO JE OVO",
    confirm:
      "DA?, POTVRĐUJEM, PRISTAJEM, MOŽE?, DA POTVRĐUJEM, DA PRISTAJEM, DA ŽELIM, SLAŽEM SE, SUGLASAN SAM, SUGLASNA SAM, PRIHVAĆAM",
    access: "MOJI PODACI, PRISTUP PODACIMA, KOPIJA PODATAKA, PRAVO NA PRISTUP, UVID U PODATKE, MOJE PODATKE",
    erasure:
      "OBRIŠITE MOJE PODATKE, BRISANJE PODATAKA, PRAVO NA ZABORAV, PRAVO NA BRISANJE, OBRIŠI RAČUN, OBRIŠI SVE, OBRIŠITE SVE, IZBRIŠITE SVE, ZABORAVITE ME",
    rectification:
      "ISPRAVITE MOJE PODATKE, ISPRAVAK PODATAKA, ISPRAVAK, PROMJENA PODATAKA, TO NIJE MOJE IME, KRIVO IME",
    portability: "PRIJENOS PODATAKA, PRENOSIVOST, PRENOSIVOST PODATAKA, IZVOZ PODATAKA",
    restriction: "OGRANIČITE OBRADU, OGRANIČENJE OBRADE",
    objection: "PRIGOVOR, ULAŽEM PRIGOVOR, ULAŽEM PRIGOVOR NA MARKETING, PROTIVIM SE, PODNOSIM PRIGOVOR",
    no: "NE?",
  },
  words: {
    STOP: "stop stanite prestani prestanite prestati prestat prestanete prekini prekinite prekinuti prekid obustavi* dosta otkazi otkazite otkazati otkazujem iskljucite zaustavite zaustaviti okanite prestanak prestanka ugasite prekidam",
    NOT: "ne nemoj nemojte nikad nikada nijedn* nikakv* nista necu necemo bez nisam",
    MORE: "vise ubuduce nadalje opet ponovno nikad nikada",
    SEND: "saljite salji saljes slati slat pisite pisi pisati pisat zovite zovi zvati zvat nazivajte nazivati kontaktirajte kontaktirati kontaktirat gnjavite gnjavi gnjaviti uznemiravajte uznemiravati smetajte smetati dosadujte dosadivati spamajte spamati spamirajte maltretirajte maltretirati javljajte javljati davite",
    SENDING:
      "slati slat slanje slanja slanjem saljete pisati pisanje pisete zvati zovete nazivati kontaktirati kontaktiran kontaktirana kontakt kontaktiranje gnjaviti gnjavljenje uznemiravati uznemiravanje spamati maltretirati",
    MSG: "poruk* sms* reklame reklama reklamu reklamne reklamnih reklamni reklamnu ponude ponuda ponudu ponudama promocij* promo* newsletter* spam* obavijest* oglas* mail mailove mailova akcija akcije akcijama popust*",
    WANT: "zelim zelimo hocu hocemo zanima zanimaju necu necemo trebam treba interesira pristajem slazem trazio trazila dao dala",
    GET: "primati dobivati dobijati primanje primam dobivam dobijam primat dobivat",
    OUT: "odjav* ispisite_me ispisi_me ispisati_me ispisem_se odspojite",
    REMOVE:
      "obris* izbris* brisite brisi brisanje brisanja brisati maknite makni maknuti maknete uklonite ukloni ukloniti uklanjanje skinite skini skinuti izbacite izbaci unistite makne maknu uklone brisete",
    ME: "me mi mene meni nas nam",
    MY: "moj moje moji moja mojih moju mog mojeg moga mojim o_meni svoje svojih svoj svojim nase nasih",
    NUM: "broj broja telefon telefona mobitel mobitela br",
    LIST: "lista listu liste listi popis popisa bazu baze bazi baza pretplat* evidencij*",
    REVOKE: "povlacim povuci povucem povlacenje opozivam opozvati opoziv otkazujem uskracujem",
    CONSENT: "privol* pristanak pristanka suglasnost suglasnosti dozvolu odobrenje",
    DATA: "podat* podac* informacij*",
    ALL: "sve sva svih svi svega svemu",
    HAVE: "imate imas cuvate posjedujete pohranjujete prikupljate znate obradujete drzite vodite raspolazete",
    WHAT: "koje kakve kopiju kopija kopije pristup pristupiti uvid dostavite posaljite_mi ispis sto znati vidjeti",
    FIX: "isprav* promijenite promijeniti promijeni promjena promjenu azurira* korigirajte",
    WRONG: "krivo krivi kriva krive krivu pogresno pogresan pogresna pogresne pogresnu netocn* greska greske gresku",
    NAME: "ime imena prezime prezimena adresu adresa adrese email mail rodenja oib",
    MOVE: "prenesite prenijeti prijenos* prenosiv* prebacite prebaciti izvoz* eksport* drugoj_firmi drugoj_tvrtki drugom_operateru elektronickom_obliku u_datoteci",
    LIMIT: "ogranici* ogranicen* blokirajte blokirati zamrznite zamrznuti",
    PROC: "obradujte obradujete obradivati obradu obrada obrade obradi koristite koristiti koristenje koristenja prodavati prodajte prodavajte dijeliti dijelite ustupati ustupajte prosljedujte prosljedivati profilirati",
    AGAINST: "prigovor* protivim usprotiv* protivljenje protiv",
    ADS: "marketing* reklamn* promidzb* oglas* profiliranj* komercijaln* promotivn*",
    ACCOUNT: "racun racuna profil nalog account",
    THING:
      "narudzb* termin* rezervacij* stol* dostav* paket* posiljk* vozac* voznj* taxi taksi placanj* faktur* ugovor* kart* ulaznic* let leta hotel* pizz* hran* rucak rucka sastan* auto auta proizvod* povrat* sob* apartman* autobus* bus stanic* pregled* luk luka kurir* trening* slik* fotk* poklon* jelo lokacij* artik* priloga",
    KEEP: "osim samo ali ostavite zadrzite nastavite",
  },
  phrases: {
    "opt-out":
      "prestanite mi, prestanite s, prestanite me, prestanite sa, prestanite vise, prestani mi, molim prestanite, nemojte mi vise, nemojte me vise, nemojte vise SEND, nemojte me SEND, nemojte mi SEND, ne saljite mi, ne saljite vise, ne saljite nista, ne pisite mi, ne zovite me, ne zelim nista od, ne zelim vase, ne zelim primati, ne zelim dobivati, necu vase, ne zanimaju me, ~ne zanima me, me ne zanima, ~nisam zainteresir*, ~nemam interesa, dosta mi je, dosta vise, dosta je MSG, dosta je bilo, dosta je tih, dosta s MSG, dosta s tim, imam dosta MSG, imam dosta vas*, imam dosta ovih, imam dosta tih, imam dosta toga, sit sam, sita sam, puna mi je kapa, ostavite me, ostavi me na miru, pustite me, pusti me na miru, dajte mi mira, dajte vise mira, krivi broj, krivi ste, pogresan broj, pogresni broj, fulali ste broj, pogrijesili ste broj, broj nije, ovaj broj ne pripada, broj vise ne pripada, nisam ta osoba, nisam ja taj, nije moj broj, maknite me, makni me, uklonite me s, skinite me s, skinite me sa, izbacite me, obris* me s, obris* me iz, izbris* me s, izbris* me iz, obris* .. broj, izbris* .. broj, maknite .. broj, uklonite .. broj, brisanje .. broja, kako da se odjavim, kako se odjaviti, kako se mogu odjaviti, kako se odjavljuje, kako da prekinem, kako prekinuti, kako zaustaviti, kako da ne, ne mogu se odjaviti, zelim se odjaviti, zelim odjavu, zelim prekinuti, zelim otkazati LIST|MSG|GET, nisam dao privolu, nisam dala privolu, nisam dao pristanak, nisam dala pristanak, nisam dao suglasnost, nisam dala suglasnost, nikad nisam dao, nikad nisam dala, nisam se prijav*, nikad se nisam prijav*, nisam trazio, nisam trazila, prijavit cu vas, prijavljujem vas, prijaviti azop*, azop, tuzit cu vas, blokiram vas, blokirat cu vas, blokirati cu vas, poslao sam .. stop, poslala sam .. stop, napisao sam .. stop, napisala sam .. stop, rekao sam .. stop, vec sam .. stop, pisao sam .. stop, bez MSG, stop molim, molim stop, stop sms*, stop poruk*, stop reklam*, ~odjebite, ~jebite se, ~u kurac, ~idite u, ~goni se, ~dosadni ste, ~naporni ste, dosadili ste, da mi vise niste, da me vise niste, nisam vas kupac, nisam vas klijent, nisam vam dao, nisam vam dala, ne zelim da mi SEND|SENDING, ne zelim da me SEND|SENDING, necu da mi SEND|SENDING, necu da me SEND|SENDING, ne zelim biti kontakt*, ne zelim biti uznemir*, ne zelim biti obavj*, ne zelim vise ovo, ne zelim se prijav*, nemojte me prijav*, ne pristajem na ADS, ne pristajem na MSG, ne zelim ADS",
    "opt-in":
      "prijavite me na .. MSG|LIST, prijavite me ponovno, prijavite me opet, prijavi me na .. MSG|LIST, prijavi me ponovno, zelim se prijaviti na .. MSG|LIST, zelim se ponovno prijaviti, zelim opet primati, zelim ponovno primati, zelim primati .. MSG, zelim dobivati .. MSG, ukljucite me .. LIST|MSG, upisite me na .. LIST, saljite mi opet, saljite mi ponovno",
    help: "trebam pomoc, treba mi pomoc, tko je to, tko je ovo, tko ste, tko pise, tko mi pise, tko salje, od koga, ko je ovo, ko ste vi, koja je ovo firma, koja firma, ciji je ovo broj, o cemu se radi, mozete li mi pomoci, moze li mi netko, kako to funkcionira",
    access:
      "sto znate o meni, sto imate o meni, sta znate o meni, sve sto imate o meni, koje podatke imate, koje podatke o meni, koje osobne podatke, koje informacije o meni, kakve podatke, odakle vam, otkud vam, od kuda vam, odkud vam, od kud vam, odakle imate, otkud imate, gdje ste nasli moj, gdje ste dobili moj, kako ste dobili moj, kako ste dosli do, kako imate moj, tko vam je dao, ko vam je dao, kopiju svojih, kopiju mojih, kopiju svih, pristup podacima, pristup mojim, pristup svojim, pristup osobnim, pravo na pristup, pravo pristupa, uvid u moje, uvid u svoje, clanak 15, clanku 15, cl 15, 15 gdpr",
    erasure:
      "pravo na zaborav, pravo na brisanje, brisanje mojih, brisanje svih, brisanje osobnih, brisanje svojih, brisanje podataka, obris* sve, izbris* sve, zaboravite me, obris* .. racun, obris* .. profil, izbris* .. profil, clanak 17, clanku 17, cl 17, 17 gdpr, brisanje racuna",
    rectification:
      "ne zovem se, to nije moje ime, moje ime je krivo, moje ime nije, krivo napisano, krivo ime, krivo prezime, krivu adresu, imate krivo NAME|MY, imate krive, promijenio sam adresu, promijenila sam, promijenio sam prezime, preselio sam, preselila sam, promijenila mi se, pravo na ispravak, ispravak mojih, ispravite mi, ispravite moje, azurirajte moj*, clanak 16, clanku 16, cl 16, nova adresa je, nova mi je adresa, udala sam se",
    portability:
      "prijenos podataka, prijenos mojih, prenosivost podataka, pravo na prenosivost, strojno citljiv*, clanak 20, clanku 20, cl 20, prenesite moje",
    restriction:
      "ogranicenje obrade, ogranicite obradu, prestanite obradivati, prestanite s obradom, obustavite obradu, zaustavite obradu, zamrznite moje, clanak 18, clanku 18, cl 18",
    objection:
      "ulazem prigovor, podnosim prigovor, prigovor na, prigovaram, protivim se, pravo na prigovor, ne koristite moje, nemojte koristiti moje, ne prodajte moje, ne prodajite moje, nemojte prodavati, ne dijelite moje, nemojte dijeliti moje, ne ustupajte moje, ne obradujte moje, ne slazem se s obradom, ne pristajem na obradu, ne dopustam obradu, ne dam privolu za obradu, clanak 21, clanku 21, cl 21",
    none: "nemojte prest*, ne prestajte, ne prestaje, nemojte me odjav*, ne odjavljuj*, ne odjavite, ne zelim se odjav*, ne zelim otkazati, nemojte otkaz*, ne otkazuj*, nemojte me brisati, ne brisite, nemojte brisati, nisam dobi* .. nijedn*, nisam dobi* .. nikakv*, nisam dobi*, nisam primi* .. nikakv*, nisam primi*, nije mi stig*, nije mi dos*, nije stig*, niste mi poslali, niste poslali, niste mi javili, niste se javili, nisam stig*, nisam siguran, nisam sigurna, nisam kod kuce, nisam doma, jos nije, jos nisam, jos ne, nemam vremena, nemam poruk*, ne mogu, ne mozemo, ne moze se, ne znam, ne brinite, nema problema, nema veze, nema nikakv*, ne treba mi .. THING, ne treba vise, vise nije, vise nema, vise ne radi, ne radi, ne vise od, ne zaboravi*, nemojte zaboraviti, otka* .. THING, odjava iz hotela, odjava iz .. THING, kad je odjava, kada je odjava, vrijeme odjave, do kad* je odjava, ne zelim .. THING, necu .. THING, obris* .. THING, maknite .. THING, uklonite .. THING, skinite .. THING, nemojte slati .. THING, ne saljite .. THING, ne zvonite, nemojte zvoniti, nemojte zvati na, ne zovite na, ne zovite danas, ne zovite sad*, nemojte zvati danas, kraj mjeseca, kraj tjedna, kraj godine, do kraja, na kraju, pri kraju, stanite kod, stanite na, stanite ispred, stani kod, stani na, na stanici, autobusna stanica, dosta dobr*, dosta dug*, dosta brz*, dosta kasn*, dosta skup*, krivi paket, krivu narudzbu, krivi proizvod, krivi broj narudzbe, krivi broj posiljke, pogresan broj narudzbe, protiv odluke, otkaz na poslu, tko je dezuran, tko je vozac, nikad vise necu jesti",
  },
  common:
    "i u na s sa za od do iz o po kod k a ali ili da li je sam si smo ste su bio bila bilo bit cu ces ce cemo cete ima imam imamo mogu mozete moze kad kada gdje kako tko sto zasto koliko koji koja koje taj ta to ovo ovaj ova se ga ju ih im vas vam vase vasi danas sutra jucer sad sada ujutro navecer sati sat dobar dan dobro hvala molim bok zdravo super ok jos vrlo puno jako tako jer ako prije poslije cekam dolazim dolazi stizem stigao stigla stiglo stanica stanici stao stala otkazan otkazano otkazana otkazao otkazala prijavio prijavljen odjavljen odjavio odjavila najava pojava dojava izjava dostava prestao prestala prestalo brisem dosada dosadno naravno nazalost",
  polite:
    "molim, molim vas, molim te, lijepo molim, hvala, hvala lijepa, puno hvala, unaprijed hvala, dobar dan, dobro jutro, dobra večer, bok, zdravo, poštovani, lp, lijep pozdrav, pozdrav, srdačan pozdrav, odmah, smjesta, hitno, sad, sada, više, već jednom, ok, ljudi, jebote, brate, ispričavam se, oprostite, zauvijek, zbogom",
};
