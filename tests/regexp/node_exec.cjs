// Reads lines of JSON [source, flags, text, lastIndex]; answers each with the spans of the match, null, or an error.
const { Script } = require('vm')
const script = new Script('match = pattern.exec(text)')
const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter(Boolean)
const out = []
for (const line of lines) {
  const [source, flags, text, lastIndex] = JSON.parse(line)
  try {
    globalThis.pattern = new RegExp(source, flags.replace('d', '') + 'd')
    globalThis.text = text
    pattern.lastIndex = lastIndex
    script.runInThisContext({ timeout: 300 })
    out.push(match && [...match.indices].map(span => span ?? [-1, -1]))
  } catch (error) {
    out.push(error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'timeout' : error.name)
  }
}
process.stdout.write(out.map(answer => JSON.stringify(answer)).join('\n'))
