export const ledgerFields = `
  id subjectKind subjectName occurredOn content contentEn: content(lang: "en") opinions measures rectified rectification { zh en }
  reviewer { id name } organization { id name } person { id name } authorityRule { code name { zh en } } form { id name { zh en } }`
