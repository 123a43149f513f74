#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a program could meet a second SQLite: when it exports sqlite3_* symbols or loads libsqlite3.

With both, a library loaded later could call our encrypted engine, or our code the plain one.
symbols.py PROGRAM...   checks these ELF files
symbols.py --self-test  checks files that are known to do either, and expects both to be reported
"""
import glob
import re
import subprocess
import sys
import sysconfig

SKIPPED = 77


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def problems(program):
    exported = [line.split()[-1] for line in output("nm", "-D", "--defined-only", program).splitlines()
                if re.match(r"sqlite3(_|$)", line.split()[-1])]
    if exported:
        yield f"{program} exports {len(exported)} symbols of SQLite, the first is {exported[0]}"
    for library in re.findall(r"\(NEEDED\).*\[(.+)\]", output("readelf", "-d", program)):
        if library.startswith("libsqlite3"):
            yield f"{program} loads {library}"


def self_test():
    folders = [sysconfig.get_config_var("LIBDIR") or "/usr/lib", "/usr/lib/" + (sysconfig.get_config_var("MULTIARCH") or ""), "/usr/lib64"]
    libraries = [name for folder in folders for name in glob.glob(folder + "/libsqlite3.so.0")]
    modules = glob.glob((sysconfig.get_config_var("DESTSHARED") or "/usr/lib/python3") + "/_sqlite3*.so")
    users = [name for name in modules if "libsqlite3" in output("readelf", "-d", name)]
    if not libraries and not users:
        print("symbols self-test: this machine has no libsqlite3 and no program that loads it, so there is nothing to notice")
        return SKIPPED
    failed = [name for name in libraries[:1] if not any("exports" in text for text in problems(name))]
    failed += [name for name in users[:1] if not any("loads" in text for text in problems(name))]
    if any(problems(sys.executable)) and "libsqlite3" not in output("ldd", sys.executable):
        failed.append(sys.executable)
    print(f"symbols self-test: looked at {libraries[:1] + users[:1]}, not noticed: {failed}")
    return 1 if failed else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    if not sys.argv[1:]:
        sys.exit(__doc__)
    found = [text for program in sys.argv[1:] for text in problems(program)]
    print("\n".join(found + [f"symbols: {len(sys.argv) - 1} programs, {len(found)} problems"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
