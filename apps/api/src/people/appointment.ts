import { Field, ObjectType } from 'type-graphql'
import { Check, Column, Entity, Exclusion, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm'
import { Body } from '../organizations/body.ts'
import { Organization } from '../organizations/organization.ts'
import { Day, Key } from '../platform/database/columns.ts'
import { VersionedRow } from '../platform/database/recorded-row.ts'
import { relation } from '../platform/graphql/relations.ts'
import { Person } from './person.ts'
import { Post } from './post.ts'

@ObjectType({ description: 'A person holds a post in an organisation or body, from a day to a day (not included).' })
@Entity('appointments')
@Exclusion('appointments_no_overlap', 'using gist (person_id with =, daterange(from_on, to_on) with &&)')
@Check('appointments_place_check', 'num_nonnulls(organization_id, body_id) = 1')
export class Appointment extends VersionedRow {
  @Index('appointments_person_id_idx')
  @Key('person_id')
  personId!: string

  @Index('appointments_post_id_idx')
  @Key('post_id')
  postId!: string

  @Index('appointments_organization_id_idx')
  @Key('organization_id', { nullable: true })
  organizationId!: string | null

  @Index('appointments_body_id_idx')
  @Key('body_id', { nullable: true })
  bodyId!: string | null

  @Field(() => String, { nullable: true, description: 'What the holder answers for, in words; null where nothing is said.' })
  @Column('text', { nullable: true })
  portfolio!: string | null

  @Day('from_on')
  fromOn!: string

  @Day('to_on', { nullable: true })
  toOn!: string | null

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'appointments_person_id_fkey' })
  person!: Relation<Person>

  @ManyToOne(() => Post)
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'appointments_post_id_fkey' })
  post!: Relation<Post>

  @ManyToOne(() => Organization)
  @JoinColumn({ name: 'organization_id', foreignKeyConstraintName: 'appointments_organization_id_fkey' })
  organization!: Relation<Organization | null>

  @ManyToOne(() => Body)
  @JoinColumn({ name: 'body_id', foreignKeyConstraintName: 'appointments_body_id_fkey' })
  body!: Relation<Body | null>
}

relation(Appointment, 'person', () => Person, 'personId', { description: 'The person who holds the post.' })
relation(Appointment, 'post', () => Post, 'postId', { description: 'The kind of post, such as secretary.' })
relation(Appointment, 'organization', () => Organization, 'organizationId', {
  nullable: true,
  description: 'The organisation; null where the post is held in a body.',
})
relation(Appointment, 'body', () => Body, 'bodyId', {
  nullable: true,
  description: 'The body; null where the post is held in an organisation.',
})
