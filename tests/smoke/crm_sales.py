"""Real input: the accounts and sales teams of a public data set, brought in by a small script of tend commands."""

import csv
import json
import pathlib
import subprocess
import sys
import unittest

DATA = pathlib.Path(sys.argv.pop(2))
from support import RealProgram  # noqa: E402  (takes the program from the arguments that are left)

SKIPPED = 77


def rows(name):
    with open(DATA / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def handle(name):
    return name.lower().replace(" ", ".")


class CrmSales(RealProgram):
    def ok(self, *words, **more):
        ended = self.tend(*words, **more)
        self.assertEqual(ended.returncode, 0, f"{words}: {ended.stderr}")
        return ended.stdout

    def records(self, *words):
        return json.loads(self.ok(*words, "--json"))

    def setUp(self):
        super().setUp()
        self.accounts = rows("accounts.csv")
        self.agents = [row["sales_agent"] for row in rows("sales_teams.csv")]
        for number, account in enumerate(self.accounts):
            self.ok("client", "add", account["account"], "--industry", account["sector"], "--tier", "B",
                    "--country", account["office_location"], "--owner", handle(self.agents[number % len(self.agents)]),
                    "--set", f"employees={account['employees']}", "--set", f"revenue={account['revenue']}",
                    TEND_TODAY="2026-09-01")
        for account in self.accounts:
            if account["subsidiary_of"]:
                self.ok("client", "edit", account["account"], "--parent", account["subsidiary_of"])

    def test_the_accounts_become_clients_with_their_parents(self):
        clients = self.records("client", "list")
        self.assertEqual(len(clients), len(self.accounts))
        self.assertEqual(len({client["slug"] for client in clients}), len(clients))
        parents = {client["name"]: client["parent"] for client in clients if client["parent"]}
        slugs = {client["name"]: client["slug"] for client in clients}
        wanted = {a["account"]: slugs[a["subsidiary_of"]] for a in self.accounts if a["subsidiary_of"]}
        self.assertEqual(parents, wanted)
        self.assertEqual(len(self.records("client", "list", "--parent", "Acme Corporation")),
                         sum(a["subsidiary_of"] == "Acme Corporation" for a in self.accounts))
        self.assertEqual(len(self.records("client", "list", "--industry", "technolgy")),
                         sum(a["sector"] == "technolgy" for a in self.accounts))
        self.assertEqual(self.ok("doctor", "--quiet"), "")

    def test_the_agenda_tells_whom_to_call(self):
        first, second, third = (account["account"] for account in self.accounts[:3])
        self.ok("note", first, "--call", "Still happy", "--next", "+1w")
        self.ok("followup", second, "Send the price list", "--promise", "--due", "2026-11-20",
                TEND_USER=handle(self.agents[1]))
        self.ok("note", third, "--visit", "Saw the plant", "--at", "2026-10-01")
        agenda = self.records("today", "--all")
        lanes = {}
        for line in agenda:
            lanes.setdefault(line["lane"], []).append(line["client"])
        # All are of tier B, added 83 days ago: one was called today, one waits for a promise, the others slip.
        self.assertEqual(len(lanes["owed"]), 1)
        self.assertEqual(len(lanes["slipping"]), len(self.accounts) - 2)
        own = self.records("today", "--owner", handle(self.agents[1]))
        self.assertLess(len(own), len(agenda))
        self.assertEqual([line["lane"] for line in own][0], "owed")


if not DATA.is_dir():
    print(f"skipped: {DATA} is not there")
    sys.exit(SKIPPED)
unittest.main()
