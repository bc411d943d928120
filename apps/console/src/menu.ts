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
    { to: '/notifications', icon: Inbox, needs: ['NOTIFICATION_READ'] },
  ],
  [
    { to: '/cycles', icon: Flag, needs: ['CYCLE_MANAGE'] },
    { to: '/notReviewed', icon: PersonSearch, needs: ['STATISTICS_READ'], atPlace: true },
    { to: '/mutual', icon: Forum, needs: ['REVIEW_RECORD'] },
    { to: '/reviews', icon: RateReview, needs: ['REVIEW_READ'] },
    { to: '/occasions', icon: Event, needs: ['OCCASION_MANAGE'] },
  ],
  [
    { to: '/opinions', icon: Feedback, needs: ['REVIEW_READ'] },
    { to: '/rectifications', icon: Build, needs: ['REVIEW_READ'] },
    { to: '/measures', icon: Rule, needs: ['REVIEW_READ'] },
  ],
  [
    { to: '/ledger', icon: MenuBook, needs: ['LEDGER_READ'] },
    { to: '/statistics', icon: Assessment, needs: ['STATISTICS_READ'] },
    { to: '/checks', icon: FactCheck, needs: ['STATISTICS_READ'], atPlace: true },
  ],
  [
    { to: '/organizations', icon: AccountTree, needs: ['ORGANIZATION_READ'] },
    { to: '/people', icon: People, needs: ['PERSON_READ'] },
    { to: '/responsibilities', icon: Handshake, needs: ['PERSON_READ'], atPlace: true },
    { to: '/appointments', icon: Badge, needs: ['PERSON_READ'], atPlace: true },
    { to: '/bodies', icon: Diversity, needs: ['ORGANIZATION_MANAGE'] },
    { to: '/units', icon: School, needs: ['ORGANIZATION_MANAGE'] },
    { to: '/imports', icon: UploadFile, needs: ['ROSTER_IMPORT'] },
  ],
  [
    { to: '/criteriaSets', icon: Groups, needs: ['CRITERIA_MANAGE'] },
    { to: '/calendars', icon: CalendarMonth, needs: ['CALENDAR_MANAGE'] },
    { to: '/accounts', icon: Key, needs: ['ACCOUNT_READ'], atPlace: true },
    { to: '/auditEvents', icon: History, needs: ['AUDIT_READ'] },
  ],
]
