"""Each command, its output and its exit status."""

from __future__ import annotations

import io
import json
import sys

import pytest

from sequential_flow.cli.main import COMMANDS

TWO = "const first = fetch('https://a.example/one');\nconst second = fetch('https://a.example/two');\n[first, second]\n"


def test_execute_and_resume_by_hand(cli, program):
    ran = cli("execute", program(TWO), "--id", "mine")
    assert (ran.status, ran.out) == (3, "")
    assert "paused  task mine" in ran.err
    assert "waits for request 1: GET https://a.example/one" in ran.err
    ran = cli("resume", "mine", "--data", '{"n": 1}', "--request-id", "1")
    assert (ran.status, "request 2" in ran.err) == (3, True)
    ran = cli("resume", "mine", "--data", "5", "--request-id", "1")
    assert (ran.status, "nothing to do" in ran.err) == (3, True)
    ran = cli("resume", "mine", "--response", '{"data": "ü", "status": 201}')
    assert (ran.status, json.loads(ran.out)) == (0, [{"n": 1}, "ü"])
    assert "ü" in ran.out


def test_a_failed_program_prints_its_error_and_exits_with_1(cli, program):
    ran = cli("execute", program("console.log('before'); throw new TypeError('nope')"))
    assert (ran.status, ran.out) == (1, "")
    assert "TypeError: nope" in ran.err and "log: before" in ran.err
    cli("execute", program("fetch('https://a.example/x')"), "--id", "mine")
    ran = cli("resume", "mine", "--error", "connection refused")
    assert ran.status == 1 and "connection refused" in ran.err


def test_input_comes_from_the_argument_a_file_or_standard_input(cli, program, tmp_path, monkeypatch):
    code = program("input.n * 2")
    assert cli("execute", code, "--input", '{"n": 21}').out == "42\n"
    (tmp_path / "input.json").write_text('{"n": 4}')
    assert cli("execute", code, "--input", "@input.json").out == "8\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"n": 5}')))
    assert cli("execute", code, "--input", "@-").out == "10\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("'ü' + 1".encode())))
    assert cli("execute", "-").out == '"ü1"\n'


def test_json_is_the_wire_form(cli, program):
    ran = cli("execute", program(TWO), "--id", "mine", "--name", "two", "--json")
    wire = json.loads(ran.out)
    assert (wire["id"], wire["name"], wire["status"], wire["fetchRequest"]["id"]) == ("mine", "two", "paused", "1")
    assert (ran.status, ran.err) == (3, "")
    assert json.loads(cli("show", "mine", "--json").out) == wire
    assert json.loads(cli("list", "--json").out) == {"tasks": [wire], "cursor": None}
    assert json.loads(cli("cancel", "mine", "--json").out)["errorDetail"]["code"] == "cancelled"


def test_show_marks_where_a_task_waits(cli, program):
    cli("execute", program(TWO), "--id", "mine")
    cli("resume", "mine", "--data", '{"n": 1}')
    ran = cli("show", "mine")
    assert ran.status == 0
    assert "waits for request 2: GET https://a.example/two" in ran.out
    lines = ran.out.splitlines()
    marked = next(number for number, line in enumerate(lines) if line.startswith(">"))
    assert "const second" in lines[marked]
    caret = lines[marked + 1].index("^")
    assert lines[marked][caret:].startswith("fetch(")
    assert any(line.strip() == "first = { n: 1 }" for line in lines)
    assert "\x1b" not in ran.out


def test_show_a_finished_and_a_failed_task(cli, program):
    cli("execute", program("({ a: 1 })"), "--id", "done")
    ran = cli("show", "done")
    assert ran.out.startswith("completed  task done") and '"a": 1' in ran.out
    cli("execute", program("const a = 1;\nthrow new Error('nope')"), "--id", "failed")
    ran = cli("show", "failed")
    assert ran.out.startswith("error  task failed") and "Error: nope" in ran.out
    assert "> 2 │ throw" in ran.out


def test_list_cancel_delete_purge(cli, program):
    for name in ("one", "two"):
        cli("execute", program(TWO), "--id", name)
    cli("execute", program("1"), "--id", "three", "--ttl", "never")
    ran = cli("list")
    assert {line.split()[0] for line in ran.out.splitlines()} == {"one", "two", "three"}
    assert "GET https://a.example/one" in ran.out
    assert [line.split()[0] for line in cli("list", "--status", "completed").out.splitlines()] == ["three"]
    first = cli("list", "--limit", "2")
    cursor = first.err.split()[-1]
    rest = cli("list", "--limit", "2", "--cursor", cursor)
    assert len(first.out.splitlines()) == 2 and len(rest.out.splitlines()) == 1
    assert "cancelled task one" in cli("cancel", "one", "--reason", "no use").err
    assert "no use" in cli("show", "one").out
    assert "had finished" in cli("cancel", "one").err
    ran = cli("delete", "one", "nobody")
    assert (ran.status, "deleted task one" in ran.err, "'nobody'" in ran.err) == (2, True, True)
    assert cli("delete", "two").status == 0
    assert cli("purge").err == "purged 0 expired tasks\n"
    assert len(cli("list").out.splitlines()) == 1


def test_check_says_what_is_wrong_and_where(cli, program):
    good = program("const a = fetch('https://a.example/'); a")
    ran = cli("check", good)
    assert (ran.status, ran.out) == (0, f"{good}: ok, sequential style\n")
    bad = program("const = 5;", "bad.js")
    ran = cli("check", bad, good)
    assert ran.status == 1
    assert f"{bad}:1:7: SyntaxError:" in ran.err
    assert "const = 5;\n      ^" in ran.err
    assert f"{good}: ok" in ran.out


def test_a_syntax_error_stores_nothing_and_exits_with_1(cli, program):
    for command in ("execute", "run"):
        ran = cli(command, program("const = 5;"), "--id", "mine")
        assert ran.status == 1
        assert "SyntaxError" in ran.err and "^" in ran.err
    assert cli("show", "mine").status == 2


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["run"],
        ["run", "nowhere.js"],
        ["run", "."],
        ["run", "good.js", "--input", "{"],
        ["run", "good.js", "--storage", "cassandra://x"],
        ["run", "good.js", "--storage", "sqlite:///no/such/folder/flows.db"],
        ["run", "good.js", "--ttl", "soon"],
        ["run", "good.js", "--ttl", "-5"],
        ["run", "good.js", "--id", ""],
        ["run", "latin.js"],
        ["show", "nobody"],
        ["resume", "nobody", "--data", "1"],
        ["resume", "nobody", "--data", "{"],
        ["cancel", "nobody"],
        ["delete", "nobody"],
        ["list", "--limit", "0"],
        ["list", "--cursor", "!"],
        ["check", "nowhere.js"],
    ],
)
def test_bad_usage_is_one_clear_line_and_status_2(cli, program, tmp_path, arguments):
    program("1", "good.js")
    (tmp_path / "latin.js").write_bytes(b"'caf\xe9'")
    ran = cli(*arguments)
    assert ran.status == 2
    assert ran.out == ""
    assert "Traceback" not in ran.err
    assert len(ran.err.strip().splitlines()[-1]) > 10
    if arguments and arguments[0] in COMMANDS and "usage:" not in ran.err:
        assert len(ran.err.strip().splitlines()) == 1


def test_storage_is_named_by_the_option_or_the_environment(cli, program, tmp_path, monkeypatch):
    code = program(TWO)
    cli("execute", code, "--id", "home")
    assert (tmp_path / "data" / "sequential-flow" / "flows.db").exists()
    cli("execute", code, "--id", "option", "--storage", "sqlite:///option.db")
    assert (tmp_path / "option.db").exists()
    monkeypatch.setenv("SEQUENTIAL_FLOW_STORAGE", "sqlite:///env.db")
    cli("execute", code, "--id", "env")
    assert (tmp_path / "env.db").exists()
    assert cli("show", "option").status == 2
    assert cli("show", "option", "--storage", "sqlite:///option.db").status == 0


def test_what_programs_say_cannot_control_the_terminal(cli, program):
    code = (
        "console.log('a\\u001b[2Jb'); fetch('https://a.example/\\u001b[31m'); "
        "throw new Error('\\u001b]0;x\\u0007\\u009b')"
    )
    ran = cli("execute", program(code), "--id", "\x1b[1m")
    shown = cli("show", "\x1b[1m")
    listed = cli("list")
    after = cli("resume", "\x1b[1m", "--data", '"\\u001b[2J"')
    for text in (ran.err, shown.out, listed.out, after.err, cli("show", "\x1b[1m").out):
        assert "\x1b" not in text and "\x9b" not in text and "\x07" not in text
    assert "a\\x1b[2Jb" in ran.err


def test_help_and_version(cli):
    ran = cli("--help")
    assert ran.status == 0
    assert all(name in ran.out for name in COMMANDS)
    assert "exit status" in ran.out
    assert cli("--version").out.startswith("sequential-flow 0.")
    for name in COMMANDS:
        assert cli(name, "--help").status == 0
