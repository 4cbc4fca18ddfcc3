"""Gives each peer an environment of its own; of one that cannot be installed, notes the reason.

Runs uv, by the path in the variable UV where that is set.
"""

from __future__ import annotations

import os
import subprocess
import sys

from benchmarks.peers.table import Peer, peers

UV = os.environ.get("UV", "uv")


def install(peer: Peer) -> None:
    """Install a peer, unless that has been tried with the same versions."""
    stamp, wanted = peer.environment / "installed", " ".join(peer.requires)
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return
    print(f"installing {peer.name} in {peer.environment}", flush=True)
    run("venv", "--clear", "--python", sys.executable, str(peer.environment))
    pip = ("pip", "install", "--python", str(peer.python))
    steps = [(*pip, *peer.requires)]
    if peer.builders:
        steps = [(*pip, *peer.builders), (*pip, "--no-build-isolation", *peer.requires)]
    failed = next(filter(None, (run(*step) for step in steps)), "")
    if failed:
        peer.reason.write_text(failed, "utf-8")
        print(f"{peer.name} cannot be installed: {failed}", file=sys.stderr)
    stamp.write_text(wanted, "utf-8")


def run(*arguments: str) -> str:
    """Run uv; return why it failed, "" where it did not."""
    done = subprocess.run(  # noqa: S603  our own command
        [UV, *arguments, "--quiet"], capture_output=True, text=True, check=False
    )
    return told_reason(done.stderr) if done.returncode else ""


def told_reason(output: str) -> str:
    """Return the line of an installer's output that says most: the last error."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if "rror:" in line and not line.startswith("hint")]
    return (errors or lines or ["no reason given"])[-1][:120]


def main() -> None:
    """Install all of them."""
    for peer in peers():
        install(peer)


if __name__ == "__main__":
    main()
