import { joinedSignals, type PhraseTable, phrasesOf } from './reading-phrases.ts'
import { PHRASES_ES_MORE } from './reading-phrases-es-more.ts'

const BASE: PhraseTable['signals'] = {
  'rejection-strong': phrasesOf(`
      (no|tampoco) ~4 (seleccionad*|seguir adelante|continuar ~3 (candidatura|proceso|contigo)|avanzar|continuar* ~2 (con|en)|ofrecerle|ofrecerte|elegid*) ;
      candidatura ~5 no ~4 (seleccionada|elegida|avanzar*|continu*|aceptad*|sido|ajust*|encaja*) ;
      (otro*|otra*) ~1 (candidat*|persona*|perfil*) ~8 (ajust*|encaj*|proceso|puesto|experiencia|seleccion*) ;
      (decidido|optado|seleccionado|elegido|continuar|avanzar) ~5 (otro*|otra*) ~1 (candidat*|persona*|perfil*) ;
      (puesto|vacante|posición|plaza) ~4 (ha sido|está|fue|ya) ~2 (cubiert*|ocupad*) ; has sido (descartad*|rechazad*) ;
      (candidatura|perfil|postulación) ha sido (descartad*|rechazad*) ; candidatura ~3 (descartada|rechazada|desestimada) ; no ~3 has sido seleccionad*
    `),
  'rejection-weak': phrasesOf(`
      lamentablemente ; desafortunadamente ; lament* ; sentimos ; desgraciadamente ; por desgracia ; otros candidatos ;
      (mucha|éxito*|suerte|mejor*) ~5 (suerte|búsqueda|futuro|profesional) ; guardar* ~4 (cv|datos|perfil|currículum) ; base de datos ; futuras (oportunidades|vacantes|ofertas) ;
      tras ~3 (revisar|valorar|analizar|evaluar|estudio) ; en esta ocasión ; gran número de ; no ~4 (ajusta|encaja|cumple|corresponde)
    `),
  'acknowledgement-strong': phrasesOf(`
      (recibido|recibimos|recepción|confirmamos|confirmar) ~6 (candidatura|solicitud|cv|currículum|inscripción) ;
      (candidatura|solicitud|inscripción) ~5 (recibida|enviada|registrada|éxito|correctamente) ; (revis*|analiz*|valor*|estudi*) ~4 (candidatura|perfil|solicitud|currículum|cv) ;
      contacto ~6 si
    `),
  'acknowledgement-weak': phrasesOf(`
      gracias por ~4 (interés|solicitud|postular*|candidatura|inscrib*|aplicar) ; mensaje automático ; próximos días
    `),
  'interview-strong': phrasesOf(`
      (invit*|agendar|programar|concertar|coordinar|convoc*|citar*) ~7 (entrevista*|llamada|reunión|videollamada) ;
      entrevista ~5 (programada|confirmada|telefónica|el lunes|el martes|el miércoles|el jueves|el viernes|técnica|será) ;
      (gustaría|encantaría) ~4 (conocerte|conocerle|entrevistar*|hablar contigo|hablar con usted|invitar*) ; prueba técnica
    `),
  'interview-weak': phrasesOf(`
      disponibilidad ; entrevista* ; siguiente fase ; enhorabuena ; felicidades ; videollamada
    `),
  'offer-strong': phrasesOf(`
      (ofrecerte|ofrecerle|hacerte|hacerle) ~4 (puesto|posición|oferta|empleo) ; carta oferta ; contrato de trabajo ; oferta (formal|laboral|de empleo)
    `),
  'offer-weak': phrasesOf(`
      salario ; contrato ; incorporación ; bienvenid* ; enhorabuena ; felicidades
    `),
  'outreach-strong': phrasesOf(`
      (he visto|vi|encontr*|revis*) ~3 (tu|su) perfil ; (tu|su) perfil ~5 (encaja|interes*|llam*|linkedin) ;
      (abiert*|interesad*|escuch*) ~5 (oportunidad*|propuesta*|proyecto*|posición)
    `),
  'alert-strong': phrasesOf(`
      (nuevas|últimas) (ofertas|vacantes|oportunidades) ; alerta* de empleo ; ofertas ~4 (para ti|recomendadas|en) ; inscríbete
    `),
  'alert-weak': phrasesOf(`
      darse de baja ; cancelar suscripción ; newsletter ; boletín
    `),
  'sprout-strong': phrasesOf(`
      (sigues|continúas|estarías) ~3 (interesad*|disponible*|buscando) ; (sigue|continúa|estaría) (usted )?(aún )?(interesad*|disponible para) ;
      todavía ~3 (interesad*|disponible*|buscando) ; (puesto|vacante|plaza|posición) ~4 (abierto de nuevo|de nuevo|reabiert*|vuelto a) ;
      no ~3 (funcionó|resultó|salió bien|ha funcionado) ~2 con
    `),
  job: phrasesOf(`
      candidat* ; puesto* ; vacante* ; empleo* ; entrevista* ; selección ; reclut* ; currículum ; cv ; oferta* ; posición ; solicitud
    `),
  elsewhere: phrasesOf(`
      pedido* ; envío ; factura ; reembolso ; alquiler ; piso ; visado ; préstamo ; seguro ; banco ; cuenta ; entrega ; paquete ; beca ; reserva ; vuelo ; entradas
    `),
  'after-interview': phrasesOf(`
      (tras|después de|durante|en) ~3 (entrevista*|conversación|reunión|charla) ;
      (gracias|agradec*|placer|gusto) ~8 (entrevista*|conocerte|conocerle|conversar|hablar con|reunirte|tiempo ~3 dedicad*)
    `),
}

/** Spanish phrases; notation in reading-phrases.ts. */
export const PHRASES_ES: PhraseTable = {
  signals: joinedSignals(BASE, PHRASES_ES_MORE),
  condition: phrasesOf(`
      si ; en caso ; de no ; aunque no ; cuando
    `),
  silence: phrasesOf(`
      si ~6 (no (tienes|recibes|ha recibido|recibe|le hemos|te hemos|hay)) ~4 (noticias|respuesta|contactado) ; en caso de no (recibir|tener)
    `),
  conditionBehind: phrasesOf(`
      si no ; a menos que ; salvo que
    `),
}
