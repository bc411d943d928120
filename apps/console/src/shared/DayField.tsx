import { useFieldValue } from 'react-admin'
import { useWords } from './use-words.ts'

type Props = { source: string; label?: string | false }

/** A day of the record, printed as the office prints it. */
export function DayField({ source }: Props) {
  const value = useFieldValue({ source })
  return <span style={{ whiteSpace: 'nowrap' }}>{useWords().day(value)}</span>
}

/** A moment of the record. */
export function MomentField({ source }: Props) {
  const value = useFieldValue({ source })
  return <span style={{ whiteSpace: 'nowrap' }}>{useWords().moment(value)}</span>
}

/** A text that the API gives in both languages. */
export function TextField2({ source }: Props) {
  const value = useFieldValue({ source })
  return <span>{useWords().text(value)}</span>
}
