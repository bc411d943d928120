import { Button, type ButtonProps } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useFormat } from '../kit/i18n/use-format.ts'

/** The empty roster, in the reader's language. */
export function TemplateButton({ variant = 'outlined' }: Pick<ButtonProps, 'variant'>) {
  const translate = useTranslate()
  const { locale } = useFormat()
  return (
    <Button href={`/exports/roster-template.xlsx?lang=${locale}`} size="small" variant={variant}>
      {translate('imports.template')}
    </Button>
  )
}
