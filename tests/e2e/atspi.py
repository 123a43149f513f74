#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader meets: reads the answer strip of a case and ticks a row of its checklist over AT-SPI.

atspi.py CANDOR-CASEBOOK     starts the program in a display and a session bus of its own
Exit code 77 when the machine has no AT-SPI (python3-pyatspi, at-spi2-core, dbus, xvfb, xdotool)."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
NOW = "2026-07-14T10:50:00-05:00"


def skip(reason):
    print(f"not run: {reason}")
    sys.exit(77)


def outside(program):
    for tool in ("xvfb-run", "dbus-run-session", "xdotool"):
        if not shutil.which(tool):
            skip(f"{tool} is missing")
    if not any(os.path.exists(path) for path in LAUNCHERS):
        skip("at-spi2-core is missing")
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        skip("python3-pyatspi is missing")
    with tempfile.TemporaryDirectory() as home:
        run = pathlib.Path(home, "run")
        run.mkdir(mode=0o700)
        environment = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=str(run), XDG_CONFIG_HOME=f"{home}/config",
                           XDG_DATA_HOME=f"{home}/data", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -noreset", "dbus-run-session", "--",
                   sys.executable, __file__, program, "--inside"]
        sys.exit(subprocess.run(command, env=environment, timeout=280).returncode)


def check(holds, complaint):
    if not holds:
        raise SystemExit(f"FAILED: {complaint}")


def wait_for(what, complaint, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = what()
        except Exception:  # parts go away while the tree is walked
            found = None
        if found:
            return found
        time.sleep(0.2)
    raise SystemExit(f"FAILED: {complaint}")


def walk(part):
    yield part
    for i in range(part.childCount):
        child = part.getChildAtIndex(i)
        if child is not None:
            yield from walk(child)


def shown(part):
    import pyatspi
    return part.getState().contains(pyatspi.STATE_SHOWING)


def all_of(root, role, pattern="."):
    """The parts of this role that can be seen and whose name matches."""
    return [p for p in walk(root) if p.getRoleName() == role and shown(p) and re.search(pattern, p.name or "")]


def inside(program):
    import pyatspi
    launcher = next(path for path in LAUNCHERS if os.path.exists(path))
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    time.sleep(1)
    folder = pathlib.Path(os.environ["HOME"], "demo.candor")
    window = subprocess.Popen([program, "--demo", str(folder), "--now", NOW, "--size", "1440x900", "--language", "en"])
    try:
        def application():
            return next((a for a in pyatspi.Registry.getDesktop(0) if a and "candor" in a.name.lower()), None)
        root = wait_for(application, "the program is not in the accessible tree")
        sections = wait_for(lambda: all_of(root, "list", "^Sections$"), "the casebook does not open", 120)[0]
        names = [child.name for child in sections]
        check(any(re.match(r"Today, \d+ late", name) for name in names), f"the sections read {names}")

        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Candor Casebook", "windowfocus"], check=False)
        subprocess.run(["xdotool", "key", "ctrl+j"], check=True)  # what is due next
        subprocess.run(["xdotool", "key", "alt+1"], check=False)
        answers = [wait_for(lambda w=word: [p for p in walk(root) if shown(p) and (p.name or "").startswith(f"{w}: ")],
                            f"the answer strip does not say \"{word}: …\"")[0].name
                   for word in ("Next", "By", "Who", "Family last told", "Record type")]
        print("\n".join(answers))
        check(re.search(r"late|left|in \d", answers[1]), f"the second answer does not say how much time is left: {answers[1]}")

        def unticked():
            return [p for p in all_of(root, "check box")
                    if not p.getState().contains(pyatspi.STATE_CHECKED) and p.getState().contains(pyatspi.STATE_ENABLED)
                    and not (p.name or "").startswith("Why this time")]
        for _ in range(12):  # to a step that has a checklist
            time.sleep(0.7)
            if unticked():
                break
            subprocess.run(["xdotool", "key", "ctrl+Down"], check=True)
        row = wait_for(unticked, "no row of a checklist can be ticked", 10)[0]
        name = row.name
        action = row.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        wanted = next((i for i, each in enumerate(names) if each.lower() in ("toggle", "press", "check")), None)
        check(wanted is not None, f"\"{name}\" offers {names}")
        action.doAction(wanted)
        plain = re.escape(name.split(",")[0])
        wait_for(lambda: [p for p in all_of(root, "check box", plain) if p.getState().contains(pyatspi.STATE_CHECKED)],
                 f"\"{name}\" is not ticked")
        print(f"ticked: {name}")
    finally:
        window.terminate()
        window.wait(20)
        bus.terminate()


if __name__ == "__main__":
    if "--inside" in sys.argv:
        inside(sys.argv[1])
    else:
        outside(sys.argv[1])
