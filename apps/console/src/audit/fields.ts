export const auditEventFields =
  'id: seq seq at kind subjectType subjectId changes account { id username person { id name } } organization { id name }'
