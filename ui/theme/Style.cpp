// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Style.h"

#include "theme/Icons.h"
#include "theme/PaintKit.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace candor {

using namespace Qt::StringLiterals;

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = Theme::tokens();
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const CheckMark mark = option->state & State_NoChange ? CheckMark::Partly
                               : option->state & State_On     ? CheckMark::On
                                                              : CheckMark::Off;
        paintCheckBox(*painter, QRectF(option->rect), mark, enabled, t);
        return;
    }
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, QRectF(option->rect), option->state & State_On, enabled, t);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: {
        const QRectF box(option->rect);
        paintIcon(*painter, centered(box, 14), u"chevron-down"_s, enabled ? t.muted : t.disabled);
        return;
    }
    case PE_IndicatorSpinUp:
        painter->save();
        painter->translate(QRectF(option->rect).center());
        painter->rotate(180);
        paintIcon(*painter, QRectF(-7, -7, 14, 14), u"chevron-down"_s, enabled ? t.muted : t.disabled);
        painter->restore();
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            const QString name = option->state & State_Open ? u"chevron-down"_s : u"chevron-right"_s;
            paintIcon(*painter, centered(QRectF(option->rect), 14), name, t.muted);
        }
        return;
    case PE_FrameFocusRect:
        // Buttons and fields show focus by their ring or frame; inside views the delegates paint it.
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_FocusFrame) {
        paintFocusFrame(*painter, QRectF(option->rect), radius::Button + line::FocusOffset, Theme::tokens());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Tokens &t = Theme::tokens();
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return line::Focus + line::FocusOffset;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return t.scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::S;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return t.scaled(14);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    case SH_EtchDisabledText: return 0;
    case SH_DitherDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace candor
