from typing import Any

SIZE = 40000


def kernel(n: int) -> int:
    account: dict[str, Any] = {"owner": {"name": "Ann"}, "balance": 0, "moves": 0}
    last: dict[str, Any] = {}
    for i in range(n):
        move: dict[str, Any] = {"id": i, "amount": i % 100, "previous": last}
        account["balance"] += move["amount"]
        account["moves"] += 1
        if last and last["amount"] > move["amount"]:
            account["owner"]["name"] = "Bob"
        last = {"id": move["id"], "amount": move["amount"]}
    result: int = account["balance"] + account["moves"] + len(account["owner"]["name"]) + last["id"]
    return result


kernel(SIZE)
