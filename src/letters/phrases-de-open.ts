import { phraseLines } from './compose-grammar.ts'

/** German: thanks for the answer, and for the time when there was an interview. */
export const THANKS_DE = phraseLines(`
interview: danke, dass [du mir zu {derStelle} Bescheid gegeben hast/Sie mir zu {derStelle} Bescheid gegeben haben/ihr mir zu {derStelle} Bescheid gegeben habt], und danke für die Zeit im Gespräch.
interview: vielen Dank für das Gespräch über {dieStelle}{bei} und für [deine/Ihre/eure] (klare Antwort|Nachricht).
interview: vielen Dank für [deine/Ihre/eure] Nachricht zu {derStelle} und für die Zeit, die [du dir genommen hast/Sie sich genommen haben/ihr euch genommen habt].
interview: [du hast dir Zeit für mich genommen und mir danach gesagt/Sie haben sich Zeit für mich genommen und mir danach gesagt/ihr habt euch Zeit für mich genommen und mir danach gesagt], woran ich bin. Für beides danke ich [dir/Ihnen/euch].
interview: ein Gespräch kostet auf beiden Seiten Zeit. Danke für [deine/Ihre/eure], und danke für die Antwort zu {derStelle}.
interview: zuerst einmal danke: für das Gespräch und für die Nachricht, wie es mit {derStelle}{bei} steht.
interview: ich danke [dir/Ihnen/euch] für die Gelegenheit, über {dieStelle}{bei} zu sprechen, und für [deine/Ihre/eure] Antwort.
interview !hold: jetzt, da über {dieStelle} entschieden ist, möchte ich [dir/Ihnen/euch] danken: für [deine/Ihre/eure] Zeit und für die Nachricht.
interview: zweimal danke von mir: einmal für das Gespräch über {dieStelle}{bei}, einmal für die Antwort.
interview: [deine/Ihre/eure] Antwort zu {derStelle} habe ich gelesen. Danke dafür, und danke für das Gespräch davor.
interview: für die Zeit, die [du dir/Sie sich/ihr euch] für mich genommen [hast/haben/habt], und für die Antwort zu {derStelle} danke ich [dir/Ihnen/euch] herzlich.
interview: mit [deiner/Ihrer/eurer] Antwort zu {derStelle} weiß ich nun, woran ich bin. Vielen Dank, auch für das Gespräch.
interview system: vielen Dank für die Nachricht zu {derStelle}{bei}, und danke an alle, die sich Zeit für ein Gespräch mit mir genommen haben.
interview personal: danke, dass [du mir selbst geschrieben hast/Sie mir selbst geschrieben haben/ihr mir selbst geschrieben habt]. Das ist nicht selbstverständlich, und ich weiß es zu schätzen.
interview personal: so eine Nachricht schreibt niemand gern. Danke, dass [du es selbst getan hast/Sie es selbst getan haben/ihr es selbst getan habt], und danke für unser Gespräch über {dieStelle}.
interview personal: danke für [deine/Ihre/eure] offenen Worte zu {derStelle} und für die Zeit, die [du mir gegeben hast/Sie mir gegeben haben/ihr mir gegeben habt].
interview personal: auf [deine/Ihre/eure] Nachricht zu {derStelle} möchte ich gern antworten: danke für das Gespräch, und danke für die offene Antwort.
interview warm: [deine/Ihre/eure] Nachricht hat freundliche Worte für mich. Danke dafür und für das Gespräch über {dieStelle}.
interview warm: [deine/Ihre/eure] Nachricht zu {derStelle} war freundlich, auch mit einem Nein darin. Danke dafür und für [deine/Ihre/eure] Zeit.
early: vielen Dank für [deine/Ihre/eure] Nachricht zu {derStelle}{bei}. Es ist gut zu wissen, woran ich bin.
early: danke, dass [du dir meine Bewerbung für {dieStelle} angesehen hast und mir Bescheid gibst/Sie sich meine Bewerbung für {dieStelle} angesehen haben und mir Bescheid geben/ihr euch meine Bewerbung für {dieStelle} angesehen habt und mir Bescheid gebt].
early: vielen Dank für die Zeit, die meine Bewerbung für {dieStelle}{bei} gebraucht hat, und für [deine/Ihre/eure] Antwort.
early: danke für die klare Antwort zu {derStelle}{bei}. So kann ich gut weiter planen.
early: wer sich bewirbt, freut sich über jede Antwort. Danke für [deine/Ihre/eure] zu {derStelle}{bei}.
early: [deine/Ihre/eure] Antwort zu {derStelle}{bei} habe ich bekommen. Vielen Dank dafür und für den Blick in meine Unterlagen.
early: es ist gut, eine klare Antwort zu {derStelle}{bei} zu haben. Vielen Dank dafür.
early: ein kurzes Dankeschön für die Antwort zu {derStelle}{bei} und für die Zeit, die [du dir/Sie sich/ihr euch] genommen [hast/haben/habt].
early: ich danke [dir/Ihnen/euch] für die Antwort zu {derStelle} und dafür, dass [du meine Bewerbung gelesen hast/Sie meine Bewerbung gelesen haben/ihr meine Bewerbung gelesen habt].
early: [du hast meine Bewerbung für {dieStelle} gelesen und mir geantwortet/Sie haben meine Bewerbung für {dieStelle} gelesen und mir geantwortet/ihr habt meine Bewerbung für {dieStelle} gelesen und mir geantwortet]. Für beides vielen Dank.
early personal: danke, dass [du mir selbst zu {derStelle} geantwortet hast/Sie mir selbst zu {derStelle} geantwortet haben/ihr mir selbst zu {derStelle} geantwortet habt]. Ich weiß, wie voll solche Tage sein können.
early warm: danke für die freundliche Antwort zu {derStelle}{bei}. Sie las sich gut, auch mit einem Nein darin.
interview: danke für das Gespräch über {dieStelle}{bei}, und danke für die Antwort danach.
interview: ein Gespräch über {dieStelle}{bei} und danach eine klare Antwort: danke für beides.
interview: vielen Dank für die Nachricht zu {derStelle}. Danke auch für die Zeit, die unser Gespräch gebraucht hat.
interview personal: es wäre leichter gewesen, nicht zu schreiben. Danke, dass [du mir zu {derStelle} doch geschrieben hast/Sie mir zu {derStelle} doch geschrieben haben/ihr mir zu {derStelle} doch geschrieben habt].
early: danke für die Nachricht zu {derStelle}{bei}. Ein klares Nein ist mir lieber als keine Antwort, insofern hilft sie mir.
early: bevor ich weitergehe, möchte ich [dir/Ihnen/euch] danken: für die Antwort zu {derStelle}{bei} und für die Zeit dafür.
early: für die Antwort zu {derStelle}{bei} sage ich danke. Nun kann ich mich dem zuwenden, was als Nächstes kommt.
early: schön, dass ich zu {derStelle}{bei} eine Antwort habe. Danke, dass [du dir die Zeit genommen hast/Sie sich die Zeit genommen haben/ihr euch die Zeit genommen habt].
`)

/** German: the choice is understood, never argued with. */
export const UNDERSTANDS_DE = phraseLines(`
chosen: ich verstehe, dass [du die Person genommen hast/Sie die Person genommen haben/ihr die Person genommen habt], die am besten passt.
chosen: es gab einen Platz zu vergeben, und ich respektiere [deine/Ihre/eure] Wahl.
chosen: dass jemand anderes dieses Mal besser passt, kann ich gut verstehen.
chosen: zwischen Menschen zu wählen ist schwer, und ich verstehe die Entscheidung.
chosen: [du hast jemanden gefunden, der gut passt/Sie haben jemanden gefunden, der gut passt/ihr habt jemanden gefunden, der gut passt], und so soll es sein. Ich verstehe die Wahl.
chosen: natürlich hatte ich auf ein Ja gehofft. Die Wahl verstehe ich trotzdem.
chosen: nur eine Person konnte die Stelle bekommen. Das verstehe ich, und ich nehme die Wahl, wie sie ist.
chosen: für die Wahl habe ich Verständnis: [du weißt/Sie wissen/ihr wisst] am besten, wer ins Team passt.
chosen personal: [du hast dir die Wahl sicher nicht leicht gemacht/Sie haben sich die Wahl sicher nicht leicht gemacht/ihr habt euch die Wahl sicher nicht leicht gemacht], und ich verstehe sie.
reason known chosen experience: dass die Wahl auf jemanden mit mehr passender Erfahrung fiel, leuchtet mir ein.
reason known chosen experience: wer mehr Erfahrung in der Aufgabe mitbringt, findet leichter hinein. Ich verstehe die Wahl.
reason known chosen internal: dass jemand aus dem eigenen Haus die Aufgabe bekommt, kann ich gut verstehen.
reason known chosen internal: es ist schön, wenn Menschen im eigenen Haus wachsen können. Ich verstehe die Wahl gut.
reason known chosen skills: für die Aufgabe braucht es andere Kenntnisse, und ich verstehe die Wahl.
reason known experience !chosen: [du hast mir gesagt, welche Erfahrung es braucht/Sie haben mir gesagt, welche Erfahrung es braucht/ihr habt mir gesagt, welche Erfahrung es braucht], und ich kann die Entscheidung gut verstehen.
reason known skills !chosen: für die Aufgabe braucht es andere Kenntnisse, und ich kann die Entscheidung verstehen.
hold: Pläne ändern sich, und ich verstehe, dass die Stelle im Moment nicht besetzt wird.
hold: dass {dieStelle} erst einmal warten muss, kann ich verstehen. Leicht ist so ein Schritt selten.
hold: eine Suche anzuhalten kann richtig sein, und ich habe Verständnis dafür.
hold: mit einer Stelle zu warten kann klug sein. Das verstehe ich gut.
reason known location: wo jemand wohnt, zählt bei dieser Aufgabe. Ich kann die Entscheidung gut verstehen.
reason known language: die Sprache zählt bei dieser Aufgabe, und ich kann die Entscheidung verstehen.
reason known salary: die Zahlen müssen für beide Seiten passen. Ich verstehe, dass es dieses Mal nicht so war.
reason known volume: bei so vielen Bewerbungen konnten nur wenige weiterkommen. Das verstehe ich.
reason known volume: das war sicher ein hoher Stapel, und ich verstehe, dass nur wenige in die nächste Runde kommen.
reason !known: [du hast mir auch den Grund genannt/Sie haben mir auch den Grund genannt/ihr habt mir auch den Grund genannt], und so kann ich die Entscheidung gut verstehen.
reason !known: danke auch dafür, dass ein Grund dabei stand. So verstehe ich die Entscheidung gut.
!chosen !hold: ich verstehe die Entscheidung und nehme sie, wie sie ist.
!chosen !hold: ich respektiere die Entscheidung. [du weißt/Sie wissen/ihr wisst] am besten, was die Aufgabe braucht.
!chosen !hold: nur wenige können weiterkommen, und ich verstehe, dass ich dieses Mal nicht dabei bin.
!chosen !hold: es hat dieses Mal nicht gepasst, und das kann ich verstehen.
!chosen !hold: natürlich hatte ich auf ein Ja gehofft, aber die Entscheidung verstehe ich.
!chosen !hold: ein Nein gehört zu jeder Suche, und ich respektiere die Entscheidung.
!chosen !hold: die Entscheidung kann ich nachvollziehen: jemand anderes wird näher an der Aufgabe sein.
!chosen !hold early: am Anfang zählt, was auf dem Papier steht, und ich verstehe die Wahl.
chosen: bei einem Platz und mehreren guten Leuten muss jemand ein Nein hören. Das verstehe ich.
chosen: ich freue mich für die Person, die es geworden ist, und respektiere die Wahl.
chosen: jemand anderes ist jetzt näher an der Aufgabe, und diesen Grund kann ich gut verstehen.
chosen: an [deiner/Ihrer/eurer] Stelle hätte ich auch genommen, wer am besten passt. Ich verstehe die Wahl.
!chosen !hold: entscheiden muss, wer die Aufgabe kennt, und das respektiere ich.
!chosen !hold: ich nehme die Entscheidung, wie sie ist; sie wird gut überlegt sein.
!chosen !hold: für die Entscheidung gibt es sicher gute Gründe, und ich akzeptiere sie.
reason known who chosen: dass die Wahl auf {wen} fiel, {derDie}, leuchtet mir ein.
reason known who chosen: ich kann gut verstehen, dass die Wahl auf {wen} fiel, {derDie}.
reason known who chosen: die Wahl fiel auf {wen}, {derDie}, und das verstehe ich gut.
reason known who !chosen: ich kann gut verstehen, dass [du/Sie/ihr] {wen} [suchst/suchen/sucht], {derDie}.
chosen: so eine Wahl ist selten leicht, und ich respektiere, wie sie ausgefallen ist.
chosen: die Wahl fiel auf jemand anderen, und das nehme ich ohne Groll an.
chosen: eine Person musste es werden, und ich verstehe, dass es jemand anderes ist.
!chosen !hold: über Menschen zu entscheiden ist selten leicht, und ich respektiere das Ergebnis.
!chosen !hold: die Entscheidung lag bei [dir/Ihnen/euch], und ich verstehe sie.
!chosen !hold: ich nehme die Nachricht ohne Groll an und verstehe die Entscheidung.
hold: manchmal muss eine Suche ruhen, und ich verstehe, dass es hier so ist.
`)
