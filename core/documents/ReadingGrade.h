// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace candor {

// How hard a text is to read.
//
// English: the grade level of J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, "Derivation of new
// readability formulas for Navy enlisted personnel", Naval Technical Training Command, Research Branch Report 8-75,
// 1975: 0.39 words per sentence + 11.8 syllables per word - 15.59. A letter to a family should be at grade 8 or lower.
//
// Spanish: the perspicuity of F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito",
// Universidad Complutense de Madrid, 1993: 206.835 - 62.3 syllables per word - words per sentence; read on the INFLESZ
// scale of I. Barrio-Cantalejo and others, "Validación de la Escala INFLESZ para evaluar la legibilidad de los textos
// dirigidos a pacientes", Anales del Sistema Sanitario de Navarra 31(2), 2008, 135-152. A letter should be at 55 or
// more.
//
// Syllables are counted, not guessed from letters: Spanish by its rules of spelling, English by its rules and a list
// of common words that break them. A number counts as one word of one syllable, as it is read at a glance. Headings
// and lines of an address that are no sentences count as sentences of their own.

enum class ReadingLevel { VeryEasy, Easy, Normal, RatherHard, VeryHard };

/// A sentence that makes the text harder to read than it should be.
struct HardSentence {
    qsizetype begin = 0; // in the text
    qsizetype length = 0;
    int words = 0;
    int longWords = 0;  // of four syllables and more; in Spanish of five and more
    double score = 0.0; // of the sentence alone, as in ReadingGrade
};

struct ReadingGrade {
    bool known = false; // false: no words, or a language without a formula here
    bool spanish = false;
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    double score = 0.0; // English: school grade, lower is easier; Spanish: INFLESZ, higher is easier
    ReadingLevel level = ReadingLevel::Normal;
    bool fitsFamilies = true;       // grade 8 or lower; INFLESZ 55 or higher
    std::vector<HardSentence> hard; // in the order of the text
};

[[nodiscard]] ReadingGrade readingGrade(const QString &text, QStringView language);

/// The name of a level: English, translated in context "ReadingGrade". In Spanish texts the words of the INFLESZ scale.
[[nodiscard]] const char *readingLevelName(ReadingLevel level);

[[nodiscard]] int englishSyllables(QStringView word);
[[nodiscard]] int spanishSyllables(QStringView word);

} // namespace candor
