import { useRef, useState } from 'react'
import { useStore } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { useGraphqlQuery } from '../../api/use-graphql-query.ts'
import type { OccasionRow } from '../../occasions/selections.ts'
import { rowQuery } from './queries.ts'
import { type Acts, idle } from './RowDraft.tsx'
import { neighbour, nextAfter, type RowState, type Since } from './row.ts'

/** Where one is in the row of an occasion, and the ways to go on; what was chosen is remembered. */
export function useRow(occasion: OccasionRow, reviewerId: string | null) {
  const navigate = useNavigate()
  const acts = useRef<Acts>(idle)
  const [rule, setRule] = useStore<string | null>(`row.rule.${occasion.id}`, null)
  const [submits, setSubmits] = useStore('row.submits', true)
  const [place, setPlace] = useState<{ chosen: string | null; over: boolean }>({ chosen: null, over: false })
  const [since, setSince] = useState<Since>({})
  const asked = { cycleId: occasion.cycle.id, reviewerId, occasionId: occasion.id, page: { size: 100 } }
  const within = { organizationId: occasion.organization.id }
  const first = useGraphqlQuery(rowQuery, reviewerId ? { ...asked, filter: within } : null)
  const rules = (first.data?.subjectsToReview.rules ?? []).filter(({ subject }) => occasion.form.subjects.includes(subject))
  const chosenRule = rules.find(({ code }) => code === rule) ?? rules[0]
  const { data, error, refetch } = useGraphqlQuery(
    rowQuery,
    reviewerId && chosenRule ? { ...asked, filter: { ...within, rule: chosenRule.code } } : null,
  )
  const items = data?.subjectsToReview.items ?? []
  const current = place.over ? null : (items.find(({ id }) => id === place.chosen) ?? nextAfter(items, since, null))
  const became = (id: string, state: RowState, more: { draftId?: string; reason?: string } = {}) =>
    setSince(before => ({ ...before, [id]: { ...before[id], ...more, state } }))
  const show = (id: string | null) => setPlace({ chosen: id, over: id === null })

  /** What is typed reaches the server before another subject is shown. */
  const go = async (id: string | null) => {
    await acts.current.settle()
    show(id)
    void refetch()
  }
  const save = async () => {
    const saved = await acts.current.save()
    if (!saved || !current) return
    became(current.id, saved)
    show(nextAfter(items, { ...since, [current.id]: { state: saved } }, current.id)?.id ?? null)
    void refetch()
  }
  const step = async (by: 1 | -1) => {
    const next = neighbour(items, current?.id ?? null, by)
    if (next) await go(next.id)
  }
  const leave = async () => {
    await acts.current.settle()
    navigate(`/occasions/${occasion.id}/show`)
  }
  const chooseRule = async (code: string) => {
    await acts.current.settle()
    setRule(code)
    setPlace({ chosen: null, over: false })
  }
  return {
    acts,
    rules,
    chosenRule,
    chooseRule,
    submits,
    setSubmits,
    items,
    total: data?.subjectsToReview.total ?? 0,
    current,
    over: place.over,
    since,
    became,
    go,
    save,
    step,
    leave,
    asked: data !== undefined,
    error: error ?? first.error,
    isAsked: first.data !== undefined,
  }
}
