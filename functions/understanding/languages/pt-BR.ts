import type { LanguageRules } from "../rules.ts";

export const ptBR: LanguageRules = {
  keywords: {
    "opt-out":
      "SAIR!, PARAR!, PARE!, PAREM!, PARA COM ISSO!, PARE COM ISSO!, PARA DE MANDAR!, PAREM DE MANDAR!, CANCELAR, CANCELA, CANCELE, CANCELEM, CANCELAMENTO, CANCELAR SMS!, CANCELAR ENVIO!, CANCELAR INSCRIÇÃO!, CANCELAR ASSINATURA!, DESCADASTRAR!, DESCADASTRO!, DESCADASTRA!, DESCADASTRE!, DESCADASTREM!, ME DESCADASTRA!, DESINSCREVER!, DESINSCREVA!, DESINSCRIÇÃO!, REMOVER, ME REMOVE!, ME REMOVA!, ME REMOVAM!, REMOVA, NÃO QUERO, NÃO QUERO MAIS!, N QUERO MAIS!, NÃO QUERO ISSO!, NÃO MANDA MAIS!, NÃO MANDE MAIS!, NÃO MANDEM MAIS!, NÃO ENVIE MAIS!, NÃO ENVIEM MAIS!, NÃO ENVIAR MAIS!, NÃO ENVIAR!, NÃO ME PERTURBE!, NÃO PERTURBE!, CHEGA!, JÁ CHEGA!, CHEGA DISSO!, BASTA!, SUFICIENTE, ME TIRA DA LISTA!, ME TIRA DESSA!, ME TIRA!, ME TIREM!, ME TIRE!, ME TIRA DAÍ!, REVOGO!, REVOGAR!, RETIRO MEU CONSENTIMENTO!, DESISTO, DESISTIR, DESATIVAR, DESATIVA, DESLIGAR, ENCERRAR, FIM?, ME DEIXA EM PAZ!, ME DEIXEM EM PAZ!, ME ESQUECE!, ME ESQUEÇAM!, SAI FORA!, VAZA!, VAI SE FODER!, VÃO SE FODER!, VTNC, VSF, NÃO TENHO INTERESSE!, SEM INTERESSE!, NÃO ME INTERESSA!, NÃO INTERESSA!, NÃO ESTOU INTERESSADO!, NÃO ESTOU INTERESSADA!, NÚMERO ERRADO!, ENGANO, FOI ENGANO, PESSOA ERRADA!, NÃO SOU ESSA PESSOA!, ~NÃO OBRIGADO, ~NÃO OBRIGADA, ~SPAM, ∀PARAR TUDO!, ∀SAIR DE TUDO!, ∀CANCELAR TUDO, ∀STOP TUDO!, ≈EXCLUIR, ≈ME EXCLUI!, ≈ME EXCLUAM!, ≈ME EXCLUA!, ≈EXCLUA, ≈APAGAR, ≈ME APAGA!, ≈DELETAR, ≈ME DELETA!, ≈DELETA, ≈DELETEM",
    "opt-in":
      "INICIAR, VOLTAR?, CADASTRAR, QUERO, QUERO SIM, ME CADASTRA, ME CADASTRE, ME INSCREVE, ME INSCREVA, INSCREVER, ASSINAR, ATIVAR, PARTICIPAR?, QUERO RECEBER, QUERO PARTICIPAR, COMEÇAR",
    help: "AJUDA, INFO?, SAC, SUPORTE, ATENDIMENTO, ATENDENTE, INFORMAÇÃO, INFORMAÇÕES, ME AJUDA, PRECISO DE AJUDA, QUEM É, QUEM É VOCÊ, QUEM SÃO VOCÊS, QUEM FALA, QUEM TA FALANDO, O QUE É ISSO, Q ISSO, FALAR COM ATENDENTE",
    confirm:
      "SIM, S?, CONFIRMO, CONFIRMAR, CONFIRMADO, ACEITO, ACEITAR, SIM CONFIRMO, SIM ACEITO, SIM QUERO, CONCORDO, AUTORIZO, ISSO CONFIRMO, DE ACORDO?",
    access:
      "MEUS DADOS, LGPD, CONFIRMAÇÃO DE TRATAMENTO, ACESSO AOS MEUS DADOS, ACESSO AOS DADOS, CÓPIA DOS MEUS DADOS, DIREITO DE ACESSO",
    erasure:
      "EXCLUIR MEUS DADOS, EXCLUAM MEUS DADOS, APAGUEM MEUS DADOS, APAGAR MEUS DADOS, DELETAR MEUS DADOS, ELIMINAÇÃO, ELIMINAÇÃO DE DADOS, EXCLUSÃO DE DADOS, EXCLUIR CONTA, EXCLUIR CADASTRO, APAGAR TUDO, EXCLUIR TUDO, DIREITO AO ESQUECIMENTO",
    rectification:
      "CORRIJAM MEUS DADOS, CORRIGIR DADOS, CORRIGIR CADASTRO, ATUALIZAR CADASTRO, ATUALIZAR DADOS, CORREÇÃO DE DADOS, MEU NOME ESTÁ ERRADO, ESSE NÃO É MEU NOME",
    portability: "PORTABILIDADE DOS MEUS DADOS, PORTABILIDADE DE DADOS, PORTABILIDADE DOS DADOS, EXPORTAR MEUS DADOS",
    restriction: "BLOQUEIO, BLOQUEIEM MEUS DADOS, BLOQUEIO DE DADOS, ANONIMIZAÇÃO, ANONIMIZAR DADOS",
    objection: "ME OPONHO, OPOSIÇÃO, DIREITO DE OPOSIÇÃO, NÃO COMPARTILHEM MEUS DADOS",
    no: "NÃO, NAO, N?",
  },
  words: {
    STOP: "stop parem pare parar para_de parando deixem_de deixe_de deixa_de deixar_de chega_de basta cessar cessem cancel* suspend* interromp* encerr* desativ* desabilit* desliguem",
    NOT: "nao n nunca jamais nem nenhum nenhuma nada chega",
    MORE: "mais nunca jamais novamente outra outras",
    SEND: "manda mande mandem mandes mandar mandarem envia envie enviem enviar enviarem escreva escrevam escreve liga ligue liguem ligar perturb* incomod* enche encham encha encher contate contatem contata contatar chama chame chamem chamar spammem importun*",
    SENDING:
      "mandar mandarem mandando enviar enviarem enviando escrever escrevendo ligar ligando ligarem perturbar perturbando incomodar incomodando encher enchendo contatar contato chamar chamando spam envio",
    MSG: "mensage* msg msgs sms torpedo* propagand* publicidad* promoc* ofertas oferta spam anunci* notificac* newsletter* comunicac* avisos campanhas publicitari* zap whatsapp ligacoes email emails descontos",
    WANT: "quero qro queria queremos gostaria desejo interessa interessam aceito autorizo autorizei gosto pedi solicitei preciso pretendo",
    GET: "receber recebendo recebe-los ganhar",
    OUT: "descadast* desinscrev* desinscri* desassin* desvincul* me_tira_da me_tira_desse me_tira_dessa me_tira_desta me_tirem_da me_tire_da me_tira_do cancelar_inscricao cancelar_a_inscricao cancelar_minha_inscricao cancelar_assinatura cancelar_minha_assinatura cancelar_meu_cadastro cancelar_cadastro cancela_meu_cadastro cancelem_meu_cadastro optar_por_sair",
    REMOVE:
      "remover removam remova remove apagar apaguem apague apaga eliminar eliminem elimine eliminacao excluir excluam exclua exclui exclusao deletar deletem delete deleta retirar retirem retire tirar tirem tire tira limpem sumam suma remocao destruam",
    ME: "me mim nos gente comigo",
    MY: "meu meus minha minhas sobre_mim de_mim comigo a_meu_respeito meu_respeito",
    NUM: "numero num celular telefone fone cel contato nmr",
    LIST: "lista listas base assinatura inscricao mailing banco_de_dados grupo",
    REVOKE: "revogo revogar retiro retirar revogacao",
    CONSENT: "consentimento autorizacao permissao",
    DATA: "dados informacoes informacao dado cadastrais",
    ALL: "tudo todos todas toda",
    HAVE: "tem tenham guardam guardado guardados possuem sabem armazenam coletam coletaram mantem tratam voces_tem vcs_tem",
    WHAT: "que quais qual copia acesso acessar consultar obter ver solicito mandem-me deem-me saber relatorio extrato confirmacao",
    FIX: "corrigir corrijam corrija corrige correcao retificar retifiquem retificacao atualizar atualizem atualize atualiza alterar alterem altere altera mudar mudem muda trocar troquem troca arrumar arruma arrumem",
    WRONG:
      "errado errada errados erradas erro incorreto incorreta incorretos incompletos desatualizado desatualizados trocado",
    NAME: "nome sobrenome endereco email nascimento cpf cep",
    MOVE: "transferir transfiram transfira transferencia exportar exportem portabilidade migrar outra_empresa num_arquivo um_arquivo em_arquivo outra_operadora",
    LIMIT:
      "limitar limitem limitacao bloquear bloqueiem bloqueie bloqueio congelar congelem restringir anonimizar anonimizem anonimizacao suspendam suspender suspensao",
    PROC: "tratar tratem tratamento usar usem usa use utilizar utilizem processar processem vender vendam vende compartilh* ceder cedam repassem repassar uso processamento tratando usando compartilhando",
    AGAINST: "oponho opor oposicao contra",
    ADS: "marketing publicidade publicitari* propagand* comerciais perfil terceiros divulgacao parceiros",
    ACCOUNT: "conta perfil",
    THING:
      "pedido* encomenda* consulta* agendament* horario* reserva* mesa reuniao entrega* entregador* motoboy motorista corrida viage* aula* jantar almoco lanche pagamento* boleto* pix fatura* compra* voo hotel foto* operadora linha taxi uber onibus bilhete* ingresso* pizza* quarto contrato* carro visita* cartao exame* evento* produto* chave troco nota item comida remedio plano",
    KEEP: "exceto menos apenas so mas continuem mantenham manter",
  },
  phrases: {
    "opt-out":
      "parem de SEND|SENDING, parem de ficar, pare de SEND|SENDING, pare de ficar, para de SEND|SENDING, para de ficar, parem com, para com isso, pare com isso, para com ess*, quero parar de, deixem de, por favor parem, por favor pare, pelo amor de deus parem, pelo amor de deus para*, nao me mand* mais, nao me envi* mais, nao mand* mais, nao envi* mais, nao me lig* mais, nao me cham* mais, nao me perturb*, nao me incomod*, nao me ench*, nao me procur*, nao me contat*, nao entr* em contato, nao quero receber, n quero receber, nao quero nada de voces, nao quero nada de vcs, nao quero saber, nao quero marketing, nao aceito marketing, nao gostaria de receber, nao autorizo .. contato, nao autorizei, nao dei permissao, nao pedi, nunca pedi, nunca autorizei, nunca me cadastrei, nao me cadastrei, nunca me inscrevi, nao assinei, ~nao tenho interesse, ~nao me interess*, ~nao estou interessad*, ~nao to interessad*, ~to fora, me deix* em paz, deix* me em paz, me esquec*, me erra, larg* do meu pe, sai do meu pe, me tira daqui, me tira disso, me tir* d*, me remov* d*, me exclu* d*, tira meu numero, tira o meu numero, tira esse numero, tirem meu numero, tirem esse numero, tire meu numero, retirem meu numero, apag* meu numero, apag* o meu numero, exclu* meu numero, exclu* o meu numero, delet* meu numero, remov* meu numero, remov* esse numero, remov* o meu numero, esquec* meu numero, saco cheio, enchendo o saco, encher o saco, que saco, farto d*, cansad* de MSG|SEND, cansad* de receb*, cansei de, nao aguento mais, numero errado, engano no numero, engano de numero, se enganaram de numero, se enganaram no numero, se enganaram de pessoa, pessoa errada, nao sou ess*, nao conheco ess*, nao e meu nome nem, esse numero nao e, este numero nao, numero nao pertence, vou denunciar, vou reclamar no, vou no procon, procon, vou processar, vou bloquear, to bloqueando, denunciar como spam, como faco para parar, como faco pra parar, como faco para cancelar .. MSG, como faco pra cancelar .. MSG, como faco pra sair, como faco para sair, como paro de, como cancelo isso, como cancelo .. MSG, como sair da, como saio, quero sair d*, quero sair, sair da lista, quero cancelar .. MSG, quero cancelar isso, chega de MSG|SEND|SENDING|GET, basta de MSG|SEND|SENDING|GET, stop por favor, ja mandei sair, mandei sair, ja digitei sair, ja escrevi sair, ja mandei .. stop, ja disse que nao, ja pedi pra parar, ja pedi para parar, ja falei que nao, ja falei pra parar, digitei sair, respondi sair, ~vai se fod*, ~vao se fod*, ~va se fod*, ~vai tomar no, ~vao tomar no, ~vao a merda, ~va a merda, quem deu permissao, quem autorizou, nao quero isso, nao quero participar, bloque* meu numero, dessa lista, desta lista, nao quero me cadastr*, nao quero me inscrev*, nao sou cliente, nao quero mais MSG|GET|SEND|SENDING, n quero mais MSG|GET|SEND|SENDING, ja nao quero MSG|GET, nao desejo receber, nao desejo MSG, nao quero mais isso, nao desejo mais GET",
    "opt-in":
      "quero receber .. MSG, quero voltar a receber, voltar a receber .. MSG, quero me cadastrar, me cadastr* de novo, quero me inscrever, me inscrev* na .. LIST, gostaria de receber .. MSG, pode me mandar as promo*, quero entrar na lista, me coloca na lista, me adiciona na lista",
    help: "preciso de ajuda, quem e voce, quem e vc, quem sao voces, quem fala, quem ta falando, quem esta falando, quem ta mandando, de que empresa, de qual empresa, que empresa e essa, que numero e esse, o que e isso, do que se trata, pode me ajudar, podem me ajudar, alguem me ajuda, falar com atendente, falar com um atendente, como funciona isso",
    access:
      "que voces sabem sobre mim, que vcs sabem sobre mim, que sabem de mim, que voces tem sobre, que vcs tem sobre, tem sobre mim, tudo que tem sobre, que dados HAVE, que dados .. tem, quais dados HAVE, quais dados .. tem, quais informacoes .. tem, quais sao os dados, onde conseguiram, onde voces conseguiram, onde vcs conseguiram, onde pegaram, onde vcs pegaram, onde voces pegaram, onde tiraram, como conseguiram, como voces conseguiram, como vcs conseguiram, como voce conseguiu, como vc conseguiu, como tem o meu, como tem meu, quem passou meu, quem deu meu, quem passou o meu, quem deu o meu, quem te passou, direito de acesso, copia dos meus, copia de todos, acesso aos meus, confirmacao de tratamento, ver meus dados, artigo 18 da lgpd, artigo 19",
    erasure:
      "direito ao esquecimento, direito a exclusao, eliminacao dos, eliminacao de dados, exclusao dos, exclusao de dados, apag* tudo, exclu* tudo, delet* tudo, apag* minha conta, exclu* minha conta, exclu* a minha conta, delet* minha conta, encerrar minha conta, exclu* meu cadastro, exclu* o meu cadastro, apag* meu cadastro, delet* meu cadastro",
    rectification:
      "meu nome nao e, nao me chamo, meu nome esta errado, meu nome ta errado, nome errado, escreveram errado, mudei de endereco, mudei de nome, atualiz* meu, atualiz* meus, atualiz* minh*, corrij* meu, corrigir meu, direito de correcao, correcao dos, meus dados estao errados",
    portability:
      "portabilidade dos DATA, portabilidade dos meus, portabilidade de dados, formato estruturado, passar meus dados para",
    restriction:
      "bloqueio dos, bloqueiem meus, bloqueiem os meus, bloqueie meus, congel* meus, congel* os meus, suspend* o tratamento, par* de tratar, par* de processar, anonimiz* meus, limit* o tratamento, limitacao do",
    objection:
      "me oponho, oponho me, direito de oposicao, me opor, nao usem .. meus, nao use .. meus, nao utiliz* .. meus, nao vend* .. meus, nao compartilh* .. meus, nao repass* .. meus, nao autorizo .. uso, nao autorizo .. tratamento, nao autorizo voces a usar, nao concordo com o uso, par* de usar meus, par* de usar os meus, par* de vender, par* de compartilhar, nao usem meu numero",
    none: "nao par* de, nao par*, nao deix* de, sem parar, nao recebi, nao recebemos, nao to recebendo, nao estou recebendo, nao chegou, nao chega, nao me mandou, nao me mandaram, nao mandou, nao mandaram, nao enviaram, nao me enviaram, nao me respond*, ainda nao, nao cancel*, nao quero cancelar, cancel* .. THING, desmarc* .. THING, tira* .. THING, nao quero .. THING, nao preciso .. THING, nao manda .. THING, nao mande* .. THING, nao tira, nao tirem, nao me tir*, nao me descadast*, nao me remov*, nao apag*, nao exclu*, nao delet*, fim de semana, fim do, fim da, no fim, ao fim, nao mais de, nao mais que, nao se preocup*, nao consigo, nao consegui, nao posso, nao pode, nao podem, nao da mais, nao quero perder, nao esquec*, nao sei, nao e mais, nao tem mais, nao temos mais, quem e o, ponto de parada, parada de onibus, para o, para a, para os, para as, para mim, chega a, chega as, chega amanha, chega hoje, chega quando, quando chega, ja chega o, que horas chega, ate que chega, chega ate, chega aqui, chega em, pare o carro, pare ali, pare na, pare no, pare em, engano meu, por engano, sair agora, sair de casa, sair do trabalho, vou sair, vamos sair, acabei de sair, quando sair, vai sair, sai para entrega, saiu para entrega, pedido errado, endereco errado da entrega, numero errado da casa, nao precisa mais, nao vou mais, nao vou poder mais, nao ligue antes, nao liga nao, nao manda foto, nao e engano, troca do, troca de, que mensagem linda",
  },
  common:
    "o a os as um uma de do da dos das e ou mas em no na nos nas por pelo pela pra pro com sem sobre ate que quem qual quando onde como porque pq sou eu tu ele ela nos voce voces vc vcs eles te se lhe seu sua meu minha isso isto esse essa este esta aqui ali la hoje amanha ontem agora ja ainda sim nao muito bem mal obrigado obrigada obg oi ola bom boa dia tarde noite e sao era foi estar esta estou to ta estao tava ter tenho tem temos vou vai vamos posso pode podem hora horas manha valeu beleza blz tudo certo show parada parado parados cancelado cancelada saida saiu saia sairia paro parou parece remoto removido engana pagar apagado",
  polite:
    "por favor, porfavor, pfv, pf, pfvr, plmdds, pelo amor de deus, por gentileza, gentileza, favor, obrigado, obrigada, muito obrigado, muito obrigada, obg, brigado, vlw, valeu, grato, grata, olá, oi, bom dia, boa tarde, boa noite, já, agora, imediatamente, de imediato, atenciosamente, att, desculpe, desculpa, ok, de uma vez, urgente, porra, caralho, gente, pessoal, moço, moça, amigo, senhores, prezados, logo, kkk, kkkk",
};
