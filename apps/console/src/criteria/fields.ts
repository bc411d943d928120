import { criteriaFields, formFields } from '../reviews/fields.ts'

export const criteriaSetFields = `${criteriaFields} version source frozen viewerMay subjects { kind capacity } criteria { explanation { zh en } }`
export const reviewFormFields = `${formFields} revision source`
