// A deprecation warning fails the test run with its stack: it will be an error of the next version.
process.throwDeprecation = true
