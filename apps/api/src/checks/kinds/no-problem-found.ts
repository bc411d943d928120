import { checkKind } from '@pingyi/domain/internal'
import { reviewCounted } from '../../field/predicates.ts'
import { Organization } from '../../organizations/organization.ts'
import { inTurn, where } from '../../platform/database/where.ts'
import type { Check } from '../check.ts'

const { percent, reviews } = checkKind.members.NO_PROBLEM_FOUND

/** Reviews of an organisation and of people in it. */
export const noProblemFound: Check = {
  of: Organization,
  where: ({ cycle, within }) =>
    inTurn(
      where`t.id = any(${within}::uuid[]) and exists (select 1 from reviews r where r.organization_id = t.id and r.cycle_id = ${cycle.id}::uuid and `,
      `${reviewCounted('r.status')} having count(*) >= ${reviews} and 100 * count(*) filter (where r.no_problem) >= ${percent} * count(*))`,
    ),
  by: 't.ordinal',
}
