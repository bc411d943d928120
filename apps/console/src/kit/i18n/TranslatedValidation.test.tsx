import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TestProviders } from '../../testing/TestProviders.tsx'
import { TranslatedValidation } from './TranslatedValidation.tsx'

const shown = () =>
  render(
    <TestProviders>
      <TranslatedValidation />
      <form>
        <input aria-label="名称" required />
        <input aria-label="日期" type="date" max="2026-11-23" defaultValue="2026-12-01" />
        <input aria-label="排序" type="number" step={1} min={0} defaultValue="1.5" />
        <button type="submit">保存</button>
      </form>
    </TestProviders>,
  )

test('what the browser refuses by itself is said in the language of the interface', () => {
  shown()
  const name = screen.getByLabelText('名称') as HTMLInputElement
  const day = screen.getByLabelText('日期') as HTMLInputElement
  name.form!.reportValidity()
  expect(name.validationMessage).toBe('此项必填。')
  expect(day.validationMessage).toBe('不能晚于 2026年11月23日。')
  expect((screen.getByLabelText('排序') as HTMLInputElement).validationMessage).toBe('须为整数。')
})

test('a field that is put right does not stay refused, however it was filled', () => {
  shown()
  const name = screen.getByLabelText('名称') as HTMLInputElement
  const day = screen.getByLabelText('日期') as HTMLInputElement
  name.form!.reportValidity()
  name.value = '第一支部'
  day.value = '2026-11-01'
  ;(screen.getByLabelText('排序') as HTMLInputElement).value = '2'
  fireEvent.click(screen.getByText('保存'))
  expect(name.form!.checkValidity()).toBe(true)
})
