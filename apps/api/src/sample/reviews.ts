import { Review } from '../reviews/review.ts'
import type { People } from './accounts.ts'
import { membersOf } from './people.ts'
import { daysAfter } from './present-quarter.ts'
import { inputOf, submitted, verb, type When } from './submitted.ts'
import type { World } from './world.ts'

/** A draft, and a discarded, a voided, a disclosed and a returned review, and a talk. */
export async function playReviews(world: World, { heads, secretary }: People, { cycleId, day }: When) {
  const { act, office } = world
  const on = daysAfter(day, -4)
  const about = (branch: number, place: number, seed: number, form?: string) => ({
    actor: heads[branch]!,
    organizationId: world.branchIds[branch]!,
    on,
    form,
    seed,
    personId: world.personId(membersOf(branch)[place]!),
  })
  const draft = (branch: number, place: number, seed: number) =>
    act(heads[branch]!, 'createReview', { input: inputOf(world, cycleId, about(branch, place, seed)) })

  await draft(0, 15, 801)
  const given = await draft(0, 16, 802)
  await verb(world, heads[0]!, 'discardReview', Review, given.id)
  const wrong = await submitted(world, cycleId, about(0, 17, 803))
  await verb(world, office, 'voidReview', Review, wrong.id, { reason: '登记时误选了人员。' })
  const good = await submitted(world, cycleId, { actor: secretary, organizationId: world.branchIds[1]!, on, seed: 804 })
  await verb(world, office, 'discloseReview', Review, good.id)
  const incomplete = await submitted(world, cycleId, about(1, 16, 805))
  await verb(world, office, 'returnReview', Review, incomplete.id, { reason: '努力方向写得过于笼统，请补充。' })
  await submitted(world, cycleId, about(0, 18, 806, 'TALK'))
}
