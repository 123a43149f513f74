// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/documents/DocumentsModel.h"

#include "case/print/CaseDocuments.h"
#include "documents/Parts.h"
#include "exchange/AttachmentFile.h"
#include "model/Describe.h"

#include <algorithm>

namespace candor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checklistPrefix = "checklist/"_L1, chartNotePrefix = "chart-note/"_L1;

bool isBegun(const CaseFile &file, QStringView checklist)
{
    const auto &rows = file.all<RowState>();
    return std::any_of(rows.begin(), rows.end(), [&](const RowState &row) { return row.checklist == checklist; });
}

QString iconFor(const QString &id)
{
    if (id == "checklist/caregiver"_L1)
        return u"heart"_s;
    if (id.startsWith(checklistPrefix))
        return u"list"_s;
    if (id == "communications-log"_L1)
        return u"bubble"_s;
    if (id == "timeliness"_L1)
        return u"clock"_s;
    return u"page"_s;
}

/// For whom a document is shown to be. The internal summary is for those only who may read what is between the hospital
/// and its counsel, once that is in it: its pages say so, and so does the list.
Audience shownFor(const QString &id, Audience audience, const CaseFile &file)
{
    const bool summary = id == "resolution/internal"_L1 || id == "resolution-summary/internal"_L1;
    return summary && audience == Audience::Internal && holdsCounselMaterial(file) ? Audience::Counsel : audience;
}

QString lineFor(const QString &id, const DocumentsSource &source)
{
    const auto known = source.pages.find(id);
    const int pages = known == source.pages.end() ? 0 : known->second;
    const auto line = [pages](const QString &alone, const QString &counted) { return pages == 0 ? alone : counted; };
    if (id.startsWith(checklistPrefix)) {
        return isBegun(source.file, QStringView(id).sliced(checklistPrefix.size()))
                   ? line(DocumentsModel::tr("Filled in"), DocumentsModel::tr("%n page(s), filled in", "", pages))
                   : line(DocumentsModel::tr("Blank"), DocumentsModel::tr("%n page(s), blank", "", pages));
    }
    if (id.startsWith(chartNotePrefix))
        return line(
            DocumentsModel::tr("For the medical record"),
            DocumentsModel::tr("%n page(s), for the medical record", "", pages));
    switch (shownFor(id, audienceOf(id), source.file)) {
    case Audience::Family:
        return line(DocumentsModel::tr("For the family"), DocumentsModel::tr("%n page(s), for the family", "", pages));
    case Audience::Counsel:
    case Audience::Pso:
        return line(DocumentsModel::tr("Privileged"), DocumentsModel::tr("%n page(s), privileged", "", pages));
    case Audience::Chart:
    case Audience::Internal: break;
    }
    return line(
        DocumentsModel::tr("For the hospital only"),
        DocumentsModel::tr("%n page(s), for the hospital only", "", pages));
}

bool isLocked(Audience audience)
{
    return audience == Audience::Counsel || audience == Audience::Pso;
}

/// Behind what is said of a letter or of what was made: who may read it, in the words of the documents to be made.
QString withReaders(const QString &line, Audience audience)
{
    switch (audience) {
    case Audience::Family: return DocumentsModel::tr("%1, for the family").arg(line);
    case Audience::Chart: return DocumentsModel::tr("%1, for the medical record").arg(line);
    case Audience::Counsel:
    case Audience::Pso: return DocumentsModel::tr("%1, privileged").arg(line);
    case Audience::Internal: break;
    }
    return DocumentsModel::tr("%1, for the hospital only").arg(line);
}

DocumentRow readyRow(const CaseDocument &document, const DocumentsSource &source)
{
    const bool locked = isLocked(shownFor(document.id, audienceOf(document.id), source.file));
    return {
        DocumentEntry::Ready,
        document.id,
        document.title,
        lineFor(document.id, source),
        locked ? u"lock"_s : iconFor(document.id),
        locked};
}

DocumentRow group(const QString &title)
{
    return {DocumentEntry::Group, {}, title, {}, {}, false};
}

/// Is there something in the case that the document would show?
bool hasContent(const QString &id, const CaseFile &file)
{
    if (id == "communications-log"_L1)
        return !file.all<Conversation>().empty();
    if (id == "action-plan"_L1)
        return !file.all<Action>().empty();
    if (id == "review/timeline"_L1)
        return !file.all<TimelineEntry>().empty();
    if (id == "review/causes"_L1)
        return !file.all<Cause>().empty();
    return true;
}

QString letterLine(const Letter &letter, const words::Moment &moment)
{
    switch (letter.state) {
    case LetterState::Sent:
        if (letter.sentAt)
            return DocumentsModel::tr("Sent %1").arg(words::exactTime(*letter.sentAt, moment));
        break;
    case LetterState::SignedOff:
        if (!letter.secondReader.isEmpty())
            return DocumentsModel::tr("Signed off by %1").arg(letter.secondReader);
        break;
    case LetterState::Draft:
        if (letter.writtenAt)
            return DocumentsModel::tr("Draft, %1").arg(words::exactTime(*letter.writtenAt, moment));
        break;
    case LetterState::ToRead:
    case LetterState::Dropped: break;
    }
    return words::choiceText(letter.state);
}

/// Documents made and files kept, the newest first.
std::vector<DocumentRow> savedRows(const DocumentsSource &source)
{
    struct Dated {
        std::optional<Instant> at;
        DocumentRow row;
    };
    std::vector<Dated> all;
    const auto line = [&](const QString &what, const std::optional<Instant> &at) {
        return at ? DocumentsModel::tr("%1, %2", "what it is, when").arg(what, words::dayTime(*at, source.moment))
                  : what;
    };
    for (const Document &made : source.file.all<Document>()) {
        const Audience audience = shownFor(made.what, made.audience, source.file);
        const bool locked = isLocked(audience);
        const QString icon = made.format == "print"_L1 ? u"printer"_s : u"page"_s;
        all.push_back(
            {made.madeAt,
             {DocumentEntry::Made, made.id.toString(), made.title,
              withReaders(line(formatWord(made.format), made.madeAt), audience), locked ? u"lock"_s : icon, locked}});
    }
    for (const Attachment &kept : source.file.all<Attachment>()) {
        const bool locked = isPrivileged(kept.lane);
        QString second = line(fileKind(kept), kept.addedAt);
        if (kept.state == AttachmentState::Loading)
            second = DocumentsModel::tr("Being added");
        else if (locked)
            second = DocumentsModel::tr("Privileged, never in a family document");
        all.push_back(
            {kept.addedAt,
             {DocumentEntry::Attachment, kept.id.toString(), visibleFileName(kept.name), second,
              locked ? u"lock"_s : u"page"_s, locked}});
    }
    std::stable_sort(all.begin(), all.end(), [](const Dated &a, const Dated &b) { return a.at > b.at; });
    std::vector<DocumentRow> rows;
    for (Dated &each : all)
        rows.push_back(std::move(each.row));
    return rows;
}

} // namespace

std::vector<DocumentRow> documentRows(const DocumentsSource &source)
{
    std::vector<DocumentRow> rows, blank;
    rows.push_back(group(DocumentsModel::tr("Ready to print")));
    const QString first = checklistPrefix + source.shownChecklist;
    std::vector<CaseDocument> documents = caseDocuments(source.protocol, nullptr);
    std::stable_partition(
        documents.begin(), documents.end(), [&](const CaseDocument &each) { return each.id == first; });
    bool hasAsked = source.asked.isEmpty();
    for (const CaseDocument &document : documents) {
        const bool wanted = document.id == first || document.id == source.asked;
        hasAsked |= document.id == source.asked;
        const bool checklist = document.id.startsWith(checklistPrefix);
        if (checklist && !wanted && !isBegun(source.file, QStringView(document.id).sliced(checklistPrefix.size())))
            blank.push_back(readyRow(document, source));
        else if (wanted || hasContent(document.id, source.file))
            rows.push_back(readyRow(document, source));
    }
    if (!hasAsked)
        rows.push_back(readyRow({source.asked, documentTitle(source.asked)}, source));

    const auto &letters = source.file.all<Letter>();
    if (source.letters || !letters.empty())
        rows.push_back(group(DocumentsModel::tr("Letters")));
    for (const Letter &letter : letters) {
        const bool locked = isLocked(letter.audience);
        rows.push_back(
            {DocumentEntry::Letter, letter.id.toString(), letter.title,
             withReaders(letterLine(letter, source.moment), letter.audience), locked ? u"lock"_s : u"mail"_s, locked});
    }
    if (source.letters)
        rows.push_back(
            {DocumentEntry::WriteLetter,
             {},
             DocumentsModel::tr("Write a letter…"),
             DocumentsModel::tr("Letters, notices and memos"),
             u"plus"_s,
             false});

    if (source.binder || source.learning)
        rows.push_back(group(DocumentsModel::tr("To hand on")));
    if (source.binder)
        rows.push_back(
            {DocumentEntry::Binder,
             {},
             DocumentsModel::tr("Put together a binder…"),
             DocumentsModel::tr("For family, counsel or insurer"),
             u"book"_s,
             false});
    if (source.learning)
        rows.push_back(
            {DocumentEntry::Learning,
             {},
             DocumentsModel::tr("De-identified learning summary…"),
             DocumentsModel::tr("What others can learn, without names"),
             u"eye-off"_s,
             false});

    std::vector<DocumentRow> saved = savedRows(source);
    if (source.files || !saved.empty())
        rows.push_back(group(DocumentsModel::tr("Saved in this case")));
    if (source.files)
        rows.push_back(
            {DocumentEntry::AddFile,
             {},
             DocumentsModel::tr("Add a file…"),
             DocumentsModel::tr("Or drag it here"),
             u"plus"_s,
             false});
    std::move(saved.begin(), saved.end(), std::back_inserter(rows));

    if (!blank.empty()) {
        rows.push_back(group(DocumentsModel::tr("Other checklists")));
        std::move(blank.begin(), blank.end(), std::back_inserter(rows));
    }
    return rows;
}

int countSaved(const CaseFile &file)
{
    return static_cast<int>(file.all<Document>().size() + file.all<Attachment>().size());
}

QString fileKind(const Attachment &attachment)
{
    const QString &type = attachment.mediaType;
    if (type == "application/pdf"_L1)
        return DocumentsModel::tr("PDF");
    if (type.startsWith("image/"_L1))
        return DocumentsModel::tr("Image");
    if (type.startsWith("text/"_L1))
        return DocumentsModel::tr("Text");
    if (type.contains("word"_L1) || type.contains("opendocument.text"_L1))
        return DocumentsModel::tr("Text document");
    if (type.contains("sheet"_L1) || type.contains("excel"_L1))
        return DocumentsModel::tr("Spreadsheet");
    if (type.startsWith("audio/"_L1))
        return DocumentsModel::tr("Sound");
    if (type.startsWith("video/"_L1))
        return DocumentsModel::tr("Video");
    return DocumentsModel::tr("File");
}

QString formatWord(const QString &format)
{
    if (format == "print"_L1)
        return DocumentsModel::tr("Printed");
    if (format == "txt"_L1)
        return DocumentsModel::tr("Text");
    if (format == "letter"_L1)
        return DocumentsModel::tr("Letter sent");
    return format.toUpper();
}

void DocumentsModel::show(std::vector<DocumentRow> rows)
{
    if (rows == m_rows)
        return;
    const bool sameRows = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const DocumentRow &a, const DocumentRow &b) { return a.kind == b.kind && a.id == b.id; });
    if (sameRows) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DocumentsModel::rowOf(DocumentEntry kind, const QString &id) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](const DocumentRow &row) { return row.kind == kind && row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DocumentRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.line.isEmpty() ? QVariant() : row.title + u'\n' + row.line;
    case Qt::AccessibleTextRole:
        return row.line.isEmpty() ? row.title : tr("%1, %2", "document, its second line").arg(row.title, row.line);
    case KindRole: return static_cast<int>(row.kind);
    case IdRole: return row.id;
    case LineRole: return row.line;
    case IconRole: return row.icon;
    case PrivilegedRole: return row.privileged;
    default: return {};
    }
}

Qt::ItemFlags DocumentsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool heading = m_rows[static_cast<size_t>(index.row())].kind == DocumentEntry::Group;
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace candor
