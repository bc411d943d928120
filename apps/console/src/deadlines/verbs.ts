import { verb } from '../api/operations/verb.ts'

const answer = { id: true, version: true } as const

export const deadlineVerbs = {
  change: verb('changeDeadline', answer),
  pause: verb('pauseDeadline', answer),
  resume: verb('resumeDeadline', answer),
}
