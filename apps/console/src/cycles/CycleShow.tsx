import { EditButton, Show, TopToolbar, useRecordContext, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { FieldDescriptions } from '../kit/fields/FieldValues.tsx'
import { useFormat } from '../kit/i18n/use-format.ts'
import { HistoryLink } from '../kit/page/HistoryLink.tsx'
import { Section } from '../kit/page/Section.tsx'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { CycleAuthority } from './authority/CycleAuthority.tsx'
import { ClosingSection } from './closing/ClosingSection.tsx'
import { cycleFields } from './fields.ts'
import type { CycleRow } from './selections.ts'
import { Steps } from './start/Steps.tsx'
import { cycleVerbs } from './verbs.ts'

export const CycleShow = () => (
  <Show actions={<Actions />} component="div">
    <Progress />
    <Closing />
    <Plan />
    <CycleAuthority />
  </Show>
)

function Progress() {
  const cycle = useRecordContext<CycleRow>()
  return cycle ? <Steps cycle={cycle} /> : null
}

function Closing() {
  const cycle = useRecordContext<CycleRow>()
  return cycle && cycle.status !== 'PREPARATION' ? <ClosingSection cycle={cycle} /> : null
}

function Actions() {
  const translate = useTranslate()
  const cycle = useRecordContext<CycleRow>()
  if (!cycle) return <TopToolbar />
  return (
    <TopToolbar>
      <HistoryLink id={cycle.id} />
      {cycle.mayUpdate && <EditButton />}
      {cycle.mayUpdate && (
        <VerbButton
          verb={cycleVerbs.drawUp}
          variables={{ id: cycle.id, version: cycle.version }}
          label="cycles.drawUp"
          consequence={translate('cycles.drawUpWhat')}
        />
      )}
    </TopToolbar>
  )
}

function Plan() {
  const translate = useTranslate()
  const { day } = useFormat()
  const cycle = useRecordContext<CycleRow>()
  if (!cycle) return null
  return (
    <Section title={cycle.name} actions={<Link to={`/notReviewed?cycle=${cycle.id}`}>{translate('layout.menu.notReviewed')}</Link>}>
      <FieldDescriptions of={cycleFields} record={cycle} overrides={{ period: `${day(cycle.startsOn)} – ${day(cycle.endsOn)}` }} />
    </Section>
  )
}
