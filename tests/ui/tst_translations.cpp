// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/FilterBar.h"
#include "workflow/Protocol.h"

#include <QFile>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace candor;
using namespace Qt::StringLiterals;

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasASpanishOne()
    {
        QFile file(QStringLiteral(CANDOR_SOURCE_DIR "/translations/candor_es.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        int messages = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "translation"_L1)
                continue;
            ++messages;
            QVERIFY2(
                !xml.attributes().hasAttribute(u"type"_s),
                qPrintable(u"a text is not translated, line %1"_s.arg(xml.lineNumber())));
        }
        QVERIFY(!xml.hasError());
        QVERIFY(messages > 1000);
    }

    void textsAreFoundWhereTheScreensLook()
    {
        QTranslator spanish;
        QVERIFY(spanish.load(u":/i18n/candor_es.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&spanish));
        QVERIFY(FilterBar::tr("Any phase") != u"Any phase"_s);
        for (const QString &id : builtInProtocolIds()) {
            const Protocol protocol = parseProtocol(builtInProtocolText(id));
            for (const Step &step : protocol.steps) {
                for (const QString &text : {step.title, step.help, step.action}) {
                    const QByteArray source = text.toUtf8();
                    QVERIFY2(
                        text.isEmpty() || !spanish.translate("Protocol", source.constData()).isEmpty(),
                        source.constData());
                }
            }
        }
        QCoreApplication::removeTranslator(&spanish);
    }

    void englishHasItsPlurals()
    {
        QTranslator english;
        QVERIFY(english.load(u":/i18n/candor_en.qm"_s));
        QCOMPARE(english.translate("Words", "%n day(s)", nullptr, 1), u"%n day"_s);
        QCOMPARE(english.translate("Words", "%n day(s)", nullptr, 2), u"%n days"_s);
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
