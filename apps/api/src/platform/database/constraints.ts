import type { Problem } from '@pingyi/domain'

const problems = new Map<string, Problem>()

/** Says what is wrong with an input that breaks this constraint. Declared beside the entity’s guard. */
export function constraint(name: string, problem: Problem) {
  problems.set(name, problem)
}

export const problemOfConstraint = (name: string | undefined): Problem | undefined => (name ? problems.get(name) : undefined)
