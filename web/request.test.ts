import { expect, test } from 'vitest'
import { requestOf } from './request.ts'

test('fields named in the path leave the body', () => {
  expect(
    requestOf('POST /v1/steps/{stepId}/snooze', { stepId: 'a/b', until: '2026-12-01' }),
  ).toEqual({
    method: 'POST',
    path: '/v1/steps/a%2Fb/snooze',
    headers: { 'content-type': 'application/json' },
    body: '{"until":"2026-12-01"}',
  })
})

test('a GET carries the rest in its query and leaves out what is undefined', () => {
  expect(requestOf('GET /v1/messages', { kind: 'rejection', cursor: undefined })).toEqual({
    method: 'GET',
    path: '/v1/messages?kind=rejection',
  })
})

test('a null is said, since it clears a field', () => {
  expect(
    requestOf('POST /v1/messages/{messageId}/corrections', { messageId: '1', company: null }).body,
  ).toBe('{"company":null}')
})

test('beside files the input goes into the query', () => {
  expect(requestOf('POST /v1/imports', { name: 'pasted' }, 'query')).toEqual({
    method: 'POST',
    path: '/v1/imports?name=pasted',
  })
})
