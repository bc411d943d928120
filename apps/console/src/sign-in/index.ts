import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { AcceptInvitation } from './AcceptInvitation.tsx'

const feature: Feature = { open: [{ path: '/invitation', element: createElement(AcceptInvitation) }] }
export default feature
