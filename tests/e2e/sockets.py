#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is called while a program runs.

sockets.py PROGRAM ARGUMENTS...   runs it, and fails when it fails or calls anybody by network, be it this computer"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77


def listening():
    """How to start a program so that its sockets are written down; nothing where that is not allowed."""
    if "ASAN_OPTIONS" in os.environ:
        print("The search for leaks does not work under strace: sockets are looked at in the other builds.")
        return []
    tracer = ["strace", "-f", "--seccomp-bpf", "-e", "trace=connect,sendto", "-o"]
    if shutil.which("strace") and subprocess.run([*tracer, "/dev/null", "true"], capture_output=True).returncode == 0:
        return tracer
    print("strace may not trace here: sockets were not looked at.")
    return []


def leaving(log, here=('"127.0.0.1"', '"::1"')):
    """The calls in a log of strace that could leave this computer. Its own print service is asked which printers there are."""
    inside = ("AF_UNIX", "AF_NETLINK", *here)
    return [line for line in log.read_text(errors="replace").splitlines()
            if ("connect(" in line or "sendto(" in line) and "AF_" in line and not any(name in line for name in inside)]


def notices(tracer, log):
    """Whether a call to a stranger would be seen at all."""
    call = "import socket; s = socket.socket(); s.setblocking(False); s.connect_ex(('203.0.113.7', 80))"
    subprocess.run([*tracer, str(log), sys.executable, "-c", call], capture_output=True, check=False)
    return leaving(log) != []


def main():
    tracer = listening()
    if not tracer:
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder) / "sockets.log"
        if not notices(tracer, log):
            sys.exit("FAILED: a connection was not noticed")
        process = subprocess.run([*tracer, str(log), *sys.argv[1:]], check=False)
        if process.returncode != 0:
            sys.exit(f"FAILED: the program ended with {process.returncode}")
        if calls := leaving(log, here=()):
            sys.exit("FAILED: it called somebody:\n" + "\n".join(calls))
    print("PASSED: nobody was called")
    return 0


if __name__ == "__main__":
    sys.exit(main())
