import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { GraphQLDateTime } from 'graphql-scalars'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { accountResolvers } from './accounts/resolvers.ts'
import { assignmentResolvers } from './assignments/resolvers.ts'
import { auditResolvers } from './audit/resolvers.ts'
import { calendarResolvers } from './calendars/resolvers.ts'
import { checkResolvers } from './checks/resolvers.ts'
import { commentResolvers } from './comments/resolvers.ts'
import { criteriaResolvers } from './criteria/resolvers.ts'
import { cycleResolvers } from './cycles/resolvers.ts'
import { describe } from './descriptions/describe.ts'
import { handoverResolvers } from './handovers/resolvers.ts'
import { historyResolvers } from './history/resolvers.ts'
import { importResolvers } from './imports/resolvers.ts'
import { inboxResolvers } from './inbox/resolvers.ts'
import { ledgerResolvers } from './ledger/resolvers.ts'
import { organizationResolvers } from './organizations/resolvers.ts'
import { peopleResolvers } from './people/resolvers.ts'
import { boundAnswer } from './platform/bounds.ts'
import type { Context } from './platform/context.ts'
import { checkInputs } from './platform/inputs.ts'
import { relationResolvers } from './platform/relations.ts'
import { rectificationResolvers } from './rectifications/resolvers.ts'
import { reviewResolvers } from './reviews/resolvers.ts'
import { savedViewResolvers } from './saved-views/resolvers.ts'
import { statisticsResolvers } from './statistics/resolvers.ts'

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
