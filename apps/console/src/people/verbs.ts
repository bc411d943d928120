import { verb } from '../api/operations/verb.ts'
import { affiliationSelection, appointmentSelection, membershipSelection, responsibilitySelection } from './selections.ts'

export const peopleVerbs = {
  update: verb('updatePerson', { id: true, version: true }),
  join: verb('createMembership', membershipSelection),
  leave: verb('endMembership', membershipSelection),
  admit: verb('admitMember', membershipSelection),
  makeFull: verb('confirmMember', membershipSelection),
  affiliate: verb('createAffiliation', affiliationSelection),
  endAffiliation: verb('endAffiliation', affiliationSelection),
  transfer: verb('transferMember', membershipSelection),
  appoint: verb('createAppointment', appointmentSelection),
  endAppointment: verb('endAppointment', appointmentSelection),
  makeResponsible: verb('createResponsibility', responsibilitySelection),
  endResponsibility: verb('endResponsibility', responsibilitySelection),
}

const answer = { id: true, version: true, revision: true } as const

export const postVerbs = {
  create: verb('createPost', answer),
  revise: verb('revisePost', answer),
  retire: verb('retirePost', answer),
  reinstate: verb('reinstatePost', answer),
}
