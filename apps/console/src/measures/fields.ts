export const measureFields = `
  id version text status dueOn ongoing evidence doneAt verifiedAt reason recordedAt allowedEvents viewerMay
  owner { id name } leader { id name } opinions { id text }
  rectification { id organization { id name } person { id name } }`
