import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestProviders } from '../../testing/TestProviders.tsx'
import { Figure } from './Figure.tsx'

test('a figure that is not counted says so, and is not drawn as 0', async () => {
  render(
    <TestProviders>
      <Figure label="整改完成" ratio={{ numerator: 0, denominator: 0, percent: null }} />
    </TestProviders>,
  )
  expect(await screen.findByText('未统计')).toBeTruthy()
  expect(screen.queryByText(/0/)).toBeNull()
})

test('a figure shows what was reviewed of what is due, and its share with two decimals', async () => {
  render(
    <TestProviders>
      <Figure label="党员" ratio={{ numerator: 152, denominator: 274, percent: 55.47 }} to="/notReviewed" />
    </TestProviders>,
  )
  expect(await screen.findByText('152/274')).toBeTruthy()
  expect(screen.getByText('55.47 %')).toBeTruthy()
  expect(screen.getByRole('link').getAttribute('href')).toBe('/notReviewed')
})

test('nothing accepted of five due is 0.00 %, not uncounted', async () => {
  render(
    <TestProviders>
      <Figure label="整改" ratio={{ numerator: 0, denominator: 5, percent: 0 }} />
    </TestProviders>,
  )
  expect(await screen.findByText('0.00 %')).toBeTruthy()
})

test('a figure that is still being asked claims nothing', async () => {
  render(
    <TestProviders>
      <Figure label="整改" ratio={undefined} />
    </TestProviders>,
  )
  expect(await screen.findByText('整改')).toBeTruthy()
  expect(screen.queryByText('未统计')).toBeNull()
})
