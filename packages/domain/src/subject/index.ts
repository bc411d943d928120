export { type SubjectCapacity, type SubjectKind, subjectCapacity, subjectKind } from './kind.ts'
