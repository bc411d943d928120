import { addDays } from '@pingyi/domain'
import { expect, test } from 'vitest'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { rectificationWorld, verb } from '../testing/worlds/rectification-world.ts'

const { db } = testDatabase()
const preview = `query($input: CalendarNoticeInput!) { previewCalendarNotice(input: $input) { moving newlyWorked newlyOff { on name { zh } }
  year { year number } moves { before after rectification { id } derivation { holidays { name { zh } days } } } } }`
const load = 'mutation($input: CalendarNoticeInput!) { loadCalendarNotice(input: $input) { id year number daysOff { on } } }'
const year = 'query($year: Int!) { calendarYear(year: $year) { isKnown number daysOff { on name { zh en } } makeUpDays { on } text } }'
const of =
  '{ round { dueOn derivation { unknownYears } } deadlineChanges { kind beforeOn afterOn reason changedBy { account { id } } } version }'

test('previews the deadlines that a newer notice would move, then moves them with the reason', () =>
  sandbox(db, async tx => {
    const { office, actors, rectification, member } = await rectificationWorld(tx)
    const rule = { kind: 'WORKING_DAYS', days: 40 }
    const proposed = (
      await ask(
        tx,
        actors.subject,
        `mutation($id: ID!, $v: Int!, $rule: DeadlineRuleInput) { proposeRectification(id: $id, version: $v, deadlineKind: BY_DATE, rule: $rule) { id version round { dueOn } } }`,
        { id: rectification.id, v: rectification.version, rule },
      )
    ).data.proposeRectification
    const before = proposed.round.dueOn
    // The day and the one before it become holidays, whatever today is.
    const [a, b] = [addDays(before, -1), before]
    const said = (on: string) => `${on.slice(0, 4)}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`
    const input = {
      year: Number(before.slice(0, 4)),
      number: '国办发明电〔试〕1号',
      text: `一、元旦：${said(a)}至${said(b)}放假调休，共2天。`,
    }
    const shown = (await ask(tx, office, preview, { input })).data.previewCalendarNotice
    expect(shown.moving).toBe(1)
    const [move] = shown.moves
    expect(move).toMatchObject({ before, rectification: { id: rectification.id } })
    expect(move.after > before).toBe(true)
    expect(move.derivation.holidays.at(-1).days).toEqual(expect.arrayContaining([b]))
    const read = async () => (await ask(tx, office, `{ rectification(id: "${rectification.id}") ${of} }`)).data.rectification
    expect((await read()).round.dueOn).toBe(before)

    expect((await ask(tx, office, load, { input })).data.loadCalendarNotice).toMatchObject({ number: '国办发明电〔试〕1号' })
    const moved = await read()
    expect(moved.round.dueOn).toBe(move.after)
    expect(moved.version).toBe(proposed.version + 1)
    expect(moved.deadlineChanges).toEqual([
      { kind: 'PROPOSED', beforeOn: null, afterOn: before, reason: null, changedBy: { account: { id: actors.subject.accountId } } },
      { kind: 'CALENDAR', beforeOn: before, afterOn: move.after, reason: input.number, changedBy: { account: { id: office.accountId } } },
    ])
    expect(await tx.query("select person_id, details from notifications where kind = 'DEADLINE_CHANGED'")).toEqual([
      { person_id: member.id, details: { dueOn: move.after } },
    ])
    expect((await ask(tx, office, preview, { input })).data.previewCalendarNotice.moving).toBe(0)
    expect((await verb(tx, actors.reviewer, 'approveRectification', proposed)).code).toBe('STALE')
  }))

test('a notice that moves no deadline updates the known years and notifies nobody', () =>
  sandbox(db, async tx => {
    const { office, actors, rectification } = await rectificationWorld(tx)
    const propose = `mutation($id: ID!, $v: Int!, $rule: DeadlineRuleInput) { done: proposeRectification(id: $id, version: $v, deadlineKind: BY_DATE, rule: $rule) ${of} }`
    const asked = { id: rectification.id, v: rectification.version, rule: { kind: 'WORKING_DAYS', days: 400 } }
    const { round, version } = (await ask(tx, actors.subject, propose, asked)).data.done
    const year = Number(round.dueOn.slice(0, 4))
    expect(round.derivation.unknownYears).toContain(year)
    const input = { year, number: '国办发明电〔试〕2号', text: '一、元旦：12月31日放假。' }
    expect((await ask(tx, office, preview, { input })).data.previewCalendarNotice.moving).toBe(0)
    expect((await ask(tx, office, load, { input })).code).toBeUndefined()
    const known = (await ask(tx, office, `{ rectification(id: "${rectification.id}") ${of} }`)).data.rectification
    expect(known.round).toEqual({
      dueOn: round.dueOn,
      derivation: { unknownYears: round.derivation.unknownYears.filter((one: number) => one !== year) },
    })
    expect([known.version, known.deadlineChanges.length]).toEqual([version, 1])
    expect(await tx.query("select 1 from notifications where kind = 'DEADLINE_CHANGED'")).toEqual([])
  }))

test('loading a notice makes the next year known, and a later notice replaces it', () =>
  sandbox(db, async tx => {
    const { office } = await rectificationWorld(tx)
    const of = async () => (await ask(tx, office, year, { year: 2027 })).data.calendarYear
    expect(await of()).toEqual({ isKnown: false, number: null, daysOff: [], makeUpDays: [], text: '' })
    const due = async () => {
      const rule = { kind: 'WORKING_DAYS', days: 5 }
      const query =
        'query($rule: DeadlineRuleInput!) { previewDeadline(rule: $rule, from: "2026-12-30") { dueOn unknownYears holidays { days } } }'
      return (await ask(tx, office, query, { rule })).data.previewDeadline
    }
    expect(await due()).toEqual({ dueOn: '2027-01-06', unknownYears: [2027], holidays: [] })
    const text =
      '一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n二、春节：2月5日至11日放假调休，共7天。1月31日（周日）、2月13日（周六）上班。'
    await ask(tx, office, load, { input: { year: 2027, number: '国办发明电〔2026〕1号', publishedOn: '2026-11-05', text } })
    const known = await of()
    expect([known.isKnown, known.number, known.daysOff.length]).toEqual([true, '国办发明电〔2026〕1号', 10])
    expect(known.makeUpDays).toEqual([{ on: '2027-01-31' }, { on: '2027-02-13' }])
    expect(await due()).toEqual({ dueOn: '2027-01-07', unknownYears: [], holidays: [{ days: ['2027-01-01', '2027-01-02', '2027-01-03'] }] })
    const later = { year: 2027, number: '国办发明电〔2026〕2号', text: known.text.replace('1月1日至1月3日', '1月1日') }
    await ask(tx, office, load, { input: later })
    expect((await of()).daysOff).toHaveLength(8)
    const list = await ask(tx, office, '{ calendarNotices { total items { number } } }')
    expect(list.data.calendarNotices).toEqual({ total: 2, items: expect.arrayContaining([{ number: '国办发明电〔2026〕2号' }]) })
  }))

test('only those who manage the calendar load or preview a notice, and only a complete one', () =>
  sandbox(db, async tx => {
    const { office, actors } = await rectificationWorld(tx)
    const input = { year: 2027, number: '1', text: '元旦：1月1日放假。' }
    for (const query of [preview, load]) expect((await ask(tx, actors.reviewer, query, { input })).code).toBe('FORBIDDEN')
    const wrong = { year: 2027, number: ' ', text: '元旦：1月41日放假。\n请妥善安排值班。' }
    for (const query of [preview, load])
      expect(
        (await ask(tx, office, query, { input: wrong })).details.problems.map(({ at, code }: { at: string; code: string }) => [at, code]),
      ).toEqual([
        ['text.1', 'NOT_A_DATE'],
        ['number', 'MISSING'],
        ['daysOff', 'TOO_FEW'],
      ])
  }))

test('creates and changes a school term, rejects an overlap, and derives deadlines from its end', () =>
  sandbox(db, async tx => {
    const { office } = await rectificationWorld(tx)
    const create = 'mutation($input: CreateSchoolTermInput!) { createSchoolTerm(input: $input) { id version name viewerMay } }'
    const term = { name: '2026—2027学年第一学期', startsOn: '2026-09-01', endsOn: '2027-01-22' }
    const { id, version, viewerMay } = (await ask(tx, office, create, { input: term })).data.createSchoolTerm
    expect(viewerMay).toEqual(['CALENDAR_MANAGE'])
    const end = 'query($from: Date!) { previewDeadline(rule: { kind: END_OF_TERM }, from: $from) { dueOn rolledFrom term { name } } }'
    const ends = await ask(tx, office, end, { from: '2026-11-23' })
    expect(ends.data.previewDeadline).toEqual({ dueOn: '2027-01-22', rolledFrom: null, term: { name: term.name } })
    expect(await ask(tx, office, end, { from: '2027-02-01' })).toMatchObject({ code: 'NO_TERM', details: { on: '2027-02-01' } })
    const change =
      'mutation($id: ID!, $v: Int!, $input: UpdateSchoolTermInput!) { updateSchoolTerm(id: $id, version: $v, input: $input) { endsOn version } }'
    const changed = await ask(tx, office, change, { id, v: version, input: { endsOn: '2027-01-23' } })
    expect(changed.data.updateSchoolTerm).toEqual({ endsOn: '2027-01-23', version: version + 1 })
    expect((await ask(tx, office, end, { from: '2026-11-23' })).data.previewDeadline).toMatchObject({
      dueOn: '2027-01-25',
      rolledFrom: '2027-01-23',
    })
    expect((await ask(tx, office, change, { id, v: version + 1, input: { endsOn: '2026-08-01' } })).code).toBe('INVALID')
    const overlapping = { name: '另一学期', startsOn: '2027-01-01', endsOn: '2027-07-10' }
    expect((await ask(tx, office, create, { input: overlapping })).details.problems).toEqual([{ at: 'startsOn', code: 'OVERLAPS' }])
  }))

test('a deadline keeps the end of its school term when the term is changed, and does not block a notice', () =>
  sandbox(db, async tx => {
    const { office, actors, rectification } = await rectificationWorld(tx)
    const { today } = (await ask(tx, office, '{ today }')).data
    const create = 'mutation($input: CreateSchoolTermInput!) { createSchoolTerm(input: $input) { id version } }'
    const term = (await ask(tx, office, create, { input: { name: '本学期', startsOn: addDays(today, -9), endsOn: addDays(today, 60) } }))
      .data.createSchoolTerm
    const propose = `mutation($id: ID!, $v: Int!) { proposeRectification(id: $id, version: $v, deadlineKind: BY_DATE, rule: { kind: END_OF_TERM }) { round { dueOn } } }`
    const { dueOn } = (await ask(tx, actors.subject, propose, { id: rectification.id, v: rectification.version })).data.proposeRectification
      .round
    const change =
      'mutation($id: ID!, $v: Int!, $input: UpdateSchoolTermInput!) { updateSchoolTerm(id: $id, version: $v, input: $input) { id } }'
    await ask(tx, office, change, { id: term.id, v: term.version, input: { startsOn: addDays(today, 20), endsOn: addDays(today, 90) } })
    const input = { year: 2003, number: '第一号', text: '元旦：1月1日放假。' }
    expect((await ask(tx, office, preview, { input })).data.previewCalendarNotice.moving).toBe(0)
    expect((await ask(tx, office, load, { input })).data.loadCalendarNotice.year).toBe(2003)
    const read = await ask(tx, office, `{ rectification(id: "${rectification.id}") { round { dueOn } } }`)
    expect(read.data.rectification.round.dueOn).toBe(dueOn)
  }))
