"""Real input: a public data set of accounts, sales teams, products and a pipeline of 8,800 opportunities, brought in by
small scripts of tend commands: one by one, and as JSON lines in one import.

crm_sales.py TEND DATA EVERY: of the opportunities, and of the accounts that belong to no other, only one in EVERY.
"""

import collections
import csv
import decimal
import hashlib
import json
import pathlib
import shutil
import sys
import tempfile
import unittest

DATA = pathlib.Path(sys.argv.pop(2))
EVERY = int(sys.argv.pop(2))
from support import RealProgram  # noqa: E402  (takes the program from the arguments that are left)

SKIPPED = 77


def rows(name):
    with open(DATA / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def handle(name):
    return name.lower().replace(" ", ".")


class CrmProgram(RealProgram):
    def ok(self, *words, **more):
        ended = self.tend(*words, **more)
        self.assertEqual(ended.returncode, 0, f"{words}: {ended.stderr}")
        return ended.stdout

    def records(self, *words):
        return json.loads(self.ok(*words, "--json"))


def some_accounts():
    """One in EVERY, and whichever belongs to another or has others."""
    accounts = rows("accounts.csv")
    parents = {account["subsidiary_of"] for account in accounts}
    return [account for number, account in enumerate(accounts)
            if number % EVERY == 0 or account["subsidiary_of"] or account["account"] in parents]


class CrmSales(CrmProgram):
    folder = tempfile.TemporaryDirectory()  # of the one book that each test has a copy of

    def setUp(self):
        self.accounts = some_accounts()
        self.agents = [row["sales_agent"] for row in rows("sales_teams.csv")]
        self.home = self.folder.name
        if not any(pathlib.Path(self.home).iterdir()):
            self.add_accounts()
        super().setUp()
        shutil.copytree(self.folder.name, self.home, dirs_exist_ok=True)

    def add_accounts(self):
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


def uid(kind, name):
    """An identity that is the same in every run, in the form of those that tend makes."""
    digits = hashlib.sha256(f"{kind} {name}".encode()).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-7{digits[12:15]}-8{digits[15:18]}-{digits[18:30]}"


def dollars(amount):
    return {"amount": f"{decimal.Decimal(amount):.2f}", "currency": "USD"}


class Pipeline:
    """The four files as JSON lines. What is open has no value there: the list price of its product is taken."""

    STAGES = {"Won": "won", "Lost": "lost", "Engaging": "engaging", "Prospecting": "prospecting"}
    PERCENT = {"engaging": 30, "prospecting": 10}
    LAST_DAY = "2017-12-31"

    def __init__(self):
        self.teams = {row["sales_agent"]: row["manager"] for row in rows("sales_teams.csv")}
        self.managers = sorted(set(self.teams.values()))
        self.prices = {row["product"]: row["sales_price"] for row in rows("products.csv")}
        self.deals = rows("sales_pipeline.csv")[::EVERY]
        for deal in self.deals:
            deal["product"] = {"GTXPro": "GTX Pro"}.get(deal["product"], deal["product"])
            deal["stage"] = self.STAGES[deal["deal_stage"]]
            deal["amount"] = deal["close_value"] or self.prices[deal["product"]]

    def lines(self):
        yield {"tend": "book", "version": 1}
        for name in self.managers:
            yield self.record("manager", name, handle=handle(name), name=name, level="lead", inactive=False)
        for name, manager in self.teams.items():
            yield self.record("manager", name, handle=handle(name), name=name, level="associate", inactive=False,
                              reports_to=uid("manager", manager))
        for name, price in self.prices.items():
            yield self.record("product", name, sku=handle(name).replace(".", "-"), name=name, price=dollars(price),
                              currency="USD", period="once", retired=False)
        agents = sorted(self.teams)
        for number, account in enumerate(rows("accounts.csv")):
            name = account["account"]
            yield self.record("client", name, slug=handle(name).replace(".", "-"), name=name, status="active", tier="B",
                              industry=account["sector"], country=account["office_location"],
                              owner=handle(agents[number % len(agents)]), since="2016-10-01")
        yield from map(self.opportunity, self.deals)

    @staticmethod
    def record(noun, key, **fields):
        return {"type": noun, "uid": uid(noun, key), **fields}

    def opportunity(self, deal):
        optional = {}
        if deal["account"]:
            optional["client"] = uid("client", deal["account"])
        if deal["close_date"]:
            optional["closed"] = deal["close_date"]
        return self.record("opportunity", deal["opportunity_id"], title=deal["opportunity_id"], kind="new",
                           product=uid("product", deal["product"]), stage=deal["stage"],
                           amount=dollars(deal["amount"]), currency="USD", owner=handle(deal["sales_agent"]),
                           opened=deal["engage_date"] or self.LAST_DAY, **optional)

    def wins(self, name_of):
        """Count and amount of what was won, by whatever name an agent is to go."""
        wins = collections.defaultdict(lambda: [0, decimal.Decimal(0)])
        for deal in self.deals:
            if deal["stage"] == "won":
                entry = wins[name_of(deal["sales_agent"])]
                entry[0] += 1
                entry[1] += decimal.Decimal(deal["amount"])
        return wins

    def weighted(self, manager):
        return sum(decimal.Decimal(deal["amount"]) * self.PERCENT[deal["stage"]] / 100 for deal in self.deals
                   if deal["stage"] in self.PERCENT and self.teams[deal["sales_agent"]] == manager)


class CrmPipeline(CrmProgram):
    PERIOD = ["--from", "2016-01-01", "--to", Pipeline.LAST_DAY, "--today", Pipeline.LAST_DAY]

    folder = tempfile.TemporaryDirectory()  # of the one book that all tests read

    def setUp(self):
        self.home, self.pipeline = self.folder.name, Pipeline()
        if not any(pathlib.Path(self.home).iterdir()):
            self.load()

    def load(self):
        self.ok("init")
        self.ok("config", "set", "currency", "USD")
        self.ok("config", "set", "stages", "prospecting:10,engaging:30")
        lines = "".join(json.dumps(line) + "\n" for line in self.pipeline.lines())
        self.ok("import", self.write("crm.jsonl", lines), "-q")

    def report(self, *words):
        return self.records("report", *words, *self.PERIOD)

    def test_the_book_that_the_whole_data_set_makes_is_sound(self):
        self.assertEqual(self.ok("doctor", "--quiet"), "")

    def test_counts_by_stage_and_the_sum_won_are_those_of_the_file(self):
        stages = {row["stage"]: row for row in self.report("pipeline")}
        counts = {stage: row["count"] for stage, row in stages.items()}
        won = sum(decimal.Decimal(deal["amount"]) for deal in self.pipeline.deals if deal["stage"] == "won")
        self.assertEqual(counts, collections.Counter(deal["stage"] for deal in self.pipeline.deals))
        self.assertEqual(stages["won"]["amount"], {"amount": f"{won:.2f}", "currency": "USD"})
        self.assertAlmostEqual(stages["won"]["win_rate"], counts["won"] / (counts["won"] + counts["lost"]))
        if EVERY == 1:
            self.assertEqual(counts, {"prospecting": 500, "engaging": 1589, "won": 4238, "lost": 2473})
            self.assertEqual(won, decimal.Decimal("10005534.00"))

    def test_wins_of_each_agent_and_manager_are_those_of_the_file(self):
        found = {row["owner"]: [row["won"], decimal.Decimal(row["won_amount"]["amount"])]
                 for row in self.report("pipeline", "--by", "owner")}
        agents = self.pipeline.wins(handle)
        self.assertEqual({owner: wins for owner, wins in found.items() if wins[0]}, dict(agents))
        above = {row["handle"]: row["reports_to"] for row in self.records("manager", "list")}
        managers = collections.defaultdict(lambda: [0, decimal.Decimal(0)])
        for owner, (count, amount) in found.items():
            managers[above[owner]][0] += count
            managers[above[owner]][1] += amount
        self.assertEqual(managers, self.pipeline.wins(lambda agent: handle(self.pipeline.teams[agent])))

    def test_the_team_rolls_up_over_the_six_managers(self):
        tops = {row["manager"]: row for row in self.report("team") if row["depth"] == 0}
        self.assertEqual(sorted(tops), sorted(map(handle, self.pipeline.managers)))
        self.assertEqual(len(tops), 6)
        self.assertEqual(sum(row["clients"] for row in tops.values()), len(rows("accounts.csv")))
        for name in self.pipeline.managers:
            rolled_up = decimal.Decimal(tops[handle(name)]["pipeline"]["amount"])
            self.assertEqual(rolled_up, self.pipeline.weighted(name))


if not DATA.is_dir():
    print(f"skipped: {DATA} is not there")
    sys.exit(SKIPPED)
unittest.main()
