// Calibration and hierarchy of a model's output.
#include "core/base/error.h"
#include "core/models/output_rule.h"

#include <QtTest>

#include <cmath>
#include <vector>

using namespace genrescope;

class TestOutputRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesEverythingAsItIsByDefault()
    {
        const std::vector<double> given = {0.0, 1e-30, 0.3, 1.0};
        std::vector<double> probabilities = given;
        applyOutputRule(OutputRule{}, 2, std::span(probabilities));
        QCOMPARE(probabilities, given);
        QCOMPARE(OutputRule{}.threshold(1), 0.5);
    }

    void scalesLogits()
    {
        OutputRule rule;
        rule.slope = 2.0;
        rule.shift = -1.0;
        std::vector<double> probabilities = {0.5, 0.2, 0.0, 1.0};
        applyOutputRule(rule, 4, std::span(probabilities));
        QVERIFY(std::abs(probabilities[0] - 1.0 / (1.0 + std::exp(1.0))) < 1e-15);
        const double logit = 2.0 * std::log(0.25) - 1.0;
        QVERIFY(std::abs(probabilities[1] - 1.0 / (1.0 + std::exp(-logit))) < 1e-15);
        // The ends stay numbers.
        QVERIFY(probabilities[2] > 0.0 && probabilities[2] < 1e-12);
        QVERIFY(probabilities[3] > 1.0 - 1e-12 && probabilities[3] <= 1.0);
    }

    // Rock > Punk > Hardcore, children first; Jazz is separate; two tracks.
    void aGenreIsAtLeastAsLikelyAsItsParts()
    {
        OutputRule rule;
        rule.parents = {1, 2, -1, -1};
        std::vector<float> probabilities = {0.9F, 0.1F, 0.2F, 0.3F, 0.1F, 0.6F, 0.7F, 0.0F};
        applyOutputRule(rule, 4, std::span(probabilities));
        QCOMPARE(probabilities,
                 (std::vector<float>{0.9F, 0.9F, 0.9F, 0.3F, 0.1F, 0.6F, 0.7F, 0.0F}));
    }

    // The second label is the one without music; two tracks.
    void whatIsNoMusicHasNoGenre()
    {
        OutputRule rule;
        rule.noMusic = 1;
        std::vector<double> probabilities = {0.8, 0.75, 0.4, 0.8, 0.0, 0.4};
        applyOutputRule(rule, 3, std::span(probabilities));
        const std::vector<double> expected = {0.2, 0.75, 0.1, 0.8, 0.0, 0.4};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(probabilities[i] - expected[i]) < 1e-15);
        rule.noMusic = 3;
        QVERIFY_THROWS_EXCEPTION(CheckpointError, rule.check(3));
    }
};

QTEST_APPLESS_MAIN(TestOutputRule)
#include "tst_output_rule.moc"
