import type { LanguageRules } from "../rules.ts";

export const pl: LanguageRules = {
  keywords: {
    "opt-out":
      "KONIEC?, KONIEC TEGO!, REZYGNUJĘ!, REZYGNACJA!, REZYGNUJEMY!, REZYGNACJA Z SMS!, WYPISZ, WYPISZ MNIE!, WYPISZCIE MNIE!, WYPISZ SIĘ, WYPISUJĘ SIĘ!, WYPISAĆ!, WYPIS, WYREJESTRUJ!, DEZAKTYWUJ, DEZAKTYWACJA, WYŁĄCZ, WYŁĄCZCIE, ODWOŁUJĘ ZGODĘ!, COFAM ZGODĘ!, WYCOFUJĘ ZGODĘ!, WYCOFANIE ZGODY!, COFNIĘCIE ZGODY!, COFAM, WYCOFUJĘ, BRAK ZGODY!, NIE WYRAŻAM ZGODY!, ANULUJ, ANULUJCIE, ODSUBSKRYBUJ!, NIE CHCĘ, NIE CHCĘ WIĘCEJ!, NIE CHCĘ JUŻ!, NIE CHCĘ TEGO!, NIE WYSYŁAJCIE!, NIE WYSYŁAĆ!, NIE PISZCIE!, NIE PISAĆ!, NIE PISZ!, NIE WYSYŁAJ!, NIE PRZYSYŁAJCIE!, NIE DZWOŃCIE!, NIE SPAMUJCIE!, DOŚĆ!, DOSYĆ!, WYSTARCZY, STARCZY, PRZESTAŃCIE!, PRZESTAŃ!, PRZESTAĆ, SKOŃCZCIE!, ZAKOŃCZ, ODCZEPCIE SIĘ!, ODCZEP SIĘ!, DAJCIE MI SPOKÓJ!, DAJ MI SPOKÓJ!, DAJCIE SPOKÓJ!, ZOSTAWCIE MNIE W SPOKOJU!, SPADAJCIE!, SPADAJ, ODWALCIE SIĘ!, SPIERDALAJCIE!, SPIERDALAJ!, ODPIERDOLCIE SIĘ!, NIE INTERESUJE MNIE TO!, NIE JESTEM ZAINTERESOWANY!, NIE JESTEM ZAINTERESOWANA!, NIEZAINTERESOWANY!, NIEZAINTERESOWANA!, ~POMYŁKA, ZŁY NUMER!, ~TO POMYŁKA, NIGDY WIĘCEJ!, ŻADNYCH SMSÓW!, BEZ SMS, BEZ REKLAM!, ~NIE DZIĘKUJĘ, ~SPAM, ∀STOP WSZYSTKO!, ∀STOP WSZYSTKIE!, ∀REZYGNUJĘ ZE WSZYSTKIEGO!, ∀WYPISZ ZE WSZYSTKIEGO!, ∀WYŁĄCZ WSZYSTKO!, ≈USUŃ, ≈USUŃ MNIE!, ≈USUŃCIE MNIE!, ≈USUNĄĆ, ≈USUŃCIE, ≈SKASUJ, ≈SKASUJCIE MNIE!, ≈SKASUJ MNIE!, ≈WYKREŚL MNIE!, ≈WYKREŚLCIE MNIE!",
    "opt-in":
      "ZAPISZ, ZAPISZ MNIE, ZAPISZCIE MNIE, WŁĄCZ, SUBSKRYBUJ, ZAPISUJĘ SIĘ, CHCĘ SIĘ ZAPISAĆ, DOŁĄCZ, WZNÓW, ROZPOCZNIJ",
    help: "POMOC, INFO?, POMOCY, POMÓŻCIE, INFORMACJA, KONTAKT, OBSŁUGA KLIENTA, KTO TO, KTO TO JEST, KIM JESTEŚ, KIM JESTEŚCIE, KTO PISZE, CO TO JEST, CO TO, POTRZEBUJĘ POMOCY",
    confirm:
      "TAK?, POTWIERDZAM, ZGADZAM SIĘ, ZGODA, TAK POTWIERDZAM, TAK ZGADZAM SIĘ, AKCEPTUJĘ, WYRAŻAM ZGODĘ, TAK WYRAŻAM ZGODĘ, POTWIERDŹ",
    access:
      "MOJE DANE, KOPIA DANYCH, KOPIA MOICH DANYCH, DOSTĘP DO DANYCH, DOSTĘP DO MOICH DANYCH, PRAWO DOSTĘPU, WGLĄD W DANE",
    erasure:
      "USUŃ DANE, USUŃ MOJE DANE, USUŃCIE MOJE DANE, USUNIĘCIE DANYCH, PRAWO DO BYCIA ZAPOMNIANYM, PRAWO DO ZAPOMNIENIA, USUŃ KONTO, USUŃ WSZYSTKO, ZAPOMNIJCIE O MNIE",
    rectification: "SPROSTOWANIE, SPROSTOWANIE DANYCH, POPRAWCIE MOJE DANE, ZMIANA DANYCH, TO NIE MOJE NAZWISKO",
    portability: "PRZENOSZENIE DANYCH, PRZENIEŚCIE MOJE DANE, EKSPORT DANYCH, PRZENIESIENIE DANYCH",
    restriction: "OGRANICZENIE PRZETWARZANIA, OGRANICZCIE PRZETWARZANIE",
    objection: "SPRZECIW, WNOSZĘ SPRZECIW, SPRZECIWIAM SIĘ, ZGŁASZAM SPRZECIW",
    no: "NIE",
  },
  words: {
    STOP: "stop stopp przestan przestancie przestac przestaniecie zaprzestan* zaprzestac skonczcie skoncz zakoncz zakonczcie zakonczyc dosc dosyc koniec wylacz wylaczcie wylaczyc wstrzymaj* wstrzymac anuluj* anulowac rezygnuje rezygnacja rezygnacje zrezygnowac rezygnujemy",
    NOT: "nie niechce niewysylajcie niewysylanie niewysylac niepiszcie bez zadnych zadnej zadne zaden nigdy nic nieprzesylanie nieprzysylanie niekontaktowanie niedzwonienie",
    MORE: "wiecej juz kolejnych nastepnych dalszych ponownie nigdy",
    SEND: "niewysylajcie niewysylanie niewysylac niepiszcie wysylaj wysylajcie wysylac wysylali przysylaj przysylajcie przysylac przysylali pisz piszcie pisac pisali pisali dzwon dzwoncie dzwonic dzwonili slijcie slij slac spamuj spamujcie spamowac nekaj nekajcie nekac meczcie mecz meczyc zawracaj* niepokoj niepokojcie niepokoic kontaktuj kontaktujcie kontaktowac smsuj* esemesuj* wydzwaniaj* nagabuj* przesylaj przesylajcie przesylac wypisuj wypisujcie nieprzesylanie nieprzysylanie niekontaktowanie niedzwonienie",
    SENDING:
      "wysylac wysylania wysylanie przysylac przysylania pisac pisania dzwonic dzwonienia spamowac spamowania nekac nekania meczyc slac przesylac przesylania kontaktowac kontaktu zawracac niepokoic wypisywac wydzwaniac",
    MSG: "sms* esemes* wiadomosc* reklamy reklam reklame reklama reklamami reklamowych reklamowe spam spamu spamem ofert* promocj* newsletter* powiadomie* powiadamia* marketing* komunikatow mail maile maili mailami msg znizki znizek znizkach rabatow rabaty",
    WANT: "chce niechce chcemy chcialbym chcialabym zycze zyczymy potrzebuje interesuje interesuja zgadzam prosilem prosilam zamawialem zamawialam",
    GET: "otrzymywac dostawac otrzymywania dostawania otrzymywanie",
    OUT: "wypisz_mnie wypiszcie_mnie wypisac_mnie wypisac_sie mnie_wypisac mnie_wypiszcie mnie_wypisz mnie_wypisanie wypisanie_mnie sie_wypisac wypisuje_sie wypisze_sie wypisanie_z wypisz_moj wypiszcie_moj wypiszcie_ten wyrejestr* odsubskryb* unsubskryb*",
    REMOVE:
      "usun usuncie usunac usuniecie usuniecia usuwajcie skasuj skasujcie skasowac skasowanie kasuj kasujcie wykresl wykreslcie wykreslic wymaz wymazcie wymazac wymazani* wyrzuc wyrzuccie wyrzucic zniszczcie wykasuj* wykasowac zabierzcie zabierz zdejmijcie usuneli skasowali wykreslili",
    ME: "mnie mi nas nam mna",
    MY: "moje moich moj mojego mojej moja moimi moim o_mnie na_moj_temat mnie_dotycz* dotyczacych_mnie mojego swoich swoje swoj nasze naszych",
    NUM: "numer numeru nr telefon telefonu numerze komorki",
    LIST: "lista liste listy bazy baza bazie baze subskrypcj* subskrybentow mailing* ewidencji",
    REVOKE: "cofam cofnac cofniecie wycofuje wycofac wycofanie odwoluje odwolac odwolanie",
    CONSENT: "zgode zgody zgoda pozwolenie zezwolenie",
    DATA: "dane danych danymi danym informacje informacji",
    ALL: "wszystko wszystkie wszystkich calosc wszelkie wszelkich wszystkiego",
    HAVE: "macie masz posiadacie przechowujecie gromadzicie zbieracie trzymacie wiecie przetwarzacie maja posiadaja przechowuja zebraliscie zgromadzone posiadane",
    WHAT: "jakie jakich kopia kopie kopii dostep dostepu wglad wgladu udostepnijcie udostepnic udostepnienie pokazcie podajcie przeslijcie wyslijcie przeslanie zobaczyc wykaz",
    FIX: "popraw poprawcie poprawic poprawienie poprawe sprostuj* sprostow* skoryguj* skorygow* zmien zmiencie zmienic zmiane zaktualizuj* zaktualizow* aktualizacj*",
    WRONG:
      "zly zla zle bledny bledne blednie bledna blad bledy bledem nieprawidlow* niepoprawn* nieaktualn* przekrecone przekreciliscie literowk* pomyliliscie",
    NAME: "imie imienia nazwisko nazwiska nazwisku adres adresu email maila emaila urodzenia pesel",
    MOVE: "przenies przeniescie przeniesc przeniesienie przeniesienia przenoszenia przenoszenie przekazcie przekazac wyeksportuj* wyeksportowac eksport eksportu innej_firmie innej_firmy innemu_operatorowi",
    LIMIT:
      "ogranicz ograniczcie ograniczyc ograniczenie ograniczenia zablokujcie zablokowac zablokuj zamroz* zamrozcie",
    PROC: "przetwarza* wykorzystywa* wykorzystujcie uzywac uzywajcie uzywania udostepniac udostepniajcie sprzedawac sprzedawajcie przekazujcie przekazywa* profilowac profilujcie",
    AGAINST: "sprzeciw sprzeciwu sprzeciwiam sprzeciwem",
    ADS: "marketing* reklamowych reklamowe reklamowym reklam reklamie reklamom profilowani* promocyjn* handlow*",
    ACCOUNT: "konto konta profil",
    THING:
      "zamowieni* wizyt* termin* rezerwacj* stolik* kurier* paczk* przesylk* dostawa dostawe dostawy dostawie dostaw dostawc* kierowc* taksow* przejazd* platnosc* faktur* rachun* umowy umowe bilet* lot lotu hotel* pizz* obiad* lekcj* zajec zajecia kurs kursu kursy zdjec* spotkani* samochod* auto auta produkt* towar* zwrot* zab zeba pokoj pokoju autobus* pociag* przystan* ubezpieczeni* recept* pozycj* okien* prezent* karty karte",
    KEEP: "oprocz tylko procz poza nadal ale zachowajcie zostawcie",
  },
  phrases: {
    "opt-out":
      "nie zycze sobie, nie wyrazam zgody na MSG|GET|SENDING|ADS, nie wyrazam zgody na kontakt*, nie wyrazalem zgody, nie wyrazalam zgody, nie dawalem zgody, nie dawalam zgody, nie zgadzalem sie, nie zgadzalam sie, nie zapisywalem sie, nie zapisywalam sie, nigdy sie nie zapisywal*, nie zapisalem sie, nie chce od was, nie chce juz od was, nic od was nie chce, nie chce tego GET, nie chce tego SEND, prosze przestancie, juz przestancie, wreszcie przestancie, dupie przestancie, ~odczepic, wystarczy tych, wystarczy MSG, mnie to nie interesuje, juz mnie nie interesuje, nr nalezy do, numer nalezy do, nie chce zadnych MSG, ~nie jestem zainteresowan*, nie interesuja mnie wasze, nie interesuje mnie wasza, ~nie interesuje mnie, daj* .. spokoj, zostawcie mnie, odczepcie sie, odczep sie, odwalcie sie, odpieprzcie sie, ~spierdalaj*, ~odpierdol*, ~spadajcie, ~pierdolcie sie, ~wal* sie, mam dosc MSG|SENDING, mam dosc tych, mam dosc was*, mam juz dosc, mam tego dosc, mam po dziurki, dosc tych, dosc tego, dosyc tych, starczy tych, koniec z MSG, koniec z tymi, rezygnuje z LIST|GET|MSG|SENDING, rezygnuje z tych, rezygnuje z waszych, rezygnuje z uslugi sms*, chce zrezygnowac, prosze o rezygnacje, jak zrezygnowac, jak moge zrezygnowac, jak sie wypisac, jak moge sie wypisac, jak to wylaczyc, jak wylaczyc MSG, jak wylaczyc te, jak anulowac subskrypcj*, jak przestac, nie moge sie wypis*, nie da sie wypis*, jak wycofac zgode, bez MSG prosze, prosze juz nie SEND, prosze wiecej nie SEND, nie SEND wiecej, nie SEND juz, juz nie SEND, wiecej nie SEND, nie piszcie do mnie, nie dzwoncie do mnie, wiecej do mnie nie SEND, zly numer, pomylka z numerem, pomylka numer*, pomyliliscie numer*, pomylil* numer*, bledny numer, to nie moj numer, to nie ten numer, ten numer nie nalezy, numer nie nalezy juz, nie jestem ta osoba, nie nazywam sie tak, usuncie ten numer, usun ten numer, wykreslcie ten numer, wypisz ten numer, usuncie mnie z, usun mnie z, skresl* mnie z, wyrzuc* mnie z, prosze mnie nie, przestancie mnie, przestan mnie, zglosze was, zglosze to, zglaszam do uodo, zglosze do uodo, skarge do uodo, zawiadomie uodo, blokuje was, zablokuje was, blokuje ten numer, pisalem .. stop, pisalam .. stop, napisalem .. stop, napisalam .. stop, wyslalem .. stop, wyslalam .. stop, juz pisalem ze nie, mowilem stop, tyle razy stop, stop sms*, stop z MSG, stop spam*, prosze stop, ile razy mam, nie chce byc informowan*, nie chce byc nekan*, nie chce byc niepokojon*, nie chce takich MSG, nie chce tych MSG, nie zapisujcie mnie, nie chce sie zapis*, nie jestem waszym klientem, nie jestem wasza klientka",
    "opt-in":
      "zapisz mnie do .. MSG|LIST, zapisz mnie na .. MSG|LIST, zapiszcie mnie do .. MSG|LIST, zapiszcie mnie na .. MSG|LIST, zapiszcie mnie ponownie, zapiszcie mnie z powrotem, chce sie zapisac do .. MSG|LIST, chce sie zapisac na .. MSG|LIST, chce znowu dostawac, chce znow dostawac, chce ponownie otrzymywac, chce otrzymywac .. MSG, chce dostawac .. MSG, chcialbym otrzymywac .. MSG, chcialabym otrzymywac .. MSG, chcialbym dostawac .. MSG, wlaczcie mi .. MSG, znowu mi wysylajcie, dodajcie mnie do .. LIST",
    help: "potrzebuje pomocy, kto to pisze, kto pisze, kim jestescie, kim jestes, kim panstwo sa, kim sa panstwo, o co chodzi, z jakiej firmy, kto to jest, od kogo, co to za numer, co to za firma, jaka to firma, kto mowi, czyj to numer, mozecie mi pomoc, czy moze mi ktos pomoc, prosze o pomoc, jak to dziala",
    access:
      "co o mnie wiecie, co wiecie o mnie, co o mnie macie, co macie o mnie, co na moj temat, skad .. moj, skad .. moje, skad .. ten numer, skad wzieliscie .. numer, kto .. dal .. numer, kto wam .. moj, kto dal wam, kto podal wam, jakie dane osobowe, kopie moich, kopia moich, kopii moich, kopie danych, kopie wszystkich, dostep do moich, dostepu do danych, prawo dostepu, wglad w moje, wglad do moich, wgladu do moich, 15 rodo, dostep do danych, posiadaja .. na moj temat, przeslanie .. danych osobowych, art 15, artykul 15, artykulu 15, jakie informacje o mnie, jakie macie dane, jakie dane macie, moje dane osobowe przechowujecie",
    erasure:
      "prawo do bycia zapomnian*, prawa do bycia zapomnian*, prawo do zapomnienia, prawo do usuniecia, usuniecie danych, usuniecie moich danych, usuniecia moich danych, usuniecia danych, usuncie wszystko, usun wszystko, skasujcie wszystko, zapomnijcie o mnie, zapomnij o mnie, usuncie moje konto, usunac konto, 17 rodo, usuncie dane, art 17, artykul 17, artykulu 17, wymazcie mnie, usuncie mnie z systemu",
    rectification:
      "moje nazwisko to, nazywam sie inaczej, nie nazywam sie, nie mam na imie, to nie moje imie, to nie moje nazwisko, moje imie jest zle, zle napisane, zle zapisane, blednie napisane, macie zle nazwisko, macie zly adres, macie zle imie, macie bledny adres, zmienilem adres, zmienilam adres, zmienilem nazwisko, zmienilam nazwisko, zmienil sie moj adres, prawo do sprostowania, art 16, artykul 16, poprawcie moje, zmiencie moje dane, zmiana nazwiska, zmiane nazwiska, moj nowy adres, wyszlam za maz",
    portability:
      "przenoszenie danych, przenoszenia danych, prawo do przenoszenia, w formacie nadajacym sie, formacie csv, art 20, artykul 20, przekazcie moje dane, przeslijcie moje dane do",
    restriction:
      "ograniczenie przetwarzania, ograniczenia przetwarzania, ograniczcie przetwarzanie, zamrozcie moje, zablokujcie moje dane, wstrzymajcie przetwarzanie, zaprzestancie przetwarzania, art 18, artykul 18",
    objection:
      "wnosze sprzeciw, zglaszam sprzeciw, skladam sprzeciw, sprzeciwiam sie, sprzeciw wobec, prawo do sprzeciwu, nie wyrazam zgody na przetwarzanie, nie zgadzam sie na przetwarzanie, nie zgadzam sie na wykorzyst*, nie zgadzam sie na profilowanie, nie sprzedawajcie moich, nie przekazujcie moich, nie udostepniajcie moich, nie wykorzystujcie moich, nie uzywajcie moich, nie przetwarzajcie moich, art 21, artykul 21",
    none: "nie przestawaj*, nie przestan*, nie wypisuj* mnie, nie wypisz* mnie, nie usuwaj*, nie kasuj*, nie anuluj*, nie rezygnuj*, nie chce rezygnowac, nie chce anulowac, nie chce sie wypis*, nie wylacz*, nie dosta* .. zadn*, nie dosta*, nie otrzyma* .. zadn*, nie otrzyma*, nie przysz* .. zadn*, nie przysz*, nie dotar*, nie doszedl .. sms*, nie doszla, nie doszlo, nie mam zadn*, nie ma zadn*, nie bylo zadn*, jeszcze nie, juz nie trzeba, nie musi*, nie moge, nie mozecie, nie da sie, nie ma sprawy, nie ma za co, nie ma problemu, nie dzwon* tylko, nie dzwon* prosze tylko, nie dzwon* na domofon, nie dzwon* domofonem, nie zapomn*, nie wiem, nie martw*, nie spiesz*, nie wiecej niz, anulu* .. THING, anulowac .. THING, rezygn* z .. THING, zrezygn* z .. THING, odwol* .. THING, usun* .. THING, wykresl* .. THING, przestan .. THING, nie chce .. THING, nie potrzebuje .. THING, koniec promocji, koniec oferty, koniec roku, koniec miesiaca, koniec tygodnia, do konca, pod koniec, na koniec, w koncu, wystarczy ze, dosc dlugo, dosc dobrze, dosc szybko, dosc duz*, dosc drog*, dosc pozno, dosc blisko, dosc daleko, prosze o kontakt, prosze o sms*, znak stop, przy znaku stop, dlaczego nie SEND, czemu nie SEND, nie SEND do mnie przed, nie pisali*, usuniecie usterki, usuniecie awarii, odwolanie od, od decyzji, brak odpowiedzi, nie wypisali, nie pomyl*, zly numer zamowienia, zly numer paczki, czy to pomylka",
  },
  common:
    "i w na z do od po za przez dla o u jest sa byl byla bylo bede bedzie byc mam ma mamy moge mozna moze czy jak kiedy gdzie kto co ile ktory ktora ten ta to te tego tej tym sie go jej jego ich was wam nasz wasz dzis dzisiaj jutro wczoraj teraz zaraz rano wieczorem godzina godzinie dzien dobry dziekuje dzieki prosze tak no dobrze ok super jeszcze bardzo tez tylko lub albo ale bo zeby jesli gdy niz pan pani panstwo witam czesc pozdrawiam odbior odbiore dobra przystanek przystanku przestal przestala przestalo anulowane anulowana anulowano wylaczony wylaczona rezygnacji rezygnacja dostosuj dosiego wystarczylo wystarczyla pomylki usunieto usuniety stopy stopa stopni stoper stopien wypisze wypisany zrobic mozecie trzeba wiem mysle",
  polite:
    "proszę, bardzo proszę, prosze was, poproszę, uprzejmie proszę, dziękuję, dziekuje bardzo, dzięki, dzień dobry, dobry wieczór, witam, cześć, hej, halo, pozdrawiam, teraz, natychmiast, już, od zaraz, wreszcie, w końcu, szanowni państwo, z poważaniem, z góry dziękuję, ok, na zawsze, ludzie, do cholery, kurwa, sory, sorry, przepraszam, pilne, bez odbioru, serio, proszę bardzo",
};
