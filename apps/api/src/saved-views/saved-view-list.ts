import { filterOf, idsAre, textIs } from '../platform/access/filter.ts'
import { pageOf, sortOf } from '../platform/access/list.ts'
import { SavedView } from './saved-view.ts'

export const SavedViewPage = pageOf(SavedView)
export const SavedViewSort = sortOf(SavedView, ['name', 'recordedAt'])

export const { Filter: SavedViewFilter, wheres: whereSavedView } = filterOf(SavedView, { ids: idsAre(), list: textIs('t.list') })
