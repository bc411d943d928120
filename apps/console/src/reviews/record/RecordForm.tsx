import { Alert, Card, CardContent, Divider, Link, Stack, Typography } from '@mui/material'
import { useEffect, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { Link as RouterLink, useSearchParams } from 'react-router-dom'
import { useMe } from '../../api/use-me.ts'
import { useIsPhone } from '../../kit/page/use-screen-width.ts'
import { refusalOf } from '../../kit/refusal/refusal.ts'
import type { Subject } from '../draft/begin-draft.ts'
import { type Begin, useDraft } from '../draft/use-draft.ts'
import { CriteriaRows } from '../form/CriteriaRows.tsx'
import { DraftNotes, RefusedNote } from '../form/DraftNotes.tsx'
import { DraftFormContext } from '../form/draft-form.ts'
import { FormParts } from '../form/FormParts.tsx'
import { HeadFields } from '../form/HeadFields.tsx'
import type { Recording } from '../queries.ts'
import { SubmitBar } from './SubmitBar.tsx'
import { useSubmit } from './use-submit.ts'

type Props = {
  account: string
  viewerId: string | null
  subject: Subject
  begin: Begin
  recording: Recording
  refresh: () => void
  restart: (begin: Begin) => void
}

export const RecordForm = ({ account, viewerId, subject, begin, recording, refresh, restart }: Props) => {
  const translate = useTranslate()
  const card = useRef<HTMLDivElement>(null)
  const [, setAddress] = useSearchParams()
  const { draft, edit, keeping, saved, keeper } = useDraft(account, begin, ({ id }) => {
    if (!begin.saved) setAddress(before => withDraft(before, id), { replace: true })
  })
  const submitting = useSubmit(subject, draft, keeper)
  const refused = submitting.refusal ?? (keeping.kind === 'FAILED' ? refusalOf(keeping.error) : null)
  const problems = refused?.details.problems ?? []
  const criteriaSet = recording.reviewersFor.find(({ person }) => person.id === draft.reviewerId)?.criteriaSet
  const form = recording.reviewForms.items.find(({ id }) => id === draft.formId)

  useEffect(() => {
    if (submitting.failures > 0) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [submitting.failures])

  const { may } = useMe()
  const narrow = useIsPhone()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first text is put in reach once
  useEffect(() => {
    if (!narrow) card.current?.querySelector<HTMLElement>('textarea:not([aria-hidden])')?.focus({ preventScroll: true })
  }, [])

  return (
    <DraftFormContext.Provider value={{ draft, edit, problems: problems as never }}>
      <Stack spacing={2}>
        <DraftNotes
          {...{ account, begin, draft, edit, saved, refused, restart }}
          keepMine={version => {
            submitting.clear()
            keeper.goOnFrom(version)
          }}
        />
        {recording.cycle.status === 'PREPARATION' && (
          <Alert severity="info">
            {translate('reviews.notStarted', { name: recording.cycle.name })}
            {may('CYCLE_MANAGE') && (
              <Link component={RouterLink} to={`/cycles/${recording.cycle.id}/show`} sx={{ ml: 1 }}>
                {translate('first-steps.toStart')}
              </Link>
            )}
          </Alert>
        )}
        <Card
          variant="outlined"
          ref={card}
          sx={{ '& .MuiTextField-root': { my: 0 }, '& input, & textarea': { scrollMarginBlock: '96px' } }}
        >
          <CardContent>
            <Stack spacing={2.5}>
              <HeadFields recording={recording} viewerId={viewerId} refresh={refresh} />
              {criteriaSet && (
                <>
                  <Divider />
                  <Typography variant="h6" component="h2">
                    {translate('reviews.criteria')}
                  </Typography>
                  <CriteriaRows set={criteriaSet} />
                </>
              )}
              {form && (
                <>
                  <Divider />
                  <Typography variant="h6" component="h2">
                    {translate('reviews.parts')}
                  </Typography>
                  <FormParts form={form} />
                </>
              )}
            </Stack>
          </CardContent>
        </Card>
        <RefusedNote refused={refused} />
        <SubmitBar saved={saved} keeping={keeping} busy={submitting.busy} submit={submitting.submit} />
      </Stack>
    </DraftFormContext.Provider>
  )
}

function withDraft(address: URLSearchParams, id: string): URLSearchParams {
  const after = new URLSearchParams(address)
  after.set('draft', id)
  return after
}
