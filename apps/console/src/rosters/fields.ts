export const rosterFields =
  'id version subjectKind excludedReason assignments { id version authorityRule reviewer { id name } } cycle { id name } organization { id name secretary { id name } } person { id name number pinyin partyStatus appointments { id toOn post { name { zh en } } } }'
