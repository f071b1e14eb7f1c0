"""Performs the fetches of a task and resumes it, until it ends: the loop that a host writes around `SequentialFlow`.

    from sequential_flow.driver.drive import Driver

    task = Driver(flow).run("const user = fetch('https://api.example.com/user/1'); user.name")

`drive.py` is the loop; it knows no network, only a transport: a callable from request to response.
`http_transport.py` is the one for `http:` and `https:` (it needs httpx, the extra `[http]`), `policy.py` its rules.

Each answer is saved before the program goes on, so a driver may be killed at any point and another one go on: no
request is made again whose answer was saved. A request that was under way at that moment is made again, as with every
durable system that does not own the other side.
"""
