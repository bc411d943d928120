import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const source = fileURLToPath(new URL('../domain/src/refusals.ts', import.meta.url))

/** Prints the type `Refusals` of the domain with every type that it speaks of, so that the client has them without the package. */
export function printRefusals() {
  const options = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    allowImportingTsExtensions: true,
    noEmit: true,
  }
  const program = ts.createProgram([source], options)
  const checker = program.getTypeChecker()
  const printed = new Map()

  /** Prints a declared type as it is written, a vocabulary's codes one by one, and first of all what it speaks of. */
  function print(symbol) {
    const declaration = symbol.declarations?.find(ts.isTypeAliasDeclaration)
    if (printed.has(symbol.name) || !declaration?.getSourceFile().fileName.includes('/domain/src/')) return
    printed.set(symbol.name, '')
    const type = checker.getDeclaredTypeOfSymbol(symbol)
    const isCodes = type.isUnion() && type.types.every(one => one.isStringLiteral())
    if (!isCodes) speakOf(declaration.type)
    const codes = isCodes ? `type ${symbol.name} =\n${type.types.map(({ value }) => `  | '${value}'`).join('\n')}\n` : null
    const text = codes ?? declaration.getText().replace(/^export /, '')
    printed.delete(symbol.name)
    printed.set(symbol.name, `${docOf(declaration)}${symbol.name === 'Refusals' ? 'export ' : ''}${text.trim()}\n`)
  }

  function speakOf(node) {
    if (ts.isTypeReferenceNode(node)) {
      const named = checker.getSymbolAtLocation(node.typeName)
      if (named) print(named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named)
    }
    ts.forEachChild(node, speakOf)
  }

  const file = program.getSourceFile(source)
  print(checker.getExportsOfModule(checker.getSymbolAtLocation(file)).find(({ name }) => name === 'Refusals'))
  return `// Printed from packages/domain by generate.mjs.\n\n${[...printed.values()].join('\n')}`
}

const docOf = declaration => {
  const [comment] = ts.getLeadingCommentRanges(declaration.getSourceFile().text, declaration.getFullStart()) ?? []
  return comment ? `${declaration.getSourceFile().text.slice(comment.pos, comment.end)}\n` : ''
}
