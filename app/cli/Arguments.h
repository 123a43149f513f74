// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <exception>
#include <map>
#include <vector>

namespace candor::cli {

/// The command line does not fit the command: exit code 2. The message says what does.
class WrongUse final : public std::exception {
public:
    explicit WrongUse(const QString &message)
        : m_message(message)
        , m_what(message.toUtf8())
    {
    }
    [[nodiscard]] const QString &message() const { return m_message; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    QString m_message;
    QByteArray m_what;
};

struct OptionUsage {
    QString name;  // without the dashes
    QString value; // what follows it, as shown in the help; empty: a switch
    QString help;
    bool needed = false;
    bool repeatable = false;
};

/// What a command takes. The one description that parsing and help read.
struct Usage {
    QString words; // "export checklist"
    QStringList places;
    QStringList optionalPlaces;
    std::vector<OptionUsage> options;
    QString help; // one sentence
};

/// The values of one command line.
class Arguments {
public:
    /// `words` is what stands behind the words of the command. Options may stand anywhere; "--name=value" works, too;
    /// "--" ends them. Throws WrongUse.
    Arguments(const Usage &usage, const std::vector<OptionUsage> &commonOptions, const QStringList &words);

    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    [[nodiscard]] QString value(const QString &name, const QString &absent = {}) const;
    [[nodiscard]] QStringList values(const QString &name) const;
    /// A positive whole number; throws WrongUse for anything else.
    [[nodiscard]] quint32 number(const QString &name, quint32 absent) const;
    /// "A=B" pairs of a repeatable option; throws WrongUse for one without "=".
    [[nodiscard]] std::map<QString, QString> pairs(const QString &name) const;

private:
    std::map<QString, QStringList> m_values; // options by name, places by theirs ("NUMBER")
};

/// "candor step NUMBER STEP --casebook DIR ..." and the options, for the help.
[[nodiscard]] QString usageLine(const Usage &usage);
[[nodiscard]] QString usageText(const Usage &usage, const std::vector<OptionUsage> &commonOptions);

/// Splits a line as a shell does: blanks separate, '…' keeps everything, "…" and bare text know the backslash.
/// Throws WrongUse for a quote that is not closed.
[[nodiscard]] QStringList splitLine(const QString &line);

} // namespace candor::cli
