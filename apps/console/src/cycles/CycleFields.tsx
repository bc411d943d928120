import { cycleKind, memberCapacityRule, rosterRule } from '@pingyi/domain'
import { DateInput, required, TextInput } from 'react-admin'
import { CodeInput } from '../kit/fields/CodeInput.tsx'

export const planFields = ['name', 'kind', 'startsOn', 'endsOn', 'rosterRule', 'memberCapacityRule', 'rosterOn'] as const

/** The plan of a cycle, as it is entered. */
export const CycleFields = () => (
  <>
    <TextInput source="name" label="cycles.name" validate={required()} fullWidth />
    <CodeInput source="kind" of={cycleKind} label="cycles.kind" validate={required()} />
    <DateInput source="startsOn" label="cycles.startsOn" validate={required()} />
    <DateInput source="endsOn" label="cycles.endsOn" validate={required()} />
    <CodeInput source="rosterRule" of={rosterRule} label="cycles.rosterRule" validate={required()} helperText="cycles.rosterRuleHelp" />
    <CodeInput source="memberCapacityRule" of={memberCapacityRule} label="cycles.memberCapacityRule" validate={required()} />
  </>
)
