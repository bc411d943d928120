type Named = { name: string }

/** Who is reviewed: a person with the organisation by which they count, or the organisation itself. */
export const subjectName = ({ person, organization }: { person: Named | null; organization: Named }) =>
  person ? `${person.name} · ${organization.name}` : organization.name
