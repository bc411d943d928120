export const actorFields = `
  account { id version username status everywhere lastSignInAt person { id name } } person { id name } everywhere actions
  posts { id post { id code name { zh en } capability } organization { id name } body { id name } } memberOf { id name }`

export const meQuery = `query me { me { ${actorFields} } today installation { name { zh en } empty version } }`
