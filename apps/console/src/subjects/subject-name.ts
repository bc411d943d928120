import { nameThenAndNow } from '@pingyi/domain/internal'

type Named = { name: string }

/** Who is reviewed: a person with the organisation by which they count, or the organisation itself. */
export const subjectName = ({ person, organization }: { person: Named | null; organization: Named }) =>
  person ? `${person.name} · ${organization.name}` : organization.name

/** The same of a review: the organisation by its name of that day, today's beside it where it differs. */
export function subjectNameThen({
  person,
  organization,
  organizationName,
}: Parameters<typeof subjectName>[0] & { organizationName: string }) {
  const { zh, en } = nameThenAndNow(organizationName, organization.name)
  const of = (name: string) => subjectName({ person, organization: { name } })
  return { zh: of(zh), en: of(en) }
}
