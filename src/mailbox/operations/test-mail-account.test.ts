import { expect, test } from 'vitest'
import { forEachEngine } from '../../../test/support/engines.ts'
import {
  lookingThrough,
  openHousehold,
  OWN,
  PASSWORD,
} from '../../../test/support/mail-household.ts'
import { sealWith } from '../../platform/seal.ts'

forEachEngine('testing the mail account', (open) => {
  const household = async () => openHousehold(await open())

  test('logs in with the opened password and writes down what worked', async () => {
    const { save, smtp, tryIt, show } = await household()
    await save(OWN)
    expect(await tryIt()).toMatchObject({
      value: {
        works: true,
        sentence: 'Connected to smtp.own.example:465, encrypted, logged in as sam@own.example.',
      },
    })
    expect(smtp.seen).toMatchObject([
      { host: 'smtp.own.example', port: 465, username: 'sam@own.example', password: PASSWORD },
    ])
    expect(await show()).toMatchObject({
      value: { account: { testAnswer: expect.stringContaining('logged in') } },
    })
  })

  test('says what went wrong and what to do', async () => {
    const { save, tryIt } = await household()
    await save({ ...OWN, password: 'wrong' })
    expect(await tryIt()).toMatchObject({
      value: { works: false, sentence: expect.stringContaining('535 wrong password') },
    })
  })

  test('says so when the key file is another one', async () => {
    const { context, save } = await household()
    await save(OWN)
    const tried = await lookingThrough({
      ...context,
      seal: sealWith(new Uint8Array(32).fill(1)),
    }).tryIt()
    expect(tried).toMatchObject({
      value: { works: false, sentence: expect.stringContaining('Enter the password again') },
    })
  })

  test('needs an account', async () => {
    const { tryIt } = await household()
    expect(await tryIt()).toMatchObject({ refusal: { kind: 'no-mail-account' } })
  })
})
