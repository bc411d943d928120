import { FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { ImportBranch, ImportReport } from './import-report.ts'

/** Reports of earlier versions have no tree. */
@Resolver(() => ImportReport)
export class ImportReportResolver {
  @FieldResolver(() => [ImportBranch])
  organizations(@Root() report: ImportReport): ImportBranch[] {
    return report.organizations ?? []
  }

  @FieldResolver(() => Int)
  organizationCount(@Root() report: ImportReport): number {
    return report.organizationCount ?? 0
  }
}
