import type { Feature } from '../kit/feature.ts'
import { FindAnything } from './FindAnything.tsx'

const feature: Feature = { barTools: [FindAnything] }
export default feature
