import { phraseLines } from './compose-grammar.ts'

/** German: wishes to the reader and to the one hired in one breath. `{derPerson}` brings a relative clause: close it with a comma. */
export const WISHES_BOTH_DE = phraseLines(`
: ich wünsche [dir/Ihnen/euch] und {derPerson}, einen guten gemeinsamen Start.
: meine guten Wünsche gehen an [dich/Sie/euch] und an {diePerson}.
: hoffentlich fühlt sich {diePerson}, bald wohl, und hoffentlich läuft es gut für [dich/Sie/euch] und {dasTeam}.
: ich wünsche {derPerson}, einen guten Anfang und [dir/Ihnen/euch] viel Freude an der Zusammenarbeit.
: alles Gute für {diePerson}, und alles Gute auch [dir/Ihnen/euch] und {demTeam}.
: ich hoffe, dass [du/Sie/ihr] und {diePerson}, gut [zusammenarbeitet/zusammenarbeiten/zusammenarbeitet].
: möge es für alle gut ausgehen: für [dich/Sie/euch], für {dasTeam} und für {diePerson}.
chosen: der neuen Kollegin oder dem neuen Kollegen wünsche ich einen guten Start, und [dir/Ihnen/euch] etwas Ruhe nach der Suche.
chosen: herzlichen Glückwunsch an {diePerson}, und alles Gute für [dich/Sie/euch] und {dasTeam}.
chosen: jetzt, da die Suche vorbei ist, wünsche ich [dir/Ihnen/euch] etwas Luft und {derPerson}, viel Freude an der Arbeit.
chosen: ich wünsche [dir/Ihnen/euch] eine gute Zusammenarbeit mit der neuen Kollegin oder dem neuen Kollegen.
!chosen !hold: ich wünsche [dir/Ihnen/euch] eine glückliche Hand bei der Suche und {derPerson}, viel Freude daran.
!chosen !hold: hoffentlich [findest du/finden Sie/findet ihr] bald die passende Person. Wer die Stelle übernimmt, dem wünsche ich einen guten Start.
!chosen !hold: für die weitere Suche wünsche ich [dir/Ihnen/euch] alles Gute, und {derPerson}, einen guten Start.
hold: ich wünsche [dir/Ihnen/euch] und {demTeam} ruhigere Monate, und {derPerson}, dann einen guten Start.
hold: hoffentlich kommt für [dich/Sie/euch] bald wieder Ruhe hinein. {derPerson}, wünsche ich dann alles Gute.
: ich hoffe, die ersten Wochen laufen gut, für {diePerson}, und für [dich/Sie/euch].
: auf einen guten Anfang für {diePerson}, und auf eine gute Zeit für [dich/Sie/euch] und {dasTeam}.
: {derPerson}, alles Gute, und [dir/Ihnen/euch] ebenso.
: mögen beide Seiten Freude daran haben: [du/Sie/ihr] und {diePerson}.
chosen: hoffentlich freut sich {diePerson}, so sehr darüber, wie ich es getan hätte. [dir/Ihnen/euch] wünsche ich eine gute Zusammenarbeit.
!chosen !hold: ich wünsche [dir/Ihnen/euch] eine kurze Suche, und {derPerson}, ein Team, das sich freut.
`)

/** German: wishes to the reader alone. */
export const WISHES_READER_DE = phraseLines(`
: [dir/Ihnen/euch] und {demTeam} wünsche ich alles Gute.
: ich wünsche [dir/Ihnen/euch] und {demTeam} gute Monate.
: für [dich/Sie/euch] und {dasTeam} hoffe ich auf ein gutes Jahr.
: hoffentlich läuft die Arbeit gut für [dich/Sie/euch] und {dasTeam}.
chosen: ich hoffe, [du kannst/Sie können/ihr könnt] nach der Suche ein wenig durchatmen.
!chosen !hold: für die weitere Suche wünsche ich [dir/Ihnen/euch] eine glückliche Hand.
hold: ich wünsche [dir/Ihnen/euch], dass bald wieder Ruhe einkehrt.
: viel Erfolg für alles, was vor [dir/Ihnen/euch] und {demTeam} liegt.
: alles Gute für die Arbeit, die vor [dir/Ihnen/euch] liegt.
`)

/** German: wishes to the one hired alone. */
export const WISHES_HIRED_DE = phraseLines(`
: {derPerson}, wünsche ich einen guten Start.
: {derPerson}, wünsche ich viel Freude an der Arbeit.
: alles Gute für {diePerson}.
: ich hoffe, {diePerson}, lebt sich schnell ein.
chosen: herzlichen Glückwunsch auch an {diePerson}.
chosen: der neuen Kollegin oder dem neuen Kollegen wünsche ich gute erste Wochen.
: ich freue mich für {diePerson}, und wünsche einen guten Anfang.
`)

/** German: the door stays open; nothing is asked for. */
export const DOOR_DE = phraseLines(`
: wenn sich unsere Wege wieder kreuzen, freut mich das.
: ich würde gern in Kontakt bleiben.
: wenn es [dir/Ihnen/euch] recht ist, würde ich gern in Verbindung bleiben.
: von meiner Seite bleibt die Tür offen, heute und später.
: passt eines Tages eine andere Stelle, bewerbe ich mich gern noch einmal.
: vielleicht begegnen wir uns wieder, das wäre schön.
: vielleicht klappt es ein andermal. Ich freue mich, wenn wir dann wieder voneinander hören.
: was auch kommt: ich bleibe gern in Kontakt.
: es muss ja nicht das letzte Mal sein, dass wir uns schreiben. Ich würde mich freuen.
: ich freue mich, wenn wir eines Tages wieder voneinander hören.
interview: gern spreche ich eines Tages wieder mit [dir/Ihnen/euch], ob über diese Arbeit oder eine andere.
interview: den Kontakt, der mit unserem Gespräch begann, würde ich gern halten.
interview named: mit [dir/Ihnen/euch] würde ich gern in Kontakt bleiben, wo auch immer wir arbeiten.
interview named: wohin die Arbeit uns auch führt, ein Wiedersehen würde mich freuen.
early: wenn später etwas anderes passt, bewerbe ich mich gern wieder.
early: vielleicht führt uns eine andere Stelle einmal zusammen, darüber würde ich mich freuen.
early: vielleicht lernen wir uns eines Tages doch noch kennen. Mich würde es freuen.
door: danke, dass die Tür offen bleibt. Auf meiner Seite ist sie es auch.
door: ich habe gern gelesen, dass die Tür offen bleibt, und komme gern darauf zurück.
door: schön, dass es kein Abschied für immer sein muss. Ich bleibe gern in Kontakt.
: wer weiß, wann uns die Arbeit wieder zusammenführt. Ich würde mich freuen.
: ich halte den Kontakt gern, ganz ohne Absicht dahinter.
: für mich ist das kein Abschied, und ich bleibe gern in Verbindung.
: ein anderes Mal, eine andere Stelle: ich wäre gern dabei.
: über eine Nachricht in späteren Jahren würde ich mich freuen.
interview: unser Gespräch muss nicht das letzte gewesen sein, ich würde gern wieder eines führen.
early: vielleicht passt später eine andere Aufgabe besser, dann melde ich mich gern wieder.
door: dass die Tür nicht zu ist, habe ich gern gelesen. Ich klopfe gern wieder an.
`)

/** German closing lines by form of address. */
export const SIGN_OFFS_DE = phraseLines(`
informal: Viele Grüße
informal: Herzliche Grüße
informal: Liebe Grüße
informal: Beste Grüße
formal: Mit freundlichen Grüßen
formal: Freundliche Grüße
formal: Viele Grüße
formal: Mit besten Grüßen
formal personal interview: Herzliche Grüße
`)

/** German subjects for a letter that starts its own thread; at most seven words. */
export const SUBJECTS_DE = phraseLines(`
: Danke für die Antwort
: Vielen Dank und alles Gute
: Ein kurzes Dankeschön
interview: Danke für das Gespräch
interview: Danke für die Zeit
early: Danke für die Nachricht
personal: Danke für die offene Antwort
`)
