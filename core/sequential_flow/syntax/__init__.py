"""Text to tree: a parser for ECMAScript 2025 scripts, sloppy and strict.

One parser object reads one text once, from left to right. The tokenizer keeps the current token in its own attributes
and looks ahead by one token at most; the grammar (`grammar` and the files that build on it, down to `parser`) is
recursive descent over it, one method a production. Early errors are found on the way: `context` holds what the function
and the scope around the current token allow. Whatever could be an expression or a pattern (`(a, b)` before `=>`,
`[a, b]` before `=`) is read as an expression and turned into a pattern when that shows (`patterns`).

The tree (`nodes`) has ESTree's names. Nothing here knows what a program means; a text is either a tree or a
`JSSyntaxError` that shows the line.

    >>> program = parse("const user = fetch('/user/' + input.id); user.name", strict=True)
    >>> [statement.type for statement in program.body]
    ['VariableDeclaration', 'ExpressionStatement']
    >>> program.body[0].declarations[0].init.callee
    Identifier(name='fetch')
    >>> parse("let a = ;")
    Traceback (most recent call last):
    sequential_flow.syntax.syntax_error.JSSyntaxError: Unexpected token ';' (1:9)
    let a = ;
            ^
"""

from .parser import function_source, parse, parse_function
from .positions import LineMap
from .syntax_error import JSSyntaxError

__all__ = ["JSSyntaxError", "LineMap", "function_source", "parse", "parse_function"]
