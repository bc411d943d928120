export const savedViewFields = 'id version list name query isMine viewerMay organization { id name }'
