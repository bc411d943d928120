import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material'
import { EditButton, Show, TopToolbar, useRecordContext, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { includesAction } from '../provider/may.ts'
import { Facts } from '../shared/Facts.tsx'
import { Section } from '../shared/Section.tsx'
import { useWords } from '../shared/use-words.ts'
import { VerbButton } from '../shared/VerbButton.tsx'
import type { Cycle } from './facts.ts'
import { Steps } from './Steps.tsx'
import { cycleVerbs } from './verbs.ts'

export const CycleShow = () => (
  <Show actions={<Actions />} component="div">
    <Progress />
    <Plan />
    <Authority />
  </Show>
)

function Progress() {
  const cycle = useRecordContext<Cycle>()
  return cycle ? <Steps cycle={cycle} /> : null
}

function Actions() {
  const translate = useTranslate()
  const cycle = useRecordContext<Cycle>()
  if (!cycle || !includesAction(cycle.viewerMay, 'cycle:manage')) return <TopToolbar />
  return (
    <TopToolbar>
      <EditButton />
      <VerbButton
        verb={cycleVerbs.drawUp}
        variables={{ id: cycle.id, version: cycle.version }}
        label="cycles.drawUp"
        consequence={translate('cycles.drawUpWhat')}
      />
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

/** Who reviews whom in this cycle, and by which criteria. */
function Authority() {
  const translate = useTranslate()
  const { text } = useWords()
  const cycle = useRecordContext<Cycle>()
  const criteriaOf = (rule: string) => cycle?.criteria?.filter(({ authorityRule }) => authorityRule === rule) ?? []
  return (
    <Section title={translate('cycles.authority')}>
      <TableContainer>
        <Table size="small" sx={{ minWidth: '34em' }}>
          <TableHead>
            <TableRow>
              {['rule', 'subject', 'due', 'criteria'].map(column => (
                <TableCell key={column}>{translate(`cycles.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {cycle?.authority?.rules.map(rule => (
              <TableRow key={rule.code}>
                <TableCell>{text(rule.name)}</TableCell>
                <TableCell>{translate(`SubjectKind.${rule.subject}`)}</TableCell>
                <TableCell>{translate(rule.due ? 'cycles.mustReview' : 'cycles.mayReview')}</TableCell>
                <TableCell>
                  {criteriaOf(rule.code)
                    .map(({ criteriaSet: { name, revision, announced, listed } }) =>
                      announced !== null && announced !== listed
                        ? translate('cycles.criteriaCounted', { name: text(name), revision, announced, listed })
                        : translate('cycles.criteriaNamed', { name: text(name), revision }),
                    )
                    .join('；')}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  )
}
