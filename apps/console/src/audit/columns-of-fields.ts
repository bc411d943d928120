import { type Field, type FieldList, labelOf } from '../kit/fields/field.ts'
import { snake } from '../kit/i18n/things.ts'

const lists = Object.values(import.meta.glob<Record<string, FieldList>>('../*/fields.ts', { eager: true })).flatMap(one =>
  Object.values(one),
)

const tableOf = ({ at }: FieldList) => snake(at.slice(at.lastIndexOf('.') + 1))
const columnOf = (name: string, { column, kind }: Field) => column ?? `${snake(name)}${kind === 'record' ? '_id' : ''}`

/** What the nouns say of the columns of their tables: the key of the label, and whose codes it holds. */
export const columnsOfFields: ReadonlyMap<string, { label: string; vocabulary: string | undefined }> = new Map(
  lists.flatMap(list =>
    Object.entries(list.fields)
      .filter(([, { kind }]) => kind !== 'derived')
      .map(([name, field]) => [
        `${tableOf(list)}.${columnOf(name, field)}`,
        { label: labelOf(list, name), vocabulary: field.kind === 'code' || field.kind === 'state' ? field.of : undefined },
      ]),
  ),
)
