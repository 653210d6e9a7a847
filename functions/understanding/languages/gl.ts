import type { LanguageRules } from "../rules.ts";

export const gl: LanguageRules = {
  keywords: {
    "opt-out":
      "BAIXA?, BAIXA SMS!, BAIXA POR FAVOR!, DAR DE BAIXA!, DARME DE BAIXA!, DÁDEME DE BAIXA!, DÁME DE BAIXA!, DÉANME DE BAIXA!, QUERO A BAIXA!, QUERO DARME DE BAIXA!, DOUME DE BAIXA!, PARAR, PARADE?, PAREN!, PARE!, PARADE XA!, DETER?, DETEDE!, CANCELAR, CANCELA, CANCELADE, CANCELAR SUBSCRICIÓN!, ABONDA!, ABONDA XA!, XA ABONDA!, XA CHEGA!, CHEGA!, BASTA, BASTA XA!, FIN?, SAÍR, REMATAR, NON QUERO, NON QUERO MÁIS!, XA NON QUERO!, NON MÁIS!, NON QUERO NADA!, REVOGO!, REVOGAR!, RETIRO O CONSENTIMENTO!, RETIRO O MEU CONSENTIMENTO!, ANULAR, DESACTIVAR, NON ENVIEDES MÁIS!, NON ME ENVIEDES MÁIS!, NON ME MANDEDES MÁIS!, NON MANDEDES MÁIS!, NON ME MOLESTEDES!, NON MOLESTEDES!, NON ME ESCRIBADES!, DEIXÁDEME EN PAZ!, DEIXADME EN PAZ!, DÉIXAME EN PAZ!, DEIXÁDEME TRANQUILO!, DEIXÁDEME TRANQUILA!, NON ME INTERESA!, NON ESTOU INTERESADO!, NON ESTOU INTERESADA!, NÚMERO EQUIVOCADO!, NÚMERO ERRADO!, ~EQUIVOCÁSTESVOS, EQUIVOCÁSTESVOS DE NÚMERO!, IDE Á MERDA!, ~NON GRAZAS, ~SPAM, DESUBSCRIBIR!, DESUBSCRIBIRME!, DESUBSCRICIÓN!, ∀BAIXA TOTAL!, ∀BAIXA DE TODO!, ∀STOP TODO!, ∀PARADE TODO!, ∀CANCELAR TODO, ≈BORRAR, ≈BORRÁDEME!, ≈BÓRRAME!, ≈ELIMINAR, ≈ELIMINÁDEME!, ≈ELIMÍNAME!, ≈SUPRIMIR, ≈QUITÁDEME!, ≈QUÍTAME!, ≈SACÁDEME!, NON GRAZAS STOP, STOP SMS!, STOP MENSAXES!, BASTA DE MENSAXES!, BASTA DE SMS!, DEME DE BAIXA!, CANCELAR SMS!, ANULADE, ANULAR SUBSCRICIÓN!, DESAPUNTAR!, DESAPUNTADEME!, NON MÁIS SMS!, NON MÁIS MENSAXES!, NUNCA MÁIS!, NON QUERO SMS!, NON QUERO MENSAXES!, NON ENVIEDES!, QUITÁDEME DA LISTA!, SACÁDEME DA LISTA!, BORRA O MEU NÚMERO!, ELIMINA O MEU NÚMERO!, PERSOA EQUIVOCADA!, EQUIVOCÁDESVOS!, ~BLOQUEAR, ~BLOQUEADO, BIXA?, BAIXAA?, BAXA?, PAARDE, PARDE",
    "opt-in":
      "ALTA?, INICIAR, SUBSCRIBIR, SUBSCRIBIRME, SUBSCRIBÍDEME, DAR DE ALTA, DARME DE ALTA, DÁDEME DE ALTA, COMEZAR, RETOMAR, APUNTÁDEME, QUERO SUBSCRIBIRME",
    help: "AXUDA, INFO?, INFORMACIÓN, NECESITO AXUDA, PRECISO AXUDA, AXUDÁDEME, SOPORTE, ATENCIÓN AO CLIENTE, QUEN É, QUEN ES, QUEN SODES, QUE É ISTO, QUEN ESCRIBE",
    confirm:
      "SI?, CONFIRMO, CONFIRMAR, ACEPTO, ACEPTAR, DE ACORDO?, SI CONFIRMO, SI ACEPTO, SI QUERO, ESTOU DE ACORDO, CONSINTO",
    access: "OS MEUS DATOS, MEUS DATOS, COPIA DOS MEUS DATOS, DEREITO DE ACCESO, ACCESO AOS MEUS DATOS",
    erasure:
      "BORRADE OS MEUS DATOS, BORRAR DATOS, BORRAR OS MEUS DATOS, ELIMINAR DATOS, DEREITO AO ESQUECEMENTO, DEREITO DE SUPRESIÓN, SUPRESIÓN, BORRAR TODO, BORRADE TODO, ESQUECÉDEME",
    rectification: "CORRIXIDE OS MEUS DATOS, RECTIFICACIÓN, RECTIFICAR, CORRIXIR DATOS, ESE NON É O MEU NOME",
    portability: "PORTABILIDADE, PORTABILIDADE DE DATOS, PORTABILIDADE DOS MEUS DATOS, EXPORTAR DATOS",
    restriction: "LIMITACIÓN DO TRATAMENTO, LIMITAR TRATAMENTO, BLOQUEO DE DATOS",
    objection: "OPÓÑOME, OPOSICIÓN, DEREITO DE OPOSICIÓN, OPOSICIÓN AO MÁRKETING",
    no: "NON",
  },
  words: {
    STOP: "stop parade paren pare parar para_de deixade_de deixa_de deixar_de deixe_de deixen_de deixedes_de abonda basta chega detede deter cancel* anul* suspend* interromp* desactiv* cesade",
    NOT: "non xa_non nunca xamais nin ningun ningunha nada",
    MORE: "mais nunca xamais outra outro novamente",
    SEND: "enviedes envies envie envien enviade mandedes mandes mande manden escribades escribas escriba escriban chamedes chames chame chamen molestedes molestes moleste molesten contactedes contactes contacte contacten amoledes fagades_spam",
    SENDING:
      "enviar enviarme enviando mandar mandarme mandando escribir escribirme escribindo chamar chamarme chamando molestar molestarme molestando contactar contactarme amolar envio envios",
    MSG: "mensax* mensaj* sms msg publicidade* promoci* oferta ofertas anuncio* notificaci* avisos boletin* newsletter* comunicaci* correos publicitari* propaganda spam whatsapp* descontos",
    WANT: "quero queria queremos desexo desexamos interesa interesan pedin autorizo acepto preciso gustariame",
    GET: "recibir recibilas recibilos recibindo",
    OUT: "dar_de_baixa darme_de_baixa dademe_de_baixa dame_de_baixa deanme_de_baixa dean_de_baixa deme_de_baixa me_deades_de_baixa doume_de_baixa me_dou_de_baixa darse_de_baixa darnos_de_baixa a_baixa a_mina_baixa baixa_da baixa_do quero_baixa desubscri* dessubscri* desapunt* desinscri* dade_de_baixa dea_de_baixa deades_de_baixa",
    REMOVE:
      "borrar borrade borra borrame borrademe borren borre eliminar eliminade elimina eliminame eliminademe eliminen elimine suprimir suprimide suprime quitar quitade quita quitame quitademe quiten sacar sacade saca sacame sacademe retirar retirade retiren borrado eliminacion supresion destruide quitedes saquedes borredes eliminedes eliminadeo borradeo",
    ME: "me min nos borrame borrademe eliminame eliminademe quitame quitademe sacame sacademe enviarme mandarme",
    MY: "meu mina meus minas sobre_min de_min noso nosos nosa",
    NUM: "numero num telefono mobil",
    LIST: "lista listas listado base bases subscricion* rexistro axenda base_de_datos bases_de_datos lista_de_difusión",
    REVOKE: "revogo revogar retiro retirar revogacion",
    CONSENT: "consentimento autorizacion permiso",
    DATA: "datos informacion dato",
    ALL: "todo todos todas toda",
    HAVE: "tedes tes gardades conservades almacenades sabedes sabes tratades dispondes tenen teñen",
    WHAT: "que cales copia acceso acceder consultar enviademe mostrademe dademe solicito quero_ver quero_saber obter ver",
    FIX: "corrixir corrixide corrixe rectificar rectificade rectificacion actualiz* modific* cambiar cambiade cambia arranxade",
    WRONG: "mal incorrect* equivocad* erroneo errado errada erro",
    NAME: "nome apelido apelidos enderezo correo email nacemento domicilio",
    MOVE: "transferir transferide transferencia exportar exportade portabilidade descargar trasladar trasladade pasade outra_empresa outro_operador nun_ficheiro un_ficheiro",
    LIMIT: "limitar limitade limitacion bloquear bloqueade bloqueo restrinxir restrinxide conxelade conxelar",
    PROC: "tratar tratade tratedes tratamento usar usade usedes utilizar utilizade utilicedes procesar vender vendades vendedes ceder cedades compartir compartades uso",
    AGAINST: "opono opoñome oponome opoñer oporme oposicion opomos",
    ADS: "marketing publicidade publicitari* comerciais comercial perfis promocional* terceiros",
    ACCOUNT: "conta perfil cuenta",
    THING:
      "pedido* cita citas consulta visita reserva mesa reunion paquete* repartidor condutor viaxe clase comida pago factura compra* voo hotel foto* lina operador pizza* taxi entrega* habitacion tarxeta partido autobus tren coche chave hora billete* entrada* cea xantar produto* contrato cebola encargo plan paquete",
    KEEP: "excepto so menos pero mantede continuade",
  },
  phrases: {
    "opt-out":
      "deixade de SEND|SENDING, deixa de SEND|SENDING, parade de SEND|SENDING, parade xa, parade con, por favor parade, abonda de MSG|SENDING|GET, abonda xa, chega de MSG|SENDING|GET, basta de MSG|SENDING|GET, xa chega, non me SEND, non nos SEND, non me enviedes, non me mandedes, non me escribades, non me chamedes, non me molestedes, non quero recibir, non quero saber nada, non quero nada de, non quero nada voso, non volvades, non me volvades, non estou interesad*, ~non me interesa, ~non me interesan, deixademe en paz, deixame en paz, deixademe tranquil*, deixademe xa, numero equivocado, numero errado, equivocastesvos de numero, equivocastesvos de persoa, este numero non, este numero xa non, non son esa persoa, non son a persoa, quitademe da, quitademe de, sacademe da, sacademe de, quitame da, sacame da, borrademe da, eliminademe da, quitade o meu numero, sacade o meu numero, borrade o meu numero, borra o meu numero, eliminade o meu numero, borrade o meu telefono, esquecedevos de min, estou fart*, farto de, farta de, canso de, cansad* de, ata o cono, ata os collons, nunca me subscribin, non me subscribin, nunca autoricei, non autoricei, non dei permiso, nunca dei, non vos dei, vouvos denunciar, denunciareivos, vou denunciar, voute bloquear, vouvos bloquear, quero deixar de SEND|SENDING|GET, quero cancelar .. subscricion, cancel* .. subscricion, anul* .. subscricion, como me dou de baixa, como podo darme de baixa, como me podo dar de baixa, como cancelo, como podo deixar de, como deixo de, como fago para non, como fago para deixar, non podo darme de baixa, non me deixa darme de baixa, quero sair da, stop por favor, stop xa, stop sms, stop mensax*, stop publicidade, mandei .. stop, enviei .. stop, mandei .. baixa, enviei .. baixa, xa dixen .. stop, escribin .. stop, ~ide a merda, ~vaite a merda, ~ide tomar, ~iros a merda, nunca vos dei, non son cliente, deixade xa de, dar a lata, non quero que me SEND|SENDING, non quero que me volvades, non desexo recibir, non quero mais MSG, xa non quero MSG, xa non quero recibir, non quero subscri*, non me subscribades, vou bloquearvos, bloquéovos, denúnciovos, isto é spam, é acoso, nunca me subscribín, non me subscribín, nunca me apuntei, nunca dei permiso, sen permiso, sen o meu consentimento, xa non son cliente, xa non son, número equivocado, persoa equivocada, non é o número, xa non é o número, non coñezo ningún, estou farto, estou farta, cansa de MSG, non me contactedes, non quero máis MSG, non quero máis $, non quero as vosas, non quero os vosos, non preciso as vosas, non me interesan, quitádeme, sacádeme, borrádeme, eliminádeme, borrade o meu número, eliminade o meu número, quitade o meu número, como me desapunto, como cancelo MSG, como cancelo isto, como paro isto, deixade de, deixádeme, parade de, dadme de baixa, dadme de baixxa, dademe de baixxa, dar de baixxa",
    "opt-in":
      "quero subscribirme, subscribideme, dademe de alta, darme de alta, quero volver recibir, quero volver a recibir, quero recibir .. MSG, gustariame recibir .. MSG, apuntademe .. LIST|MSG, quero apuntarme .. LIST|MSG, volver recibir, volver a recibir, apuntádeme, subscribídeme, dádeme de alta, quero apuntarme, quero volver",
    help: "necesito axuda, preciso axuda, quen es, quen sodes, quen e, quen me escribe, quen escribe, de parte de quen, que e isto, de que empresa, que empresa, podedes axudarme, podeme axudar, podesme axudar, como funciona, quen é, quen manda, con quen falo, de que vai, axudádesme",
    access:
      "que sabedes de min, que tedes de min, que tedes sobre min, que sabedes sobre min, todo o que tedes, que datos tedes, que datos tendes, que datos gardades, cales son os datos, que informacion tedes, dereito de acceso, de onde sacastes, de onde tedes, de onde tirastes, donde sacastes, onde conseguistes, como conseguistes, como obtivestes, como tedes o meu, quen vos deu, copia dos meus, copia de todos, acceso aos meus, ver os meus datos, artigo 15, que datos, que información, todo o que tedes sobre min, que .. gardades .. sobre min, que .. gardades .. de min, que .. gardado .. sobre min, que .. sabedes .. de min, que .. sabedes .. sobre min, que .. tedes .. sobre min, que .. tedes .. de min, quen vos pasou, como é que tedes, por que tedes o meu",
    erasure:
      "dereito ao esquecemento, dereito o esquecemento, dereito de supresion, supresion dos, supresion de, borrade todo, eliminade todo, borrar todo, borradeo todo, esquecedeme, artigo 17, eliminar a mina conta, borrar a mina conta, borrade a mina conta, eliminade a mina conta, eliminadeo todo, que borredes .. informacion, que borredes .. datos, que eliminedes .. datos, borrade .. sobre min, borrade .. de min, eliminade .. sobre min, eliminade .. de min, esquecédevos de min, esquecedevos de min, desaparecer os meus, desaparezan os meus",
    rectification:
      "o meu nome non e, non me chamo, o meu nome esta mal, mal escrito, tedes mal, dereito de rectificacion, artigo 16, cambiar o meu enderezo, cambiade o meu, actualizade os meus, actualizade o meu, corrixide o meu, corrixide os meus, cambiei de enderezo, mudeime, novo enderezo, cambiade o enderezo, o meu nome está mal, apelido está mal, nome equivocado, enderezo .. é vello, enderezo vello, enderezo antigo, cambiadeo, agora chamome, agora chámome, o meu correo esta mal, enderezo esta mal",
    portability:
      "portabilidade dos, portabilidade de datos, dereito a portabilidade, formato estruturado, artigo 20, pasade os meus datos, a outra empresa, a outra compañía, a outro operador, levar os meus datos, ficheiro cos meus DATA, ficheiro con .. meus DATA, arquivo cos meus DATA, meus DATA nun ficheiro, pasalos a outra, levalos a outra, formato reutilizable",
    restriction:
      "limitacion do tratamento, limitar o tratamento, limitade o tratamento, bloqueade os meus, conxelade os meus, deixade de tratar, parade de tratar, suspendede o tratamento, artigo 18",
    objection:
      "oponome, oponome ao, opoñome, opono me, oporme ao, dereito de oposicion, non usedes os meus, non utilicedes os meus, non vendades os meus, non cedades os meus, non compartades os meus, non tratedes os meus, deixade de usar os meus, non autorizo o uso, non autorizo o tratamento, non acepto o tratamento, artigo 21, uso dos meus datos, non usedes os meus datos, non vendades, non cedades, non compartades, a terceiros",
    none: "non paredes, non pares, non pare, non para, sen parar, non deixedes de, non deixes de, non deixa de, para o, para a, para os, para as, para min, para que, para un, para unha, para hoxe, para mana, estou de baixa, esta de baixa, de baixa por, baixa medica, baixa laboral, planta baixa, mais baixa, mais baixo, tempada baixa, non me deades de baixa, non quero darme, non quero a baixa, non me chegou, non chegou, non me chega, non recibin, non recibimos, non me mandastes, non me enviastes, non mandastes, non enviastes, aina non, ainda non, inda non, non podo, non podemos, non teno, non sei, non fai falta, non esquezades, non vos esquezades, non te preocupes, non vos preocupedes, non pasa nada, sen problema, non quero cancelar, non canceledes, non cancel*, non anul*, cancel* .. THING, anul* .. THING, quitade .. THING, sacade .. THING, non quero .. THING, non quero perder, non chamedes ao timbre, non me chamedes hoxe, non me chamedes agora, non enviedes .. THING, non mais de, fin de, ao final, final de, ata o final, a parada, parada de, parade na, parade no, para na, para no, parade ali, deixa de chover, deixade o, deixade a, quen e o, quen e a, xa chega o, cando chega, chega as, chega a, chega hoxe, chega mana, chega tarde, que horas chega, numero equivocado de, non son horas, non podo parar, onde está a parada, cando remata, o bus para, para aquí, cancelar a cita, cancelade THING, cancelar THING, non recibín, non preciso bolsa, non quero bolsa, non quero cebola, non máis de, está de baixa, tarxeta bloqueada, conta bloqueada, rúa bloqueada, fin de semana, farto de esperar, farta de esperar, canso de esperar, xa non son horas, non son da zona, non vos esquezades de min, quen vos deu o THING, quen vos deu a THING",
  },
  common:
    "o a os as un unha uns unhas de do da dos das ao aos e ou que en por para con sen sobre no na nos nas es son esta estan estou somos era foi ser estar hai ha hoxe mana onte agora xa si non pero como cando onde quen moi mais menos ben mal grazas ola bo bos boa dia tarde noite noites eu ti el ela meu teu seu sua me te se lle lles nos vos este esta isto eses aqui ali tamen pode podo podedes quero vou vai parada paradas parado cancelado cancelada hora horas baixar baixou baixo caixa abondo abondar baixas chegou chego",
  polite:
    "por favor, porfavor, porfa, se fai favor, grazas, gracias, moitas grazas, graciñas, ola, boas, bos días, bo día, boas tardes, boas noites, xa, agora, agora mesmo, de inmediato, dunha vez, un saúdo, saúdos, pídovolo, perdón, desculpade, ok, urxente, canto antes, carallo, hostia, inmediatamente, atentamente, plis",
};
