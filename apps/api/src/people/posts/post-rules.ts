import { type Capability, problemsOfPost } from '@pingyi/domain'
import { Field, InputType } from 'type-graphql'
import { CapabilityEnum } from '../../platform/graphql/enums.ts'
import { RevisionInput, type RevisionRules } from '../../platform/revisions/revision-input.ts'
import type { Post } from '../post.ts'

@InputType()
export class RevisePostInput extends RevisionInput {
  @Field(() => CapabilityEnum, { description: 'What its holder may do here; whoever holds it already keeps what it was.' })
  capability!: Capability
}

/** Appointments keep the revision they were made to: another capability binds those that come later. */
export const postRules: RevisionRules<Post, RevisePostInput> = {
  Input: RevisePostInput,
  problemsOf: (code, { name, capability, source }) => problemsOfPost({ code, revision: 1, name, capability, source }),
  columnsOf: ({ capability }) => ({ capability }),
  used: 'exists (select 1 from appointments a where a.post_id = t.id)',
  events: ['post.created', 'post.revised', 'post.retired', 'post.reinstated'],
}
