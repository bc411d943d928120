import pg from 'pg'
import { DataSource, type Logger } from 'typeorm'
import { AccessToken } from './accounts/access-token.ts'
import { Account } from './accounts/account.ts'
import { Assignment } from './assignments/assignment.ts'
import { AuditEvent } from './audit/audit-event.ts'
import { CalendarNotice } from './calendars/calendar-notice.ts'
import { SchoolTerm } from './calendars/school-term.ts'
import { Comment } from './comments/comment.ts'
import { CommentMention } from './comments/comment-mention.ts'
import { CriteriaSet } from './criteria/criteria-set.ts'
import { ReviewForm } from './criteria/review-form.ts'
import { Treatment } from './criteria/treatment.ts'
import { Cycle } from './cycles/cycle.ts'
import { RosterEntry } from './cycles/roster-entry.ts'
import { HandOver } from './handovers/hand-over.ts'
import { Import } from './imports/import.ts'
import { Notification } from './inbox/notification.ts'
import { First1763800000000 } from './migrations/1763800000000-first.ts'
import { Deadlines1764000100000 } from './migrations/1764000100000-deadlines.ts'
import { Assignments1764000200000 } from './migrations/1764000200000-assignments.ts'
import { HandOvers1764000300000 } from './migrations/1764000300000-hand-overs.ts'
import { Occasions1764000400000 } from './migrations/1764000400000-occasions.ts'
import { Inbox1764000500000 } from './migrations/1764000500000-inbox.ts'
import { Comments1764000500001 } from './migrations/1764000500001-comments.ts'
import { SavedViews1764000600000 } from './migrations/1764000600000-saved-views.ts'
import { Imports1764000700000 } from './migrations/1764000700000-imports.ts'
import { VoidedReviews1764000800000 } from './migrations/1764000800000-voided-reviews.ts'
import { ReviewedSubjects1764000800001 } from './migrations/1764000800001-reviewed-subjects.ts'
import { Body } from './organizations/body.ts'
import { Organization } from './organizations/organization.ts'
import { OrganizationEdge } from './organizations/organization-edge.ts'
import { Unit } from './organizations/unit.ts'
import { Appointment } from './people/appointment.ts'
import { Membership } from './people/membership.ts'
import { Person } from './people/person.ts'
import { Post } from './people/post.ts'
import { Responsibility } from './people/responsibility.ts'
import { locks } from './platform/locks.ts'
import { queueStatements } from './platform/statement-queue.ts'
import { Transition } from './platform/transition.ts'
import { DeadlineChange } from './rectifications/deadline-change.ts'
import { Measure } from './rectifications/measure.ts'
import { MeasureOpinion } from './rectifications/measure-opinion.ts'
import { Opinion } from './rectifications/opinion.ts'
import { Rectification } from './rectifications/rectification.ts'
import { Round } from './rectifications/round.ts'
import { Occasion } from './reviews/occasion.ts'
import { OccasionAttendee } from './reviews/occasion-attendee.ts'
import { Review } from './reviews/review.ts'
import { ReviewRemark } from './reviews/review-remark.ts'
import { SavedView } from './saved-views/saved-view.ts'

const entities = [
  ...[
    AccessToken,
    Account,
    Appointment,
    Assignment,
    AuditEvent,
    Body,
    Comment,
    CommentMention,
    CriteriaSet,
    Cycle,
    Import,
    Measure,
    MeasureOpinion,
    Membership,
    Notification,
    Occasion,
  ],
  ...[OccasionAttendee, Opinion, Organization, OrganizationEdge, Person, Post, Rectification, Responsibility, Review, ReviewForm],
  ...[ReviewRemark, RosterEntry, Round, SavedView, Transition, Treatment, Unit],
  ...[HandOver],
  ...[CalendarNotice, DeadlineChange, SchoolTerm],
]
const migrations = [
  First1763800000000,
  Deadlines1764000100000,
  Assignments1764000200000,
  HandOvers1764000300000,
  Occasions1764000400000,
  Inbox1764000500000,
  Comments1764000500001,
  SavedViews1764000600000,
  Imports1764000700000,
  VoidedReviews1764000800000,
  ReviewedSubjects1764000800001,
]

// A day stays the text that it is: node-pg would make it a moment in the server's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, value => value)

export type DatabaseSettings = { url: string; poolSize?: number; logger?: Logger }

export const makeDatabase = ({ url, poolSize = 10, logger }: DatabaseSettings) =>
  queueStatements(
    new DataSource({
      type: 'postgres',
      url,
      entities,
      migrations,
      synchronize: false,
      uuidExtension: 'pgcrypto',
      installExtensions: false,
      poolSize,
      ...(logger && { logging: true, logger }),
      extra: {
        options: '-c TimeZone=UTC -c statement_timeout=10000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000',
        connectionTimeoutMillis: 2000,
      },
    }),
  )

/** Brings the schema up to date, as the owner of the database; several servers that start at once do it one after the other. */
export async function migrate(ownerUrl: string) {
  const owner = await makeDatabase({ url: ownerUrl, poolSize: 2 }).initialize()
  try {
    await owner.query('select pg_advisory_lock($1)', [locks.migrations])
    await owner.runMigrations({ transaction: 'each' })
  } finally {
    await owner.destroy()
  }
}
