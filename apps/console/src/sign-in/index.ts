import { createElement } from 'react'
import type { Feature } from '../kit/feature.ts'
import { lazyPage } from '../kit/page/lazy-page.ts'
import { SignInDialog } from './SignInDialog.tsx'

const AcceptInvitation = lazyPage(() => import('./AcceptInvitation.tsx'), 'AcceptInvitation')

const feature: Feature = {
  open: [{ path: '/invitation', element: createElement(AcceptInvitation) }],
  overlays: [SignInDialog],
}
export default feature
