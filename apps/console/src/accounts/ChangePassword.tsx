import { useState } from 'react'
import { TextInput, useNotify, useTranslate } from 'react-admin'
import { required } from '../kit/fields/required.ts'
import { GuardedForm } from '../kit/form/GuardedForm.tsx'
import { Section } from '../kit/page/Section.tsx'
import { useVerb } from '../kit/verbs/use-verb.ts'
import { accountVerbs } from './verbs.ts'

const begin: { present: string | null; password: string | null } = { present: null, password: null }
const wrongPassword = { field: 'present', text: 'accounts.wrongPassword' } as const

export function ChangePassword() {
  const translate = useTranslate()
  const notify = useNotify()
  const [changed, setChanged] = useState(0)
  const { perform } = useVerb(accountVerbs.changePassword)
  const input = { type: 'password', validate: required(), helperText: false, fullWidth: true } as const
  return (
    <Section title={translate('accounts.changePassword')}>
      <GuardedForm
        key={changed}
        begin={begin}
        save={({ present, password }) => perform({ present: present ?? '', password: password ?? '' })}
        done={() => {
          setChanged(changed + 1)
          notify('accounts.passwordChanged')
        }}
        own={{ WRONG_CREDENTIALS: wrongPassword }}
        width={360}
      >
        <TextInput source="present" label="kit.fields.present" autoComplete="current-password" {...input} />
        <TextInput source="password" label="sign-in.newPassword" autoComplete="new-password" {...input} />
      </GuardedForm>
    </Section>
  )
}
