import type { LanguageRules } from "../rules.ts";

export const ca: LanguageRules = {
  keywords: {
    "opt-out":
      "BAIXA?, BAIXA SMS!, BAIXA SISPLAU!, DONAR DE BAIXA!, DONAR-ME DE BAIXA!, DONEU-ME DE BAIXA!, DÓNA'M DE BAIXA!, DONA'M DE BAIXA!, EM DONO DE BAIXA!, VULL DONAR-ME DE BAIXA!, VULL LA BAIXA!, ATURAR!, ATUREU!, ATURA!, ATUREU-VOS!, PROU, JA N'HI HA PROU!, PROU JA!, JA PROU!, PARAR, PARA?, PAREU!, PAREU JA!, PARA JA!, PARIN!, CANCEL·LAR, CANCELLAR, CANCELAR, CANCEL·LA, CANCEL·LEU, FI?, SORTIR, NO VULL, NO VULL MÉS!, JA NO VULL!, NO MÉS!, NO EN VULL MÉS!, NO VULL RES, REVOCO!, REVOCAR!, RETIRO EL CONSENTIMENT!, ANUL·LAR, DESACTIVAR?, NO ENVIEU MÉS!, NO M'ENVIEU RES!, NO M'ENVIEU MÉS!, NO M'ENVIEU MÉS SMS!, NO EM MOLESTEU!, NO MOLESTEU!, NO M'ESCRIVIU!, DEIXEU-ME EN PAU!, DEIXA'M EN PAU!, DEIXEU-ME TRANQUIL!, DEIXEU-ME TRANQUIL·LA!, DEIXEU-ME ESTAR!, NO M'INTERESSA!, NO ESTIC INTERESSAT!, NO ESTIC INTERESSADA!, NÚMERO EQUIVOCAT!, ~US HEU EQUIVOCAT, ~US EQUIVOQUEU, ANEU A LA MERDA!, ~NO GRÀCIES, ~SPAM, ∀BAIXA TOTAL!, ∀BAIXA DE TOT!, ∀STOP TOT!, ∀ATUREU-HO TOT!, ∀CANCEL·LAR TOT, ≈ESBORRAR, ≈ESBORREU-ME!, ≈ESBORRA'M!, ≈ELIMINAR, ≈ELIMINEU-ME!, ≈ELIMINA'M!, ≈SUPRIMIR, ≈TRAIEU-ME!, ≈TREU-ME!, ≈TREIEU-ME!, NO GRÀCIES STOP, STOP SMS!, STOP MISSATGES!, PROU MISSATGES!, PROU SMS!, PROU SPAM!, BAIXA SI US PLAU!, DONARME DE BAIXA!, DONEUME DE BAIXA!, DONAR BAIXA!, CANCEL·LAR SUBSCRIPCIÓ!, CANCEL·LA LA SUBSCRIPCIÓ!, ANUL·LA, ANUL·LEU, DESSUBSCRIURE!, DESSUBSCRIURE'M!, DESAPUNTAR!, DESAPUNTEU-ME!, NO MÉS SMS!, NO MÉS MISSATGES!, CAP MISSATGE MÉS!, NO VULL SMS!, NO VULL MISSATGES!, NO ENVIEU!, NO M'ENVIEU!, NO ESCRIVIU MÉS!, NO M'INTERESSEN!, TREIEU-ME DE LA LLISTA!, TRAIEU-ME DE LA LLISTA!, ELIMINA EL MEU NÚMERO!, ESBORRA EL MEU NÚMERO!, PERSONA EQUIVOCADA!, ~BLOQUEJAR, ~BLOQUEJAT, DESACTIVA, BIXA?, BAIXAA?, BAXA?, BAISHA?, BAIZA?, DETURAR, DETUREU",
    "opt-in":
      "ALTA?, INICIAR, SUBSCRIURE, SUBSCRIURE'M, DONAR D'ALTA, DONAR-ME D'ALTA, DONEU-ME D'ALTA, ACTIVAR, APUNTEU-ME, VULL SUBSCRIURE'M, COMENÇAR, REPRENDRE",
    help: "AJUDA, INFO?, INFORMACIÓ, NECESSITO AJUDA, AJUDEU-ME, SUPORT, ATENCIÓ AL CLIENT, QUI ÉS, QUI SOU, QUI ETS, QUÈ ÉS AIXÒ, QUI M'ESCRIU",
    confirm:
      "SÍ, SI?, CONFIRMO, CONFIRMAR, ACCEPTO, ACCEPTAR, D'ACORD?, SÍ CONFIRMO, SÍ ACCEPTO, SÍ VULL, HI ESTIC D'ACORD, CONSENTO",
    access:
      "LES MEVES DADES, MEVES DADES, CÒPIA DE LES DADES, CÒPIA DE LES MEVES DADES, DRET D'ACCÉS, ACCÉS A LES MEVES DADES",
    erasure:
      "ESBORREU LES MEVES DADES, ESBORRAR DADES, ESBORRAR LES MEVES DADES, ELIMINAR DADES, DRET A L'OBLIT, DRET DE SUPRESSIÓ, SUPRESSIÓ, ESBORRAR TOT, ESBORREU-HO TOT, OBLIDEU-ME",
    rectification: "CORREGIU LES MEVES DADES, RECTIFICACIÓ, RECTIFICAR, CORREGIR DADES, NO ÉS EL MEU NOM",
    portability: "PORTABILITAT, PORTABILITAT DE DADES, PORTABILITAT DE LES DADES, EXPORTAR DADES",
    restriction: "LIMITACIÓ DEL TRACTAMENT, LIMITAR TRACTAMENT, BLOQUEIG DE DADES",
    objection: "M'OPOSO, OPOSICIÓ, DRET D'OPOSICIÓ, OPOSICIÓ AL MÀRQUETING",
    no: "NO?",
  },
  words: {
    STOP: "stop pareu para_de parin parar prou atureu atura aturin aturar deixeu_de deixa_de deixar_de deixin_de cancel* anul* suspen* interromp* desactiv* cesseu finalitz* parant paressiu",
    NOT: "no mai cap ni tampoc gens res",
    MORE: "mes mai cap altre altra altres",
    SEND: "envieu enviis envii enviin envies escriviu escriguis escrigui escrigueu escriguin truqueu truquis truqui truquin molesteu molestis molesti molestin contacteu contactis contacti contactin feu_spam atabaleu empreneu",
    SENDING:
      "enviar enviarme enviant escriure escriurem trucar trucarme trucant molestar molestarme molestant contactar contactarme emprenyar emprenyant atabalar enviament enviaments",
    MSG: "missatg* sms msg publicitat propaganda promoci* oferta ofertes anunci* notificaci* avisos butllet* newsletter* comunicaci* correus publicitari* spam whatsapp* publi descomptes",
    WANT: "vull voldria volem desitjo desitgem interessa interessen demanat autoritzo accepto necessito",
    GET: "rebre rebrels rebrelos rebent",
    OUT: "donar_de_baixa donar_me_de_baixa donarme_de_baixa doneu_me_de_baixa doneume_de_baixa donam_de_baixa dona_me_de_baixa donin_de_baixa em_doneu_de_baixa em_donin_de_baixa em_dono_de_baixa donar_nos_de_baixa donarnos_de_baixa la_baixa la_meva_baixa baixa_de_la baixa_del baixa_dels vull_baixa desapunt* desinscri* dessubscri* desubscri* des_subscri* doneu_de_baixa de_baixa_aquest",
    REMOVE:
      "esborrar esborreu esborra esborram esborreum esborrin esborri eliminar elimineu elimina eliminam eliminin suprimir suprimiu suprimeix suprimeixin treure traieu treieu treu treum tregueu tregui treguin retirar retireu retirin esborrat eliminacio supressio destruiu tragueu elimineuho",
    ME: "me mi em ens nos m esborram eliminam treum menvi* mescri* mescrig* mesborr* memolest*",
    MY: "meu meva meus meves sobre_mi de_mi nostre nostres",
    NUM: "numero num telefon mobil",
    LIST: "llista llistes llistat base bases subscripci* registre agenda base_de_dades bases_de_dades llista_de_difusió",
    REVOKE: "revoco revocar retiro retirar revocacio",
    CONSENT: "consentiment autoritzacio permis",
    DATA: "dades informacio dada",
    ALL: "tot tots totes tota",
    HAVE: "teniu tens guardeu conserveu emmagatzemeu sabeu saps tracteu disposeu tenen",
    WHAT: "quines que copia acces accedir consultar enviarme envieu_me mostreu doneu_me sollicito vull_veure vull_saber obtenir veure",
    FIX: "corregir corregiu corregeix corregeixin rectificar rectifiqueu rectificacio actualitz* modific* canviar canvieu canvia canvi arregleu",
    WRONG: "malament incorrect* equivocat equivocada equivocats erroni erronia error mal_escrit",
    NAME: "nom cognom cognoms adreca correu email naixement domicili",
    MOVE: "transferir transferiu transferencia exportar exporteu portabilitat descarregar traslladar traspasseu passeu una_altra_empresa un_altre_operador un_fitxer en_un_fitxer",
    LIMIT: "limitar limiteu limitacio bloquejar bloquegeu bloqueig restringir restringiu congeleu congelar",
    PROC: "tractar tracteu tractament usar useu utilitzar utilitzeu processar vendre veneu cedir cediu compartir compartiu cessio fer_servir feu_servir",
    AGAINST: "oposo moposo oposar oposarme oposicio oposem",
    ADS: "marqueting marketing publicitat publicitari* publicitaries comercial* perfils promocional* tercers",
    ACCOUNT: "compte perfil cuenta",
    THING:
      "comanda comandes cita cites visita reserva taula reunio paquet paquets repartidor conductor viatge classe menjar pagament factura compra vol hotel foto fotos linia operador pizza* taxi lliurament enviament habitacio targeta partit autobus tren cotxe clau hora bitllet* entrada entrades sopar dinar producte* contracte contracta ceba",
    KEEP: "excepte nomes menys pero mantingueu continueu",
  },
  phrases: {
    "opt-out":
      "deixeu d, deixa d, deixeu denviar*, deixeu descriure*, deixeu de SENDING, deixa de SENDING, pareu d*, pareu de, pareu ja, para ja, sisplau pareu, si us plau pareu, prou de MSG|SENDING|GET, prou d MSG|SENDING, prou missatg*, prou publicitat, ja nhi ha prou, no menvieu, no mescriviu, no em SEND, no menviis, no menvii*, no mescrig*, no ens SEND, no vull rebre, no vull saber res, no vull res de, no vull res vostre, no torneu a, no em torneu a, no estic interessad*, no estic interessat*, ~no minteressa, ~no em interessa, ~no minteressen, deixeu me en pau, deixeume en pau, deixam en pau, deixeu me estar, deixeu me tranquil*, numero equivocat, us heu equivocat de numero, us heu equivocat de persona, us equivoqueu de numero, us equivoqueu de persona, aquest numero no, aquest numero ja no, no soc aquesta persona, no soc la persona, no soc qui, traieu me de, treieu me de, treu me de, traieu me d, treieu el meu numero, traieu el meu numero, esborreu el meu numero, esborra el meu numero, elimineu el meu numero, esborreu el meu telefon, oblideu vos, estic fart*, estic tip*, fart de, farta de, tip de, tipa de, estic cansat de, estic cansada de, mai mhe subscrit, no mhe subscrit, no vaig autoritzar, no us he donat, no he donat, no he autoritzat, no mhe apuntat, us denunciare, us denuncio, vaig a denunciar, us bloquejare, us bloquejo, vull deixar de, vull cancellar .. subscripci*, cancel* .. subscripci*, anul* .. subscripci*, com em dono de baixa, com puc donar, com puc deixar de, com deixo de, com ho faig per no, com ho faig per deixar, com cancello, com cancelo, no puc donar me de baixa, no em puc donar, vull sortir, sortir de la llista, stop si us plau, stop sisplau, stop ja, stop sms, stop missatg*, stop publicitat, he enviat .. stop, he enviat .. baixa, ja he dit .. stop, he dit .. prou, he escrit .. stop, vaig enviar .. baixa, ~aneu a la merda, ~aneu a pastar, ~que us bombin, ~foteu el camp, prou ja, no us vaig donar, mai us vaig, mai us he, no soc client, no soc clienta, parant d*, no vull que em SEND|SENDING, no vull que menv*, no vull que mescri*, no vull que em torneu, no desitjo rebre, no vull mes MSG, ja no vull MSG, ja no vull rebre, no vull subscriu*, no em subscriviu, us bloquejaré, us denunciaré, això és spam, és assetjament, no m'he subscrit, mai m'he subscrit, mai m he subscrit, no m he subscrit, mai he donat, no he donat permís, sense permís, sense el meu consentiment, ja no soc client, ja no soc, número equivocat, persona equivocada, no és el número, ja no és el número, no conec cap, estic fart, estic farta, cansat de, cansada de, no em contacteu, no em truqueu, no em molesteu, no m escriviu, no m envieu, no vull més MSG, no vull més $, no vull els vostres, no vull les vostres, no necessito les vostres, no m interessen, traieu me, treieu me, elimineu me, esborreu me, elimineu el meu número, esborreu el meu número, traieu el meu número, tregueu me, com em puc donar de baixa, com em desapunto, com cancel·lo MSG, com cancelo MSG, com ho paro, com aturo, deixeu d enviar, deixeu denviar, deixeu d escriure, deixeu de molestar, deixeu me, pareu d enviar",
    "opt-in":
      "vull subscriurem, vull subscriure, subscriviu me, doneu me dalta, donar me dalta, vull donar me dalta, vull tornar a rebre .. MSG, vull rebre .. MSG, voldria rebre .. MSG, apunteu me .. LIST|MSG, vull apuntar me .. LIST|MSG, tornar a rebre, torneu me a apuntar, apunteu me, donar me d alta, doneu me d alta, vull apuntar me, vull tornar",
    help: "necessito ajuda, qui ets, qui sou, qui es, qui mescriu, qui em truca, de part de qui, que es aixo, de quina empresa, quina empresa, em podeu ajudar, em pot ajudar, podeu ajudarme, com funciona, qui és, qui escriu, qui envia, amb qui parlo, de què va, m ajudeu",
    access:
      "que sabeu de mi, que teniu de mi, que teniu sobre mi, que sabeu sobre mi, tot el que teniu, quines dades HAVE, quines dades meves, quina informacio HAVE, dret dacces, d on heu tret, don heu tret, d on teniu, don teniu, don traieu, com heu aconseguit, com heu obtingut, com teniu el meu, qui us ha donat, qui us va donar, copia de les, copia de totes, acces a les, veure les meves dades, article 15, quines dades, quina informació, tot el que teniu sobre mi, que .. guardat .. sobre mi, que .. sabeu .. de mi $, que .. sabeu .. sobre mi, que .. teniu .. sobre mi, que .. teniu .. de mi $, qui us ha passat, com és que teniu, per què teniu el meu, d on heu agafat",
    erasure:
      "dret a loblit, dret de supressio, supressio de, supressio dels, esborreu ho tot, esborreuho tot, esborreu tot, elimineu ho tot, elimineu tot, esborrar ho tot, oblideu me, article 17, eliminar el meu compte, esborrar el meu compte, esborreu el meu compte, elimineu el meu compte, suprimiu el meu compte, esborreu .. sobre mi, esborreu .. de mi $, elimineu .. sobre mi, elimineu .. de mi $, oblideu-vos de mi, oblideuvos de mi, oblideu vos de mi, desaparèixer les meves, llenceu les meves, desapareguin les meves, desaparèguin les meves",
    rectification:
      "el meu nom no es, no em dic, el meu nom esta malament, mal escrit, esta malament el meu, teniu malament, dret de rectificacio, article 16, canviar la meva adreca, canvieu la meva, actualitzeu les meves, actualitzeu la meva, corregiu el meu, corregiu la meva, he canviat dadreca, he canviat d, m he mudat, he canviat d adreça, nova adreça, canvieu l adreça, canvieu ladreça, el meu nom està mal, cognom està mal, nom equivocat, la meva adreça antiga, adreça antiga, adreça vella, ara em dic, el meu correu esta malament, teniu mal, adreça esta malament, adreça és vella",
    portability:
      "portabilitat de les, portabilitat de dades, dret a la portabilitat, format estructurat, article 20, passeu les meves dades, a una altra empresa, a una altra companyia, a un altre operador, traslladar les meves dades, fitxer amb .. meves DATA, fitxer amb totes les meves, arxiu amb .. meves DATA, meves DATA en un fitxer, passar les a una altra, passar-les a una altra, emportar me les, endur-me les meves, format reutilitzable",
    restriction:
      "limitacio del tractament, limitar el tractament, limiteu el tractament, bloquegeu les meves, congeleu les meves, deixeu de tractar, pareu de tractar, atureu el tractament, suspeneu el tractament, article 18",
    objection:
      "moposo, moposo al, moposo a, oposarme a, dret doposicio, no useu les meves, no utilitzeu les meves, no feu servir, no veneu les meves, no cediu les meves, no compartiu les meves, no tracteu les meves, deixeu de fer servir, no autoritzo lus, no autoritzo el tractament, no accepto el tractament, article 21, ús de les meves dades, no feu servir les meves dades, no veneu, no cediu, no compartiu, a tercers",
    none: "no pareu, no paris, no pari, no para, sense parar, no deixeu de, no deixis de, no deixa de, no us atureu, para el, para la, estic de baixa, esta de baixa, baixa medica, baixa laboral, planta baixa, mes baixa, mes baix, temporada baixa, no em doneu de baixa, no vull donar me de baixa, no vull la baixa, no mha arribat, no ha arribat, no marriba, no he rebut, no hem rebut, no mheu enviat, no heu enviat, no mheu, no mhan, no em va, encara no, no puc, no podem, no tinc, no se, no cal, no oblid*, no us oblid*, no et preocup*, no us preocup*, no passa res, cap problema, no vull cancel*, no cancel*, no anul*, no es cancel*, cancel* .. THING, anul* .. THING, treieu .. THING, traieu .. THING, no vull .. THING, no vull perdre, no truqueu al timbre, no em truqueu avui, no em truqueu ara, no envieu .. THING, no mes de, no mes tard, fi de, al final, fins al final, final de, cap de setmana, la parada, parada de, pareu a, para a, atureu vos a, ha parat de ploure, deixa de ploure, deixeu el, deixeu la, deixeu ho a, qui es el, qui es la, ja em direu, numero equivocat de, no pareu amb, no puc parar, on és la parada, quan acaba, el bus para, para aquí, cancel·lar la cita, cancel·leu THING, cancel·lar THING, cancelleu la meva comanda, no necessito bossa, no vull bossa, no vull ceba, no més de, de baixa per, està de baixa, targeta bloquejada, compte bloquejat, carrer bloquejat, fart d esperar, cansat d esperar, no conec el, ja no soc a casa, no soc a casa, no us oblideu de mi, no oblideu me, qui us ha donat el THING, qui us ha donat la THING",
  },
  common:
    "el la els les un una uns unes de del dels al als a i o que en per amb sense sobre es son esta estan soc ets sou era ser estar hi ha he has han avui dema ahir ara ja si no pero com quan on qui molt mes menys be malament gracies hola bon bona dia tarda nit el seu la seva els meus em et es li ens us aquest aquesta aixo aqui alla tambe puc pot podem podeu vull vaig va parada parades parat cancellat cancellada cancelada hora hores si us plau sisplau baixar baixat baixo prova prop arribo arriba vinc",
  polite:
    "si us plau, sisplau, sius plau, per favor, gràcies, moltes gràcies, merci, hola, bones, bon dia, bona tarda, bona nit, ja, ara, ara mateix, immediatament, d'una vegada, d'un cop, salutacions, salut, us ho prego, us ho demano, perdoneu, disculpeu, ok, urgent, quan abans, cordialment, collons, hòstia, siusplau, sius, mercès, atentament, plis",
};
