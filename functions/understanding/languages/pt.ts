import type { LanguageRules } from "../rules.ts";

export const pt: LanguageRules = {
  keywords: {
    "opt-out":
      "PARAR, PARE!, PAREM!, PARAR SMS!, PAREM JÁ!, SAIR, CANCELAR, CANCELE, CANCELEM, CANCELAMENTO, ANULAR, DESATIVAR, DESATIVEM!, DESISTIR, DESISTO, FIM?, NÃO QUERO, NÃO QUERO MAIS!, JÁ NÃO QUERO!, CHEGA!, JÁ CHEGA!, BASTA!, REVOGAR!, REVOGO!, RETIRO O CONSENTIMENTO!, RETIRO O MEU CONSENTIMENTO!, NÃO OBRIGADO, NÃO OBRIGADA, DESSUBSCREVER!, CANCELAR SUBSCRIÇÃO!, ANULAR SUBSCRIÇÃO!, DESINSCREVER!, NÃO ENVIEM MAIS!, NÃO MANDEM MAIS!, NÃO ME CONTACTEM!, DEIXEM-ME EM PAZ!, LARGUEM-ME!, NÃO ESTOU INTERESSADO!, NÃO ESTOU INTERESSADA!, SEM INTERESSE!, NÚMERO ERRADO!, ENGANO, RETIREM-ME!, TIREM-ME!, ∀PARAR TUDO!, ∀STOP TUDO!, ∀CANCELAR TUDO, ∀PAREM TUDO!, ≈APAGAR, ≈APAGUEM-ME!, ≈ELIMINAR, ≈ELIMINEM-ME!, ≈REMOVER, ≈REMOVAM-ME!",
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
    STOP: "stop parar parem pare para_de param deixar deixem deixe chega basta cessar cessem cancelar cancelem cancele cancela anular anulem anule suspender suspendam interromper terminar desativar desativem",
    NOT: "nao nunca jamais nem nenhum nenhuma",
    MORE: "mais nunca jamais outra novamente",
    SEND: "enviem envie envies mandem mande mandes escrevam escreva escrevas contactem contacte contactes contatem incomodem incomode incomodes chateiem liguem ligue telefonem perturbem perturbe spammem mandar-me",
    SENDING:
      "enviar enviarem mandar mandarem escrever escreverem contactar contactarem contatar incomodar incomodarem chatear chatearem ligar ligarem perturbar spam envio",
    MSG: "mensage* sms msg msgs publicidade* promoc* ofertas oferta spam anuncio* notificac* newsletter* comunicac* avisos campanhas publicitari* texto textos whatsapp",
    WANT: "quero desejo gostaria interessa queria queremos pretendo interesse",
    GET: "receber recebendo recebe-los",
    OUT: "desinscrev* dessubscrev* dessubscric* dessubscri* cancelar_subscricao cancelar_a_subscricao anular_a_subscricao cancelem_a_subscricao anular_subscricao",
    REMOVE:
      "remover removam remova remove apagar apaguem apague apaga eliminar eliminem elimine elimina retirar retirem retire tirar tirem tire tira excluir excluam exclua apagamento eliminacao remocao destruam",
    ME: "me mim nos",
    MY: "meu meus minha minhas sobre_mim de_mim comigo",
    NUM: "numero num telemovel telefone contacto celular",
    LIST: "lista listas base subscricao subscricoes registo registos cadastro mailing",
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
      "parem de, pare de, para de, deixem de, deixe de, parem com, parem ja, pare ja, por favor parem, por favor pare, nao me enviem, nao me mandem, nao enviem mais, nao mandem mais, nao me escrevam, nao me contactem, nao me incomodem, nao me liguem, nao quero mais, ja nao quero, nao quero receber, nao desejo receber, nao pretendo receber, nao desejo, nao quero as vossas, nao quero os vossos, nao voltem a, deixem-me em paz, deixem me em paz, deixe me em paz, deixa me em paz, larguem me, ~nao me interessa, ~nao estou interessad*, ~nao tenho interesse, numero errado, engano no numero, enganaram se no numero, nao sou essa pessoa, este numero nao, tirem me, retirem me, retire me, removam me, remova me, tirar da lista, sair da lista, retirem o meu numero, apaguem o meu numero, apagar o meu numero, removam o meu numero, eliminem o meu numero, remover o meu numero, esquecam o meu numero, farto de, farta de, estou fart*, cansad* de, nunca subscrevi, nunca me inscrevi, nunca autorizei, nao autorizei, nunca dei, vou fazer queixa, vou denunciar, vou bloquear, denuncio, como cancelo, como posso cancelar, como faco para cancelar, como faco para deixar, como faco para parar, como deixo de, como saio, cancelar .. subscricao, cancelem .. subscricao, anular .. subscricao, quero sair, quero cancelar .. mensage*, quero cancelar .. sms, stop por favor, stop sms, mais mensagens nao, chega de, basta de, ja disse stop, ja enviei stop, mandei stop, enviei stop, ~vao se foder, ~va se foder, ~vao a merda, quero parar de",
    "opt-in":
      "quero subscrever, quero inscrever me, inscrevam me, quero aderir, quero receber, voltar a receber, gostaria de receber, inscreva me",
    help: "preciso de ajuda, quem e, quem es, quem sao, quem fala, quem esta a, de que empresa, o que e isto, podem ajudar me, pode ajudar me, podem me ajudar, como funciona",
    access:
      "que sabem sobre mim, o que tem sobre mim, tudo o que tem sobre, que dados tem, quais dados, onde arranjaram, como conseguiram, como obtiveram, onde obtiveram, onde conseguiram, quem vos deu, como tem o meu, direito de acesso, copia dos meus, copia de todos, acesso aos meus, artigo 15",
    erasure:
      "direito a ser esquecido, direito ao esquecimento, direito ao apagamento, apaguem tudo, eliminem tudo, apagar tudo, esquecam me, artigo 17, apagar a minha conta, eliminar a minha conta, apagamento dos",
    rectification:
      "meu nome nao e, nao me chamo, meu nome esta errado, mal escrito, direito de retificacao, artigo 16, mudar a minha morada, alterar a minha morada, atualizem a minha, atualizem os meus, corrijam o meu, mudei de morada",
    portability:
      "portabilidade dos DATA, portabilidade dos meus, direito a portabilidade, formato estruturado, artigo 20",
    restriction:
      "limitacao do tratamento, limitar o tratamento, limitem o tratamento, bloqueiem os meus, congelem os meus, suspendam o tratamento, parem de tratar, artigo 18",
    objection:
      "oponho me, me oponho, direito de oposicao, opor me, nao usem os meus, nao utilizem os meus, nao vendam os meus, nao partilhem os meus, nao tratem os meus, deixem de usar os meus, artigo 21",
    none: "nao parem, nao pares, nao pare, nao deixem de, nao deixe de, sem parar, nao recebi, nao me chegou, nao chegou, nao me enviaram, nao me mandaram, ainda nao, nao cancelem, nao cancele, nao quero cancelar, nao cancelar, cancelar a minha THING, cancelar minha THING, cancelar a THING, cancelar o THING, cancelar o meu THING, cancelar meu THING, cancelar THING, anular a THING, fim de, no fim, ao fim, nao mais de, mais tarde, nao se preocupe*, nao te preocupes, nao consigo, nao posso, nao quero perder, nao se esquecam, nao te esquecas, nao quero a THING, nao quero o THING, quem e o, paragem, para o, para a, para os, para as, para mim, nao te mandei, nao consegui, chega a, chega as, chega amanha, chega hoje, chega quando, quando chega, ja chega o, ainda chega, pare o carro, pare ali, para de chover, engano meu, foi engano, por engano",
  },
  common:
    "o a os as um uma uns umas de do da dos das e ou mas em no na nos nas por pelo pela para com sem sobre ate que quem qual quando onde como porque sou es e somos sao era foi estar esta estou estao estamos ter tenho tem temos ha hoje amanha ontem agora ja ainda aqui ali sim nao muito bem mal obrigado obrigada ola bom boa dia tarde noite eu tu ele ela nos voce voces eles me te se lhe vos meu teu seu nosso vosso isto isso este esta esse posso pode podem vou vai vamos hora horas parado parada cancelado cancelada",
  polite:
    "por favor, se faz favor, sff, sfv, pf, pff, obrigado, obrigada, muito obrigado, muito obrigada, olá, bom dia, boa tarde, boa noite, já, agora, imediatamente, de imediato, cumprimentos, com os melhores cumprimentos, desculpe, desculpem, ok, obg, brigado, de uma vez, urgente, faz favor, se fizerem favor, quanto antes",
};
