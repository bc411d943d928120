const n = (text: string, times: number) => text.repeat(times)
const login = (i: number | string) => `signIn(username:"a${i}",password:"${i}"){__typename}`
const of = (inner: string) => `{organizations{items{${inner}}}}`
const many = <T>(times: number, make: (i: number) => T) => Array.from({ length: times }, (_, i) => make(i))
const json = { 'content-type': 'application/json' }

export type Hostile = { method?: string; path?: string; body?: string; headers?: Record<string, string>; status?: number; code?: string }
const query = (text: string, variables?: unknown): Hostile => ({ body: JSON.stringify({ query: text, variables }) })
const preflighted = { 'apollo-require-preflight': '1' }
const get = (parts: Record<string, string>): Hostile => ({
  method: 'GET',
  path: `/graphql?${new URLSearchParams(parts)}`,
  headers: preflighted,
})

/** Requests that try to overload the server. None may reach a resolver. */
export const hostile: Record<string, Hostile> = {
  'organisations 40 deep': query(of(`${n('parent{', 40)}id${n('}', 40)}`)),
  'organisations 5000 deep': query(of(`${n('parent{', 5000)}id${n('}', 5000)}`)),
  'lists of lists 25 deep': query(of(`${n('children{', 25)}id${n('}', 25)}`)),
  'fragments that double 20 times': query(
    of('...f0') +
      many(20, i => `fragment f${i} on Organization{a:parent{...f${i + 1}} b:parent{...f${i + 1}}}`).join('') +
      'fragment f20 on Organization{id}',
  ),
  'a fragment in itself': query(`${of('...a')} fragment a on Organization{parent{...a}}`),
  'a thousand aliases': query(`{${many(1000, i => `a${i}:__typename`).join(' ')}}`),
  'sixteen aliases': { ...query(`{${many(16, i => `a${i}:today`).join(' ')}}`), code: 'LIMIT_EXCEEDED' },
  'a hundred sign-ins in one request': query(`mutation{${many(100, i => `a${i}:${login(i)}`).join(' ')}}`),
  'one field 5000 times': query(of(n('id ', 5000))),
  '500 directives': query(`{__typename ${n('@include(if:true) ', 500)}}`),
  '100,000 unknown directives': { ...query(`{__typename ${n('@aa ', 100_000)}}`), status: 413, code: 'LIMIT_EXCEEDED' },
  'a query that costs too much': {
    ...query(`{${many(15, i => `a${i}:organizations{items{${n('parent{', 7)}${n('id ', 20)}${n('}', 7)}}}`).join(' ')}}`),
    code: 'LIMIT_EXCEEDED',
  },
  'more than 2000 tokens': { ...query(`{${n('__typename ', 2001)}}`), status: 400 },
  'a batch of 50': { body: JSON.stringify(many(50, () => ({ query: '{__typename}' }))) },
  'a typo': query('{organizationz{total}}'),
  'GET without a preflight header': { ...get({ query: '{__typename}' }), headers: {}, status: 400, code: 'BAD_REQUEST' },
  'GET of a mutation': { ...get({ query: `mutation{${login(1)}}` }), status: 405, code: 'BAD_REQUEST' },
  'GET of a mutation beside a query': {
    ...get({ query: `query a{__typename} mutation b{${login(1)}}`, operationName: 'b' }),
    status: 405,
    code: 'BAD_REQUEST',
  },
  'GET of nothing': { ...get({}), status: 400, code: 'BAD_REQUEST' },
  'GET with broken variables': { ...get({ query: '{__typename}', variables: '{"a":' }), status: 400, code: 'BAD_REQUEST' },
  'GET with a list of variables': { ...get({ query: '{__typename}', variables: '[1]' }), status: 400, code: 'BAD_REQUEST' },
  'GET of a batch': { ...get({ query: '[{"query":"{__typename}"}]' }), status: 400 },
  'GET of two queries': {
    method: 'GET',
    path: `/graphql?${n('query=%7B__typename%7D&', 2)}`,
    headers: preflighted,
    status: 400,
    code: 'BAD_REQUEST',
  },
  'GET of sixteen aliases': { ...get({ query: `{${many(16, i => `a${i}:today`).join(' ')}}` }), code: 'LIMIT_EXCEEDED' },
  'GET of lists of lists 25 deep': get({ query: of(`${n('children{', 25)}id${n('}', 25)}`) }),
  'GET of a persisted query': { ...get({ extensions: '{"persistedQuery":{"version":1,"sha256Hash":"x"}}' }), status: 200 },
  'GET of 9 kB': { ...get({ query: `{__typename} #${n('x', 9000)}` }), status: 414, code: 'LIMIT_EXCEEDED' },
  'GET of 20 kB': { ...get({ query: `{__typename} #${n('x', 20_000)}` }), status: 431, code: 'LIMIT_EXCEEDED' },
  'GET from another origin': {
    ...get({ query: '{__typename}' }),
    headers: { ...preflighted, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    status: 403,
    code: 'FORBIDDEN',
  },
  PUT: { ...query('{__typename}'), method: 'PUT', status: 405 },
  'text/plain': { ...query(`mutation{${login(1)}}`), headers: { 'content-type': 'text/plain' } },
  'a form': { body: `query=mutation{${login(1)}}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  'a form of parts': { body: '--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
  'from another origin': {
    ...query(`mutation{${login(1)}}`),
    headers: { ...json, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    status: 403,
    code: 'FORBIDDEN',
  },
  'a body of 1 MB': { ...query(`{__typename} #${n('x', 1e6)}`), status: 413, code: 'LIMIT_EXCEEDED' },
  'a compressed body': { body: 'x', headers: { ...json, 'content-encoding': 'gzip' }, status: 415 },
  'malformed JSON': { body: '{"query":', status: 400 },
  'no body': { body: '', status: 400 },
  'JSON that is no object': { body: '"x"', status: 400 },
  'variables as a string': { body: JSON.stringify({ query: '{__typename}', variables: 'x' }), status: 400 },
  'a persisted query': { body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }), status: 200 },
  'a page of a million as text': query('{organizations(page:{number:1,size:"1000000"}){items{id}}}'),
}

/** Requests that the first resolver refuses with a code. */
export const refused: Record<string, Hostile> = {
  'two sign-ins in one request': { ...query(`mutation{a:${login(1)} b:${login(2)}}`), code: 'LIMIT_EXCEEDED' },
  'two sign-ins through fragments': {
    ...query(`mutation{...a ...b} fragment a on Mutation{a:${login(1)}} fragment b on Mutation{b:${login(2)}}`),
    code: 'LIMIT_EXCEEDED',
  },
  'NUL in a variable': {
    ...query('mutation($u:String!){signIn(username:$u,password:"x"){__typename}}', { u: 'a\u0000b' }),
    code: 'INVALID',
  },
  'half a character': {
    body: '{"query":"mutation($u:String!){signIn(username:$u,password:\\"x\\"){__typename}}","variables":{"u":"\\ud800"}}',
    code: 'INVALID',
  },
  'text of 20,001 characters': { ...query(`mutation{signIn(username:"a",password:"${n('x', 20_001)}"){__typename}}`), code: 'INVALID' },
  'a polluted variable': {
    body: '{"query":"mutation($u:String!){signIn(username:$u,password:\\"x\\"){__typename}}","variables":{"u":"a","__proto__":{"a":1}}}',
    code: 'WRONG_CREDENTIALS',
  },
}
