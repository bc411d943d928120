import type { Feature } from '../kit/feature.ts'
import { FindAnything } from './FinderButton.tsx'

const feature: Feature = { barTools: [FindAnything] }
export default feature
