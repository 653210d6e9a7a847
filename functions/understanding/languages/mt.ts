import type { LanguageRules } from "../rules.ts";

export const mt: LanguageRules = {
  keywords: {
    "opt-out":
      "IEQAF!, IEQFU!, IEQAF JEKK JOGĦĠBOK!, IEQFU JEKK JOGĦĠOBKOM!, IEQFU ISSA!, WAQQAF!, WAQFU!, WAQQFU!, WAQQAFHOM!, WAQQFUHOM!, BIŻŻEJJED, BIZZEJJED!, ISSA BIŻŻEJJED!, TIBGĦATUX!, TIBGĦATULIX!, TIBGĦATULIX AKTAR!, TIBGĦATUX AKTAR!, TIBGĦATX!, TIBGĦATLIX!, NEĦĦUNI!, NEHHUNI!, NEĦĦINI!, NEĦĦUNI MIL-LISTA!, OĦORĠUNI!, ĦARĠUNI!, AQTGĦUNI!, IKKANĊELLA, IKKANĊELLAW, KANĊELLA, MA RRIDX, MA RRIDX AKTAR!, MA RRIDHOMX!, MA JINTERESSANIX!, MHUX INTERESSAT!, MHUX INTERESSATA!, MHUX INTERESSATI!, LE GRAZZI, NUMRU ĦAŻIN!, NUMRU ŻBALJAT!, IN-NUMRU ĦAŻIN!, ĦALLUNI!, ĦALLUNI BI KWIETI!, ĦALLINI!, ĦALLUNI TRANKWILL!, NIRTIRA L-KUNSENS!, ∀IEQFU KOLLOX!, ∀WAQQFU KOLLOX!, ∀WAQQAF KOLLOX!, ∀STOP KOLLOX!, ≈ĦASSAR, ≈HASSAR, ≈ĦASSRU, ≈NEĦĦI, ≈NEĦĦU, ≈ĦASSARNI!, ≈ĦASSRUNI!, ≈NEĦĦU N-NUMRU TIEGĦI!, ≈ĦASSRU N-NUMRU TIEGĦI!, LE GRAZZI STOP, STOP SMS!, STOP MESSAĠĠI!, STOP MINN FADLEK!, IEQAF MINN FADLEK!, WAQAF!, WAQQFU L-MESSAĠĠI!, TIEQAF, NIEQAF, DAQSHEKK, DAQSXEJN, ISSA DAQSHEKK!, TIBGĦATX IKTAR!, TIBGĦATX AKTAR!, TIBAGĦTUX!, TIBAGĦTUX IKTAR!, TIBAGĦTUX AKTAR!, TIBAGĦTULIX!, TIBAGĦTULIX IKTAR!, TIBAGĦTULIX AKTAR!, TIBGHATUX!, TIKTBULIX!, TIKTBULIX IKTAR!, TIKTBULIX AKTAR!, TĊEMPLULIX!, TIKKUNTATTJAWNIX!, MA RRIDX IKTAR!, MA RRIDX MESSAĠĠI!, MA RRIDX SMS!, MA NIXTIEQX, MA NIXTIEQX IKTAR!, MINIX INTERESSAT!, MINIX INTERESSATA!, L-EBDA SMS!, XEJN IKTAR!, QATT IKTAR!, NEĦINI!, NEHHINI!, NEĦĦI N-NUMRU!, ĦASSAR IN-NUMRU!, IKKANCELLA!, ĦALLUNI FIL-KWIET!, PERSUNA ŻBALJATA!, NIRTIRA!, ~IBBLOKKJA, ~SPAM, AQTGĦU!, AQTGĦUHA!, AQTA'!, ITFI, AGĦLAQ, IEQF, IEFAQ, IEQFF",
    "opt-in": "IBDA, INGĦAQAD, INGĦAQAD ISSA, IRREĠISTRA, ABBONA, NIXTIEQ NINGĦAQAD, IRRID NIBDA",
    help: "GĦAJNUNA, GHAJNUNA, GĦINUNI, GĦINNI, GĦANDI BŻONN L-GĦAJNUNA, INFORMAZZJONI, MIN INT, MIN INTOM, X'INHU DAN, MIN HU, MIN HU DAN",
    confirm:
      "IVA?, IVA NAQBEL, NIKKONFERMA, IKKONFERMA, KKONFERMAT, NAQBEL, NAĊĊETTA, NAĊĊETTA DAN, IVA NIKKONFERMA, NAGĦTI L-KUNSENS, TAJJEB?",
    access:
      "ID-DEJTA TIEGĦI, ID-DATA TIEGĦI, KOPJA TAD-DEJTA, KOPJA TAD-DEJTA TIEGĦI, X'DEJTA GĦANDKOM FUQI, AĊĊESS GĦAD-DEJTA, DRITT TA' AĊĊESS",
    erasure:
      "ĦASSRU D-DEJTA TIEGĦI, ĦASSAR ID-DEJTA TIEGĦI, ĦASSRU D-DATA TIEGĦI, ID-DRITT LI NINTESA, ĦASSRU KOLLOX, ĦASSAR KOLLOX, INSEWNI, TĦASSIR TAD-DEJTA, ĦASSRU L-KONT TIEGĦI",
    rectification:
      "IKKOREĠU D-DEJTA TIEGĦI, IKKORREĠU D-DEJTA TIEGĦI, KORREZZJONI, RETTIFIKA, ISEM ĦAŻIN, ISMI ĦAŻIN, MHUX ISMI, DAK MHUX ISMI",
    portability: "PORTABBILTÀ, PORTABBILTÀ TAD-DEJTA, ITTRASFERIXXU D-DEJTA TIEGĦI, ESPORTA D-DEJTA",
    restriction: "RESTRIZZJONI, RESTRIZZJONI TAL-IPPROĊESSAR, ILLIMITAW L-IPPROĊESSAR",
    objection: "NOĠĠEZZJONA, OĠĠEZZJONI, NOPPONI, DRITT TA' OĠĠEZZJONI, NOĠĠEZZJONA GĦALL-MARKETING",
    no: "LE?, LEE, MHUX ISSA, LE MHUX ISSA",
  },
  words: {
    STOP: "stop ieqaf ieqfu waqqaf waqqfu waqfu tieqfu tieqaf twaqqfu twaqqaf waqqafhom waqqfuhom jieqaf jieqfu waqqafni twaqqfuli waqaf ieqf aqtgħu aqtgħuha",
    NOT: "ma m mhux xejn qatt lanqas tibgħatux tibgħatulix tibgħatlix tibgħatx tiktbulix tiktblix tikkuntattjawnix tikkuntattjanix iddejqunix tiddejqunix ċċemplulix iċċemplulix idejqunix tużawx tbigħux taqsmux tgħaddux tagħtux jibgħatulix jiktbulix tużax",
    MORE: "aktar iżjed iktar qatt darb_oħra ieħor oħra quddiem",
    SEND: "tibgħatux tibgħatulix tibgħatlix tibgħatx tiktbulix tiktblix tikkuntattjawnix tikkuntattjanix iddejqunix tiddejqunix ċċemplulix iċċemplulix idejqunix jibgħatulix jiktbulix ibgħatu tibgħatu tibgħatuli tibagħtulix tibaghtulix tibagħtux iddejquniex",
    SENDING:
      "tibgħatu tibagħtu tibgħatuli tibagħtuli tibgħat jibgħatu tibgħatuhom tikkuntattjawni tiktbu tiktbuli iddejquni tiddejquni ċċemplu ċċempluli iċċempluli tibgħatli nirċievi_dawn",
    MSG: "messaġġ* messagg* sms* texts text reklam* riklam* spam ispam promozzjon* offert* avviż* newsletter* marketing kummerċjal* emails notifik*",
    WANT: "rridx irridx nridx rridtx ridtx rrid irrid rridhomx irridhomx nixtieqx nixtieq interessat interessata għandix jinteressanix rridux",
    GET: "nirċievi nirċevi nirċivi nieħu jaslu jaslulix nirċevix nircievi nirċevux rċieva",
    OUT: "neħħuni neħħini tneħħuni tneħħini oħorġuni ħarġuni aqtgħuni toħorġuni nħassar_l_abbonament niddeżabbona unsubscribe noħroġ_mil_lista nitneħħa nitħassar",
    REMOVE:
      "ħassar ħassru tħassru tħassar neħħi neħħu tneħħu tneħħi ħassruli iħħassru titħassar jitħassru tħassir jitneħħa jitneħħew neqirdu imsħu imsaħ timsħu",
    ME: "jien lili miegħi tiegħi ni",
    MY: "tiegħi fuqi dwari tieghi ismi kunjomi tagħna miegħi",
    NUM: "numru numri mobile telefon* mowbajl",
    LIST: "lista listi database abbonament* abbonamenti sistema mailing",
    REVOKE: "nirtira nirrevoka rtirajt irtirajt nneħħi nħassar irtirar",
    CONSENT: "kunsens permess",
    DATA: "dejta data informazzjoni dettalji xdejta xinformazzjoni",
    ALL: "kollox kollha kull kolla",
    HAVE: "għandkom għandek taħżnu żżommu tafu miżmuma ħażintu ġbartu xgħandkom xtafu iżżommu miġbur",
    WHAT: "xdejta xinformazzjoni xinhi xinhuma liema kopja aċċess* nara agħtuni tagħtuni ibgħatuli tibgħatuli xgħandkom xtafu nitlob",
    FIX: "ikkoreġ* ikkorreġ* tikkoreġ* tikkorreġ* ibdlu ibdel tibdlu tibdel aġġorna* aġġornaw taġġornaw rettifik* tibdluli ibdluli",
    WRONG: "ħażin ħażina żbaljat* skorrett* żball",
    NAME: "isem ismi kunjom* indirizz* email twelid",
    MOVE: "ittrasferi* trasferi* tittrasferi* portabbilt* esporta* tesporta*",
    LIMIT: "illimita* tillimita* restrizz* irrestrin* iffriż* tiffriż*",
    PROC: "ipproċess* pproċess* tipproċess* tuża* tużaw użu użaw tbigħu taqsmu tużawx tbigħux taqsmux tgħaddux tagħtux",
    AGAINST: "noġġezzjon* oġġezzjon* nopponi*",
    ADS: "marketing reklam* riklam* kummerċjal* profiling profilar terzi",
    ACCOUNT: "kont profil",
    THING:
      "ordni ordnijiet appuntament* mejda pakkett* konsenja* kunsinna* xufier* vjaġġ* taxi ħlas kont_tal fattura* titjira* lukanda* kamra* ritratt* tren* karozza* biljett* laqgħa* klassi lezzjon* ikel pizza* prodott* ċavetta* rċevuta* kodiċi basal borża ħin booking",
    KEEP: "imma biss ħlief żommu",
  },
  phrases: {
    "opt-out":
      "tibgħatulix, tibgħatuli aktar messaġġ* le, tiktbulix, tikkuntattjawnix, tiddejqunix, tibqgħux tibgħatu*, tibqgħux tiktbu*, tibqgħux iddejq*, ma rridx aktar, ma rridx iżjed, ma rridx nirċievi, ma rridx dawn, ma nixtieqx nirċievi, ma nixtieqx aktar, ma rridkomx, ma nridx, mingħajr aktar MSG, ~ma jinteressanix, ~mhux interessat, ~mhux interessata, ~mhux interessati, ~mhix interessata, ~minix interessat, ~minix interessata, numru ħażin, numru żbaljat, in numru ħażin, mhux in numru, mhux numru tiegħi, mhux in numru tiegħi, mhux iktar tiegħi, persuna ħażina, persuna żbaljata, ħalluni bi, ħalluni trankwill*, ħalluni kwiet*, ħallini bi, ħalluni fil kwiet, bi kwieti, ieqfu mill, ieqfu b, ieqfu issa, tistgħu tieqfu, tistgħu twaqqfu, jekk jogħġobkom ieqfu, jekk jogħġbok ieqaf, ieqaf mill, waqqfu dawn, waqqfu dan, waqqaf dan, kif nista nieqaf, waqqaf dawn, mil lista, minn fuq il lista, mil lista tagħkom, kif nieqaf, kif inwaqqaf, kif nista nwaqqaf, kif nista noħroġ, kif noħroġ, kif nista neħħi, kif inneħħi dawn, kif nista nħassar, qatt ma rreġistrajt, qatt ma abbonajt, ma tajtx permess, ma tajtx kunsens, ma rreġistrajtx, se nibblokka, nibblokkakom, se nirrapporta, nirrapportakom, diġà bgħatt stop, diġà ktibt stop, bgħatt stop, ktibt stop, għidtilkom stop, stop u REMOVE, ieqfu u REMOVE, ~morru l, ~mur l, ~ħudu f, ~itilqu, ~iblgħu, nikkanċella l abbonament, nixtieq nikkanċella l abbonament, ikkanċellaw l abbonament, inħassar l abbonament, nixtieq noħroġ, irrid noħroġ mil, irrid nieqaf, xbajt .. MSG, xbajna .. MSG, iddejjaqt .. MSG, biżżejjed .. MSG, qatt ma tajt .. CONSENT, ma tajtkomx .. CONSENT, qatt ma tajt permess, neħles minn MSG, neħles minn .. MSG, kif neħles, m'għandkomx permess, qatt ma tlabt .. MSG, tibagħtulix, tibagħtux, tibagħtulix iktar, ċċemplulix, iċċemplulix, iddejquniex, iddejqunix, nixtieq li ma, nixtieq ma nirċevix, nixtieq nieqaf, ma nirċevix iktar, ma nirċevix aktar, ma rridx iktar MSG, ma rridx aktar MSG, ma rridx il-messaġġi, ma rridx MSG, se nibblokkakom, imblukkati, se nirrappurtakom, dan spam, din fastidju, qatt ma nkitibt, qatt ma tajt, mingħajr kunsens, mingħajr il-kunsens, mhux klijent, m'għadnix klijent, mghadnix klijent, għadnix klijent, mhux in-numru, iddejjaqt, xbajt, xbajna, aqtgħuha, aqtgħuha issa, waqqfu l, kif nista' nieqaf, kif nitneħħa, kif inneħħi, kif nikkanċella l messaġġi, kif nikkanċella s sottoskrizzjoni, neħħuni, neħħini, neħħu n numru, ħassru n numru, ħassar in numru, ħassruni, ħalluni, ieqfu ibagħtu, ieqfu tibagħtu, numru mgħadux, numru m għadux, tkomplux iddejq*, tkomplux tibagħt*, tkomplux tikt*",
    "opt-in":
      "nixtieq ningħaqad, irrid ningħaqad, irreġistrawni, irreġistrani, nixtieq nabbona, nixtieq nerġa nirċievi, irrid nerġa nirċievi, żiduni, daħħluni fil, poġġuni fuq il lista, nixtieq nirċievi l messaġġi, nerġa nirċievi, nerġa' nirċievi, erġgħu daħħluni, daħħluni fil lista, daħħluni mill ġdid, irrid ninkiteb, nixtieq ninkiteb, irrid nissieħeb mill",
    help: "bżonn l għajnuna, bżonn għajnuna, min int, min intom, min hu, min hi, min qed, liema kumpanija, xinhu dan, x inhu dan, fuq xiex, tista tgħinni, tistgħu tgħinuni, kif taħdem, kif jaħdem, min jibgħat, ma min qed nitkellem, għandi bżonn għajnuna, għajnuna jekk jogħġbok",
    access:
      "xgħandkom fuqi, x għandkom fuqi, xtafu fuqi, x tafu fuqi, għandkom fuqi, żżommu fuqi, tafu fuqi, tafu dwari, xdejta, liema dejta, liema informazzjoni, kull ma għandkom, kull informazzjoni li, dritt ta aċċess, aċċess għad, aċċess għal, minn fejn ġibtu, minn fejn ksibtu, minn fejn għandkom, minn fejn hadtu, kif ġibtu n numru, kif ksibtu n numru, kif għandkom in numru, min takom, min tahielkom, kopja tad, kopja ta kull, kopja tal informazzjoni, artikolu 15, nara d dejta, nara l informazzjoni, min takom in, x'informazzjoni, xinformazzjoni, x data, xi dejta, liema data, dak kollu li tafu, xqed .. fuqi, x qed .. fuqi, kulma .. fuqi, kulma tafu, kif ġibt* .. NUM|MY|ME|DATA, kif sibtu .. NUM|MY|ME|DATA, minn fejn ġibt* .. NUM|MY|ME|DATA, minn fejn ħadt* .. NUM|MY|ME|DATA",
    erasure:
      "li nintesa, li nkun minsi, dritt li nintesa, insewni, ħassru kollox, ħassar kollox, neħħu kollox, tħassru kollox, artikolu 17, għalqu l kont, tħassir tad dejta, ħassru kull, neħħu kull, ħassru dak kollu, ħassru d data, ħassru d dejta",
    rectification:
      "ismi mhux, isem ħażin, mhux ismi, ismi hu, ismi hija, miktub ħażin, miktuba ħażin, l indirizz tiegħi nbidel, indirizz ġdid, ċaqlaqt, bdilt l indirizz, tibdlu l indirizz, ibdlu l indirizz, ibdlu l isem, aġġornaw l indirizz, dejta ħażina, artikolu 16, biddilt l indirizz, indirizz inbidel, mort noqgħod, ismi miktub ħażin, ismi ħażin, kunjomi ħażin, aġġornaw",
    portability:
      "portabbilt*, artikolu 20, format li jinqara, dejta tiegħi lil, nittrasferixxi d dejta, għal kumpanija oħra, għand kumpanija oħra, ma kumpanija oħra, nittrasferixxi d, tittrasferixxu d, nieħu d dejta, nieħu d data, tiegħi ffajl, tiegħi f fajl, lil kumpanija oħra",
    restriction:
      "restrizzjoni tal, tirrestrinġu, ieqfu tipproċess*, ieqfu milli tipproċess*, waqqfu l ipproċessar, artikolu 18",
    objection:
      "noġġezzjona, nixtieq noġġezzjona, nopponi, oġġezzjoni għal, oġġezzjoni għall, artikolu 21, għal skopijiet ta marketing, la tużawx, la tbigħux, m'għandkomx dritt tuż*, m'għandkomx dritt tagħt*, użu tad data, użu tad dejta, tużawx id data, tużawx id dejta, tużawx id-data, tbigħux, għar reklamar, lil terzi",
    none: "tieqafx, tieqfux, twaqqafx, twaqqfux, tħassarx, tħassrux, tneħħix, tneħħux, tneħħunix, ma rridx inwaqqaf, ma rridx nieqaf, ma rridx noħroġ, għaliex neħħejtuni, għalfejn neħħejtuni, bi żball, ma rċevejtx, ma rċevejniex, ma wasalx, ma waslitx, ma wasalnix, ma waslux, għadu ma, għadha ma, għadhom ma, għadni ma, mhux problema, mhix problema, mhemmx problema, ma jimpurtax, ma tinkwetax, tinkwetax, tinsiex, tinsewx, ma nistax, ma nistgħux, ma niflaħx, mhux aktar minn, aktar minn, mhemmx post, mhemmx aktar, ma taħdimx, ma jaħdimx, ma rridx THING, ma rridx basal, ma rridx borża, ma rridx il basal, ma għandix bżonn, tibgħatulix THING, tibgħatx dak, tibgħatulix dak, iċċemplulix qabel, iċċemplux qabel, tiktbulix lura, fejn tieqaf, tieqaf il karozza, il karozza tal linja, fejn jieqaf, jieqaf ix xita, stage, bus stop, meta tieqaf, meta tispiċċa, meta jispiċċa, waqqaft inpejjep, nieqaf nidħak, ħassar THING, ħassru THING, ħassru l aħħar, ħassar l aħħar, neħħi l THING, neħħu l THING, neħħu l basal, ħassar l appuntament, inħassar l THING, nikkanċella l THING, nikkanċella l appuntament, biżżejjed għal, biżżejjed ikel, ma nirċevix, ma nirċievix, għadni ma rċevejtx, mhemmx aktar THING, m'għadnix nirċievi, tieqfux bl, ma nistax nieqaf, tieqaf hawn, tieqaf il linja, nispiċċa xogħol, ikkanċella l ordni, ikkanċella THING, nikkanċella THING, ma rridx irċevuta, karta mblukkata, kont imblukkat, triq imblukkata, fl aħħar, xbajt nistenna, iddejjaqt nistenna, mhux in numru tad dar, ħalluni naf, ħallu l pakkett",
  },
  common:
    "il l u li ta tal tad fil fl bil b f x għal għall minn mill mal ma dan din dak dik dawn jien int hu hi aħna intom huma kien kienet hemm hawn kif meta fejn min xi għax jekk imma jew iva le grazzi ħafna tajjeb tajba sewwa bonġu bonswa illum għada lbieraħ filgħodu filgħaxija issa wara qabel siegħa minuta ġimgħa sena nista tista nistgħu tistgħu irrid trid għandi għandek ġej ġejja niġi narak nibgħat bgħatt rċevejt wasal wasalt żmien bżonn mela orrajt skużi jogħġbok jogħġobkom biex se sa bla waqaf iebsa",
  polite:
    "jekk jogħġbok, jekk jogħġobkom, jekk joghgbok, jekk joghgobkom, pls, please, grazzi, grazzi ħafna, grazzi hafna, bonġu, bonswa, hello, hi, issa, minnufih, mill ewwel, tislijiet, grazzi bil quddiem, mela, ok, skużi, ħi, ta, sinjur, sinjura, ja, minn fadlek, minn fadlkom, bongu, immedjatament, thanks, tnx, saħħa, isma",
};
