import type { Actor } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { allow } from '../../platform/access/allow.ts'
import { findReadable } from '../../platform/access/find.ts'
import type { Context } from '../../platform/context.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { Organization } from '../organization.ts'
import { countsBeyond } from './counts.ts'

@ObjectType({ description: 'What a dissolution on a day would end, in numbers.' })
export class DissolutionPreview {
  @Field(() => Int, { description: 'Organisations that stand below it; they must be moved or dissolved first.' })
  organizations!: number

  @Field(() => Int, { description: 'Memberships that go on elsewhere or end.' })
  memberships!: number

  @Field(() => Int, { description: 'Those who take part without being members, whose part ends.' })
  affiliations!: number

  @Field(() => Int, { description: 'Posts in it or its bodies that end.' })
  appointments!: number

  @Field(() => Int, { description: 'Contact points and areas that end.' })
  responsibilities!: number

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which a period in it began that day or later; it can only be dissolved after. Null where there is none.',
  })
  begunOn!: string | null
}

/** What would be moved or ended, for the question before it is done. */
export async function previewDissolution(context: Context, actor: Actor, id: string, on: string): Promise<DissolutionPreview> {
  const { facts } = await findReadable(context.db, actor, Organization, id)
  allow(actor, 'ORGANIZATION_MANAGE', facts)
  return countsBeyond(context.db, id, on)
}
