import { Pagination, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { useGraphqlQuery } from '../api/use-graphql-query.ts'
import { useMe } from '../api/use-me.ts'
import { Section } from '../kit/page/Section.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { OneComment } from './OneComment.tsx'
import { threadQuery } from './queries.ts'
import type { ThreadKey } from './thread-key.ts'
import { unsentText } from './unsent-text.ts'
import { commentVerbs } from './verbs.ts'
import { WriteComment } from './WriteComment.tsx'

const size = 50

/** What is said to an opinion or a rectification, the oldest first. */
export function Thread({ of, mayWrite }: { of: ThreadKey; mayWrite: boolean }) {
  const translate = useTranslate()
  const { me } = useMe()
  const [page, setPage] = useState(1)
  const { data, error } = useGraphqlQuery(threadQuery, { filter: of, page: { number: page, size } })
  const whose = me?.account.id
  const key = JSON.stringify(of)
  const total = data?.comments.total ?? 0
  return (
    <Section title={translate('comments.title')}>
      {error && <Refusal refusal={refusalOf(error)} />}
      {data && total === 0 && (
        <Typography color="text.secondary">{translate(mayWrite ? 'comments.empty' : 'comments.emptyRead')}</Typography>
      )}
      {data?.comments.items.map(comment => (
        <OneComment key={comment.id} of={of} comment={comment} />
      ))}
      {total > size && <Pagination sx={{ mt: 1 }} page={page} count={Math.ceil(total / size)} onChange={(_, to) => setPage(to)} />}
      {mayWrite && whose && (
        <WriteComment
          key={key}
          of={of}
          verb={commentVerbs.create}
          label="comments.send"
          initial={unsentText.read(whose, key)}
          variables={written => ({ input: { ...of, ...written } })}
          onType={text => unsentText.write(whose, key, text)}
          onDone={() => setPage(Math.max(1, Math.ceil((total + 1) / size)))}
        />
      )}
    </Section>
  )
}
