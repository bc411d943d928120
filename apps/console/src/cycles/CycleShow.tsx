import { EditButton, Show, TopToolbar, useRecordContext, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { includesAction } from '../provider/may.ts'
import { Facts } from '../shared/Facts.tsx'
import { HistoryLink } from '../shared/HistoryLink.tsx'
import { Section } from '../shared/Section.tsx'
import { useWords } from '../shared/use-words.ts'
import { VerbButton } from '../shared/VerbButton.tsx'
import { CycleAuthority } from './CycleAuthority.tsx'
import type { Cycle } from './facts.ts'
import { Steps } from './Steps.tsx'
import { cycleVerbs } from './verbs.ts'

export const CycleShow = () => (
  <Show actions={<Actions />} component="div">
    <Progress />
    <Plan />
    <CycleAuthority />
  </Show>
)

function Progress() {
  const cycle = useRecordContext<Cycle>()
  return cycle ? <Steps cycle={cycle} /> : null
}

function Actions() {
  const translate = useTranslate()
  const cycle = useRecordContext<Cycle>()
  if (!cycle) return <TopToolbar />
  return (
    <TopToolbar>
      <HistoryLink id={cycle.id} />
      {includesAction(cycle.viewerMay, 'cycle:manage') && (
        <>
          <EditButton />
          <VerbButton
            verb={cycleVerbs.drawUp}
            variables={{ id: cycle.id, version: cycle.version }}
            label="cycles.drawUp"
            consequence={translate('cycles.drawUpWhat')}
          />
        </>
      )}
    </TopToolbar>
  )
}

function Plan() {
  const translate = useTranslate()
  const { day } = useWords()
  const cycle = useRecordContext<Cycle>()
  if (!cycle) return null
  return (
    <Section title={cycle.name} actions={<Link to={`/notReviewed?cycle=${cycle.id}`}>{translate('layout.menu.notReviewed')}</Link>}>
      <Facts
        facts={[
          [translate('cycles.kind'), translate(`CycleKind.${cycle.kind}`)],
          [translate('cycles.period'), `${day(cycle.startsOn)} – ${day(cycle.endsOn)}`],
          [translate('cycles.organization'), cycle.organization.name],
          [translate('cycles.rosterRule'), translate(`RosterRule.${cycle.rosterRule}`)],
          [translate('cycles.memberCapacityRule'), translate(`MemberCapacityRule.${cycle.memberCapacityRule}`)],
          [translate('cycles.rosterOn'), day(cycle.rosterOn)],
        ]}
      />
    </Section>
  )
}
