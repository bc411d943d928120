import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { oneOf, PageInput, pageFrom, type Sort } from '../../platform/access/list.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { transact } from '../../platform/database/transact.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { Appointment } from '../appointment.ts'
import { CreateAppointmentInput } from '../people-inputs.ts'
import { createAppointment } from './create-appointments.ts'
import { AppointmentFilter, AppointmentPage, AppointmentSort, whereAppointment } from './dated-list.ts'
import { endAppointment } from './end-periods.ts'

@Authorized()
@Resolver(() => Appointment)
export class AppointmentsResolver {
  @Query(() => Appointment, { nullable: true })
  appointment(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return oneOf(context, Appointment, id)
  }

  @Query(() => AppointmentPage)
  async appointments(
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
    @Arg('sort', () => AppointmentSort, { nullable: true }) sort: Sort<'fromOn' | 'toOn'> | null,
    @Arg('filter', () => AppointmentFilter, { nullable: true }) filter: InstanceType<typeof AppointmentFilter> | null,
    @Ctx() context: Context,
  ) {
    return pageFrom(context, Appointment, {
      page,
      sort,
      wheres: await whereAppointment(context, filter),
      order: { field: 'fromOn', order: 'ASC' },
    })
  }

  @Mutation(() => Appointment)
  createAppointment(
    @Arg('input', () => CreateAppointmentInput) input: CreateAppointmentInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => createAppointment(tx, signedIn(context), input))
  }

  @Mutation(() => Appointment)
  endAppointment(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('on', () => DateScalar) on: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | null,
    @Ctx() context: Context,
  ) {
    return transact(context, key, tx => endAppointment(tx, signedIn(context), id, version, on))
  }
}
