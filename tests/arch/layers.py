#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when an include or a link crosses the layers of the program the wrong way.

layers.py [--root DIR] [--qt-headers DIR]   checks the tree
layers.py --self-test [--qt-headers DIR]    plants violations in a small tree and expects each to be found
"""
import argparse
import glob
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ENGINE = ("sqlite3.h", "sqlite3ext.h", "sqlcipher/", "SQLiteCpp/", "sodium.h", "sodium/")
ENGINE_TARGETS = re.compile(r"^(SQLiteCpp|SQLCipher|Sodium|SQLite)(::|$)|^(sqlite3|sqlcipher|sodium)$")
SYSTEM = re.compile(r"^(unistd\.h|fcntl\.h|dlfcn\.h|pwd\.h|poll\.h|signal\.h|sys/.*|linux/.*|windows\.h|winuser\.h|"
                    r"shlobj\.h|wincrypt\.h|dpapi\.h|mach/.*|CoreFoundation/.*|ApplicationServices/.*)$")
NEVER_QT = {"QtSql", "QtNetwork"}
CORE = ("base/", "model/", "workflow/", "vault/", "casebook/", "documents/", "exchange/", "insights/")
NO_VAULT = tuple(folder for folder in CORE if folder != "vault/")

# Folder -> (folders of core and ui it may include, Qt modules it may include or None for all).
# The first row whose folder begins the path of the file counts.
RULES = [
    ("core/base/", ("base/",), {"QtCore"}),
    ("core/model/", ("base/", "model/"), {"QtCore"}),
    ("core/workflow/", ("base/", "model/", "workflow/"), {"QtCore"}),
    ("core/vault/", ("base/", "model/", "workflow/", "vault/"), {"QtCore"}),
    ("core/", NO_VAULT, {"QtCore"}),
    ("ui/render/", NO_VAULT + ("render/",), {"QtCore", "QtGui"}),
    ("ui/", NO_VAULT + ("ui:",), None),
    ("app/", CORE + ("ui:", "app:"), None),
]
STANDARD_ONLY = ("core/base/", "core/model/", "core/workflow/")

# Target -> (allowed, what the rule says). Candor::Flags is always allowed.
LINKS = {
    "candor_model": (r"Qt6::Core", "candor_model links Qt6::Core only"),
    "candor_vault": (r"Qt6::Core|candor_model|(?!candor_|Qt6::).+", "candor_vault links candor_model and Qt6::Core, nothing above"),
    "candor_casebook": (r"Qt6::Core|candor_model|candor_vault|(?!candor_|Qt6::).+",
                        "candor_casebook links candor_model, candor_vault and Qt6::Core, nothing above"),
    "candor_render": (r"Qt6::Core|Qt6::Gui|candor_model|candor_casebook|(?!candor_|Qt6::).+",
                      "candor_render links Qt6::Gui and the casebook, no widgets and no vault"),
    "candor_ui": (r"candor_model|candor_casebook|candor_render|candor_pdf|(?!candor_).+", "candor_ui does not link the vault"),
}


def without_block_comments(text):
    return re.sub(r"/\*.*?\*/", lambda match: "\n" * match.group().count("\n"), text, flags=re.S)


class QtModules:
    """Finds the Qt module that a header belongs to, in the headers that are installed."""

    def __init__(self, headers):
        self.folders = {}
        for folder in sorted(glob.glob(os.path.join(headers, "Qt*"))):
            self.folders[os.path.basename(folder)] = folder
        for folder in sorted(glob.glob(os.path.join(headers, "..", "lib", "Qt*.framework", "Headers"))):
            self.folders[os.path.basename(os.path.dirname(folder)).removesuffix(".framework")] = folder
        if "QtCore" not in self.folders:
            sys.exit(f"layers: no Qt headers in {headers}")

    def module(self, include):
        if "/" in include:
            first = include.split("/")[0]
            return first if first in self.folders else None
        if not re.match(r"^(Q[A-Z]|Qt|q[a-z_0-9]+\.h$)", include):
            return None
        for name in ["QtCore"] + list(self.folders):
            if os.path.exists(os.path.join(self.folders[name], include)):
                return name
        return None


class Check:
    def __init__(self, root, qt):
        self.root = Path(root)
        self.qt = qt
        self.problems = []

    def problem(self, path, line, text):
        self.problems.append(f"{path}:{line}: {text}")

    def folder_of(self, path, include):
        """The layer folder of an included file of ours ("vault/", "ui:", "app:"), or None when it is not ours."""
        beside = os.path.normpath(os.path.join(os.path.dirname(path), include))
        for found in (beside, "core/" + include, "ui/" + include, "app/" + include):
            if (self.root / found).is_file():
                parts = found.split("/")
                if parts[0] == "core" and len(parts) > 2:
                    return parts[1] + "/"
                if found.startswith("ui/render/"):
                    return "render/"
                return parts[0] + ":"
        # A file that is written later or generated still shows by its folder where it belongs.
        first = include.split("/")[0] + "/"
        return first if "/" in include and first in CORE else None

    def include(self, path, line, include):
        folders, modules = next(rule[1:] for rule in RULES if path.startswith(rule[0]))
        inside_vault = path.startswith("core/vault/") and (path.endswith(".cpp") or "/internal/" in path)
        if include.startswith(ENGINE):
            if not inside_vault:
                self.problem(path, line, f"<{include}> belongs to .cpp files of core/vault and headers in core/vault/internal only")
            return
        if SYSTEM.match(include):
            if "/platform/" not in path:
                self.problem(path, line, f"<{include}> is a header of one operating system: only files in a platform folder include those")
            return
        folder = self.folder_of(path, include)
        if folder == "vault/" and path.startswith("core/casebook/"):
            if not path.endswith(".cpp") and "/internal/" not in path:
                self.problem(path, line, f"\"{include}\": headers outside core/vault never include the vault, "
                             "only .cpp files of core/casebook do")
            return
        if folder is not None:
            allowed = folder in folders or (folder == "render/" and "ui:" in folders)
            if not allowed:
                self.problem(path, line, f"\"{include}\": {path.rsplit('/', 1)[0]} may not include "
                             f"{folder.rstrip('/:')}, only {', '.join(name.rstrip('/:') for name in folders)}")
            return
        module = self.qt.module(include)
        if module in NEVER_QT:
            self.problem(path, line, f"<{include}>: the program uses neither {' nor '.join(sorted(NEVER_QT))}")
        elif module is not None and modules is not None and module not in modules:
            self.problem(path, line, f"<{include}> is of {module}, but this layer uses only {', '.join(sorted(modules))}")
        elif module is None and path.startswith(STANDARD_ONLY) and re.search(r"[./]", include):
            self.problem(path, line, f"<{include}>: core/base, core/model and core/workflow use QtCore and the standard library only")

    def sources(self):
        for top in ("core", "ui", "app"):
            for file in sorted((self.root / top).rglob("*")):
                if not file.is_file():
                    continue
                path = file.relative_to(self.root).as_posix()
                if file.suffix in (".h", ".cpp", ".hpp", ".cc", ".mm"):
                    yield path, without_block_comments(file.read_text(encoding="utf-8"))
                elif file.name == "CMakeLists.txt" or file.suffix == ".cmake":
                    yield path, re.sub(r"#.*", "", file.read_text(encoding="utf-8"))

    def cmake(self, path, text):
        for match in re.finditer(r"\btarget_link_libraries\s*\(([^)]*)\)", text):
            line = text.count("\n", 0, match.start()) + 1
            target, *words = match.group(1).split()
            scope = "PUBLIC"
            for word in words:
                if word in ("PUBLIC", "PRIVATE", "INTERFACE"):
                    scope = word
                    continue
                if word == "Candor::Flags":
                    continue
                if ENGINE_TARGETS.search(word) and target != "candor_vault":
                    self.problem(path, line, f"{target} links {word}: only candor_vault does")
                elif target == "candor_vault" and ENGINE_TARGETS.search(word) and scope != "PRIVATE":
                    self.problem(path, line, f"candor_vault links {word} as {scope}: it must stay PRIVATE")
                elif word == "candor_vault" and target == "candor_casebook" and scope != "PRIVATE":
                    self.problem(path, line, "candor_casebook links candor_vault as PUBLIC: it must stay PRIVATE")
                elif target in LINKS and not re.fullmatch(LINKS[target][0], word):
                    self.problem(path, line, f"{target} links {word}: {LINKS[target][1]}")
        for match in re.finditer(r"\bQt6?::(Sql|Network)\b", text):
            self.problem(path, text.count("\n", 0, match.start()) + 1, f"{match.group()}: the program uses neither QtSql nor QtNetwork")

    def run(self):
        count = 0
        for path, text in self.sources():
            count += 1
            if path.endswith((".txt", ".cmake")):
                self.cmake(path, text)
                continue
            for line, content in enumerate(text.split("\n"), 1):
                match = re.match(r'\s*#\s*include\s*[<"]([^>"]+)[>"]', content)
                if match:
                    self.include(path, line, match.group(1))
        return count


def self_test(qt_headers):
    clean = {
        "core/base/Error.h": "#include <QString>\n#include <cstdint>\n",
        "core/model/Case.h": '#include "base/Error.h"\n#include <QtCore/QDate>\n',
        "core/workflow/Engine.h": '#include "model/Case.h"\n',
        "core/vault/Vault.h": '#include "model/Case.h"\n',
        "core/vault/Vault.cpp": '#include "vault/Vault.h"\n#include <SQLiteCpp/Database.h>\n#include <sodium.h>\n',
        "core/vault/internal/Rows.h": "#include <sqlite3.h>\n",
        "core/vault/platform/sync_unix.cpp": "#include <unistd.h>\n",
        "core/casebook/Casebook.h": '#include "workflow/Engine.h"\n/*\n#include "vault/Vault.h"\n*/\n',
        "core/casebook/Casebook.cpp": '#include "vault/Vault.h"\n',
        "core/documents/Summary.h": '#include "casebook/Casebook.h"\n',
        "ui/render/Draw.h": '#include "documents/Summary.h"\n#include <QTextDocument>\n',
        "ui/shell/Window.h": '#include "render/Draw.h"\n#include "casebook/Casebook.h"\n#include <QMainWindow>\n',
        "app/desktop/main.cpp": '#include "shell/Window.h"\n#include "vault/Vault.h"\n',
        "core/CMakeLists.txt": "target_link_libraries(candor_model PUBLIC Qt6::Core PRIVATE Candor::Flags)\n"
                               "target_link_libraries(candor_vault PUBLIC candor_model PRIVATE Sodium::Sodium) # Qt6::Sql\n"
                               "target_link_libraries(candor_casebook PUBLIC candor_model PRIVATE candor_vault)\n",
        "ui/CMakeLists.txt": "target_link_libraries(candor_ui PUBLIC Qt6::Widgets candor_casebook)\n",
    }
    planted = [
        ("core/base/Bad.h", '#include "model/Case.h"\n'),
        ("core/base/Bad.cpp", "#include <spdlog/spdlog.h>\n"),
        ("core/base/Bad.cpp", "#include <unistd.h>\n"),
        ("core/model/Bad.h", '#include "../workflow/Engine.h"\n'),
        ("core/model/Bad.h", "#include <QColor>\n"),
        ("core/workflow/Bad.cpp", "#include <QtWidgets/QWidget>\n"),
        ("core/vault/Bad.h", "#include <sqlite3.h>\n"),
        ("core/vault/Bad.cpp", '#include "casebook/Casebook.h"\n'),
        ("core/casebook/Bad.h", '#include "vault/Vault.h"\n'),
        ("core/casebook/Bad.cpp", "#include <SQLiteCpp/Statement.h>\n"),
        ("core/documents/Bad.cpp", '#include "vault/Vault.h"\n'),
        ("core/exchange/Bad.cpp", "#include <QTextDocument>\n"),
        ("ui/render/Bad.cpp", "#include <QLabel>\n"),
        ("ui/render/Bad.cpp", '#include "shell/Window.h"\n'),
        ("ui/shell/Bad.cpp", '#include "../../core/vault/Vault.h"\n'),
        ("ui/shell/Bad.cpp", "#include <QSqlDatabase>\n" if (Path(qt_headers) / "QtSql").exists() else "#include <sodium.h>\n"),
        ("ui/cases/Bad.cpp", '#  include <vault/Vault.h>\n'),
        ("ui/cases/Bad.cpp", '#include "../../app/desktop/main.cpp"\n'),
        ("app/cli/Bad.cpp", "#include <sodium.h>\n"),
        ("ui/cases/CMakeLists.txt", "target_link_libraries(candor_ui PRIVATE\n  candor_vault)\n"),
        ("ui/cases/CMakeLists.txt", "target_link_libraries(candor_render PRIVATE Qt6::Widgets)\n"),
        ("core/model/CMakeLists.txt", "target_link_libraries(candor_model PUBLIC Qt6::Gui)\n"),
        ("core/casebook/CMakeLists.txt", "target_link_libraries(candor_casebook PUBLIC candor_vault)\n"),
        ("core/vault/CMakeLists.txt", "target_link_libraries(candor_vault PUBLIC SQLiteCpp::OverSQLCipher)\n"),
        ("app/cli/CMakeLists.txt", "target_link_libraries(candor PRIVATE Sodium::Sodium)\n"),
        ("app/cli/CMakeLists.txt", "target_link_libraries(candor PRIVATE Qt6::Network)\n"),
    ]
    failures = 0
    for bad_path, bad_text in [(None, None)] + planted:
        with tempfile.TemporaryDirectory() as folder:
            for path, text in {**clean, **({bad_path: bad_text} if bad_path else {})}.items():
                file = Path(folder) / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            run = subprocess.run([sys.executable, __file__, "--root", folder, "--qt-headers", qt_headers],
                                 capture_output=True, text=True, check=False)
            found = [line for line in run.stdout.splitlines() if bad_path and line.startswith(bad_path + ":1:")]
            passed = run.returncode == 0 if bad_path is None else run.returncode == 1 and len(found) == 1
            if not passed:
                failures += 1
                print(f"self-test: {bad_path or 'the clean tree'}: {bad_text!r} gave exit code {run.returncode}:\n{run.stdout}{run.stderr}")
    print(f"layers self-test: {len(planted)} planted violations, {failures} not reported as they should be")
    return 1 if failures else 0


def default_qt_headers():
    for name in glob.glob("/usr/include/*/qt6") + ["/usr/include/qt6", "/opt/homebrew/include", "/usr/local/include"]:
        if os.path.isdir(os.path.join(name, "QtCore")):
            return name
    return "."


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--root", default=str(Path(__file__).resolve().parents[2]))
    parser.add_argument("--qt-headers", default=default_qt_headers())
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        return self_test(arguments.qt_headers)
    check = Check(arguments.root, QtModules(arguments.qt_headers))
    count = check.run()
    if count == 0:
        check.problems.append(f"{arguments.root} holds nothing to check")
    print("\n".join(check.problems + [f"layers: {count} files, {len(check.problems)} problems"]))
    return 1 if check.problems else 0


if __name__ == "__main__":
    sys.exit(main())
