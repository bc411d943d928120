import { guarded } from '../platform/access/guard.ts'
import { SavedView } from './saved-view.ts'

guarded(SavedView, {
  read: 'SAVED_VIEW_READ',
  // Unshared views are treated like drafts: only their owner sees them.
  facts: { organization: 't.organization_id', recordedBy: 't.owner_id', draft: 't.organization_id is null' },
  actions: ['SAVED_VIEW_MANAGE'],
})
