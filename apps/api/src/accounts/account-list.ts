import { ID } from 'type-graphql'
import { codeIs, condition, filterOf, idsAre } from '../platform/access/filter.ts'
import { pageOf, sortOf } from '../platform/access/list.ts'
import { anyOf, bind, inTurn, matches, raw, type Where } from '../platform/database/where.ts'
import { AccountStatusEnum } from '../platform/graphql/enums.ts'
import { isUuid } from '../platform/ids.ts'
import { AccessToken } from './access-token.ts'
import { Account } from './account.ts'

export const AccountPage = pageOf(Account)
export const AccountSort = sortOf(Account, ['username', 'recordedAt'])
export const AccessTokenPage = pageOf(AccessToken)

const hasName = (text: string): Where =>
  anyOf([
    matches(text, ['t.username']),
    inTurn('exists (select from people p where p.id = t.person_id and ', matches(text, ['p.name', 'p.pinyin', 'p.initials']), ')'),
  ])

export const { Filter: AccountFilter, wheres: whereAccount } = filterOf(Account, {
  ids: idsAre(),
  search: condition<string>(String, hasName, 'A part of the username, or of the person’s name, pinyin or initials.'),
  status: codeIs(AccountStatusEnum, 't.status'),
  personId: condition<string>(ID, id => (isUuid(id) ? bind('t.person_id = ', id, '::uuid') : raw('false'))),
})
