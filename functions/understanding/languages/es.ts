import type { LanguageRules } from "../rules.ts";

export const es: LanguageRules = {
  keywords: {
    "opt-out":
      "BAJA?, ALTO?, FIN?, PARA?, DAR DE BAJA!, DARME DE BAJA!, DENME DE BAJA!, DEME DE BAJA!, DAME DE BAJA!, DADME DE BAJA!, BAJA SMS!, BAJA POR FAVOR!, SOLICITO BAJA!, QUIERO BAJA!, PARAR, PARAD!, PAREN!, PARE!, PAREN YA!, YA PAREN!, PARA YA!, ALTO YA, DETENER, DETENGAN!, CANCELAR, CANCELA, CANCELEN, CANCELACION, CANCELAR SUSCRIPCION!, SALIR, REVOCAR!, REVOCO!, RETIRO MI CONSENTIMIENTO!, NO MÁS!, YA NO!, YA NO MÁS!, NO QUIERO, NO QUIERO MÁS!, NO ME ESCRIBAN!, NO ENVÍEN MÁS!, NO MÁS MENSAJES!, NO MOLESTEN!, NO MOLESTAR!, DÉJENME EN PAZ!, DEJENME TRANQUILO!, DEJENME TRANQUILA!, DEJADME EN PAZ!, BASTA!, BASTA YA!, YA BASTA!, QUITAR, QUITARME, QUITENME!, SÁQUENME!, DESUSCRIBIR!, DESUSCRIBIRME!, DESUSCRIBIRSE!, DESUSCRIPCION!, DESAPUNTAR, DESAPUNTARME!, ANULAR, ANULAR SUSCRIPCION!, NO ME INTERESA!, NO ESTOY INTERESADO!, NO ESTOY INTERESADA!, NÚMERO EQUIVOCADO!, NUMERO ERRONEO!, SE EQUIVOCAN DE NUMERO!, SUFICIENTE, ~NO GRACIAS, ∀BAJA TOTAL!, ∀BAJA DE TODO!, ∀STOP TODO!, ∀PARAR TODO!, ∀PAREN TODO!, ∀CANCELAR TODO, ∀BAJA TODO, ≈BORRAR, ≈BORRAME!, ≈BÓRRENME!, ≈BORRENME, ≈BORRADME!, ≈ELIMINAR, ≈ELIMÍNENME!, ≈ELIMINAME!, ≈SUPRIMIR",
    "opt-in":
      "ALTA?, SUSCRIBIR, SUSCRIBIRME, SUSCRÍBEME, SUSCRIBANME, DAR DE ALTA, DARME DE ALTA, DENME DE ALTA, INICIAR, EMPEZAR, COMENZAR, REANUDAR, QUIERO SUSCRIBIRME, UNIRME",
    help: "AYUDA, INFO?, INFORMACIÓN, NECESITO AYUDA, AYÚDENME, AYÚDAME, SOPORTE, ATENCIÓN AL CLIENTE, MÁS INFORMACIÓN, QUIÉN ES, QUIÉN ERES, QUIÉNES SON, QUIÉN ES USTED, QUÉ ES ESTO",
    confirm:
      "SÍ?, CONFIRMO, CONFIRMAR, CONFIRMADO, ACEPTO, ACEPTAR, DE ACUERDO?, VALE?, SÍ ACEPTO, SÍ CONFIRMO, SÍ QUIERO, ESTOY DE ACUERDO, CONSIENTO",
    access: "MIS DATOS, DERECHO DE ACCESO, ACCESO A MIS DATOS, COPIA DE MIS DATOS, QUÉ SABEN DE MÍ",
    erasure:
      "BORRAR MIS DATOS, BORRAR DATOS, ELIMINAR DATOS, SUPRESIÓN, DERECHO AL OLVIDO, DERECHO DE SUPRESIÓN, BORRAR TODO, OLVÍDENME, CANCELACIÓN DE DATOS",
    rectification: "RECTIFICACIÓN, RECTIFICAR, CORREGIR DATOS, MI NOMBRE ESTÁ MAL, ESE NO ES MI NOMBRE",
    portability: "PORTABILIDAD DE DATOS, PORTABILIDAD DE MIS DATOS, EXPORTAR MIS DATOS",
    restriction: "LIMITACIÓN DEL TRATAMIENTO, LIMITAR TRATAMIENTO, BLOQUEO DE DATOS",
    objection: "ME OPONGO, OPOSICIÓN, DERECHO DE OPOSICIÓN",
    no: "NO",
  },
  words: {
    STOP: "stop parar paren pare para parad dejen deje deja dejad dejar basta detener detengan detenga detened cesen cesar cese cancelar cancelen cancele cancela cancelad anular anulen terminar suspender suspendan interrumpir",
    NOT: "no ya_no nunca jamas ni tampoco",
    MORE: "mas nunca otra nuevo jamas ya",
    SEND: "envien envie envies envieis envienme manden mande mandes mandeis mandenme escriban escriba escribas escribais contacten contacte contactes contacteis molesten moleste molestes molesteis llamen llames llame llameis texteen textees acosen",
    SENDING:
      "enviar enviarme enviando enviandome enviarnos mandar mandarme mandando mandandome mandarnos escribir escribirme escribiendo escribiendome contactar contactarme molestar molestarme molestando molestandome llamar llamarme textear acosar acosarme spamear insistir",
    MSG: "mensaj* msj* msjs sms texto textos publicidad propaganda spam promocion* ofertas oferta anuncios notificacion* avisos boletin boletines newsletter comunicacion* correos whatsapps whatsapp mensajito* publicitari*",
    WANT: "quiero quisiera deseo interesa interesan queremos pedi solicite deseamos",
    GET: "recibir recibirlos recibirlas recibiendo",
    OUT: "desuscrib* desuscrip* desuscrit* dar_de_baja darme_de_baja denme_de_baja den_de_baja deme_de_baja de_me_de_baja dame_de_baja dadme_de_baja dando_de_baja darnos_de_baja darse_de_baja dese_de_baja me_den_de_baja doy_de_baja damos_de_baja mi_baja la_baja baja_de_la baja_del desapunt* desinscrib* dar_baja darme_baja quiero_baja quiero_la_baja",
    REMOVE:
      "quitar quitarme quiten quite quita quitenme quiteme quitame borrar borrarme borren borre borra borrenme borreme borrame borrad eliminar eliminarme eliminen elimine elimina eliminenme elimineme eliminame eliminad suprimir supriman suprima sacar sacarme saquen saque saca saquenme saqueme sacame suprimid remover remuevan borrado eliminacion supresion cancelacion cancelen retirar retiren retirenme destruyan",
    ME: "me mi nos quitenme quiteme quitame borrenme borreme borrame eliminenme elimineme eliminame saquenme saqueme sacame quitarme borrarme eliminarme sacarme retirenme conmigo",
    MY: "mi mis mio mios mia mias sobre_mi de_mi nuestro nuestros mi_persona conmigo",
    NUM: "numero num telefono celular movil nro cel fono",
    LIST: "lista listas listado listados base bases suscripcion suscripciones registro registros agenda",
    REVOKE: "revoco revocar retiro retirar revoca revocacion",
    CONSENT: "consentimiento autorizacion permiso",
    DATA: "datos informacion info",
    ALL: "todo todos todas toda nada",
    HAVE: "tienen tiene tienes teneis tengan guardan guardado almacenan almacenados conservan poseen disponen saben sabe sabeis manejan tratan tengais guardais tratais",
    WHAT: "que cuales copia acceso acceder enviarme envienme mandenme muestrenme quiero_ver quiero_mis quiero_saber quiero_conocer solicito pido dame denme deme consultar",
    FIX: "corregir corrijan corrige corrija corrijanme rectificar rectifiquen rectifique actualizar actualicen actualice modificar modifiquen cambiar cambien cambie rectificacion corregid arreglen",
    WRONG: "mal incorrecto incorrecta incorrectos equivocado equivocada erroneo erroneos error",
    NAME: "nombre apellido apellidos direccion correo email nacimiento domicilio",
    MOVE: "transferir transfieran transfiera exportar exporten portabilidad descargar trasladar trasladen traspasar pasen",
    LIMIT:
      "limitar limiten limite limitacion bloquear bloqueen bloqueo restringir restrinjan suspender congelen congelar suspendan",
    PROC: "tratar traten tratamiento usar usen uso utilizar utilicen procesar procesen procesamiento tratando usando utilizando vender vendan ceder cedan compartir compartan cesion",
    AGAINST: "opongo oponerme oposicion oponemos objeto",
    ADS: "marketing publicidad publicitari* comercial comerciales perfiles perfilado promocional* propaganda terceros prospeccion",
    ACCOUNT: "cuenta perfil",
    THING:
      "pedido pedidos cita citas reserva mesa reunion envio paquete repartidor conductor viaje clase comida pago factura compra vuelo hotel foto fotos linea operador compañia orden pizza taxi entrega ubicacion habitacion tarjeta partido autobus coche llave",
    KEEP: "sigan seguir solo excepto menos mantener mantengan pero conservar",
  },
  phrases: {
    "opt-out":
      "dejen de, deja de SEND, dejad de, no me escriban, no me manden, no me envien, no me mandes, no me escribas, no me envies, no me escribais, no me mandeis, no me envieis, no me contacten, no me molesten, no me molestes, no me llamen, no quiero que me, no quiero mas, ya no quiero, no quiero saber nada, no deseo, no vuelvan a, no vuelvas a SEND, no me vuelvan, no estoy interesad*, no me interesa, no nos interesa, dejenme en paz, dejame en paz, dejadme en paz, dejenme tranquil*, dejame tranquil*, ya dejen, ya paren, paren de, paren ya, por favor paren, por favor pare, por favor basta, numero equivocado, ~se equivoca* de numero, ~se han equivocado, este numero no es, este numero ya no, no soy esa persona, no soy la persona, no mas mensajes, no mas sms, no mas publicidad, basta de, basta ya, quitenme de, saquenme de, quitame de, sacame de, quitar mi numero, quiten mi numero, borren mi numero, borra mi numero, borrar mi numero, eliminen mi numero, olvidense de mi, estoy hart*, hart* de, harto de, cansad* de, nunca me suscribi, no me suscribi, yo no me suscribi, no autorice, no di permiso, no he dado, voy a denunciar*, los voy a denunciar, los denunciare, os voy a denunciar, os denuncio, lista robinson, bloquear este, quiero dejar de, quiero cancelar .. suscripcion, cancelar .. suscripcion, cancelen .. suscripcion, anular .. suscripcion, como me doy de baja, como cancelo, como puedo cancelar .. mensajes, como dejo de, como hago para no, como hago para dejar, la baja, mi baja, quiero salir, quiero salirme, salir de la lista, salirme de, parad ya, parad de, vayanse a la, ~vete a la, ~jodanse, ~chinga*, ~me tienen harto, stop por favor, stop ya, stop sms, stop mensajes, stop publicidad, mande stop, envie stop, escribi stop, mande baja, envie baja, he enviado baja, he mandado baja, dije stop, dije baja, dije que no",
    "opt-in":
      "quiero suscribirme, suscribanme, suscribeme, denme de alta, darme de alta, dadme de alta, dame de alta, quiero volver a recibir, quiero recibir, me quiero suscribir, quiero apuntarme, vuelvan a enviarme",
    help: "necesito ayuda, quien es, quien eres, quienes son, de parte de quien, que es esto, quien me escribe, quien habla, de que empresa, me pueden ayudar, me puede ayudar, me ayudan, como funciona",
    access:
      "que saben de mi, que sabeis de mi, que tienen de mi, que tienen sobre mi, que teneis sobre mi, todo lo que tienen, derecho de acceso, de donde sacaron, de donde sacasteis, de donde tienen, de donde teneis, de donde han sacado, de donde habeis sacado, de donde obtuvieron, como consiguieron, como obtuvieron, como tienen mi, como tienes mi, como habeis conseguido, como han conseguido, quien les dio, quien os dio, quien les ha dado, copia de mis, acceso a mis, ver mis datos, articulo 15, datos personales que tienen",
    erasure:
      "derecho al olvido, derecho de supresion, supresion de, cancelacion de mis datos, cancelacion de datos, borren todo, eliminen todo, borrar todo, borralo todo, bórrenlo todo, olvidenme, olvidadme, articulo 17, cancelen mis datos, cancelar mis datos, eliminar mi cuenta, borrar mi cuenta",
    rectification:
      "mi nombre no es, no me llamo, mi nombre esta mal, mal escrito mi, mi nombre se escribe, derecho de rectificacion, articulo 16, cambiar mi direccion, cambien mi, actualicen mi, actualizar mi direccion, corrijan mi",
    portability:
      "portabilidad de DATA, portabilidad de mis, derecho a la portabilidad, formato electronico, articulo 20",
    restriction:
      "limitacion del tratamiento, limitar el tratamiento, limiten el, limiten el tratamiento, bloqueen mis, bloqueo de mis, congelen mis, dejen de tratar, paren de tratar, paren el tratamiento, suspendan el tratamiento, articulo 18, dejen de procesar",
    objection:
      "me opongo, oponerme a, derecho de oposicion, me niego a que usen, no usen mis, no usen mi, no utilicen mis, no vendan mis, no cedan mis, no compartan mis, no traten mis, dejen de usar mis, articulo 21",
    none: "no paren, no pares, no pare, no paras, no para, sin parar, no dejen de, no dejes de, no deje de, para el, para la, para los, para las, para mi, para que, para un, para una, para hoy, para mañana, de baja por, estoy de baja, esta de baja, baja medica, baja laboral, baja de precio, planta baja, mas baja, temporada baja, no me llego, no me ha llegado, no me llega, no recibi, no he recibido, no me mandaron, no me enviaron, no me han enviado, no me han mandado, no te olvides, no quiero cancelar, no cancelar, no cancelen, no canceles, no se cancela, cancelar mi THING, cancelar la THING, cancelar el THING, cancelar THING, fin de, en fin, al fin, por fin, no mas de, no quiero perder*, no quiero la THING, no se preocupe*, no te preocupes, me avisan, no me diste de baja, no me den de baja, no dar de baja, no quiero darme, no quiero la baja, de la parada, la parada, parada de, no dejen entrar, deja de llover, deja de ser, dejen de preocuparse, dejen el, dejen la, no me contestan, no me contesta*, no me escribe* nadie",
  },
  common:
    "el la los las un una unos unas de del al a y o u que en por para con sin sobre es son esta estan soy eres somos fue era ser estar hay ha he han hoy mañana ayer ahora ya si no pero como cuando donde quien muy mas menos bien mal gracias favor hola buenos buenas dias tardes noches su sus tu tus mi mis me te se lo le les nos os este esta esto eso esa ese estos aqui alli tambien puede puedo pueden quiero voy va parada paradas parado parado para cancelada cancelado canceladas",
  polite:
    "por favor, porfavor, porfa, pf, xfa, xfavor, porfis, gracias, muchas gracias, grs, hola, buenas, buenos dias, buenas tardes, buenas noches, ya, ahora, ahora mismo, de una vez, de inmediato, inmediatamente, señores, amigo, amigos, un saludo, saludos, favor, se los pido, te lo pido, os lo pido, cuanto antes, lo antes posible, perdon, disculpe, ok, urgente",
};
