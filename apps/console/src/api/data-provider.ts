import type { DataProvider, RaRecord } from 'ra-core'
import { changedFields } from './changed-fields.ts'
import { codeOfField } from './code-of-field.ts'
import { withIdempotencyKey } from './idempotency.ts'
import { operations, type ResourceSpec } from './operations/resource.ts'
import { refusalError, type Send } from './send.ts'

type Listed = { data: { items: RaRecord[]; total: number } }
type Single = { data: RaRecord | null }
type Params = {
  pagination?: { page?: number; perPage?: number }
  sort?: { field: string; order: string }
  filter?: Record<string, unknown>
  signal?: AbortSignal
}

/** Leaves empty filters out, for example `{ search: '' }`. */
const given = (filter: Record<string, unknown> = {}) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '' && value !== undefined && value !== null))

/** react-admin's data provider on the naming convention of the API, which can neither delete nor write many records. */
export function graphqlDataProvider(specs: Record<string, ResourceSpec>, send: Send): DataProvider {
  const spec = (resource: string) => {
    const found = specs[resource]
    if (!found) throw new Error(`No spec for resource '${resource}'`)
    return found
  }
  const list = async (resource: string, { pagination: { page = 1, perPage = 25 } = {}, sort, filter, signal }: Params) => {
    const { list: query } = operations(spec(resource))
    const all = given(filter)
    const lifted = Object.keys(spec(resource).args ?? {})
    const variables = {
      ...Object.fromEntries(lifted.map(name => [name, all[name]])),
      page: { number: page, size: perPage },
      sort: sort && sort.field !== 'id' ? { field: codeOfField(sort.field), order: sort.order } : undefined,
      filter: Object.fromEntries(Object.entries(all).filter(([name]) => !lifted.includes(name))),
    }
    const { data } = await send<Listed>(query, variables, signal)
    return { data: data.items, total: data.total }
  }
  const single = async (operation: string, variables: object, signal?: AbortSignal) => {
    const { data } = await send<Single>(operation, variables, signal)
    if (!data) throw refusalError('NOT_FOUND')
    return { data }
  }
  const never = () => Promise.reject(new Error('Not offered by the API'))
  const provider: DataProvider = {
    getList: list,
    getManyReference: (resource, { target, id, ...params }) => list(resource, { ...params, filter: { ...params.filter, [target]: id } }),
    getMany: (resource, { ids, signal }) =>
      list(resource, { pagination: { perPage: Math.max(1, ids.length) }, filter: { ids }, ...(signal && { signal }) }),
    getOne: (resource, { id, signal }) => single(operations(spec(resource)).read, { id }, signal),
    create: (resource, { data: input }) => {
      const { create } = operations(spec(resource))
      return withIdempotencyKey(create, { input }, idempotencyKey => single(create, { input, idempotencyKey }))
    },
    update: (resource, { id, data, previousData }) => {
      const { update } = operations(spec(resource))
      const whole: boolean = spec(resource).inputs?.update !== undefined
      const variables = { id, version: data.version ?? previousData.version, input: whole ? data : changedFields(data, previousData) }
      return withIdempotencyKey(update, variables, idempotencyKey => single(update, { ...variables, idempotencyKey }))
    },
    updateMany: never,
    delete: never,
    deleteMany: never,
  } as DataProvider
  return provider
}
