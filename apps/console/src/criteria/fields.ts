import { criteriaFields, formFields } from '../reviews/fields.ts'

export const criteriaSetFields = `${criteriaFields} version source frozen subjects { kind capacity }`
export const reviewFormFields = `${formFields} revision source`
