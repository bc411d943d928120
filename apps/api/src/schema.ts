import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { GraphQLDateTime } from 'graphql-scalars'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { accountResolvers } from './accounts/feature.ts'
import { assignmentResolvers } from './assignments/feature.ts'
import { auditResolvers } from './audit/feature.ts'
import { calendarResolvers } from './calendars/feature.ts'
import { checkResolvers } from './checks/feature.ts'
import { commentResolvers } from './comments/feature.ts'
import { criteriaResolvers } from './criteria/feature.ts'
import { cycleResolvers } from './cycles/feature.ts'
import { describe } from './descriptions/describe.ts'
import { handoverResolvers } from './handovers/feature.ts'
import { historyResolvers } from './history/feature.ts'
import { importResolvers } from './imports/feature.ts'
import { ledgerResolvers } from './ledger/feature.ts'
import { inboxResolvers } from './notifications/feature.ts'
import { organizationResolvers } from './organizations/feature.ts'
import { peopleResolvers } from './people/feature.ts'
import type { Context } from './platform/context.ts'
import { boundAnswer } from './platform/graphql/bounds.ts'
import { checkInputs } from './platform/graphql/inputs.ts'
import { relationResolvers } from './platform/graphql/relations.ts'
import { rectificationResolvers } from './rectifications/feature.ts'
import { reviewResolvers } from './reviews/feature.ts'
import { savedViewResolvers } from './saved-views/feature.ts'
import { statisticsResolvers } from './statistics/feature.ts'

/** Every resolver of the server. A feature hands over its own list. */
const resolvers = [
  ...accountResolvers,
  ...assignmentResolvers,
  ...auditResolvers,
  ...calendarResolvers,
  ...checkResolvers,
  ...criteriaResolvers,
  ...cycleResolvers,
  ...organizationResolvers,
  ...peopleResolvers,
  ...rectificationResolvers,
  ...reviewResolvers,
  ...savedViewResolvers,
  ...statisticsResolvers,
  ...ledgerResolvers,
  ...importResolvers,
  ...commentResolvers,
  ...inboxResolvers,
  ...handoverResolvers,
  ...historyResolvers,
]

export const makeSchema = async (): Promise<GraphQLSchema> =>
  describe(
    await buildSchema({
      resolvers: [...resolvers, ...relationResolvers] as unknown as NonEmptyArray<() => void>,
      validate: false,
      scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
      globalMiddlewares: [checkInputs as never, boundAnswer as never],
      authChecker: ({ context }) => (context as Context).actor !== null,
    }),
  )
