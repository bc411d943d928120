import { refusalError } from '../../api/send.ts'
import { useGraphqlQuery } from '../../api/use-graphql-query.ts'
import { type Recording, recordingQuery } from '../queries.ts'
import type { Subject } from './begin-draft.ts'

const all = { page: { size: 100 } }
/** Retired ones, too: a draft or an occasion keeps what it had chosen. */
const everyRevision = { ...all, filter: { all: true } }

/** What the form of one subject needs; a cycle that is not there, or not for the reader, is an error. */
export function useRecording({ cycleId, ...subject }: Subject) {
  const { data, error, refetch } = useGraphqlQuery(recordingQuery, {
    cycle: { id: cycleId },
    reviewersFor: { cycleId, ...subject },
    reviewForms: everyRevision,
    treatments: everyRevision,
    occasions: { ...all, filter: { cycleId } },
  })
  const cycle = data?.cycle
  const recording: Recording | undefined = data && cycle ? { ...data, cycle } : undefined
  const missing = data && !cycle ? refusalError('NOT_FOUND', { what: 'cycle', id: cycleId }) : null
  return { recording, error: error ?? missing, refetch }
}
