import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'
import { routesPlugin } from './web/routes-plugin.ts'

// The oldest browsers that know light-dark() and popovers; older ones would need a second set of colours.
const BROWSERS = ['chrome123', 'firefox125', 'safari17.5']

const LISTS =
  /\/web\/(parts\/(when|rows)|frame\/dates|messages\/en-(dates|steps)|today\/letter-word)|\/cadence\/calendar/

/**
 * Vite's own helper loads the styles and chunks a late chunk needs ahead of it. Here all styles stand in the page and the
 * chunks come from the same machine: its kilobyte of the first view would buy nothing.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}

export default defineConfig({
  root: 'web',
  plugins: [
    svelte({ preprocess: vitePreprocess(), compilerOptions: { runes: true } }),
    tailwindcss(),
    routesPlugin(),
    plainImports,
  ],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: BROWSERS,
    cssTarget: BROWSERS,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The rules the pages share with the server are pure: what a page does not use of them stays out.
      treeshake: { moduleSideEffects: (id) => !/\/src\/|\/node_modules\/tldts/.test(id) },
      // One chunk for what every page needs, one for what every list needs: many small ones compress worse.
      output: {
        codeSplitting: {
          groups: [
            { name: 'frame', tags: ['$initial'] },
            { name: 'lists', test: LISTS, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
})
