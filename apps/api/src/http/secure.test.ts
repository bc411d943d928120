import { expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const origin = 'https://pingyi.example.org'
const server = testServer({ origin })

test('over https the session is a __Host- cookie for secure connections only', async () => {
  const visitor = server.visitor()
  const signIn = 'mutation { signIn(username: "office", password: "correct horse battery") { everywhere } }'
  const { headers } = await visitor.ask(signIn, {}, { origin, 'sec-fetch-site': 'same-origin' })
  expect(headers.get('set-cookie')).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  expect(headers.get('strict-transport-security')).toContain('max-age')
  expect((await visitor.ask('{ me { everywhere } }', {}, { origin })).data.me.everywhere).toBe(true)
  visitor.cookie = visitor.cookie.replace('__Host-', '')
  expect((await visitor.ask('{ me { everywhere } }', {}, { origin })).data.me).toBeNull()
})
