"""What `show` makes of a state: every frame, variables that closures share, values as JavaScript shows them."""

from __future__ import annotations

import pytest

from sequential_flow.cli.state_view import frames_of, globals_of, value_text

NESTED = """\
const api = 'https://a.example';
function get(path) {
  const label = path + '!';
  return fetch(api + path);
}
const found = [1, 2].map((number) => {
  let calls = 0;
  const count = () => { calls += 1; };
  count();
  return get('/x/' + number);
});
found
"""


def test_all_frames_are_shown_innermost_first(cli, program):
    cli("execute", program(NESTED), "--id", "mine")
    out = cli("show", "mine").out
    assert ">  4 │   return fetch(api + path);" in out
    assert "· 10 │   return get('/x/' + number);" in out
    assert "·  6 │ const found = [1, 2].map((number) => {" in out
    titles = ["get at 4:10", "(anonymous) at 10:10", "Array.prototype.map", "main at 6:"]
    positions = [out.index(f"\n{title}") for title in titles]
    assert positions == sorted(positions)
    assert '  label = "/x/1!"' in out
    assert "  calls = 1" in out
    assert "  number = 1" in out
    assert 'api = "https://a.example"' in out


AWAITING = """\
async function page(n) {
  const response = await fetch('https://api.example.com/page/' + n);
  return (await response.json()).items;
}
async function* all() {
  for (let n = 1; ; n++) yield await page(n);
}
const seen = [];
const other = page(99);
for await (const items of all()) seen.push(...items);
"""


def test_async_functions_are_shown_where_they_await_the_program_last(cli, program):
    cli("execute", program(AWAITING), "--id", "mine")
    out = cli("show", "mine").out
    assert ">  2 │   const response = await fetch('https://api.example.com/page/' + n);" in out
    assert "·  6 │   for (let n = 1; ; n++) yield await page(n);" in out
    assert "· 10 │ for await (const items of all()) seen.push(...items);" in out
    titles = ["page awaits at 2:20", "all awaits at 6:32", "main awaits at 10:27"]
    positions = [out.index(f"\n{title}") for title in titles]
    assert positions == sorted(positions)
    assert out.count("page awaits at 2:20") == 2
    assert "  other = Promise { <pending> }" in out
    assert "  n = 99" in out


def test_a_long_program_is_shown_around_its_marks(cli, program):
    lines = [f"const v{number} = {number};" for number in range(1, 200)]
    lines[99] = "const stop = fetch('https://a.example/x');"
    cli("execute", program("\n".join(lines)), "--id", "mine")
    out = cli("show", "mine").out
    assert "v96 =" in out and "v104 =" in out and "v105 = 105;" not in out and "⋮" in out
    assert "v105 = 105;" in cli("show", "mine", "--all").out


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({}, "{}"),
        ({"$$price": 5}, "{ $price: 5 }"),
        ({"$": "-0"}, "-0"),
        ({"$set": {"entries": [1, "a"]}}, 'Set { 1, "a" }'),
        ({"$function": "get@4:1"}, "function get"),
        ({"$function": "1/@4:1", "scope": {}}, "function"),
        ({"$builtin": "Array.prototype.map"}, "function Array.prototype.map"),
        ({"$bigint": "nonsense"}, "nonsensen"),
        ({"$bigint": 5}, '{"$bigint": 5}'),
        ({"$unheard": 5}, '{"$unheard": 5}'),
        ({"$ref": "9"}, '{"$ref": "9"}'),
        ([[[[[[1]]]]]], "[[[[[…]]]]]"),
        ("ü\n", '"ü\\n"'),
        (None, "null"),
    ],
)
def test_values_are_shown_as_javascript_shows_them(value, text):
    assert value_text(value, {}) == text


@pytest.mark.parametrize(
    "state",
    [
        None,
        {},
        {"stack": 5, "globals": 5, "heap": 5},
        {"stack": [5, {}, {"at": 5, "locals": 5}, {"at": "1:2", "locals": {".s": {"$ref": 5}, "": 1}}]},
    ],
)
def test_damaged_states_are_shown_as_far_as_they_go(state):
    frames_of(state)
    globals_of(state)
