import { phraseLines } from './compose-grammar.ts'

/**
 * German: what the user logged as good about the talk; nothing is said of it that she did not log. `{topic}` is in her
 * own words; its form decides the line: `noun` (Kranplanung), `clause` (wie Sie die Schichten planen), `accusative` (den
 * Rundgang), `sentence` and `named` (behind a colon, in no case at all).
 */
export const MEMORY_DE = phraseLines(`
noun: unser Gespräch über {topic} ist mir in guter Erinnerung.
noun: an unser Gespräch über {topic} denke ich gern zurück.
noun: schön, dass wir über {topic} gesprochen haben.
noun: über {topic} habe ich gern mit [dir/Ihnen/euch] gesprochen.
noun: gefreut hat mich der Austausch über {topic}.
noun: gern erinnere ich mich an das, was wir über {topic} gesagt haben.
noun: danke auch für das Gespräch über {topic}, ich habe es gern geführt.
clause: (gern habe ich gehört|gut fand ich zu hören), {topic}.
clause: in guter Erinnerung bleibt mir, {topic}.
clause: aus unserem Gespräch behalte ich gern in Erinnerung, {topic}.
clause: es war schön zu hören, {topic}.
accusative: gern denke ich an {topic} zurück.
accusative: in guter Erinnerung habe ich {topic}.
accusative: aus unserem Gespräch behalte ich {topic} in guter Erinnerung.
accusative: gern erinnere ich mich an {topic}.
sentence: eine Sache aus unserem Gespräch behalte ich gern: {topic}.
sentence: an eines denke ich gern zurück: {topic}.
sentence: was mir in guter Erinnerung bleibt: {topic}.
named: an eines aus unserer Begegnung denke ich gern zurück: {topic}.
named: in guter Erinnerung habe ich besonders eines: {topic}.
named: woran ich gern zurückdenke: {topic}.
`)
