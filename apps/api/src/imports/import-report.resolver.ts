import { FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { ImportBranch, ImportReport } from './import-report.ts'

/** Reports of earlier versions have no tree, and do not tell members from others. */
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

  @FieldResolver(() => Int)
  members(@Root() report: ImportReport): number {
    return report.members ?? 0
  }

  @FieldResolver(() => Int)
  affiliated(@Root() report: ImportReport): number {
    return report.affiliated ?? 0
  }
}
