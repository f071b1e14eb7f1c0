"""Generator functions and generator objects (ECMA-262 clauses 27.3 and 27.5)."""

from __future__ import annotations

from typing import Any

from ..runtime.completion import transparent
from ..runtime.generators import resume, resume_return, resume_throw, this_generator
from ..runtime.properties import CONFIGURABLE
from ..runtime.values import SYMBOL_TO_STRING_TAG, Value
from .function import create_dynamic_function
from .library import constructor, holder


@transparent
def call_generator_function(fn: Any, this: Value, *arguments: Value) -> Value:
    return create_dynamic_function(fn, fn, "generator", arguments)


@transparent
def construct_generator_function(fn: Any, new_target: Any, *arguments: Value) -> Value:
    return create_dynamic_function(fn, new_target, "generator", arguments)


constructor(
    "GeneratorFunction",
    1,
    clause="sec-generatorfunction",
    call=call_generator_function,
    construct=construct_generator_function,
    proto="Function",
)
FUNCTION_PROTOTYPE = holder(
    "GeneratorFunction.prototype", proto="Function.prototype", clause="sec-generatorfunction.prototype"
)
FUNCTION_PROTOTYPE.refer(
    "constructor", "GeneratorFunction", CONFIGURABLE, clause="sec-generatorfunction.prototype.constructor"
)
FUNCTION_PROTOTYPE.refer(
    "prototype",
    "GeneratorFunction.prototype.prototype",
    CONFIGURABLE,
    clause="sec-generatorfunction.prototype.prototype",
)
FUNCTION_PROTOTYPE.value(
    SYMBOL_TO_STRING_TAG,
    "GeneratorFunction",
    CONFIGURABLE,
    clause="sec-generatorfunction.prototype-%symbol.tostringtag%",
)
PROTOTYPE = holder(
    "GeneratorFunction.prototype.prototype",
    proto="Iterator.prototype",
    clause="sec-properties-of-generator-prototype",
)
PROTOTYPE.refer(
    "constructor", "GeneratorFunction.prototype", CONFIGURABLE, clause="sec-generator.prototype.constructor"
)


@PROTOTYPE.method("next", 1, clause="sec-generator.prototype.next")
def generator_next(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    return resume(fn.realm, this_generator(this, "next"), value)


@PROTOTYPE.method("return", 1, clause="sec-generator.prototype.return")
def generator_return(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    return resume_return(fn.realm, this_generator(this, "return"), value)


@PROTOTYPE.method("throw", 1, clause="sec-generator.prototype.throw")
def generator_throw(fn: Any, this: Value, error: Value = None, *_: Value) -> Value:
    return resume_throw(fn.realm, this_generator(this, "throw"), error)


PROTOTYPE.value(SYMBOL_TO_STRING_TAG, "Generator", CONFIGURABLE, clause="sec-generator.prototype-%symbol.tostringtag%")
