import { Box } from '@mui/material'
import { isPointedOut, type OpinionKind, type OpinionStatus } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { StateChip } from '../kit/fields/StateChip.tsx'

/** How far an opinion has come; a problem or suggestion that is only noted was pointed out on the spot. */
export const OpinionState = ({ opinion: { kind, status } }: { opinion: { kind: OpinionKind; status: OpinionStatus } }) => {
  const translate = useTranslate()
  if (!isPointedOut(kind, status)) return <StateChip vocabulary="OpinionStatus" code={status} />
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', fontSize: '0.875rem', color: 'text.secondary' }}>
      {translate('opinions.pointedOut')}
    </Box>
  )
}
