import { verb } from '../api/operations/verb.ts'
import { appointmentSelection, membershipSelection, responsibilitySelection } from './selections.ts'

export const peopleVerbs = {
  update: verb('updatePerson', { id: true, version: true }),
  join: verb('createMembership', membershipSelection),
  leave: verb('endMembership', membershipSelection),
  transfer: verb('transferMember', membershipSelection),
  appoint: verb('createAppointment', appointmentSelection),
  endAppointment: verb('endAppointment', appointmentSelection),
  makeResponsible: verb('createResponsibility', responsibilitySelection),
  endResponsibility: verb('endResponsibility', responsibilitySelection),
}
