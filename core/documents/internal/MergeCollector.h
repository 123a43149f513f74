// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/MergeFields.h"
#include "documents/Wording.h"

namespace candor {

/// Gathers the values of one case for one audience. Every value passes here, and one that may not enter goes no
/// further.
class MergeCollector {
public:
    MergeCollector(const MergeSource &source, Audience audience);

    [[nodiscard]] const MergeSource &source() const { return m_source; }
    [[nodiscard]] const CaseFile &file() const { return m_source.file; }
    [[nodiscard]] Audience audience() const { return m_audience; }
    [[nodiscard]] const Wording &words() const { return m_words; }
    [[nodiscard]] const PathwayView &pathway();

    /// An empty text is no value. `lane`: where it is not that of the field.
    void set(const char *name, const QString &text, std::optional<Lane> lane = {});
    void set(const char *name, bool isSo);
    /// One field of a row, by its short name.
    using Cell = std::pair<const char *, QString>;
    struct Flag {
        const char *name;
        bool isSo;
    };
    /// `lane`: of all of the row, where it is not that of the list.
    void addRow(
        const char *list, const std::vector<Cell> &cells, const std::vector<Flag> &flags = {},
        std::optional<Lane> lane = {});

    // In the language of the document; empty where nothing is recorded.
    [[nodiscard]] QString date(QDate day) const;
    [[nodiscard]] QString date(const std::optional<Instant> &at) const;
    /// For what is still to come: empty once the time has passed, since a letter that promises a past day is wrong.
    [[nodiscard]] QString promisedDate(const std::optional<Instant> &at) const;
    [[nodiscard]] QString time(const std::optional<Instant> &at) const;
    [[nodiscard]] QString anchor(QStringView name) const { return date(file().anchor(name)); }
    [[nodiscard]] QString money(const std::optional<Cents> &amount) const;
    [[nodiscard]] QString names(const QStringList &names) const;

    [[nodiscard]] MergeValues values() { return std::move(m_values); }

private:
    void put(MergeValues::Row &row, const QString &name, const QString &text, bool isFlag, std::optional<Lane> lane);
    [[nodiscard]] QString cleaned(const QString &text) const;

    const MergeSource &m_source;
    Audience m_audience;
    Wording m_words;
    std::optional<PathwayView> m_pathway;
    std::vector<std::pair<QString, QString>> m_masked; // names that may not be seen, and what stands for them
    MergeValues m_values;
};

// The parts of the table.
void collectSingle(MergeCollector &values);
void collectResolution(MergeCollector &values);
void collectLists(MergeCollector &values);
void collectProgram(MergeCollector &values);

} // namespace candor
