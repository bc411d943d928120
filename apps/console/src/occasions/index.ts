import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const feature: Feature = { resources: [{ name: 'occasions', list: page(() => import('./OccasionList.tsx'), 'OccasionList') }] }
export default feature
