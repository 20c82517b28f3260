// Genres that people give tracks of a dataset, in a table beside it.
#include "core/base/error.h"
#include "core/teaching/corrections.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace genrescope;

namespace {

Manifest twoTracks()
{
    Manifest manifest;
    manifest.labels = {"Rock", "Pop"};
    manifest.tracks = {{.id = 3, .file = "a/one, \"live\".mp3", .labels = {0}},
                       {.id = 5, .file = "b/two.mp3", .labels = {1}}};
    return manifest;
}

} // namespace

class TestCorrections : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::filesystem::path workspace_;

private Q_SLOTS:
    void init()
    {
        QVERIFY(folder_.isValid());
        workspace_ = folder_.path().toStdString();
        std::filesystem::remove(correctionsPath(workspace_));
    }

    void readBackAsTheyAre()
    {
        const Manifest manifest = twoTracks();
        QVERIFY(readCorrections(workspace_, manifest).empty());
        const Corrections corrections = {{3, {"Rock; Pop", "R&B \"new\", late"}}, {5, {}}};
        const Corrections now = changeCorrections({{3, corrections.at(3)}, {5, corrections.at(5)}},
                                                  workspace_, manifest);
        QCOMPARE(now, corrections);
        QCOMPARE(readCorrections(workspace_, manifest), corrections);
        changeCorrections({{3, std::nullopt}, {5, std::nullopt}}, workspace_, manifest);
        QVERIFY(!std::filesystem::exists(correctionsPath(workspace_)));
    }

    void tracksWithoutGenresAreLeftOut()
    {
        QCOMPARE(tracksLeftOut({{3, {"Rock"}}, {5, {}}, {7, {}}}), (std::set<TrackId>{5, 7}));
    }

    /// The window had written all that it knew, and what was typed in the meantime was lost.
    void whatOthersWriteStays()
    {
        const Manifest manifest = twoTracks();
        changeCorrections({{3, {{"Rock"}}}}, workspace_, manifest);
        std::ofstream(correctionsPath(workspace_), std::ios::app) << "b/two.mp3,Jazz\n";
        const Corrections now = changeCorrections({{3, {{"Pop"}}}}, workspace_, manifest);
        QCOMPARE(now, (Corrections{{3, {"Pop"}}, {5, {"Jazz"}}}));
    }

    void tracksThatAreGoneKeepTheirs()
    {
        const Manifest both = twoTracks();
        Manifest one = both;
        one.tracks.pop_back();
        changeCorrections({{5, {{"Jazz"}}}}, workspace_, both);
        QVERIFY(readCorrections(workspace_, one).empty());
        changeCorrections({{3, {{"Jazz"}}}}, workspace_, one);
        QCOMPARE(readCorrections(workspace_, both), (Corrections{{3, {"Jazz"}}, {5, {"Jazz"}}}));
    }

    /// As a spreadsheet saves it in many countries.
    void semicolonsSeparateToo()
    {
        std::ofstream(correctionsPath(workspace_)) << "path;genre\r\nb/two.mp3;Rock, live\r\n";
        QCOMPARE(readCorrections(workspace_, twoTracks()), (Corrections{{5, {"Rock, live"}}}));
    }

    void aTableThatIsNoneIsNamed()
    {
        std::ofstream(correctionsPath(workspace_)) << "path,genre\na.mp3,Rock,Pop\n";
        QVERIFY_EXCEPTION_THROWN(readCorrections(workspace_, twoTracks()), DatasetError);
        try {
            readCorrections(workspace_, twoTracks());
        } catch (const DatasetError& error) {
            QVERIFY2(QString::fromUtf8(error.what()).contains(QStringLiteral("line 2")),
                     error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TestCorrections)

#include "tst_corrections.moc"
