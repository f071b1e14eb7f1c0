"""A realm of the engine as a host of test262: scripts in one realm, ``print``, and ``$262`` as far as we have it."""

from __future__ import annotations

import os
import time
from typing import Any, Final

from sequential_flow import engine
from sequential_flow.compiler.link import link
from sequential_flow.compiler.unit import Unit
from sequential_flow.limits import Limits
from sequential_flow.machine import Machine
from sequential_flow.outcome import Completed, Failed
from sequential_flow.program import Program
from sequential_flow.runtime.buffers import JSArrayBuffer
from sequential_flow.runtime.closures import JSClosure, RealmTemplate
from sequential_flow.runtime.completion import syntax_error, type_error
from sequential_flow.runtime.conversions import to_string
from sequential_flow.runtime.errors import error_text
from sequential_flow.runtime.helpers import HELPERS
from sequential_flow.runtime.objects import JSObject, NativeFunction, define
from sequential_flow.runtime.promises import run_jobs
from sequential_flow.runtime.properties import HIDDEN
from sequential_flow.runtime.realm import Realm, own_data
from sequential_flow.runtime.utf16 import text, units
from sequential_flow.runtime.values import null
from sequential_flow.syntax import JSSyntaxError, parse
from test262.suite import Answer

_HARNESS: Final[dict[str, Unit]] = {}
"""The units of harness files, by name: compiled once a process."""

_UNITS: Final = 1_000
"""Scripts of a test come behind all that a harness may have."""


class Host:
    """One scenario: a fresh realm, and the scripts that are evaluated in it."""

    def __init__(self, seconds: float) -> None:
        self.limits = Limits(operations=1_000_000_000, turn_seconds=seconds, call_depth=1_000)
        self.realm = Realm(time.time, os.urandom, HELPERS)
        self.machine = Machine(Program("", "standard"), self.realm)
        self.machine.units += [self.machine.program.unit] * _UNITS
        self.realm.host = self.machine
        self.printed: list[str] = []
        self.phase = "runtime"
        self.thrown: Any = None
        self.threw = False
        self.expose()

    def expose(self) -> None:
        """Make ``print`` and ``$262``."""
        realm = self.realm
        global_object = realm.global_object
        define(global_object, "print", self.native("print", 1, self.print_), HIDDEN)
        agent = realm.object()
        host = realm.object(
            {
                "global": global_object,
                "evalScript": self.native("evalScript", 1, self.eval_script),
                "detachArrayBuffer": self.native("detachArrayBuffer", 1, detach),
                "gc": self.native("gc", 0, lambda fn, this, *_: None),
                "agent": agent,
            }
        )
        define(global_object, "$262", host, HIDDEN)

    def native(self, name: str, length: int, py: Any) -> NativeFunction:
        return NativeFunction(self.realm, py, name, length, "$262." + name)

    def print_(self, fn: Any, this: Any, value: Any = None, *_: Any) -> Any:
        self.printed.append(text(to_string(value)))

    def eval_script(self, fn: Any, this: Any, source: Any = None, *_: Any) -> Any:
        try:
            unit = self.unit(text(source))
        except JSSyntaxError as error:
            raise syntax_error(units(error.message)) from None
        self.machine.units.append(unit)
        return self.evaluate(unit)

    def unit(self, source: str) -> Unit:
        constants = frozenset(self.realm.global_object.constants)
        return Unit(source, parse(source), len(self.machine.units), shared=True, constants=constants)

    def evaluate(self, unit: Unit) -> Any:
        """ScriptEvaluation (16.1.6)."""
        link(self.realm, unit)
        main = JSClosure(RealmTemplate(self.realm, unit.templates[0]), None)
        return main.py(main, None)

    def run(self, harness: list[tuple[str, str]], source: str) -> Answer:
        """Evaluate the harness and a test, run all jobs, and say what came of it."""
        turn = engine._Turn(self.machine, self.limits, time.monotonic)
        outcome = turn.run(lambda: self.scripts(harness, source))
        if self.threw:
            return Answer("error", constructor_name(self.thrown), self.phase, shown(self.thrown), self.printed)
        if isinstance(outcome, Failed):
            detail = outcome.error
            if detail.code == "internal_error":
                return Answer("crash", None, None, detail.message, self.printed)
            if detail.code == "time_limit":
                return Answer("timeout", None, None, detail.message, self.printed)
            return Answer("error", detail.name, self.phase, detail.message, self.printed)
        assert isinstance(outcome, Completed), outcome
        return Answer("ok", printed=self.printed)

    def scripts(self, harness: list[tuple[str, str]], source: str) -> None:
        try:
            for name, code in harness:
                if name not in _HARNESS:
                    _HARNESS[name] = Unit(code, parse(code), len(_HARNESS) + 1, shared=True)
                self.evaluate(_HARNESS[name])
            try:
                unit = self.unit(source)
                unit.templates[0].compiled()
            except JSSyntaxError as error:
                self.phase = "parse"
                raise syntax_error(units(error.message)) from None
            self.machine.units.append(unit)
            self.evaluate(unit)
        except Exception as error:  # noqa: BLE001  what it is, `thrown_value` knows
            self.thrown, self.threw = self.realm.thrown_value(error), True
            return
        run_jobs(self.realm)
        self.realm.unhandled.clear()


def detach(fn: Any, this: Any, buffer: Any = None, *_: Any) -> Any:
    if not isinstance(buffer, JSArrayBuffer):
        raise type_error("that is no ArrayBuffer")
    buffer.data = None
    return null


def constructor_name(value: Any) -> str | None:
    if isinstance(value, JSObject):
        made_by = own_data(value, "constructor")
        if isinstance(made_by, JSObject):
            name = own_data(made_by, "name")
            return name if isinstance(name, str) else None
    return None


def shown(value: Any) -> str:
    if isinstance(value, JSObject):
        message = own_data(value, "message")
        if isinstance(message, str):
            return text(message)
    return text(error_text(value))
