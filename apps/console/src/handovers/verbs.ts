import { verb } from '../api/operations.ts'

export const handoverVerbs = {
  handOver: verb(
    'handOver',
    { fromPersonId: 'ID!', toPersonId: 'ID!', on: 'Date!', leaveOut: '[ID!]', only: '[ID!]' },
    'id total handedOn',
  ),
}
