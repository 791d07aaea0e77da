import type { Component } from 'svelte'
import type { Page } from './routes.ts'

type Late<Props extends Record<string, unknown>> = () => Promise<{
  readonly default: Component<Props>
}>
type ItemPage = 'message' | 'rejection' | 'person' | 'import'
type ListPage = Exclude<Page, ItemPage | 'today'>

// Every page but Today comes when it is first visited.
const ITEM_PAGES: Readonly<Record<ItemPage, Late<{ id: string }>>> = {
  message: () => import('../inbox/message-page.svelte'),
  rejection: () => import('../rejections/rejection-page.svelte'),
  person: () => import('../people/person-page.svelte'),
  import: () => import('../imports/import-page.svelte'),
}

export const LIST_PAGES: Readonly<Record<ListPage, Late<Record<string, never>>>> = {
  inbox: () => import('../inbox/inbox-page.svelte'),
  review: () => import('../inbox/review-page.svelte'),
  rejections: () => import('../rejections/rejections-page.svelte'),
  people: () => import('../people/people-page.svelte'),
  imports: () => import('../imports/imports-page.svelte'),
  settings: () => import('../settings/settings-page.svelte'),
}

/** Whether a page is of one thing. */
export function isItemPage(page: ItemPage | ListPage): page is ItemPage {
  return page in ITEM_PAGES
}

/** The page of one thing with its id: what is drawn and whose it is change in the same moment. */
export async function itemPage(
  page: ItemPage,
  id: string,
): Promise<{ readonly ItemPage: Component<{ id: string }>; readonly id: string }> {
  const { default: ItemPage } = await ITEM_PAGES[page]()
  return { ItemPage, id }
}
