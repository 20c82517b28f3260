#include "core/crops/prediction.h"
#include "tests/support/patience.h"
#include "ui/models/genre_table_model.h"
#include "ui/widgets/probability_bars.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace genrescope;

namespace {

const std::vector<std::string> genreNames = {"Blues", "Electronic", "Old-Time / Historic", "Rock"};

const std::vector<ModelLabel> models = {{QStringLiteral("GRU"), 0},
                                        {QStringLiteral("Transformer"), 1}};

GenreCurves curvesOf(const std::vector<double>& gru, const std::vector<double>& transformer)
{
    TrackPrediction track;
    for (const auto* values : {&gru, &transformer}) {
        ModelPrediction model;
        model.architecture = track.models.empty() ? "gru" : "transformer";
        model.labels = genreNames;
        model.probabilities = *values;
        model.times = {0.0, 10.0};
        for (int t = 0; t < 2; ++t)
            for (const double value : *values)
                model.timeline.push_back(static_cast<float>(t == 0 ? 0.0 : value));
        track.models.push_back(model);
    }
    return genreCurves(track, models);
}

QString name(std::size_t label)
{
    return QString::fromStdString(genreNames[label]);
}

} // namespace

class TestProbabilityBars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsTheFirstValues();
    void orderStaysUntilFinal();
    void resortsOnRequest();
    void anotherTrackStartsOver();
    void showsTheTopOnly();
    void marksDisagreement_data();
    void marksDisagreement();
    void glideArrivesWithoutOvershooting();
    void glideKeepsValuesOfANewModel();
    void animationIsOverSoon();
    void namesFitAtTheSmallestWidth();
    void scrollsToTheCurrentRow();
    void rowsSpeak();
    void saysWhatIsCalled();
    void legendExplainsEverySign();
    void marksWhatOnlyOtherModelsTaught();
    void leavesOutWhatIsPartOfOtherGenres();
};

// Models may know different genres, in different orders.
void TestProbabilityBars::leavesOutWhatIsPartOfOtherGenres()
{
    TrackPrediction track;
    track.models.push_back({.labels = {"Punk", "Rock", "Jazz"},
                            .parents = {1, -1, -1},
                            .probabilities = {0.7, 0.8, 0.1},
                            .thresholds = {0.2, 0.3, 0.4},
                            .times = {5.0, 15.0},
                            .timeline = {0.6F, 0.7F, 0.1F, 0.8F, 0.9F, 0.2F}});
    track.models.push_back({.labels = {"Jazz", "Punk", "Pop"},
                            .probabilities = {0.3, 0.4, 0.5},
                            .thresholds = {0.5, 0.5, 0.5}});
    const GenreCurves all = genreCurves(track, {models[0], models[1]});
    QCOMPARE(all.labels.size(), 4);
    const GenreCurves top = all.topLevel();
    QCOMPARE(top.labels,
             QStringList({QStringLiteral("Rock"), QStringLiteral("Jazz"), QStringLiteral("Pop")}));
    QCOMPARE(top.models[0].label.name, models[0].name);
    QCOMPARE(top.models[0].whole.mid(0, 2), QList<double>({0.8, 0.1}));
    QVERIFY(std::isnan(top.models[0].whole[2]));
    QCOMPARE(top.threshold(0, 1), 0.4);
    QCOMPARE(top.valueAt(0, 0, 15.0), double(0.9F));
    QCOMPARE(top.valueAt(0, 1, 5.0), double(0.1F));
    QCOMPARE(top.models[1].whole.mid(1), QList<double>({0.3, 0.5}));
    QVERIFY(top.nested.isEmpty());
}

void TestProbabilityBars::legendExplainsEverySign()
{
    ProbabilityBars bars;
    bars.resize(600, 400);
    bars.show();
    QVERIFY(bars.legend().names().isEmpty());
    GenreCurves curves = curvesOf({0.1, 0.7, 0.2, 0.4}, {0.1, 0.8, 0.3, 0.3});
    bars.setCurves(curves);
    const QString gru = models[0].name;
    const QString transformer = models[1].name;
    QCOMPARE(bars.legend().names(), QStringList({gru, transformer, QStringLiteral("now")}));
    curves.models[1].thresholds = {0.5, 0.5, 0.5, 0.5};
    bars.setCurves(curves);
    QCOMPARE(bars.legend().names(),
             QStringList({gru, transformer, QStringLiteral("now"), QStringLiteral("threshold"),
                          QStringLiteral("called")}));
    // What does not fit on the line goes below it, and the rows below that.
    const double oneLine = bars.legend().height();
    const int top = bars.rowRect(0).top();
    bars.resize(200, 400);
    QVERIFY(bars.legend().height() >= 2.0 * oneLine);
    QVERIFY(bars.rowRect(0).top() >= top + static_cast<int>(oneLine));
}

void TestProbabilityBars::marksWhatOnlyOtherModelsTaught()
{
    TrackPrediction track;
    ModelPrediction& model = track.models.emplace_back();
    model.labels = {"Rock", "Jazz"};
    model.probabilities = {0.4, 0.3};
    model.teacherTags = {{"Jazz", "msd:jazz + as:Jazz"}};
    const GenreCurves curves = genreCurves(track, {models[0]});
    QCOMPARE(curves.nameOf(0), QStringLiteral("Rock"));
    QCOMPARE(curves.nameOf(1), QStringLiteral("Jazz *"));
    ProbabilityBars bars;
    bars.setCurves(curves);
    QCOMPARE(bars.rowText(0), QStringLiteral("Rock: GRU 40%"));
    QCOMPARE(bars.rowText(1),
             QStringLiteral(
                 "Jazz: GRU 30%; learned from another model's tags alone: msd:jazz + as:Jazz"));
    QVERIFY(bars.legend().names().contains(QStringLiteral("learned from another model")));
    GenreTableModel table;
    table.setCurves(curves);
    const QModelIndex jazz = table.index(1, 0);
    QCOMPARE(jazz.data().toString(), QStringLiteral("Jazz *"));
    QVERIFY(jazz.data(Qt::ToolTipRole).toString().contains(QStringLiteral("msd:jazz + as:Jazz")));
    QCOMPARE(table.index(0, 0).data(Qt::ToolTipRole).toString(), QString());
}

void TestProbabilityBars::saysWhatIsCalled()
{
    TrackPrediction track;
    for (const char* architecture : {"gru", "transformer"}) {
        ModelPrediction model;
        model.architecture = architecture;
        model.labels = {"Rock"};
        model.probabilities = {0.4};
        model.thresholds = {track.models.empty() ? 0.35 : 0.5};
        track.models.push_back(model);
    }
    const GenreCurves curves = genreCurves(track, models);
    QVERIFY(curves.isCalled(0, 0));
    QVERIFY(!curves.isCalled(1, 0));
    ProbabilityBars bars;
    bars.setCurves(curves);
    QCOMPARE(bars.rowText(0), QStringLiteral("Rock: GRU 40%, called, Transformer 40%"));
    // The line across the bar moves with the threshold.
    bars.resize(300, 200);
    const QImage before = bars.grab().toImage();
    track.models[1].thresholds = {0.9};
    bars.setCurves(genreCurves(track, models));
    QVERIFY(bars.grab().toImage() != before);
}

void TestProbabilityBars::sortsTheFirstValues()
{
    ProbabilityBars bars;
    QSignalSpy changes(&bars, &ProbabilityBars::genresChanged);
    bars.setCurves(curvesOf({0.1, 0.7, 0.2, 0.4}, {0.1, 0.8, 0.3, 0.3}));
    QCOMPARE(bars.genres(), QStringList({name(1), name(3), name(2), name(0)}));
    QCOMPARE(changes.size(), 1);
}

void TestProbabilityBars::orderStaysUntilFinal()
{
    ProbabilityBars bars;
    bars.setCurves(curvesOf({0.1, 0.7, 0.2, 0.4}, {0.1, 0.8, 0.3, 0.3}));
    const QStringList before = bars.genres();
    bars.setCurves(curvesOf({0.9, 0.1, 0.2, 0.4}, {0.9, 0.1, 0.3, 0.3}));
    QCOMPARE(bars.genres(), before);
    bars.setFinal(true);
    QCOMPARE(bars.genres().first(), name(0));
}

void TestProbabilityBars::resortsOnRequest()
{
    ProbabilityBars bars;
    bars.setCurves(curvesOf({0.1, 0.7, 0.2, 0.4}, {0.1, 0.8, 0.3, 0.3}));
    bars.setCurves(curvesOf({0.9, 0.1, 0.2, 0.4}, {0.9, 0.1, 0.3, 0.3}));
    QSignalSpy changes(&bars, &ProbabilityBars::genresChanged);
    bars.resort();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toStringList(), QStringList({name(0), name(3), name(2), name(1)}));
    bars.resort();
    QCOMPARE(changes.size(), 1);
}

void TestProbabilityBars::anotherTrackStartsOver()
{
    ProbabilityBars bars;
    bars.setCurves(curvesOf({0.1, 0.7, 0.2, 0.4}, {0.1, 0.8, 0.3, 0.3}));
    bars.clear();
    QCOMPARE(bars.rowCount(), 0);
    bars.setCurves(curvesOf({0.9, 0.1, 0.2, 0.4}, {0.9, 0.1, 0.3, 0.3}));
    QCOMPARE(bars.genres().first(), name(0));
}

void TestProbabilityBars::showsTheTopOnly()
{
    ProbabilityBars bars;
    bars.setCurves(curvesOf({0.1, 0.7, 0.2, 0.4}, {0.1, 0.8, 0.3, 0.3}));
    bars.setTopCount(2);
    QCOMPARE(bars.genres(), QStringList({name(1), name(3)}));
    bars.setTopCount(100);
    QCOMPARE(bars.rowCount(), 4);
}

void TestProbabilityBars::marksDisagreement_data()
{
    QTest::addColumn<double>("gru");
    QTest::addColumn<double>("transformer");
    QTest::addColumn<bool>("large");
    QTest::addColumn<int>("onlyFirstFor");
    // The other genres: 0.5 by both.
    QTest::newRow("alike") << 0.3 << 0.4 << false << -1;
    QTest::newRow("a quarter") << 0.45 << 0.2 << true << -1;
    QTest::newRow("just below") << 0.449 << 0.2 << false << -1;
    QTest::newRow("first for one") << 0.55 << 0.45 << false << 0;
    QTest::newRow("first for the other") << 0.1 << 0.9 << true << 1;
    QTest::newRow("first for both") << 0.6 << 0.7 << false << -1;
}

void TestProbabilityBars::marksDisagreement()
{
    QFETCH(double, gru);
    QFETCH(double, transformer);
    const GenreCurves curves = curvesOf({0.0, 0.5, 0.5, gru}, {0.0, 0.5, 0.5, transformer});
    const Disagreement found = disagreement(curves, 3);
    QTEST(found.large, "large");
    QTEST(found.onlyFirstFor, "onlyFirstFor");
    QVERIFY(std::abs(found.difference - std::abs(gru - transformer)) < 1e-9);
}

void TestProbabilityBars::glideArrivesWithoutOvershooting()
{
    BarGlide glide;
    glide.setTargets(curvesOf({0.1, 0.7, 0.2, 0.4}, {0.1, 0.8, 0.3, 0.3}), {0, 1, 2, 3});
    // Rows of a new track are placed at once; bars grow.
    QCOMPARE(glide.row(2), 2.0);
    QCOMPARE(glide.value(1, 1), 0.0);
    glide.advance(1.0);
    QCOMPARE(glide.value(1, 1), 0.8);
    glide.setTargets(curvesOf({0.1, 0.7, 0.2, 0.4}, {0.1, 0.2, 0.3, 0.3}), {0, 2, 1, 3});
    double before = glide.value(1, 1);
    QCOMPARE(before, 0.8);
    for (double share = 0.0; share <= 1.0; share += 0.05) {
        glide.advance(share);
        QVERIFY(glide.value(1, 1) <= before && glide.value(1, 1) >= 0.2);
        QVERIFY(glide.row(2) <= 2.0 && glide.row(2) >= 1.0);
        before = glide.value(1, 1);
    }
    glide.advance(1.0);
    QCOMPARE(glide.value(1, 1), 0.2);
    QCOMPARE(glide.row(2), 1.0);
}

void TestProbabilityBars::glideKeepsValuesOfANewModel()
{
    GenreCurves one = curvesOf({0.1, 0.7, 0.2, 0.4}, {0.1, 0.8, 0.3, 0.3});
    const GenreCurves both = one;
    one.models.pop_back();
    BarGlide glide;
    glide.setTargets(one, {0, 1, 2, 3});
    glide.advance(1.0);
    glide.setTargets(both, {0, 1, 2, 3});
    glide.advance(1.0);
    QCOMPARE(glide.value(1, 0), 0.7);
    QCOMPARE(glide.value(1, 1), 0.8);
}

void TestProbabilityBars::animationIsOverSoon()
{
    ProbabilityBars bars;
    bars.resize(300, 300);
    bars.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bars, test::patienceMs));
    bars.setCurves(curvesOf({0.1, 0.7, 0.2, 0.4}, {0.1, 0.8, 0.3, 0.3}));
    const auto* animation = bars.findChild<QVariantAnimation*>();
    QVERIFY(animation && animation->duration() <= 150);
    QTRY_COMPARE(animation->state(), QAbstractAnimation::Stopped);
}

void TestProbabilityBars::namesFitAtTheSmallestWidth()
{
    ProbabilityBars bars;
    bars.setCurves(curvesOf({0.1, 0.7, 0.6, 0.4}, {0.1, 0.8, 0.1, 0.3}));
    const QFontMetrics metrics(bars.font());
    QVERIFY(bars.minimumSizeHint().width() >=
            metrics.horizontalAdvance(name(2)) +
                metrics.horizontalAdvance(QStringLiteral("≠ 50 points")));
}

void TestProbabilityBars::scrollsToTheCurrentRow()
{
    ProbabilityBars bars;
    bars.setCurves(curvesOf({0.1, 0.7, 0.2, 0.4}, {0.1, 0.8, 0.3, 0.3}));
    bars.resize(300, bars.minimumSizeHint().height());
    bars.show();
    QVERIFY(bars.verticalScrollBar()->maximum() > 0);
    for (int n = 0; n < 6; ++n)
        QTest::keyClick(&bars, Qt::Key_Down);
    QCOMPARE(bars.currentRow(), 3);
    QCOMPARE(bars.verticalScrollBar()->value(), bars.verticalScrollBar()->maximum());
    QVERIFY(bars.viewport()->rect().contains(bars.rowRect(3).center()));
}

void TestProbabilityBars::rowsSpeak()
{
    ProbabilityBars bars;
    bars.setCurves(curvesOf({0.1, 0.71, 0.2, 0.44}, {0.1, 0.83, 0.3, 0.06}));
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&bars);
    QCOMPARE(accessible->role(), QAccessible::List);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Genres"));
    QCOMPARE(accessible->childCount(), 4);
    QCOMPARE(accessible->child(0)->text(QAccessible::Name),
             QStringLiteral("Electronic: GRU 71%, Transformer 83%"));
    const auto rock = bars.genres().indexOf(name(3));
    QCOMPARE(accessible->child(static_cast<int>(rock))->text(QAccessible::Name),
             QStringLiteral("Rock: GRU 44%, Transformer 6%; the models disagree"));
    QVERIFY(!accessible->child(9));
}

QTEST_MAIN(TestProbabilityBars)
#include "tst_probability_bars.moc"
