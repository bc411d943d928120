import type { Locator, Page } from 'playwright-core'
import type { Sample } from './sample.ts'

/** A dialog or a page of the console that takes text. */
export type Place = {
  readonly name: string
  /** The files that show its form, from `apps/console/src`. */
  readonly of: readonly string[]
  readonly path: (sample: Sample) => string
  /** The clicks that open the dialog; a page has none. */
  readonly open?: (page: Page) => Promise<void>
  /** Where one types; the first field of several lines or one unless told. */
  readonly field?: (within: Page | Locator) => Locator
  readonly text?: string
  /** Walked with every change, not only with the long tests. */
  readonly isShort?: true
}

const click = (name: string | RegExp) => (page: Page) =>
  page
    .locator('main')
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click()

/** All rows of the table, then what can be done with many. */
const forAll = (act: string) => async (page: Page) => {
  await page.locator('thead').getByRole('checkbox').check()
  await click(act)(page)
}

const day = (within: Page | Locator) => within.locator('input[type=date]').first()
const labelled = (label: RegExp) => (within: Page | Locator) => within.getByLabel(label).first()

const button = 'kit/verbs/VerbButton.tsx'
const show =
  (list: 'rectifications' | 'opinions' | 'measures', state: string) =>
  ({ inState }: Sample) =>
    `/${list}/${inState(list, state)}/show`
const of =
  (list: string, end = '') =>
  ({ first }: Sample) =>
    `/${list}/${first(list)}${end}`

export const dialogs: readonly Place[] = [
  { name: 'a reason', of: [button], path: show('measures', 'PLANNED'), open: click('取消措施'), isShort: true },
  { name: 'measures proposed', of: [button], path: show('rectifications', 'OPEN'), open: click('提出整改措施'), field: labelled(/原因/) },
  {
    name: 'a reply at once',
    of: ['rectifications/dialogs/AtOnceDialog.tsx'],
    path: show('rectifications', 'OPEN'),
    open: click('立行立改并回复'),
  },
  { name: 'a reply', of: ['rectifications/dialogs/ReplyDialog.tsx'], path: show('rectifications', 'IN_PROGRESS'), open: click('书面回复') },
  { name: 'a plan returned', of: [button], path: show('rectifications', 'PROPOSED'), open: click('退回') },
  {
    name: 'an evaluation',
    of: ['rectifications/dialogs/AcceptDialog.tsx'],
    path: show('rectifications', 'REPLIED'),
    open: click('验收'),
    field: labelled(/验收评价/),
  },
  { name: 'a rectification reopened', of: [button], path: show('rectifications', 'CLOSED'), open: click('重新整改') },
  {
    name: 'a deadline changed',
    of: [button],
    path: show('rectifications', 'IN_PROGRESS'),
    open: click('变更期限'),
    field: labelled(/理由/),
  },
  { name: 'a refusal', of: [button], path: show('opinions', 'RAISED'), open: click('说明不采纳理由') },
  { name: 'an answer', of: [button], path: show('opinions', 'ASKED'), open: click('答复') },
  { name: 'a measure done', of: [button], path: show('measures', 'IN_PROGRESS'), open: click('报告完成') },
  { name: 'a review returned', of: [button], path: of('reviews'), open: click('退回补充') },
  { name: 'an account', of: [button], path: () => '/accounts', open: click('邀请'), field: labelled(/用户名/) },
  { name: 'a post', of: [button], path: of('people', '/show'), open: click('任命'), field: labelled(/分管/) },
  { name: 'an organisation below', of: [button], path: () => '/organizations', open: click('新建下级'), field: labelled(/^名称/) },
  { name: 'a school term', of: [button], path: () => '/calendars', open: click('登记学期'), field: labelled(/名称/) },
  { name: 'a subject excluded', of: [button], path: ({ cycle }) => `/notReviewed?cycle=${cycle}`, open: click('不计入') },
  {
    name: 'a measure added',
    path: show('rectifications', 'OPEN'),
    open: click('增加措施'),
    isShort: true,
    of: ['measures/MeasureDialog.tsx', 'measures/AddMeasure.tsx'],
  },
  { name: 'a measure changed', of: ['measures/EditMeasure.tsx'], path: show('measures', 'PLANNED'), open: click('修改') },
  {
    name: 'a measure of an opinion',
    of: ['opinions/MeasureOfOpinion.tsx'],
    open: click('定措施'),
    path: ({ cycle }) => `/opinions?cycle=${cycle}&filter=${encodeURIComponent('{"kind":"PROBLEM"}')}`,
  },
  { name: 'a view', of: ['saved-views/SaveView.tsx'], path: () => '/measures', open: click('保存视图'), isShort: true },
  { name: 'a token', of: ['accounts/NewToken.tsx'], path: () => '/me', open: click('新建令牌') },
  {
    name: 'a meeting beside a review',
    of: ['occasions/AddOccasion.tsx'],
    open: click('新增'),
    field: labelled(/地点/),
    path: ({ subject }) => `/reviews/create?${subject}`,
  },
  {
    name: 'a verb for many',
    of: ['kit/table/bulk/BulkDialog.tsx'],
    open: forAll('验收'),
    path: ({ cycle }) => `/rectifications?cycle=${cycle}&filter=${encodeURIComponent('{"status":"REPLIED"}')}`,
  },
  {
    name: 'work handed over',
    of: ['handovers/HandOverDialog.tsx'],
    path: of('people', '/show'),
    open: click('交接工作'),
    field: day,
    text: '2026-01-05',
  },
]

const named = labelled(/名称|姓名/)
const resource = (list: string, page: 'create' | 'edit', file: string): Place => ({
  name: `${list} ${page}`,
  of: [file],
  path: page === 'create' ? () => `/${list}/create` : of(list),
  field: named,
})

export const pages: readonly Place[] = [
  resource('people', 'create', 'people/PersonCreate.tsx'),
  resource('people', 'edit', 'people/PersonEdit.tsx'),
  resource('bodies', 'create', 'organizations/bodies/BodyCreate.tsx'),
  resource('bodies', 'edit', 'organizations/bodies/BodyEdit.tsx'),
  { ...resource('units', 'create', 'organizations/units/UnitCreate.tsx'), isShort: true },
  resource('units', 'edit', 'organizations/units/UnitEdit.tsx'),
  { ...resource('organizations', 'edit', 'organizations/OrganizationEdit.tsx'), field: labelled(/^简称/) },
  resource('cycles', 'create', 'cycles/create/CycleCreate.tsx'),
  resource('cycles', 'edit', 'cycles/CycleEdit.tsx'),
  { name: 'cycles copy', of: ['cycles/create/CopyCycle.tsx'], path: ({ past }) => `/cycles/${past}/copy`, field: named },
  { name: 'occasions create', of: ['occasions/OccasionEntry.tsx'], path: () => '/occasions/create', field: labelled(/地点/) },
  { name: 'occasions edit', of: ['occasions/OccasionEntry.tsx'], path: of('occasions'), field: labelled(/地点/) },
  {
    name: 'criteria create',
    of: ['kit/revisions/RevisionForm.tsx'],
    path: () => '/criteriaSets/create',
    field: page => page.locator('form textarea').first(),
  },
  {
    name: 'criteria edit',
    of: ['kit/revisions/RevisionForm.tsx'],
    path: of('criteriaSets'),
    field: page => page.locator('form textarea').first(),
  },
  {
    name: 'the matrix',
    of: ['cycles/authority/MatrixForm.tsx'],
    path: ({ next }: Sample) => `/cycles/${next}/authority`,
    field: page => page.locator('form textarea').first(),
  },
  { name: 'a notice', of: ['calendars/LoadNotice.tsx'], path: () => '/calendars', field: labelled(/文号/) },
  { name: 'a password', of: ['accounts/ChangePassword.tsx'], path: () => '/me', field: labelled(/现在的密码/) },
  {
    name: 'names of those present',
    of: ['occasions/attendees/PasteNames.tsx'],
    path: of('occasions', '/show'),
    field: labelled(/名单|粘贴/),
  },
  {
    name: 'a comment changed',
    of: ['comments/WriteComment.tsx'],
    path: show('opinions', 'ASKED'),
    open: click('修改'),
    field: page => page.locator('article textarea').first(),
  },
  {
    name: 'a field in its place',
    of: ['kit/table/EditedCell.tsx'],
    path: () => '/measures',
    open: click('修改“措施内容”'),
    field: page => page.locator('tbody textarea').first(),
  },
]

/** Files with a dialog or a guard of their own that take no text, each with the reason. */
export const withoutText: Readonly<Record<string, string>> = {
  'accounts/InvitationLetters.tsx': 'shows letters; it closes by its button alone, and leaving the page asks',
  'accounts/ShownOnce.tsx': 'shows a secret; it closes by its button alone, and leaving the page asks',
  'finder/Finder.tsx': 'searches: what is typed is kept nowhere',
  'kit/table/export/ExportButton.tsx': 'shows how far an export is',
  'rosters/AssignDialog.tsx': 'chooses one of several',
  'sign-in/AcceptInvitation.tsx': 'takes a password of a stranger, which nobody can read over',
  'sign-in/SignInDialog.tsx': 'takes a password and does not close on Escape or a click beside',
}
