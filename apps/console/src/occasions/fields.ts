export const occasionFields =
  'id version kind kindName { zh en } title heldOn place attendance headcounts { class count } form { id code name { zh en } } organization { id name } cycle { id }'
