import { recall, remember } from './memory.ts'

export type Theme = 'system' | 'light' | 'dark'

let theme = $state<Theme>(themeOf(recall('theme')))

function themeOf(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system'
}

/** The theme the reader chose; `system` follows the machine. */
export function chosenTheme(): Theme {
  return theme
}

/** Puts a theme on the page and remembers it in this browser. */
export function chooseTheme(chosen: Theme): void {
  theme = chosen
  remember('theme', chosen === 'system' ? null : chosen)
  if (chosen === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = chosen
}

/** The other theme than the one seen now: what a switch should bring. */
export function oppositeTheme(): 'light' | 'dark' {
  const isDark =
    theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  return isDark ? 'light' : 'dark'
}
