import { In } from 'typeorm'
import { transact } from '../platform/database/transact.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { submitReviews } from '../reviews/recording/record-reviews.ts'
import type { ReviewInput } from '../reviews/review-input.ts'
import { branchSecretary, committeeSecretary, contactPoints, leaders, membersOf, type SamplePerson } from './people.ts'
import { opinionsOf2011, partsFor, type SampleOpinion } from './phrases.ts'
import { branches } from './place.ts'
import type { World } from './world.ts'

const onSiteHeadcounts = [6, 5, 5, 5, 6, 5, 5, 5]
const day = (month: number, date: number) => `2011-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

/** The year 2011, entered from records: the secretary on 8 organisations, leaders at contact points, branch secretaries on 152 members. */
export async function loadYear2011(world: World) {
  const { act, office, committeeId } = world
  const dates = { startsOn: '2011-01-01', endsOn: '2011-12-31' }
  const rules = { kind: 'YEAR', rosterRule: 'AT_END', memberCapacityRule: 'ANY_CAPACITY' }
  const cycle = await act(office, 'createCycle', {
    input: { name: '2011年', entry: 'FROM_RECORDS', organizationId: committeeId, ...dates, ...rules },
  })
  const drawn = await act(office, 'drawUpRoster', { id: cycle.id, version: cycle.version })
  await act(office, 'startCycle', { id: drawn.id, version: drawn.version })
  const inputs = [
    ...(await bySecretary(world, cycle.id)),
    ...(await byLeaders(world, cycle.id)),
    ...(await byBranchSecretaries(world, cycle.id)),
  ]
  const reviews = await transact({ db: world.db, actor: office }, null, tx => submitReviews(tx, office, inputs))
  const raised = await world.db.findBy(Opinion, { reviewId: In(reviews.map(({ id }) => id)) })
  for (const { id, version } of raised) await act(office, 'adoptOpinion', { id, version, asSuggested: true })
}

/** One report meeting per branch with three attendees each: 24 attendances. */
async function bySecretary(world: World, cycleId: string): Promise<ReviewInput[]> {
  const inputs: ReviewInput[] = []
  for (const branch of branches.keys()) {
    const heldOn = day(12, 1 + branch * 2)
    const headcounts = [
      { class: '支部委员', count: 2 },
      { class: 'MASS_REPRESENTATIVE', count: 1 },
    ]
    const occasionId = await occasion(world, cycleId, { branch, form: 'COLLECTIVE', kind: 'REPORT_MEETING', heldOn, headcounts })
    inputs.push(ofOrganization(world, { cycleId, branch, reviewer: committeeSecretary, form: 'COLLECTIVE', occasionId, on: heldOn }))
  }
  return inputs
}

/** Three leaders on site at their contact points: 42 attendances. */
async function byLeaders(world: World, cycleId: string): Promise<ReviewInput[]> {
  const inputs: ReviewInput[] = []
  for (const [i, points] of contactPoints.entries()) {
    for (const branch of points) {
      const heldOn = day(6, 2 + branch * 3)
      const headcounts = [{ class: 'MEMBERS', count: onSiteHeadcounts[branch]! }]
      const occasionId = await occasion(world, cycleId, { branch, form: 'ON_SITE', kind: 'TEACHING', heldOn, headcounts })
      inputs.push(ofOrganization(world, { cycleId, branch, reviewer: leaders[i]!, form: 'ON_SITE', occasionId, on: heldOn }))
    }
  }
  return inputs
}

/** Members at the meetings of their branch. Some stay unreviewed. */
async function byBranchSecretaries(world: World, cycleId: string): Promise<ReviewInput[]> {
  const inputs: ReviewInput[] = []
  for (const [branch, { reviewed }] of branches.entries()) {
    const heldOn = day(11, 5 + branch)
    const occasionId = await occasion(world, cycleId, { branch, form: 'COLLECTIVE', kind: 'MEMBERS_MEETING', heldOn, headcounts: [] })
    const others = membersOf(branch).slice(1, 1 + reviewed)
    const said = opinionsOf2011.filter(one => one.member && one.branch === branch)
    others.forEach((person, i) => {
      const opinions = said.filter((_, n) => n === i - 2)
      inputs.push({
        cycleId,
        occasionId,
        occurredOn: heldOn,
        formId: world.formId('COLLECTIVE'),
        reviewerId: world.personId(branchSecretary(branch)),
        organizationId: world.branchIds[branch]!,
        personId: world.personId(person),
        capacity: 'MEMBER',
        remarks: remarksOf('COLLECTIVE', 'PERSON', branch * 1000 + i),
        noProblem: hasNoProblem(opinions),
        opinions: opinions.map(one => opinionOf(world, one, person)),
      })
    })
  }
  return inputs
}

type Held = { branch: number; form: string; kind: string; heldOn: string; headcounts: { class: string; count: number }[] }

async function occasion({ act, office, formId, branchIds }: World, cycleId: string, { branch, form, kind, heldOn, headcounts }: Held) {
  const place = branches[branch]!.unit
  const input = { cycleId, formId: formId(form), kind, heldOn, place, organizationId: branchIds[branch], headcounts }
  return (await act(office, 'createOccasion', { input })).id
}

type OrganizationReview = {
  cycleId: string
  branch: number
  reviewer: SamplePerson
  form: 'COLLECTIVE' | 'ON_SITE'
  occasionId: string
  on: string
}

function ofOrganization(world: World, { cycleId, branch, reviewer, form, occasionId, on }: OrganizationReview): ReviewInput {
  const said = form === 'COLLECTIVE' ? opinionsOf2011.filter(one => !one.member && one.branch === branch) : []
  return {
    cycleId,
    occasionId,
    occurredOn: on,
    formId: world.formId(form),
    reviewerId: world.personId(reviewer),
    organizationId: world.branchIds[branch]!,
    remarks: remarksOf(form, 'ORGANIZATION', 7 * branch + (form === 'ON_SITE' ? 3 : 0)),
    noProblem: hasNoProblem(said),
    opinions: said.map(one => opinionOf(world, one, branchSecretary(branch))),
  }
}

const onSite = { ACHIEVEMENTS: 'ACHIEVEMENTS', DIRECTION: 'DEMANDS' } as const

const hasNoProblem = (said: readonly SampleOpinion[]) => !said.some(({ kind }) => kind === 'PROBLEM')

/** The texts of the form's parts. */
function remarksOf(form: 'COLLECTIVE' | 'ON_SITE', kind: 'ORGANIZATION' | 'PERSON', seed: number) {
  const parts = Object.entries(partsFor(kind, seed)) as ['ACHIEVEMENTS' | 'DIRECTION', string][]
  const remarks = parts.map(([code, text]) => ({ kind: 'PART' as const, code: form === 'ON_SITE' ? onSite[code] : code, text }))
  return form === 'ON_SITE'
    ? [...remarks, { kind: 'PART' as const, code: 'ENCOURAGEMENT', text: '望再接再厉，把好的做法坚持下去。' }]
    : remarks
}

const opinionOf = ({ personId }: World, { kind, text, measures }: SampleOpinion, owner: SamplePerson) => ({
  kind,
  text,
  measures: measures.map(text => ({ text, ownerId: personId(owner), leaderId: personId(branchSecretary(owner.branch!)), dueOn: null })),
})
