import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const at = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url))

/** Reads entries of the package as the compiler does; without its library, which takes seconds and says nothing of ours. */
export function readExports(...entries: string[]) {
  const options: ts.CompilerOptions = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, noEmit: true, noLib: true }
  const program = ts.createProgram(entries.map(at), { ...options, allowImportingTsExtensions: true, types: [] })
  const checker = program.getTypeChecker()
  const resolved = (symbol: ts.Symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)
  const exportsOf = (entry: string) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(at(entry))!)!).map(symbol => {
      const { name } = symbol
      return {
        name,
        doc: ts.displayPartsToString(resolved(symbol).getDocumentationComment(checker)),
        declaration: resolved(symbol).declarations![0]!,
      }
    })

  /** Whether a type, as it is written, speaks of a `Day` somewhere. */
  function mentionsDay(node: ts.Node, seen = new Set<ts.Node>()): boolean {
    if (seen.has(node)) return false
    seen.add(node)
    if (ts.isTypeReferenceNode(node)) {
      const symbol = checker.getSymbolAtLocation(node.typeName)
      if (symbol?.name === 'Day') return true
      const written = symbol && resolved(symbol).declarations?.find(one => ts.isTypeAliasDeclaration(one))
      if (written && mentionsDay(written.type, seen)) return true
    }
    return ts.forEachChild(node, child => mentionsDay(child, seen) || undefined) ?? false
  }

  const functionOf = (declaration: ts.Node) =>
    ts.isVariableDeclaration(declaration) && declaration.initializer ? declaration.initializer : declaration
  const takesDay = (declaration: ts.Node) => {
    const called = functionOf(declaration)
    return ts.isFunctionLike(called) && called.parameters.some(({ type }) => type !== undefined && mentionsDay(type))
  }
  return { exportsOf, takesDay }
}
