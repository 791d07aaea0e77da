import type { ReaderLanguage } from './language-names.ts'

/** Frequent words that tell the seven languages apart, function words first, then those of application letters. */
export const LANGUAGE_WORDS: Readonly<Record<ReaderLanguage, string>> = {
  en: 'the and of to we you your for with that this have has are is was will not our be from at by it on if would been more they their any can us thank thanks unfortunately regards dear hello hi application position interview team',
  de: 'der die das und ist nicht wir sie ihre ihnen ihr für mit den dem des ein eine einen einer zu auf von dass leider haben wird werden sich auch uns unser unsere bei als es im an wie noch nach können möchten ich dir dich du deine deiner ihrer freundlichen grüßen grüssen liebe lieber sehr geehrte geehrter hallo bewerbung stelle danke vielen',
  fr: 'le la les et des du de un une nous vous votre vos pour dans que qui est pas ne sur avec ce cette au aux en par plus avons votre à été être notre nos je bonjour madame monsieur candidature poste malheureusement cordialement merci toujours',
  es: 'el la los las y de que en un una por para con no se su sus nos del al es lo más le ha hemos nuestra nuestro usted gracias hola estimado estimada puesto candidatura lamentablemente saludos proceso',
  nl: 'de het een en van dat die niet wij je jouw uw voor met op zijn is aan in te er om ook naar bij onze ons hebben heeft wordt u beste helaas groet sollicitatie functie vacature bedankt graag hartelijk',
  it: 'il lo la gli le e di che in un una per con non si suo sua nel della del dei siamo abbiamo è nostro nostra lei ci più questa gentile purtroppo candidatura posizione cordiali saluti grazie ringraziamo',
  pt: 'o a os as e de que em um uma por para com não se seu sua no na do da dos das nos nós você é foi mais nossa nosso agradecemos infelizmente candidatura vaga processo obrigado obrigada atenciosamente caro prezado prezada',
}
