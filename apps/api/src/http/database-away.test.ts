import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDatabase } from '../database.ts'
import { listen } from '../server.ts'
import { testServer, visitorOf } from '../testing/server.ts'

const near = testServer()
const sockets = new Set<Socket>()
let proxy: Server
let port = 0
let close = async () => {}
const visitor = visitorOf(() => `http://127.0.0.1:${port}`)

/** A proxy to the database that can be cut. */
async function openProxy(at = 0) {
  const target = Number(new URL(near.appUrl).port)
  proxy = createServer(socket => {
    const onward = connect(target, '127.0.0.1')
    for (const end of [socket, onward]) {
      sockets.add(end)
      end.on('error', () => {}).on('close', () => sockets.delete(end))
    }
    socket.pipe(onward).pipe(socket)
  }).listen(at, '127.0.0.1')
  await once(proxy, 'listening')
  return (proxy.address() as { port: number }).port
}

async function cut() {
  const closed = once(proxy, 'close')
  proxy.close()
  for (const socket of sockets) socket.destroy()
  await closed
}

beforeAll(async () => {
  const address = new URL(near.appUrl)
  address.port = String(await openProxy())
  const db = await makeDatabase({ url: address.href }).initialize()
  const server = await listen({ db, port: 0 })
  port = server.port
  close = async () => {
    await server.close()
    await db.destroy()
  }
  await visitor.signIn()
})
afterAll(async () => {
  await close()
  await cut()
})

test('answers UNAVAILABLE within 2 s while the database is down, and recovers with it', async () => {
  const at = (proxy.address() as { port: number }).port
  const pending = visitor.ask('{ today }')
  await cut()
  await pending
  for (let i = 0; i < 3; i++) {
    const began = performance.now()
    for (const who of [visitor, visitorOf(() => `http://127.0.0.1:${port}`)]) {
      const { status, code, headers, text } = await who.ask('{ today }')
      expect([status, code, headers.get('retry-after')], text).toEqual([503, 'UNAVAILABLE', '5'])
    }
    expect((await visitor.signIn()).code).toBe('UNAVAILABLE')
    expect(performance.now() - began).toBeLessThan(6000)
  }
  expect((await visitor.send('/healthz')).status).toBe(200)
  expect((await visitor.send('/readyz')).status).toBe(503)
  await openProxy(at)
  await wait(100)
  expect((await visitor.send('/readyz')).status).toBe(200)
  expect((await visitor.ask('{ me { everywhere } }')).data.me.everywhere).toBe(true)
})
