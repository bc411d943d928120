import { guarded } from '../platform/access/guard.ts'
import { Import } from './import.ts'

// An office sees its own imports; the installation's own office all.
guarded(Import, {
  read: 'ROSTER_IMPORT',
  facts: { organization: 'null::uuid', recordedBy: 't.recorded_by' },
  actions: ['ROSTER_IMPORT'],
  // Whoever reads the event of an import reads its report.
  audited: {},
})
