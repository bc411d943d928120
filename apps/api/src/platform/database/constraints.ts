import type { Problem } from '@pingyi/domain'

const problems = new Map<string, Problem>()

/** Declares the problem that a violated constraint means. Stands beside the guard of the entity. */
export function constraint(name: string, problem: Problem) {
  problems.set(name, problem)
}

export const problemOfConstraint = (name: string | undefined): Problem | undefined => (name ? problems.get(name) : undefined)
