import './guards.ts'
import './person-fields.ts'
import { named } from '../platform/graphql/revisions.ts'
import { PeopleResolver } from './people.resolver.ts'
import { AppointmentsResolver } from './periods/appointments.resolver.ts'
import { MembershipsResolver } from './periods/memberships.resolver.ts'
import { ResponsibilitiesResolver } from './periods/responsibilities.resolver.ts'
import { Post } from './post.ts'
import { PostsResolver } from './posts/posts.resolver.ts'
import { SeatsResolver } from './posts/seats.resolver.ts'

named(Post)

export const peopleResolvers = [
  PeopleResolver,
  MembershipsResolver,
  AppointmentsResolver,
  ResponsibilitiesResolver,
  PostsResolver,
  SeatsResolver,
]
