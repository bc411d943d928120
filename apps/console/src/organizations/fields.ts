export const unitFields = 'id version name kind'
export const bodyFields = 'id version name kind aliases viewerMay organization { id name }'
export const organizationFields = `
  id version recordedAt name shortName kind ordinal foundedOn dissolvedOn memberCount viewerMay
  unit { id name kind } parent { id name } ancestors { id name } secretary { id name }`
export const organizationMore = 'children { id name kind memberCount }'
