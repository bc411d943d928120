import type { Actor } from '@pingyi/domain'
import type { NotificationKind } from '@pingyi/domain/internal'
import type { Tx } from '../../platform/database/tx.ts'

/** What notices are about; `notifications/subject-name.ts` says what each is called. */
export type NotifiedType = 'Cycle' | 'Person' | 'Organization' | 'Review' | 'Opinion' | 'Rectification' | 'Measure'

export type Notice = {
  readonly kind: NotificationKind
  /** The subject, with the type name of the audit log, such as Review or Measure. */
  readonly subject: { readonly type: NotifiedType; readonly id: string }
  readonly personIds: readonly string[]
  /** Numbers, days and codes for the sentence; never user text. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

/** Notifies people, except the actor. Unread notifications of the same kind and subject are merged. */
export const notify = (tx: Tx, actor: Actor | null, notice: Notice): Promise<void> => notifyAll(tx, actor, [notice])

/** Like `notify` for many notices in one statement. */
export async function notifyAll(tx: Tx, actor: Actor | null, notices: readonly Notice[]): Promise<void> {
  const lines = notices.flatMap(({ kind, subject, personIds, details = {} }) =>
    [...new Set(personIds)]
      .filter(id => id !== actor?.personId)
      .map(person_id => ({ person_id, kind, subject_type: subject.type, subject_id: subject.id, details })),
  )
  if (lines.length === 0) return
  await tx.query(
    `-- notify
     insert into notifications (person_id, kind, subject_type, subject_id, account_id, details, told_at, times)
     select distinct on (n.person_id, n.kind, n.subject_id) n.person_id, n.kind, n.subject_type, n.subject_id, $2::uuid, n.details, now(), 1
     from jsonb_to_recordset($1::jsonb) n (person_id uuid, kind text, subject_type text, subject_id uuid, details jsonb)
     order by n.person_id, n.kind, n.subject_id
     on conflict (person_id, kind, subject_id) where read_at is null do update
       set told_at = now(), times = notifications.times + 1, account_id = excluded.account_id, details = excluded.details`,
    [JSON.stringify(lines), actor?.accountId ?? null],
  )
}
