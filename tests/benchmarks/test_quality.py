"""The tables: ours beside the best peer, and each peer that is missing with the reason."""

import sys
from fractions import Fraction
from pathlib import Path

import pytest
from benchmarks import quality
from benchmarks.peers import install, table
from benchmarks.peers.ask import ask, named
from benchmarks.suites.case import Case
from benchmarks.suites.value import KINDS, Value

from belegt.lexicon import language_codes

EURO = Value(0, 6, "money", Fraction(5), unit="EUR")
CASES = [Case("amounts", "en", "5 euros", (EURO,)), Case("amounts", "en", "nothing", ())]

ECHO = """
import json, sys
sys.path.insert(0, {adapters!r})
from adapter import found, found_date, serve

def read(text, language):
    if text == "nothing":
        raise RuntimeError("nothing here")
    yield found(0, 1, "money", "5.0", "euros")
    yield found_date(0, 1, "T14:30")

serve(read)
"""


@pytest.fixture
def peer(tmp_path, monkeypatch):
    monkeypatch.setattr(table, "ENVIRONMENTS", tmp_path)
    adapter = tmp_path / "with_echo.py"
    adapter.write_text(ECHO.format(adapters=str(table.FOLDER)), "utf-8")
    made = table.Peer("echo", adapter, ("echo==1.0",), reads={"en": ("money",)})
    made.python.parent.mkdir(parents=True)
    made.python.symlink_to(sys.executable)
    return made


def result(name, *readings, reads=None):
    return quality.judged(quality.Result(name, reads), CASES, readings)


def test_the_table_of_peers_is_whole():
    peers = list(table.peers())
    assert len({peer.name for peer in peers}) == len(peers) > 0
    for peer in peers:
        assert peer.adapter.is_file(), peer.name
        assert peer.version, peer.name
        assert set(peer.reads) <= set(language_codes())
        assert {kind for kinds in peer.reads.values() for kind in kinds} <= set(KINDS)


def test_a_peer_is_asked_in_an_environment_of_its_own(peer):
    readings, remark = ask(peer, CASES)
    assert readings[0] == [
        Value(0, 1, "money", Fraction(5), unit="EUR"),
        Value(0, 1, "time", iso="T14:30"),
    ]
    assert readings[1] == []
    assert remark == "failed at 1 texts"


def test_a_peer_that_stops_has_read_nothing_more(peer):
    peer.adapter.write_text("import sys; print('[]'); sys.exit('no such module')", "utf-8")
    assert ask(peer, CASES) == ([[], []], "no such module")


def test_a_peer_that_is_missing_is_named_with_the_reason(peer, monkeypatch, capsys):
    peer.reason.write_text("error: no compiler", "utf-8")
    monkeypatch.setattr(quality, "peers", lambda: [peer])
    quality.say(list(quality.results(CASES)))
    printed = capsys.readouterr().out
    assert "| echo 1.0 | cannot be installed: error: no compiler |" in printed
    assert "| amounts | en | money | 1 | 1.000 | 1.000 | 1.000 | 0 |  |  |  |  |" in printed


@pytest.mark.parametrize(
    ("ours", "theirs", "word"),
    [([EURO], [], ""), ([], [EURO], "**behind**"), ([EURO], [EURO], "even")],
)
def test_ours_is_compared_with_the_best_peer(ours, theirs, word):
    mine = result("belegt 1", ours, [])
    others = [result("other 1", theirs, []), result("words 1", [EURO], [], reads={"en": ["date"]})]
    (row,) = quality.by_suite(mine, others)
    assert row[:4] == ("amounts", "en", "money", 1)
    assert row[-1] == word


def test_a_suite_with_nothing_to_read_tells_what_is_spurious():
    cases = [Case("ordinals", "en", "the fifth", ())]
    mine = quality.judged(quality.Result("belegt 1"), cases, [[EURO]])
    (row,) = quality.by_suite(mine, [])
    assert row[:4] == ("ordinals", "en", "none", 0)
    assert row[7] == 1


@pytest.mark.parametrize(
    ("name", "language", "money", "meant"),
    [
        ("Kilometer per hour", "en", False, (1, "kilometer/hour")),
        ("Kilomètre par heure", "fr", False, (1, "kilometer/hour")),
        ("degree celsius", "en", False, (1, "degree Celsius")),
        ("United States dollar", "en", True, (1, "USD")),
        ("€", "de", True, (1, "EUR")),
        ("smoot", "en", False, (1, "smoot")),
    ],
)
def test_names_of_peers_are_looked_up(name, language, money, meant):
    assert named(name, language, money=money) == meant


def test_a_reason_is_the_last_error():
    output = "error: first\n  cause: x\nModuleNotFoundError: No module named 'y'\nhint: error: z"
    assert install.told_reason(output) == "ModuleNotFoundError: No module named 'y'"
    assert install.told_reason("") == "no reason given"


def test_a_peer_that_cannot_be_installed_keeps_the_reason(peer, monkeypatch, capsys):
    def fail(*arguments):
        Path(peer.environment).mkdir(parents=True, exist_ok=True)
        return "" if arguments[0] == "venv" else "error: no such version"

    monkeypatch.setattr(install, "run", fail)
    install.install(peer)
    assert peer.missing == "cannot be installed: error: no such version"
    install.install(peer)
    assert capsys.readouterr().out.count("installing echo") == 1
