export const derivationFields = `
  from dueOn weekendDays rolledFrom unknownYears
  rule { kind on days months rolls } holidays { name { zh en } days } makeUpDays { on name { zh en } }
  pauses { from to days } changes { on before } term { name startsOn endsOn }`
