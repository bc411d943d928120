import { Refusal } from '@pingyi/domain'
import { permission } from '../platform/access/permission.ts'
import { Organization } from './organization.ts'

type Dissolvable = Pick<Organization, 'dissolvedOn'>

/** Why an organisation cannot be moved or dissolved: it is dissolved. Otherwise null. */
export const refusalOfNewPlace = ({ dissolvedOn }: Dissolvable) =>
  dissolvedOn ? new Refusal('INVALID', { problems: [{ at: 'dissolvedOn', code: 'NOT_ALLOWED' }] }) : null

/** Why an organisation cannot get a child: it is dissolved. Otherwise null. */
export const refusalOfChild = ({ dissolvedOn }: Dissolvable) =>
  dissolvedOn ? new Refusal('INVALID', { problems: [{ at: 'parentId', code: 'WRONG_PARENT' }] }) : null

const actions = ['ORGANIZATION_MANAGE'] as const

permission(Organization, 'mayMove', {
  actions,
  refusal: refusalOfNewPlace,
  description: 'True if the viewer may put it below another organisation: it is not dissolved.',
})

permission(Organization, 'mayDissolve', {
  actions,
  refusal: refusalOfNewPlace,
  description: 'True if the viewer may dissolve it, once no organisation stands below it: it is not dissolved.',
})

permission(Organization, 'mayAddBelow', {
  actions,
  refusal: refusalOfChild,
  description: 'True if the viewer may found an organisation below it: it is not dissolved.',
})
