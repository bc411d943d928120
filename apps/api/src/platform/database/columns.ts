import type { Vocabulary } from '@pingyi/domain'
import { GraphQLDateTime } from 'graphql-scalars'
import { Field, Int } from 'type-graphql'
import { Check, Column } from 'typeorm'
import { DateScalar } from '../graphql/date.ts'

/** CHECK that a text column holds a code of the vocabulary; named `<table>_<column>_check`. */
export const CheckCode = (table: string, column: string, { codes }: Vocabulary) =>
  Check(`${table}_${column}_check`, `${column} in (${codes.map(code => `'${code}'`).join(', ')})`)

const both =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (target, key) => {
    for (const decorate of decorators) decorate(target, key)
  }

/** Counts the writes of a row. Verbs name the version that the caller saw. */
export const Version = () =>
  both(Field(() => Int, { description: 'Counts the writes: name it in a verb.' }) as PropertyDecorator, Column('int', { default: 1 }))

type Options = { nullable?: boolean; description?: string }

/** A timestamp of the server, shown to clients. */
export const Moment = (name: string, { nullable = true, description }: Options = {}) =>
  both(
    Field(() => GraphQLDateTime, { nullable, description }) as PropertyDecorator,
    Column('timestamp with time zone', { name, precision: 3, nullable }),
  )

/** A day stated by a user. */
export const Day = (name: string, { nullable = false, description }: Options = {}) =>
  both(Field(() => DateScalar, { nullable, description }) as PropertyDecorator, Column('date', { name, nullable }))

/** The key column of a relation: uuid, indexed; its constraint is named beside the relation. */
export const Key = (name: string, { nullable = false } = {}) => Column('uuid', { name, nullable })

const personal = new Map<string, Set<string>>()

/** Marks a column of personal text. Audit events keep only a salted hash; the text is stored apart and can be erased. */
export const Personal =
  (table: string, column: string): PropertyDecorator =>
  () => {
    personal.set(table, (personal.get(table) ?? new Set()).add(column))
  }

export const personalColumns = (table: string): ReadonlySet<string> => personal.get(table) ?? new Set()
