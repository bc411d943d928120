import { type CheckKind, checkKind } from '@pingyi/domain/internal'
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ScopeContext } from '../kit/scope/scope.ts'
import { TestProviders } from '../testing/TestProviders.tsx'
import { CheckResults } from './CheckResults.tsx'
import type { CheckRow, FindingRow } from './queries.ts'

const finding = (id: string, more: Partial<FindingRow> = {}): FindingRow => ({
  type: 'Person',
  id,
  name: `党员${id}`,
  english: null,
  place: '第一支部',
  on: null,
  figures: [],
  ...more,
})
const check = (kind: CheckKind, count: number, examples: FindingRow[] = []): CheckRow => ({
  kind,
  severity: checkKind.members[kind].severity,
  count,
  partial: false,
  examples,
})
const scope = {
  ready: true,
  cycles: [],
  cycle: null,
  cycleId: 'c',
  organization: null,
  organizationId: null,
  top: null,
  choose: () => undefined,
}
const show = (checks: readonly CheckRow[]) =>
  render(
    <TestProviders>
      <ScopeContext.Provider value={scope}>
        <CheckResults checks={checks} />
      </ScopeContext.Provider>
    </TestProviders>,
  )
const addresses = () => screen.getAllByRole('link').map(link => [link.textContent, link.getAttribute('href')])

test('a line says what is wrong and how many, the worst first, and opens the fix; what was found clean is named', async () => {
  show([
    check('RECTIFICATION_LATE', 1, [finding('r', { type: 'Rectification', on: '2011-12-31' })]),
    check('DUPLICATE_PERSON', 4, [finding('a', { figures: [2] }), finding('b', { figures: [2] }), finding('c', { figures: [2] })]),
    check('NO_SECRETARY', 0),
  ])
  const heads = await screen.findAllByRole('heading', { level: 2 })
  expect(heads.map(({ textContent }) => textContent)).toEqual(['数字会错', '请核对', '已检查、没有发现问题的'])
  expect(addresses()).toEqual([
    ['同一组织内的同名党员，可能重复', '/checks/DUPLICATE_PERSON'],
    ['党员a', '/people/a/show'],
    ['党员b', '/people/b/show'],
    ['党员c', '/people/c/show'],
    ['全部 4 项', '/checks/DUPLICATE_PERSON'],
    ['逾期未验收的整改', '/rectifications/r/show'],
    ['党员r', '/rectifications/r/show'],
  ])
  expect(screen.getAllByText('第一支部 · 同名 2 人')).toHaveLength(3)
  expect(screen.getByText('第一支部 · 2011年12月31日')).toBeTruthy()
  expect(within(heads[2]!.closest('section')!).getByText('目前没有书记的组织')).toBeTruthy()
})

test('nothing found says so, with what was looked at', async () => {
  show(checkKind.codes.map(kind => check(kind, 0)))
  expect((await screen.findByRole('alert')).textContent).toBe(`${checkKind.codes.length} 类都已检查，没有发现问题。`)
  expect(screen.getAllByRole('listitem')).toHaveLength(checkKind.codes.length)
})
