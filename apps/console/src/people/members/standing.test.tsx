import { fireEvent, render, screen, within } from '@testing-library/react'
import { ResourceContextProvider } from 'react-admin'
import { expect, test } from 'vitest'
import { ScopeContext } from '../../kit/scope/scope.ts'
import { TestProviders } from '../../testing/TestProviders.tsx'
import { PersonCreate } from '../PersonCreate.tsx'
import type { PersonRow } from '../selections.ts'
import { Affiliations } from './Affiliations.tsx'
import { Memberships } from './Memberships.tsx'

const branch = { id: 'o', name: '一支部' }
const person = (more: Partial<PersonRow>) =>
  ({ id: 'p', viewerMay: ['PERSON_MANAGE'], partyStatus: 'NON_MEMBER', memberships: [], affiliations: [], ...more }) as PersonRow
const period = { id: 'm', version: 1, fromOn: '2018-07-01', toOn: null }
const show = (row: PersonRow) =>
  render(
    <TestProviders>
      <Memberships person={row} />
      <Affiliations person={row} />
    </TestProviders>,
  )
const offered = () => screen.getAllByRole('button').map(({ textContent }) => textContent)

test('a probationary member is confirmed or transferred, and takes part in nothing else', async () => {
  show(person({ partyStatus: 'PROBATIONARY_MEMBER', memberships: [{ ...period, standing: 'PROBATIONARY', organization: branch }] }))
  expect(await screen.findByText(/预备党员/)).toBeTruthy()
  expect(offered()).toEqual(['转正', '转接组织关系', '终止'])
})

test('a full member is only transferred', async () => {
  show(person({ partyStatus: 'FULL_MEMBER', memberships: [{ ...period, standing: 'FULL', organization: branch }] }))
  expect(await screen.findByText(/正式党员/)).toBeTruthy()
  expect(offered()).toEqual(['转接组织关系', '终止'])
})

test('who is no member is admitted, entered as a member, or takes part in classes that are shown', async () => {
  show(person({ affiliations: [{ ...period, classes: ['PARENT', 'CONGRESS_DELEGATE'], organization: branch, unit: null }] }))
  expect(await screen.findByText(/家长、人大代表/)).toBeTruthy()
  expect(offered()).toEqual(['入党为预备党员', '编入组织', '登记参加身份', '终止'])
})

test('the form asks for classes only of those whose political status makes no members of them', async () => {
  const scope = {
    ready: true,
    cycles: [],
    cycle: null,
    cycleId: null,
    organization: null,
    organizationId: null,
    top: null,
    choose: () => undefined,
  }
  render(
    <TestProviders>
      <ScopeContext.Provider value={scope}>
        <ResourceContextProvider value="people">
          <PersonCreate />
        </ResourceContextProvider>
      </ScopeContext.Provider>
    </TestProviders>,
  )
  const status = await screen.findByLabelText(/^政治面貌/)
  expect(screen.queryByLabelText(/^身份类别/)).toBeNull()
  fireEvent.mouseDown(status)
  fireEvent.click(within(await screen.findByRole('listbox')).getByText('群众'))
  expect(await screen.findByLabelText(/^身份类别/)).toBeTruthy()
})
