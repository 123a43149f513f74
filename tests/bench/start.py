#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the program takes from its start to the window of the unlock page, next to a minimal Qt window, in turns.

start.py CANDOR-CASEBOOK MINIMAL_WINDOW [ROUNDS]     medians in ms, CPU time of the process, and memory of the locked window
Needs Xvfb and xdotool. Exit code 1 when the program takes more than 1.3 times as long."""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

MOST = 1.3


def run(program, title, home):
    environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data",
                       QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
    start = time.monotonic()
    window = subprocess.Popen([program], env=environment, stderr=subprocess.DEVNULL)
    while subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], stdout=subprocess.DEVNULL,
                         stderr=subprocess.DEVNULL).returncode != 0:
        if window.poll() is not None or time.monotonic() - start > 60:
            raise SystemExit(f"{program} shows no window")
    wall = 1000 * (time.monotonic() - start)
    # What it used by now: utime and stime of /proc/PID/stat.
    ticks = pathlib.Path(f"/proc/{window.pid}/stat").read_text().rsplit(")", 1)[1].split()
    cpu = 1000 * (int(ticks[11]) + int(ticks[12])) / os.sysconf("SC_CLK_TCK")
    time.sleep(0.5)
    status = pathlib.Path(f"/proc/{window.pid}/status").read_text()
    rss = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024
    anonymous = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("RssAnon")) / 1024
    window.terminate()
    window.wait(20)
    return wall, cpu, rss, anonymous


def inside(program, minimal, rounds):
    with tempfile.TemporaryDirectory() as home:
        ours, theirs = [], []
        run(program, "Candor Casebook", home)  # the first of each fills the caches of the system
        run(minimal, "Minimal window", home)
        for _ in range(rounds):
            ours.append(run(program, "Candor Casebook", home))
            theirs.append(run(minimal, "Minimal window", home))
    middle = [[statistics.median(one[i] for one in runs) for i in range(4)] for runs in (ours, theirs)]
    print(f"{'':20}{'start, ms':>12}{'CPU, ms':>12}{'memory, MB':>12}{'own, MB':>12}")
    for name, values in zip(("candor-casebook", "minimal window"), middle):
        print(f"{name:20}" + "".join(f"{value:12.1f}" for value in values))
    ratio = middle[0][0] / middle[1][0]
    print(f"ratio {ratio:.2f}, CPU {middle[0][1] / middle[1][1]:.2f}, at most {MOST}")
    return 0 if ratio <= MOST else 1


if __name__ == "__main__":
    arguments = [word for word in sys.argv[1:] if word != "--inside"]
    if "--inside" in sys.argv:
        sys.exit(inside(arguments[0], arguments[1], int(arguments[2]) if len(arguments) > 2 else 15))
    sys.exit(subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -noreset", sys.executable, __file__, *arguments, "--inside"]).returncode)
