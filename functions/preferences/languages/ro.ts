import type { PageWords } from "../words.ts";

export const ro: PageWords = {
  title: "Opțiunile dvs. pentru SMS",
  number: "Pentru numărul care se termină în {digits}",
  choose: "Ce SMS-uri doriți de la {brand}?",
  marketing: "publicitate",
  service: "mesaje de serviciu",
  agree:
    "Bifând o casetă și salvând, sunteți de acord să primiți aceste SMS-uri de la {brand}. Puteți opri oricând. Nu este o condiție de cumpărare.",
  save: "Salvează opțiunile",
  pending: "Așteaptă confirmarea: răspundeți {yes} la SMS-ul nostru.",
  stop: "Oprește toate SMS-urile",
  stopHint: "Oprește toate SMS-urile de la {controller}, inclusiv cele de serviciu.",
  saved: "Opțiunile au fost salvate.",
  stopped: "Nu veți mai primi SMS-uri de la noi.",
  asked: "Pentru a activa ce ați bifat, răspundeți {yes} la SMS-ul pe care tocmai vi l-am trimis.",
  notice: "Notă de confidențialitate, versiunea {version}",
  contact: "Întrebări: {support}",
  gpc: "Browserul dvs. se opune urmăririi (Global Privacy Control). Respectăm acest lucru: nimic de pe această pagină nu este vândut, partajat sau folosit pentru profilare.",
  gone: "Acest link nu mai funcționează. Pentru a opri SMS-urile noastre, răspundeți {stop} la oricare dintre ele.",
  failed: "Nu s-a schimbat nimic. Încercați din nou peste câteva minute.",
};
