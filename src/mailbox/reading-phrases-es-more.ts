import { type PhraseTable, phrasesOf } from './reading-phrases.ts'

/** More Spanish phrases: noes without a formula, call-backs, talks, the user's own letters and machines. */
export const PHRASES_ES_MORE: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      no (avanzaremos|seguiremos|continuaremos|pasaste|entrevistarte|ha alcanzado|cumple usted) ;
      (avanzar|seguimos|continuamos|decidió|inclinado|votado) ~2 (por|con) ~1 (otr*|el otro|la otra|una persona|un candidato|otros dos) ;
      otros (candidatos|postulantes|perfiles) ~2 (cumplen|encajan|se ajustan|responden) ; (más encaje|mejor encaje) ~2 otr* ; (quedas|queda|quedaste) ~2 (fuera|excluid*|segund*) ;
      tengo que (darte|darle) un no ; (ya no está disponible|quedó cubierta|la toma otra|es para la otra|lo toma otra) ; (ofrecido|dado) (el|la) (puesto|plaza) a otr* ;
      hemos descartado ; (cliente|director|equipo) ha decidido no ; aquí no va a ser ; no es el momento ;
      (no|tampoco) ~3 (ha|has|hemos|fue|fuiste|quedado|quedaste|resultado|resultaste|sido|ha sido|habéis) ~2 (pasado|superado|quedado|seleccionad*|elegid*|incluid*|escogid*|dentro|aceptad*|admitid* en el proceso) ;
      no (ha|has) (quedado|resultado|sido) ~3 (dentro|entre|seleccionad*|finalist*|terna|elegid*) ;
      (no ~2 (pasado|superado|pasas|pasa|avanzas|avanza) ~3 (fase|etapa|proceso|prueba)) ;
      (nos quedamos|nos hemos quedado|nos decantamos|nos hemos decantado|se ha decantado|decantado|optamos|hemos optado|optado|elegimos|hemos elegido|seleccionamos|hemos seleccionado|contratamos|hemos contratado|escogimos|hemos cogido|elegido|continuaremos|seguiremos|avanzaremos|avanzar|continuar|proseguir) ~3 ((con|por|a|al) )?~1 (otra persona|otro candidato|otra candidata|otros candidatos|otras candidaturas|otra candidatura|otros perfiles|otro perfil|otros aspirantes|una compañera|un compañero|alguien|una persona con|un candidato|una candidata|un chico|una chica) ;
      (candidatura|postulación|solicitud|perfil) ~4 (ha sido|fue|queda|quedó|resultó|no ha|no fue) ~2 (descartad*|rechazad*|desestimad*|prosperado|seleccionad* en esta) ;
      (hemos|han|ha) (descartado|desestimado|rechazado) ~2 (tu|su) ;
      (puesto|vacante|plaza|posición) ~4 (adjudicad*|para otra persona|cubierta internamente|cubiert*|desierta|se ha cubierto|asignad*) ;
      (puesto|plaza) ~2 (es|será|va) para (otr*|una compañera|un compañero|alguien) ; hemos cubierto ~2 (vacante|puesto|plaza|posición) ;
      no ~2 (vamos a|podemos|podremos|seguiremos|continuaremos|continuarás|seguirás|podamos|seguimos|continuamos) ~3 (contar contigo|contar con usted|contratar*|incorporar*|seguir adelante|seguir|adelante|en el proceso|contigo|ofrecer*|darte|darle|con (tu|su) (candidatura|postulación|proceso|perfil)|avanzar) ;
      no ~2 (continuar|seguir|avanzar) con (tu|su) ; (el proceso|la selección) ~3 (ha finalizado|concluyó|finalizó) con ~3 otr* ;
      (cliente|empresa) ~3 (ha elegido|ha preferido|ha descartado|eligió|prefirió) ; (se lo hemos dado|se lo dimos) a otr* ;
      no (te|le|lo|la) (hemos|han) (seleccionado|elegido|escogido|cogido)
    `),
  'rejection-weak': phrasesOf(`
      no te lo tomes ; ánimo ; por muy poco ; fue difícil ; próximas convocatorias ; (te|le) animamos a ; bolsa de (empleo|trabajo) ; mucha suerte ; éxitos ; sin embargo ;
      otro candidato ; lo siento
    `),
  'on-hold': phrasesOf(`
      (proceso|búsqueda|vacante|contratación|contrataciones|puesto|selección|procesos) ~5 (en pausa|pausad*|congelad*|suspendid*|aplazad*|paralizad*|detenid*|en suspenso|hasta nuevo aviso|en stand-by) ;
      (congelad*|suspendido|parado|paralizado|detenido|frenado) ~3 (contratacion*|procesos|búsqueda|selección) ;
      (no|dejamos de) ~2 contratar ~3 (por ahora|de momento|este año|hasta)
    `),
  'interview-invitation': phrasesOf(`
      (invitarte|invitarle|invitarla|citad*|citarte|convoc*|te esperamos|le esperamos|conocerte|conocerle|conocerla|entrevistarte|entrevistarle) ;
      (confirmamos|confirmo|confirmar) ~3 (entrevista|cita|reunión) ; (pasado|pasas|avanzas|superado) ~3 (siguiente|próxima) (fase|etapa) ;
      (pásate|vente|venga) ~6 (local|taller|tienda|oficina|hablamos)
    `),
  'interview-scheduling': phrasesOf(`
      (qué|cuál) ~2 (disponibilidad|día|hora|horario) ~4 (tienes|tiene|vendría|viene|puedes|puede|es) ; (te|le) (vendría|viene|iría|va) bien ;
      (cuándo|cuando) ~3 (podemos hablar|te vendría|le vendría|puedes|podría) ; (elige|escoge|indíqueme|indícame|reserva) ~5 (hora|horario|hueco*|fecha) ;
      (podrías|podría) el (lunes|martes|miércoles|jueves|viernes) ; hablásemos ; si prefieres otra hora
    `),
  'interview-assessment': phrasesOf(`
      (prueba técnica|test en línea|test online|caso práctico|videoentrevista|test psicotécnico|prueba psicotécnica|reto técnico|prueba escrita) ;
      (complet*|realic*|haz|hagas) ~3 (prueba|test|caso|cuestionario)
    `),
  'interview-reschedule': phrasesOf(`
      (cambiar|reprogramar|aplazar|mover|posponer|retrasar|adelantar) ~4 (entrevista|cita|reunión|llamada) ; entrevista ~3 (reprogramada|aplazada|pospuesta)
    `),
  'interview-cancellation': phrasesOf(`
      (cancelar|anular|cancelada|anulada|suspender|cancelamos) ~3 (entrevista|cita) ; entrevista ~4 (cancelada|anulada|suspendida)
    `),
  'offer-strong': phrasesOf(`
      (puesto|plaza|trabajo) es (tuyo|tuya|suyo) ; (te|le) (cogemos|contratamos|queremos en el equipo) ; (estás|está) contratad* ;
      (has|ha) sido seleccionad* para (el|la|incorporar*) ; (firmar|firma) ~2 (el|tu) contrato ; queremos que te (unas|incorpores)
    `),
  'withdrawal-strong': phrasesOf(`
      (retirada|retiro|baja|cancelación) de (tu|su) (candidatura|postulación|inscripción|solicitud) ; (has|ha) retirado (tu|su) ; (candidatura|postulación) ha sido retirada ;
      (tal como|como) (pediste|solicitó|solicitaste) ~6 (candidatura|proceso|postulación) ; lamentamos (tu|su) (decisión|renuncia)
    `),
  'sprout-strong': phrasesOf(`
      (sigues|sigue usted|continúas|continúa usted|todavía estás|todavía está|aún estás|sigues estando|seguirías|seguiría) ~2 (disponible*|interesad*|buscando|libre|en búsqueda|en el mercado) ;
      (te|le) (seguiría|sigue|interesaría todavía|interesa todavía) ~1 (interesando|interesa) ; (te interesa|le interesa|te interesaría) (todavía|aún|aun) ;
      (persona|chico|chica|candidat*|compañer*|recepcionista|quien) ~1 que (contratamos|elegimos|cogimos|entró|escogimos|habíamos contratado|habíamos elegido) ~8 (nos deja|se ha ido|se va|se fue|renunci*|no superó|dimit*|no se incorporó|ha dejado|deja) ;
      no ~1 (funcionó|salió bien|cuajó|resultó) ~2 (con|la persona) ;
      (puesto|vacante|plaza|posición) ~4 (vuelto a abrir|vuelve a estar|quedado libre|quedó vacante de nuevo|libre otra vez|disponible otra vez|disponible de nuevo|vuelto a salir|abierta otra vez|abierto otra vez) ;
      (has|ha) (encontrado|conseguido) (algo|otra cosa|trabajo) ; (me acordé|pensé|me he acordado) ~1 (de|en) (ti|usted|vos)
    `),
  'sprout-weak': phrasesOf(`
      (en su día|el año pasado|hace ~2 meses|entonces|en (enero|febrero|marzo|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)) ~6 (elegimos|dijimos|entrevist*|elegí|descart*|conoc*) ;
      no sé si ~3 (colocad*|trabaj*) ; nos deja ; retom* ; de nuevo ; otra vez ; ya estarás colocad*
    `),
  'referral-strong': phrasesOf(`
      (te|os|le) presento ; te pongo en contacto ; (escribe|contacta|escríbele|habla) ~3 de mi parte ; vas de mi parte ;
      (he pasado|le he dado|pasé) tu (currículum|contacto|perfil|nombre|cv) a (una|un) ; (le|les) he hablado de ti ; os dejo que
    `),
  'reply-strong': phrasesOf(`
      (gracias|agradezco) ~2 por (tu|su|tus|sus) (mensaje|palabras|carta|nota|respuesta) ; (seguimos|sigamos) en contacto ; me (ha hecho|hizo) (mucha )?ilusión ;
      me alegra (saber|leerte) ; enhorabuena por (el|tu) nuevo ; me alegraste
    `),
  'bounce-strong': phrasesOf(`
      no (se ha podido|pudo|se pudo|ha podido) (ser )?(entregar|entregad*) ; (dirección|buzón) ~2 (no existe|llen*|no encontrad*) ; rechazado por el servidor
    `),
  'auto-reply-strong': phrasesOf(`
      respuesta automática ; (estoy|estaré) ~2 (fuera de la oficina|de vacaciones|ausente|de baja) ; (responderé|contestaré) ~2 (mi vuelta|vuelta|regreso) ; ya no trabajo en
    `),
  'sent-application': phrasesOf(`
      (adjunto|envío|les envío|remito|presento) ~2 mi (candidatura|currículum|cv|solicitud) ; (me postulo|me gustaría optar|presentar mi candidatura|me dirijo a ustedes) ;
      mi (cv|currículum) ~2 (adjunto|va adjunto)
    `),
  'sent-thanks': phrasesOf(`
      (gracias|agradezco) ~3 por (la entrevista|el tiempo que me|recibirme|avisarme|su respuesta aunque) ; sigo muy interesad* ; me gustaría seguir en contacto
    `),
  'sent-withdrawal': phrasesOf(`
      (retiro|retirar) mi (candidatura|postulación|solicitud) ; he aceptado otra ; me retiro del proceso
    `),
  'outreach-strong': phrasesOf(`
      (soy|como) (reclutador*|headhunter|consultor* de selección) ; (me gustaría|quería) contarte ~4 (proyecto|oportunidad|vacante) ;
      (estarías|estás|está) ~1 abiert* a (propuestas|escuchar|nuevas)
    `),
  job: phrasesOf(`
      postul* ; convocatoria ; terna ; cargo ; seleccionad* ; plantilla ; contrat* ; trabajo ; rrhh ; recursos humanos
    `),
  elsewhere: phrasesOf(`
      inquilino ; propietario ; guardería ; alumn* ; matrícula ; lista de espera ; junta de vecinos ; empadronamiento ; sorteo ; presupuesto ; crédito ; admisión ; curso
    `),
}
