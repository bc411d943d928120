import { type Ask, type Json, signIn } from '../kit/world.ts'

/** The records of the sample bureau that the places below are opened with. */
export type Sample = {
  readonly cycle: string
  readonly past: string
  /** A cycle that no review was given in yet. */
  readonly next: string
  readonly subject: URLSearchParams
  /** The id of a rectification, opinion or measure in this state. */
  readonly inState: (list: 'rectifications' | 'opinions' | 'measures', state: string) => string
  readonly first: (list: string) => string
}

const query = `{
  cycles(sort: { field: STARTS_ON, order: ASC }) { items { id isPresent } }
  organizations(filter: { kind: PARTY_BRANCH }) { items { id } }
  people(page: { size: 1 }) { items { id } }
  bodies(page: { size: 1 }) { items { id } }
  units(page: { size: 1 }) { items { id } }
  occasions(page: { size: 1 }) { items { id } }
  reviews(filter: { status: SUBMITTED }, page: { size: 1 }) { items { id } }
  opinions(page: { size: 100 }) { items { id status allowedEvents } }
  rectifications(page: { size: 100 }) { items { id round { status } allowedEvents } }
  measures(page: { size: 100 }) { items { id status allowedEvents } }
  criteriaSets(page: { size: 1 }) { items { id } } }`

/** Reads the sample, and adds what it lacks: a body, a cycle to come, and a comment of the office. */
export async function sampleOf(url: string): Promise<Sample> {
  const session = await signIn(url)
  const ask = async (...asked: Parameters<Ask>): Promise<Json> => {
    const { data, errors } = await session.ask(...asked)
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  await ask('mutation { createBody(input: { kind: LEADING_GROUP, name: "创先争优活动领导小组" }) { id } }')
  const data = await ask(query)
  const cycle: string = data.cycles.items.find((one: Json) => one.isPresent).id
  const { copyCycle } = await ask('mutation($id: ID!, $input: CopyCycleInput!) { copyCycle(id: $id, input: $input) { id } }', {
    id: cycle,
    input: { name: '2027年第一季度', startsOn: '2027-01-01', endsOn: '2027-03-31' },
  })
  const { notReviewed } = await ask(
    'query($cycle: ID!) { notReviewed(cycleId: $cycle, page: { size: 1 }) { items { organization { id } person { id } } } }',
    { cycle },
  )
  const [{ organization, person }] = notReviewed.items
  const inState: Sample['inState'] = (list, state) => {
    // Rows of one moment come in any order, and some of a state can no longer be moved.
    const found = data[list].items.find((one: Json) => (one.status ?? one.round.status) === state && one.allowedEvents.length > 0)
    if (!found) throw new Error(`no ${list} ${state}`)
    return found.id
  }
  await ask('mutation($input: CreateCommentInput!) { createComment(input: $input) { id } }', {
    input: { opinionId: inState('opinions', 'ASKED'), text: '请尽快答复。', mentionIds: [] },
  })
  return {
    cycle,
    past: data.cycles.items[0].id,
    next: copyCycle.id,
    inState,
    first: list => data[list].items[0].id,
    subject: new URLSearchParams({ cycle, organizationId: organization.id, ...(person && { personId: person.id }) }),
  }
}
