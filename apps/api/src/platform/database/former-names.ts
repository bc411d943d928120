/** Names that stored audit events use for what has another name now: the log is never rewritten, it is read by today's names. */
const renamed: Readonly<Record<string, string>> = { hand_overs: 'handovers', HandOver: 'Handover' }

/** Today's name of a table or type that an event names. */
export const presentName = (name: string): string => renamed[name] ?? name

/** Every name under which events speak of a table or type. */
export const namesInLog = (name: string): string[] => [name, ...Object.keys(renamed).filter(former => renamed[former] === name)]
