import type { PageWords } from "../words.ts";

export const is: PageWords = {
  title: "Val þitt um SMS",
  number: "Fyrir númerið sem endar á {digits}",
  choose: "Hvaða SMS viltu fá frá {brand}?",
  marketing: "auglýsingar",
  service: "þjónustuskilaboð",
  agree:
    "Með því að haka í reit og vista samþykkir þú að fá þessi SMS frá {brand}. Þú getur hætt hvenær sem er. Það er ekki skilyrði fyrir kaupum.",
  save: "Vista val",
  pending: "Bíður staðfestingar: svaraðu SMS-inu okkar með {yes}.",
  stop: "Stöðva öll SMS",
  stopHint: "Stöðvar öll SMS frá {controller}, líka þjónustuskilaboð.",
  saved: "Val þitt hefur verið vistað.",
  stopped: "Þú færð ekki fleiri SMS frá okkur.",
  asked: "Svaraðu {yes} við SMS-inu sem við vorum að senda til að kveikja á því sem þú hakaðir við.",
  notice: "Persónuverndarstefna, útgáfa {version}",
  contact: "Spurningar: {support}",
  gpc: "Vafrinn þinn hafnar rakningu (Global Privacy Control). Við virðum það: ekkert af þessari síðu er selt, því deilt eða notað í persónusnið.",
  gone: "Þessi hlekkur virkar ekki lengur. Svaraðu {stop} einhverju SMS-i frá okkur til að stöðva þau.",
  failed: "Engu var breytt. Reyndu aftur eftir nokkrar mínútur.",
};
