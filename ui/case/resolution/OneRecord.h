// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case/RecordForm.h"

namespace candor {

/// The only record of its kind in a case, or a new one that is stored with its first field.
template <class R>
class OneRecord {
public:
    OneRecord(CaseStore &store, RecordForm &form)
        : m_store(store)
        , m_form(form)
    {
    }

    void show(bool finished)
    {
        const auto &all = m_store.file().all<R>();
        const bool isNew = all.empty();
        if (m_fresh.id.isNil() || m_case != m_store.caseId()) {
            m_case = m_store.caseId();
            m_fresh = R();
            m_fresh.id = Id<R>::create();
        }
        const R &shown = isNew ? m_fresh : all.front();
        const bool other = idOf(m_form.record()) != shown.id.uuid();
        m_form.show(shown, isNew);
        if (other)
            m_form.restoreDraft();
        m_form.setReadOnly(finished);
    }

    [[nodiscard]] const R *stored() const
    {
        const auto &all = m_store.file().all<R>();
        return all.empty() ? nullptr : &all.front();
    }

private:
    CaseStore &m_store;
    RecordForm &m_form;
    R m_fresh;
    Id<Case> m_case;
};

} // namespace candor
