import type { LanguageRules } from "../rules.ts";

export const ga: LanguageRules = {
  keywords: {
    "opt-out":
      "STAD?, STADAIGÍ!, STOPADH!, STOPAIGÍ!, STOPAIGH!, STAD LE DO THOIL!, STOP LE DO THOIL!, STAD DE!, STAD ANOIS!, SCOIR!, SCOIRIGÍ!, CEALAIGH, CEALÚ, DÍLIOSTÁIL!, DÍLIOSTÁIL MÉ!, DÍLIOSTÁLAIGH!, DÍLIOSTÁLÚ!, DÍCHLÁRAIGH!, FÁG?, NÍ TEASTAÍONN, NÍ THEASTAÍONN, NÍL UAIM, NÍ THEASTAÍONN UAIM!, NÍOR MHAITH LIOM!, NÍL SUIM AGAM!, NÍL SPÉIS AGAM!, TARRAING SIAR, TARRAINGT SIAR, AISTARRAING, GO LEOR, IS LEOR SIN!, IS LEOR É!, UIMHIR MHÍCHEART!, AN UIMHIR MHÍCHEART!, FÁG MÉ!, LIG DOM!, LIG DOM FÉIN!, FÁG I MO SHUAIMHNEAS MÉ!, NÁ SEOL!, NÁ SEOLAIGÍ!, NÁ SEOL NÍOS MÓ!, NÁ SCRÍOBH!, ∀STOP GACH RUD!, ∀STAD GACH RUD!, ∀STOPAIGÍ GACH RUD!, ≈SCRIOS, ≈SCRIOS MÉ!, ≈SCRIOSAIGÍ MÉ!, ≈BAIN MÉ!, ≈BAINIGÍ MÉ!, ≈SCRIOS M'UIMHIR!, ≈BAIN M'UIMHIR!, ≈BAIN AMACH MÉ!, NÍ GO RAIBH MAITH AGAT STOP, STOP SMS!, STOP ANOIS!, STADAIGÍ ANOIS!, STOPAIGÍ ANOIS!, STOPAIGÍ É!, ÉIRIGÍ AS!, ÉIRIGH AS!, DEIREADH?, DÓTHAIN!, MO DHÓTHAIN!, TÁ GO LEOR AGAM!, NÁ SEOLAIGÍ NÍOS MÓ!, NÁ SCRÍOBHAIGÍ!, NÁ SCRÍOBHAIGÍ CHUGAM!, NÁ BAC, NÁ BACAIGÍ!, NÁ DÉAN TEAGMHÁIL!, NÍL UAIM NÍOS MÓ!, NÍL SÉ UAIM, NÍ MIAN LIOM, NÍ MAITH LIOM, NÍL MÉ AG IARRAIDH, NÍOS MÓ NÁ SEOL, BAIN DEN LIOSTA MÉ!, BAINIGÍ DEN LIOSTA MÉ!, BAINIGÍ M'UIMHIR!, SCRIOSAIGÍ M'UIMHIR!, DÍLIOSTÁLAIGÍ MÉ!, DÍCHLÁRÚ, CEALAIGÍ!, CEALAIGH SÍNTIÚS, FÁGAIGÍ MÉ!, FÁG I M'AONAR MÉ!, FÁGAIGÍ I M'AONAR MÉ!, FÁG LIOM FÉIN MÉ!, FÁGAIGÍ LIOM FÉIN MÉ!, UIMHIR CHONTRÁILTE!, DUINE MÍCHEART!, ~BAC, ~TURSCAR, ~SPAM, TARRAINGÍM SIAR!, MÚCH, STDA?, STAAD?, NÍL UAIM!, IMIGH!, IMÍGÍ!, GAN SUIM, CUIR DEIREADH LEIS!, CEALAIGH AN LIOSTÁIL!, SCOIR DE!, CEALAIGH LIOSTÁIL!",
    "opt-in": "TOSAIGH, LIOSTÁIL, LIOSTÁIL MÉ, CLÁRAIGH, CLÁRAIGH MÉ, ATOSAIGH, GLAC PÁIRT",
    help: "CABHAIR, CUIDIÚ, EOLAS, CUNAMH, CABHAIR LE DO THOIL, CABHRAIGH LIOM, TEASTAÍONN CABHAIR UAIM, CÉ HÉ SEO, CÉ HÉ SIN, CÉ TUSA, CÉ SIBH, CAD É SEO, CÉARD É SEO, CÉ ATÁ ANN, NÍ THUIGIM",
    confirm:
      "SEA?, IS EA, TÁ?, DEIMHNÍM, DEIMHNIGH, DEARBHAÍM, DEARBHAIGH, AONTAÍM, GLACAIM, GLACAIM LEIS, TOILÍM, SEA AONTAÍM, SEA DEIMHNÍM, TUGAIM TOILIÚ, CINNTE?, SEA CINNTE, TÁ GO MAITH, GO DEIMHIN?, IS MAITH LIOM, BA MHAITH LIOM?, AONTAÍM LEIS, TÁIM SÁSTA, SEA LE DO THOIL, OK AONTAÍM, SEA AR NDÓIGH, AR NDÓIGH?, IS FÉIDIR?",
    access: "MO SHONRAÍ, CÓIP DE MO SHONRAÍ, ROCHTAIN AR MO SHONRAÍ, IARRATAS ROCHTANA, CEART ROCHTANA",
    erasure:
      "SCRIOS MO SHONRAÍ, SCRIOSAIGÍ MO SHONRAÍ, LÉIRSCRIOS MO SHONRAÍ, SCRIOS GACH RUD, AN CEART LIGEAN I NDEARMAD, LIGEAN I NDEARMAD, DÉAN DEARMAD ORM, SCRIOS MO CHUNTAS, SCRIOSADH SONRAÍ",
    rectification:
      "CEARTAIGH MO SHONRAÍ, CEARTÚ, CEARTÚ SONRAÍ, TÁ M'AINM MÍCHEART, AINM MÍCHEART, NÍ HÉ SIN M'AINM, NUASHONRAIGH MO SHONRAÍ",
    portability: "INIOMPARTHACHT SONRAÍ, AISTRIGH MO SHONRAÍ, EASPÓRTÁIL MO SHONRAÍ, INIOMPARTHACHT",
    restriction: "SRIANADH PRÓISEÁLA, SRIAN AR PHRÓISEÁIL, CUIR SRIAN LE PRÓISEÁIL, CUIR SRIAN AR MO SHONRAÍ",
    objection: "AGÓID, CUIRIM I GCOINNE, CUIRIM INA CHOINNE, TÁ MÉ I GCOINNE, TÁIM I GCOINNE, CEART AGÓIDE",
    no: "NÍ HEA, NÍL, NÍ HEADH, NÍL GO RAIBH MAITH AGAT",
  },
  words: {
    STOP: "stop stad stopaigí stopaigh stadaigí stopadh stadadh scoir scoirigí scor stopfaidh éirígí_as éirigh_as stopann",
    NOT: "ná ní níl níor gan nach níorbh nár",
    MORE: "níos_mó thuilleadh a_thuilleadh feasta arís eile breise",
    SEND: "seol seolaigí cuir cuirigí scríobh scríobhaigí glaoigh glaoigí téacsáil bí_ag bac téacs cur_isteach cuir_isteach bígí_ag",
    SENDING: "seoladh chur cur scríobh glaoch teagmháil téacsáil ag_seoladh ag_scríobh ag_téacsáil sheoladh theacht",
    MSG: "téacs* théacs* dtéacs* teachtaireacht* theachtaireacht* dteachtaireacht* fógra* fhógra* bhfógra* turscar* thurscar* spam nuachtlitir* nuachtlitreach* tairiscint* thairiscint* dtairiscint* margaíocht* mhargaíocht* ríomhphoist sms bolscaireacht* rabhaidh",
    WANT: "teastaíonn theastaíonn dteastaíonn iarraidh mian uaim uainn mhaith suim spéis",
    GET: "fháil fáil glacadh",
    OUT: "díliostáil* dhíliostáil* díchlár* díliostál* bhaint_den_liosta",
    REMOVE:
      "scrios scriosaigí scriosadh scriosann bain bainigí baint léirscrios* bhaint scriosfaidh scriosfaí glan dealaigh scriosta tóg tógaigí",
    ME: "mé mise dom domh chugam orm sinn dúinn muid liom",
    MY: "mo fúm orm muimhir mainm m faoi_mo mar_gheall_orm mainmse mo_chuid",
    NUM: "uimhir huimhir fón guthán uimhreacha muimhir fóin ghuthán",
    LIST: "liosta* gliosta bhunachar bunachar* síntiús* chóras córas",
    REVOKE: "tarraingím tarraing tharraingt aistarraing* cúlghair* tarraingt ceal",
    CONSENT: "toiliú thoiliú chead cead toilithe",
    DATA: "sonraí shonraí eolas heolas faisnéis* fhaisnéis*",
    ALL: "gach uile go_léir iomlán ar_fad uilig chuile rud",
    HAVE: "agaibh agat choinníonn gcoinníonn stóráil* coinníonn bhailigh atá bailithe coinnithe",
    WHAT: "cad céard cén cóip* chóip* rochtain* taispeáin taispeánaigí fheiceáil cé_na cén_t_eolas lorg",
    FIX: "ceartaigh* ceartú cheartú athraigh* athrú nuashonr* cheartaigh deisigh",
    WRONG: "mícheart* mhícheart* contráilte chontráilte earráid* botún",
    NAME: "ainm* sloinne* mainm shloinne seoladh_baile eircód ríomhphost* dáta_breithe tainm hainm",
    MOVE: "aistrigh* aistriú haistriú iniomparthacht* easpórtáil* aistrithe bogadh",
    LIMIT: "srian* shrian* teorann* teorainn reoigh*",
    PROC: "próiseáil* phróiseáil* úsáid* núsáid díol* ndíol roinn* comhroinn* próiseála",
    AGAINST: "agóid* gcoinne choinne hagóid",
    ADS: "margaíocht* mhargaíocht* próifíl* phróifíl* fógraíocht* tríú tráchtála",
    ACCOUNT: "cuntas* chuntas* gcuntas* phróifíl próifíl",
    THING:
      "ordú* nordú coinne_fiaclóra bord* beart* bheart* seachadadh* sheachadadh* tiománaí* thiománaí* tacsaí bille* bhille* sonrasc* eitilt* óstán* seomra* pictiúir pictiúr* grianghraf* traein* bus* ticéad* thicéad* cruinniú* chruinniú* rang* bia bhia píotsa* carr* charr* eochair* cód mála* áirithint* choinne_leis dochtúir traenáil* oinniúin coinne admháil",
    KEEP: "ach amháin seachas coinnigh coinnigí",
  },
  phrases: {
    "opt-out":
      "ná seolaigí, ná bí ag seoladh, ná bígí ag seoladh, ná bí i dteagmháil, ná déan teagmháil, ná téigh i dteagmháil, níl .. uaim a thuilleadh, níl siad uaim, níl siad seo uaim, níl sé seo uaim, níor mhaith liom .. fháil, níl mé ag iarraidh, nílim ag iarraidh, níl mé ag lorg, ~níl suim agam, ~níl spéis agam, ~níl aon suim, ~níl aon spéis, ba mhaith liom stopadh, éirím as an liosta, éirí as an liosta, uimhir mhícheart, uimhir chontráilte, uimhir mícheart, ní hí seo muimhir, ní hé seo muimhir, ní liomsa an uimhir, duine mícheart, duine contráilte, lig dom, fág mé, fágaigí mé, i mo shuaimhneas, stopaigí ag, stad ag, stop den, stad den, stop leis, stad leis, éirígí as, éirigh as, bain den liosta, mé den liosta, as bhur liosta, de bhur liosta, as an mbunachar, tógaigí mé den, tóg as an liosta, conas a stopaim, conas stopadh, conas is féidir .. stopadh, conas a dhíliostál*, conas fáil réidh, conas a fhaighim réidh, fáil réidh leis, níor aontaigh mé, níor thug mé cead, níor thug mé toiliú, riamh síos leis seo, cuirfidh mé bac, sheol mé stop, chuir mé stop, dúirt mé stop, stop agus REMOVE, stad agus REMOVE, ~téigh i dtigh, ~téigh trasna, ~póg mo thóin, ~imigh leat, cealaigh mo shíntiús, cealaigh an síntiús, síntiús a chealú, go leor de na MSG, tuirseach .. MSG, bréan .. MSG, mo dhóthain de .. MSG, ní hí seo uimhir, tinn de .. MSG, níl na téacs* .. uaim, níor mhaith liom .. MSG, conas is féidir .. díliostáil, fágaigí i m'aonar, fág i maonar, fág fúm mé, fágaigí liom féin, bacfaidh mé sibh, tá mé ag bac, tá sibh bactha, gearán a dhéanamh, cuirfidh mé gearán, is turscar é, is ciapadh é, níor iarr mé, gan mo chead, gan mo thoiliú, gan chead, ní custaiméir, ní hí sin m'uimhir, ní hé m'uimhir, táim bréan, tá mé bréan, táim tuirseach de, tá mé tuirseach de, táim dubh dóite, tá mo dhóthain, mo sháith, ná déanaigí teagmháil, ná cuir glaoch, ná scríobh, ná scríobhaigí, ná seol, ná cuir teachtaireachtaí, ná cuirigí, níl uaim MSG, níl fógraí uaim, níl teachtaireachtaí uaim, níl na MSG uaim, níl do chuid MSG, ní mian liom .. fháil, bainigí den liosta, bain m'uimhir, bainigí m'uimhir, scrios m'uimhir, scriosaigí m'uimhir, conas díliostáil, conas éirí as, conas is féidir liom díliostáil, conas a chealaím MSG, stop ag seoladh, stopaigí na MSG, deireadh leis na MSG, deireadh le .. MSG, ná bígí do mo chrá, ná bí do mo chrá, ná bígí mo chrá, ná bígí ag cur isteach, ná bí ag cur isteach, cur isteach orm, éirí as na MSG, conas is féidir liom éirí, tóg m'ainm, tóg mo, tóg mé, bain m'ainm, bain mé, féidir libh stopadh, féidir leat stopadh, an stopfaidh sibh, stopaigí de, stop de, ní thug mé cead, bréan de, bréan díbh, tuirseach de na MSG, is leor sin, níl suim agam, níl spéis agam, ní theastaíonn, níor chláraigh, déanfaidh mé gearán, tuairisceoidh mé, ní mise, i mo aonar, cuir deireadh le na MSG, is fuath liom, fuath liom na, fuair m'fhear bás, fuair mo bhean bás, níl aon rud uaim, níl gá leis, níl gá leo, cén fáth a bhfuil, níor thoiligh mé, ag cur as dom, dún do chlab, ag teastáil uaim níos mó, aon rud ag teastáil, mé a bhaint den, mé a bhaint as, bain anuas mé",
    "opt-in":
      "liostáil mé, cláraigh mé, ba mhaith liom clárú, ba mhaith liom liostáil, cuir ar an liosta mé, cuir mé ar an liosta, cuir ar ais mé, fháil arís, cláraigh arís, cláraígí arís, cláraígí mé, cuirigí ar ais mé, tosaigh ag cur .. arís, cur .. chugam arís, cuir mé ar ais, d'athraigh mé m'intinn, arís le do thoil",
    help: "teastaíonn cabhair, cabhair uaim, cabhair de dhíth, cé hé seo, cé hé sin, cé tusa, cé sibh, cé leis, cén comhlacht, cad faoi, céard faoi seo, an féidir leat cabhrú, an féidir libh cabhrú, conas a oibríonn, cabhair ag teastáil, ní thuigim, cé atá, cabhraigh liom, cad atá le déanamh, cár chláraigh, cé hiad sibh, tá cabhair",
    access:
      "cad atá ar eolas, cad iad na sonraí, cad atá agaibh fúm, cad atá agaibh orm, cén t eolas, na sonraí atá agaibh, na sonraí go léir, gach rud atá agaibh fúm, eolas atá agaibh, cé a thug, cé thug muimhir, cá as a bhfuair, cóip de mo, cóip den eolas, cóip de na sonraí, rochtain ar mo, iarratas rochtana, iarratas ar rochtain, airteagal 15, tabhair dom mo, tabhraigí dom mo, cén teolas, cad .. agaibh fúm, cad atá .. fúm, céard .. agaibh fúm, cá .. bhfuair sibh .. NUM, gach .. agaibh fúm, cá bhfuair sibh .. NUM|MY|ME|DATA, cá bhfuair tú .. NUM|MY|ME|DATA, conas a fuair sibh .. NUM|MY|ME|DATA, conas a fuair tú .. NUM|MY|ME|DATA, seol chugam mo, conas a fuair sibh m'uimhir, cá bhfuair sibh .. NUM",
    erasure:
      "ligean i ndearmad, dearmad orm, scrios gach, scriosaigí gach, scrios uile, airteagal 17, dún mo chuntas, dúnaigí mo chuntas, gach rud a scriosadh, scriosadh mo, dearmad ar m'uimhir, dearmad ar mo, go buan .. DATA",
    rectification:
      "ainm mícheart, mainm litrithe, litrithe mícheart, litrithe go mícheart, ní hé mainm, ní hé sin mainm, níl mainm, is é mainm, is é .. mainm, seoladh athraithe, sheoladh athraithe, mo sheoladh mícheart, seoladh mícheart agaibh, mo sheoladh a athrú, athraigh mo, athraigí mo, nuashonraigh mo, nuashonraigí mo, seoladh nua, bhog mé, sonraí mícheart, shonraí mícheart, airteagal 16, m'ainm mícheart, sloinne mícheart, tá m'ainm, d'athraigh mo, dáta breithe, phós mé, litriú .. ainm, d'athraigh m'uimhir, athraigh m'uimhir, mo shloinne litrithe",
    portability:
      "iniomparthacht, airteagal 20, inléite ag meaisín, go comhlacht eile, chuig comhlacht eile, chuig soláthraí eile, aistriú mo shonra*, shonraí a aistriú, do chomhlacht eile, onnmhairigh, easpórtáil, i gcomhad, i bhformáid excel, mo shonraí i bhformáid",
    restriction:
      "srian ar, srianadh ar, stop ag próiseáil, stopaigí ag próiseáil, stop próiseáil, stop de phróiseáil, airteagal 18, faoi láthair .. PROC, PROC .. faoi láthair, ná húsáid .. faoi láthair, ná húsáid .. go fóill, go dtí go .. PROC, coinnigh .. ná húsáid, coinnigh .. ach ná, reoigh, cuir srian, go dtí go seiceálann, cuir ar fionraí, go dtí go ndéantar, go dtí go .. DATA, ná húsáidigí .. go dtí, ná déan aon rud le mo, aon rud le mo shonraí, ná déanaigí aon rud, húsáidigí .. faoi láthair, go dtí go mbeidh, ná bain le mo shonraí, ná bain le .. DATA",
    objection:
      "cuirim i gcoinne, cuirim in aghaidh, tá mé i gcoinne, táim i gcoinne, agóid i gcoinne, agóid a dhéanamh, ná húsáid mo, ná húsáid muimhir, ná húsáidigí mo, ná roinnigí mo, ná tabhair mo, airteagal 21, gan próifíliú, chun críocha margaíochta, úsáid mo shonraí, ná díol, ná díolaigí, ná roinn, tríú páirtí*, ní aontaím le próifíl*, ní aontaím le margaíocht, i gcoinne na bhfógraí, níl mé ag iarraidh go n-úsáidfí, ní theastaíonn uaim go n-úsáidfí",
    none: "ná stop, ná stad, ná stopaigí, ná scoir, gan stopadh, ná díliostáil, ná scrios, ná bain, ná cealaigh, ní stopann, cén fáth .. díliostáil*, cén fáth .. scrios*, trí thimpiste, ní bhfuair mé, ní bhfuaireamar, níor tháinig, níor shroich, níl aon fhadhb, ná bí buartha, ná déan dearmad, ná dearmad, níl sé ann fós, níl fós, fós nár, ní féidir liom, níl mé ábalta, níl a fhios, níl aon rud, níl aon bhord, níl aon am, níl aon áit, níl an THING, níl THING uaim, níl mála, níl oinniún, ná cuir oinniún, ná cuir an THING, ná cuir an ceann, ná seol an THING, ná seol an ceann, ná glaoigh orm roimh, ná glaoigh roimh, ná glaoigh anois, ná scríobh ar ais, níos mó ná, a thuilleadh THING, aon THING eile, stad an bhus, stad bus, stad an tram, stadann an bus, stad an traein, ag an stad, an chéad stad, an stad, bus stop, stop ag gáire, stopadh ag gáire, stopadh ag caitheamh, stop mé ag caitheamh, stop sé ag cur, cathain a stop*, cathain a chríochn*, scrios an THING, scrios an dath, scrios an pictiúr, cealaigh an THING, cealaigh mo THING, cealaigh mo choinne, mo choinne a chealú, an choinne, coinne agam, coinne a dhéanamh, coinne do, is leor dhá, is leor dom, fág an, fág ag, fág é, seoladh baile, ní leor, ní fhaighim, ní fhaighimid, ní bhfaighim, eolas atá uaibh, eolas atá ag teastáil, eolas a theastaíonn, stad an bus, stad den bháisteach, ag stad den, ní féidir liom stopadh, an stopann, cathain a chríochnaíonn, críochnaím ag, coinne a chealú, cealaigh m'ordú, cealaigh THING, níl mála uaim, níl oinniún uaim, gan níos mó, deireadh na seachtaine, sa deireadh, cárta bactha, bóthar bactha, táim tuirseach de bheith ag fanacht, bréan de bheith ag fanacht, ná cuirigí oinniún, ná cuir siúcra, uimhir mhícheart tí, bhog mé an cruinniú, fág an beart, fágaigí an beart, a bhí agamsa, ag stad lasmuigh, ná seol an tiománaí, ná seol THING, níl oinniúin uaim, mála uaim, seolfadh sibh",
  },
  common:
    "sáir stól peata silín éist déist séalaigh scéalaigh agus an na is tá bhí beidh ag ar as do de don den go i in le leis ó faoi sa san nó má mar cé cad conas cathain cá sé sí siad sin seo é í iad mé tú muid sibh agam agat againn agaibh aige aici acu dom duit liom leat linn libh le_do_thoil go_raibh maith raibh dia duit lá oíche maidin tráthnóna inniu amárach inné anois níos an-mhaith an_mhaith fáilte slán ceart leor mhaith ba bheadh dul teacht ag_teacht am uair nóiméad bliain seachtain ceann aon dhá trí ansin anseo freisin fós ach gur nuair stopanna scriobh scríobh stádas státa stair shroich",
  polite:
    "le do thoil, más é do thoil é, más é bhur dtoil é, le bhur dtoil, ldt, go raibh maith agat, go raibh maith agaibh, grma, grmma, míle maith agat, dia duit, dia dhuit, haigh, a chara, slán, le meas, anois, láithreach, más féidir, please, thanks, ok, maith thú, arís, ar son dé, gabh mo leithscéal, a chairde, gra, dia dhaoibh, ar an bpointe, led thoil, pls, ceart, ceart go leor",
};
