// Results of the Listen page as files, and as text to paste.
#include "core/base/binary_file.h"
#include "tests/support/patience.h"
#include "tests/ui/fake_analyzer.h"
#include "ui/playback/silent_output.h"
#include "ui/presenters/listen_presenter.h"
#include "ui/presenters/result_export.h"
#include "ui/presenters/sonic_visualiser_layer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <nlohmann/json.hpp>

using namespace genrescope;
using namespace genrescope::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    std::shared_ptr<AnalyzerBackend> backend = std::make_shared<AnalyzerBackend>();
    PlaybackEngine playback{[] { return std::make_unique<SilentOutput>(); }};
    AnalysisService analysis{fakeAnalyzers(backend), fakeInfo};
    TrackCollection tracks{analysis};
    Player player{playback, tracks};
    ListenPresenter presenter{tracks, player};
    ResultExport results{presenter};

    Fixture()
    {
        backend->broken = {u"broken.mp3"_s};
        presenter.setModels(fakeModels());
        QTRY_VERIFY(presenter.hasModels());
        presenter.add({u"/music/rock.mp3"_s, u"/music/broken.mp3"_s, u"/music/silent.mp3"_s});
        QTRY_COMPARE(presenter.pending(), 0);
    }
};

QByteArray contentOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class TestResultExport : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

private Q_SLOTS:
    void theListIsATable()
    {
        const QString file = folder_.filePath(u"list.csv"_s);
        Fixture fixture;
        fixture.results.writeList(file, ResultExport::ListForm::Csv);
        QTRY_VERIFY(QFile::exists(file));
        const QList<QByteArray> lines = contentOf(file).split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], "file,title,artist,duration_s,verdict,failure,GRU,GRU: Rock,GRU: Pop,"
                           "Transformer,Transformer: Rock,Transformer: Pop"_ba);
        QVERIFY2(lines[1].endsWith(",30,judged,,Rock,0.9,0.2,Rock,0.9,0.2"), lines[1]);
        QVERIFY2(lines[2].contains("broken.mp3 contains no audio."), lines[2]);
        QVERIFY2(lines[3].endsWith(",30,silent,,,,,,,"), lines[3]);
    }

    void theListIsJson()
    {
        const QString file = folder_.filePath(u"list.json"_s);
        Fixture fixture;
        fixture.results.writeList(file, ResultExport::ListForm::Json);
        QTRY_VERIFY(QFile::exists(file));
        const auto json = nlohmann::json::parse(contentOf(file).toStdString());
        QCOMPARE(json.size(), std::size_t(3));
        QCOMPARE(json[0]["models"][1]["genres"][0]["genre"].get<std::string>(),
                 std::string("Rock"));
        QCOMPARE(json[1]["error"].get<std::string>(), std::string("broken.mp3 contains no audio."));
        QCOMPARE(json[2]["verdict"].get<std::string>(), std::string("silent"));
    }

    void aTrackOverTimeIsLabels()
    {
        const QString file = folder_.filePath(u"rock.txt"_s);
        Fixture fixture;
        fixture.results.writeTimeline(file, ResultExport::TimelineForm::Audacity);
        QTRY_VERIFY(QFile::exists(file));
        QCOMPARE(contentOf(file), "0\t30\tRock (GRU)\n0\t30\tRock (Transformer)\n"_ba);
    }

    // What a person has called a genre may be anything.
    void aLayerForSonicVisualiserCountsTheFilesSamples()
    {
        const std::vector<GenreRegion> regions = {
            {.model = 0, .genre = "R&B \"<x>\"\x01", .begin = 0.0, .end = 4.5, .probability = 0.75},
            {.model = 1, .genre = "Jazz", .begin = 4.5, .end = 6.0, .probability = 0.5}};
        QXmlStreamReader xml(
            QString::fromStdString(sonicVisualiserLayer(regions, {"GRU", "Transformer"}, 44'100)));
        QStringList points;
        QString model;
        while (!xml.atEnd()) {
            xml.readNext();
            const auto value = [&](const QString& name) {
                return xml.attributes().value(name).toString();
            };
            if (xml.isStartElement() && xml.name() == u"model")
                model = value(u"sampleRate"_s) + u' ' + value(u"end"_s);
            if (xml.isStartElement() && xml.name() == u"point")
                points << QStringList{value(u"frame"_s), value(u"duration"_s), value(u"value"_s),
                                      value(u"label"_s)}
                              .join(u'|');
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(model, u"44100 264600"_s);
        QCOMPARE(points, QStringList({u"0|198450|0.750|R&B \"<x>\"  (GRU)"_s,
                                      u"198450|66150|0.500|Jazz (Transformer)"_s}));
        // There is no such file whose samples could be counted.
        Fixture fixture;
        QSignalSpy failed(&fixture.results, &ResultExport::failed);
        fixture.results.writeTimeline(folder_.filePath(u"rock.svl"_s),
                                      ResultExport::TimelineForm::SonicVisualiser);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains(u"/music/rock.mp3"_s));
    }

    void whatCannotBeWrittenIsSaid()
    {
        Fixture fixture;
        QSignalSpy failed(&fixture.results, &ResultExport::failed);
        fixture.results.writeList(u"/proc/nothing/list.csv"_s, ResultExport::ListForm::Csv);
        QTRY_COMPARE(failed.size(), 1);
        // There is nothing over time of a file that could not be read.
        fixture.presenter.show(fixture.tracks.table().at(1).id);
        fixture.results.writeTimeline(folder_.filePath(u"broken.csv"_s),
                                      ResultExport::TimelineForm::Csv);
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!QFile::exists(folder_.filePath(u"broken.csv"_s)));
    }

    void rowsAreATable()
    {
        Fixture fixture;
        const QStringList lines =
            fixture.results.tableOf({fixture.tracks.table().at(0).id}).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(u"/music/rock.mp3\t"_s));
        QVERIFY(lines[1].endsWith(u"\tRock\t0.9\t0.2"_s));
        QVERIFY(fixture.results.tableOf({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestResultExport)
#include "tst_result_export.moc"
