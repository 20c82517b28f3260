// Results as files for other programs: tables, regions of a genre, JSON.
#include "core/reports/prediction_report.h"

#include <QtTest>

using namespace genrescope;

class TestPredictionReport : public QObject {
    Q_OBJECT

private:
    /// Rock is called in the first two of four crops and in the last, Jazz in the third.
    static TrackPrediction track()
    {
        ModelPrediction model = {.checkpoint = "gru.safetensors",
                                 .architecture = "gru",
                                 .labels = {"Jazz", "Rock"},
                                 .probabilities = {0.25, 0.75},
                                 .thresholds = {0.5, 0.5},
                                 .times = {1.0, 3.0, 5.0, 7.0},
                                 .timeline = {0.0F, 0.75F, 0.25F, 1.0F, 0.5F, 0.25F, 0.0F, 0.5F}};
        return {.file = "/music/a, b.mp3",
                .title = "=1+1",
                .artist = "Tab\tand \"quote\"",
                .duration = 8.0004,
                .complete = true,
                .models = {model}};
    }

    static std::vector<ListedTrack> list()
    {
        const auto heard = std::make_shared<const TrackPrediction>(track());
        return {{.file = "/music/caf\xE9.mp3", .title = "café", .failure = "It is no music."},
                {.file = heard->file,
                 .title = heard->title,
                 .artist = heard->artist,
                 .duration = heard->duration,
                 .prediction = heard}};
    }

private Q_SLOTS:
    void aRowPerTrack()
    {
        QCOMPARE(
            predictionTable(list(), {"GRU"}, TableForm::Csv),
            std::string("file,title,artist,duration_s,verdict,failure,GRU,GRU: Jazz,GRU: Rock\n"
                        "/music/caf\uFFFDE9.mp3,café,,0,,It is no music.,,,\n"
                        "\"/music/a, b.mp3\",'=1+1,\"Tab\tand \"\"quote\"\"\",8,judged,,"
                        "Rock,0.25,0.75\n"));
        QCOMPARE(predictionTable(list(), {"GRU"}, TableForm::Tsv),
                 std::string("file\ttitle\tartist\tduration_s\tverdict\tfailure\tGRU\tGRU: Jazz\t"
                             "GRU: Rock\n"
                             "/music/caf\uFFFDE9.mp3\tcafé\t\t0\t\tIt is no music.\t\t\t\n"
                             "/music/a, b.mp3\t'=1+1\tTab and \"quote\"\t8\tjudged\t\t"
                             "Rock\t0.25\t0.75\n"));
        // Models that are still silent have columns without genres.
        QCOMPARE(predictionTable({}, {"GRU", "Transformer"}, TableForm::Csv),
                 std::string("file,title,artist,duration_s,verdict,failure,GRU,Transformer\n"));
    }

    void aRowPerTime()
    {
        TrackPrediction two = track();
        two.models.push_back({.labels = {"Folk", "Rock"},
                              .probabilities = {0.0, 0.0},
                              .thresholds = {0.5, 0.5},
                              .times = {4.0},
                              .timeline = {0.125F, 0.5F}});
        QCOMPARE(timelineTable(two, {"GRU", "B"}), std::string("model,time_s,Jazz,Rock,Folk\n"
                                                               "GRU,1,0,0.75,\n"
                                                               "GRU,3,0.25,1,\n"
                                                               "GRU,5,0.5,0.25,\n"
                                                               "GRU,7,0,0.5,\n"
                                                               "B,4,,0.5,0.125\n"));
    }

    void calledGenresAreRegions()
    {
        const std::vector<GenreRegion> regions = genreRegions(track());
        QCOMPARE(audacityLabels(regions, {"GRU"}), std::string("0\t4\tRock (GRU)\n"
                                                               "4\t6\tJazz (GRU)\n"
                                                               "6\t8\tRock (GRU)\n"));
        QCOMPARE(
            ravenSelections(regions, {"GRU"}, 8000.0),
            std::string("Selection\tView\tChannel\tBegin Time (s)\tEnd Time (s)\tLow Freq (Hz)\t"
                        "High Freq (Hz)\tGenre\tProbability\tModel\n"
                        "1\tSpectrogram 1\t1\t0\t4\t0\t8000\tRock\t0.875\tGRU\n"
                        "2\tSpectrogram 1\t1\t4\t6\t0\t8000\tJazz\t0.5\tGRU\n"
                        "3\tSpectrogram 1\t1\t6\t8\t0\t8000\tRock\t0.5\tGRU\n"));
        QVERIFY(genreRegions({}).empty());
    }

    void jsonNamesWhatIsCalled()
    {
        const auto json = predictionJson(track(), 1, true);
        QCOMPARE(json["duration_s"].get<double>(), 8.0);
        const auto& model = json["models"][0];
        QCOMPARE(model["genres"].size(), std::size_t(1));
        QCOMPARE(model["genres"][0]["genre"].get<std::string>(), std::string("Rock"));
        QVERIFY(model["genres"][0]["called"].get<bool>());
        QCOMPARE(model["timeline"]["probabilities"][1][0].get<double>(), 1.0);
        QVERIFY(predictionJson(track())["models"][0]["timeline"].is_null());
        QCOMPARE(predictionJson(track())["models"][0]["genres"].size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestPredictionReport)
#include "tst_prediction_report.moc"
