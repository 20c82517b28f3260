#include "ui/text/ablation_text.h"
#include "ui/text/format.h"
#include "ui/text/natural_order.h"

#include <QTest>

using namespace genrescope;

class TestFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<bool>("tenths");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << false << "0:00";
        QTest::newRow("seconds") << 5.0 << false << "0:05";
        QTest::newRow("minutes") << 185.0 << false << "3:05";
        QTest::newRow("rounded up") << 59.6 << false << "1:00";
        QTest::newRow("hours") << 3723.0 << false << "1:02:03";
        QTest::newRow("tenths") << 91.4 << true << "1:31.4";
        QTest::newRow("tenths rounded up") << 59.96 << true << "1:00.0";
        QTest::newRow("negative") << -3.0 << false << "0:00";
    }

    void durations()
    {
        QFETCH(double, seconds);
        QFETCH(bool, tenths);
        QTEST(durationText(seconds, tenths), "text");
    }

    void per_cent_keeps_its_unit_beside_it()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(percentText(0.714, english), QStringLiteral("71%"));
        QCOMPARE(percentText(0.0, english), QStringLiteral("0%"));
        QCOMPARE(percentText(1.0, english), QStringLiteral("100%"));
    }

    void numbers_follow_the_locale()
    {
        QCOMPARE(numberText(0.4125, 3, QLocale(QLocale::German)), QStringLiteral("0,412"));
        QCOMPARE(numberText(0.5, 2, QLocale(QLocale::English)), QStringLiteral("0.50"));
        QCOMPARE(numberText({}, 2, QLocale(QLocale::English)), QStringLiteral("–"));
    }

    void names_with_numbers_are_in_natural_order_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("C") << QLocale::c();
        QTest::newRow("English") << QLocale(QLocale::English);
        QTest::newRow("German") << QLocale(QLocale::German);
    }

    void names_with_numbers_are_in_natural_order()
    {
        QFETCH(const QLocale, locale);
        QLocale::setDefault(locale);
        const QCollator order = naturalOrder(Qt::CaseInsensitive);
        const QStringList names = {QStringLiteral("9.flac"),  QStringLiteral("10.mp3"),
                                   QStringLiteral("Track 2"), QStringLiteral("track 10"),
                                   QStringLiteral("Über"),    QStringLiteral("Zebra")};
        for (qsizetype i = 1; i < names.size(); ++i)
            QVERIFY2(order(names[i - 1], names[i]), qPrintable(names[i]));
        QCOMPARE(order.compare(QStringLiteral("a"), QStringLiteral("A")), 0);
        QVERIFY(naturalOrder(Qt::CaseSensitive)(QStringLiteral("a"), QStringLiteral("A")));
        QLocale::setDefault(QLocale::system());
    }

    // A name that says what is changed is shown as the form shows it, others as they are.
    void variantsOfAblations()
    {
        const SettingChange nowhere = {"start_from", std::string()};
        const AblationVariant baseline = {.name = baselineName, .config = recipe("modern")};
        AblationVariant variant = {.name = variantName(nowhere), .config = baseline.config};
        variant.config.startFrom.clear();
        QCOMPARE(QString::fromStdString(variant.name), QStringLiteral("Start from: none"));
        QCOMPARE(variantText(variant, baseline), QStringLiteral("Start from: –"));
        variant.name = "from nothing";
        QCOMPARE(variantText(variant, baseline), QStringLiteral("from nothing"));
        QCOMPARE(variantText(baseline, baseline), QStringLiteral("Baseline"));
        QCOMPARE(meanText(MeanInterval{0.5, {}}), QStringLiteral("0.500"));
        QCOMPARE(differenceText(MeanInterval{-0.5, 0.25}), QStringLiteral("−0.500 ± 0.250"));
        QCOMPARE(differenceText(Interval{-0.5, 0.25}), QStringLiteral("−0.500 … +0.250"));
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
