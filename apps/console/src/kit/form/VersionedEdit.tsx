import { useRef, useState } from 'react'
import { Edit, type EditProps, useNotify } from 'react-admin'
import { refusalOf } from '../refusal/refusal.ts'
import { type EditConflict, EditConflictContext } from './edit-conflict.ts'

/** An edit page that waits for the server. If somebody else saved first, it keeps what was typed and shows the stored values beside it. */
export function VersionedEdit({ children, transform, ...props }: EditProps) {
  const notify = useNotify()
  const version = useRef<number | null>(null)
  const [present, setPresent] = useState<EditConflict['present'] | null>(null)
  const onError = (error: unknown) => {
    const { code, details } = refusalOf(error)
    if (code === 'STALE') return setPresent(details.present ?? {})
    if (code !== 'INVALID') notify(`refusals.${code}`, { type: 'error', messageArgs: details })
  }
  const withVersion: EditProps['transform'] = async (data, options) => {
    const changed = typeof transform === 'function' ? await transform(data, options) : data
    return version.current === null ? changed : { ...changed, version: version.current }
  }
  const stale: EditConflict | null = present && {
    present,
    saveMine: () => {
      version.current = Number(present.version)
    },
    done: () => {
      version.current = null
      setPresent(null)
    },
  }
  return (
    <EditConflictContext.Provider value={stale}>
      <Edit mutationMode="pessimistic" redirect="show" {...props} transform={withVersion} mutationOptions={{ onError }}>
        {children}
      </Edit>
    </EditConflictContext.Provider>
  )
}
