// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/Program.h"
#include "theme/PaintKit.h"

namespace candor {

/// What the record types are called in the open casebook. A mark, a chip and a delegate have no other way to the words
/// of the hospital than these, so they hang on the application as the tokens do. An empty text stands for the word of
/// the program.
void useRecordWords(const Settings &settings);
/// On locking: the words of the program again.
void dropRecordWords();

/// The words of the program, in its language, whatever the casebook says.
[[nodiscard]] QString ownRecordName(RecordSort type);
[[nodiscard]] QString ownRecordMeaning(RecordSort type);

/// The fields of the settings that hold the words of a record type.
struct RecordWordFields {
    QString Settings::*name;
    QString Settings::*meaning;
};
[[nodiscard]] RecordWordFields recordWordFields(RecordSort type);

} // namespace candor
