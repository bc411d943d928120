import { opinionKind } from '@pingyi/domain'
import { useTranslate } from 'react-admin'
import { EditRows } from '../../kit/edit-rows/EditRows.tsx'
import { Section } from '../../kit/page/Section.tsx'
import type { DraftProps } from '../../kit/revisions/revision.ts'
import { type FormDraft, freshKind, freshPart } from './form-draft.ts'

/** What is written down in a form, and where it is used, as tables. */
export function FormTables({ draft, change, problems }: DraftProps<FormDraft>) {
  const translate = useTranslate()
  const named = [
    { field: 'zh', label: translate('criteria.zh'), at: ['name.zh', 'code', 'name'] },
    { field: 'en', label: translate('criteria.en'), at: ['name.en'] },
  ]
  const required = ['true', 'false'].map(id => ({ id, name: translate(id === 'true' ? 'criteria.required' : 'criteria.optional') }))
  const gives = [
    { id: '', name: translate('criteria.isText') },
    ...opinionKind.codes.map(id => ({ id, name: translate('criteria.gives', { kind: translate(`OpinionKind.${id}`) }) })),
  ]
  const nameOf = ({ zh, en }: { zh: string; en: string }) => zh || en
  return (
    <>
      <Section title={translate('criteria.parts')}>
        <EditRows
          title={translate('criteria.parts')}
          rows={draft.parts}
          columns={[
            ...named,
            { field: 'required', label: translate('criteria.need'), at: ['required'], width: '8em', choices: () => required },
            { field: 'gives', label: translate('criteria.content'), at: ['gives'], width: '12em', choices: () => gives },
          ]}
          fresh={freshPart}
          onChange={parts => change({ parts })}
          at="parts"
          problems={problems}
          nameOf={nameOf}
          add={translate('criteria.addPart')}
        />
      </Section>
      <Section title={translate('criteria.occasions')}>
        <EditRows
          title={translate('criteria.occasions')}
          rows={draft.occasions}
          columns={named}
          fresh={freshKind}
          onChange={occasions => change({ occasions })}
          at="occasions"
          problems={problems}
          nameOf={nameOf}
          add={translate('criteria.addOccasion')}
        />
      </Section>
    </>
  )
}
