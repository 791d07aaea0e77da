import { joinedSignals, type PhraseTable, phrasesOf } from './reading-phrases.ts'
import { PHRASES_PT_MORE } from './reading-phrases-pt-more.ts'

const BASE: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      não ~5 (selecionad*|avançar*|prosseguir*|seguir* ~3 (com|em|no|para)|dar* seguimento|dar* continuidade|aprovad*|continuar* ~2 (no|com)|oferecer|escolhid*|foi possível) ;
      (decidimos|optamos|optou|escolhemos|escolhido|avançar|seguir|selecionamos) ~6 outr* ~1 (candidat*|perfil|perfis|pessoa*|profissiona*) ;
      candidatura ~5 não ~4 (selecionada|aceite|aprovada|avanç*|seguir*|foi) ; (vaga|posição|cargo) ~4 (preenchid*|ocupad*) ; candidatura ~3 (recusada|rejeitada)
    `),
  'rejection-weak': phrasesOf(`
      infelizmente ; lament* ; sentimos ; pena ; outros candidatos ; (desejamos|desejo|sucesso|sorte) ~6 (sucesso|sorte|futuro|profissional|procura|busca) ;
      banco de (talentos|dados) ; base de dados ; futuras (oportunidades|vagas) ; após ~3 (análise|avaliação|cuidadosa) ; neste momento ; desta vez ;
      não ~4 (corresponde|atende|adequa|enquadra) ; mais (alinhad*|adequad*|aderente*|próxim*) ; elevado número
    `),
  'acknowledgement-strong': phrasesOf(`
      (recebemos|recebida|recebido|receção|recepção|recebimento) ~4 (candidatura|inscrição|currículo|cv) ;
      (candidatura|inscrição) ~5 (recebida|enviada|registada|registrada|sucesso|submetida) ; (analis*|avali*|rever) ~4 (candidatura|perfil|currículo) ; entrar* em contacto ;
      contato ~6 (caso|se)
    `),
  'acknowledgement-weak': phrasesOf(`
      (obrigad*|agradec*) ~6 (candidatura|interesse|inscrição|candidatar) ; mensagem automática ; e-mail automático
    `),
  'interview-strong': phrasesOf(`
      (convid*|agendar|marcar|convite|convoc*) ~7 (entrevista*|conversa|chamada|reunião|bate-papo) ;
      entrevista ~6 (agendada|marcada|confirmada|será|segunda|terça|quarta|quinta|sexta|telefónica|online) ;
      (gostaríamos|gostaria|adoraríamos) ~4 (conhecê*|conhecer|entrevist*|falar|conversar|convidar) ; teste técnico
    `),
  'interview-weak': phrasesOf(`
      disponibilidade ; entrevista* ; parabéns ; próxima (fase|etapa)
    `),
  'offer-strong': phrasesOf(`
      (oferecer*|propor*) ~5 (vaga|posição|cargo|lugar|emprego) ; carta (proposta|oferta) ; contrato de trabalho ; proposta (de trabalho|de emprego|formal|de contratação)
    `),
  'offer-weak': phrasesOf(`
      salário ; contrato ; bem-vind* ; parabéns ; admissão
    `),
  'outreach-strong': phrasesOf(`
      (vi|encontrei|analisei|conheci) ~3 (seu|teu|o seu|o teu) perfil ; (seu|teu) perfil ~6 (interess*|linkedin|atenção|encaix*) ;
      (abert*|interessad*|disponível) ~5 (oportunidade*|proposta*|desafio*)
    `),
  'alert-strong': phrasesOf(`
      (novas|últimas) (vagas|oportunidades|ofertas) ; alerta* de (vaga*|emprego*) ; vagas ~4 (para você|para ti|recomendadas|em) ; candidate-se
    `),
  'alert-weak': phrasesOf(`
      cancelar (a )?(inscrição|subscrição|assinatura) ; newsletter ; descadastr*
    `),
  'sprout-strong': phrasesOf(`
      (ainda|continua) ~4 (interessad*|à procura|em busca|procurando) ; (você|ainda) ~1 está ~1 disponível ;
      (vaga|posição|cargo|lugar) ~4 (novamente|de novo|reabr*|reaberta|voltou) ; não ~3 (deu certo|resultou|funcionou|correu bem) ~2 com
    `),
  job: phrasesOf(`
      candidat* ; vaga* ; posição ; cargo ; entrevista* ; currículo ; cv ; recrut* ; seleção ; processo seletivo ; emprego* ; inscrição ; oportunidade*
    `),
  elsewhere: phrasesOf(`
      pedido ; encomenda ; entrega ; fatura ; reembolso ; aluguel ; arrendamento ; apartamento ; visto ; empréstimo ; seguro ; banco ; conta ; voo ; reserva ; bolsa ; escola
    `),
  'after-interview': phrasesOf(`
      (após|depois|durante|desde) ~3 (entrevista*|conversa|reunião|bate-papo) ;
      (obrigad*|agradec*|prazer|gostámos|gostamos) ~8 (entrevista*|conversa*|conhecê*|conhecer|tempo ~3 dedicad*|reunião)
    `),
}

/** Portuguese phrases; notation in reading-phrases.ts. */
export const PHRASES_PT: PhraseTable = {
  signals: joinedSignals(BASE, PHRASES_PT_MORE),
  condition: phrasesOf(`
      se ; caso ; eventual* ; quando
    `),
  silence: phrasesOf(`
      (se|caso) ~3 não (receber|receba|tiver|seja|houver) ; na ausência de (contacto|contato|resposta)
    `),
  conditionBehind: phrasesOf(`
      se não ; a menos que
    `),
}
