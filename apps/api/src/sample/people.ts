import { inventNames } from './names.ts'
import { branches } from './place.ts'

/** A person of the sample. `branch` is the index of the branch, or null without a membership. */
export type SamplePerson = { readonly number: string; readonly name: string; readonly branch: number | null }

const memberCount = branches.reduce((sum, { members }) => sum + members, 0)
const names = inventNames(memberCount + 8)

/** All members by branch. The first of each branch is its secretary. */
export const members: readonly SamplePerson[] = branches
  .flatMap(({ members }, branch) => Array.from({ length: members }, () => branch))
  .map((branch, i) => ({ branch, name: names[i]!, number: `YZ${String(i + 1).padStart(4, '0')}` }))

export const membersOf = (branch: number): readonly SamplePerson[] => members.filter(member => member.branch === branch)
export const branchSecretary = (branch: number): SamplePerson => membersOf(branch)[0]!

/** The last members of the first four branches lead the committee: its secretary and three others. */
const last = (branch: number) => membersOf(branch).at(-1)!
export const committeeSecretary = last(0)
export const leaders: readonly SamplePerson[] = [last(1), last(2), last(3)]
/** The branches that are contact points of each leader. */
export const contactPoints: readonly (readonly number[])[] = [
  [1, 4, 5],
  [2, 6, 7],
  [0, 3],
]
export const clerk = membersOf(0).at(-2)!
export const auditor = membersOf(1).at(-2)!
export const instructor: SamplePerson = { number: 'YZ9001', name: names[memberCount]!, branch: null }
/** Names of people who are no members. */
export const guestNames: readonly string[] = names.slice(memberCount + 2)
export const everybody: readonly SamplePerson[] = [...members, instructor]
