from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from modelmath import read_config
from modelmath.attention.measurement import measure_layer
from modelmath.cli import main
from tests.modelmath.published import DEEPSEEK, LLAMA


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        ("models", "arXiv:2412.19437"),
        ("parameters deepseek-v3", "671,026,419,200"),
        ("parameters DeepSeek-V3", "11,610,068,224"),
        ("kv DeepSeek-V3", "70,272"),
        ("kv DeepSeek-V2 --precision int6 --tokens 1e3", "25,920,000"),
        ("flops DeepSeek-V3", "219,753,710,592"),
        ("train --hours 2788000 --gpus 2048 --price 2", "5,576,000.00"),
        ("train --hours 2664000 --gpus 2048 --model DeepSeek-V3 --tokens 14.8e12", "39.08 %"),
    ],
)
def test_each_subcommand_prints_its_figures(
    capsys: pytest.CaptureFixture[str], arguments: str, printed: str
) -> None:
    code, out, err = run(capsys, *arguments.split())
    assert (code, err) == (0, "")
    assert printed in out


def test_parameters_come_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "parameters", "DeepSeek-V2", "--json")
    content = json.loads(out)
    assert content["total"] == 235_741_434_880
    assert content["active_without_embedding"] == 20_851_512_320


def test_a_layer_of_any_configuration_is_weighed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "config.json"
    path.write_text(json.dumps(DEEPSEEK), encoding="utf-8")
    code, out, _ = run(capsys, "layer", str(path), "--prefill", "5", "--decode", "2")
    assert code == 0
    assert f"{7 * (10 + 6) * 2} bytes" in out
    assert out.endswith("measured = computed\n")


def test_a_measurement_that_does_not_agree_says_so() -> None:
    measured = measure_layer(read_config(LLAMA), prefill=3, decode=1)
    assert measured.agrees
    assert measured.form_error is None
    assert measured.decode_error < 0.01
    assert str(replace(measured, measured_bytes=1)).endswith("measured is not computed")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("parameters GPT-5", "model: found 'GPT-5'"),
        ("kv DeepSeek-V3 --precision bf17", "precision: found 'bf17'"),
        ("train --hours 5 --gpus 0", "gpus: found 0"),
        ("train --hours 5 --gpus 1 --tokens 4", "only work together"),
        ("layer DeepSeek-V3 --limit-gb 0.5", "at most 0.50 GB"),
        ("layer DeepSeek-V3 --prefill 0", "prefill: found 0"),
        ("kv none.json", "No such file"),
    ],
)
def test_faulty_input_is_one_message(
    capsys: pytest.CaptureFixture[str], arguments: str, message: str
) -> None:
    code, out, err = run(capsys, *arguments.split())
    assert (code, out) == (1, "")
    assert message in err


@pytest.mark.parametrize("arguments", ["", "kv", "train --hours x --gpus 1", "kv X --tokens 1.5"])
def test_wrong_usage_exits_with_two(capsys: pytest.CaptureFixture[str], arguments: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments.split())
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_help_gives_examples() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "modelmath", "--help"], capture_output=True, text=True, check=True
    )
    assert "  modelmath layer DeepSeek-V3" in done.stdout


def test_a_layer_without_numpy_says_what_to_install(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.startswith("modelmath.attention")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "numpy", None)
    code, out, err = run(capsys, "layer", "DeepSeek-V2")
    assert (code, out) == (1, "")
    assert err == (
        "layer: attention is run in NumPy, which is missing: pip install 'modelmath[numpy]'\n"
    )


def test_the_version_says_where_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert re.fullmatch(r"modelmath \d+\.\d+\.\d+ from .*modelmath\n", capsys.readouterr().out)
