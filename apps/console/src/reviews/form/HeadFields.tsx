import { Box, Chip, MenuItem, Stack, TextField } from '@mui/material'
import { type DisclosureRule, disclosureOf, readersOf, readersSentence } from '@pingyi/domain'
import { useLocale, useTranslate } from 'react-admin'
import { useLocalizedText } from '../../kit/i18n/use-localized-text.ts'
import { useProblemText } from '../../kit/refusal/use-problem-text.ts'
import { OccasionField } from '../../occasions/OccasionField.tsx'
import { formsFor } from '../draft/begin-draft.ts'
import type { Recording, ReviewerRow } from '../queries.ts'
import { problemAt, useDraftForm } from './draft-form.ts'
import { OccurredOn } from './OccurredOn.tsx'

type Props = { recording: Recording; viewerId: string | null; refresh: () => void }

/** Who reviews, in what form, on which occasion and day. */
export const HeadFields = ({ recording, viewerId, refresh }: Props) => {
  const { draft, edit } = useDraftForm()
  const form = recording.reviewForms.items.find(({ id }) => id === draft.formId)
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}
    >
      <ReviewerField recording={recording} viewerId={viewerId} />
      <FormField recording={recording} />
      {form && form.occasions.length > 0 && (
        <OccasionField
          cycleId={draft.cycleId}
          organizationId={draft.organizationId}
          form={form}
          today={recording.today}
          day={draft.occurredOn}
          occasions={recording.occasions.items.filter(occasion => occasion.form.code === form.code)}
          value={draft.occasionId}
          onChange={occasion => edit({ occasionId: occasion?.id ?? null, ...(occasion && { occurredOn: occasion.heldOn }) })}
          refresh={refresh}
        />
      )}
      <OccurredOn recording={recording} />
      <TreatmentField recording={recording} />
      <OrderedDueOn recording={recording} />
    </Box>
  )
}

const ReviewerField = ({ recording, viewerId }: { recording: Recording; viewerId: string | null }) => {
  const options = recording.reviewersFor
  const translate = useTranslate()
  const text = useLocalizedText()
  const say = useProblemText()
  const { draft, edit, problems } = useDraftForm()
  const problem = problemAt(problems, 'reviewerId')
  const as = ({ appointment, rule }: ReviewerRow) =>
    [appointment && text(appointment.post.name), appointment?.organization?.name ?? appointment?.body?.name, text(rule.name)]
      .filter(Boolean)
      .join(' · ')
  const chosen = options.find(({ person }) => person.id === draft.reviewerId)
  return (
    <Stack spacing={0.5}>
      <TextField
        select
        required
        size="small"
        label={translate('reviews.reviewer')}
        value={chosen?.person.id ?? ''}
        slotProps={{ select: { renderValue: () => chosen?.person.name } }}
        error={Boolean(problem)}
        helperText={problem ? say(problem) : options.length === 0 ? translate('reviews.noReviewer') : chosen && as(chosen)}
        onChange={event => {
          const option = options.find(({ person }) => person.id === event.target.value)
          if (!option) return
          const reviewerId = option.person.id
          const forms = formsFor(recording, { ...draft, reviewerId }, draft.formId)
          const isFor = forms.some(({ id }) => id === draft.formId)
          const form = isFor ? {} : { formId: forms[0]?.id ?? null, occasionId: null }
          edit({ reviewerId, criteriaSetId: option.criteriaSet?.id ?? null, ...form })
        }}
      >
        {options.map(option => (
          <MenuItem key={option.person.id} value={option.person.id}>
            {option.person.name} · {as(option)}
          </MenuItem>
        ))}
      </TextField>
      {chosen && chosen.person.id !== viewerId && (
        <Chip size="small" variant="outlined" label={translate('reviews.onBehalf')} sx={{ alignSelf: 'flex-start' }} />
      )}
    </Stack>
  )
}

const FormField = ({ recording }: { recording: Recording }) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const { draft, edit } = useDraftForm()
  const forms = formsFor(recording, draft, draft.formId)
  const form = forms.find(({ id }) => id === draft.formId)
  return (
    <TextField
      select
      required
      size="small"
      label={translate('reviews.form')}
      value={form?.id ?? ''}
      helperText={form && <ReadersNote form={form} cycle={recording.cycle} personId={draft.personId} />}
      onChange={event => edit({ formId: event.target.value, occasionId: null })}
    >
      {forms.map(one => (
        <MenuItem key={one.id} value={one.id}>
          {text(one.name)}
        </MenuItem>
      ))}
    </TextField>
  )
}

type ReadersOf = { form: { confidential: boolean }; cycle: DisclosureRule; personId: string | null }

/** Who will see the review, by the rules. */
const ReadersNote = ({ form, cycle, personId }: ReadersOf) => {
  const locale = useLocale()
  const disclosure = disclosureOf({ ...form, subjectKind: personId ? 'PERSON' : 'ORGANIZATION' }, cycle)
  return readersSentence(readersOf(form), disclosure, locale === 'en' ? 'en' : 'zh')
}

const TreatmentField = ({ recording }: { recording: Recording }) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const { draft, edit } = useDraftForm()
  const applying = recording.treatments.items.filter(
    ({ id, applies, retiredAt }) =>
      applies === (draft.personId ? 'PERSON' : 'ORGANIZATION') && (retiredAt === null || id === draft.treatmentId),
  )
  const chosen = applying.find(({ id }) => id === draft.treatmentId)
  return (
    <TextField
      select
      size="small"
      label={translate('reviews.treatment')}
      value={chosen?.id ?? ''}
      helperText={chosen && text(chosen.act)}
      onChange={event => {
        const treatment = applying.find(({ id }) => id === event.target.value)
        edit({ treatmentId: treatment?.id ?? null, orderedDueOn: treatment?.orders ? draft.orderedDueOn : null })
      }}
    >
      <MenuItem value="">–</MenuItem>
      {applying.map(one => (
        <MenuItem key={one.id} value={one.id}>
          {text(one.name)}
        </MenuItem>
      ))}
    </TextField>
  )
}

/** By when the subject is ordered to put right what is wrong; asked for only where the treatment orders it. */
const OrderedDueOn = ({ recording }: { recording: Recording }) => {
  const translate = useTranslate()
  const say = useProblemText()
  const { draft, edit, problems } = useDraftForm()
  const problem = problemAt(problems, 'orderedDueOn')
  if (!recording.treatments.items.find(({ id }) => id === draft.treatmentId)?.orders) return null
  return (
    <TextField
      type="date"
      size="small"
      required
      label={translate('reviews.orderedDueOn')}
      value={draft.orderedDueOn ?? ''}
      error={Boolean(problem)}
      helperText={problem && say(problem)}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={event => edit({ orderedDueOn: event.target.value || null })}
    />
  )
}
