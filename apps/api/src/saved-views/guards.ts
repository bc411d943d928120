import { guarded } from '../platform/access/guard.ts'
import { SavedView } from './saved-view.ts'

guarded(SavedView, {
  read: 'savedView:read',
  // What is not shared is as a draft: nobody's but its owner's.
  facts: { organization: 't.organization_id', recordedBy: 't.owner_id', draft: 't.organization_id is null' },
  actions: ['savedView:manage'],
})
