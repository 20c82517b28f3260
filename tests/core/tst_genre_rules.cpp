// Which genres are written, and by what name.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/tagging/genre_rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace genrescope;

namespace {

ModelPrediction modelWith(const std::vector<std::string>& labels,
                          const std::vector<double>& probabilities,
                          const std::vector<double>& thresholds)
{
    return {.labels = labels, .probabilities = probabilities, .thresholds = thresholds};
}

/// "Jazz 0.90, Rock 0.50".
std::string chosen(const std::vector<ModelPrediction>& models, const GenreRules& rules = {})
{
    return confidenceText(chosenGenres({.models = models}, rules));
}

const std::vector<std::string> labels = {"Rock", "Jazz", "Hip-Hop", "Folk"};

} // namespace

class TestGenreRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calledGenresAreChosen()
    {
        const auto model = modelWith(labels, {0.5, 0.9, 0.2, 0.6}, {0.5, 0.8, 0.3, 0.7});
        QCOMPARE(chosen({model}), std::string("Jazz=0.90; Rock=0.50"));
    }

    void allModelsThatKnowAGenreMustCallIt()
    {
        const auto a = modelWith({"Rock", "Jazz"}, {0.8, 0.9}, {0.5, 0.5});
        const auto b = modelWith({"jazz", "ROCK", "Folk"}, {0.7, 0.4, 0.6}, {0.5, 0.5, 0.5});
        QCOMPARE(chosen({a, b}), std::string("Jazz=0.80; Folk=0.60"));
    }

    void thresholdsOfOnesOwn()
    {
        const auto model = modelWith(labels, {0.5, 0.9, 0.2, 0.6}, {0.9, 0.9, 0.9, 0.9});
        QCOMPARE(chosen({model}, {.threshold = 0.55}), std::string("Jazz=0.90; Folk=0.60"));
        QCOMPARE(
            chosen({model}, {.threshold = 0.55, .thresholds = {{"hip hop", 0.2}, {"Jazz", 0.95}}}),
            std::string("Folk=0.60; Hip-Hop=0.20"));
    }

    void namesAreMappedAndJoined()
    {
        const auto model = modelWith(labels, {0.5, 0.9, 0.7, 0.6}, {0, 0, 0, 0});
        const GenreRules rules = {.names = {{"hiphop", "Rap"}, {"Folk", ""}, {"Rock", "Jazz"}}};
        QCOMPARE(chosen({model}, rules), std::string("Jazz=0.90; Rap=0.70"));
    }

    void onlyAllowedNamesAndTheMostProbable()
    {
        const auto model = modelWith(labels, {0.5, 0.9, 0.7, 0.6}, {0, 0, 0, 0});
        QCOMPARE(chosen({model}, {.names = {{"Jazz", "Rap"}}, .only = {"rap", "rock"}}),
                 std::string("Rap=0.90; Rock=0.50"));
        QCOMPARE(chosen({model}, {.most = 2}), std::string("Jazz=0.90; Hip-Hop=0.70"));
    }

    void whatIsNotJudgedHasNone()
    {
        QCOMPARE(chosen({modelWith(labels, {}, {})}), std::string());
        const auto model = modelWith({"No music", "Folk"}, {0.9, 0.5}, {0, 0});
        QVERIFY(chosenGenres({.verdict = Verdict::NoMusic, .models = {model}}, {}).empty());
        QCOMPARE(chosen({model}, {.never = {"No music"}}), std::string("Folk=0.50"));
    }

    void whatIsNamedAlreadyIsNotAdded()
    {
        using Texts = std::vector<std::string>;
        QCOMPARE(joinedGenres({"Hip hop; Soul", "Other"}, {"HipHop", "Jazz", "soul", "jazz"}),
                 (Texts{"Hip hop; Soul", "Other", "Jazz"}));
    }

    void tablesOfNames()
    {
        const QTemporaryDir folder;
        const std::filesystem::path table = folder.filePath("names.csv").toStdString();
        writeFile(table, "name,note,genre\nRap,x,Hip-Hop\n\"\",,Folk\n");
        QCOMPARE(readGenreNames(table),
                 (std::map<std::string, std::string>{{"Folk", ""}, {"Hip-Hop", "Rap"}}));
        writeFile(table, "a,b\n1,2\n");
        QVERIFY_EXCEPTION_THROWN(readGenreNames(table), DatasetError);
    }
};

QTEST_GUILESS_MAIN(TestGenreRules)
#include "tst_genre_rules.moc"
