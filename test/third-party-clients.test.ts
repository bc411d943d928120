import { execFile } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apollo } from './clients/apollo.ts'
import { graphqlRequest } from './clients/graphql-request.ts'
import { urql } from './clients/urql.ts'
import { type Pingyi, root, signIn, startPingyi } from './kit/world.ts'

let pingyi: Pingyi
let token: string
const unit = 'Number-Nine-School'

beforeAll(async () => {
  pingyi = await startPingyi({ PINGYI_SAMPLE: 'off' })
  const { ask } = await signIn(pingyi.url)
  const { data } = await ask('mutation { createAccessToken(name: "portal", scopes: [READ_RECORDS, READ_STATISTICS, WRITE]) { token } }')
  token = data.createAccessToken.token
  await ask('mutation($name: String!) { createUnit(input: { name: $name, kind: SCHOOL }) { id } }', { name: unit })
})
afterAll(() => pingyi?.stop())

/** Runs it, and answers by which methods it asked the server. */
async function methodsOf(work: () => Promise<unknown>): Promise<string[]> {
  const methods: string[] = []
  const note = (message: unknown) => methods.push((message as { request: { method: string } }).request.method)
  subscribe('undici:request:create', note)
  await work().finally(() => unsubscribe('undici:request:create', note))
  return methods
}

describe('graphql-request', () => {
  test('asks with a token, and hands over the code of a refusal', async () => {
    const { units, statistics } = graphqlRequest(pingyi.url, token)
    expect((await units('Nine')).units.items).toEqual([{ name: unit }])
    const refused = statistics('00000000-0000-4000-8000-000000000000')
    await expect(refused).rejects.toMatchObject({ response: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } })
  })
})

describe('urql', () => {
  test('asks by GET, as it does by default, and changes by POST', async () => {
    const { units, createUnit } = urql(pingyi.url, token)
    const methods = await methodsOf(async () => {
      const { data, error } = await units('Nine')
      expect([error, data?.units.items]).toEqual([undefined, [expect.objectContaining({ name: unit })]])
    })
    expect(methods).toEqual(['GET'])
    const { data, error } = await createUnit('Urql-School')
    expect([error, data?.createUnit.name]).toEqual([undefined, 'Urql-School'])
  })

  test('asks by POST where it is told to', async () => {
    const { units } = urql(pingyi.url, token, { preferGetMethod: false })
    expect(await methodsOf(async () => expect((await units('Nine')).data?.units.items).toHaveLength(1))).toEqual(['POST'])
  })

  test('without a token hands over why it is refused', async () => {
    const { error } = await urql(pingyi.url, 'unknown').units('Nine')
    expect(error?.graphQLErrors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED'])
  })
})

describe('Apollo Client', () => {
  test('asks and changes by its HttpLink with a token', async () => {
    const { units, createUnit } = apollo(pingyi.url, token)
    expect((await units('Nine')).data?.units.items).toMatchObject([{ name: unit }])
    expect((await createUnit('Apollo-School')).data?.createUnit.name).toBe('Apollo-School')
  })

  test('asks by GET where it is told to', async () => {
    const { units } = apollo(pingyi.url, token, { useGETForQueries: true })
    const methods = await methodsOf(async () => expect((await units('Nine')).data?.units.items).toMatchObject([{ name: unit }]))
    expect(methods).toEqual(['GET'])
  })

  test('with persisted queries goes on without them', async () => {
    const { units } = apollo(pingyi.url, token, { persisted: true })
    const methods = await methodsOf(async () => expect((await units('Nine')).data?.units.items).toMatchObject([{ name: unit }]))
    expect(methods).toEqual(['POST', 'POST'])
    expect(await methodsOf(() => units('School'))).toEqual(['POST'])
  })
})

describe('the client preset of GraphQL Code Generator', () => {
  let place: string
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'pingyi-codegen-'))
    await cp(join(root, 'test', 'clients', 'codegen'), place, { recursive: true })
    await symlink(join(root, 'node_modules'), join(place, 'node_modules'))
  })
  afterAll(() => rm(place, { recursive: true, force: true }))

  test('makes types from the schema that the token is shown; they compile, and what they type runs', async () => {
    const run = (tool: string, ...args: string[]) =>
      promisify(execFile)(join(root, 'node_modules', '.bin', tool), args, {
        cwd: place,
        env: { ...process.env, PINGYI_URL: pingyi.url, PINGYI_TOKEN: token },
      })
    await urql(pingyi.url, token).createUnit('Codegen-School')
    await run('graphql-codegen')
    await Promise.all([
      run('tsc', '-p', '.'),
      run('esbuild', 'src/main.ts', '--bundle', '--packages=external', '--format=esm', '--outfile=main.mjs'),
    ])
    const { stdout } = await run('node', 'main.mjs')
    expect(stdout).toBe('Codegen-School SCHOOL\n')
  })
})
