import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { Organization } from '../organizations/organization.ts'
import type { Context } from '../platform/context.ts'
import { today } from '../platform/database/clock.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { Text } from '../platform/graphql/text.ts'
import { version } from '../platform/version.ts'

@ObjectType({ description: 'What a stranger may know of this installation.' })
export class Installation {
  @Field(() => Text)
  name!: Text

  @Field(() => Boolean, { description: 'No organisation has been entered yet.' })
  empty!: boolean

  @Field(() => String, { description: 'The version of the server.' })
  version!: string
}

@Resolver()
export class InstallationResolver {
  @Query(() => DateScalar, { description: 'The office’s day, by the server’s clock. Open to strangers.' })
  today(@Ctx() { db }: Context) {
    return today(db)
  }

  @Query(() => Installation, { description: 'What a stranger may know of this installation; needs no sign-in.' })
  async installation(@Ctx() { db }: Context): Promise<Installation> {
    return { name: { zh: '评议', en: 'Pingyi' }, empty: !(await db.exists(Organization)), version }
  }
}
