import { mount } from 'svelte'
import './styles/app.css'
import App from './app.svelte'
import { followChanges } from './frame/changes.ts'
import { followLinks } from './frame/here.svelte.ts'
import { tendHousehold } from './frame/household.svelte.ts'
import { takeAnywhere } from './frame/take-anywhere.svelte.ts'
import { listenToKeys } from './frame/verbs.svelte.ts'

const target = document.getElementById('app')
if (!target) throw new Error('The page has no element #app to draw into.')

mount(App, { target })
followLinks()
listenToKeys()
takeAnywhere()
tendHousehold()
// After the first view is drawn: nothing on it waits for the stream.
requestIdleCallback(followChanges)
