import './guards.ts'
import './person-fields.ts'
import { topFacts } from '../field/organizations/top-organization.ts'
import type { Feature } from '../platform/feature-parts.ts'
import { revisionVerbs } from '../platform/revisions/revision-verbs.ts'
import { Affiliation } from './affiliation.ts'
import { Appointment } from './appointment.ts'
import { Membership } from './membership.ts'
import { PeopleResolver } from './people.resolver.ts'
import { AffiliationsResolver } from './periods/affiliations.resolver.ts'
import { AppointmentsResolver } from './periods/appointments.resolver.ts'
import { MembershipsResolver } from './periods/memberships.resolver.ts'
import { ResponsibilitiesResolver } from './periods/responsibilities.resolver.ts'
import { Person } from './person.ts'
import { Post } from './post.ts'
import { PostQueries } from './posts/post-queries.ts'
import { postRules } from './posts/post-rules.ts'
import { SeatsResolver } from './posts/seats.resolver.ts'
import { Responsibility } from './responsibility.ts'

export const feature: Feature = {
  entities: [Affiliation, Appointment, Membership, Person, Post, Responsibility],
  resolvers: [
    PeopleResolver,
    MembershipsResolver,
    AffiliationsResolver,
    AppointmentsResolver,
    ResponsibilitiesResolver,
    PostQueries,
    revisionVerbs(Post, postRules, topFacts),
    SeatsResolver,
  ],
}
