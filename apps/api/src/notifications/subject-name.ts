import { Cycle } from '../cycles/cycle.ts'
import type { NotifiedType } from '../field/notifications/notify.ts'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import { loadReadable } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { load } from '../platform/graphql/relations.ts'
import { Measure } from '../rectifications/measure.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { Rectification } from '../rectifications/rectification.ts'
import { Review } from '../reviews/review.ts'
import type { Notification } from './notification.ts'

const whom = async (context: Context, { personId, organizationId }: { personId: string | null; organizationId: string }) =>
  (personId ? await load(context, Person, personId) : await load(context, Organization, organizationId)).name

type NameOf = (context: Context, id: string) => Promise<string | null>

/** The names of subjects: cycles, people and organisations by their own, records by the person or organisation that they are about. */
const names: Readonly<Record<NotifiedType, NameOf>> = {
  Cycle: async (context, id) => (await loadReadable(context, Cycle, id))?.name ?? null,
  Person: async (context, id) => (await loadReadable(context, Person, id))?.name ?? null,
  Organization: async (context, id) => (await loadReadable(context, Organization, id))?.name ?? null,
  Review: async (context, id) => {
    const row = await loadReadable(context, Review, id)
    return row && whom(context, row)
  },
  Opinion: async (context, id) => {
    const row = await loadReadable(context, Opinion, id)
    return row && whom(context, await load(context, Review, row.reviewId))
  },
  Rectification: async (context, id) => {
    const row = await loadReadable(context, Rectification, id)
    return row && whom(context, row)
  },
  Measure: async (context, id) => {
    const row = await loadReadable(context, Measure, id)
    return row && whom(context, await load(context, Rectification, row.rectificationId))
  },
}

/** The name of the subject. Null if the reader may no longer read it. */
export const subjectNameOf = async (context: Context, { subjectType, subjectId }: Notification): Promise<string | null> =>
  (await names[subjectType as NotifiedType]?.(context, subjectId)) ?? null
