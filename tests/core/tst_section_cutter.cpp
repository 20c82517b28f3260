// Where a stream of frames is cut, whatever the pieces in which it comes.
#include "core/crops/section_cutter.h"

#include <QtTest>

#include <utility>
#include <vector>

using namespace genrescope;

namespace {

constexpr int bands = 2;
constexpr std::size_t sectionFrames = 10;
constexpr std::size_t slackFrames = 2;

/// First frame and end of a section.
using Range = std::pair<std::size_t, std::size_t>;

/// Cuts a stream whose frame t holds the values (t, -t), and checks the values of every section.
std::vector<Range> cut(std::size_t frames, std::size_t piece)
{
    SectionCutter cutter(bands, sectionFrames, slackFrames);
    std::vector<Range> ranges;
    const auto note = [&](const Section& section) {
        for (std::size_t i = 0; i < section.values.size() / bands; ++i) {
            const auto frame = static_cast<float>(section.firstFrame + i);
            if (section.values[bands * i] != frame || section.values[bands * i + 1] != -frame)
                qFatal("frame %zu holds other values", section.firstFrame + i);
        }
        ranges.emplace_back(section.firstFrame, section.firstFrame + section.values.size() / bands);
    };
    for (std::size_t t = 0; t < frames; ++t) {
        cutter.incoming().push_back(static_cast<float>(t));
        cutter.incoming().push_back(-static_cast<float>(t));
        if ((t + 1) % piece == 0) {
            while (cutter.hasNext())
                note(cutter.next());
        }
    }
    while (cutter.hasNext())
        note(cutter.next());
    note(cutter.last());
    return ranges;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Range>)

class TestSectionCutter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<std::size_t>("frames");
        QTest::addColumn<std::vector<Range>>("expected");
        const auto row = [](std::size_t frames, const std::vector<Range>& expected) {
            QTest::addRow("%zu frames", frames) << frames << expected;
        };
        row(1, {{0, 1}});
        row(9, {{0, 9}});
        row(10, {{0, 10}});
        row(12, {{0, 12}});
        row(13, {{0, 10}, {3, 13}});
        row(19, {{0, 10}, {9, 19}});
        row(20, {{0, 10}, {10, 20}});
        row(22, {{0, 10}, {10, 22}});
        row(23, {{0, 10}, {10, 20}, {13, 23}});
        row(35, {{0, 10}, {10, 20}, {20, 30}, {25, 35}});
    }
    void cuts()
    {
        QFETCH(std::size_t, frames);
        QFETCH(std::vector<Range>, expected);
        for (const std::size_t piece : {1, 3, 10, 100})
            QVERIFY(cut(frames, piece) == expected);
    }

    void coversEveryFrame()
    {
        for (std::size_t frames = 1; frames < 60; ++frames) {
            std::size_t covered = 0;
            for (const auto& [first, end] : cut(frames, 7)) {
                QVERIFY(first <= covered);
                QVERIFY(end > covered);
                covered = end;
            }
            QCOMPARE(covered, frames);
        }
    }

    // Two sections at most, however long the stream.
    void holdsLittleMemory()
    {
        SectionCutter cutter(bands, sectionFrames, slackFrames);
        std::size_t highest = 0;
        for (int t = 0; t < 10'000; ++t) {
            cutter.incoming().insert(cutter.incoming().end(), bands, 0.0F);
            while (cutter.hasNext())
                cutter.next();
            highest = std::max(highest, cutter.incoming().size());
        }
        QVERIFY(highest <= (2 * sectionFrames + slackFrames) * bands);
    }
};

QTEST_APPLESS_MAIN(TestSectionCutter)
#include "tst_section_cutter.moc"
