import { affiliationClass, type PoliticalStatus, standingOf } from '@pingyi/domain/internal'
import { Create, DateInput } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { useSearchParams } from 'react-router-dom'
import { useMe } from '../api/use-me.ts'
import { CodesInput } from '../kit/fields/CodeInput.tsx'
import { FieldInputs } from '../kit/fields/FieldInputs.tsx'
import { RecordInput } from '../kit/fields/RecordInput.tsx'
import { ResourceForm } from '../kit/form/ResourceForm.tsx'
import { useScope } from '../kit/scope/scope.ts'
import { personFields } from './fields.ts'

/** Enters a member, or, by the address `?guest`, somebody who only takes part. */
export function PersonCreate() {
  const { organizationId } = useScope()
  const { today } = useMe()
  const [address] = useSearchParams()
  const politicalStatus: PoliticalStatus = address.has('guest') ? 'MASSES' : 'PARTY_MEMBER'
  return (
    <Create mutationMode="pessimistic" redirect="show" transform={ofThePerson}>
      <ResourceForm defaultValues={{ politicalStatus, organizationId, fromOn: today }}>
        <FieldInputs of={personFields} autoFocus />
        <TakingPart />
        <DateInput source="fromOn" label="people.fromOn" />
      </ResourceForm>
    </Create>
  )
}

type Entered = { politicalStatus?: PoliticalStatus | null; classes?: unknown; unitId?: unknown; organizationId?: unknown }
const takesPart = ({ politicalStatus }: Entered) => standingOf(politicalStatus) === null

/** A member stands in an organisation alone; a unit that is chosen stands instead of the organisation. */
const ofThePerson = ({ classes, unitId, organizationId, ...person }: Entered) =>
  takesPart(person) ? { ...person, classes, ...(unitId ? { unitId } : { organizationId }) } : { ...person, organizationId }

/** As what, and instead of an organisation in which unit; a member is asked for neither. */
function TakingPart() {
  const politicalStatus: PoliticalStatus | null = useWatch({ name: 'politicalStatus' })
  if (!takesPart({ politicalStatus })) return null
  return (
    <>
      <CodesInput of={affiliationClass} source="classes" label="people.classes" helperText={false} />
      <RecordInput resource="units" source="unitId" label="people.unit" helperText={false} />
    </>
  )
}
