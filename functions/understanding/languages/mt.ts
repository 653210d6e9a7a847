import type { LanguageRules } from "../rules.ts";

export const mt: LanguageRules = {
  keywords: {
    "opt-out":
      "IEQAF!, IEQFU!, IEQAF JEKK JOGĦĠBOK!, IEQFU JEKK JOGĦĠOBKOM!, IEQFU ISSA!, WAQQAF!, WAQFU!, WAQQFU!, WAQQAFHOM!, WAQQFUHOM!, BIŻŻEJJED, BIZZEJJED!, ISSA BIŻŻEJJED!, TIBGĦATUX!, TIBGĦATULIX!, TIBGĦATULIX AKTAR!, TIBGĦATUX AKTAR!, TIBGĦATX!, TIBGĦATLIX!, NEĦĦUNI!, NEĦĦINI!, NEĦĦUNI MIL-LISTA!, OĦORĠUNI!, ĦARĠUNI!, AQTGĦUNI!, IKKANĊELLA, IKKANĊELLAW, KANĊELLA, MA RRIDX, MA RRIDX AKTAR!, MA RRIDHOMX!, MA JINTERESSANIX!, MHUX INTERESSAT!, MHUX INTERESSATA!, MHUX INTERESSATI!, LE GRAZZI, NUMRU ĦAŻIN!, NUMRU ŻBALJAT!, IN-NUMRU ĦAŻIN!, ĦALLUNI!, ĦALLUNI BI KWIETI!, ĦALLINI!, ĦALLUNI TRANKWILL!, NIRTIRA L-KUNSENS!, ∀IEQFU KOLLOX!, ∀WAQQFU KOLLOX!, ∀WAQQAF KOLLOX!, ∀STOP KOLLOX!, ≈ĦASSAR, ≈ĦASSRU, ≈NEĦĦI, ≈NEĦĦU, ≈ĦASSARNI!, ≈ĦASSRUNI!, ≈NEĦĦU N-NUMRU TIEGĦI!, ≈ĦASSRU N-NUMRU TIEGĦI!, LE GRAZZI STOP, STOP SMS!, STOP MESSAĠĠI!, STOP MINN FADLEK!, IEQAF MINN FADLEK!, WAQAF!, WAQQFU L-MESSAĠĠI!, TIEQAF, NIEQAF, DAQSHEKK, DAQSXEJN, ISSA DAQSHEKK!, TIBGĦATX IKTAR!, TIBGĦATX AKTAR!, TIBAGĦTUX!, TIBAGĦTUX IKTAR!, TIBAGĦTUX AKTAR!, TIBAGĦTULIX!, TIBAGĦTULIX IKTAR!, TIBAGĦTULIX AKTAR!, TIKTBULIX!, TIKTBULIX IKTAR!, TIKTBULIX AKTAR!, TĊEMPLULIX!, TIKKUNTATTJAWNIX!, MA RRIDX IKTAR!, MA RRIDX MESSAĠĠI!, MA RRIDX SMS!, MA NIXTIEQX, MA NIXTIEQX IKTAR!, MINIX INTERESSAT!, MINIX INTERESSATA!, L-EBDA SMS!, XEJN IKTAR!, QATT IKTAR!, NEĦINI!, NEĦĦI N-NUMRU!, ĦASSAR IN-NUMRU!, IKKANCELLA!, ĦALLUNI FIL-KWIET!, PERSUNA ŻBALJATA!, NIRTIRA!, ~IBBLOKKJA, ~SPAM, AQTGĦU!, AQTGĦUHA!, AQTA'!, ITFI, AGĦLAQ, IEQF, IEFAQ, IEQFF, IEQFU INTOM, BIŻŻEJJED HU, DAQSHEKK!, IEQFU IBAGĦTU!, MA RRIDX!, MA NIXTIEQX!, NIEQAF!, TIKTBUX!, ITFI!, ITFUH!, NEĦĦIHULI!, STOP IL-MESSAĠĠI!, WAQQFU IL-MESSAĠĠI!, IKKANĊELLAW!, NIKKANĊELLA!, ĦASSRU N-NUMRU!, NEĦĦI S-SOTTOSKRIZZJONI, NEĦĦU S-SOTTOSKRIZZJONI, NEĦĦI SOTTOSKRIZZJONI, AQTA' TIBGĦAT!, BIZEJED!",
    "opt-in": "IBDA, INGĦAQAD, INGĦAQAD ISSA, IRREĠISTRA, ABBONA, NIXTIEQ NINGĦAQAD, IRRID NIBDA",
    help: "GĦAJNUNA, GĦINUNI, GĦINNI, GĦANDI BŻONN L-GĦAJNUNA, INFORMAZZJONI, MIN INT, MIN INTOM, X'INHU DAN, MIN HU, MIN HU DAN, MHUX NIFHEM, MIN INTI",
    confirm:
      "IVA?, IVA NAQBEL, NIKKONFERMA, IKKONFERMA, KKONFERMAT, NAQBEL, NAĊĊETTA, NAĊĊETTA DAN, IVA NIKKONFERMA, NAGĦTI L-KUNSENS, IWA, IJA, IVA ŻGUR, ŻGUR?, IVA IRRID, IVA MELA, IVA NAĊĊETTA, NIKKONFERMA IVA, IL-KUNSENS TIEGĦI, MELA IVA, IVA TISTA'",
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
    NOT: "ma m mhux xejn qatt lanqas tibgħatux tibgħatulix tibgħatlix tibgħatx tiktbulix tiktblix tikkuntattjawnix tikkuntattjanix iddejqunix tiddejqunix ċċemplulix iċċemplulix idejqunix tużawx tbigħux taqsmux tgħaddux tagħtux jibgħatulix jiktbulix tużax tmissux tmissuhiex tipproċessawx m'iniex le l-ebda ebda",
    MORE: "aktar iżjed iktar qatt darb_oħra ieħor oħra quddiem xejn",
    SEND: "tibgħatux tibgħatulix tibgħatlix tibgħatx tiktbulix tiktblix tikkuntattjawnix tikkuntattjanix iddejqunix tiddejqunix ċċemplulix iċċemplulix idejqunix jibgħatulix jiktbulix ibgħatu tibgħatu tibgħatuli tibagħtulix tibagħtux iddejquniex tibgħatli tibagħtuli tiktbuli",
    SENDING:
      "tibgħatu tibagħtu tibgħatuli tibagħtuli tibgħat jibgħatu tibgħatuhom tikkuntattjawni tiktbu tiktbuli iddejquni tiddejquni ċċemplu ċċempluli iċċempluli tibgħatli nirċievi_dawn",
    MSG: "messaġġ* sms* texts text reklam* riklam* spam ispam promozzjon* offert* avviż* newsletter* marketing kummerċjal* emails notifik*",
    WANT: "rridx irridx nridx rridtx ridtx rrid irrid rridhomx irridhomx nixtieqx nixtieq interessat interessata għandix jinteressanix rridux",
    GET: "nirċievi nirċevi nirċivi nieħu jaslu jaslulix nirċevix nirċevux rċieva",
    OUT: "neħħuni neħħini tneħħuni tneħħini oħorġuni ħarġuni aqtgħuni toħorġuni nħassar_l_abbonament niddeżabbona unsubscribe noħroġ_mil_lista nitneħħa nitħassar",
    REMOVE:
      "ħassar ħassru tħassru tħassar neħħi neħħu tneħħu tneħħi ħassruli iħħassru titħassar jitħassru tħassir jitneħħa jitneħħew neqirdu imsħu imsaħ timsħu nħassar neħħuhuli neħħini neħħuni aqtgħuni oħorġuni",
    ME: "jien lili miegħi tiegħi ni",
    MY: "tiegħi fuqi dwari ismi kunjomi tagħna miegħi",
    NUM: "numru numri mobile telefon* mowbajl",
    LIST: "lista listi database abbonament* sistema mailing",
    REVOKE: "nirtira nirrevoka rtirajt irtirajt nneħħi nħassar irtirar",
    CONSENT: "kunsens permess",
    DATA: "dejta data informazzjoni dettalji xdejta xinformazzjoni",
    ALL: "kollox kollha kull kolla",
    HAVE: "għandkom għandek taħżnu żżommu tafu miżmuma ħażintu ġbartu xgħandkom xtafu iżżommu miġbur",
    WHAT: "xdejta xinformazzjoni xinhi xinhuma liema kopja aċċess* nara agħtuni tagħtuni ibgħatuli tibgħatuli xgħandkom xtafu nitlob",
    FIX: "ikkoreġ* ikkorreġ* tikkoreġ* tikkorreġ* ibdlu ibdel tibdlu tibdel aġġorna* taġġornaw rettifik* tibdluli ibdluli",
    WRONG: "ħażin ħażina żbaljat* skorrett* żball",
    NAME: "isem ismi kunjom* indirizz* email twelid",
    MOVE: "ittrasferi* trasferi* tittrasferi* portabbilt* esporta* tesporta*",
    LIMIT: "illimita* tillimita* restrizz* irrestrin* iffriż* tiffriż*",
    PROC: "ipproċess* pproċess* tipproċess* tuża* użu użaw tbigħu taqsmu tbigħux taqsmux tgħaddux tagħtux tmissux tmissuhiex",
    AGAINST: "noġġezzjon* oġġezzjon* nopponi*",
    ADS: "marketing reklam* riklam* kummerċjal* profiling profilar terzi",
    ACCOUNT: "kont profil",
    THING:
      "ordni ordnijiet appuntament* mejda pakkett* konsenja* kunsinna* xufier* vjaġġ* taxi ħlas kont_tal fattura* titjira* lukanda* kamra* ritratt* tren* karozza* biljett* laqgħa* klassi lezzjon* ikel pizza* prodott* ċavetta* rċevuta* kodiċi basal borża ħin booking driver kuluri aħmar blu irċevuta tazza",
    KEEP: "imma biss ħlief żommu",
  },
  phrases: {
    "opt-out":
      "tibgħatulix, tibgħatuli aktar messaġġ* le, tiktbulix, tikkuntattjawnix, tiddejqunix, tibqgħux tibgħatu*, tibqgħux tiktbu*, tibqgħux iddejq*, ma rridx aktar, ma rridx iżjed, ma rridx dawn, ma nixtieqx aktar, ma rridkomx, ma nridx, mingħajr aktar MSG, ~ma jinteressanix, ~mhux interessat, ~mhux interessata, ~mhux interessati, ~mhix interessata, ~minix interessat, ~minix interessata, numru ħażin, numru żbaljat, mhux in numru, mhux numru tiegħi, mhux iktar tiegħi, persuna ħażina, persuna żbaljata, ħallini bi, bi kwieti, ieqfu mill, ieqfu b, ieqfu issa, tistgħu tieqfu, tistgħu twaqqfu, jekk jogħġobkom ieqfu, jekk jogħġbok ieqaf, ieqaf mill, waqqfu dawn, waqqfu dan, waqqaf dan, kif nista nieqaf, waqqaf dawn, mil lista, minn fuq il lista, kif nieqaf, kif inwaqqaf, kif nista nwaqqaf, kif nista noħroġ, kif noħroġ, kif nista neħħi, kif nista nħassar, qatt ma abbonajt, ma tajtx permess, ma tajtx kunsens, ma rreġistrajtx, nibblokkakom, bgħatt stop, ktibt stop, għidtilkom stop, stop u REMOVE, ieqfu u REMOVE, ~morru l, ~mur l, ~ħudu f, ~itilqu, ~iblgħu, nikkanċella l abbonament, ikkanċellaw l abbonament, inħassar l abbonament, nixtieq noħroġ, irrid noħroġ mil, irrid nieqaf, biżżejjed .. MSG, neħles minn MSG, neħles minn .. MSG, kif neħles, m'għandkomx permess, qatt ma tlabt .. MSG, tibagħtulix, tibagħtux, ċċemplulix, iċċemplulix, iddejquniex, iddejqunix, nixtieq li ma, nixtieq ma nirċevix, nixtieq nieqaf, ma nirċevix iktar, ma nirċevix aktar, ma rridx il-messaġġi, ma rridx MSG, imblukkati, se nirrappurtakom, dan spam, din fastidju, qatt ma nkitibt, qatt ma tajt, mingħajr kunsens, mingħajr il-kunsens, mhux klijent, m'għadnix klijent, għadnix klijent, iddejjaqt, xbajt, xbajna, aqtgħuha, waqqfu l, kif nitneħħa, kif inneħħi, kif nikkanċella l messaġġi, kif nikkanċella s sottoskrizzjoni, neħħuni, neħħini, neħħu n numru, ħassru n numru, ħassar in numru, ħassruni, ħalluni, ieqfu ibagħtu, ieqfu tibagħtu, numru mgħadux, numru m għadux, tkomplux iddejq*, tkomplux tibagħt*, tkomplux tikt*, ma ssottoskriv*, qatt ma rreġistr*, ma tajtkom, ma tajtkomx, permess biex tib*, bla permess, tibgħatli xejn, tibagħtuli xejn, tibgħatuli xejn, tibgħatli iktar, ikkanċella s-sottoskrizz*, ixbajt, aqtgħu, neħħuli n-numru, nieħu n-numru, oħorġuni, mhux interessat*, m'iniex interessat*, ma jinteressanix, ma rridx nirċ*, ma rridx iktar, ma rridx mingħandkom, ma nixtieqx nirċ*, ma nixtieqx MSG, ma nixtieqx iktar, ma nixtieqx iżjed, daqshekk, nirrapporta*, se nibblokka*, kuljum messaġġ*, min takom permess, nirtira l-kunsens, inħassar is-sottoskr*, nħassar is-sottoskr*, nħassar THING, nobgħodhom, nobgħod .. MSG, nobgħod ir reklami, ir raġel miet, il mara mietet, miet tibagħtu*, tibagħtulu xejn, tibagħtilha xejn, m'għandi bżonn xejn, mgħandix bżonn, xejn mingħandkom, għalfejn qed nirċiev*, għaliex qed nirċiev*, għaliex tibagħtuli, qatt ma aċċettajt, ma aċċettajtx, aqta tibgħat, neħħi s sottoskriz*, neħħu s sottoskriz*, isktu, bi mbarazz, tiddejquni, dejjaqtuni, kemm se tibagħtu",
    "opt-in":
      "nixtieq ningħaqad, irrid ningħaqad, irreġistrawni, irreġistrani, nixtieq nabbona, żiduni, poġġuni fuq il lista, nixtieq nirċievi l messaġġi, irrid ninkiteb, nixtieq ninkiteb, nibda nirċiev*, nerġa nirċiev*, niżżluni, niżżilni, daħħluni, nixtieq nissieħeb, irrid nissieħeb, erġgħu ibagħtul*, erġgħu bdew, bdilt fehmti, ibagħtuli mill-ġdid, poġġuni fil lista, erġgħu poġġuni, nixtieq nerġa, irrid nerġa",
    help: "bżonn l għajnuna, bżonn għajnuna, min int, min intom, min hu, min hi, min qed, liema kumpanija, xinhu dan, x inhu dan, fuq xiex, tista tgħinni, tistgħu tgħinuni, kif taħdem, kif jaħdem, min jibgħat, għajnuna jekk jogħġbok, mhux nifhem, ma nifhimx, x'għandi nagħmel, ta' min, għinuni, fejn irreġistrajt, x'kumpanija",
    access:
      "xgħandkom fuqi, xtafu fuqi, għandkom fuqi, żżommu fuqi, tafu fuqi, tafu dwari, xdejta, liema dejta, liema informazzjoni, kull ma għandkom, kull informazzjoni li, dritt ta aċċess, aċċess għad, aċċess għal, minn fejn ġibtu, minn fejn ksibtu, minn fejn għandkom, minn fejn hadtu, kif ġibtu n numru, kif ksibtu n numru, kif għandkom in numru, min takom, min tahielkom, kopja tad, kopja ta kull, kopja tal informazzjoni, artikolu 15, nara d dejta, nara l informazzjoni, x'informazzjoni, x data, xi dejta, liema data, dak kollu li tafu, xqed .. fuqi, x qed .. fuqi, kulma .. fuqi, kulma tafu, kif ġibt* .. NUM|MY|ME|DATA, kif sibtu .. NUM|MY|ME|DATA, minn fejn ġibt* .. NUM|MY|ME|DATA, minn fejn ħadt* .. NUM|MY|ME|DATA, ibagħtuli d data, ibagħtuli l informazzjoni, xdata, tiġbru fuqi, kif tafu n numru, kif sibtu n numru",
    erasure:
      "li nintesa, li nkun minsi, insewni, ħassru kollox, ħassar kollox, neħħu kollox, tħassru kollox, artikolu 17, għalqu l kont, tħassir tad dejta, ħassru kull, neħħu kull, ħassru dak kollu, ħassru d data, ħassru d dejta, insew in numru, insew kollox, għal dejjem .. DATA",
    rectification:
      "ismi mhux, isem ħażin, mhux ismi, ismi hu, ismi hija, miktub ħażin, miktuba ħażin, indirizz ġdid, ċaqlaqt, bdilt l indirizz, tibdlu l indirizz, ibdlu l indirizz, ibdlu l isem, dejta ħażina, artikolu 16, biddilt l indirizz, indirizz inbidel, mort noqgħod, ismi ħażin, kunjomi ħażin, aġġornaw, indirizz tiegħi nbidel, kunjomi nbidel, iżżewwiġt, email ħażin*, data tat-twelid, numru .. nbidel, kunjomi miktub, ismi miktub, irranġaw*",
    portability:
      "portabbilt*, artikolu 20, format li jinqara, dejta tiegħi lil, għal kumpanija oħra, għand kumpanija oħra, ma kumpanija oħra, nittrasferixxi d, tittrasferixxu d, nieħu d dejta, nieħu d data, tiegħi f fajl, lil kumpanija oħra, f'excel, f'fajl",
    restriction:
      "restrizzjoni tal, tirrestrinġu, ieqfu tipproċess*, ieqfu milli tipproċess*, waqqfu l ipproċessar, artikolu 18, tużawx .. għalissa, għalissa tużawx, għalissa .. PROC, PROC .. għalissa, sakemm .. PROC, żommu .. PROC, żommu .. tmiss*, sakemm tiċċekkj* .. DATA, iffriżaw, iffriża, ssospendu .. DATA, waqqfu temporanjament .. DATA, illimitaw l-ipproċess*, imma tużaw*, imma tmiss*, għalissa tagħmlu xejn, tagħmlu xejn bid data, tużawx .. sakemm, sakemm .. tużawx, tħassrux .. tużawx, sad-deċiżjoni",
    objection:
      "noġġezzjona, nopponi, oġġezzjoni għal, oġġezzjoni għall, artikolu 21, għal skopijiet ta marketing, la tużawx, m'għandkomx dritt tuż*, m'għandkomx dritt tagħt*, użu tad data, użu tad dejta, tużawx id data, tużawx id dejta, tbigħux, għar reklamar, lil terzi, ma naqbilx mal-market*, ma naqbilx mar-reklam*, ma naqbilx .. data, tagħtux id-data, taqsmux id-data, nipprotesta kontra, ma rridx li d data, ma rridx li l informazzjoni",
    none: "tieqafx, tieqfux, twaqqafx, twaqqfux, tħassarx, tħassrux, tneħħix, tneħħux, tneħħunix, ma rridx inwaqqaf, ma rridx nieqaf, ma rridx noħroġ, għaliex neħħejtuni, għalfejn neħħejtuni, bi żball, ma rċevejtx, ma rċevejniex, ma wasalx, ma waslitx, ma wasalnix, ma waslux, għadu ma, għadha ma, għadhom ma, għadni ma, mhux problema, mhix problema, mhemmx problema, ma jimpurtax, ma tinkwetax, tinkwetax, tinsiex, tinsewx, ma nistax, ma nistgħux, ma niflaħx, mhux aktar minn, aktar minn, mhemmx post, mhemmx aktar, ma taħdimx, ma jaħdimx, ma rridx THING, ma rridx basal, ma rridx borża, ma rridx il basal, ma għandix bżonn, tibgħatulix THING, tibgħatx dak, tibgħatulix dak, iċċemplulix qabel, iċċemplux qabel, tiktbulix lura, fejn tieqaf, tieqaf il karozza, il karozza tal linja, fejn jieqaf, jieqaf ix xita, stage, bus stop, meta tieqaf, meta tispiċċa, meta jispiċċa, waqqaft inpejjep, nieqaf nidħak, ħassar THING, ħassru THING, ħassru l aħħar, ħassar l aħħar, neħħi l THING, neħħu l THING, neħħu l basal, ħassar l appuntament, inħassar l THING, nikkanċella l THING, nikkanċella l appuntament, biżżejjed għal, biżżejjed ikel, ma nirċevix, ma nirċievix, għadni ma rċevejtx, mhemmx aktar THING, m'għadnix nirċievi, tieqfux bl, ma nistax nieqaf, tieqaf hawn, tieqaf il linja, nispiċċa xogħol, ikkanċella l ordni, ikkanċella THING, nikkanċella THING, ma rridx irċevuta, karta mblukkata, kont imblukkat, triq imblukkata, fl aħħar, xbajt nistenna, iddejjaqt nistenna, mhux in numru tad dar, ħalluni naf, ħallu l pakkett, tibagħtux id-driver, tibgħatux id-driver, tibagħtux THING, tibgħatux THING, ktibt lin-numru, ktibt fin-numru, biżżejjed pizza, ix-xita waqfet, ktibt lin-numru ħażin",
  },
  common:
    "il l u li ta tal tad fil fl bil b f x għal għall minn mill mal ma dan din dak dik dawn jien int hu hi aħna intom huma kien kienet hemm hawn kif meta fejn min xi għax jekk imma jew iva le grazzi ħafna tajjeb tajba sewwa bonġu bonswa illum għada lbieraħ filgħodu filgħaxija issa wara qabel siegħa minuta ġimgħa sena nista tista nistgħu tistgħu irrid trid għandi għandek ġej ġejja niġi narak nibgħat bgħatt rċevejt wasal wasalt żmien bżonn mela orrajt skużi jogħġbok jogħġobkom biex se sa bla waqaf iebsa",
  polite:
    "jekk jogħġbok, jekk jogħġobkom, jekk joghgbok, jekk joghgobkom, pls, please, grazzi, grazzi ħafna, grazzi hafna, bonġu, bonswa, hello, hi, issa, minnufih, mill ewwel, tislijiet, grazzi bil quddiem, mela, ok, skużi, ħi, ta, sinjur, sinjura, ja, minn fadlek, minn fadlkom, bongu, immedjatament, thanks, tnx, saħħa, isma, plz, isma', ejja, tajjeb",
};
