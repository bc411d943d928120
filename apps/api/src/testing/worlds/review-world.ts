import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { Account } from '../../accounts/account.ts'
import { ReviewForm } from '../../criteria/review-form.ts'
import { Cycle } from '../../cycles/cycle.ts'
import type { Person } from '../../people/person.ts'
import type { ReviewInput } from '../../reviews/review-input.ts'
import { actorOf, makeAccount, makeBureau } from '../makers.ts'

/** The actor of a person. Creates an account if there is none. */
export async function actorFor(db: EntityManager, person: Person): Promise<Actor> {
  const account = await db.findOneBy(Account, { personId: person.id })
  return actorOf(db, account ?? (await makeAccount(db, { personId: person.id })))
}

/** The small bureau, and the input of a complete review of a member: a problem with a measure, a suggestion, a request for help and praise. */
export async function reviewWorld(db: EntityManager) {
  const bureau = await makeBureau(db)
  await db.update(Cycle, { id: bureau.cycle.id }, { personDisclosure: 'SUBJECT_ORGANIZATION' })
  const form = await db.findOneByOrFail(ReviewForm, { code: 'COLLECTIVE' })
  const [reviewer, member, other] = bureau.members[0]!
  const input: ReviewInput = {
    cycleId: bureau.cycle.id,
    reviewerId: reviewer!.id,
    organizationId: bureau.branches[0]!.id,
    personId: member!.id,
    formId: form.id,
    occurredOn: '2011-11-20',
    remarks: [
      { kind: 'PART', code: 'ACHIEVEMENTS', text: '践行承诺' },
      { kind: 'PART', code: 'DIRECTION', text: '多联系群众' },
      { kind: 'CRITERION', code: 'SERVICE', text: '好' },
    ],
    opinions: [
      {
        kind: 'PROBLEM',
        text: '联系家长少',
        measures: [{ text: '每月家访', ownerId: member!.id, leaderId: reviewer!.id, dueOn: '2011-12-20' }],
      },
      { kind: 'SUGGESTION', text: '带一名青年教师', measures: [] },
      { kind: 'HELP', text: '宿舍漏雨', measures: [] },
      { kind: 'PRAISE', text: '教学认真', measures: [] },
    ],
  }
  return { ...bureau, form, input, reviewer: reviewer!, member: member!, other: other! }
}
