export const opinionFields = `
  id version kind text status reason answer recordedAt allowedEvents viewerMay
  organization { id name } person { id name } cycle { id name }
  review { id occurredOn reviewer { id name } form { id name { zh en } } }
  rectification { id } mergedInto { id text }
  measures { id text status }`
