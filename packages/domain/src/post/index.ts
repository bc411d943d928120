export { type Capability, capability } from './capability.ts'
export { type Post, posts } from './posts.ts'
export { problemsOfPost } from './problems.ts'
