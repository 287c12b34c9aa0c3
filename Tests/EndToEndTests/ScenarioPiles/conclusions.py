#!/usr/bin/env python3
"""What each scenario pile must come to, computed before any bench runs.

The physics of Examples/scenarios/ is written out a second time, by hand and in exact fractions
(piles.py); nothing of the program is read. For every pile, connector and reading method that the procedure
allows, it gives the bounds between which the mean operating error of each load point must lie, the
rounded value where only one is possible, what a session may be asked too much, what the clock must
show, and the conclusion. The result is the table beside this file:

    python3 conclusions.py > conclusions.tsv
    python3 conclusions.py --check          # compares instead of printing
"""

import pathlib
import sys
from fractions import Fraction as F
from math import ceil, floor

from piles import DAY_PRICE, HOUR, PILES, Pile

# ---- What the procedures decide (JJG 1148/1149, both editions; HB 44 where it differs) ----

LIMIT = {1: F("1.0"), 2: F("2.0")}  # %, on both sides of zero
INTERVAL = {1: F("0.1"), 2: F("0.2")}  # %, the rounded mean is judged
RESOLUTION_RATIO = F("0.1")  # the display's last digit, as a share of the limit
RAMP_SHARE = F("0.1")  # of a reading's energy, at standstill
PLANNED_RAMP = 10  # s
LOOK = F("0.1")  # s between two looks for a change
CLOCK_LIMIT = 5  # s, initial verification
AMOUNT_LIMIT = F("0.01")  # yuan
NO_LOAD = (90, 1)  # s, steps of the last digit
PLAN_STEP = F("0.01")  # kWh

# ---- What holds for every bench ----

SIGMAS = 5  # a session's own deviation stays within so many standard deviations
METER_STEP = F(1, 100_000)  # of what it shows: six digits of the mantissa
CLOCK_BLUR = F("0.06")  # s: half of what lies between two looks at the clock
RUN_START, FLAT_PRICE_ENDS = 9 * HOUR, 10 * HOUR

# Load points of an initial verification, in Imax, with the least energy the text itself asks for.
HALF_AND_FULL = [("half-imax", F(1, 2), F(0)), ("imax", F(1), F(0))]
POINTS = {
    "jjg-1149-2022": HALF_AND_FULL,
    "jjg-1149-2018": HALF_AND_FULL,
    "jjg-1148-2022": HALF_AND_FULL,
    "nist-hb44-3.40": [("large", F(9, 10), F(2)), ("small", F(9, 100), F(1))],
}


def power(pile: Pile, share: F) -> F:
    """In kW."""
    return F(pile.phases * pile.voltage * pile.imax, 1000) * share


def methods(pile: Pile, points) -> list[str]:
    """Pulses need a test output; a digit must last longer than twice the display's period."""
    found = ["standstill"]
    if pile.constant:
        found.append("pulse")
    lasts = [pile.resolution / power(pile, share) * HOUR for _, share, _ in points]
    if min(lasts) > 2 * pile.refresh:
        found.append("digit-change")
    return found


def least_energy(pile: Pile, method: str, share: F, asked: F) -> F:
    """In kWh by the reference: no reading may be shorter."""
    allowed = RESOLUTION_RATIO * LIMIT[pile.cls] / 100
    p = power(pile, share)
    blind = {
        "standstill": pile.resolution,
        "digit-change": max(pile.resolution, p * pile.refresh / HOUR),
        "pulse": p * LOOK / HOUR,
    }[method]
    needed = max(blind / allowed, asked)
    if method == "standstill":
        needed = max(needed, p * PLANNED_RAMP / HOUR / 2 / RAMP_SHARE)
    return ceil(needed / PLAN_STEP) * PLAN_STEP


def registered(pile: Pile, method: str, share: F, least: F) -> tuple[F, F]:
    """What the pile registers of the true energy, as shares of it, without drift."""
    spread = SIGMAS * pile.spread
    at_point = pile.base + pile.slope * share
    shares = [at_point]
    if method == "standstill":
        # On the way up the current is two thirds of the last one, weighted by energy.
        current = pile.imax * share
        rising = F(pile.phases * pile.voltage, 1000) * current**2 / pile.ramp / 2 / HOUR
        shares.append(at_point - pile.slope * share / 3 * rising / least)
    low, high = min(shares) - spread, max(shares) + spread
    return 1 + low / 100, 1 + high / 100


def without_drift(pile: Pile, method: str, share: F, least: F) -> tuple[F, F]:
    """Bounds of one reading's error, as shares."""
    low, high = registered(pile, method, share, least)
    meter = 1 + pile.reference / 100
    low, high = low / meter - 1, high / meter - 1
    p = power(pile, share)
    if method == "standstill":
        # A session begins at zero and loses what is cut at its end; a cumulative register cuts twice.
        lost, won = pile.resolution, F(0)
        if pile.register == "cumulative":
            won = pile.resolution
        if pile.creep:
            # What crept in before the start may show as a digit; what creeps until the load is on counts.
            won = pile.resolution + pile.creep * 5
        reading = METER_STEP / 2
    else:
        seen = p * LOOK / HOUR
        unseen = p * pile.refresh / HOUR if method == "digit-change" else F(0)
        lost = won = seen + unseen
        reading = METER_STEP * 3  # the register has gone on since the session's first reading
    return low - lost / least - reading, high + won / least + reading


def with_drift(pile: Pile, method: str, place: int, points) -> tuple[F, F]:
    """Adds what the drift has come to by the readings of a point: bounds of its mean, as shares."""
    _, share, asked = points[place]
    low, high = without_drift(pile, method, share, least_energy(pile, method, share, asked))
    if not pile.drift:
        return low, high
    # The session without load charges for 90 s; then every session from its start until its load is off.
    earliest, latest = F(NO_LOAD[0]), F(NO_LOAD[0] + 60)
    means = []
    for index, (_, share, asked) in enumerate(points[: place + 1]):
        p, least = power(pile, share), least_energy(pile, method, share, asked)
        rise = F(pile.imax) * share / pile.ramp
        holds = (least / p * HOUR, least * F(3, 2) / p * HOUR + 2 * rise)
        waits = (F(3), F(30))
        if method == "standstill":
            for _ in range(2):
                means.append((
                    index, earliest + waits[0] + holds[0] / 2,
                    latest + waits[1] + rise + holds[1] / 2,
                ))
                earliest += waits[0] + holds[0]
                latest += waits[1] + holds[1]
        else:
            before = (rise, waits[1] + rise + 30)
            for reading in range(2):
                means.append((
                    index, earliest + before[0] + holds[0] * reading + holds[0] / 2,
                    latest + before[1] + (holds[1] + 10) * reading + holds[1] / 2,
                ))
            earliest += before[0] + 2 * holds[0]
            latest += before[1] + 2 * (holds[1] + 10)
    own = [(least, most) for index, least, most in means if index == place]
    added = [sum(values) / len(own) * pile.drift / 100 for values in zip(*own)]
    return low + added[0], high + added[1] * (1 + high)


def rounded(value: F, interval: F) -> int:
    """In intervals; a tie goes to the even one (Fraction rounds so)."""
    return round(value / interval)


def judged(pile: Pile, low: F, high: F) -> tuple[str, str]:
    """The rounded value where there is one only, and the conclusion where it is certain."""
    interval, limit = INTERVAL[pile.cls], LIMIT[pile.cls]
    values = range(rounded(low, interval), rounded(high, interval) + 1)
    text = f"{float(values[0] * interval):+.1f}" if len(values) == 1 else "-"
    verdicts = {abs(value * interval) <= limit for value in values}
    return text, conclusion(verdicts)


def conclusion(verdicts: set[bool]) -> str:
    if len(verdicts) > 1:
        return "open"
    return "conforming" if verdicts == {True} else "nonconforming"


def payment(pile: Pile, method: str, points) -> tuple[F | None, F | None, str]:
    """Asked less price times energy shown, in yuan: over what is not shown, and rounding to 0.01."""
    hidden = pile.resolution * (2 if pile.register == "cumulative" else 1)
    most_energy, ends = F(0), F(RUN_START + 300)
    least_energies = []
    for _, share, asked in points:
        least = least_energy(pile, method, share, asked)
        sessions, readings = (2, 1) if method == "standstill" else (1, 2)
        least_energies.append(least * readings)
        most_energy = max(most_energy, least * readings * F(3, 2) + 1)
        ends += 2 * (least * F(3, 2) / power(pile, share) * HOUR) + sessions * 90
    if ends > FLAT_PRICE_ENDS:
        # Some session may have two prices; the tariff is the announced one and the clock splits it.
        return None, None, "conforming" if pile.price == DAY_PRICE else "open"
    extra = pile.price - DAY_PRICE
    lowest = extra * min(least_energies) * F(99, 100) - F("0.005")
    highest = extra * most_energy + pile.price * hidden + F("0.005")
    if pile.register == "cumulative":
        lowest -= pile.price * pile.resolution
    surely_wrong = DAY_PRICE * hidden + F("0.005") + AMOUNT_LIMIT
    if pile.price == DAY_PRICE:
        return lowest, highest, "conforming"
    return lowest, highest, "nonconforming" if lowest > surely_wrong else "open"


def outward(low: F | None, high: F | None, places: int) -> tuple[str, str]:
    if low is None or high is None:
        return "-", "-"
    step = 10**places
    return (
        f"{floor(low * step) / step:+.{places}f}",
        f"{ceil(high * step) / step:+.{places}f}",
    )


def rows(pile: Pile, procedure: str):
    points = POINTS[procedure]
    edition_2018 = procedure.endswith("2018")
    has_clock = procedure.startswith("jjg")
    pays = edition_2018 or procedure.startswith("nist")
    for method in methods(pile, points):
        failed = []
        verdicts = []
        crept = pile.creep * NO_LOAD[0] / pile.resolution
        still = "conforming" if ceil(crept) <= NO_LOAD[1] else "nonconforming"
        yield method, "appearance/no-load", "-", str(ceil(crept)), "-", still
        if still != "conforming":
            failed.append("appearance")
        for place, (name, share, asked) in enumerate(points):
            low, high = (100 * bound for bound in with_drift(pile, method, place, points))
            value, verdict = judged(pile, low, high)
            verdicts.append(verdict)
            least = least_energy(pile, method, share, asked)
            yield method, f"operating-error/{name}", *outward(low, high, 4), value, verdict
            yield method, f"least-energy/{name}", f"{float(least):.2f}", "-", "-", "-"
        if "nonconforming" in verdicts:
            failed.append("operating-error")
        lowest, highest, paid = payment(pile, method, points)
        yield method, "payment", *outward(lowest, highest, 4), "-", paid
        if pays and paid == "nonconforming":
            failed.append("payment")
        if has_clock:
            low, high = pile.clock - CLOCK_BLUR, pile.clock + pile.clock_drift * 4 * HOUR + CLOCK_BLUR
            in_time = "conforming" if max(abs(low), abs(high)) <= CLOCK_LIMIT else "nonconforming"
            yield method, "clock", *outward(low, high, 2), "-", in_time
            if in_time == "nonconforming":
                failed.append("clock")
        end = "nonconforming" if failed else "open" if "open" in verdicts else "conforming"
        yield method, "conclusion", "-", "-", ",".join(failed) or "-", end


def table() -> str:
    lines = ["# made by conclusions.py; bounds of errors in %, payment in yuan, clock in s, energy in kWh"]
    lines.append("\t".join(
        ["pile", "connector", "procedure", "method", "what", "from", "to", "value", "conclusion"]
    ))
    for pile in PILES:
        for procedure in pile.procedures:
            for row in rows(pile, procedure):
                lines.append("\t".join([pile.name, pile.connector, procedure, *row]))
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        kept = pathlib.Path(__file__).with_name("conclusions.tsv").read_text(encoding="utf-8")
        sys.exit(0 if kept == table() else "conclusions.tsv is not what conclusions.py computes")
    sys.stdout.write(table())
