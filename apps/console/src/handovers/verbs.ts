import { verb } from '../api/operations/verb.ts'

export const handoverVerbs = {
  handOver: verb('handOver', { id: true, total: true, handedOn: true }),
}
