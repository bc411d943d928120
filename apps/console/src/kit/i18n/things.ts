export type InBoth = { readonly zh: string; readonly en: string }

/** What the console calls a thing: in the menu, over lists, in refusals, in the audit log. */
export type Thing = InBoth & {
  /** The English plural. */
  readonly many?: string
  /** Its type in the API. */
  readonly type?: string
  /** Its name in the menu, where that is another one. */
  readonly menu?: InBoth
  /** The title of the page that creates one. */
  readonly create?: InBoth
}

/** By the name of the resource; the table has the same name in snake case. */
export type Things = Readonly<Record<string, Thing>>

/** What the audit log alone says of a noun; fetched with the pages of the log. */
export type LogWords = {
  /** Tables that hold parts of its things. */
  readonly tables?: Readonly<Record<string, InBoth>>
  /** Kinds of events. */
  readonly events?: Readonly<Record<string, InBoth>>
}

/** A name of the API as the database spells it. */
export const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** The messages about things, by their keys. */
export const messagesOf = (things: Things, language: 'zh' | 'en'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(things).flatMap(([name, { [language]: one, en, many = en, type, menu, create }]) => {
      const plural = language === 'zh' ? one : many
      return [
        [`layout.menu.${name}`, menu?.[language] ?? plural],
        [`resources.${name}.name`, plural === one ? one : `${one} |||| ${plural}`],
        [`kit.fields.${name}`, plural],
        [`audit.tables.${snake(name)}`, one],
        ...(type ? [[`kit.things.${type}`, one]] : []),
        ...(create ? [[`resources.${name}.page.create`, create[language]]] : []),
      ]
    }),
  )
