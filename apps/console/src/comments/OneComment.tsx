import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useHolderName } from '../accounts/use-holder-name.ts'
import { useFormat } from '../kit/i18n/use-format.ts'
import { VerbButton } from '../kit/verbs/VerbButton.tsx'
import { piecesOf } from './mention.ts'
import type { CommentRow } from './queries.ts'
import type { ThreadKey } from './thread-key.ts'
import { commentVerbs } from './verbs.ts'
import { WriteComment } from './WriteComment.tsx'

/** One comment: who said it when, what it says as inert text, and what its author may still do. */
export function OneComment({ of, comment }: { of: ThreadKey; comment: CommentRow }) {
  const translate = useTranslate()
  const { moment } = useFormat()
  const nameOf = useHolderName()
  const [editing, setEditing] = useState(false)
  const { id, version, text, recordedAt, editedAt, mayUpdate, mayWithdraw, author, mentions } = comment
  return (
    <Box component="article" sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {nameOf(author)}
        </Typography>
        <Typography component="span" variant="body2" color="text.secondary">
          {moment(recordedAt)}
          {editedAt && text !== null && ` · ${translate('comments.edited')}`}
        </Typography>
        <Box sx={{ ml: 'auto', display: 'flex', gap: 0.5 }}>
          {mayUpdate && !editing && (
            <Button size="small" onClick={() => setEditing(true)}>
              {translate('comments.edit')}
            </Button>
          )}
          {mayWithdraw && (
            <VerbButton
              verb={commentVerbs.withdraw}
              variables={{ id, version }}
              label="comments.withdraw"
              consequence={translate('comments.consequence')}
              variant="text"
            />
          )}
        </Box>
      </Box>
      {editing && text !== null ? (
        <WriteComment
          of={of}
          verb={commentVerbs.update}
          label="ra.action.save"
          initial={text}
          mentioned={mentions}
          variables={input => ({ id, version, input })}
          onDone={() => setEditing(false)}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', ...(text === null && { color: 'text.secondary' }) }}>
          {text === null ? translate('comments.withdrawn') : <Said text={text} mentions={mentions} />}
        </Typography>
      )}
    </Box>
  )
}

const Said = ({ text, mentions }: { text: string; mentions: CommentRow['mentions'] }) =>
  piecesOf(text, mentions).map((piece, index) =>
    piece.mention ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name, and do not move
      <Box key={index} component="span" sx={{ fontWeight: 600, color: 'primary.main' }}>
        {piece.text}
      </Box>
    ) : (
      piece.text
    ),
  )
