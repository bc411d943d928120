// A deprecation fails the test run with the stack that leads to it: today's warning is the next version's error.
process.throwDeprecation = true
