import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = {
  resources: [{ name: 'notReviewed', list: page(() => import('./RosterList.tsx'), 'RosterList') }, { name: 'rosterEntries' }],
}
export default feature
