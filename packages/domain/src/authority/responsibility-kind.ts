import { type CodeOf, vocabulary } from '../vocabulary.ts'

export const responsibilityKind = vocabulary('ResponsibilityKind', {
  CONTACT_POINT: { meaning: 'Contact point (联系点): one organisation that a leader is linked to.' },
  AREA: { meaning: 'Area (包片): an organisation and those below it that a leader answers for.' },
})
export type ResponsibilityKind = CodeOf<typeof responsibilityKind>
