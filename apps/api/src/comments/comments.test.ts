import type { Actor } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { makeActor } from '../testing/makers.ts'
import { rectificationWorld } from '../testing/worlds/rectification-world.ts'
import { actorFor } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const shown = 'id version text editedAt withdrawnAt mayUpdate mayWithdraw author { person { name } } mentions { name }'

const write = (tx: EntityManager, actor: Actor, input: object) =>
  ask(tx, actor, `mutation($input: CreateCommentInput!) { createComment(input: $input) { ${shown} } }`, { input })
const said = async (tx: EntityManager, actor: Actor, input: object) => (await write(tx, actor, input)).data.createComment
const thread = async (tx: EntityManager, actor: Actor, filter: string) =>
  (await ask(tx, actor, `{ comments(filter: { ${filter} }) { total items { ${shown} } } }`)).data.comments
const told = (tx: EntityManager) =>
  tx.query(
    `select p.name, n.kind, n.times from notifications n join people p on p.id = n.person_id
     where n.kind in ('COMMENTED', 'MENTIONED') order by 1, 2`,
  )

test('both parties comment on an opinion and its rectification, oldest first; others read nothing', () =>
  sandbox(db, async tx => {
    const { actors, problem, rectification, other } = await rectificationWorld(tx)
    await said(tx, actors.subject, { opinionId: problem.id, text: ' 请问从何时算起？\n<b>谢谢</b> ' })
    await tx.query("update comments set recorded_at = recorded_at - interval '1 minute'")
    await said(tx, actors.reviewer, { opinionId: problem.id, text: '从本月起' })
    await said(tx, actors.reviewer, { rectificationId: rectification.id, text: '抓紧' })
    const { total, items } = await thread(tx, actors.subject, `opinionId: "${problem.id}"`)
    expect(items.map(({ text }: { text: string }) => text)).toEqual(['请问从何时算起？\n<b>谢谢</b>', '从本月起'])
    expect([total, items[0].mayUpdate, items[1].mayUpdate]).toEqual([2, true, false])
    const stranger = await makeActor(tx, other)
    expect((await thread(tx, stranger, `opinionId: "${problem.id}"`)).total).toBe(0)
    expect((await write(tx, stranger, { opinionId: problem.id, text: '我也想说' })).code).toBe('NOT_FOUND')
    expect((await write(tx, actors.subject, { opinionId: problem.id, text: '  ' })).details.problems).toEqual([
      { at: 'text', code: 'MISSING' },
    ])
    expect((await write(tx, actors.subject, { text: '说给谁' })).code).toBe('INVALID')
  }))

test('only readers of the record are offered and can be mentioned; others are rejected by name', () =>
  sandbox(db, async tx => {
    const { actors, problem, other, clerk, reviewer, leader } = await rectificationWorld(tx)
    for (const person of [other, clerk, leader]) await makeActor(tx, person)
    const offered = async (search = '') => {
      const asked = `{ mentionable(opinionId: "${problem.id}", search: "${search}") { total items { name } } }`
      return (await ask(tx, actors.subject, asked)).data.mentionable.items.map(({ name }: { name: string }) => name)
    }
    expect(await offered()).toEqual([reviewer.name, clerk.name])
    expect(await offered('gs')).toEqual([clerk.name])
    expect(await offered('lingdao')).toEqual([])
    await tx.query("update people set number = '8801' where id = $1", [clerk.id])
    expect(await offered('88')).toEqual([])
    const asOffice = await actorFor(tx, clerk)
    const refused = await write(tx, asOffice, { opinionId: problem.id, text: '@党员1-3 看', mentionIds: [other.id] })
    expect([refused.code, refused.details]).toEqual(['MENTION_REFUSED', { names: other.name }])
    const unseen = await write(tx, actors.subject, { opinionId: problem.id, text: '@领导', mentionIds: [leader.id] })
    expect(unseen.code).toBe('NOT_FOUND')
    const { mentions } = await said(tx, actors.subject, { opinionId: problem.id, text: '@干事 请看', mentionIds: [clerk.id, clerk.id] })
    expect(mentions).toEqual([{ name: clerk.name }])
  }))

test('notifies mentioned people and both parties once, except the author', () =>
  sandbox(db, async tx => {
    const { actors, problem, clerk, reviewer, member } = await rectificationWorld(tx)
    const asOffice = await makeActor(tx, clerk)
    await said(tx, actors.subject, { opinionId: problem.id, text: '@干事', mentionIds: [clerk.id] })
    expect(await told(tx)).toEqual([
      { name: reviewer.name, kind: 'COMMENTED', times: 1 },
      { name: clerk.name, kind: 'MENTIONED', times: 1 },
    ])
    await said(tx, asOffice, { opinionId: problem.id, text: '收到' })
    await said(tx, actors.reviewer, { opinionId: problem.id, text: '好' })
    expect(await told(tx)).toEqual([
      { name: reviewer.name, kind: 'COMMENTED', times: 2 },
      { name: member.name, kind: 'COMMENTED', times: 2 },
      { name: clerk.name, kind: 'COMMENTED', times: 1 },
      { name: clerk.name, kind: 'MENTIONED', times: 1 },
    ])
  }))

test('authors edit their comment for a while and withdraw it for good; others cannot', () =>
  sandbox(db, async tx => {
    const { actors, problem, clerk } = await rectificationWorld(tx)
    await makeActor(tx, clerk)
    const one = await said(tx, actors.subject, { opinionId: problem.id, text: '错字' })
    const edit = (actor: Actor, version: number, input: object) =>
      ask(
        ...([
          tx,
          actor,
          `mutation($input: CommentTextInput!) { updateComment(id: "${one.id}", version: ${version}, input: $input) { ${shown} } }`,
        ] as const),
        { input },
      )
    expect((await edit(actors.reviewer, 1, { text: '改别人的' })).code).toBe('FORBIDDEN')
    const edited = (await edit(actors.subject, 1, { text: '对的 @干事', mentionIds: [clerk.id] })).data.updateComment
    expect(edited).toMatchObject({ version: 2, text: '对的 @干事', mentions: [{ name: clerk.name }] })
    expect(edited.editedAt).not.toBeNull()
    expect((await edit(actors.subject, 1, { text: '旧的' })).code).toBe('STALE')
    await tx.query("update comments set recorded_at = now() - interval '16 minutes'")
    expect((await edit(actors.subject, 2, { text: '太晚' })).code).toBe('FROZEN')
    const withdraw = (actor: Actor) => ask(tx, actor, `mutation { withdrawComment(id: "${one.id}", version: 2) { ${shown} } }`)
    expect((await withdraw(actors.reviewer)).code).toBe('FORBIDDEN')
    expect((await withdraw(actors.subject)).data.withdrawComment).toMatchObject({ text: null, mayUpdate: false, mayWithdraw: false })
    expect((await ask(tx, actors.subject, `mutation { withdrawComment(id: "${one.id}", version: 3) { id } }`)).code).toBe('FROZEN')
    expect((await tx.query('select text from comments'))[0].text).toBe('对的 @干事')
  }))

test('comments on a talk are readable only by its participants', () =>
  sandbox(db, async tx => {
    const { actors, problem, rectification, clerk } = await rectificationWorld(tx)
    const asOffice = await makeActor(tx, clerk)
    await said(tx, actors.subject, { opinionId: problem.id, text: '谈话里的话' })
    await tx.query('update reviews set confidential = true')
    await tx.query('update rectifications set confidential = true')
    expect((await thread(tx, asOffice, `opinionId: "${problem.id}"`)).total).toBe(0)
    expect((await thread(tx, actors.reviewer, `opinionId: "${problem.id}"`)).total).toBe(1)
    const offered = `{ mentionable(rectificationId: "${rectification.id}") { items { name } } }`
    expect((await ask(tx, actors.subject, offered)).data.mentionable.items).toEqual([{ name: '党员1-1' }])
    expect((await ask(tx, asOffice, offered)).code).toBe('NOT_FOUND')
    const log = await ask(tx, asOffice, '{ auditEvents(filter: { kind: "comment.written" }) { items { changes } } }')
    expect(JSON.stringify(log.data)).not.toContain('谈话里的话')
  }))

test('a thread costs its count, its rows and one statement per relation, whatever its length', () =>
  sandbox(db, async tx => {
    const { actors, problem, clerk } = await rectificationWorld(tx)
    const asOffice = await makeActor(tx, clerk)
    for (const actor of [actors.subject, actors.reviewer, asOffice, actors.subject])
      await said(tx, actor, { opinionId: problem.id, text: '话', mentionIds: actor === asOffice ? [] : [clerk.id] })
    forgetStatements()
    expect((await thread(tx, actors.reviewer, `opinionId: "${problem.id}"`)).total).toBe(4)
    expect(statements.length, statements.join('\n\n')).toBe(6)
  }))
