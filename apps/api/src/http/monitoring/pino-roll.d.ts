declare module 'pino-roll' {
  import type { DestinationStream } from 'pino'

  type Options = {
    readonly file: string
    readonly dateFormat: string
    readonly frequency: 'daily'
    readonly size: string
    readonly limit: { readonly count: number; readonly removeOtherLogFiles: boolean }
    readonly mode: number
  }
  const roll: (options: Options) => Promise<DestinationStream & { flushSync(): void; end(): void }>
  export = roll
}
