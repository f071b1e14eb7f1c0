"""Built-ins whose work could grow faster than what is given to them, and what is kept of programs."""

from __future__ import annotations

import random
import re
import time
from threading import Thread
from typing import Any
from unicodedata import combining, normalize

import pytest

from sequential_flow import Limits, SequentialFlow, program
from sequential_flow.builtins import collation
from sequential_flow.machine import Machine
from sequential_flow.program import ProgramCache, compile_program
from sequential_flow.runtime.normal_forms import NEVER_MARKS, Form, normalized
from sequential_flow.web import idna

from .attacks import Source
from .test_attacks import outcomes

FORMS: tuple[Form, ...] = ("NFC", "NFD", "NFKC", "NFKD")
MARKS = [chr(code) for code in range(0x110000) if combining(normalize("NFKD", chr(code))[0])]
STARTERS = [*"ae é가ỡÅカかｶ\u1100\u1161\u11a8\ud800\u0cc6\u0cc2\u0cd5\u09c7\u09be\ufdfa\u0f77\U0001d160"]
GENEROUS = {"turnSeconds": 30}


def test_many_marks_are_normalized_soon() -> None:
    attacks: dict[str, Source] = {
        f"{form} of {marks}": f"('a' + '{marks}'.repeat({200_000 // len(marks)})).normalize('{form}').length"
        for form in FORMS
        for marks in ("\u0300\u0316", "\u0344\u0316", "\uff9e\u0316")
    }
    found = outcomes(attacks, GENEROUS)
    assert {outcome["status"] for outcome in found.values()} == {"completed"}, found


def test_normal_forms_are_those_of_unicodedata() -> None:
    dice = random.Random(1)
    for _ in range(1500):
        weight = dice.choice((1, 40))
        weights = [1] * len(MARKS) + [weight] * len(STARTERS)
        sample = "".join(dice.choices(MARKS + STARTERS, weights, k=dice.randint(1, 150)))
        for form in FORMS:
            assert normalized(form, sample) == normalize(form, sample), (form, ascii(sample))


def test_what_is_never_a_mark_is_none() -> None:
    never = re.compile(f"[{NEVER_MARKS}]")
    assert not [ascii(mark) for mark in MARKS if never.match(mark)]


def test_marks_are_compared_in_linear_time() -> None:
    began = time.process_time()
    assert (
        collation.compare("a" + "\u0300\u0316" * 32_000, "a" + "\u0316\u0300" * 32_000, False, "false", "variant") == 0
    )
    assert collation.compare("a" + "\u0300" * 60_000, "a" + "\u0300" * 60_001, False, "false", "variant") == -1
    assert time.process_time() - began < 3


def test_comparing_costs_by_length() -> None:
    source = "const a = 'a'.repeat(60000); for (let i = 0; i < 100; i++) (a + 'b').localeCompare(a + 'c'); 1"
    assert SequentialFlow().execute(source).usage.operations > 100 * 2 * 60_000


def test_marks_of_a_domain_take_linear_time() -> None:
    began = time.process_time()
    assert idna.to_ascii("xn--" + ("a" + "\u0300\u0316" * 10_000).encode("punycode").decode()) is None
    assert time.process_time() - began < 3


HUGE = "'var x=[' + '{a:1},'.repeat(2000000) + '1]'"


def test_a_further_text_is_no_longer_than_a_program() -> None:
    calls = [f"new Function({HUGE})", f"eval({HUGE})", f"'use strict'; eval({HUGE})", f"Function({HUGE}, '')"]
    sources: dict[str, Source] = {call: f"{call}; 1" for call in calls}
    sources["caught"] = (
        f"let name; try {{ new Function({HUGE}) }} catch (e) {{ name = e.name }} if (name != 'RangeError') for (;;);"
    )
    found = outcomes(sources, GENEROUS)
    assert found.pop("caught")["status"] == "completed"
    assert {outcome["name"] for outcome in found.values()} == {"RangeError"}, found
    assert all("source_bytes" in outcome["message"] for outcome in found.values()), found


def test_further_texts_count_together_and_over_pauses() -> None:
    flow = SequentialFlow()
    fill = "new Function('/*' + 'é'.repeat(300000) + '*/');"
    task = flow.execute(
        f"{fill} fetch('http://a'); let n = ''; try {{ {fill} }} catch (e) {{ n = e.name }} n + eval('1')"
    )
    assert task.status == "paused", task
    task = flow.resume(task.id, {"data": 1})
    assert task.result == "RangeError1", task


def test_a_text_that_is_refused_does_not_count() -> None:
    text = "'(' + ' '.repeat(700000)"
    source = (
        f"const names = []; for (let i = 0; i < 3; i++) try {{ eval({text}) }} catch (e) {{ names.push(e.name) }} names"
    )
    assert SequentialFlow(limits=Limits(operations=10**9)).execute(source).result == ["SyntaxError"] * 3


def test_the_clock_is_looked_at_after_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    add_unit = Machine.add_unit

    def slow(machine: Machine, text: Any) -> Any:
        time.sleep(0.3)
        return add_unit(machine, text)

    monkeypatch.setattr(Machine, "add_unit", slow)
    task = SequentialFlow(limits=Limits(turn_seconds=0.2)).execute("new Function('return 1'); 1")
    assert task.error_detail is not None
    assert task.error_detail.code == "time_limit"


def padded(number: int, length: int) -> str:
    return f"{number};".ljust(length)


@pytest.fixture
def cache(monkeypatch: pytest.MonkeyPatch) -> ProgramCache:
    cache = ProgramCache()
    monkeypatch.setattr(program, "CACHE", cache)
    return cache


def test_programs_are_kept_by_length(cache: ProgramCache) -> None:
    first = compile_program(padded(0, 200_000))
    for number in range(1, 10):
        compile_program(padded(number, 200_000))
    assert compile_program(padded(0, 200_000)) is first
    compile_program(padded(10, 200_000))
    assert compile_program(padded(0, 200_000)) is first, "the one used least recently goes"
    for number in range(11, 30):
        compile_program(padded(number, 200_000))
        assert cache.length == sum(len(source) + program.OVERHEAD for source, _ in cache.programs) <= program.CACHED
    assert compile_program(padded(0, 200_000)) is not first


def test_one_large_program_is_kept(cache: ProgramCache) -> None:
    small = compile_program("1")
    for number in range(6):
        large = compile_program(padded(number, 840_000))
        assert compile_program(padded(number, 840_000)) is large
    assert sorted(len(source) for source, _ in cache.programs) == [1, 840_000]
    assert compile_program("1") is small
    huge = compile_program(padded(7, program.CACHED + 1))
    assert list(cache.programs.values()) == [huge]


def test_threads_share_the_cache(cache: ProgramCache) -> None:
    def work(seed: int) -> None:
        dice = random.Random(seed)
        for _ in range(100):
            source = padded(dice.randrange(20), 200_000)
            assert compile_program(source).source == source

    threads = [Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert cache.length == sum(len(source) + program.OVERHEAD for source, _ in cache.programs) <= program.CACHED
