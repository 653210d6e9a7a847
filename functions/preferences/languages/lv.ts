import type { PageWords } from "../words.ts";

export const lv: PageWords = {
  title: "Jūsu izvēles par īsziņām",
  number: "Numuram, kas beidzas ar {digits}",
  choose: "Kādas īsziņas vēlaties no {brand}?",
  marketing: "reklāma",
  service: "pakalpojumu ziņas",
  agree:
    "Atzīmējot lodziņu un saglabājot, jūs piekrītat saņemt šīs īsziņas no {brand}. Varat pārtraukt jebkurā laikā. Tas nav pirkuma nosacījums.",
  save: "Saglabāt izvēles",
  pending: "Gaida apstiprinājumu: atbildiet {yes} uz mūsu īsziņu.",
  stop: "Apturēt visas īsziņas",
  stopHint: "Aptur visas īsziņas no {controller}, arī pakalpojumu ziņas.",
  saved: "Jūsu izvēles ir saglabātas.",
  stopped: "Jūs vairs nesaņemsiet mūsu īsziņas.",
  asked: "Lai ieslēgtu atzīmēto, atbildiet {yes} uz tikko nosūtīto īsziņu.",
  notice: "Privātuma paziņojums, versija {version}",
  contact: "Jautājumi: {support}",
  gpc: "Jūsu pārlūks iebilst pret izsekošanu (Global Privacy Control). Mēs to ievērojam: nekas no šīs lapas netiek pārdots, kopīgots vai izmantots profilēšanai.",
  gone: "Šī saite vairs nedarbojas. Lai apturētu mūsu īsziņas, atbildiet {stop} uz jebkuru no tām.",
  failed: "Nekas netika mainīts. Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm.",
};
