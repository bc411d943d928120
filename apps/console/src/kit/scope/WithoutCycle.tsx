import { useScope } from './scope.ts'

/** Stands for a page of a cycle while there is none: `App` decides what it shows. */
export const WithoutCycle = () => <>{useScope().withoutCycle}</>
