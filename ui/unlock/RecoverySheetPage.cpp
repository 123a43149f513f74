// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlock/RecoverySheetPage.h"

#include "documents/Builders.h"
#include "shell/Printing.h"
#include "theme/Fonts.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPainter>
#include <QRandomGenerator>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupsPerRow = 3;

/// As the vault reads keys: any case, O for 0, I and L for 1.
QString comparable(const QString &typed)
{
    QString text = typed.toUpper();
    text.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    text.remove(u' ').remove(u'-');
    return text;
}

/// The groups of the key, numbered, in large letters of equal width.
class KeyGroups : public Painted<QWidget> {
public:
    KeyGroups(QStringList groups, QWidget *parent)
        : Painted<QWidget>(parent)
        , m_groups(std::move(groups))
    {
        setObjectName(u"keyGroups"_s);
        setAccessibleName(RecoverySheetPage::tr("Recovery key"));
        setAccessibleDescription(m_groups.join(u", "_s));
        setFixedHeight(rowHeight() * (static_cast<int>(m_groups.size()) + groupsPerRow - 1) / groupsPerRow + 24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::tokens();
        QPainter painter(this);
        paintBox(painter, rect(), radius::Card, t.field, t.border);
        QFont letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        letters.setPointSizeF(themeFont(FontRole::Title).pointSizeF());
        const int column = (width() - 24) / groupsPerRow;
        for (int i = 0; i < m_groups.size(); ++i) {
            const QRect cell(12 + i % groupsPerRow * column, 12 + i / groupsPerRow * rowHeight(), column, rowHeight());
            painter.setFont(themeFont(FontRole::Small));
            painter.setPen(t.muted);
            painter.drawText(cell, Qt::AlignVCenter | Qt::AlignLeft, QString::number(i + 1));
            painter.setFont(letters);
            painter.setPen(t.text);
            painter.drawText(cell.adjusted(24, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_groups[i]);
        }
    }

private:
    int rowHeight() const { return Theme::tokens().scaled(34); }

    QStringList m_groups;
};

} // namespace

RecoverySheetPage::RecoverySheetPage(QWidget *parent)
    : QWidget(parent)
    , m_keys(new QWidget(this))
    , m_declined(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::M);
    layout->addWidget(label(tr("Keep the recovery sheet"), FontRole::Heading));
    layout->addWidget(label(
        tr("This key opens the casebook when the passphrase is lost. It is shown once and cannot be shown again. Print "
           "it and put it in a sealed envelope, with compliance or counsel."),
        FontRole::Body, Ink::Muted));
    auto *keyBox = new QVBoxLayout(m_keys);
    keyBox->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_keys);
    auto *print = button(tr("Print the sheet"), ButtonKind::Normal, u"printer"_s);
    print->setObjectName(u"printRecoverySheet"_s);
    auto *save = button(tr("Save as PDF"));
    save->setObjectName(u"saveRecoverySheet"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(print);
    buttons->addWidget(save);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(print, &QPushButton::clicked, this, [this] { give(true); });
    connect(save, &QPushButton::clicked, this, [this] { give(false); });

    layout->addWidget(label(tr("Type two groups from the sheet, to be sure that it can be read"), FontRole::Label));
    auto *groups = new QHBoxLayout;
    groups->setSpacing(space::L);
    for (size_t i = 0; i < m_typed.size(); ++i) {
        m_typed[i] = new QLineEdit(this);
        m_typed[i]->setObjectName(u"recoveryGroup%1"_s.arg(i));
        m_typed[i]->setMaxLength(8);
        m_frames[i] = new FieldFrame(tr("Group %1").arg(1), m_typed[i], this);
        groups->addWidget(m_frames[i]);
        connect(m_typed[i], &QLineEdit::textEdited, this, [this, i] {
            m_frames[i]->clearError();
            Q_EMIT provenChanged();
        });
        connect(m_typed[i], &QLineEdit::editingFinished, this, [this, i] {
            const QString typed = comparable(m_typed[i]->text());
            if (!typed.isEmpty() && typed != comparable(m_groups.value(m_asked[i])))
                m_frames[i]->setError(tr("That is not group %1 of the sheet. Look again.").arg(m_asked[i] + 1));
        });
    }
    layout->addLayout(groups);
    m_declined->setObjectName(u"declineRecovery"_s);
    auto *declined = new FieldFrame(tr("Or go on without a recovery sheet"), m_declined, this);
    declined->setHint(
        tr("Type: %1. If the passphrase is lost, the case files are lost with it.").arg(declineSentence()));
    layout->addWidget(declined);
    connect(m_declined, &QLineEdit::textEdited, this, &RecoverySheetPage::provenChanged);
    layout->addStretch(1);
}

QString RecoverySheetPage::declineSentence()
{
    return tr("I do without the recovery sheet");
}

void RecoverySheetPage::setCasebook(
    const CreatedCasebook &casebook, const QString &name, const QString &user, Instant now)
{
    m_casebook = casebook;
    m_name = name;
    m_user = user;
    m_now = now;
    m_groups = casebook.recoveryKey.split(u'-', Qt::SkipEmptyParts);
    const int count = static_cast<int>(m_groups.size());
    m_asked[0] = QRandomGenerator::global()->bounded(count - 1);
    m_asked[1] = m_asked[0] + 1 + QRandomGenerator::global()->bounded(count - 1 - m_asked[0]);
    for (size_t i = 0; i < m_asked.size(); ++i) {
        m_frames[i]->titleLabel()->setText(tr("Group %1").arg(m_asked[i] + 1));
        m_typed[i]->setAccessibleName(tr("Group %1 of the recovery key").arg(m_asked[i] + 1));
    }
    m_keys->layout()->addWidget(new KeyGroups(m_groups, m_keys));
}

void RecoverySheetPage::clear()
{
    m_casebook = {};
    m_groups.clear();
    for (QLineEdit *each : m_typed)
        each->clear();
}

bool RecoverySheetPage::isProven() const
{
    if (m_groups.isEmpty())
        return false;
    if (m_declined->text().trimmed().compare(declineSentence(), Qt::CaseInsensitive) == 0)
        return true;
    for (size_t i = 0; i < m_typed.size(); ++i) {
        if (comparable(m_typed[i]->text()) != comparable(m_groups.value(m_asked[i])))
            return false;
    }
    return true;
}

FilteredDocument RecoverySheetPage::sheet() const
{
    DocumentContext context;
    context.hospital = m_name;
    context.printedBy = m_user;
    context.surroundings.now = m_now;
    context.surroundings.zone = QTimeZone::systemTimeZone();
    setLanguage(context, QLocale().language() == QLocale::Spanish ? u"es"_s : u"en"_s);
    return FilteredDocument(
        recoverySheet(m_name, m_casebook.vaultId.toString(QUuid::WithoutBraces), m_casebook.recoveryKey, context));
}

void RecoverySheetPage::give(bool print)
{
    if (print)
        printDocument(this, sheet());
    else
        savePdf(this, sheet(), u"recovery-sheet"_s);
}

} // namespace candor
