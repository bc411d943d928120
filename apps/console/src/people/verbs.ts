import { move, verb } from '../api/operations.ts'
import { appointmentFields, membershipFields, responsibilityFields } from './fields.ts'

const on = { on: 'Date!' }

export const peopleVerbs = {
  update: move('updatePerson', 'id version', { input: 'UpdatePersonInput!' }),
  join: verb('createMembership', { input: 'CreateMembershipInput!' }, membershipFields),
  leave: move('endMembership', membershipFields, on),
  transfer: verb('transferMember', { personId: 'ID!', organizationId: 'ID!', on: 'Date!' }, membershipFields),
  appoint: verb('createAppointment', { input: 'CreateAppointmentInput!' }, appointmentFields),
  endAppointment: move('endAppointment', appointmentFields, on),
  makeResponsible: verb('createResponsibility', { input: 'CreateResponsibilityInput!' }, responsibilityFields),
  endResponsibility: move('endResponsibility', responsibilityFields, on),
}
