import type { LanguageRules } from "../rules.ts";

export const is: LanguageRules = {
  keywords: {
    "opt-out":
      "STOPP!, STÖÐVA!, STÖÐVIÐ!, STÖÐVAÐU!, HÆTTA?, HÆTTIÐ!, HÆTTU!, HÆTTU NÚNA!, HÆTTIÐ ÞESSU!, HÆTTU ÞESSU!, HÆTTIÐ NÚNA!, AFSKRÁ!, AFSKRÁNING!, AFSKRÁÐU MIG!, AFSKRÁIÐ MIG!, AFSKRÁ MIG!, SKRÁ MIG ÚR!, SKRÁIÐ MIG ÚR!, SKRÁÐU MIG ÚR!, SKRÁ MIG AF!, SKRÁÐU MIG AF!, SKRÁIÐ MIG AF!, SEGJA UPP, SEGI UPP, UPPSÖGN, NEI TAKK, EKKI MEIRA!, EKKI MEIR!, EKKI FLEIRI!, EKKI SENDA!, EKKI SENDA MÉR!, EKKI SENDA MEIRA!, ENGIN SMS!, ENGIN FLEIRI SMS!, ENGIN FLEIRI SKILABOÐ!, ENGAR AUGLÝSINGAR!, VIL EKKI!, VIL ÞETTA EKKI!, HEF EKKI ÁHUGA!, EKKI ÁHUGA!, ENGINN ÁHUGI!, RANGT NÚMER!, VITLAUST NÚMER!, SKAKKT NÚMER!, LÁTIÐ MIG Í FRIÐI!, LÁTTU MIG Í FRIÐI!, LÁTIÐ MIG VERA!, NÓG KOMIÐ, NÚ ER NÓG KOMIÐ!, HÆTTA VIÐ, DRULLASTU BURT!, FARÐU TIL FJANDANS!, ∀STÖÐVA ALLT!, ∀HÆTTA ÖLLU!, ∀STOPP ALLT!, ∀STOP ALLT!, ∀AFSKRÁ ALLT!, ≈EYÐA, ≈EYÐIÐ, ≈EYDDU, ≈EYÐIÐ MÉR!, ≈EYDDU MÉR!, ≈FJARLÆGJA, ≈FJARLÆGIÐ MIG!, ≈FJARLÆGÐU MIG!, ≈EYÐIÐ NÚMERINU MÍNU!, ≈EYÐA NÚMERINU MÍNU!, VIL ÞETTA EKKI LENGUR!, ÉG VIL ÞETTA EKKI!, AFÞAKKA!, STOPPA!, STOPPA SMS!, STOPPAÐU!, STOPPIÐ!, NEI TAKK STOPP, HÆTTU AÐ SENDA!, HÆTTIÐ AÐ SENDA!, HÆTTA ÁSKRIFT, HÆTT, EKKI FLEIRI SKILABOÐ!, EKKI FLEIRI SMS!, ENGIN SKILABOÐ!, TAKA MIG AF LISTA!, TAKA AF LISTA!, TAKIÐ MIG AF LISTA!, SEGJA UPP ÁSKRIFT, EKKI ÁHUGI!, EKKI ÁHUGASAMUR, ~BLOKKA, ~LOKA, KOMIÐ NÓG!, EYÐA NÚMERI, HAETA?, HÆTA?, SKRÁ MIG ÚT!, SKRÁIÐ MIG ÚT!",
    "opt-in": "BYRJA, SKRÁ MIG, SKRÁIÐ MIG, SKRÁÐU MIG, BYRJA AFTUR, GERAST ÁSKRIFANDI, SKRÁNING, HEFJA, VIRKJA",
    help: "HJÁLP, HJALP, UPPLÝSINGAR, VANTAR HJÁLP, MIG VANTAR HJÁLP, AÐSTOÐ, ÞJÓNUSTUVER, HVER ER ÞETTA, HVER ERT ÞÚ, HVERJIR ERUÐ ÞIÐ, HVAÐ ER ÞETTA, HVER ER ÞAÐ",
    confirm:
      "JÁ, JÁ TAKK, STAÐFESTI, STAÐFESTA, ÉG STAÐFESTI, SAMÞYKKI, ÉG SAMÞYKKI, SAMÞYKKT, JÁ STAÐFESTI, JÁ SAMÞYKKI, JA?, ÉG SAMÞYKKI ÞETTA, JÁ ENDILEGA, ENDILEGA, JÚ?, JÁ AUÐVITAÐ, AUÐVITAÐ, JEBB?, JÁJÁ?, JÁ JÁ, JÁ ÞAÐ ER FÍNT, SJÁLFSAGT?, STAÐFEST, ÉG ER SAMMÁLA, JÁ GJARNAN, GJARNAN?, YES?, JÁ ÉG VIL, ALVEG ENDILEGA, ALVEG?, ÉG SAMÞYKKI ÞAÐ, SAMÞYKKI ÞAÐ",
    access: "GÖGNIN MÍN, AFRIT AF GÖGNUM, AFRIT AF GÖGNUM MÍNUM, AÐGANGUR AÐ GÖGNUM, UPPLÝSINGABEIÐNI, AÐGANGSRÉTTUR",
    erasure:
      "EYÐIÐ GÖGNUNUM MÍNUM, EYÐA GÖGNUNUM MÍNUM, EYÐIÐ GÖGNUM MÍNUM, EYÐA GÖGNUM, EYÐIÐ ÖLLU, EYÐA ÖLLU, RÉTTURINN TIL AÐ GLEYMAST, RÉTTUR TIL AÐ GLEYMAST, GLEYMIÐ MÉR, EYÐA AÐGANGI, EYÐIÐ AÐGANGINUM MÍNUM, EYÐING GAGNA",
    rectification:
      "LEIÐRÉTTIÐ UPPLÝSINGAR, LEIÐRÉTTA UPPLÝSINGAR, LEIÐRÉTTING, LEIÐRÉTTIÐ GÖGNIN MÍN, RANGT NAFN, ÞETTA ER EKKI NAFNIÐ MITT",
    portability: "FLYTJA GÖGN, FLYTJA GÖGNIN MÍN, FLYTJIÐ GÖGNIN MÍN, GAGNAFLUTNINGUR, FLUTNINGUR GAGNA",
    restriction: "TAKMARKA VINNSLU, TAKMARKIÐ VINNSLU, TAKMÖRKUN Á VINNSLU, FRYSTIÐ GÖGNIN MÍN",
    objection: "ÉG ANDMÆLI, ANDMÆLI, ANDMÆLARÉTTUR, MÓTMÆLI, ÉG MÓTMÆLI, BANNMERKING",
    no: "NEI, NEIBB, NEI NEI",
  },
  words: {
    STOP: "stop stopp hættið hættu hætta hættir hætti stöðva stöðvið stöðvaðu hættiði stoppa stoppið stoppaðu hætt",
    NOT: "ekki engin engan engar enga engum aldrei ekkert enginn hvorki ekki_lengur",
    MORE: "fleiri meira meir framar lengur frekari framvegis aftur framtíðinni",
    SEND: "senda sendið sendu senduð skrifa skrifið skrifaðu hafa_samband hafið_samband trufla truflið áreita áreitið ónáða ónáðið spamma smsa hringja hringið",
    SENDING:
      "senda sendingar sendingum sendingu að_senda skrifa áreita áreiti áreitni spamma spammi hringja trufla ónáða samband sent",
    MSG: "skilaboð* skilaboðum skilaboða sms* auglýsing* ruslpóst* fréttabréf* tilboð* markaðs* póst póstar pósta tölvupóst* tilkynning* spam* smáskilaboð* skeyti textaskilaboð*",
    WANT: "vil langar óska óskum kæri nenni þarf áhuga viljum áhugi",
    GET: "fá móttaka taka_við fengið",
    OUT: "afskrá afskrái afskráið afskráðu afskráning afskráningu afskráður afskráð afskráðan afskráum afskráningar skrá_mig_úr skráið_mig_úr skráðu_mig_úr skrá_mig_af skráið_mig_af skráðu_mig_af skráð_mig_úr skrái_mig_úr segja_upp_áskrift*",
    REMOVE:
      "eyða eyðið eyddu eytt eyði eyðing* fjarlægja fjarlægið fjarlægðu fjarlægt strika strikið afmá afmáið eyðileggja",
    ME: "mig mér okkur",
    MY: "mín mitt mínum minn mínar mínir mína mín um_mig mínu minni",
    NUM: "númer* símanúmer* númerið númerinu símann simanumer* sími",
    LIST: "list* lista listanum gagnagrunn* skránni skrám áskrift* póstlist* kerfi* kerfinu skrá_ykkar viðskiptamannaskrá",
    REVOKE: "afturkall* dreg draga til_baka tilbaka",
    CONSENT: "samþykki* leyfi* heimild*",
    DATA: "gögn gögnin gögnum gögnunum gagna gagnanna upplýsing* persónuupplýs* persónugögn*",
    ALL: "öll öllum allt allar allir öllu alla allra neitt",
    HAVE: "hafið eigið geymið vitið eruð hafið_þið geymd skráð safnað",
    WHAT: "hvaða hvað afrit* aðgang* yfirlit* sjá fá óska fara skoða",
    FIX: "leiðrétt* breyta breytið breyttu uppfæra uppfærið uppfærðu laga lagið lagfær* leiðrétta",
    WRONG: "rangt röng rangar rangur rangri vitlaus* villa villu skakkt úrelt* vitlaust",
    NAME: "nafn nafnið nafni nafninu heimilisfang* netfang* kennital* póstnúmer* eftirnafn* heimili",
    MOVE: "flytja flytjið fluttar flutt flutning* yfirfær* útflutn* færa csv excel json xml",
    LIMIT: "takmark* takmörk* frysta frystið stöðva gera_hlé takmarka takmarkið",
    PROC: "vinnsl* nota notið selja seljið deila deilið miðla miðlið meðhöndl* nýta nýtið vinna notuð noti snerta snertið afhenda gefa",
    AGAINST: "andmæl* mótmæl* andmæla",
    ADS: "markaðs* markaðssetn* auglýsing* persónusnið* þriðja markpóst*",
    ACCOUNT: "aðganginum aðgangi aðganginn reikningnum_mínum notandareikning* prófíl* notanda",
    THING:
      "pöntun* pantan* pöntunina tíma tími tímann tímanum bókun* borð* pakk* sendinguna afhend* bílstjór* ferð* leigubíl* greiðsl* reikning* flug* hótel* herberg* mynd* lest strætó* vagn* miða miði fund* æfing* kennsl* námskeið* mat* pizz* bíl bílinn bílnum vara vöru vörur vörunni vörum lykil* lykl* íbúð* föt skó skór kvittun* kóða kóði poka laukur lauk* veisl* köku heimsókn* viðtal*",
    KEEP: "en bara nema aðeins halda áfram",
  },
  phrases: {
    "opt-out":
      "ekki hafa samband, ekki hafið samband, vil ekki fá, vil ekkert frá, vil ekki heyra, nenni ekki fleiri, nenni þessu ekki, nenni ekki að fá, nenni ekki þessu, óska ekki eftir, langar ekki að fá, langar ekki í fleiri, hafa meira samband, ~til að stoppa, ~hef ekki áhuga, ~engan áhuga, ~ekki áhuga, ~nei takk við, rangt númer, vitlaust númer, skakkt númer, ekki mitt númer, ekki númerið mitt, ekki lengur mitt, ekki lengur númerið, röng manneskja, rangan aðila, rangur aðili, látið mig í friði, látið mig vera, láttu mig vera, mig í friði, okkur í friði, hættið þessu, hættu þessu, hættið núna, hættið strax, vinsamlegast hættið, getið þið hætt, getiði hætt, viljið þið hætta, viljiði hætta, hætta að fá, hvernig hætti ég, hvernig hættir maður, hvernig stöðva ég, hvernig skrái ég mig úr, hvernig losna, hvernig kemst ég, hvernig segi ég, losna við, takið mig af, taktu mig af, taka mig af, takið mig út, taktu mig út, takið númerið, taka númerið mitt, mig af list*, mig af lista, af listanum, af lista ykkar, út af lista, úr kerfinu, úr kerfi ykkar, af póstlista*, af skránni, stoppa þetta, stoppið þetta, stoppið þessi, stopp á, pirrandi .. MSG, aldrei skráð mig, aldrei samþykkt, aldrei beðið um, skráði mig aldrei, bað aldrei um, samþykkti aldrei, hef ekki gefið leyfi, blokka ykkur, blokka þetta, loka á ykkur, loka á númer*, sendi stop*, svaraði stop*, skrifaði stop*, stop og REMOVE, stopp og REMOVE, hættið og REMOVE, ~farið til, ~drullist, ~haldið kjafti, ~étið skít, segi upp áskrift*, segja áskriftinni, segi áskriftinni, hætta í áskrift*, hætta áskrift*, vil ekki lengur vera, fengið nóg af .. MSG, fá nóg af .. MSG, fæ nóg af .. MSG, nóg komið af .. MSG, þreytt á .. MSG, þreyttur á .. MSG, ~bað ekki um þetta, bað ekki um .. MSG, samþykkti ekki að fá, hef ekki samþykkt að fá, hef ekki skráð mig, afþakka .. MSG, ekki númerið hans, ekki númerið hennar, tekið númerið, ekki leyfi til að senda, vil hætta .. MSG, kæri mig ekki um .. MSG, ég blokka, mun blokka, þetta er spam, hef aldrei skráð, ekki samþykkt, án samþykkis, án leyfis, ekki viðskiptavinur, ekki lengur viðskiptavinur, vitlausa manneskju, ekki .. númer lengur, þreytt á, þreyttur á, leið á, leiður á, kominn með nóg, komin með nóg, nenni ekki þess*, vil ekki meira, vil ekki fleiri, ekki senda, ekki hringja, ekki skrifa, hvernig afskrái, hvernig losna ég, hvernig stoppa ég, eyðið númerinu, fjarlægið mig, fjarlægið númerið, afþakka MSG, vinsamlegast takið mig, komið nóg af, nóg komið af, fengið nóg af .. skilaboð*, ~af hverju fæ ég .. MSG, ~hvers vegna fæ ég .. MSG, ~af hverju sendið .. MSG, ~af hverju eruð þið, nenni ekki .. MSG, þreytt* á .. MSG, leið* á .. MSG, komin* með nóg, búin* að fá nóg, hvernig slekk ég .. MSG, láttu mig í friði, ekki lengur viðskiptavin*, ekki áhuga, engan áhuga, hætt* að hafa samband, tilkynna ykkur, ekki senda mér, skrá mig út, skráið mig út, hvernig fæ ég þetta til, fæ ég þetta til að hætta, nú er nóg komið, nóg komið, þreytt* á ykkur, leið* á ykkur",
    "opt-in":
      "vil skrá mig í, vil vera með aftur, vil gjarnan fá .. aftur, vil fá .. aftur, skráið mig á, skráðu mig á, skrá mig aftur, bætið mér á, setjið mig á, gerast áskrifandi, byrja að fá, fá skilaboð aftur, fá sms aftur, skráið mig aftur, vera með aftur, hvernig skrái ég mig, vil skrá mig, skráið mig, vil fá tilboð*, fá tilboðin aftur, vil gjarnan fá, bætið mér, setjið mig á listann, setjið mig aftur, aftur á listanum, aftur á listann",
    help: "vantar hjálp, þarf hjálp, hver er þetta, hver ert þú, hverjir eruð, hver er að, hvaða fyrirtæki, um hvað snýst, um hvað er, getið þið hjálpað, getur þú hjálpað, geturðu hjálpað, getiði hjálpað, hvernig virkar, hver sendir, hver eruð þið, hver skrifar, tala við einhvern",
    access:
      "hvað vitið þið um, hvað vitið um, hvaða upplýsingar, hvaða gögn, allt sem þið hafið, allt sem þið vitið, sem þið hafið um mig, sem þið eigið um mig, skráð um mig, geymt um mig, geymið um mig, hvar fenguð, hvaðan fenguð, hvaðan hafið, hvernig fenguð, hvar fékkstu, hvernig fékkstu, hver gaf ykkur, hver lét ykkur, afrit af gögn*, afrit af mínum, afrit af öllum, afrit af upplýs*, afrit af persónu*, 15 grein, sjá hvaða, aðgang* að gögn*, aðgang* að upplýs*, aðgang* að mínum, aðgang* að persónu*, hvaðan hafið þið, hvað .. vitið .. um mig, hvað .. eigið .. um mig, hvað .. skráð .. um mig, hvaðan kemur númerið, hver gaf .. númer*",
    erasure:
      "til að gleymast, gleymið mér, gleymdu mér, eyðið öllu, eyða öllu, eyðið öllum, eyða öllum upplýs*, 17 grein, eyðið aðgang*, eyða aðgang*, lokið aðgang*, loka aðganginum, rétt til eyðing*, eytt öllum, eyðið .. um mig, eyða .. um mig, fjarlægið .. um mig",
    rectification:
      "nafnið mitt er ekki, nafnið er vitlaust, nafnið er rangt, ekki nafnið mitt, ekki mitt nafn, ég heiti ekki, vitlaust skrifað, rangt skrifað, vitlaust stafsett, rangt stafsett, nýtt heimilisfang, er flutt, er fluttur, flutti nýlega, breyta heimilisfang*, breytið heimilisfang*, breyta nafni*, uppfæra heimilis*, uppfæra netfang*, rangar upplýsingar, upplýsingarnar eru rangar, 16 grein, rétt til leiðrétt*, heimilisfangið mitt hefur, ég er flutt*, rangt nafn, gamla heimilisfang*, heiti núna, heiti ekki lengur, rétta nafnið mitt, NAME er skrifað, NAME skrifast",
    portability:
      "tölvulesanleg*, 20 grein, gögnin mín til, gögnum mínum til, til annars fyrirtækis, til annars aðila, flytja gögnin, skrá með gögn*, skrá með öllum, gögnin mín í skrá, gögnin mín sem skrá, í annað fyrirtæki, með gögnin mín",
    restriction:
      "takmörkun á, stöðvið .. vinnslu, hættið .. vinnslu, hætta .. vinnslu, 18 grein, takmarka .. vinnslu, takmarkið .. vinnslu, frystið .. gögn*, þar til?, þangað til?, í bili?, að svo stöddu?, eins og er?, á meðan?, meðan?, tímabundið?, geymið?, haldið?, áður en?, fyrr en?, en ekki nota, en notið þau ekki, ekki snerta, frystið, gerið hlé á, geyma?, halda?",
    objection:
      "ég andmæli, andmæli því, andmæla því, andmæli notkun, mótmæli því, mótmæli notkun, ekki nota upplýs*, ekki nota persónu*, ekki selja upplýs*, ekki selja persónu*, ekki deila upplýs*, ekki miðla, ekki nota mínar, í markaðssk*, í markaðslegum, 21 grein, bannmerk*, notkun gagna minna, ekki selja, ekki deila, í markaðssetningu, þriðja aðila",
    none: "ekki hætta, ekki stöðva, ekki stoppa, hættið ekki, hættu ekki, ekki afskrá*, ekki skrá mig úr, ekki eyða, eyðið ekki, af hverju .. afskráð*, hvers vegna .. afskráð*, óvart, fékk ekki, hef ekki fengið, hef ekki fengið neitt, fengum ekki, ekki fengið, ekki borist, barst ekki, ekki komið, ekki kominn, ekki komin, kom ekki, ekki móttekið, ekki enn, ekki ennþá, ekkert mál, ekkert vandamál, engin vandræði, ekkert stress, enginn vandi, engar áhyggjur, allt í lagi, ekki gleyma, gleymdu ekki, skiptir ekki máli, get ekki, getum ekki, gat ekki, kemst ekki, engin laus, engir lausir, ekki laus, ekki fleiri THING, ekki meira en, virkar ekki, vil ekki THING, vil ekki lauk, vil ekki fleiri THING, þarf ekki poka, þarf ekki kvittun, þarf ekki THING, ekki þörf á, ekki senda THING, ekki senda mér THING, ekki senda þetta rauða, ekki senda þann, ekki senda þá, ekki senda það, ekki hringja fyrir, ekki hringja núna, ekki skrifa til baka, stoppar, hvar stoppar, stoppistöð*, biðstöð*, stoppa við, stoppa í, hvenær lýkur, hvenær hættir, hætti að reykja, hætt að reykja, hættur að reykja, hætta að reykja, hætta að hlæja, hætti að hlæja, hætti í vinnu, hætti að rigna, hætt að rigna, hætti við, er hætt við, hætta við THING, hætta við pöntun*, hætta á, hætta er, í hættu, mikil hætta, engin hætta, eyða THING, eyðið THING, eyddu THING, eyða tíma, eyðið síðustu, eyða síðustu, eyða myndinni, afskrá .. THING, afskrá son*, afskrá dóttur*, úr THING, afskrá .. barn*, nenni ekki að elda, nenni ekki út, losna við lauk, hvaða upplýsingar þarf, hvaða upplýsingar þurf*, hvaða upplýsingar vant*, nenni ekki að bíða, ég heiti .. og, fæ ekki, fæ engin, fáum ekki, þreytt á að bíða, þreyttur á að bíða, þurfið ekki að, þarft ekki að, þarf ekki að, skrá* mig úr THING, skrá* mig úr .. THING, skrá* mig af THING, hætta við tíma*, hætta við bókun*, get ekki hætt, hætti í vinnunni, ég hætti, stoppar strætó, kortið er lokað, ekki senda vöruna, gleymið mér ekki, ekki gleyma mér, gleymdu mér ekki, af hverju fæ ég ekki, af hverju fæ ég reikning, sjáumst",
  },
  common:
    "mars paraður parað skrið slétt stikk stíga stöpull hárrétt stoppað smetti stöðvaður bættu gættu mættu ættu þættu áhættu hettu háttu stoða hættur hættum hættuð hættir hættuleg parar salir ferma og að er í á ekki það þetta sem ég þú hann hún við þið þeir þær um til með frá af fyrir eftir en eða ef þegar hvar hvenær hver hvernig hvers vegna já nei takk takk fyrir hæ halló góðan daginn gott góð góður mjög líka bara enn aftur núna í dag á morgun í gær í kvöld klukkan kl vika mínútur var voru verð verður verið vera hef hefur höfum er erum eruð eru get getur getið má mátt kem kemur koma fer fara geri gera sé sjáumst síðar seinna matur kalt kaldur satt sett settu hættulegt hættuleg stöð stoppar stoppistöð afskrift skrá skráning eyða eyddi mér",
  polite:
    "takk, takk fyrir, kærar þakkir, vinsamlegast, vinsamlega, endilega, góðan dag, góðan daginn, hæ, halló, sæl, sæll, kveðja, kær kveðja, bestu kveðjur, kv, mbk, núna, strax, tafarlaust, með fyrirfram þökk, plís, please, ok, ókei, í guðanna bænum, í guðs bænum, andskotinn, helvítis, loksins, já, afsakið, takk kærlega, gjörið svo vel, fyrirfram þakkir, okei, takk kærlega fyrir, allt í lagi, fínt, í lagi, það er í lagi, frábært",
};
