// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/print/PrintPanel.h"

#include "render/Renderer.h"
#include "theme/Theme.h"
#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/FieldFrame.h"
#include "widgets/Label.h"
#include "widgets/Note.h"
#include "wording/ErrorText.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QPaintEvent>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QSignalBlocker>

#include <cmath>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr int optionsWidth = 316, pageGap = 18, widestPage = 900;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"print.preview"_s);
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PagePreview::show(std::shared_ptr<const LaidOutDocument> document, const QString &text)
{
    m_document = std::move(document);
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

double PagePreview::scaleFor(int width) const
{
    const int page = std::min(width - 2 * pageGap, Theme::tokens().scaled(widestPage));
    return page / m_document->pageSize().width();
}

int PagePreview::heightForWidth(int width) const
{
    if (!m_document)
        return pageGap;
    const double page = m_document->pageSize().height() * scaleFor(width) + pageGap;
    return static_cast<int>(std::ceil(page * m_document->pageCount())) + pageGap;
}

QSize PagePreview::sizeHint() const
{
    return {500, heightForWidth(500)};
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(event->rect(), t.page);
    if (!m_document)
        return;
    const double scale = scaleFor(width());
    const QSizeF page = m_document->pageSize() * scale;
    const double left = (width() - page.width()) / 2;
    for (int i = 0; i < m_document->pageCount(); ++i) {
        const QRectF place(QPointF(left, pageGap + i * (page.height() + pageGap)), page);
        if (!place.intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(place, Qt::white);
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        painter.scale(scale, scale);
        m_document->paintPage(painter, i);
        painter.restore();
    }
}

PrintPanel::PrintPanel(CaseStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_list(new QListWidget(this))
    , m_language(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_larger(new QCheckBox(tr("Larger text"), this))
    , m_privilege(new NoteBox(this))
    , m_result(new NoteBox(this))
    , m_leftOut(label({}, FontRole::Small, Ink::Muted, this))
    , m_pages(label({}, FontRole::Small, Ink::Muted, this))
    , m_scroll(new QScrollArea(this))
    , m_preview(new PagePreview)
{
    setObjectName(u"printPanel"_s);
    m_list->setObjectName(u"print.documents"_s);
    m_list->setAccessibleName(tr("Documents"));
    m_list->setWordWrap(true);
    m_language->setObjectName(u"print.language"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("Spanish"), u"es"_s);
    m_paper->setObjectName(u"print.paper"_s);
    m_paper->addItem(tr("Letter"), static_cast<int>(PageSettings::Paper::Letter));
    m_paper->addItem(tr("A4"), static_cast<int>(PageSettings::Paper::A4));
    m_larger->setObjectName(u"print.larger"_s);
    m_result->setObjectName(u"print.result"_s);
    m_result->hide();

    auto *options = new QWidget(this);
    options->setFixedWidth(Theme::tokens().scaled(optionsWidth));
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(10);
    column->addWidget(label(tr("Print"), FontRole::Heading, Ink::Text, options));
    column->addWidget(m_list, 1);
    column->addWidget(new FieldFrame(tr("Language"), m_language, options));
    column->addWidget(new FieldFrame(tr("Paper"), m_paper, options));
    column->addWidget(m_larger);
    column->addWidget(m_pages);
    column->addWidget(m_privilege);
    column->addWidget(m_leftOut);
    column->addWidget(m_result);
    auto *print = button(tr("Print"), ButtonKind::Primary, u"printer"_s, {}, options);
    print->setObjectName(u"print.print"_s);
    column->addWidget(print);
    auto *files = new QHBoxLayout;
    const auto saver = [&](const QString &text, const QString &suffix, const QString &filter) {
        auto *save = button(text, ButtonKind::Normal, {}, {}, options);
        save->setSmall(true);
        save->setObjectName(u"print.save."_s + suffix);
        save->setAccessibleName(tr("Save as %1").arg(text));
        connect(save, &QPushButton::clicked, this, [this, suffix, filter] { saveAs(suffix, filter); });
        files->addWidget(save);
    };
    files->addWidget(label(tr("Save as"), FontRole::Small, Ink::Muted, options));
    saver(tr("PDF"), u"pdf"_s, tr("PDF (*.pdf)"));
    saver(tr("ODT"), u"odt"_s, tr("OpenDocument text (*.odt)"));
    saver(tr("Text"), u"txt"_s, tr("Plain text (*.txt)"));
    files->addStretch(1);
    column->addLayout(files);
    auto *back = button(tr("Back to the case"), ButtonKind::Quiet, {}, {}, options);
    back->setObjectName(u"print.back"_s);
    column->addWidget(back, 0, Qt::AlignLeading);

    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_preview);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(options);
    row->addWidget(m_scroll, 1);

    connect(print, &QPushButton::clicked, this, &PrintPanel::print);
    connect(back, &QPushButton::clicked, this, &PrintPanel::finished);
    connect(m_list, &QListWidget::currentRowChanged, this, &PrintPanel::make);
    connect(m_language, &QComboBox::activated, this, &PrintPanel::make);
    connect(m_paper, &QComboBox::activated, this, &PrintPanel::make);
    connect(m_larger, &QAbstractButton::toggled, this, &PrintPanel::make);
}

void PrintPanel::open(const Step *shown, const QString &documentId)
{
    if (!m_store.isOpen())
        return;
    const Settings settings = m_store.desk().settings();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const CaseDocument &each : caseDocuments(m_store.protocol(), shown)) {
            auto *item = new QListWidgetItem(each.title, m_list);
            item->setData(Qt::UserRole, each.id);
            if (each.id == documentId)
                m_list->setCurrentItem(item);
        }
        if (documentId.startsWith("chart-note/"_L1)) { // of one conversation, so not in the list of the case
            auto *item = new QListWidgetItem(tr("Note for the medical record"), m_list);
            item->setData(Qt::UserRole, documentId);
            m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
        m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
        m_paper->setCurrentIndex(settings.paper == "A4"_L1 ? 1 : 0);
        const QSignalBlocker still(m_larger);
        m_larger->setChecked(settings.largerPrint);
    }
    make();
    m_list->setFocus();
}

PageSettings PrintPanel::pageSettings() const
{
    return {static_cast<PageSettings::Paper>(m_paper->currentData().toInt()), m_larger->isChecked()};
}

void PrintPanel::make()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !m_store.isOpen())
        return;
    m_result->hide();
    m_id = item->data(Qt::UserRole).toString();
    try {
        m_context = documentContext(m_store, m_id, m_language->currentData().toString());
        m_document.emplace(makeCaseDocument(m_id, m_store, m_context));
    } catch (const Error &error) {
        m_document.reset();
        m_result->set(Status::Late, tr("This document could not be made."), errorText(error));
        m_result->show();
        return;
    }
    m_laidOut = std::make_shared<const LaidOutDocument>(*m_document, pageSettings());
    m_preview->show(m_laidOut, plainText(*m_document));
    m_scroll->ensureVisible(0, 0);
    m_pages->setText(tr("%n page(s)", "", m_laidOut->pageCount()));

    const bool family = m_document->document().audience == Audience::Family;
    m_privilege->setVisible(family);
    m_privilege->set(Status::Ok, tr("No privileged content."), tr("Built from what is known and what was told only."));
    QStringList left;
    for (const LeftOut &each : m_document->leftOut())
        left += tr("%1 (%2)", "what was left out (record type)").arg(each.about, words::choiceText(each.lane));
    left.removeDuplicates();
    m_leftOut->setVisible(!left.isEmpty());
    m_leftOut->setText(tr("Left out: %1").arg(left.join(u", "_s)));
}

void PrintPanel::tell(const QString &text)
{
    m_result->set(Status::Ok, {}, text);
    m_result->show();
    announce(m_result, text);
}

void PrintPanel::print()
{
    if (!m_document)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(
        QPageSize(pageSettings().paper == PageSettings::Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer->setPageMargins(QMarginsF());
    printer->setFullPage(true);
    printer->setDocName(documentFileName(m_store.file().record.number, m_id));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    // The dialog may be answered after the person has chosen another document behind it.
    connect(
        dialog, &QDialog::accepted, this,
        [this, printer, document = *m_document, pages = m_laidOut, id = m_id, context = m_context] {
            pages->paintAll(*printer);
            m_store.apply(noteOf(id, document, m_store, context, u"print"_s, pages->pageCount()));
            tell(tr("Sent to the printer"));
        });
    dialog->open();
}

void PrintPanel::savePdf()
{
    saveAs(u"pdf"_s, tr("PDF (*.pdf)"));
}

void PrintPanel::saveAs(const QString &suffix, const QString &filter)
{
    if (!m_document)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the document"), {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(documentFileName(m_store.file().record.number, m_id) + u'.' + suffix);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, suffix, document = *m_document, pages = m_laidOut->pageCount(), settings = pageSettings(), id = m_id,
         context = m_context](const QString &path) {
            try {
                writeDocument(document, path, settings);
            } catch (const Error &error) {
                m_result->set(Status::Late, tr("This document could not be saved."), errorText(error));
                m_result->show();
                return;
            }
            m_store.apply(noteOf(id, document, m_store, context, suffix, pages));
            tell(tr("Document saved"));
        });
    dialog->open();
}

} // namespace candor
