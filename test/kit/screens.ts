import ExcelJS from 'exceljs'
import { type Json, signIn } from './world.ts'

/** A screen of the console, by its route (as the features spell it), and an address of it in the sample bureau. */
export type Screen = {
  readonly name: string
  readonly route: string
  readonly path: string
  readonly as: 'office' | 'member' | null
  readonly part?: string
}

const query = `{
  cycles { items { id isPresent } }
  organizations(filter: { kind: PARTY_BRANCH }) { items { id } }
  people(page: { size: 1 }) { items { id } }
  bodies(page: { size: 1 }) { items { id } }
  units(page: { size: 1 }) { items { id } }
  occasions(page: { size: 1 }) { items { id } }
  reviews(filter: { status: SUBMITTED }, page: { size: 1 }) { items { id } }
  opinions(page: { size: 1 }) { items { id } }
  rectifications(page: { size: 100 }) { items { id round { status } } }
  measures(page: { size: 1 }) { items { id } }
  criteriaSets(page: { size: 1 }) { items { id } }
  treatments(page: { size: 1 }) { items { id } }
  posts(page: { size: 1 }) { items { id } }
  reviewForms(page: { size: 1 }) { items { id } } }`

/** An import to look at: a roster with a branch that is not there. */
async function handOverRoster(url: string, cookie: string): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('人员').addRows([
    ['人员编号', '姓名', '所在组织', '政治面貌', '转入日期'],
    ['X1', '林知夏', '不存在的党支部', '正式党员', '2019-09-01'],
  ])
  const headers = { cookie, 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
  const body = Buffer.from(await workbook.xlsx.writeBuffer())
  return ((await (await fetch(`${url}/imports?name=roster.xlsx`, { method: 'POST', headers, body })).json()) as Json).id
}

/** Every screen there is; a test holds the list against the routes of the console. */
export async function screensOf(url: string): Promise<Screen[]> {
  const { ask, cookie } = await signIn(url)
  const roster = await handOverRoster(url, cookie)
  await ask('mutation($input: CreateBodyInput!) { createBody(input: $input) { id } }', {
    input: { kind: 'LEADING_GROUP', name: '教育局创先争优活动领导小组' },
  })
  const { data, errors } = await ask(query)
  if (errors) throw new Error(JSON.stringify(errors))
  const { items: cycles } = data.cycles
  const [{ id: cycle }, { id: past }] = [cycles.find((one: Json) => one.isPresent), cycles.find((one: Json) => !one.isPresent)]
  const draft = (
    await ask('query($cycle: ID!) { notReviewed(cycleId: $cycle, page: { size: 1 }) { items { organization { id } person { id } } } }', {
      cycle,
    })
  ).data
  const [{ organization, person }] = draft.notReviewed.items
  const first = (list: string): string => data[list].items[0].id
  const branch = first('organizations')
  const cases: Json[] = data.rectifications.items
  const stages = new Map(cases.map(({ id, round }) => [round.status, id]))
  const subject = new URLSearchParams({ cycle, organizationId: organization.id, ...(person && { personId: person.id }) })
  const screen = (name: string, route: string, path = route): Screen => ({ name, route, path, as: 'office' })
  const list = (resource: string) => screen(resource, `/${resource}`)
  const show = (resource: string, id = first(resource)) => screen(`${resource}-show`, `/${resource}/:id/show`, `/${resource}/${id}/show`)
  const edit = (resource: string, id = first(resource)) => screen(`${resource}-edit`, `/${resource}/:id`, `/${resource}/${id}`)
  const create = (resource: string) => screen(`${resource}-create`, `/${resource}/create`)
  const empty = (resource: string) =>
    screen(`${resource}-empty`, `/${resource}`, `/${resource}?filter=${encodeURIComponent('{"search":"无此"}')}`)
  const of = (name: string, route: string, id: string) => screen(name, route, route.replace(/:\w+/, id))
  return [
    { ...screen('sign-in', '/login'), as: null },
    { ...screen('invitation', '/invitation'), as: null },
    { ...screen('docs', '/docs'), as: null },
    { ...screen('docs-en', '/docs/en'), as: null },
    { ...screen('docs-reference', '/docs/reference'), part: 'header, h1, main > section:last-child' },
    screen('workbench', '/'),
    { ...screen('workbench-of-a-member', '/'), as: 'member' },
    screen('lost', '/*', '/no/such/page'),
    list('cycles'),
    show('cycles', cycle),
    edit('cycles', cycle),
    create('cycles'),
    of('cycles-copy', '/cycles/:id/copy', past),
    of('cycles-coverage', '/cycles/:id/coverage', cycle),
    of('cycles-authority', '/cycles/:id/authority', cycle),
    list('notReviewed'),
    empty('notReviewed'),
    list('rosterEntries'),
    screen('mutual', '/mutual'),
    { ...screen('mutual-of-a-member', '/mutual'), as: 'member' },
    list('reviews'),
    empty('reviews'),
    edit('reviews'),
    screen('reviews-record', '/reviews/create', `/reviews/create?${subject}`),
    screen('reviews-choose', '/reviews/create'),
    list('occasions'),
    show('occasions'),
    edit('occasions'),
    create('occasions'),
    of('occasions-row', '/occasions/:id/row', first('occasions')),
    list('opinions'),
    empty('opinions'),
    show('opinions'),
    list('rectifications'),
    ...[...stages].map(([status, id]) => ({ ...show('rectifications', id), name: `rectifications-${status.toLowerCase()}` })),
    list('measures'),
    empty('measures'),
    show('measures'),
    list('ledger'),
    empty('ledger'),
    screen('statistics', '/statistics'),
    list('organizations'),
    show('organizations', branch),
    edit('organizations', branch),
    of('organizations-history', '/organizations/:id/history', branch),
    list('people'),
    empty('people'),
    show('people'),
    edit('people'),
    create('people'),
    of('people-history', '/people/:id/history', first('people')),
    screen('responsibilities', '/responsibilities'),
    screen('appointments', '/appointments'),
    list('bodies'),
    show('bodies'),
    edit('bodies'),
    create('bodies'),
    list('units'),
    edit('units'),
    create('units'),
    list('imports'),
    show('imports', roster),
    list('criteriaSets'),
    show('criteriaSets'),
    edit('criteriaSets'),
    create('criteriaSets'),
    list('treatments'),
    show('treatments'),
    edit('treatments'),
    create('treatments'),
    list('posts'),
    show('posts'),
    edit('posts'),
    create('posts'),
    list('reviewForms'),
    show('reviewForms'),
    edit('reviewForms'),
    create('reviewForms'),
    screen('checks', '/checks'),
    of('checks-of', '/checks/:kind', 'RECTIFICATION_LATE'),
    screen('calendars', '/calendars'),
    list('accounts'),
    screen('me', '/me'),
    list('auditEvents'),
    of('auditEvents-of', '/auditEvents/of/:id', first('reviews')),
    screen('notifications', '/notifications'),
    { ...screen('notifications-of-a-member', '/notifications'), as: 'member' },
    screen('workbench-past', '/', `/?cycle=${past}`),
    screen('statistics-past', '/statistics'),
  ]
}
