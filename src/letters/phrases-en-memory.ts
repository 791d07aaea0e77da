import { phraseLines } from './compose-grammar.ts'

/**
 * English: one good memory. `{topic}` is in the user's own words; its form decides the line: `noun` (crane scheduling),
 * `clause` (how you plan the berths), `event` (the tour of the yard), `yours` (your story about the storm),
 * `sentence` (you started as a welder), `quoted` ("crane failed at night", what fits no sentence of ours).
 */
export const MEMORY_EN = phraseLines(`
noun: I enjoyed (our talk|our conversation|talking with you) about {topic}.
noun: what I remember best is (our talk|what we said) about {topic}.
noun: our conversation about {topic} has stayed with me.
noun: I have thought about {topic} more than once since we spoke.
noun: I came away with new thoughts about {topic}, and that alone was worth the visit.
noun: when I think back to our talk, {topic} comes to mind first.
noun: talking about {topic} was the part I enjoyed most.
noun: the minutes on {topic} went by (fast|quickly), and I learned something in them.
noun: our talk about {topic} is something I will keep.
noun two: I enjoyed talking about {topic}, and I still think about {second}.
noun two: from our talk I kept two things: {topic}, and {second}.
clause: I enjoyed hearing {topic}.
clause: it was good to hear {topic}, and I still think about it.
clause: what stays with me from our talk is {topic}.
clause: when you told me {topic}, I learned something I will keep.
clause: I have often thought about {topic} since we spoke.
clause: hearing {topic} was the part I enjoyed most.
event: I enjoyed {topic}, and I like to think back to it.
event: what I remember best is {topic}.
event: the part I enjoyed most was {topic}.
event: I still think of {topic}, and with pleasure.
event: when I look back, {topic} comes to mind first.
yours: what I remember best is {topic}.
yours: I keep coming back to {topic}.
yours: of all we talked about, {topic} stayed with me most.
yours: I still think about {topic}, and I am glad I heard it from you.
yours: thank you also for {topic}. I have thought about it since.
quoted: in my notes from our talk it says {topic}, and I like to think back to that.
quoted: after our talk I wrote down {topic}, and it still makes me think.
quoted: I wrote {topic} in my notes that day, and I still enjoy reading it.
sentence: one thing from our talk stays with me: {topic}.
sentence: I remember one thing above all: {topic}.
sentence: there is one thing I took home from our talk: {topic}.
sentence: what I enjoyed hearing most: {topic}.
`)

/** English: what can be said without a logged topic; true by stage, role and company alone. */
export const MEMORY_PLAIN_EN = phraseLines(`
interview: I enjoyed our conversation and came away knowing more about the work.
interview: our talk gave me a good picture of {theRole}, and I was glad to have it.
interview: it was good to hear more about the work{at} from the inside.
interview: the conversation was worth the time for me, also without the job at the end.
interview: I liked getting to know {company} a little from the inside.
interview: I learned something from our talk and will take it with me.
interview named: it was good to meet you, and I will remember our talk.
interview named: I was glad to put a face to {company}, and I enjoyed our talk.
interview system: the people I met made me feel welcome, and I will remember that.
early: I was glad to put my name forward{at}, and I would do it again.
early: writing the application was worth it: it showed me what kind of work I am looking for.
early: I applied because the work spoke to me, and that has not changed.
early: it was good to look closely at {theRole} and to think about what I could bring.
early: I will go on following what happens at {company}, with interest.
`)
