import type { Feature } from '../kit/feature.ts'
import { FinderButton } from './FinderButton.tsx'

const feature: Feature = { barTools: [FinderButton] }
export default feature
