// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <span>
#include <vector>

class QPainter;

/// One painting function per sign, used by widgets, delegates, graphics items and charts alike, so that they cannot
/// drift apart. All measures are device-independent pixels; every function leaves the painter as it found it.
namespace candor {

enum class ClockLook { OnTrack, Soon, Late, Waiting, Done, NotStarted };
enum class RecordSort { CaseRecord, Told, Privileged, Mixed };
enum class PhaseState { Done, Current, Running, NotStarted, Skipped };
enum class StepMark { Done, Current, ToDo, Late, Skipped, Waiting };
enum class CheckMark { Off, Partly, On };

/// Colour of a clock: OnTrack and NotStarted have none of the status sets and give Neutral.
Status statusOf(ClockLook state);
QColor clockInk(ClockLook state, const Tokens &tokens);

/// Ring with the part of the time that is left (1 all, 0 none) and the sign of the state in the middle.
/// Late and Done are always full circles. Usual sides: 28, 34, 36, 46.
void paintClockRing(QPainter &painter, const QRectF &rect, double fraction, ClockLook state, const Tokens &tokens);

/// A chip of text with an icon before it; an empty icon name leaves it out. The word is elided where rect is narrow.
void paintChip(
    QPainter &painter, const QRectF &rect, const QString &text, Status status, const QString &iconName,
    const Tokens &tokens);
QSizeF chipSize(const QString &text, bool withIcon, const Tokens &tokens);

QString recordName(RecordSort type);    ///< "Privileged", or what the casebook calls it (RecordWords.h)
QString recordMeaning(RecordSort type); ///< "Patient safety work product. Review team only"
QString recordIcon(RecordSort type);
Status recordStatus(RecordSort type);
void paintRecordMark(QPainter &painter, const QRectF &rect, RecordSort type, const Tokens &tokens);

/// A row of 10 px squares, one per phase.
void paintPhaseDots(QPainter &painter, const QRectF &rect, std::span<const PhaseState> phases, const Tokens &tokens);
QSizeF phaseDotsSize(std::size_t phases, const Tokens &tokens);

/// The numbered circle of the phase stepper. rect is the circle (20 px); the ring of the current phase stands 4 px out.
void paintPhaseCircle(QPainter &painter, const QRectF &rect, int number, PhaseState state, const Tokens &tokens);

/// Initials in a circle. Decoration: the name is always text nearby.
void paintAvatar(QPainter &painter, const QRectF &rect, const QString &initials, const Tokens &tokens);

/// Strength of an action after RCA2: stronger 3, intermediate 2, weaker 1. Usual size 26 x 14.
void paintBars(QPainter &painter, const QRectF &rect, int strength, const Tokens &tokens);

void paintStepBullet(QPainter &painter, const QRectF &rect, StepMark state, const Tokens &tokens);
void paintCheckBox(QPainter &painter, const QRectF &rect, CheckMark mark, bool enabled, const Tokens &tokens);
void paintRadioButton(QPainter &painter, const QRectF &rect, bool on, bool enabled, const Tokens &tokens);

/// Frame of 2 px in accent ink just inside rect.
void paintFocusFrame(QPainter &painter, const QRectF &rect, double cornerRadius, const Tokens &tokens);

/// Filled and outlined with a 1 px line inside rect. An invalid line colour leaves the line out.
void paintBox(
    QPainter &painter, const QRectF &rect, double cornerRadius, const QColor &fill, const QColor &outline,
    double outlineWidth = 1.0);

struct TextRange {
    int start = 0;
    int length = 0;
};

/// How a text that may hold search hits is set.
struct TextStyle {
    QFont font;
    QColor color;
    int maxLines = 1;                                          ///< the last line is elided; 0 for no limit
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignTop; ///< horizontal part only
};

/// Draws the text from the top of rect, wrapped at its width, with a marked background behind the ranges.
/// Returns the height used.
double paintText(
    QPainter &painter, const QRectF &rect, const QString &text, const TextStyle &style, const Tokens &tokens,
    const std::vector<TextRange> &marks = {});

/// The height that paintText() would use.
double textHeight(const QString &text, const TextStyle &style, double width);

/// The style in bold, unless the text would need one line more than without: a row that is chosen keeps its height.
TextStyle boldWhereItFits(const QString &text, const TextStyle &style, double width);

/// A square of this side in the middle of rect.
QRectF centered(const QRectF &rect, double side);

} // namespace candor
