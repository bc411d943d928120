import { createElement } from 'react'
import type { Feature } from '../shared/feature.ts'
import { page } from '../shared/page.ts'

const InboxPage = page(() => import('./InboxPage.tsx'), 'InboxPage')

const feature: Feature = { routes: [{ path: '/inbox', element: createElement(InboxPage) }] }
export default feature
