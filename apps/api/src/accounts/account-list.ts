import type { AccountStatus } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../platform/access/list.ts'
import { anyOf, matches, raw, type Where, where } from '../platform/database/where.ts'
import { AccountStatusEnum } from '../platform/graphql/enums.ts'
import { isUuid } from '../platform/ids.ts'
import { AccessToken } from './access-token.ts'
import { Account } from './account.ts'

export const AccountPage = pageOf(Account)
export const AccountSort = sortOf(Account, ['username', 'recordedAt'])
export const AccessTokenPage = pageOf(AccessToken)

@InputType()
export class AccountFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[] | null

  @Field(() => String, { nullable: true, description: 'A part of the username, or of the person’s name, pinyin or initials.' })
  search?: string | null

  @Field(() => AccountStatusEnum, { nullable: true })
  status?: AccountStatus | null

  @Field(() => ID, { nullable: true })
  personId?: string | null
}

export function whereAccount({ ids, search, status, personId }: AccountFilter = {}): Where[] {
  return [
    ...byIds(ids),
    ...(search ? [anyOf([matches(search, ['t.username']), ofPerson(matches(search, ['p.name', 'p.pinyin', 'p.initials']))])] : []),
    ...(status ? [where`t.status = ${status}`] : []),
    ...(personId ? [isUuid(personId) ? where`t.person_id = ${personId}::uuid` : raw('false')] : []),
  ]
}

function ofPerson({ parts, values }: Where): Where {
  const [first, ...rest] = parts
  const last = rest.pop()
  return { parts: [`exists (select from people p where p.id = t.person_id and ${first}`, ...rest, `${last})`], values }
}
