import { MenuItem, MenuList, Paper, Popper, TextField } from '@mui/material'
import { useId, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { type Picked, withMention } from './mention.ts'
import type { MentionableRow } from './queries.ts'
import type { ThreadKey } from './thread-key.ts'
import { useMention } from './use-mention.ts'

type Props = {
  of: ThreadKey
  text: string
  onChange: (text: string) => void
  onPick: (person: Picked) => void
  onSubmit: () => void
  autoFocus?: boolean
}

/** Plain text with mentions: @ opens who can be picked, arrows and Enter pick, Ctrl+Enter sends. */
export function CommentField({ of, text, onChange, onPick, onSubmit, autoFocus = false }: Props) {
  const translate = useTranslate()
  const listId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(text.length)
  const pick = (person: MentionableRow) => {
    if (!typing) return
    const done = withMention(text, typing, person)
    onPick(person)
    onChange(done.text)
    setCaret(done.caret)
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(done.caret, done.caret)
    })
  }
  const { typing, people, at, isNobody, onKey } = useMention(of, text, caret, pick)
  const open = people.length > 0
  return (
    <>
      <TextField
        fullWidth
        multiline
        minRows={2}
        maxRows={12}
        autoFocus={autoFocus}
        label={translate('comments.write')}
        helperText={translate(isNobody ? 'comments.nobody' : 'comments.hint')}
        value={text}
        inputRef={field}
        onChange={({ target }) => {
          onChange(target.value)
          setCaret(target.selectionStart ?? target.value.length)
        }}
        onSelect={({ target }) => setCaret((target as HTMLTextAreaElement).selectionStart ?? 0)}
        onKeyDown={event => {
          if (onKey(event)) return
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault()
            onSubmit()
          }
        }}
        slotProps={{
          htmlInput: {
            'aria-autocomplete': 'list',
            ...(open && { 'aria-controls': listId, 'aria-activedescendant': `${listId}-${at}` }),
          },
        }}
      />
      <Popper open={open} anchorEl={field.current} placement="bottom-start" sx={{ zIndex: 'modal', maxWidth: '92vw' }}>
        <Paper elevation={4}>
          <MenuList id={listId} role="listbox" aria-label={translate('comments.people')} dense>
            {people.map((person, index) => (
              <MenuItem
                key={person.id}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === at}
                selected={index === at}
                tabIndex={-1}
                onMouseDown={event => {
                  event.preventDefault()
                  pick(person)
                }}
              >
                {person.name}
                {person.organization && ` · ${person.organization.name}`}
              </MenuItem>
            ))}
          </MenuList>
        </Paper>
      </Popper>
    </>
  )
}
