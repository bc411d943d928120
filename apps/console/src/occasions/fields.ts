const text = '{ zh en }'

export const occasionFields = `id version kind kindName ${text} title heldOn place attendance headcounts { class count } viewerMay
  form { id code name ${text} confidential subjects occasions { code name ${text} } } organization { id name } cycle { id } chair { id name }`
