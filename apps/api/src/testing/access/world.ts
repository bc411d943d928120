import type { Actor, Facts } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { AccessToken } from '../../accounts/access-token.ts'
import { Account } from '../../accounts/account.ts'
import { Assignment } from '../../assignments/assignment.ts'
import { CalendarNotice } from '../../calendars/calendar-notice.ts'
import { SchoolTerm } from '../../calendars/school-term.ts'
import { CriteriaSet } from '../../criteria/criteria-set.ts'
import { ReviewForm } from '../../criteria/review-form.ts'
import { campaignData, ensureVocabulary } from '../../criteria/seed.ts'
import { Treatment } from '../../criteria/treatment.ts'
import { Import } from '../../imports/import.ts'
import { Notification } from '../../notifications/notification.ts'
import { Unit } from '../../organizations/unit.ts'
import { Appointment } from '../../people/appointment.ts'
import { Membership } from '../../people/membership.ts'
import { Person } from '../../people/person.ts'
import { Post } from '../../people/post.ts'
import { SavedView } from '../../saved-views/saved-view.ts'
import { putAuditEvents } from './audit-events.ts'
import { actorIn, isPost, type Role, roles } from './cast.ts'
import { putNeighbours } from './neighbours.ts'
import { fromOn, human, type Local, putPlace } from './place-rows.ts'
import { type Place, pathOf, places } from './places.ts'
import { putRectification } from './rectification-cases.ts'
import { rowCollector } from './rows.ts'
import type { Thing } from './things.ts'

/** A world with every kind of record in every place, and an actor of each role at `own`. */
export async function makeAccessWorld(db: EntityManager) {
  await ensureVocabulary(db, campaignData)
  const { put, write } = rowCollector()
  const things: Thing[] = []
  const forms = await db.find(ReviewForm)
  const form = (code: string) => forms.find(one => one.code === code)!.id
  const posts = await db.find(Post)
  const post = (code: string) => posts.find(one => one.code === code)!.id
  const unit = put(Unit, { name: '单位', kind: 'SCHOOL' })
  const local = {} as Record<Place, Local>
  const ids = (place: Place) => pathOf(place).map(one => local[one].organizationId)
  for (const place of places)
    local[place] = putPlace(put, place, local, { form: form('COLLECTIVE'), talk: form('TALK'), post: post('BRANCH_SECRETARY'), unit })
  const at = (place: Place): Facts => ({ organizationId: local[place].organizationId, path: ids(place) })
  for (const place of places) things.push(...local[place].things(at(place)))

  const cast = {} as Record<Role, Actor>
  const own = local.own.organizationId
  for (const role of roles) {
    const personId = role === 'everywhere' ? null : put(Person, human(role))
    const placed: Facts = role === 'nothing' || role === 'everywhere' ? { organizationId: null, path: [] } : at('own')
    const accountId = put(Account, { username: role.toLowerCase(), personId, status: 'ACTIVE', everywhere: role === 'everywhere' })
    const tokenId = put(AccessToken, { accountId, name: '令牌', scopes: ['WRITE'] })
    const name = `the actor’s own (${role})`
    if (personId) things.push({ type: 'Person', id: personId, name, facts: { ...placed, personId } })
    things.push({ type: 'Account', id: accountId, name, facts: { ...placed, recordedById: accountId } })
    things.push({ type: 'AccessToken', id: tokenId, name, facts: { recordedById: accountId } })
    const view = { list: 'measures', name: '逾期', query: 'sort=dueOn', ownerId: accountId }
    const viewId = put(SavedView, view)
    things.push({ type: 'SavedView', id: viewId, name, facts: { path: [], recordedById: accountId, draft: true } })
    const file = { kind: 'ROSTER', fileName: '名册.xlsx', fileHash: '', status: 'REFUSED' } as const
    const importId = put(Import, { ...file, recordedById: accountId })
    things.push({ type: 'Import', id: importId, name, facts: { path: [], recordedById: accountId } })
    if (personId) {
      const told = { kind: 'ASSIGNED', subjectType: 'Cycle', subjectId: local.none.cycleId, accountId, details: {} } as const
      const notificationId = put(Notification, { ...told, personId, toldAt: new Date(), times: 1 })
      things.push({ type: 'Notification', id: notificationId, name, facts: { path: [], personId } })
    }
    let appointmentId = ''
    if (isPost(role)) {
      appointmentId = put(Appointment, { personId: personId!, postId: post(role), organizationId: own, fromOn })
      things.push({ type: 'Appointment', id: appointmentId, name, facts: { ...placed, personId } })
    }
    if (personId) {
      const { entryId: rosterEntryId } = local.none
      const id = put(Assignment, { rosterEntryId, personId, authorityRule: role })
      things.push({ type: 'Assignment', id, name, facts: { ...at('none'), personId: null, reviewerId: personId } })
    }
    if (role === 'MEMBER') {
      const id = put(Membership, { personId: personId!, organizationId: own, standing: 'FULL', fromOn })
      things.push({ type: 'Membership', id, name, facts: { ...placed, personId } })
    }
    cast[role] = actorIn(role, { accountId, personId, appointmentId, own, above: ids('own') })
  }

  const neighbours = putNeighbours(put, at, post)
  things.push(...neighbours.things)
  for (const place of places) {
    const { cycleId, reviewerId, personId, ownerId, occasionId, talkId, accountId: recordedById } = local[place]
    const base = { occasionId, place: at(place), cycleId, formId: form('COLLECTIVE'), reviewerId, personId, ownerId, recordedById }
    things.push(...putRectification(put, { ...base, name: `at ${place}` }))
    things.push(...putRectification(put, { ...base, name: `talk at ${place}`, talk: true, formId: form('TALK'), occasionId: talkId }))
    things.push(...putRectification(put, { ...base, name: `draft at ${place}`, status: 'DRAFTED' }))
    things.push(...putRectification(put, { ...base, name: `discarded at ${place}`, status: 'DISCARDED' }))
    for (const role of roles) {
      const { personId: me, accountId } = cast[role]
      const parts = {
        REVIEWER: { reviewerId: me! },
        SUBJECT: { personId: me! },
        OWNER: { ownerId: me! },
        RECORDER: { recordedById: accountId },
      }
      const wanted = place === 'none' ? Object.entries(parts) : place === 'own' ? Object.entries(parts).slice(0, 2) : []
      for (const [part, given] of wanted) {
        if (me === null && part !== 'RECORDER') continue
        const name = `${role} as ${part} at ${place}`
        things.push(...putRectification(put, { ...base, ...given, name }))
        things.push(
          ...putRectification(put, { ...base, ...given, name: `talk: ${name}`, talk: true, formId: form('TALK'), occasionId: talkId }),
        )
        things.push(...putRectification(put, { ...base, ...given, name: `draft: ${name}`, status: 'DRAFTED' }))
      }
    }
  }
  put(SchoolTerm, { name: '第一学期', startsOn: '2011-09-01', endsOn: '2012-01-20' })
  put(CalendarNotice, { ordinal: 1, year: 2003, number: '第一号', daysOff: [], makeUpDays: [] })
  for (const [i, one] of things.entries()) {
    if (one.type !== 'Occasion') continue
    const place = places.find(where => [local[where].occasionId, local[where].talkId].includes(one.id))!
    const reviews = things
      .filter(({ type, facts }) => type === 'Review' && facts.organizationId === one.facts.organizationId)
      .filter(({ facts }) => facts.confidential === one.facts.confidential)
    const given = reviews.filter(({ facts }) => !facts.draft)
    const reviewerIds = [
      ...reviews.map(({ facts }) => facts.reviewerId!),
      ...(one.id === local[place].talkId ? [local[place].reviewerId] : []),
    ]
    things[i] = { ...one, facts: { ...one.facts, reviewerIds, subjectIds: given.map(({ facts }) => facts.personId!) } }
  }
  await write(db)
  for (const entity of [Post, ReviewForm, CriteriaSet, Treatment, Unit, SchoolTerm, CalendarNotice])
    for (const { id } of await db.find<Post>(entity as never))
      things.push({ type: entity.name, id, name: 'vocabulary', facts: { path: [] } })
  things.push(...(await putAuditEvents(db, { things, cast, at, local })))
  const thing = (type: string, name: string) => things.find(one => one.type === type && one.name === name)!
  return { things, cast, neighbours: neighbours.viewers, at, local, thing, form, post }
}

export type AccessWorld = Awaited<ReturnType<typeof makeAccessWorld>>
