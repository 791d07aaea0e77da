import { expect, test } from 'vitest'
import { forEachEngine } from '../../../test/support/engines.ts'
import { openHousehold, OWN, PASSWORD } from '../../../test/support/mail-household.ts'
import { reading } from '../../context.ts'
import { listMailAccounts } from '../mail-account-store.ts'
import { loginOf } from '../mail-account.ts'

forEachEngine('saving the mail account', (open) => {
  const household = async () => openHousehold(await open())

  test('takes the settings of a big provider from the address alone, and the address as user name', async () => {
    const { save } = await household()
    expect(
      await save({ address: 'sam@gmail.com', displayName: 'Sam Reyes', password: PASSWORD }),
    ).toMatchObject({
      value: {
        host: 'smtp.gmail.com',
        port: 465,
        security: 'tls',
        username: 'sam@gmail.com',
        displayName: 'Sam Reyes',
        hasPassword: true,
      },
    })
  })

  test('seals the password: what is stored opens only with the key', async () => {
    const { context, save, stored } = await household()
    await save(OWN)
    const account = await stored()
    expect(JSON.stringify(account)).not.toContain(PASSWORD)
    expect(account && loginOf(account, context.seal).password).toBe(PASSWORD)
  })

  test('writes the domain of the address in lower-case ASCII', async () => {
    const { save } = await household()
    expect(await save({ ...OWN, address: ' Sam@Bücher.example ' })).toMatchObject({
      value: { address: 'Sam@xn--bcher-kva.example', username: 'Sam@xn--bcher-kva.example' },
    })
  })

  test('keeps the one account: another address changes it, the name stays', async () => {
    const { context, save } = await household()
    await save({ ...OWN, displayName: 'Sam' })
    await save({ ...OWN, address: 'reyes@own.example', username: 'sam@own.example' })
    expect(await reading(context, listMailAccounts)).toMatchObject([
      { address: 'reyes@own.example', displayName: 'Sam' },
    ])
  })

  test('keeps the password for the same server and user', async () => {
    const { context, save, stored } = await household()
    await save(OWN)
    await save({ ...OWN, displayName: 'Sam', password: undefined })
    const account = await stored()
    expect(account && loginOf(account, context.seal).password).toBe(PASSWORD)
  })

  test.for([
    { host: 'smtp.evil.example' },
    { port: 587 },
    { security: 'starttls' },
    { username: 'somebody-else' },
  ])('never shows a saved password to another door: %o', async (change) => {
    const { save, stored } = await household()
    await save(OWN)
    const before = await stored()
    expect(await save({ ...OWN, password: undefined, ...change })).toMatchObject({
      refusal: { kind: 'password-needed' },
    })
    expect(await stored()).toEqual(before)
  })

  test.for([
    [{ ...OWN, address: 'sam@own.example, eve@x.test' }, 'address-invalid'],
    [{ ...OWN, displayName: 'Sam\r\nBcc: eve@x.test' }, 'text-invalid'],
    [{ ...OWN, password: 'a\0b' }, 'text-invalid'],
    [{ ...OWN, host: 'smtp.own.example:465' }, 'host-invalid'],
    [{ address: 'sam@unheard-of.example', password: PASSWORD }, 'settings-unknown'],
    [{ address: 'sam@outlook.com', password: PASSWORD }, 'password-impossible'],
    [{ ...OWN, security: 'none' }, 'plain-not-allowed'],
    [{ ...OWN, password: undefined }, 'password-needed'],
  ] as const)('refuses %o: %s', async ([input, kind]) => {
    const { save, stored } = await household()
    const refused = await save(input)
    expect(refused).toMatchObject({
      ok: false,
      refusal: { kind, message: expect.stringMatching(/[.)]$/) },
    })
    expect(JSON.stringify(refused)).not.toContain(PASSWORD)
    expect(await stored()).toBeUndefined()
  })

  test('allows no login and no encryption on this machine', async () => {
    const { save } = await household()
    expect(
      await save({
        address: 'sam@own.example',
        host: '127.0.0.1',
        port: 1025,
        security: 'none',
        username: null,
      }),
    ).toMatchObject({
      value: { username: null, hasPassword: false, security: 'none' },
    })
  })
})
