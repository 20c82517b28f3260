// What plays next.
#include "tests/support/processor_time.h"
#include "ui/presenters/play_queue.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

using Repeat = PlayQueue::Repeat;

std::vector<PlaylistTrack> tracksOf(const QString& names)
{
    std::vector<PlaylistTrack> tracks;
    for (const QChar name : names)
        tracks.push_back({.path = u"/music/"_s + name, .title = name});
    return tracks;
}

QString listed(const PlayQueue& queue)
{
    QString names;
    for (const PlaylistTrack& track : queue.table().tracks())
        names += track.title;
    return names;
}

QString current(const PlayQueue& queue)
{
    return queue.current() == nullptr ? u"-"_s : queue.current()->title;
}

/// What plays until the end, at most so many tracks.
QString rest(PlayQueue& queue, int count = 100)
{
    QString names;
    while (count-- > 0 && queue.goNext())
        names += current(queue);
    return names;
}

QString sorted(QString names)
{
    std::ranges::sort(names);
    return names;
}

} // namespace

class TestPlayQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plays_in_order_to_the_end()
    {
        PlayQueue queue(1);
        queue.replace(tracksOf(u"abcd"_s));
        QVERIFY(!queue.currentRow());
        QVERIFY(!queue.hasPrevious());
        QVERIFY(queue.start(1));
        QVERIFY(!queue.start(9));
        QCOMPARE(current(queue), u"b"_s);
        QVERIFY(queue.goOn());
        QCOMPARE(rest(queue), u"d"_s);
        QVERIFY(!queue.hasNext());
        QVERIFY(!queue.goOn());
        QCOMPARE(current(queue), u"d"_s);
        QVERIFY(queue.goPrevious());
        QCOMPARE(current(queue), u"c"_s);
    }

    void repeats_all_or_one()
    {
        PlayQueue queue(1);
        queue.replace(tracksOf(u"abc"_s));
        queue.start(2);
        queue.setRepeat(Repeat::All);
        QCOMPARE(rest(queue, 4), u"abca"_s);
        queue.setRepeat(Repeat::One);
        QVERIFY(queue.goOn());
        QCOMPARE(current(queue), u"a"_s);
        // A person goes on.
        QVERIFY(queue.goNext());
        QCOMPARE(current(queue), u"b"_s);
    }

    void shuffled_each_is_played_once()
    {
        const QString all = u"abcdefghijklmnopqrstuvwxyz"_s;
        PlayQueue queue(7);
        queue.replace(tracksOf(all));
        queue.start(3);
        queue.goNext();
        queue.setShuffled(true);
        QCOMPARE(current(queue), u"e"_s);
        // Back goes through what was played, not through what lies above.
        QVERIFY(queue.goPrevious());
        QCOMPARE(current(queue), u"d"_s);
        QVERIFY(!queue.hasPrevious());
        queue.goNext();
        const QString order = rest(queue);
        QCOMPARE(sorted(order + u"de"_s), all);
        QVERIFY(order != sorted(order));
        queue.goPrevious();
        QCOMPARE(current(queue), order[order.size() - 2]);
        // The same seed, the same order.
        PlayQueue again(7);
        again.replace(tracksOf(all));
        again.start(3);
        again.goNext();
        again.setShuffled(true);
        QCOMPARE(rest(again), order);
        // And in order again from there.
        queue.start(4);
        queue.setShuffled(false);
        QCOMPARE(rest(queue, 3), u"fgh"_s);
    }

    void another_round_is_in_another_order()
    {
        const QString all = u"abcdefghij"_s;
        PlayQueue queue(3);
        queue.setShuffled(true);
        queue.setRepeat(Repeat::All);
        queue.replace(tracksOf(all));
        QString before = rest(queue, 10);
        QCOMPARE(sorted(before), all);
        for (int round = 0; round < 20; ++round) {
            const QString order = rest(queue, 10);
            QCOMPARE(sorted(order), all);
            QVERIFY(order != before);
            QVERIFY(order.front() != before.back());
            before = order;
        }
    }

    void a_chosen_track_is_taken_out_of_the_shuffle()
    {
        const QString all = u"abcdefgh"_s;
        PlayQueue queue(5);
        queue.setShuffled(true);
        queue.replace(tracksOf(all));
        QString played = rest(queue, 3);
        const int row = static_cast<int>(
            std::ranges::find_if(all, [&](QChar name) { return !played.contains(name); }) -
            all.begin());
        queue.start(row);
        played += all[row];
        queue.goPrevious();
        QCOMPARE(current(queue), played[2]);
        queue.goNext();
        QCOMPARE(sorted(played + rest(queue)), all);
        // One that was played before is played again, and then what is left.
        QVERIFY(queue.start(all.indexOf(played[0])));
        QVERIFY(!queue.hasNext());
    }

    void what_is_added_waits_for_its_turn()
    {
        PlayQueue queue(1);
        queue.fill(tracksOf(u"a"_s));
        QVERIFY(!queue.isDue());
        queue.append(tracksOf(u"xy"_s));
        QVERIFY(queue.isDue());
        queue.start(0);
        QVERIFY(!queue.isDue());
        queue.playNext(tracksOf(u"bc"_s));
        QCOMPARE(listed(queue), u"abcxy"_s);
        queue.append(tracksOf(u"z"_s));
        QCOMPARE(rest(queue), u"bcxyz"_s);
        queue.setShuffled(true);
        queue.start(0);
        queue.playNext(tracksOf(u"12"_s));
        QCOMPARE(listed(queue), u"a12bcxyz"_s);
        QCOMPARE(rest(queue, 2), u"12"_s);
    }

    void rows_are_removed()
    {
        PlayQueue queue(1);
        queue.replace(tracksOf(u"abcdef"_s));
        queue.start(3);
        queue.remove({0, 4, 99, -1});
        QCOMPARE(listed(queue), u"bcdf"_s);
        QCOMPARE(current(queue), u"d"_s);
        // The current one: what was behind it is next, what was above it is previous.
        queue.remove({2});
        QCOMPARE(current(queue), u"-"_s);
        QVERIFY(queue.hasPrevious());
        QCOMPARE(rest(queue), u"f"_s);
        queue.goPrevious();
        QCOMPARE(current(queue), u"c"_s);
        queue.clear();
        QVERIFY(queue.isEmpty());
        QVERIFY(!queue.hasNext());
        queue.setShuffled(true);
        queue.replace(tracksOf(u"abcdef"_s));
        queue.start(2);
        queue.remove({1, 3});
        QCOMPARE(current(queue), u"c"_s);
        QCOMPARE(sorted(rest(queue)), u"aef"_s);
    }

    void rows_are_moved()
    {
        PlayQueue queue(1);
        queue.replace(tracksOf(u"abcdef"_s));
        queue.start(1);
        queue.move({0, 1}, 4);
        QCOMPARE(listed(queue), u"cdabef"_s);
        QCOMPARE(current(queue), u"b"_s);
        QCOMPARE(rest(queue, 1), u"e"_s);
        queue.move({5, 2}, 0);
        QCOMPARE(listed(queue), u"afcdbe"_s);
        QCOMPARE(current(queue), u"e"_s);
        QVERIFY(!queue.hasNext());
        queue.move({5}, 6);
        QCOMPARE(listed(queue), u"afcdbe"_s);
    }

    void rows_that_are_dragged_are_moved()
    {
        PlayQueue queue(1);
        queue.replace(tracksOf(u"abcd"_s));
        PlayQueue other(1);
        other.replace(tracksOf(u"xy"_s));
        OrderedTrackModel& table = queue.table();
        const QPersistentModelIndex b(table.index(1, 0));
        const std::unique_ptr<QMimeData> data(
            table.mimeData({table.index(0, 0), table.index(0, 1), table.index(1, 0)}));
        // The view is not to remove anything by itself, and other lists do not take it.
        QVERIFY(!table.dropMimeData(data.get(), Qt::MoveAction, 3, 0, {}));
        QVERIFY(!other.table().dropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
        QTRY_COMPARE(listed(queue), u"cabd"_s);
        QCOMPARE(b.row(), 2);
        QCOMPARE(listed(other), u"xy"_s);
    }

    void the_current_one_is_told_to_screen_readers()
    {
        PlayQueue queue(1);
        queue.replace({{.path = u"/music/no title.mp3"_s}, {.path = u"/b"_s, .title = u"B"_s}});
        queue.start(0);
        const OrderedTrackModel& table = queue.table();
        QCOMPARE(table.index(0, 0).data(Qt::AccessibleTextRole), u"no title.mp3, now playing"_s);
        QCOMPARE(table.index(1, 0).data(Qt::AccessibleTextRole), u"B"_s);
    }

    void a_hundred_thousand_tracks_block_nothing()
    {
        std::vector<PlaylistTrack> tracks;
        for (int i = 0; i < 100'000; ++i)
            tracks.push_back({.path = u"/music/an artist/an album/%1.mp3"_s.arg(i)});
        const PlaylistTrack one = tracks[0];
        PlayQueue queue(1);
        queue.replace({one});
        queue.start(0);
        double slowest = 0.0;
        const auto timed = [&slowest](const char* what, const auto& act) {
            const double before = processorSeconds();
            act();
            const double seconds = processorSeconds() - before;
            slowest = std::max(slowest, seconds);
            qInfo("%s: %.1f ms", what, 1e3 * seconds);
        };
        timed("fill", [&] { queue.fill(std::move(tracks)); });
        timed("shuffle", [&] { queue.setShuffled(true); });
        timed("start", [&] { queue.start(50'000); });
        timed("play next", [&] { queue.playNext({one}); });
        timed("not shuffled", [&] { queue.setShuffled(false); });
        timed("move", [&] { queue.move({10}, 90'000); });
        std::vector<int> odd;
        for (int row = 1; row < 100'000; row += 2)
            odd.push_back(row);
        timed("remove", [&] { queue.remove(odd); });
        QCOMPARE(queue.table().rowCount(), 50'002);
        // Nothing looks at each track for each track.
        QVERIFY(slowest < 0.5);
    }
};

QTEST_GUILESS_MAIN(TestPlayQueue)
#include "tst_play_queue.moc"
