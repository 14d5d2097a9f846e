"""Clocks that jump, daylight saving in both directions in two zones, zones that change between commands, TZ that is
nonsense: no reminder comes twice and none is missing."""

import collections
import datetime
import json
import zoneinfo

from harness import Family

BERLIN, NEW_YORK = "Europe/Berlin", "America/New_York"
CHANGES = ((BERLIN, "2026-03-29"), (BERLIN, "2026-10-25"), (NEW_YORK, "2026-03-08"), (NEW_YORK, "2026-11-01"))
NONSENSE = ("", ":", "::", "Foo/Bar", "../../../etc/passwd", "/etc/passwd", "/dev/zero", "UTC+99", "XYZ", "A" * 5000,
            "Europe/Berlin\n", "Europe/\x1b[31m", "<>0", "CET-1CEST,M99.5.0,M10.5.0/3", "<+25>-25", "Europe", "é")


def day(text, offset=0):
    return datetime.date.fromisoformat(text) + datetime.timedelta(days=offset)


class Told:
    """What `remind --once` told: on a local day, and how often each item."""

    def __init__(self, family, home, case, due):
        self.family, self.home, self.case, self.due = family, home, case, due
        self.days = collections.defaultdict(collections.Counter)

    def look(self, zone, local):
        ended = self.home.ok("remind", "--once", "-f", "ids",
                             env={"TZ": zone, "TEND_TODAY": local.strftime("%Y-%m-%d %H:%M")})
        self.days[local.date()].update(int(line) for line in ended.lines())

    def check(self):
        for today, told in sorted(self.days.items()):
            for item, due in self.due.items():
                self.family.expect(told[item] == (due <= today), f"{self.case}, {today}",
                                   f"item {item}, due {due}, was told {told[item]} times")


def book_with_items(family, first):
    """Items due on four days, some at a time: in the hour that is left out or comes twice, and at the day's ends."""
    home = family.home()
    home.ok("client", "add", "Acme", "--status", "paused")
    due = {}
    for offset in range(4):
        for time in ("", " 00:00", " 02:30", " 23:59"):
            date = first + datetime.timedelta(days=offset)
            home.ok("followup", "acme", f"item {len(due) + 1}", "--due", f"{date}{time}",
                    env={"TEND_TODAY": "2026-01-05 09:00"})
            due[len(due) + 1] = date
    return home, due


def steps(start, hours, minutes):
    for number in range(hours * 60 // minutes):
        yield start + datetime.timedelta(minutes=number * minutes)


def daylight_saving(family):
    for zone, change in CHANGES:
        home, due = book_with_items(family, day(change, -1))
        told = Told(family, home, f"daylight saving {zone} {change}", due)
        start = datetime.datetime.combine(day(change, -1), datetime.time(20), zoneinfo.ZoneInfo(zone))
        for moment in steps(start.astimezone(datetime.timezone.utc), 36, 30 if family.long else 180):
            told.look(zone, moment.astimezone(zoneinfo.ZoneInfo(zone)))
        told.check()


def jumps(family):
    """The clock is put forth and back by minutes, hours, days, a year."""
    home, due = book_with_items(family, day("2026-03-10"))
    told = Told(family, home, "clock jumps", due)
    now = datetime.datetime(2026, 3, 11, 12)
    for _ in range(200 if family.long else 15):
        told.look(BERLIN, now)
        now += datetime.timedelta(minutes=family.random.choice((1, -1, 45, -70, 600, -700, 1440, -1440, 2000, -2100)))
    told.check()


def travels(family):
    """A laptop that flies: the day goes back and forth with the zone."""
    home, due = book_with_items(family, day("2026-03-28"))
    told = Told(family, home, "zones change", due)
    zones = (BERLIN, NEW_YORK, "Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "UTC")
    start = datetime.datetime(2026, 3, 28, 6, tzinfo=datetime.timezone.utc)
    for moment in steps(start, 48, 60 if family.long else 240):
        zone = family.random.choice(zones)
        told.look(zone, moment.astimezone(zoneinfo.ZoneInfo(zone)))
    told.check()


def recurrence(family):
    """What recurs daily has each day once, through both changes."""
    for zone, change in CHANGES:
        home = family.home()
        env = {"TZ": zone, "TEND_TODAY": f"{day(change, -2)} 23:30"}
        home.ok("client", "add", "Acme", env=env)
        home.ok("followup", "acme", "water the plants", "--due", "today", "--every", "1d", env=env)
        for number in range(5):
            env["TEND_TODAY"] = f"{day(change, number - 2)} {family.random.choice(('00:05', '02:30', '23:55'))}"
            home.ok("done", str(number + 1), env=env)
        rows = json.loads(home.ok("export", "followup", "--json").out)
        found = sorted(row["due"] for row in rows)
        family.expect(found == [str(day(change, n - 2)) for n in range(6)], f"daily in {zone} over {change}", found)


def moments(family):
    """A moment stays the same wherever it is looked at, and a local time is taken in the zone that it was said in."""
    home = family.home()
    home.ok("client", "add", "Acme")
    for zone, change in CHANGES:
        for time in ("00:00", "01:30", "02:30", "03:00", "12:00", "23:59"):
            home.ok("note", "acme", f"{zone} {change} {time}", "--at", f"{change} {time}",
                    env={"TZ": zone, "TEND_TODAY": "2026-12-01"})
    seen = {zone: home.tend("export", "note", "--fields", "id,at,body", env={"TZ": zone}).out
            for zone in (BERLIN, NEW_YORK, "Asia/Tokyo", *NONSENSE)}
    family.expect(len(set(seen.values())) == 1, "moments", "differ by the zone of the reader")
    for row in json.loads(home.ok("note", "list", "--json").out):
        zone, change, time = row["body"].split()
        local = datetime.datetime.fromisoformat(f"{change} {time}").replace(tzinfo=zoneinfo.ZoneInfo(zone))
        folds = {local.replace(fold=fold).astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
                 for fold in (0, 1)}
        family.expect(row["at"] in folds, "moments", f"{row['body']} was taken as {row['at']}, not {folds}")


def real_days(family):
    """Without --today it is the local day of the zone."""
    home = family.home()
    for zone in family.some(sorted(zoneinfo.available_timezones()), 12):
        days = set()
        for _ in range(2):
            days.add(str(datetime.datetime.now(zoneinfo.ZoneInfo(zone)).date()))
            ended = home.tend("date", "today", "--json", env={"TZ": zone, "TEND_TODAY": ""})
        family.expect(any(each.encode() in ended.out for each in days), f"today in {zone}", f"{days}: {ended.out}")


def nonsense(family):
    home, due = book_with_items(family, day("2026-11-20"))
    held = home.holds()
    for zone in NONSENSE:
        for words in (["today", "--all"], ["note", "list"], ["report", "week"], ["remind"]):
            ended = home.tend(*words, env={"TZ": zone})
            family.look_at(f"TZ {zone[:30]!r}, {words}", ended)
            family.expect(ended.code == 0, f"TZ {zone[:30]!r}, {words}", f"code {ended.code}: {ended.err}")
        family.judge(f"TZ {zone[:30]!r}", home, True, held, held)
    told = Told(family, home, "TZ nonsense", due)
    for zone in NONSENSE:
        told.look(zone, datetime.datetime(2026, 11, 23, 12))
    told.check()


def main():
    family = Family("time")
    for part in (daylight_saving, jumps, travels, recurrence, moments, real_days, nonsense):
        part(family)
    family.report()


if __name__ == "__main__":
    main()
