import { measureFields } from '../measures/fields.ts'
import { opinionFields } from '../opinions/fields.ts'

const roundFields = `
  id number status deadlineKind dueOn cause reply repliedAt evaluation acceptedAt acceptedBy { id username person { id name } }
  closedAt closedBy { id username person { id name } } confirmedAt reason`

/** What a list of rectifications shows of each. */
export const rectificationFields = `
  id version recordedAt lateness allowedEvents viewerMay
  cycle { id name } organization { id name } person { id name } reviewers { id name }
  round { ${roundFields} }
  opinions { ${opinionFields} }
  measures { ${measureFields} }
  rounds { ${roundFields} }`
