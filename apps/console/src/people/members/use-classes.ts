import type { AffiliationClass } from '@pingyi/domain/internal'
import { useTranslate } from 'react-admin'
import { useMe } from '../../api/use-me.ts'
import type { PersonRow } from '../selections.ts'

/** In words, as what somebody takes part today. */
export function useClasses() {
  const translate = useTranslate()
  const { today } = useMe()
  const names = (classes: readonly AffiliationClass[]) => classes.map(code => translate(`AffiliationClass.${code}`)).join('、')
  return ({ affiliations }: PersonRow) =>
    names([...new Set(affiliations.filter(({ toOn }) => !toOn || !today || toOn > today).flatMap(({ classes }) => classes))])
}
