"""`run` with real HTTP, in processes that are killed."""

from __future__ import annotations

import json
import signal
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

LOOP = """
let total = 0;
for (let i = 1; i <= 6; i++) {
  const { value } = fetch(input.api + '/value/' + i);
  total += value;
}
({ total })
"""


class CountingServer:
    """`/value/N` is `{"value": N}`; counts requests, and can hold one back."""

    def __init__(self):
        self.paths = []
        self.hold = None
        self.held = threading.Event()
        self.release = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                outer.paths.append(self.path)
                if self.path == outer.hold:
                    outer.hold = None
                    outer.held.set()
                    outer.release.wait(60)
                body = json.dumps({"value": int(self.path.rpartition("/")[2])}).encode()
                try:
                    self.send_response(200)
                    self.send_header("content-type", "application/json")
                    self.send_header("content-length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:
                    pass  # the client was killed

            def log_message(self, *_args):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()


@pytest.fixture
def server():
    server = CountingServer()
    yield server
    server.release.set()
    server.server.shutdown()
    server.server.server_close()


@pytest.fixture
def run_arguments(server, program):
    return ["run", program(LOOP), "--id", "mine", "--input", json.dumps({"api": server.url})]


def test_run_drives_a_program_to_its_end(cli, server, run_arguments):
    ran = cli(*run_arguments)
    assert (ran.status, json.loads(ran.out)) == (0, {"total": 21})
    assert server.paths == [f"/value/{number}" for number in range(1, 7)]
    lines = ran.err.splitlines()
    assert lines[0] == "task mine starts"
    assert lines[1].startswith(f"→ GET {server.url}/value/1")
    assert lines[2].startswith("← 200 OK ") and lines[2].endswith(" ms")
    assert len([line for line in lines if line.startswith("→")]) == 6


def test_a_completed_id_prints_its_result_and_asks_nothing(cli, server, run_arguments):
    cli(*run_arguments)
    ran = cli(*run_arguments)
    assert (ran.status, json.loads(ran.out)) == (0, {"total": 21})
    assert "has finished (completed)" in ran.err
    assert len(server.paths) == 6


def test_quiet_and_json(cli, run_arguments):
    ran = cli(*run_arguments, "--quiet", "--json")
    assert ran.err == ""
    assert json.loads(ran.out)["result"] == {"total": 21}


@pytest.mark.parametrize("killed_at", [1, 2, 5, 6])
def test_killed_between_pauses_it_goes_on_and_asks_nothing_twice(start, server, run_arguments, killed_at):
    """The process dies while a request is under way: all answers before were saved, this one never came."""
    server.hold = f"/value/{killed_at}"
    process = start(*run_arguments)
    assert server.held.wait(60)
    process.send_signal(signal.SIGKILL)
    assert process.wait(60) == -signal.SIGKILL
    server.release.set()
    out, err = start(*run_arguments).communicate(timeout=60)
    assert json.loads(out) == {"total": 21}
    assert "task mine goes on" in err
    answered_before = [f"/value/{number}" for number in range(1, killed_at)]
    under_way = [f"/value/{killed_at}"]
    rest = [f"/value/{number}" for number in range(killed_at, 7)]
    assert server.paths == answered_before + under_way + rest


def test_killed_again_and_again_at_any_moment_it_comes_to_its_end(start, server, run_arguments):
    """Whatever moment is hit, a request is made again only if the process died before its answer was saved."""
    kills = 0
    while True:
        process = start(*run_arguments)
        before = len(server.paths)
        deadline = time.monotonic() + 60
        while len(server.paths) <= before and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.001)
        time.sleep(0.004 * kills)  # a little later each time: before the answer, before the save, after it
        process.kill()
        out, _ = process.communicate(timeout=60)
        kills += 1
        if process.returncode == 0:
            break
        assert kills < 100
    assert json.loads(out) == {"total": 21}
    asked = [int(path.rpartition("/")[2]) for path in server.paths]
    assert asked == sorted(asked)  # never back to an earlier one
    assert set(asked) == set(range(1, 7))


def test_interrupted_it_says_how_to_go_on(start, server, run_arguments):
    server.hold = "/value/3"
    process = start(*run_arguments)
    assert server.held.wait(60)
    process.send_signal(signal.SIGINT)
    server.release.set()
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "--id mine" in err and "Traceback" not in err


def test_another_program_under_the_same_id_is_refused(cli, program, run_arguments):
    cli(*run_arguments)
    ran = cli("run", program("1 + 1", "other.js"), "--id", "mine")
    assert ran.status == 2
    assert "runs another program" in ran.err


def test_hosts_may_be_restricted(cli, server, run_arguments):
    ran = cli(*run_arguments, "--allow-host", "api.example.com")
    assert ran.status == 1
    assert "not allowed" in ran.err
    assert server.paths == []


def test_a_program_that_waits_for_a_person_is_left_paused(cli, server, program):
    code = program("fetch('approval:deploy') + ' ' + fetch(input.api + '/value/1').value")
    arguments = ["run", code, "--id", "mine", "--input", json.dumps({"api": server.url})]
    ran = cli(*arguments)
    assert ran.status == 3
    assert "waits for request 1: GET approval:deploy" in ran.err
    assert cli("resume", "mine", "--data", '"yes"').status == 3
    ran = cli(*arguments)
    assert (ran.status, ran.out) == (0, '"yes 1"\n')


def test_what_the_program_logged_is_said_once(cli, server, program):
    code = program("console.log('one'); fetch('approval:x'); console.log('two'); 5")
    assert cli("run", code, "--id", "mine").err.count("log: one") == 1
    cli("resume", "mine", "--data", "1")
    assert "log:" not in cli("run", code, "--id", "mine").err


def test_without_an_id_each_run_is_a_new_task(cli, program):
    code = program("fetch('approval:x')")
    cli("run", code)
    cli("run", code)
    assert len(cli("list").out.splitlines()) == 2
