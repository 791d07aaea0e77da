import { t } from '../messages/en.ts'

/** One entry of the navigation: where it leads and its icon, drawn in a box of 20. */
export interface NavEntry {
  readonly href: string
  readonly label: string
  readonly icon: string
}

/** The paths of the icons, each drawn in a box of 20. */
export const ICONS = {
  today:
    'M10 17V9m0 1c0-3.500-2.500-5.500-6-5.500C4 8 6.500 10 10 10zm0 3c0-3 2-5 6-5 0 3-2 5-6 5z',
  inbox: 'M3 11.500 5 4.500h10l2 7v4H3zm0 0h4l1 2h4l1-2h4',
  rejections: 'M5 3h7l3 3v11H5zM8 9h4M8 12h4',
  people: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-6 7c0-3.300 2.700-5 6-5s6 1.700 6 5',
  import: 'M10 3v9m-3.500-3.500L10 12l3.500-3.500M4 16h12',
  settings: 'M3 6h8m4 0h2M3 14h2m4 0h8M13 4v4M7 12v4',
  add: 'M10 4v12M4 10h12',
  more: 'M4 6h12M4 10h12M4 14h12',
} as const

function entry(href: string, label: string, icon: keyof typeof ICONS): NavEntry {
  return { href, label, icon: ICONS[icon] }
}

/** The rail of the desktop: the work above, the rest below. */
export const WORK = [
  entry('/', t('today'), 'today'),
  entry('/inbox', t('inbox'), 'inbox'),
  entry('/rejections', t('rejections'), 'rejections'),
  entry('/people', t('people'), 'people'),
] as const

export const REST = [
  entry('/import', t('import'), 'import'),
  entry('/settings', t('settings'), 'settings'),
] as const

/** The tabs of the phone; what does not fit stands under More. */
export const TABS = [WORK[0], WORK[1], entry('/import', t('add'), 'add'), WORK[3]] as const
export const MORE = entry('', t('more'), 'more')
export const UNDER_MORE = [WORK[2], ...REST] as const

/** Whether an entry is where the reader is: its page, or one beneath it. */
export function isHere(href: string, path: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
}
