// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Accessibility.h"

#include "widgets/AnswerStrip.h"
#include "widgets/Chip.h"
#include "widgets/DeadlineClock.h"
#include "widgets/FoldSection.h"
#include "widgets/KnownUnknown.h"
#include "widgets/Note.h"
#include "widgets/PhaseStepper.h"
#include "widgets/SectionHeader.h"
#include "widgets/Splitter.h"
#include "widgets/ToastLine.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>

#include <functional>

namespace candor {

namespace {

/// A widget with a role of its own, states beyond those of every widget, and perhaps something to press.
/// Name and description are those the widget sets itself.
class AccessiblePart final : public QAccessibleWidget {
public:
    struct Part {
        QAccessible::Role role;
        std::function<void(QAccessible::State &)> addState;
        std::function<void()> press;
    };

    AccessiblePart(QWidget *widget, Part part)
        : QAccessibleWidget(widget, part.role)
        , m_part(std::move(part))
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (m_part.addState)
            m_part.addState(state);
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_part.press && widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (m_part.press && name == pressAction() && widget()->isEnabled())
            m_part.press();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Part m_part;
};

/// A note changes its role with its kind, while the interface of a widget is made once.
class AccessibleNote final : public QAccessibleWidget {
public:
    explicit AccessibleNote(NoteBox *note)
        : QAccessibleWidget(note)
        , m_note(note)
    {
    }

    QAccessible::Role role() const override
    {
        return m_note->kind() == Status::Late ? QAccessible::AlertMessage : QAccessible::StaticText;
    }

private:
    NoteBox *m_note;
};

QAccessibleInterface *makePart(const QString &, QObject *object)
{
    using Part = AccessiblePart::Part;
    const auto part = [](QWidget *widget, Part description) {
        return new AccessiblePart(widget, std::move(description));
    };
    // What is painted for one screen alone says itself what it is.
    if (const QVariant role = object->property("accessibleRole"); role.isValid() && object->isWidgetType())
        return part(static_cast<QWidget *>(object), {static_cast<QAccessible::Role>(role.toInt()), {}, {}});
    if (auto *cell = qobject_cast<AnswerCell *>(object))
        return part(cell, {QAccessible::StaticText, {}, [cell] { Q_EMIT cell->activated(); }});
    if (auto *strip = qobject_cast<AnswerStrip *>(object))
        return part(strip, {QAccessible::Grouping, {}, {}});
    if (auto *tab = qobject_cast<PhaseTab *>(object)) {
        const auto addState = [tab](QAccessible::State &state) {
            state.selectable = true;
            state.selected = tab->isSelected();
        };
        return part(tab, {QAccessible::PageTab, addState, [tab] { Q_EMIT tab->chosen(); }});
    }
    if (auto *stepper = qobject_cast<PhaseStepper *>(object))
        return part(stepper, {QAccessible::PageTabList, {}, {}});
    if (auto *clock = qobject_cast<DeadlineClock *>(object))
        return part(clock, {QAccessible::StaticText, {}, {}});
    if (auto *chip = qobject_cast<Chip *>(object))
        return part(chip, {QAccessible::StaticText, {}, {}});
    if (auto *note = qobject_cast<NoteBox *>(object))
        return new AccessibleNote(note);
    if (auto *toast = qobject_cast<ToastLine *>(object))
        return part(toast, {QAccessible::Notification, {}, {}});
    if (auto *header = qobject_cast<SectionHeader *>(object))
        return part(header, {QAccessible::Heading, {}, {}});
    if (auto *header = qobject_cast<FoldHeader *>(object)) {
        const auto addState = [header](QAccessible::State &state) {
            state.expandable = true;
            state.expanded = header->isChecked();
            state.collapsed = !header->isChecked();
        };
        return part(header, {QAccessible::Button, addState, [header] { header->click(); }});
    }
    if (auto *column = qobject_cast<LineList *>(object))
        return part(column, {QAccessible::List, {}, {}});
    return accessibleHandle(object);
}

} // namespace

void installAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makePart);
        return true;
    }();
    Q_UNUSED(installed)
}

void announce(QWidget *widget, const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
#else
    widget->setAccessibleName(text);
    QAccessibleEvent event(widget, QAccessible::NameChanged);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace candor
