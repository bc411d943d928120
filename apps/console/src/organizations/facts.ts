type Named = { id: string; name: string }

/** An organisation as `fields.ts` selects it. */
export type Organization = {
  id: string
  version: number
  name: string
  shortName: string | null
  kind: string
  ordinal: number
  foundedOn: string | null
  dissolvedOn: string | null
  memberCount: number
  viewerMay: string[]
  unit: (Named & { kind: string }) | null
  parent: Named | null
  ancestors: Named[]
  secretary: Named | null
  children?: (Named & { kind: string; memberCount: number })[]
}
export type Body = Named & {
  version: number
  kind: string
  aliases: string[]
  organization: Named | null
  viewerMay: string[]
}
export type Unit = Named & { version: number; kind: string }
