// Writes the Unicode tables of core/sequential_flow/regexp from what this Node knows: node scripts/regexp_tables.mjs
// Node 20.20 and later have Unicode 17. The tables are Python, so that the engine needs no database at run time and
// means the same under every Python.

import { readFileSync, writeFileSync } from 'node:fs'

const CORE = new URL('../core/sequential_flow/', import.meta.url)
const names = readFileSync(new URL('syntax/unicode_properties.py', CORE), 'utf8')

function listed(name) {
  const body = names.split(`\n${name} = frozenset((`)[1].split(').split())')[0]
  return [...body.matchAll(/"([^"]*)"/g)].map(match => match[1]).join('').trim().split(/\s+/)
}

const POINTS = 0x110000
const texts = Array.from({ length: POINTS }, (_, point) => String.fromCodePoint(point))

// The points of a property as the distances between the borders of its ranges, in base 36.
function deltas(test) {
  const result = []
  let inside = false, last = 0
  for (let point = 0; point <= POINTS; point++) {
    const now = point < POINTS && test(point)
    if (now !== inside) {
      result.push((point - last).toString(36))
      last = point
      inside = now
    }
  }
  return result.join(' ')
}

function property(escape) {
  const pattern = new RegExp(`^\\p{${escape}}$`, 'u')
  return deltas(point => pattern.test(texts[point]))
}

function quoted(text, indent) {
  const lines = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + word.length > 112 - indent.length) {
      lines.push(line + ' ')
      line = ''
    }
    line += (line && ' ') + word
  }
  lines.push(line)
  return lines.map(part => `${indent}"${part}"`).join('\n')
}

// One entry for each set; other names of the same set are aliases of it.
function table(name, keys, escapeOf, head) {
  const sets = new Map(), aliases = []
  for (const key of keys) {
    const set = property(escapeOf(key))
    if (sets.has(set)) aliases.push([key, sets.get(set)])
    else sets.set(set, key)
  }
  const rows = [...sets].map(([set, key]) => `    "${key}": (\n${quoted(set, '        ')}\n    ),`)
  const others = aliases.map(([key, first]) => `${key} ${first}`).join(' ')
  return `${name}: Final = {\n    # ${head}\n${rows.join('\n')}\n}\n\n${name}_ALIASES: Final = (\n${quoted(others, '    ')}\n)\n`
}

function header(text) {
  return `"""${text}\n\nWritten by scripts/regexp_tables.mjs (Unicode ${process.versions.unicode}); not by hand.\n"""\n\n` +
    '# ruff: noqa: E501\n\nfrom __future__ import annotations\n\nfrom typing import Final\n\n'
}

const LEAVES = 'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co'.split(' ')
const scripts = listed('SCRIPTS')
const known = scripts.filter(name => { try { return new RegExp(`\\p{sc=${name}}`, 'u') } catch { return false } })
for (const name of scripts) if (!known.includes(name)) console.error('unknown to this Node: script', name)

// Scripts by their short names where there are two; Zzzz is what no script has.
known.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
const unknown = new Set(['Zzzz', 'Unknown'])
const real = known.filter(name => !unknown.has(name))

const scriptSets = new Map(real.map(name => [name, property(`sc=${name}`)]))
const extended = real.filter(name => property(`scx=${name}`) !== scriptSets.get(name))

const derived = new Set(['Any', 'ASCII', 'Assigned'])
const binary = listed('BINARY').filter(name => !derived.has(name)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))

writeFileSync(new URL('regexp/property_data.py', CORE),
  header(`The sets of \`\\\\p{…}\`: the distances between the borders of their ranges, in base 36.`) +
  table('CATEGORIES', LEAVES, name => `gc=${name}`, 'General_Category') + '\n' +
  table('SCRIPTS', real, name => `sc=${name}`, 'Script') + '\n' +
  table('EXTENSIONS', extended, name => `scx=${name}`, 'Script_Extensions, where it is not the same as Script') + '\n' +
  table('BINARY', binary, name => name, 'Binary properties'))

// Which characters are one under the flag i: Canonicalize of 22.2.2.7.3 with and without Unicode. Classes of equals.
function classes(same, candidates) {
  const groups = new Map()
  for (const group of candidates.values()) {
    for (const point of group) {
      for (const other of group) {
        if (other > point && same(point, other)) {
          const home = groups.get(point) ?? new Set([point])
          const away = groups.get(other) ?? new Set([other])
          const all = new Set([...home, ...away])
          for (const member of all) groups.set(member, all)
        }
      }
    }
  }
  return [...new Set(groups.values())].map(set => [...set].sort((a, b) => a - b)).sort((a, b) => a[0] - b[0])
}

// Two-member classes at a constant distance, one behind the other, are one run: first, distance, count, step.
function runs(groups) {
  const result = [], odd = []
  for (const group of groups) {
    if (group.length > 2) { odd.push(group); continue }
    const [first, second] = group, last = result.at(-1)
    if (last && last.distance === second - first) {
      const step = first - (last.first + (last.count - 1) * last.step)
      if (last.count === 1 && step <= 2) last.step = step
      if (step === last.step) { last.count++; continue }
    }
    result.push({ first, distance: second - first, count: 1, step: 1 })
  }
  const text = result.map(run => [run.first, run.distance, run.count, run.step].map(number => number.toString(36)).join(',')).join(' ')
  const more = odd.map(group => group.map(point => point.toString(36)).join(',')).join(' ')
  return [text, more]
}

function candidates(limit) {
  const groups = new Map()
  const add = (key, point) => groups.has(key) ? groups.get(key).add(point) : groups.set(key, new Set([point]))
  for (let point = 0; point < limit; point++) {
    const text = texts[point]
    if (point >= 0xD800 && point < 0xE000) continue
    for (const key of new Set([text, text.toUpperCase(), text.toLowerCase(), text.toUpperCase().toLowerCase(), text.toLowerCase().toUpperCase()])) add(key, point)
  }
  for (const [key, group] of groups) if (group.size < 2) groups.delete(key)
  return groups
}

function plain(point) {
  const upper = texts[point].toUpperCase()
  if (upper.length !== 1) return point
  const unit = upper.charCodeAt(0)
  return point >= 128 && unit < 128 ? point : unit
}
const folded = classes((a, b) => new RegExp(`^\\u{${a.toString(16)}}$`, 'iu').test(texts[b]), candidates(POINTS))
const upper = classes((a, b) => plain(a) === plain(b), candidates(0x10000))
const [foldedRuns, foldedMore] = runs(folded), [upperRuns, upperMore] = runs(upper)

writeFileSync(new URL('regexp/case_data.py', CORE),
  header('Characters that are equal under the flag `i`: runs of pairs as first,distance,count,step, then larger classes.') +
  `FOLDED: Final = (  # with the flag u or v: simple case folding\n${quoted(foldedRuns, '    ')}\n)\n` +
  `FOLDED_MORE: Final = (\n${quoted(foldedMore, '    ')}\n)\n` +
  `UPPER: Final = (  # without: by the upper case of one code unit\n${quoted(upperRuns, '    ')}\n)\n` +
  `UPPER_MORE: Final = (\n${quoted(upperMore, '    ')}\n)\n`)
console.log(`${folded.length} classes folded, ${upper.length} by upper case; ${known.length} script names, ${extended.length} extended`)
