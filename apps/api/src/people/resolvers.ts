import './guards.ts'
import './person-fields.ts'
import { named } from '../platform/revisions.ts'
import { AppointmentsResolver } from './appointments.resolver.ts'
import { MembershipsResolver } from './memberships.resolver.ts'
import { PeopleResolver } from './people.resolver.ts'
import { Post } from './post.ts'
import { PostsResolver } from './posts.resolver.ts'
import { ResponsibilitiesResolver } from './responsibilities.resolver.ts'
import { SeatsResolver } from './seats.resolver.ts'

named(Post)

export const peopleResolvers = [
  PeopleResolver,
  MembershipsResolver,
  AppointmentsResolver,
  ResponsibilitiesResolver,
  PostsResolver,
  SeatsResolver,
]
