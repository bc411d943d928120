import { today } from '../platform/database/clock.ts'
import { transact } from '../platform/database/transact.ts'
import { submitReviews } from '../reviews/recording/record-reviews.ts'
import type { ReviewInput } from '../reviews/review-input.ts'
import type { People } from './accounts.ts'
import { branchSecretary, membersOf } from './people.ts'
import { partsFor, shortcoming } from './phrases.ts'
import { branches } from './place.ts'
import { daysAfter, quarterOf } from './present-quarter.ts'
import { playRectifications } from './rectifications.ts'
import { playReviews } from './reviews.ts'
import type { World } from './world.ts'

/** How many members of each branch their secretaries have reviewed so far. */
const reviewedSoFar = [9, 7, 5, 6, 3, 0, 4, 0]

/** The first of what is played happened so many days ago: the quarter is the one with that day, whose reviews go on into the next. */
const firstDaysAgo = 12

/** The present quarter with every state of the four machines, and deadlines ahead, due today and late. */
export async function loadPresentQuarter(world: World, people: People) {
  const { act, office, committeeId, db } = world
  const day = await today(db)
  const rules = { kind: 'QUARTER', rosterRule: 'AT_START', memberCapacityRule: 'ANY_CAPACITY' }
  const cycle = await act(office, 'createCycle', {
    input: { ...quarterOf(daysAfter(day, -firstDaysAgo)), organizationId: committeeId, ...rules },
  })
  const drawn = await act(office, 'drawUpRoster', { id: cycle.id, version: cycle.version })
  await act(office, 'startCycle', { id: drawn.id, version: drawn.version, input: { acceptProposed: false, tellSubjects: false } })
  const inputs = branches.flatMap((_, branch) => ofMembers(world, cycle.id, branch, daysAfter(day, -9)))
  await transact({ db, actor: office }, null, tx => submitReviews(tx, office, inputs))
  await playRectifications(world, people, { cycleId: cycle.id, day })
  await playReviews(world, people, { cycleId: cycle.id, day })
}

const pointedOut = (seed: number) => ({ kind: 'PROBLEM' as const, text: shortcoming('PERSON', seed), pointedOut: true, measures: [] })

const ofMembers = (world: World, cycleId: string, branch: number, on: string): ReviewInput[] =>
  membersOf(branch)
    .slice(1, 1 + reviewedSoFar[branch]!)
    .map((person, i) => ({
      ...(i % 3 === 0 ? { noProblem: true, opinions: [] } : { opinions: [pointedOut(90_000 + branch * 100 + i)] }),
      cycleId,
      occurredOn: on,
      formId: world.formId('COLLECTIVE'),
      reviewerId: world.personId(branchSecretary(branch)),
      organizationId: world.branchIds[branch]!,
      personId: world.personId(person),
      capacity: 'MEMBER',
      remarks: Object.entries(partsFor('PERSON', 90_000 + branch * 100 + i)).map(([code, text]) => ({ kind: 'PART', code, text })),
    }))
