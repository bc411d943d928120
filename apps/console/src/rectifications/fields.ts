import { derivationFields } from '../deadlines/fields.ts'
import { measureFields } from '../measures/fields.ts'
import { opinionFields } from '../opinions/fields.ts'

const roundFields = `
  id number status deadlineKind dueOn pausedOn cause reply repliedAt evaluation acceptedAt acceptedBy { id username person { id name } }
  closedAt closedBy { id username person { id name } } confirmedAt reason`

/** What a list of rectifications shows of each. */
export const rectificationFields = `
  id version recordedAt lateness allowedEvents viewerMay
  cycle { id name } organization { id name } person { id name } reviewers { id name }
  round { ${roundFields} }
  opinions { ${opinionFields} }
  measures { ${measureFields} }
  rounds { ${roundFields} }`

/** What its own page shows beside that. */
export const rectificationMore = `
  allowedDeadlineEvents round { derivation { ${derivationFields} } }
  deadlineChanges { id kind effectiveOn beforeOn afterOn reason changedBy { id username person { id name } } }`
