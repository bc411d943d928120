import type { MeasureStatus, OpinionKind, OpinionStatus } from '@pingyi/domain'
import type { Text } from '../kit/i18n/use-format.ts'

type Named = { id: string; name: string }

/** An opinion as `opinionFields` selects it. */
export type OpinionRow = {
  id: string
  version: number
  kind: OpinionKind
  text: string
  status: OpinionStatus
  reason: string | null
  answer: string | null
  recordedAt: string
  allowedEvents: readonly string[]
  viewerMay: readonly string[]
  organization: Named
  person: Named | null
  cycle: Named
  review: { id: string; occurredOn: string; reviewer: Named; form: { name: Text } }
  rectification: { id: string } | null
  mergedInto: { id: string; text: string } | null
  measures: readonly { id: string; text: string; status: MeasureStatus }[]
}
