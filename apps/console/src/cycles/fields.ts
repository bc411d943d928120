export const cycleFields = `
  id version name kind startsOn endsOn rosterRule memberCapacityRule rosterOn startedAt isPresent viewerMay
  organization { id name }`

export const cycleMore = `
  isUsed
  authority { code revision rules { code reviewer relation subject due name { zh en } source } }
  criteria { authorityRule criteriaSet { id code revision name { zh en } announced listed } }`
