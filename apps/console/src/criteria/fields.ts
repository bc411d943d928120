const text = '{ zh en }'

export const criteriaFields = `id code revision name ${text} announced listed criteria { code name ${text} } scale { code name ${text} grades { code name ${text} } }`

export const formFields = `id code name ${text} confidential scheduled subjects parts { code name ${text} required gives } occasions { code name ${text} }`

export const criteriaSetFields = `${criteriaFields} version source frozen viewerMay subjects { kind capacity } criteria { explanation { zh en } }`
export const reviewFormFields = `${formFields} revision source`
export const treatmentFields = 'id code revision name { zh en } applies act { zh en } orders source'
