import { expect, test } from 'vitest'
import { forEachEngine } from '../../../test/support/engines.ts'
import { openHousehold, OWN, PASSWORD } from '../../../test/support/mail-household.ts'
import { perform } from '../../platform/operation.ts'
import { suggestMailSettings } from './suggest-mail-settings.ts'

forEachEngine('looking at the mail account', (open) => {
  const household = async () => openHousehold(await open())

  test('showing never shows the password, sealed or open', async () => {
    const { save, show, stored } = await household()
    expect(await show()).toEqual({ ok: true, value: { account: null } })
    await save(OWN)
    const shown = JSON.stringify(await show())
    expect(shown).toContain('"hasPassword":true')
    expect(shown).not.toContain(PASSWORD)
    expect(shown).not.toContain((await stored())?.sealedPassword)
  })

  test('suggesting fills in what the table knows, and nothing for what it does not', async () => {
    const { context } = await household()
    const suggest = (address: string) =>
      perform(suggestMailSettings, { context, input: { address } })
    expect(await suggest('Sam@GMX.de')).toMatchObject({
      value: { suggestion: { host: 'mail.gmx.net', port: 587, security: 'starttls' } },
    })
    expect(await suggest('sam@unheard-of.example')).toEqual({
      ok: true,
      value: { suggestion: null },
    })
    expect(await suggest('sam')).toEqual({ ok: true, value: { suggestion: null } })
  })
})
