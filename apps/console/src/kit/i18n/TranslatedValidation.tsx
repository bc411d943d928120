import { useEffect } from 'react'
import { useTranslate } from 'react-admin'
import { useFormat } from './use-format.ts'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

const moving = ['keydown', 'pointerdown', 'click', 'input'] as const

/** Replaces the browser's validation messages with those of the interface's language. */
export function TranslatedValidation() {
  const translate = useTranslate()
  const { day } = useFormat()
  useEffect(() => {
    const spoken = new Set<Field>()
    const sentenceFor = (field: Field) => {
      const { valueMissing, badInput, rangeOverflow, rangeUnderflow, stepMismatch } = field.validity
      const isDay = field.type === 'date'
      const [max, min] = field instanceof HTMLInputElement ? [field.max, field.min] : ['', '']
      if (badInput) return translate(isDay ? 'problems.NOT_A_DATE' : 'problems.NOT_A_NUMBER')
      if (valueMissing) return translate('problems.MISSING')
      if (rangeOverflow) return isDay ? translate('kit.notAfter', { day: day(max) }) : translate('problems.TOO_HIGH', { limit: max })
      if (rangeUnderflow) return isDay ? translate('kit.notBefore', { day: day(min) }) : translate('problems.TOO_LOW', { limit: min })
      if (stepMismatch) return translate('kit.wholeNumber')
      return translate('problems.WRONG_FORMAT')
    }
    const say = ({ target }: Event) => {
      if (!isField(target)) return
      target.setCustomValidity('')
      if (target.validity.valid) return
      target.setCustomValidity(sentenceFor(target))
      spoken.add(target)
    }
    /** Clears the messages, so that the next input is validated again. */
    const forget = () => {
      for (const field of spoken) field.setCustomValidity('')
      spoken.clear()
    }
    document.addEventListener('invalid', say, true)
    for (const event of moving) document.addEventListener(event, forget, true)
    return () => {
      forget()
      document.removeEventListener('invalid', say, true)
      for (const event of moving) document.removeEventListener(event, forget, true)
    }
  }, [translate, day])
  return null
}
