import type { PageWords } from "../words.ts";

export const ga: PageWords = {
  title: "Do roghanna maidir le téacsanna",
  number: "Don uimhir a chríochnaíonn le {digits}",
  choose: "Cé na téacsanna atá uait ó {brand}?",
  marketing: "margaíocht",
  service: "teachtaireachtaí seirbhíse",
  agree:
    "Trí bhosca a thiceáil agus a shábháil, aontaíonn tú na téacsanna seo a fháil ó {brand}. Is féidir leat stopadh am ar bith. Ní coinníoll ceannaigh é.",
  save: "Sábháil mo roghanna",
  pending: "Ag fanacht le do dhearbhú: freagair {yes} ar ár dtéacs.",
  stop: "Stop gach téacs",
  stopHint: "Cuireann sé deireadh le gach téacs ó {controller}, teachtaireachtaí seirbhíse san áireamh.",
  saved: "Sábháladh do roghanna.",
  stopped: "Ní bhfaighidh tú a thuilleadh téacsanna uainn.",
  asked: "Chun a bhfuil ticeáilte agat a chur ar siúl, freagair {yes} ar an téacs atá díreach seolta againn chugat.",
  notice: "Fógra príobháideachais, leagan {version}",
  contact: "Ceisteanna: {support}",
  gpc: "Cuireann do bhrabhsálaí i gcoinne rianaithe (Global Privacy Control). Cloímid leis: ní dhíoltar, ní roinntear agus ní úsáidtear aon rud ón leathanach seo le haghaidh próifílithe.",
  gone: "Ní oibríonn an nasc seo a thuilleadh. Chun ár dtéacsanna a stopadh, freagair {stop} ar cheann ar bith acu.",
  failed: "Níor athraíodh aon rud. Bain triail eile as i gceann cúpla nóiméad.",
};
