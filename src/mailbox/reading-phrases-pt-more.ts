import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

/** More Portuguese phrases: noes without a formula, call-backs, talks, the user's own letters and machines. */
export const PHRASES_PT_MORE: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      (fomos|fechamos|fechou|seguem|ficaram|continuar) com (outra|outro|outros|candidatos mais|o outro|a outra|dois) ; escolhemos (alguém|outra|outro) ;
      (vaga|cargo|lugar|oportunidade) ~4 (tem dono|ficou para|direcionad*|provido|ficou com|foi para) ; quem fica com a vaga ; não vai (rolar|ser desta) ; ainda não foi agora ;
      não (te|o|a|lhe) vamos (chamar|contratar|convocar) ; não vejo este lugar ; (recrutamento|processo) ~2 terminou com ~3 outro ; (sua|tua) candidatura não (figura|avança|segue) ;
      (reprovado|reprovada) ; (preferiu|ofereci) ~2 (outra|outro|uma pessoa mais|para a outra|para o outro) ; ficamos por aqui ; outras pessoas tiveram ; abaixo do (mínimo|corte) ;
      propor outro candidato ; (provido|ocupado|preenchido) por outro ;
      (seguiremos|seguimos|vamos seguir|vamos avançar|avançaremos|avançámos|continuaremos|optámos|optamos|decidimos|escolhemos|ficámos|ficamos|contratámos|contratamos|seleccionámos|selecionámos|acabámos|acabamos|preferimos) ~4 ((com|por|escolher|contratar|avançar|seguir) )?~2 (outra pessoa|outras pessoas|outro candidato|outra candidata|outros candidatos|outras candidat*|outros perfis|outro perfil|uma colega|um colega|uma candidata|um candidato|quem já|alguém) ;
      (outra pessoa|outro candidato|outra candidata) (foi|ficou|escolhid*|com a vaga) ;
      não ~4 (passou|passaste|foi (aprovad*|selecionad*|escolhid*|aceite)|fomos|aprovad*|será possível|daremos (continuidade|seguimento)|dar (continuidade|seguimento)|avançou|avançar com|avançaremos|poderemos avançar|contratá-l*|contar consigo|seguirá|seguirás|seguiremos com (o seu|a sua|seu|sua)) ;
      (vaga|lugar|posição) ~4 (preenchid*|ocupad*|atribuíd*|vai para outr*|já não está disponível|cancelad*|foi para outr*) ;
      candidatura ~4 (não foi|excluíd*|exclusão|recusad*|indeferid*|rejeitad*|não será) ; exclusão da sua candidatura ;
      (perfil|experiência) ~3 não ~2 (corresponde|atende|se enquadra|se adequa) ~6 (vaga|procuramos|requisitos|perfil|função) ;
      (cliente|empresa) ~3 (escolheu|optou|preferiu|descartou) ; encerr* ~2 (o seu|seu) processo ; não foi (desta|dessa) vez ;
      não (a|o|te|lhe) ~1 (selecionámos|selecionamos|escolhemos|contratamos)
    `),
  'rejection-weak': phrasesOf(`
      não desanime ; custa-me ; foi por pouco ; dessa vez ; nesta oportunidade ; agradecemos ~4 (participad*|tempo) ; felicidades ; contudo ; no entanto ; de olho ;
      outro candidato ; lamento
    `),
  'on-hold': phrasesOf(`
      (processo|vaga|recrutamento|contratações|seleção|processos) ~5 (suspens*|congelad*|pausad*|stand-by|adiad*|parad*|em pausa|em espera) ;
      (congelou|suspendeu|congelámos|suspendemos|pausamos|adiámos) ~3 (contratações|processo*|recrutamento|vaga*) ; não ~3 contratar (agora|neste momento|este ano|por enquanto)
    `),
  'interview-invitation': phrasesOf(`
      (convidá-l*|convidar|te convidar|convocad*|esperamos por si|te esperamos|conhecê-l*|entrevistar) ; (confirmamos|confirmo) ~3 (entrevista|encontro|conversa) ;
      (aprovad*|passou) ~3 (próxima|seguinte) (fase|etapa)
    `),
  'interview-scheduling': phrasesOf(`
      (qual|que) ~3 (disponibilidade|dia|horário|melhor) ; (bora|podemos|vamos) (marcar|agendar) ; (temos|tenho) horários ; (escolha|escolhe) ~4 (horário|data) ;
      (quando|pode) ~3 (falar|segunda|terça|quarta|quinta|sexta) ; qual fica melhor
    `),
  'interview-assessment': phrasesOf(`
      (teste online|prova técnica|desafio técnico|vídeo-entrevista|prova prática|teste de perfil|case técnico) ; (faça|realize|responda|grave) ~4 (teste|prova|desafio|vídeo)
    `),
  'interview-reschedule': phrasesOf(`
      (remarcar|adiar|reagendar|mudar o horário|antecipar) ; entrevista ~3 (remarcada|adiada|reagendada)
    `),
  'interview-cancellation': phrasesOf(`
      (cancelar|desmarcar|cancelada|desmarcada) ~3 (entrevista|conversa) ; entrevista ~3 (cancelada|desmarcada)
    `),
  'offer-strong': phrasesOf(`
      a vaga é sua ; (foi|fui) contratad* ; queremos (você|ti) no time ; (fica|ficas) connosco ; (selecionad*|escolhid*) para o (lugar|cargo) ; carta proposta ; assinar o contrato ;
      propor-lhe a contratação
    `),
  'withdrawal-strong': phrasesOf(`
      (desistência|retirada|cancelamento) da sua (candidatura|inscrição) ; (você|que) (desistiu|retirou|cancelou) ~3 (processo|candidatura|inscrição) ; candidatura foi retirada ;
      registámos a sua desistência ; conforme (pedido|solicitado) ~6 (candidatura|desistência|inscrição)
    `),
  'sprout-strong': phrasesOf(`
      (ainda|continua|continuas|você ainda) ~2 (está |estás |estaria |tem )?(interessad*|à procura|em busca de|procurando|buscando|livre) ; (ainda lhe|ainda te) interessa ;
      (pessoa|rapaz|colega|candidat*|menina|moça) ~1 que (contratamos|contratámos|ficou|escolhemos|entrou|tinha ficado) ~8 (despediu*|saiu|pediu demissão|desistir|desistiu|não passou|foi embora|demitiu*) ;
      (candidato|candidata|pessoa) que acabou por (desistir|sair) ; (vaga|lugar|posição|cargo) ~4 (voltou a|reabriu|novamente|de novo|outra vez|reaberta) ;
      (não deu certo|não correu bem|não resultou|não funcionou) ~1 com ; (já |você já )?(encontrou|arranjou|achou) (outra coisa|algo|emprego|alguma coisa) ;
      (lembrei|pensei) ~2 (de você|em si|em você|de si|logo em) ; voltar a falar (consigo|contigo|com você)
    `),
  'sprout-weak': phrasesOf(`
      (se lembra|lembra-se|se recorda) ;
      (em|no) (janeiro|fevereiro|março|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|ano passado) ~5 (escolhemos|entrevist*|selecion*|conhecemos) ; entrevistei-* ;
      despediu-se ; topa ; voltou a abrir
    `),
  'referral-strong': phrasesOf(`
      (apresento-lhe|te apresento|apresento-te|quero apresentar) ; (fale|entre em contato|escreva|fala) ~5 (em meu nome|fui eu que|já falei|diga que) ;
      (passei|encaminhei|enviei) o (seu|teu) (currículo|contacto|contato|nome) a (uma|um) ; já falei de (você|si|ti)
    `),
  'reply-strong': phrasesOf(`
      (obrigad*|agradeço) ~3 (pela|pelas|por) ~1 (sua |suas |tua |tuas )?(mensagem|palavras|carta|bilhete|escrever) ; (manter|mantemos|vamos manter) ~1 (o )?(contato|contacto) ;
      que bom saber de (você|si|ti) ; parabéns pelo novo
    `),
  'bounce-strong': phrasesOf(`
      não (pôde|pode|foi|foi possível) ~1 (ser )?(entregue|entregar) ; (endereço não existe|caixa cheia) ; rejeitad* pelo servidor
    `),
  'auto-reply-strong': phrasesOf(`
      resposta automática ; (estou|estarei) ~1 (ausente|de férias|fora do escritório|em licença) ; responderei (no|ao) regresso ; já não trabalho na
    `),
  'sent-application': phrasesOf(`
      (apresentar|apresento|envio|enviar) ~1 (a )?minha candidatura ; (candidatar-me|me candidatar|me candidato) ; (em anexo|segue) ~3 meu (currículo|cv)
    `),
  'sent-thanks': phrasesOf(`
      (obrigad*|agradeço) ~1 (pela entrevista|o tempo que me|a resposta ainda|por me) ; gostaria de manter (o )?(contato|contacto)
    `),
  'sent-withdrawal': phrasesOf(`
      (retiro|retirar) a minha candidatura ; desisto do processo ; aceitei outra (proposta|oferta)
    `),
  'outreach-strong': phrasesOf(`
      (sou|como) (headhunter|recrutador*|consultor* de recrutamento) ; (cheguei|chegamos) até (você|si|ti) ; (estou|estamos) (conduzindo|a conduzir|trabalhando) ~2 vaga ;
      faz sentido (conversarmos|uma conversa)
    `),
  job: phrasesOf(`
      banco de talentos ; contrat* ; pessoas candidatas ; entrevistei* ; currículo ; talentos ; equipa ; headhunter ; demissão
    `),
  elsewhere: phrasesOf(`
      senhorio ; inquilino ; creche ; curso ; subsídio ; orçamento ; artigo ; jantar ; reunião de pais ; sorteio ; matrícula
    `),
}
