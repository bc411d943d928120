import { Button } from '@mui/material'
import { type Scope, scope } from '@pingyi/domain'
import { useState } from 'react'
import { CheckboxGroupInput, DateInput, TextInput, useTranslate } from 'react-admin'
import { FormDialog } from '../kit/dialog/FormDialog.tsx'
import { required } from '../kit/fields/required.ts'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { accountVerbs } from './verbs.ts'

type Values = { name: string | null; scopes: readonly Scope[]; expiresOn: string | null }
const begin: Values = { name: null, scopes: ['READ_STATISTICS'], expiresOn: null }
const scopes = scope.codes.map(id => ({ id, name: `Scope.${id}` }))

export function NewToken({ onMade }: { onMade: (token: string) => void }) {
  const translate = useTranslate()
  const [isOpen, setOpen] = useState(false)
  const { perform } = useVerb(accountVerbs.createToken)
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {translate('accounts.newToken')}
      </Button>
      {isOpen && (
        <FormDialog
          title={translate('accounts.newToken')}
          begin={begin}
          save={({ name, scopes, expiresOn }) => perform({ name: name ?? '', scopes, expiresOn: expiresOn || null })}
          done={({ token }) => {
            setOpen(false)
            onMade(token)
          }}
          close={() => setOpen(false)}
          isReady={values => values.scopes.length > 0}
          width="xs"
        >
          <TextInput source="name" label="accounts.tokenName" autoFocus validate={required()} helperText={false} />
          <CheckboxGroupInput source="scopes" label={false} choices={scopes} row={false} helperText={false} />
          <DateInput source="expiresOn" label="accounts.expiresOn" helperText={false} />
        </FormDialog>
      )}
    </>
  )
}
