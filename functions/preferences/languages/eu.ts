import type { PageWords } from "../words.ts";

export const eu: PageWords = {
  title: "Zure SMS aukerak",
  number: "{digits} amaiera duen zenbakirako",
  choose: "{brand}: zein SMS jaso nahi dituzu?",
  marketing: "publizitatea",
  service: "zerbitzu-mezuak",
  agree:
    "Lauki bat markatu eta gordez gero, SMS hauek jasotzea onartzen duzu ({brand}). Edozein unetan utz dezakezu. Ez da erosteko baldintza.",
  save: "Gorde aukerak",
  pending: "Zure berrespenaren zain: erantzun {yes} gure SMSari.",
  stop: "Gelditu SMS guztiak",
  stopHint: "SMS guztiak geldituko dira ({controller}), zerbitzu-mezuak ere bai.",
  saved: "Zure aukerak gorde dira.",
  stopped: "Ez duzu gure SMS gehiago jasoko.",
  asked: "Markatutakoa aktibatzeko, erantzun {yes} bidali berri dizugun SMSari.",
  notice: "Pribatutasun-oharra, {version} bertsioa",
  contact: "Galderak: {support}",
  gpc: "Zure nabigatzailea jarraipenaren aurka dago (Global Privacy Control). Errespetatzen dugu: orri honetako ezer ez da saltzen, partekatzen edo profilak egiteko erabiltzen.",
  gone: "Esteka honek ez du jada balio. Gure SMSak gelditzeko, erantzun {stop} haietako edozeini.",
  failed: "Ez da ezer aldatu. Saiatu berriro minutu batzuk barru.",
};
