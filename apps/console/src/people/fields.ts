const period = 'fromOn toOn'
export const postFields = 'id code revision name { zh en } capability source'
export const membershipFields = `id version ${period} person { id name } organization { id name }`
export const appointmentFields = `id version ${period} portfolio person { id name } post { ${postFields} } organization { id name } body { id name }`
export const responsibilityFields = `id version ${period} kind person { id name } organization { id name }`
export const personFields = `
  id version recordedAt name originalName number partyStatus viewerMay organization { id name } account { id status }
  appointments { id version ${period} portfolio post { id name { zh en } capability } organization { id name } body { id name } }`
export const personMore = `memberships { id version ${period} organization { id name } }`
export const seatFields = `
  id vacant ending overlapping post { id name { zh en } } organization { id name } body { id name }
  appointments { id version ${period} portfolio person { id name } }`
