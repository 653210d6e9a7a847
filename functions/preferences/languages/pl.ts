import type { PageWords } from "../words.ts";

export const pl: PageWords = {
  title: "Twoje wybory dotyczące SMS-ów",
  number: "Dla numeru kończącego się na {digits}",
  choose: "Jakie SMS-y chcesz otrzymywać od {brand}?",
  marketing: "reklama",
  service: "wiadomości serwisowe",
  agree:
    "Zaznaczając pole i zapisując, zgadzasz się otrzymywać te SMS-y od {brand}. Możesz zrezygnować w każdej chwili. Zgoda nie jest warunkiem zakupu.",
  save: "Zapisz wybory",
  pending: "Czeka na potwierdzenie: odpowiedz {yes} na nasz SMS.",
  stop: "Zatrzymaj wszystkie SMS-y",
  stopHint: "Zatrzymuje wszystkie SMS-y od {controller}, także serwisowe.",
  saved: "Twoje wybory zostały zapisane.",
  stopped: "Nie otrzymasz już od nas SMS-ów.",
  asked: "Aby włączyć zaznaczone, odpowiedz {yes} na SMS, który właśnie wysłaliśmy.",
  notice: "Informacja o prywatności, wersja {version}",
  contact: "Pytania: {support}",
  gpc: "Twoja przeglądarka sprzeciwia się śledzeniu (Global Privacy Control). Szanujemy to: nic z tej strony nie jest sprzedawane, udostępniane ani używane do profilowania.",
  gone: "Ten link już nie działa. Aby zatrzymać nasze SMS-y, odpowiedz {stop} na dowolny z nich.",
  failed: "Nic nie zmieniono. Spróbuj ponownie za kilka minut.",
};
