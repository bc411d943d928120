/** Whose codes a column holds, where no list of fields says it. */
export const vocabularies: Readonly<Record<string, string>> = {
  'posts.capability': 'Capability',
  'responsibilities.kind': 'ResponsibilityKind',
  'roster_entries.subject_kind': 'SubjectKind',
  'reviews.subject_kind': 'SubjectKind',
  'review_remarks.kind': 'RemarkKind',
  'rounds.status': 'RoundStatus',
  'rounds.deadline_kind': 'DeadlineKind',
  'deadline_changes.kind': 'DeadlineChangeKind',
}
