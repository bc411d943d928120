import { guarded } from '../platform/access/guard.ts'
import { Import } from './import.ts'

// An office sees its own imports. Accounts with rights everywhere see all.
guarded(Import, {
  read: 'ROSTER_IMPORT',
  facts: { organization: 'null::uuid', recordedBy: 't.recorded_by' },
  actions: ['ROSTER_IMPORT'],
  // Readers of the import's audit events may read its report.
  audited: {},
})
