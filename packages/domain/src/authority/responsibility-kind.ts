import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What a leader answers for without a post there. */
export const responsibilityKind = vocabulary('ResponsibilityKind', {
  CONTACT_POINT: { meaning: 'Contact point (联系点): one organisation that a leader is linked to.' },
  AREA: { meaning: 'Area (包片): an organisation and those below it that a leader answers for.' },
})
/** A code of `responsibilityKind`. */
export type ResponsibilityKind = CodeOf<typeof responsibilityKind>
