import { criteriaFields, formFields } from '../criteria/fields.ts'

const text = '{ zh en }'
const named = '{ id name }'

export const reviewerFields = `person ${named} appointment { id post { name ${text} } organization ${named} body { id name } portfolio } rule { code name ${text} }`

/** What a list of reviews shows of each. */
export const reviewFields = `
  id version status subjectKind occurredOn recordedAt submittedAt onBehalf enteredLate reason allowedEvents viewerMay capacity
  cycle { id name startsOn endsOn } reviewer ${named} organization ${named} person ${named}
  authorityRule { code name ${text} } form { ${formFields} } criteriaSet { ${criteriaFields} }
  appointment { id post { name ${text} } organization ${named} }
  occasion { id kindName ${text} heldOn title place } treatment { id name ${text} act ${text} } recordedBy { id username person ${named} }
  remarks { kind code text grade }
  draftOpinions { kind text measures { text ownerId leaderId dueOn } }
  opinions { id kind text status measures { id text status } rectification { id } }`
