import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { AcceptInvitation } from './AcceptInvitation.tsx'
import { SignInDialog } from './SignInDialog.tsx'

const feature: Feature = {
  open: [{ path: '/invitation', element: createElement(AcceptInvitation) }],
  overlays: [SignInDialog],
}
export default feature
