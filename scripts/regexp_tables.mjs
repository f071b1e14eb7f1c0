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
    'from __future__ import annotations\n\nfrom typing import Final\n\n'
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

// Emoji of more than one character. A pattern can be asked whether it matches, not what: candidates are tried. Skin
// tones are written as letters: t any tone, u any (another place), d any but the one at t.
const is = name => { const pattern = new RegExp(`^\\p{${name}}$`, 'v'); return text => pattern.test(text) }
const [isZwj, isBasic, isModified, isFlag, isTag] =
  ['RGI_Emoji_ZWJ_Sequence', 'Basic_Emoji', 'RGI_Emoji_Modifier_Sequence', 'RGI_Emoji_Flag_Sequence', 'RGI_Emoji_Tag_Sequence'].map(is)
const TONES = ['\u{1F3FB}', '\u{1F3FC}', '\u{1F3FD}', '\u{1F3FE}', '\u{1F3FF}'], VARIANT = '\uFE0F', JOINER = '\u200D'
const valid = point => point < 0xD800 || point >= 0xE000
const scalars = Array.from({ length: POINTS }, (_, point) => point).filter(valid)
const parts = new Set(), modified = []
for (const point of scalars) {
  if (isBasic(texts[point])) parts.add(texts[point])
  if (isBasic(texts[point] + VARIANT)) parts.add(texts[point]).add(texts[point] + VARIANT)
  for (const tone of TONES) if (isModified(texts[point] + tone)) { modified.push(texts[point]); parts.add(texts[point] + tone) }
}
const joined = new Set()
const firsts = new Set(), lasts = new Set(), middles = new Set()
for (const one of parts) for (const other of parts) {
  const text = one + JOINER + other
  if (isZwj(text)) { joined.add(text); firsts.add(one); lasts.add(other) }
}
for (const person of ['\u{1F468}', '\u{1F469}', '\u{1F9D1}']) for (const tone of ['', ...TONES]) lasts.add(person + tone)
for (const one of firsts) for (const other of parts) for (const last of lasts) {
  const text = one + JOINER + other + JOINER + last
  if (isZwj(text)) { joined.add(text); middles.add(other) }
}
for (const one of firsts) for (const other of middles) for (const third of [...middles, '\u{1F48B}']) for (const last of lasts) {
  const text = [one, other, third, last].join(JOINER)
  if (isZwj(text)) joined.add(text)
}
const templates = new Map()
for (const text of joined) {
  const tones = [...text].filter(part => TONES.includes(part))
  let place = 0
  const template = [...text].map(part => TONES.includes(part) ? 'tu'[place++] : part).join('')
  if (!templates.has(template)) templates.set(template, [])
  templates.get(template).push(tones)
}
const lines = []
for (const [template, tones] of templates) {
  if (tones.length === 20 && tones.every(([one, other]) => one !== other)) lines.push(template.replace('u', 'd'))
  else if ([1, 5, 25].includes(tones.length)) lines.push(template)
  else throw new Error(`${template}: ${tones.length} combinations`)
}
const inHex = text => [...text].map(part => 'tud'.includes(part) ? part : part === JOINER ? 'j' : part === VARIANT ? 'v' : part.codePointAt(0).toString(16)).join('.')
const flags = []
for (let one = 0; one < 26; one++) for (let other = 0; other < 26; other++) {
  if (isFlag(texts[0x1F1E6 + one] + texts[0x1F1E6 + other])) flags.push(String.fromCharCode(65 + one, 65 + other))
}
const tags = ['gbeng', 'gbsct', 'gbwls']
for (const tag of tags) if (!isTag('\u{1F3F4}' + [...tag].map(letter => texts[0xE0000 + letter.charCodeAt(0)]).join('') + '\u{E007F}')) throw new Error(tag)

writeFileSync(new URL('regexp/emoji_data.py', CORE),
  header('Emoji of more than one character, for the properties of strings (ECMA-262, table 70).') +
  `SINGLE: Final = (  # Basic_Emoji of one character, as in property_data\n${quoted(deltas(point => valid(point) && isBasic(texts[point])), '    ')}\n)\n` +
  `VARIANTS: Final = (  # Basic_Emoji with U+FE0F\n${quoted(deltas(point => valid(point) && isBasic(texts[point] + VARIANT)), '    ')}\n)\n` +
  `MODIFIED: Final = (  # what takes a skin tone\n${quoted(deltas(point => valid(point) && modified.includes(texts[point])), '    ')}\n)\n` +
  `FLAGS: Final = (\n${quoted(flags.join(' '), '    ')}\n)\n` +
  `TAGS: Final = "${tags.join(' ')}"\n` +
  `JOINED: Final = (  # j joins, v is U+FE0F, t and u are any tone, d is another than t\n${quoted(lines.map(inHex).join(' '), '    ')}\n)\n`)
console.log(`${joined.size} joined emoji in ${lines.length} lines, ${flags.length} flags`)
console.log(`${folded.length} classes folded, ${upper.length} by upper case; ${known.length} script names, ${extended.length} extended`)
