/** Carries the types of an operation: the same as in `@graphql-typed-document-node/core`, so what other generators make fits, too. */
export interface DocumentTypeDecoration<Answer, Variables> {
  /** Never there: only its type is read. */
  __apiType?: (variables: Variables) => Answer
}

/** An operation that knows what it answers and what it must be given. */
export type Document<Answer, Variables> = DocumentTypeDecoration<Answer, Variables> & { toString(): string }

/** An operation of your own, typed by hand: `operation<{ today: string }>('{ today }')`. */
export const operation = <Answer, Variables = object>(text: string) => text as unknown as Document<Answer, Variables>
