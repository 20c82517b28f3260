#include "core/base/error.h"
#include "core/models/model_kinds.h"
#include "core/models/model_tensors.h"
#include "tests/support/comma_locale.h"

#include <QTest>

using namespace genrescope;

class TestRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheParametersOfThePost()
    {
        QCOMPARE(parameterCount("gru", {}, 128, 163), std::int64_t{768'595});
        QCOMPARE(parameterCount("transformer", {}, 128, 163), std::int64_t{720'467});
    }

    void bandStatisticsAreNotParameters()
    {
        for (const ModelInfo& info : modelInfos()) {
            QCOMPARE(parameterCount(info.name, {{"standardize", true}}, 128, 163),
                     parameterCount(info.name, {}, 128, 163));
        }
    }

    void optionsShapeTheModel()
    {
        // One direction: 3u(M + u) kernels and 6u biases; the head: 2u·fL + fL + fL·L + L.
        const ModelOptions options = {{"layers", 1}, {"units", 3}, {"head_factor", 2}};
        QCOMPARE(parameterCount("gru", options, 5, 4),
                 std::int64_t{2 * (9 * (5 + 3) + 18) + 6 * 8 + 8 + 8 * 4 + 4});
    }

    void everyModelIsComplete()
    {
        QVERIFY(modelInfos().size() >= 2);
        for (const ModelInfo& info : modelInfos()) {
            QVERIFY(!info.title.str().empty() && !info.shortTitle.str().empty());
            QCOMPARE(&modelInfo(info.name), &modelInfo(info.name));
            const ModelOptions defaults = completeOptions(info, {});
            QCOMPARE(defaults.size(), info.options.size());
            for (const ModelOption& option : info.options) {
                QVERIFY(!option.title.str().empty());
                QVERIFY(!option.description.str().empty());
                QCOMPARE(defaults.at(option.name), option.defaultValue);
                // The minimum of every option must give a valid model, and so must every choice.
                if (isNumber(option))
                    QVERIFY(parameterCount(info.name, {{option.name, option.minimum}}, 128, 2) > 0);
                for (const OptionChoice& choice : option.choices) {
                    QVERIFY(!choice.title.str().empty());
                    QVERIFY(parameterCount(info.name, {{option.name, choice.name}}, 128, 2) > 0);
                }
            }
        }
    }

    void optionsBecomeTheirStruct()
    {
        const ModelOptions given = {{"layers", 2}, {"dropout", 0.5}, {"pooling", "attention"}};
        const auto options =
            optionsOf<TransformerOptions>(completeOptions(modelInfo("transformer"), given));
        QCOMPARE(options.layers, 2);
        QCOMPARE(options.dropout, 0.5);
        QCOMPARE(options.common.pooling, Pooling::Attention);
        QCOMPARE(options.heads, TransformerOptions().heads);
        QCOMPARE(options.common.standardize, false);
    }

    /// As files before options had kinds have them, and as --option gives them.
    void numbersStandForWords()
    {
        const ModelInfo& gru = modelInfo("gru");
        const ModelOptions old =
            completeOptions(gru, {{"layers", 3.0}, {"standardise", 1.0}, {"pooling", 2.0}});
        const ModelOptions now =
            completeOptions(gru, {{"layers", 3}, {"standardize", true}, {"pooling", "attention"}});
        QCOMPARE(old, now);
        // A former name among the defaults of a recipe, as in a queue of variants.
        QCOMPARE(
            completeOptions(gru, {{"standardize", true}, {"standardise", false}}).at("standardize"),
            OptionValue(false));
        QCOMPARE(optionValue("2"), OptionValue(2));
        QCOMPARE(optionValue("0.5"), OptionValue(0.5));
        QCOMPARE(optionValue("true"), OptionValue(true));
        QCOMPARE(optionValue("attention"), OptionValue("attention"));
        for (const OptionValue& value : {OptionValue(7), OptionValue(0.5), OptionValue("x"),
                                         OptionValue(""), OptionValue(2.5), OptionValue(true)})
            QCOMPARE(optionValue(textOf(value)), value);
    }

    void rejectsWhatItCannotBuild()
    {
        QVERIFY_THROWS_EXCEPTION(ModelError, modelInfo("perceptron"));
        const ModelInfo& gru = modelInfo("gru");
        QVERIFY_THROWS_EXCEPTION(ModelError, completeOptions(gru, {{"heads", 2}}));
        QVERIFY_THROWS_EXCEPTION(ModelError, completeOptions(gru, {{"units", 2.5}}));
        QVERIFY_THROWS_EXCEPTION(ModelError, completeOptions(gru, {{"units", 1e9}}));
        QVERIFY_THROWS_EXCEPTION(ModelError, completeOptions(gru, {{"units", true}}));
        QVERIFY_THROWS_EXCEPTION(ModelError, completeOptions(gru, {{"units", "many"}}));
        QVERIFY_THROWS_EXCEPTION(ModelError, completeOptions(gru, {{"standardize", 2}}));
        QVERIFY_THROWS_EXCEPTION(ModelError, completeOptions(gru, {{"pooling", "median"}}));
        QVERIFY_THROWS_EXCEPTION(ModelError, completeOptions(gru, {{"pooling", 3}}));
        QVERIFY_THROWS_EXCEPTION(ModelError, completeOptions(gru, {{"units", std::nan("")}}));
        QVERIFY_THROWS_EXCEPTION(ModelError, parameterCount("transformer", {{"heads", 7}}, 128, 2));
        QVERIFY_THROWS_EXCEPTION(ModelError, parameterCount("gru", {}, 128, 0));
        QVERIFY_THROWS_EXCEPTION(ModelError, parameterCount("gru", {}, 0, 2));
        QVERIFY_THROWS_EXCEPTION(ModelError, parameterCount("gru", {}, 128, maxModelLabels + 1));
    }

    void unknownModelsListTheKnownOnes()
    {
        try {
            modelInfo("perceptron");
            QFAIL("There is no such model.");
        } catch (const ModelError& error) {
            QVERIFY2(QByteArray(error.what()).contains("gru, transformer"), error.what());
        }
    }

    void rangesHaveADecimalPoint()
    {
        const test::CommaLocale german;
        if (!german.isActive())
            QSKIP("There is no locale with a decimal comma and no localedef to make one.");
        try {
            completeOptions(modelInfo("gru"), {{"head_dropout", 2.0}});
            QFAIL("That is out of range.");
        } catch (const ModelError& error) {
            QVERIFY2(QByteArray(error.what()).contains("number from 0 to 0.9."), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TestRegistry)

#include "tst_registry.moc"
