"""The piles of Examples/scenarios/ with the physics that each scenario states, written out by hand."""

from dataclasses import dataclass, replace
from fractions import Fraction as F

HOUR = 3600  # s

DAY_PRICE = F("0.6418") + F("0.5000")  # 07:00–10:00, announced
PEAK_PRICE = F("1.0044") + F("0.6000")  # 10:00–15:00, announced


@dataclass(frozen=True)
class Pile:
    """One connector as its scenario describes it; shares in %, energies in kWh, times in s."""

    name: str
    base: F = F("0.30")
    slope: F = F("0.10")  # added at Imax, in proportion below it
    drift: F = F(0)  # % per second of charging
    spread: F = F("0.005")  # standard deviation from session to session
    creep: F = F(0)  # kWh/s while it charges without current
    resolution: F = F("0.001")
    register: str = "session"
    refresh: int = 1
    constant: int | None = 100  # imp/kWh
    phases: int = 1
    voltage: int = 600  # at which the load points are driven
    imax: int = 100
    ramp: int = 20  # A/s
    reference: F = F("0.01")  # the meter's own error
    cls: int = 1
    clock: F = F("1.4")
    clock_drift: F = F(2, 1_000_000)
    price: F = DAY_PRICE  # what it takes at 09:00
    connector: str = "A"
    procedures: tuple[str, ...] = ("jjg-1149-2022",)


GOOD = Pile("good-dc")
AC = Pile(
    "ac-7kw", base=F("0.20"), constant=1000, voltage=220, imax=32, ramp=40,
    procedures=("jjg-1148-2022",),
)
OLD_COARSE = dict(resolution=F("0.01"), constant=None)

PILES = [
    replace(GOOD, procedures=("jjg-1149-2022", "jjg-1149-2018", "nist-hb44-3.40")),
    replace(
        GOOD, name="just-inside", base=F("1.04"), slope=F(0), spread=F(0), reference=F(0),
        resolution=F("0.00001"),
    ),
    replace(
        GOOD, name="just-outside-by-rounding", base=F("1.06"), slope=F(0), spread=F(0),
        reference=F(0), resolution=F("0.00001"),
    ),
    replace(
        GOOD, name="drifting", base=F("0.20"), slope=F(0), drift=F(60, HOUR), spread=F(0),
        reference=F(0),
    ),
    replace(GOOD, name="wrong-clock-date", clock=F("86400.6")),
    replace(
        GOOD, name="wrong-tariff", price=PEAK_PRICE,
        procedures=("jjg-1149-2022", "jjg-1149-2018"),
    ),
    replace(GOOD, name="two-guns"),
    replace(GOOD, name="two-guns", connector="B", base=F("-1.50"), slope=F("-0.10")),
    replace(
        GOOD, name="old-pile", base=F("1.20"), register="cumulative", refresh=2, cls=2, ramp=10,
        **OLD_COARSE,
    ),
    replace(GOOD, name="no-load-creep", creep=F("0.12") / HOUR),
    replace(
        GOOD, name="truncating-session", base=F("-0.30"), slope=F(0), spread=F(0),
        reference=F(0), **OLD_COARSE,
    ),
    AC,
    replace(AC, name="ac-7kw-coarse", resolution=F("0.01")),
    replace(AC, name="ac-21kw", phases=3),
    replace(GOOD, name="dc-120kw", imax=200, ramp=40),
    replace(GOOD, name="dc-250kw", voltage=1000, imax=250, ramp=50),
]
