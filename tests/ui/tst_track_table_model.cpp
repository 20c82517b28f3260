#include "ui/models/genre_table_model.h"
#include "ui/models/track_table_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <limits>

using namespace genrescope;
using namespace Qt::StringLiterals;

namespace {

using Reporting = QAbstractItemModelTester::FailureReportingMode;

QStringList titles(const TrackTableModel& model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.at(row).title;
    return result;
}

QString shown(const TrackTableModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

ModelPrediction predictionOf(const char* architecture, std::vector<double> probabilities)
{
    ModelPrediction model;
    model.architecture = architecture;
    model.labels = {"Rock", "Pop", "Jazz"};
    model.probabilities = std::move(probabilities);
    return model;
}

} // namespace

class TestTrackTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_come_and_go()
    {
        TrackTableModel model;
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const auto ids =
            model.add({u"/a/one.mp3"_s, u"/a/two.mp3"_s, u"/a/three.mp3"_s, u"/a/four.mp3"_s});
        QCOMPARE(ids.size(), std::size_t(4));
        QCOMPARE(inserted.size(), 1); // all at once
        QCOMPARE(titles(model),
                 (QStringList{u"one.mp3"_s, u"two.mp3"_s, u"three.mp3"_s, u"four.mp3"_s}));
        // Twice the same file is one track.
        QCOMPARE(model.add({u"/a/two.mp3"_s}).front(), ids[1]);
        QCOMPARE(model.rowCount(), 4);

        model.remove({ids[0], ids[2], ids[3]});
        QCOMPARE(titles(model), QStringList{u"two.mp3"_s});
        QCOMPARE(model.rowOf(ids[1]), 0);
        QVERIFY(model.find(ids[0]) == nullptr);
        // It may come again, as another track.
        QVERIFY(model.add({u"/a/one.mp3"_s}).front() != ids[0]);
    }

    void rows_are_dragged_as_files()
    {
        TrackTableModel model;
        model.add({QStringLiteral("/music/a b.mp3"), QStringLiteral("/music/50%.mp3"),
                   QStringLiteral("/music/ü#1.mp3")});
        // Each file once, in the order of the rows, however they were chosen.
        const std::unique_ptr<QMimeData> data(model.mimeData(
            {model.index(2, 0), model.index(0, 0), model.index(2, 1), model.index(0, 1)}));
        QCOMPARE(data->urls(), (QList<QUrl>{QUrl(QStringLiteral("file:///music/a%20b.mp3")),
                                            QUrl(QStringLiteral("file:///music/%C3%BC%231.mp3"))}));
        QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(!model.flags({}).testFlag(Qt::ItemIsDragEnabled));
    }

    void undo_remove_restores_the_place()
    {
        TrackTableModel model;
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        const auto ids = model.add({u"/1"_s, u"/2"_s, u"/3"_s, u"/4"_s});
        const std::vector<std::pair<int, TrackItem>> items = {{1, model.at(1)}, {3, model.at(3)}};
        model.remove({ids[1], ids[3]});
        model.restore(items);
        QCOMPARE(titles(model), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(model.rowOf(ids[3]), 3);
    }

    void cells_say_what_is_known()
    {
        TrackTableModel model;
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setModels({{u"GRU"_s, 0}, {u"Transformer"_s, 1}});
        const TrackKey id = model.add({u"/a/one.mp3"_s}).front();
        QCOMPARE(shown(model, 0, TrackTableModel::DurationColumn), QString());
        model.setTags(id, u"Title"_s, u"Artist"_s);
        model.setDuration(id, 192.4);
        QCOMPARE(shown(model, 0, TrackTableModel::TitleColumn), u"Title"_s);
        QCOMPARE(shown(model, 0, TrackTableModel::ArtistColumn), u"Artist"_s);
        QCOMPARE(shown(model, 0, TrackTableModel::DurationColumn), u"3:12"_s);

        model.setGenres(id, {{u"Rock"_s, 0.7}, {u"Rock"_s, 0.6}});
        QCOMPARE(shown(model, 0, TrackTableModel::FirstModelColumn), u"Rock"_s);
        QCOMPARE(shown(model, 0, TrackTableModel::AgreementColumn), QString());
        model.setGenres(id, {{u"Rock"_s, 0.7}, {u"Pop"_s, 0.6}});
        QCOMPARE(shown(model, 0, TrackTableModel::FirstModelColumn + 1), u"Pop"_s);
        QCOMPARE(shown(model, 0, TrackTableModel::AgreementColumn), u"≠"_s);
    }

    void a_failed_track_says_why()
    {
        TrackTableModel model;
        const TrackKey id = model.add({u"/a/<b>.mp3"_s}).front();
        model.setFailure(id, u"<b>.mp3 contains no audio."_s);
        const QModelIndex title = model.index(0, TrackTableModel::TitleColumn);
        QCOMPARE(title.data(TrackTableModel::StateRole).toInt(), int(TrackState::Failed));
        QCOMPARE(title.data(TrackTableModel::FailureRole).toString(),
                 u"<b>.mp3 contains no audio."_s);
        // Untrusted text is never taken for rich text.
        QVERIFY(title.data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
        QVERIFY(title.data(Qt::AccessibleTextRole).toString().contains(u"contains no audio"_s));
    }

    void sorting_is_stable_and_keeps_selections()
    {
        TrackTableModel model;
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        const auto ids = model.add({u"/track 10"_s, u"/track 2"_s, u"/Track 1"_s});
        model.setDuration(ids[0], 30.0);
        model.setDuration(ids[1], 30.0);
        model.setDuration(ids[2], 10.0);
        const QPersistentModelIndex ten = model.index(0, 0);
        model.sort(TrackTableModel::TitleColumn);
        QCOMPARE(titles(model), (QStringList{u"Track 1"_s, u"track 2"_s, u"track 10"_s}));
        QCOMPARE(ten.row(), 2);
        model.sort(TrackTableModel::DurationColumn, Qt::DescendingOrder);
        QCOMPARE(titles(model), (QStringList{u"track 2"_s, u"track 10"_s, u"Track 1"_s}));
        QCOMPARE(model.rowOf(ids[0]), ten.row());
        // New values move nothing.
        model.setDuration(ids[2], 100.0);
        QCOMPARE(model.rowOf(ids[2]), 2);
    }

    void disagreements_are_sorted_to_the_top()
    {
        TrackTableModel model;
        model.setModels({{u"GRU"_s, 0}, {u"Transformer"_s, 1}});
        const auto ids = model.add({u"/1"_s, u"/2"_s, u"/3"_s});
        model.setGenres(ids[0], {{u"Rock"_s, 0.7}, {u"Rock"_s, 0.6}});
        model.setGenres(ids[2], {{u"Rock"_s, 0.7}, {u"Pop"_s, 0.6}});
        model.sort(TrackTableModel::AgreementColumn);
        QCOMPARE(titles(model), (QStringList{u"3"_s, u"1"_s, u"2"_s}));
    }

    void neighbors_follow_the_rows()
    {
        TrackTableModel model;
        const auto ids = model.add({u"/b"_s, u"/a"_s});
        QVERIFY(model.neighbor(ids[0], 1) == ids[1]);
        QVERIFY(!model.neighbor(ids[1], 1));
        model.sort(TrackTableModel::TitleColumn);
        QVERIFY(model.neighbor(ids[1], 1) == ids[0]);
    }

    void other_models_make_other_columns()
    {
        TrackTableModel model;
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        const TrackKey id = model.add({u"/a"_s}).front();
        QCOMPARE(model.columnCount(), int(TrackTableModel::FirstModelColumn));
        model.setModels({{u"GRU"_s, 0}});
        QCOMPARE(model.columnCount(), TrackTableModel::FirstModelColumn + 1);
        const QString header =
            model.headerData(TrackTableModel::FirstModelColumn, Qt::Horizontal).toString();
        QVERIFY(header.contains(u"GRU"_s));
        model.setGenres(id, {{u"Rock"_s, 0.7}});
        model.setState(id, TrackState::Done);
        model.forgetGenres();
        QVERIFY(model.find(id)->genres.empty());
        QVERIFY(model.find(id)->state == TrackState::Waiting);
    }

    void the_top_genre_is_the_most_probable()
    {
        TrackPrediction prediction;
        prediction.models = {predictionOf("gru", {0.1, 0.7, 0.3}),
                             predictionOf("transformer", {0.6, 0.2, 0.1})};
        prediction.models[0].thresholds = {0.5, 0.8, 0.5};
        prediction.models[1].thresholds = {0.6, 0.8, 0.5};
        const std::vector<TopGenre> top = topGenres(prediction);
        QCOMPARE(top.size(), std::size_t(2));
        QVERIFY(!top[0].called); // 0.7 of 0.8
        QVERIFY(top[1].called);
        QCOMPARE(top[0].genre, u"Pop"_s);
        QCOMPARE(top[0].probability, 0.7);
        QCOMPARE(top[1].genre, u"Rock"_s);
    }

    // The list is large, and the removed rows lie anywhere in it.
    void many_rows_come_back_at_once()
    {
        constexpr int count = 20'000;
        QStringList paths;
        for (int i = 0; i < count; ++i)
            paths << u"/music/%1.mp3"_s.arg(i);
        for (const int step : {1, 2, 3}) {
            TrackTableModel model;
            const std::vector<TrackKey> ids = model.add(paths);
            std::vector<TrackKey> chosen;
            std::vector<std::pair<int, TrackItem>> removed;
            for (int row = 1; row < count; row += step) {
                chosen.push_back(ids[static_cast<std::size_t>(row)]);
                removed.emplace_back(row, model.at(row));
            }
            QElapsedTimer clock;
            clock.start();
            model.remove(chosen);
            QCOMPARE(model.rowCount(), count - static_cast<int>(chosen.size()));
            QCOMPARE(model.rowOf(ids[0]), 0);
            model.restore(removed);
            // Quadratic, it took 44 s.
            QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
            QCOMPARE(model.rowCount(), count);
            for (int row = 0; row < count; ++row)
                QCOMPARE(model.at(row).id, ids[static_cast<std::size_t>(row)]);
        }
    }

    // It is asked for after each of many tracks.
    void what_is_pending_is_counted_and_not_searched()
    {
        constexpr int count = 20'000;
        TrackTableModel model;
        QStringList files;
        for (int i = 0; i < count; ++i)
            files << u"/music/%1.mp3"_s.arg(i);
        const std::vector<TrackKey> ids = model.add(files);
        QCOMPARE(model.pending(), count);
        QElapsedTimer clock;
        clock.start();
        int left = count;
        for (const TrackKey id : ids) {
            model.setState(id, TrackState::Reading);
            QCOMPARE(model.pending(), left);
            model.setState(id, TrackState::Done);
            QCOMPARE(model.pending(), --left);
        }
        QVERIFY2(clock.elapsed() < 1'000, qPrintable(QString::number(clock.elapsed())));
        model.forgetGenres();
        QCOMPARE(model.pending(), count);
        model.setFailure(ids[0], u"broken"_s);
        model.setFailure(ids[0], u"broken"_s);
        model.setState(ids[1], TrackState::Done);
        QCOMPARE(model.pending(), count - 2);
        RemovedTracks gone = model.remove({ids[0], ids[1], ids[2], ids[3]});
        QCOMPARE(model.pending(), count - 4);
        model.add({files[2]});
        QCOMPARE(model.pending(), count - 3);
        model.restore(std::move(gone));
        QCOMPARE(model.pending(), count - 2);
    }

    void genres_in_numbers()
    {
        GenreTableModel model;
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        GenreCurves curves;
        curves.labels = {u"Rock"_s, u"Pop"_s};
        ModelCurves gru;
        gru.label = {u"GRU"_s, 0};
        gru.whole = {0.2, 0.8};
        gru.times = {0.0, 10.0};
        gru.values = {0.1F, 0.9F, 0.3F, 0.7F};
        ModelCurves other = gru;
        other.label = {u"Transformer"_s, 1};
        other.whole = {0.5, std::numeric_limits<double>::quiet_NaN()};
        curves.models = {gru, other};
        model.setCurves(curves);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.index(0, 0).data().toString(), u"Pop"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"80%"_s);
        QCOMPARE(model.index(0, 2).data().toString(), u"90%"_s);
        QCOMPARE(model.index(0, 3).data().toString(), u"–"_s);
        model.setPlayhead(10.0);
        QCOMPARE(model.index(0, 2).data().toString(), u"70%"_s);
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), u"Rock"_s);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), u"Pop"_s);
    }
};

QTEST_MAIN(TestTrackTableModel)
#include "tst_track_table_model.moc"
