import { phraseLines } from './compose-grammar.ts'

/**
 * German: one good memory. `{topic}` is in the user's own words; its form decides the line: `noun` (Kranplanung),
 * `clause` (wie Sie die Schichten planen), `accusative` (den Rundgang), `sentence` (behind a colon, in no case at all),
 * `quoted` („Kran fiel nachts aus“, what fits no sentence of ours).
 */
export const MEMORY_DE = phraseLines(`
noun: unser Gespräch über {topic} (ist mir in guter Erinnerung|wirkt bei mir nach).
noun: an unser Gespräch über {topic} denke ich gern zurück.
noun: am liebsten denke ich an das Gespräch über {topic} zurück.
noun: über {topic} habe ich seitdem noch öfter nachgedacht.
noun: gefreut hat mich vor allem der Austausch über {topic}.
noun: was wir über {topic} gesagt haben, nehme ich mit.
noun: das Gespräch über {topic} war für mich der schönste Teil.
clause: (gern habe ich gehört|gut fand ich zu hören), {topic}.
clause: in Erinnerung bleibt mir, {topic}.
clause: [du hast mir erzählt/Sie haben mir erzählt/ihr habt mir erzählt], {topic}. Daran denke ich gern zurück.
clause: am meisten mitgenommen habe ich davon, {topic}.
clause: spannend war für mich zu hören, {topic}.
accusative: gern denke ich an {topic} zurück.
accusative: in guter Erinnerung habe ich {topic}.
accusative: besonders gern mochte ich {topic}.
accusative: aus unserem Gespräch nehme ich vor allem {topic} mit.
quoted: in meinen Notizen zum Gespräch steht {topic}, und daran denke ich gern zurück.
quoted: ich habe mir nach dem Gespräch {topic} notiert und denke gern daran.
quoted: {topic} steht in meinen Notizen, und es bleibt mir in guter Erinnerung.
sentence: eine Sache aus unserem Gespräch bleibt mir: {topic}.
sentence: an eines denke ich besonders gern zurück: {topic}.
sentence: was mir in guter Erinnerung bleibt: {topic}.
sentence: etwas nehme ich aus unserem Gespräch mit: {topic}.
sentence: eines habe ich mir aus dem Gespräch gemerkt: {topic}.
`)

/** German: what can be said without a logged topic; true by stage, role and company alone. */
export const MEMORY_PLAIN_DE = phraseLines(`
interview: das Gespräch hat mir Freude gemacht, und ich weiß jetzt mehr über die Aufgabe.
interview: an unser Gespräch denke ich gern zurück.
interview: unser Gespräch hat mir ein gutes Bild von {derStelle} gegeben, und darüber bin ich froh.
interview: es war gut, mehr von der Arbeit{bei} zu hören.
interview: das Gespräch war für mich die Zeit wert, auch ohne die Stelle am Ende.
interview: aus dem Gespräch habe ich etwas gelernt, das ich mitnehme.
interview: schön war, {company} ein wenig von innen kennenzulernen.
interview named: es war schön, [dich kennenzulernen/Sie kennenzulernen/euch kennenzulernen], und ich denke gern an das Gespräch zurück.
interview system: die Menschen, die ich getroffen habe, haben mich freundlich aufgenommen. Das bleibt mir in Erinnerung.
early: die Bewerbung{bei} habe ich gern geschrieben und würde es wieder tun.
early: die Bewerbung zu schreiben war nicht umsonst: ich weiß nun genauer, welche Arbeit ich suche.
early: beworben habe ich mich, weil mich die Aufgabe angesprochen hat. Daran hat sich nichts geändert.
early: es war gut, mir {dieStelle} genau anzusehen und zu überlegen, was ich mitbringe.
early: was {company} macht, werde ich auch weiter gern verfolgen.
`)
