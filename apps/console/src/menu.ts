import AccountTree from '@mui/icons-material/AccountTreeOutlined'
import Assessment from '@mui/icons-material/AssessmentOutlined'
import Assignment from '@mui/icons-material/AssignmentOutlined'
import Badge from '@mui/icons-material/BadgeOutlined'
import Balance from '@mui/icons-material/BalanceOutlined'
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
import Work from '@mui/icons-material/WorkOutlineOutlined'
import type { MenuGroup } from './layout/menu/use-menu.ts'

/** The menu. An entry shows if the API grants one of its actions, with `atPlace` for a part of the tree. Labels: `layout.menu.<first word of the path>`. */
export const menu: readonly MenuGroup[] = [
  [
    { to: '/', icon: Dashboard, needs: [], typed: 'gongzuotai gzt' },
    { to: '/notifications', icon: Inbox, needs: ['NOTIFICATION_READ'], typed: 'xiaoxi xx shoujianxiang sjx' },
  ],
  [
    { to: '/cycles', icon: Flag, needs: ['CYCLE_MANAGE'], typed: 'dianpingjihua dpjh' },
    { to: '/notReviewed', icon: PersonSearch, needs: ['STATISTICS_READ'], atPlace: true, typed: 'weidianping wdp' },
    { to: '/mutual', icon: Forum, needs: ['REVIEW_RECORD'], typed: 'youwodianping ywdp huping hp' },
    { to: '/reviews', icon: RateReview, needs: ['REVIEW_READ'], typed: 'dianping dp' },
    { to: '/occasions', icon: Event, needs: ['OCCASION_MANAGE'], typed: 'huiyiyuxianchang hyyxc' },
  ],
  [
    { to: '/opinions', icon: Feedback, needs: ['REVIEW_READ'], typed: 'yijian yj' },
    { to: '/rectifications', icon: Build, needs: ['REVIEW_READ'], typed: 'zhenggai zg' },
    { to: '/measures', icon: Rule, needs: ['REVIEW_READ'], typed: 'zhenggaicuoshi zgcs' },
  ],
  [
    { to: '/ledger', icon: MenuBook, needs: ['LEDGER_READ'], typed: 'taizhang tz' },
    { to: '/statistics', icon: Assessment, needs: ['STATISTICS_READ'], typed: 'tongji tj' },
    { to: '/checks', icon: FactCheck, needs: ['STATISTICS_READ'], atPlace: true, typed: 'shujujiancha sjjc' },
  ],
  [
    { to: '/organizations', icon: AccountTree, needs: ['ORGANIZATION_READ'], typed: 'zuzhi zz' },
    { to: '/people', icon: People, needs: ['PERSON_READ'], typed: 'renyuan ry' },
    { to: '/responsibilities', icon: Handshake, needs: ['PERSON_READ'], atPlace: true, typed: 'lianxidianyubaopian lxdybp baopian' },
    { to: '/appointments', icon: Badge, needs: ['PERSON_READ'], atPlace: true, typed: 'renzhiyujiaojie rzyjj' },
    { to: '/bodies', icon: Diversity, needs: ['ORGANIZATION_MANAGE'], typed: 'jigou jg' },
    { to: '/units', icon: School, needs: ['ORGANIZATION_MANAGE'], typed: 'danwei dw' },
    { to: '/imports', icon: UploadFile, needs: ['ROSTER_IMPORT'], typed: 'daorumingce drmc' },
  ],
  [
    { to: '/criteriaSets', icon: Groups, needs: ['CRITERIA_MANAGE'], typed: 'dianpingbiaozhun dpbz' },
    { to: '/reviewForms', icon: Assignment, needs: ['CRITERIA_MANAGE'], typed: 'dianpingxingshi dpxs changhe ch' },
    { to: '/posts', icon: Work, needs: ['CRITERIA_MANAGE'], typed: 'zhiwu zw' },
    { to: '/treatments', icon: Balance, needs: ['CRITERIA_MANAGE'], typed: 'chulifangshi clfs fenleichuli flcl' },
    { to: '/calendars', icon: CalendarMonth, needs: ['CALENDAR_MANAGE'], typed: 'rili rl gongzuori gzr' },
    { to: '/accounts', icon: Key, needs: ['ACCOUNT_READ'], atPlace: true, typed: 'zhanghao zh' },
    { to: '/auditEvents', icon: History, needs: ['AUDIT_READ'], typed: 'shenjirizhi sjrz' },
  ],
]
