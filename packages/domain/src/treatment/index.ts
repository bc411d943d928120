export { type Treatment, treatments } from './treatments.ts'
