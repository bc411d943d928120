import { Breadcrumbs, Button, Typography } from '@mui/material'
import { EditButton, Show, TopToolbar, useRecordContext, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { includesAction } from '../api/may.ts'
import { FieldDescriptions } from '../kit/fields/FieldValues.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import { HistoryLink } from '../kit/page/HistoryLink.tsx'
import { Section } from '../kit/page/Section.tsx'
import { OrganizationMembers } from '../people/OrganizationMembers.tsx'
import { OrganizationAppointments } from '../people/posts/OrganizationAppointments.tsx'
import { OrganizationResponsibilities } from '../people/responsibilities/OrganizationResponsibilities.tsx'
import { AddBelow } from './AddBelow.tsx'
import { organizationFields } from './fields.ts'
import { MoveAndDissolve } from './MoveAndDissolve.tsx'
import type { OrganizationRow } from './selections.ts'

export const OrganizationShow = () => (
  <Show actions={<Actions />} component="div">
    <Page />
  </Show>
)

function Actions() {
  const organization = useRecordContext<OrganizationRow>()
  const manages = includesAction(organization?.viewerMay, 'ORGANIZATION_MANAGE')
  return (
    <TopToolbar sx={{ flexWrap: 'wrap', justifyContent: 'flex-start', alignItems: 'center', gap: 1, py: 1 }}>
      {organization && <HistoryLink id={organization.id} />}
      {organization && manages && (
        <>
          {organization.mayAddBelow && <AddBelow parentId={organization.id} />}
          <EditButton />
          <MoveAndDissolve organization={organization} />
        </>
      )}
    </TopToolbar>
  )
}

function Page() {
  const translate = useTranslate()
  const { day } = useFormat()
  const organization = useRecordContext<OrganizationRow>()
  if (!organization) return null
  const { name, ancestors, secretary, memberCount, children = [], formerNames = [] } = organization
  return (
    <>
      <Breadcrumbs sx={{ my: 1 }}>
        {(ancestors ?? []).map(each => (
          <Link key={each.id} to={`/organizations/${each.id}/show`}>
            {each.name}
          </Link>
        ))}
        <span>{name}</span>
      </Breadcrumbs>
      <Section
        title={name}
        actions={
          <>
            <Button component={Link} size="small" to={`/organizations/${organization.id}/history`}>
              {translate('history.open')}
            </Button>
            <Button component={Link} size="small" to={`/reviews?org=${organization.id}`}>
              {translate('layout.menu.reviews')}
            </Button>
          </>
        }
      >
        <FieldDescriptions
          of={organizationFields}
          record={organization}
          overrides={{
            secretary: secretary && <Link to={`/people/${secretary.id}/show`}>{secretary.name}</Link>,
            memberCount: memberCount !== null && translate('organizations.members', { smart_count: memberCount }),
          }}
        />
        {formerNames.map(former => (
          <Typography key={former.id} variant="body2" color="text.secondary">
            {translate('organizations.formerName', { name: former.name, on: day(former.untilOn) })}
          </Typography>
        ))}
      </Section>
      {children.length > 0 && (
        <Section title={translate('organizations.below')}>
          {children.map(each => (
            <div key={each.id} style={{ padding: '4px 0' }}>
              <Link to={`/organizations/${each.id}/show`}>{each.name}</Link>
              {each.memberCount !== null && ` · ${translate('organizations.members', { smart_count: each.memberCount })}`}
            </div>
          ))}
        </Section>
      )}
      <OrganizationAppointments organization={organization} />
      <OrganizationResponsibilities organization={organization} />
      <OrganizationMembers organization={organization} />
    </>
  )
}
