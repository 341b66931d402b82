// Loaded before a program: says at its end the most memory that it had, in kilobytes.
process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\n`))
