import AccountTree from '@mui/icons-material/AccountTreeOutlined'
import Assessment from '@mui/icons-material/AssessmentOutlined'
import Badge from '@mui/icons-material/BadgeOutlined'
import Build from '@mui/icons-material/BuildOutlined'
import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined'
import Dashboard from '@mui/icons-material/DashboardOutlined'
import Diversity from '@mui/icons-material/Diversity3Outlined'
import Event from '@mui/icons-material/EventOutlined'
import FactCheck from '@mui/icons-material/FactCheckOutlined'
import Feedback from '@mui/icons-material/FeedbackOutlined'
import Flag from '@mui/icons-material/FlagOutlined'
import Forum from '@mui/icons-material/ForumOutlined'
import Groups from '@mui/icons-material/GroupsOutlined'
import Handshake from '@mui/icons-material/HandshakeOutlined'
import History from '@mui/icons-material/HistoryOutlined'
import Inbox from '@mui/icons-material/InboxOutlined'
import Key from '@mui/icons-material/KeyOutlined'
import MenuBook from '@mui/icons-material/MenuBookOutlined'
import People from '@mui/icons-material/PeopleOutlined'
import PersonSearch from '@mui/icons-material/PersonSearchOutlined'
import RateReview from '@mui/icons-material/RateReviewOutlined'
import Rule from '@mui/icons-material/RuleOutlined'
import School from '@mui/icons-material/SchoolOutlined'
import UploadFile from '@mui/icons-material/UploadFileOutlined'
import type { MenuGroup } from './layout/menu/use-menu.ts'

/** The menu. An entry shows if the API grants one of its actions, with `atPlace` for a part of the tree. Labels: `layout.menu.<first word of the path>`. */
export const menu: readonly MenuGroup[] = [
  [
    { to: '/', icon: Dashboard, needs: [] },
    { to: '/notifications', icon: Inbox, needs: ['notification:read'] },
  ],
  [
    { to: '/cycles', icon: Flag, needs: ['cycle:manage'] },
    { to: '/notReviewed', icon: PersonSearch, needs: ['statistics:read'], atPlace: true },
    { to: '/mutual', icon: Forum, needs: ['review:record'] },
    { to: '/reviews', icon: RateReview, needs: ['review:read'] },
    { to: '/occasions', icon: Event, needs: ['occasion:manage'] },
  ],
  [
    { to: '/opinions', icon: Feedback, needs: ['review:read'] },
    { to: '/rectifications', icon: Build, needs: ['review:read'] },
    { to: '/measures', icon: Rule, needs: ['review:read'] },
  ],
  [
    { to: '/ledger', icon: MenuBook, needs: ['ledger:read'] },
    { to: '/statistics', icon: Assessment, needs: ['statistics:read'] },
    { to: '/checks', icon: FactCheck, needs: ['statistics:read'], atPlace: true },
  ],
  [
    { to: '/organizations', icon: AccountTree, needs: ['organization:read'] },
    { to: '/people', icon: People, needs: ['person:read'] },
    { to: '/responsibilities', icon: Handshake, needs: ['person:read'], atPlace: true },
    { to: '/appointments', icon: Badge, needs: ['person:read'], atPlace: true },
    { to: '/bodies', icon: Diversity, needs: ['organization:manage'] },
    { to: '/units', icon: School, needs: ['organization:manage'] },
    { to: '/imports', icon: UploadFile, needs: ['roster:import'] },
  ],
  [
    { to: '/criteriaSets', icon: Groups, needs: ['criteria:manage'] },
    { to: '/calendars', icon: CalendarMonth, needs: ['calendar:manage'] },
    { to: '/accounts', icon: Key, needs: ['account:read'], atPlace: true },
    { to: '/auditEvents', icon: History, needs: ['audit:read'] },
  ],
]
