#include "ui/models/faulty_clip_model.h"
#include "ui/models/genre_frequency_model.h"
#include "ui/services/progress_estimate.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QtTest>

using namespace genrescope;

class TestDatasetModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("de_DE"))); }

    void frequencies()
    {
        GenreFrequencyModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGenres({{"Rock", 1234, 0.4936, {1000, 134, 100}}, {"Jazz", 7, 0.0028, {5, 1, 1}}});
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, GenreFrequencyModel::Genre), QStringLiteral("Rock"));
        QCOMPARE(text(0, GenreFrequencyModel::Tracks), QStringLiteral("1.234"));
        QCOMPARE(text(0, GenreFrequencyModel::Fraction), QStringLiteral("49,4%"));
        QCOMPARE(text(0, GenreFrequencyModel::Validation), QStringLiteral("134"));
        QCOMPARE(text(1, GenreFrequencyModel::Test), QStringLiteral("1"));
        model.setGenres({});
        QCOMPARE(model.rowCount(), 0);
    }

    void frequenciesSortByNumber()
    {
        GenreFrequencyModel model;
        model.setGenres({{"a", 9, 0.09, {}}, {"b", 1000, 0.5, {}}, {"c", 80, 0.2, {}}});
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(GenreFrequencyModel::sortRole);
        sorted.sort(GenreFrequencyModel::Tracks, Qt::AscendingOrder);
        // As text, "1.000" would come first.
        QCOMPARE(sorted.index(0, 0).data().toString(), QStringLiteral("a"));
        QCOMPARE(sorted.index(2, 0).data().toString(), QStringLiteral("b"));
    }

    void faultyClips()
    {
        FaultyClipModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setClips({{900012, "900/900012.mp3", "900/900012.mp3 is <b>empty</b>."}});
        // A track number has no thousands separators.
        QCOMPARE(model.index(0, FaultyClipModel::Track).data().toString(),
                 QStringLiteral("900012"));
        QCOMPARE(model.index(0, FaultyClipModel::Reason).data().toString(),
                 QStringLiteral("900/900012.mp3 is <b>empty</b>."));
        const QString tip =
            model.index(0, FaultyClipModel::Reason).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;")),
                 "text of files must not become mark-up");
    }

    void estimate()
    {
        ProgressEstimate estimate;
        QVERIFY(!estimate.rate());
        estimate.add(0.0, 0);
        QVERIFY(!estimate.rate());
        estimate.add(2.0, 20);
        QCOMPARE(estimate.rate().value(), 10.0);
        QCOMPARE(estimate.remaining(120).value(), 10.0);
        // Slower from here on; only the last ten seconds count.
        for (int second = 3; second <= 30; ++second)
            estimate.add(second, 20 + static_cast<std::uint64_t>(second - 2));
        QVERIFY(std::abs(estimate.rate().value() - 1.0) < 1e-9);
        // A new stage counts from its own beginning.
        estimate.add(31.0, 0);
        QVERIFY(!estimate.rate());
    }
};

QTEST_GUILESS_MAIN(TestDatasetModels)
#include "tst_dataset_models.moc"
