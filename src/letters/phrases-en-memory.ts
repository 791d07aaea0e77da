import { phraseLines } from './compose-grammar.ts'

/**
 * English: what the user logged as good about the talk; nothing is said of it that she did not log. `{topic}` is in her
 * own words and always an object, so that one thing or several fit; its form decides the line: `noun` (crane scheduling),
 * `clause` (how you plan the berths), `event` (the tour of the yard), `yours` (your story about the storm), `sentence`
 * (you started as a welder).
 */
export const MEMORY_EN = phraseLines(`
noun: I enjoyed (our talk|our conversation|talking with you) about {topic}.
noun: I like to remember (our talk|our conversation|what we said) about {topic}.
noun: I am glad that we (talked|spoke) about {topic}.
noun: it was good to talk with you about {topic}.
noun: from our talk I keep {topic} in good memory.
noun: I think back with pleasure to our talk about {topic}.
noun: thank you also for talking with me about {topic}; I enjoyed that.
noun: a good memory of our talk: {topic}.
noun two: I enjoyed talking about {topic}, and about {second}.
noun two: from our talk I like to remember two things: {topic}, and {second}.
clause: I enjoyed hearing {topic}.
clause: it was good to hear {topic}.
clause: I liked hearing {topic}, and I remember it well.
clause: I was glad to hear {topic}.
clause: from our talk I like to remember {topic}.
event: I enjoyed {topic}, and I like to think back to it all.
event: I like to remember {topic}.
event: I think back with pleasure to {topic}.
event: a good memory for me: {topic}.
yours: I like to remember {topic}.
yours: I enjoyed {topic}.
yours: from our talk I keep {topic} in good memory.
yours: thank you also for {topic}. I enjoyed that part of our talk.
sentence: one thing from our talk I like to remember: {topic}.
sentence: I remember one thing with pleasure: {topic}.
sentence: a good memory from our talk: {topic}.
sentence: what I enjoyed hearing: {topic}.
`)
