import { Alert } from '@mui/material'
import { useState } from 'react'
import { Create, Loading, useGetOne, useTranslate } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import { FieldInputs } from '../../kit/fields/FieldInputs.tsx'
import { ResourceForm } from '../../kit/form/ResourceForm.tsx'
import { useFormat } from '../../kit/i18n/use-format.ts'
import { useScope } from '../../kit/scope/scope.ts'
import { cycleFields } from '../fields.ts'
import type { CycleRow } from '../selections.ts'
import { firstPeriod } from './first-period.ts'

/** A new cycle begins as a copy: of the cycle chosen at the top, else of the defaults. */
export function CycleCreate() {
  const translate = useTranslate()
  const { today } = useMe()
  const { locale } = useFormat()
  const scope = useScope()
  /** As it stood when the form was opened: the new cycle itself changes it. */
  const [{ cycle, cycles, top, organizationId }] = useState(scope)
  const { data: copied, isLoading } = useGetOne<CycleRow>('cycles', { id: cycle?.id ?? '' }, { enabled: cycle !== null })
  if (!today || isLoading) return <Loading />
  const copy = copied && {
    rosterRule: copied.rosterRule,
    probationaryDue: copied.probationaryDue,
    memberCapacityRule: copied.memberCapacityRule,
    superiorCounts: copied.superiorCounts,
    organizationDisclosure: copied.organizationDisclosure,
    personDisclosure: copied.personDisclosure,
    lookBackMonths: copied.lookBackMonths,
    lookBackShare: copied.lookBackShare,
    organizationId: copied.organization.id,
    authority: copied.authority,
    criteria: copied.criteria?.map(({ authorityRule, criteriaSet }) => ({ authorityRule, criteriaSetId: criteriaSet.id })),
  }
  const defaults = {
    rosterRule: 'AT_END',
    probationaryDue: true,
    lookBackMonths: 3,
    lookBackShare: 100,
    memberCapacityRule: 'ANY_CAPACITY',
    organizationId: top?.id ?? organizationId,
  }
  return (
    <Create mutationMode="pessimistic" redirect="show">
      <ResourceForm defaultValues={{ entry: 'LIVE', ...firstPeriod(today, locale, cycles), ...(copy ?? defaults) }}>
        <Alert severity="info" sx={{ mb: 2, width: '100%' }}>
          {cycle ? translate('cycles.copied', { name: cycle.name }) : translate('cycles.fromDefaults')}
        </Alert>
        <FieldInputs of={cycleFields} overrides={{ rosterOn: null }} />
      </ResourceForm>
    </Create>
  )
}
