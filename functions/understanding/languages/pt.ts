import type { LanguageRules } from "../rules.ts";

export const pt: LanguageRules = {
  keywords: {
    "opt-out":
      "PARAR, PARE!, PAREM!, PARAR SMS!, PAREM JÁ!, SAIR, CANCELAR, CANCELE, CANCELEM, CANCELAMENTO, ANULAR, DESATIVAR, DESATIVEM!, DESISTIR, DESISTO, FIM?, NÃO QUERO, NÃO QUERO MAIS!, JÁ NÃO QUERO!, CHEGA!, JÁ CHEGA!, BASTA!, REVOGAR!, REVOGO!, RETIRO O CONSENTIMENTO!, RETIRO O MEU CONSENTIMENTO!, NÃO OBRIGADO, NÃO OBRIGADA, DESSUBSCREVER!, CANCELAR SUBSCRIÇÃO!, ANULAR SUBSCRIÇÃO!, DESINSCREVER!, NÃO ENVIEM MAIS!, NÃO MANDEM MAIS!, NÃO ME CONTACTEM!, DEIXEM-ME EM PAZ!, LARGUEM-ME!, NÃO ESTOU INTERESSADO!, NÃO ESTOU INTERESSADA!, SEM INTERESSE, NÚMERO ERRADO!, ENGANO, RETIREM-ME!, TIREM-ME!, ∀PARAR TUDO!, ∀STOP TUDO!, ∀CANCELAR TUDO, ∀PAREM TUDO!, ≈APAGAR, ≈APAGUEM-ME!, ≈ELIMINAR, ≈ELIMINEM-ME!, ≈REMOVER, ≈REMOVAM-ME!, NÃO OBRIGADO STOP, RETIRAR, RETIRAR NÚMERO!, REMOVER NÚMERO!, APAGAR NÚMERO!, SAIR DA LISTA!, CANCELAR SMS!, CANCELAR MENSAGENS!, CANCELAR ALERTAS!, NÃO ENVIAR!, NÃO ENVIAR MAIS!, NÃO MANDEM!, NÃO ENVIEM!, NÃO QUERO RECEBER!, NÃO QUERO SMS!, NÃO QUERO MENSAGENS!, STOP MENSAGENS!, PAREM COM ISTO!, CHEGA DE SMS!, CHEGA DE MENSAGENS!, BASTA DE SMS!, NUNCA MAIS!, BLOQUEAR, ~BLOQUEADO, TERMINAR, SUSPENDER, DESLIGAR, DESATIVAR SMS!, DEIXEM-ME!, NÃO CHATEIEM!, NÃO INCOMODEM!, DESINSCREVAM-ME!, QUERO SAIR!, ANULAR SMS!",
    "opt-in": "INICIAR, SUBSCREVER, ADERIR, ATIVAR, INSCREVER, INSCREVER-ME, QUERO SUBSCREVER, RETOMAR, COMEÇAR",
    help: "AJUDA, INFO?, INFORMAÇÃO, INFORMAÇÕES, PRECISO DE AJUDA, APOIO AO CLIENTE, SUPORTE, QUEM É, QUEM ÉS, QUEM SÃO, QUEM FALA, O QUE É ISTO",
    confirm: "SIM, CONFIRMO, ACEITO, CONFIRMAR, ACEITAR, SIM CONFIRMO, SIM ACEITO, CONCORDO, DE ACORDO?, AUTORIZO",
    access: "OS MEUS DADOS, MEUS DADOS, CÓPIA DOS MEUS DADOS, ACESSO AOS DADOS, DIREITO DE ACESSO",
    erasure:
      "APAGAR OS MEUS DADOS, APAGAR DADOS, ELIMINAR DADOS, DIREITO A SER ESQUECIDO, DIREITO AO ESQUECIMENTO, APAGAMENTO, APAGAR TUDO, ELIMINAR TUDO",
    rectification: "RETIFICAÇÃO, RETIFICAR, CORRIGIR DADOS, O MEU NOME ESTÁ ERRADO, NÃO É O MEU NOME",
    portability: "PORTABILIDADE DOS DADOS, PORTABILIDADE DE DADOS, TRANSFERIR OS MEUS DADOS, EXPORTAR DADOS",
    restriction: "LIMITAÇÃO DO TRATAMENTO, BLOQUEIO DE DADOS",
    objection: "OPONHO-ME, OPOSIÇÃO, OPOSIÇÃO AO MARKETING, DIREITO DE OPOSIÇÃO",
    no: "NÃO, NAO",
  },
  words: {
    STOP: "stop parar parem pare para_de param deixar deixem deixe chega basta cessar cessem cancelar cancelem cancele cancela anular anulem anule suspender suspendam interromper terminar desativar desativem parar_de pararem terminem desliguem suspende cortem",
    NOT: "nao nunca jamais nem nenhum nenhuma n ñ naum nada sem",
    MORE: "mais nunca jamais outra novamente",
    SEND: "enviem envie envies mandem mande mandes escrevam escreva escrevas contactem contacte contactes contatem incomodem incomode incomodes chateiem liguem ligue telefonem perturbem perturbe spammem mandar-me chateies incomodar chatear mandem-me enviem-me liguem-me",
    SENDING:
      "enviar enviarem mandar mandarem escrever escreverem contactar contactarem contatar incomodar incomodarem chatear chatearem ligar ligarem perturbar spam envio",
    MSG: "mensage* sms msg msgs publicidade* promoc* ofertas oferta spam anuncio* notificac* newsletter* comunicac* avisos campanhas publicitari* texto textos whatsapp alertas alerta aviso promo promos lembretes",
    WANT: "quero desejo gostaria interessa queria queremos pretendo interesse autorizo aceito dispenso preciso pedi",
    GET: "receber recebendo recebe-los",
    OUT: "desinscrev* dessubscrev* dessubscric* dessubscri* cancelar_subscricao cancelar_a_subscricao anular_a_subscricao cancelem_a_subscricao anular_subscricao",
    REMOVE:
      "remover removam remova remove apagar apaguem apague apaga eliminar eliminem elimine elimina retirar retirem retire tirar tirem tire tira excluir excluam exclua apagamento eliminacao remocao destruam",
    ME: "me mim nos",
    MY: "meu meus minha minhas sobre_mim de_mim comigo",
    NUM: "numero num telemovel telefone contacto celular",
    LIST: "lista listas base subscricao subscricoes registo registos cadastro mailing base_de_dados bases_de_dados mailing_list contactos",
    REVOKE: "revogo revogar retiro retirar revogacao",
    CONSENT: "consentimento autorizacao permissao",
    DATA: "dados informacoes informacao dado",
    ALL: "tudo todos todas toda nada",
    HAVE: "tem tens guardam guardado conservam possuem detem sabem voces_tem armazenam",
    WHAT: "que quais copia acesso aceder enviem-me consultar obter ver solicito peco envie-me mandem-me deem-me acessar saber",
    FIX: "corrigir corrijam corrija retificar retifiquem atualizar atualizem atualize alterar alterem altere mudar mudem retificacao",
    WRONG: "errado errada errados incorreto incorreta incorretos desatualizado desatualizados mal_escrito",
    NAME: "nome apelido morada endereco email nascimento",
    MOVE: "transferir transfiram transferencia exportar exportem portabilidade descarregar",
    LIMIT: "limitar limitem limitacao bloquear bloqueiem bloqueio congelar congelem restringir restrinjam suspendam",
    PROC: "tratar tratem tratamento usar usem utilizar utilizem processar processem vender vendam partilhar partilhem ceder cedam uso processamento compartilhar compartilhem",
    AGAINST: "oponho opor oposicao opomos",
    ADS: "marketing publicidade publicitari* comerciais comercial perfis promocionais terceiros prospecao",
    ACCOUNT: "conta perfil",
    THING:
      "encomenda encomendas pedido pedidos consulta marcacao reserva mesa reuniao entrega motorista estafeta viagem aula jantar almoco pagamento fatura compra voo hotel foto fotos operadora linha taxi comboio autocarro bilhete bilhetes pizza quarto contrato carro visita cartao evento",
    KEEP: "exceto so menos apenas mas continuem mantenham manter",
  },
  phrases: {
    "opt-out":
      "parem de, pare de, deixem de, deixe de, parem com, parem ja, pare ja, por favor parem, por favor pare, nao me enviem, nao me mandem, nao enviem mais, nao mandem mais, nao me escrevam, nao me contactem, nao me incomodem, nao me liguem, nao quero receber, nao desejo receber, nao pretendo receber, nao desejo, nao quero as vossas, nao quero os vossos, nao voltem a, deixem-me em paz, deixem me em paz, deixe me em paz, deixa me em paz, larguem me, ~nao me interessa, ~nao estou interessad*, ~nao tenho interesse, numero errado, engano no numero, enganaram se no numero, nao sou essa pessoa, este numero nao, tirem me, retirem me, retire me, removam me, remova me, tirar da lista, sair da lista, retirem o meu numero, apaguem o meu numero, apagar o meu numero, removam o meu numero, eliminem o meu numero, remover o meu numero, esquecam o meu numero, farto de, farta de, estou fart*, cansad* de, nunca subscrevi, nunca me inscrevi, nunca autorizei, nao autorizei, nunca dei, vou fazer queixa, vou denunciar, vou bloquear, denuncio, como cancelo, como posso cancelar, como faco para cancelar, como faco para deixar, como faco para parar, como deixo de, como saio, cancelar .. subscricao, cancelem .. subscricao, anular .. subscricao, quero sair, quero cancelar .. mensage*, quero cancelar .. sms, stop por favor, stop sms, mais mensagens nao, chega de, basta de, ja disse stop, ja enviei stop, mandei stop, enviei stop, ~vao se foder, ~va se foder, ~vao a merda, quero parar de, nao quero mais $, nao quero mais MSG, nao quero mais isto, nao quero mais nada, nao quero mais GET, nao quero mais contacto*, ja nao quero $, ja nao quero MSG, ja nao quero GET, ja nao quero isto, ja nao quero nada, ja nao quero mais, n quero mais MSG, n quero receber, n quero mais GET, n quero mais nada, para de SEND, para de SENDING, para de me, n me mand*, n me envi*, nao me mand*, nao mandem nada, nao enviem nada, dispenso MSG, dispenso as vossas, dispenso os vossos, dispenso mais, dispenso receber, como e que cancelo isto, como e que saio, como e que paro, como e que deixo, como e que me removo, quero cancelar os alertas, quero cancelar isto, quero cancelar as MSG, quero cancelar os MSG, nao autorizo .. envio, nao autorizo MSG, nao dei autorizacao, nunca dei autorizacao, sem autorizacao, sem o meu consentimento, nao sou a, nao sou o, pessoa errada, numero incorreto, este nao e o numero, bloqueio vos, vou bloquear vos, vou vos bloquear, estao bloquead*, isto e spam, isto e assedio, ja nao sou cliente, nao sou cliente, nao sou vosso cliente, nunca pedi, nao pedi, podem remover, podem retirar, podem tirar me, quem vos autorizou, larguem, desamparem, deixem de chatear, prefiro nao receber, nao preciso das vossas, cansei, ja chega de, nao aguento mais, risquem me, risquem-me, risca-me, nunca vos dei, risquem .. da lista",
    "opt-in":
      "quero subscrever, quero inscrever me, inscrevam me, quero aderir, voltar a receber, inscreva me, quero receber .. MSG, gostaria de receber .. MSG, quero voltar a receber, quero receber outra vez, inscrevam me outra, quero subscrever outra, quero subscrever de novo, voltem a enviar, adicionem me",
    help: "preciso de ajuda, quem e, quem es, quem sao, quem fala, quem esta a, de que empresa, o que e isto, podem ajudar me, pode ajudar me, podem me ajudar, como funciona",
    access:
      "que sabem sobre mim, o que tem sobre mim, tudo o que tem sobre, que dados tem, quais dados, onde arranjaram, como conseguiram, como obtiveram, onde obtiveram, onde conseguiram, quem vos deu, como tem o meu, direito de acesso, copia dos meus, copia de todos, acesso aos meus, artigo 15, como arranjaram, como e que tem o meu, foram buscar o meu, foram buscar, quem deu o meu, onde foram, que informacao tem, que informacoes tem, dados tem sobre, que .. guardado .. sobre mim, que .. sabem .. sobre mim, que .. sabem .. de mim, que .. tem .. sobre mim, quem vos passou, onde foram buscar, porque tem o meu, de onde tem o meu",
    erasure:
      "direito a ser esquecido, direito ao esquecimento, direito ao apagamento, apaguem tudo, eliminem tudo, apagar tudo, esquecam me, artigo 17, apagar a minha conta, eliminar a minha conta, apagamento dos, limpem os meus DATA, limpem .. DATA, quero .. DATA .. eliminad*, quero .. DATA .. apagad*, DATA .. eliminados, DATA .. apagados, apaguem .. sobre mim, eliminem .. sobre mim, esquecam-me, esquecam que existo, desaparecam com os meus, meus DATA desaparec*",
    rectification:
      "meu nome nao e, nao me chamo, meu nome esta errado, mal escrito, direito de retificacao, artigo 16, mudar a minha morada, alterar a minha morada, atualizem a minha, atualizem os meus, corrijam o meu, mudei de morada, mudei de casa, nova morada, nome esta errado, apelido esta errado, apelido esta mal, nome mal escrito, corrijam, atualizem a morada, minha morada antiga, morada antiga, a minha morada esta, o meu email esta, meu apelido esta, nome esta mal, agora chamo-me, agora chamo me, morada mudou, tem mal o meu",
    portability:
      "portabilidade dos DATA, portabilidade dos meus, direito a portabilidade, formato estruturado, artigo 20, levar os meus dados, dados para outra empresa, dados para outro operador, dados a outra empresa, transferir os meus dados, formato legivel, dados num ficheiro, ficheiro com .. meus DATA, ficheiro com todos os meus, meus DATA num ficheiro, entregar a outra empresa, passar a outra empresa, para outra empresa, para outro operador, levar os meus DATA, formato reutilizavel",
    restriction:
      "limitacao do tratamento, limitar o tratamento, limitem o tratamento, bloqueiem os meus, congelem os meus, suspendam o tratamento, parem de tratar, artigo 18",
    objection:
      "oponho me, me oponho, direito de oposicao, opor me, nao usem os meus, nao utilizem os meus, nao vendam os meus, nao partilhem os meus, nao tratem os meus, deixem de usar os meus, artigo 21, uso dos meus dados para, usem os meus dados para, partilhem os meus, com terceiros",
    none: "nao parem, nao pares, nao pare, nao deixem de, nao deixe de, sem parar, nao recebi, nao me chegou, nao chegou, nao me enviaram, nao me mandaram, ainda nao, nao cancelem, nao cancele, nao quero cancelar, nao cancelar, cancelar a minha THING, cancelar minha THING, cancelar a THING, cancelar o THING, cancelar o meu THING, cancelar meu THING, cancelar THING, anular a THING, fim de, no fim, ao fim, nao mais de, mais tarde, nao se preocupe*, nao te preocupes, nao consigo, nao posso, nao quero perder, nao se esquecam, nao te esquecas, nao quero a THING, nao quero o THING, quem e o, paragem, para o, para a, para os, para as, para mim, nao te mandei, nao consegui, chega a, chega as, chega amanha, chega hoje, chega quando, quando chega, ja chega o, ainda chega, pare o carro, pare ali, para de chover, engano meu, foi engano, por engano, nao para de chorar, nao para de chover, nao para de fazer, nao para de ladrar, nao para de, nao quero mais a THING, nao quero mais o THING, nao quero mais THING, ja nao quero a, ja nao quero o, nao quero mais o, nao quero mais a, terminar o, terminar a, cartao bloqueado, conta bloqueada, rua bloqueada, sair pela, sair de casa, sair agora, posso sair, vou sair, a sair, a saida, deixem o, deixem a, deixem na, deixem no, nao sou a favor, nao sou o unico, retirem a, retirem o THING, n quero a, n quero o, n recebi, nao tenho interesse no, nao tenho interesse na, sair da mesa, nao se esquecam de mim, quem vos deu a THING, quem vos deu o THING",
  },
  common:
    "o a os as um uma uns umas de do da dos das e ou mas em no na nos nas por pelo pela para com sem sobre ate que quem qual quando onde como porque sou es e somos sao era foi estar esta estou estao estamos ter tenho tem temos ha hoje amanha ontem agora ja ainda aqui ali sim nao muito bem mal obrigado obrigada ola bom boa dia tarde noite eu tu ele ela nos voce voces eles me te se lhe vos meu teu seu nosso vosso isto isso este esta esse posso pode podem vou vai vamos hora horas parado parada cancelado cancelada",
  polite:
    "por favor, se faz favor, sff, sfv, pf, pff, obrigado, obrigada, muito obrigado, muito obrigada, olá, bom dia, boa tarde, boa noite, já, agora, imediatamente, de imediato, cumprimentos, com os melhores cumprimentos, desculpe, desculpem, ok, obg, brigado, de uma vez, urgente, faz favor, se fizerem favor, quanto antes, pfv, obgd, obrigadinho, ok obrigado, ja agora, por amor de deus, caramba, porra, bolas, agradecido, cumps, ola",
};
