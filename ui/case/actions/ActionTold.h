// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace candor {

class Button;
class IconMark;

/// What the family is told about an action: in plain words, and when and in which conversation they were told.
class ActionTold final : public QWidget {
    Q_OBJECT

public:
    /// Adds the words for the family to the form of the action.
    ActionTold(CaseStore &store, RecordForm &form, QWidget *parent = nullptr);

    void show(const Action &action, bool finished);
    using QWidget::show;

private:
    void fillSentences();
    void addSentences(QMenu &menu, const QString &language);
    void insert(const QString &sentence);
    void fillTalks();
    void record(const Id<Conversation> &talk);

    CaseStore &m_store;
    RecordForm &m_form;
    Button *m_sentences;
    QMenu *m_sentenceMenu;
    IconMark *m_icon;
    QLabel *m_standing;
    Button *m_record;
    QMenu *m_talkMenu;
    Id<Action> m_action;
    bool m_told = false;
};

} // namespace candor
