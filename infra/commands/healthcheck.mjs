// Exits with 0 if the server of this container is ready to answer.
import { argumentsOf } from '../command-line/arguments.mjs'

argumentsOf('healthcheck')
const address = `http://127.0.0.1:${process.env.PORT ?? 4000}/readyz`
const isReady = await fetch(address).then(
  answer => answer.ok,
  () => false,
)
process.exit(isReady ? 0 : 1)
