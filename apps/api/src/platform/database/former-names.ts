/** Names in stored audit events that have changed since. The log is never rewritten; readers translate. */
const renamed: Readonly<Record<string, string>> = { hand_overs: 'handovers', HandOver: 'Handover' }

/** Today's name of a table or type that an event names. */
export const presentName = (name: string): string => renamed[name] ?? name

/** Every name under which events speak of a table or type. */
export const namesInLog = (name: string): string[] => [name, ...Object.keys(renamed).filter(former => renamed[former] === name)]
