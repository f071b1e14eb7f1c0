// Reads lines of JSON [source, flags, text, lastIndex]; answers each with the spans of the match, null, or an error.
const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter(Boolean)
const out = []
for (const line of lines) {
  const [source, flags, text, lastIndex] = JSON.parse(line)
  try {
    const pattern = new RegExp(source, flags.replace('d', '') + 'd')
    pattern.lastIndex = lastIndex
    const match = pattern.exec(text)
    out.push(match && [...match.indices].map(span => span ?? [-1, -1]))
  } catch (error) {
    out.push(error.name)
  }
}
process.stdout.write(out.map(answer => JSON.stringify(answer)).join('\n'))
