import SaveIcon from '@mui/icons-material/BookmarkAddOutlined'
import ViewsIcon from '@mui/icons-material/BookmarksOutlined'
import DeleteIcon from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, ListItemText, Menu, MenuItem } from '@mui/material'
import { type ReactElement, useState } from 'react'
import { useListContext, useTranslate } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { includesAction } from '../api/may.ts'
import type { Column } from '../kit/table/column.ts'
import { useNotifyDone } from '../kit/verbs/use-notify-done.tsx'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { withView } from './address.ts'
import { SaveView } from './SaveView.tsx'
import type { SavedViewRow } from './selections.ts'
import { suggestedName } from './suggested-name.ts'
import { useSavedViews } from './use-saved-views.ts'
import { savedViewVerbs } from './verbs.ts'

type Props<Row> = { columns: readonly Column<Row>[]; filters: readonly ReactElement[] }

/** The saved views of a list, and saving what is shown as one more. */
export function ViewMenu<Row>({ columns, filters }: Props<Row>) {
  const translate = useTranslate()
  const done = useNotifyDone()
  const [, setParams] = useSearchParams()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [isSaving, setSaving] = useState(false)
  const { filterValues } = useListContext()
  const { resource, views, present, query, isChanged, open } = useSavedViews(columns)
  const remove = useVerb(savedViewVerbs.delete)
  const change = useVerb(savedViewVerbs.change)
  const drop = async ({ id, version, list, name, query: kept, organization }: SavedViewRow) => {
    if ((await remove.run({ id, version })) === null) return
    const input = { list, name, query: kept, organizationId: organization?.id ?? null }
    done('kit.done', { what: translate('saved-views.delete', { name }) }, [{ verb: savedViewVerbs.save, variables: { input } }])
  }
  const keep = async ({ id, version, query: before, name }: SavedViewRow) => {
    setAnchor(null)
    const answer = await change.run({ id, version, input: { query } })
    if (answer === null) return
    const undo = { verb: savedViewVerbs.change, variables: { id, version: answer.version, input: { query: before } } }
    done('kit.done', { what: translate('saved-views.keep', { name }) }, [undo])
  }
  const mine = (view: SavedViewRow) => includesAction(view.viewerMay, 'SAVED_VIEW_MANAGE')
  return (
    <>
      {views.length > 0 && (
        <Button size="small" startIcon={<ViewsIcon />} aria-haspopup="menu" onClick={event => setAnchor(event.currentTarget)}>
          <Box
            component="span"
            title={present?.name}
            sx={{ maxWidth: '16em', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
          >
            {present
              ? translate(isChanged ? 'saved-views.changed' : 'saved-views.present', { name: present.name })
              : translate('saved-views.title')}
          </Box>
        </Button>
      )}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {present && isChanged && mine(present) && (
          <MenuItem onClick={() => void keep(present)}>{translate('saved-views.keep', { name: present.name })}</MenuItem>
        )}
        {views.map(view => (
          <MenuItem
            key={view.id}
            selected={view.id === present?.id}
            onKeyDown={event => event.key === 'Delete' && mine(view) && void drop(view)}
            onClick={() => {
              setAnchor(null)
              open(view)
            }}
          >
            <ListItemText
              primary={view.name}
              sx={{ maxWidth: '24em', overflowWrap: 'anywhere', whiteSpace: 'normal' }}
              secondary={view.organization && translate('saved-views.sharedWith', { name: view.organization.name })}
            />
            {mine(view) && (
              <IconButton
                size="small"
                edge="end"
                tabIndex={-1}
                aria-label={translate('saved-views.delete', { name: view.name })}
                onClick={event => {
                  event.stopPropagation()
                  void drop(view)
                }}
              >
                <DeleteIcon fontSize="small" />
              </IconButton>
            )}
          </MenuItem>
        ))}
      </Menu>
      <Button size="small" startIcon={<SaveIcon />} onClick={() => setSaving(true)}>
        {translate('saved-views.save')}
      </Button>
      {isSaving && (
        <SaveView
          list={resource}
          query={query}
          name={suggestedName(filterValues, filters, translate) || translate(`layout.menu.${resource}`, { _: resource })}
          onSaved={view => setParams(before => withView(before, view))}
          close={() => setSaving(false)}
        />
      )}
    </>
  )
}
