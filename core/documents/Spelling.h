// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace candor {

class CaseFile;

/// A word that no dictionary has.
struct Misspelling {
    qsizetype begin = 0; // in the text
    qsizetype length = 0;
    QString word;

    friend bool operator==(const Misspelling &, const Misspelling &) = default;
};

/// Words that are right whatever the dictionary says, in lower case: names of a case and its hospital.
using KnownWords = QSet<QString>;
[[nodiscard]] KnownWords knownWords(const CaseFile &file, const QStringList &more = {});

/// Spelling of one language by a Hunspell dictionary of the system. The program ships none. May be used from several
/// threads at a time. Reading a dictionary takes some 100 ms: keep the object, and do not make it on the screen thread.
class Spelling final {
public:
    /// "en" or "es"; of several dictionaries of the language that of the United States first. `folders`: where to look.
    explicit Spelling(const QString &language, const QStringList &folders = standardFolders());
    ~Spelling();
    Spelling(const Spelling &) = delete;
    Spelling &operator=(const Spelling &) = delete;

    /// False: no dictionary of the language was found, or it cannot be read. Then nothing counts as misspelt, and the
    /// screen says so.
    [[nodiscard]] bool isAvailable() const;
    [[nodiscard]] const QString &dictionary() const; // "es_US"; empty when there is none

    [[nodiscard]] bool isRight(const QString &word) const;
    /// At most eight, best first.
    [[nodiscard]] QStringList suggestions(const QString &word) const;
    /// Words with digits, in capitals only, in merge fields, and addresses of the web are left alone.
    [[nodiscard]] std::vector<Misspelling> check(const QString &text, const KnownWords &known) const;

    /// Where dictionaries are kept on this system: DICPATH, "dictionaries" beside the program, the usual places.
    [[nodiscard]] static QStringList standardFolders();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace candor
