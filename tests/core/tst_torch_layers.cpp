// Trainings and trained models by LibTorch's layers, as a GPU computes them: on the CPU, and on a
// simulated GPU whose memory the processor cannot reach.
#include "core/base/binary_file.h"
#include "core/base/error.h"
#include "core/evaluation/evaluator.h"
#include "core/networks/device_forward_pass.h"
#include "core/networks/runtime.h"
#include "core/networks/tensor_values.h"
#include "core/prediction/predictor.h"
#include "core/runs/reconstruction.h"
#include "core/runs/run_log.h"
#include "core/runs/train_state.h"
#include "core/teaching/unlabeled_data.h"
#include "core/training/trainer.h"
#include "tests/core/test_workspace.h"
#include "tests/core/tiny_config.h"
#ifdef GENRESCOPE_SIMULATED_GPU
#include "tests/support/simulated_gpu.h"
#endif

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace genrescope;

namespace {

/// Two epochs of six steps.
TrainConfig tinyConfig(const TrainConfig& recipe, const std::string& model)
{
    TrainConfig config = test::tinyConfig(recipe, model);
    config.batchSize = 4;
    config.minStepsPerEpoch = 6;
    config.epochFraction = 0.1;
    config.maxSteps = 12;
    config.emaDecay = 0.9;
    config.precision = Precision::Single;
    return config;
}

/// Without dropout, which LibTorch draws otherwise.
TrainConfig withoutDropout(TrainConfig config)
{
    config.options["head_dropout"] = 0.0;
    if (config.model == "transformer")
        config.options["dropout"] = 0.0;
    return config;
}

class Recorder : public TrainingObserver {
public:
    /// @param lastStep  after which it simulates a power failure; 0 = never
    explicit Recorder(std::int64_t lastStep = 0) : lastStep_(lastStep) {}
    void onStep(const StepMetrics& metrics) override
    {
        losses.push_back(metrics.loss);
        if (metrics.step == lastStep_)
            throw Canceled();
    }
    std::vector<double> losses = {};

private:
    std::int64_t lastStep_;
};

/// The largest difference, relative to the largest expected value.
double differenceOf(const auto& found, const auto& expected)
{
    double largest = 0.0;
    double difference = found.size() == expected.size() ? 0.0 : HUGE_VAL;
    for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
        largest = std::max<double>(largest, std::abs(expected[i]));
        difference = std::max<double>(difference, std::abs(found[i] - expected[i]));
    }
    return difference / largest;
}

/// What a checkpoint says of the validation clips.
std::vector<double> scoresOf(const std::filesystem::path& checkpoint, const Workspace& workspace,
                             const ForwardPassMaker& forwardPass = makeOwnForwardPass)
{
    EvaluationOptions options;
    options.bootstrap.resamples = 0;
    options.forwardPass = forwardPass;
    return evaluate({checkpoint}, workspace, options, {}).checkpoints.front().decisions.scores;
}

} // namespace

class TestTorchLayers : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int runs_ = 0;

    std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    std::filesystem::path newRun() { return path("run" + std::to_string(++runs_)); }
    std::optional<Workspace> workspace_;

    /// Rows of what is computed by LibTorch's layers, for each kind of model.
    static void addRows()
    {
        QTest::addColumn<ComputeChoice>("compute");
        QTest::addColumn<QString>("model");
        for (const char* model : {"gru", "transformer"}) {
            QTest::addRow("%s, CPU", model)
                << ComputeChoice{Device::Cpu, Layers::Torch} << QString::fromLatin1(model);
#ifdef GENRESCOPE_SIMULATED_GPU
            QTest::addRow("%s, GPU", model)
                << ComputeChoice{Device::Cuda} << QString::fromLatin1(model);
#endif
        }
    }

    static TrainingResult trainBy(const ComputeChoice& compute, const TrainConfig& config,
                                  const TrainingData& data, const std::filesystem::path& run,
                                  TrainingObserver& observer)
    {
        setComputeChoice(compute);
        TrainControl untouched;
        return train(config, data, run, {}, observer, untouched);
    }

    TrainingData data() const
    {
        return genreData(*workspace_);
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::makeWorkspace(path("data"), 40, 10);
        workspace_.emplace(path("data"));
    }

    void learnsWhatTheProgramsOwnLayersLearn_data()
    {
        addRows();
    }

    void learnsWhatTheProgramsOwnLayersLearn()
    {
        QFETCH(ComputeChoice, compute);
        QFETCH(QString, model);
        TrainConfig config = withoutDropout(tinyConfig(recipe("modern"), model.toStdString()));
        config.options["standardize"] = true;
        const std::vector<ModelOptions> variants = {
            {{"pooling", "mean"}},
            {{"pooling", "attention"}, {"stem", 3}},
            {{"pooling", "mean-and-maximum"}},
        };
        for (const ModelOptions& variant : variants) {
            for (const auto& [name, value] : variant)
                config.options[name] = value;
            const auto own = newRun();
            const auto torch = newRun();
            Recorder expected;
            Recorder found;
            trainBy({Device::Cpu}, config, data(), own, expected);
            trainBy(compute, config, data(), torch, found);
            QCOMPARE(found.losses.size(), std::size_t{12});
            QVERIFY(differenceOf(found.losses, expected.losses) < 1e-4);
            // By the average of weights. Their values may differ where they mean nothing, such as
            // biases before a softmax, of which Adam makes steps of nothing but rounding.
            QVERIFY(differenceOf(scoresOf(torch / "best.safetensors", *workspace_),
                                 scoresOf(own / "best.safetensors", *workspace_)) < 1e-3);
        }
    }

    void resumesBitForBit_data()
    {
        addRows();
    }

    void resumesBitForBit()
    {
        QFETCH(ComputeChoice, compute);
        QFETCH(QString, model);
        const TrainConfig config = tinyConfig(recipe("modern"), model.toStdString());
        const auto reference = newRun();
        Recorder nobody;
        trainBy(compute, config, data(), reference, nobody);
        for (const std::int64_t step : {3, 9, 12}) {
            const auto run = newRun();
            Recorder interrupter(step);
            QVERIFY_THROWS_EXCEPTION(Canceled, trainBy(compute, config, data(), run, interrupter));
            TrainControl untouched;
            resumeTraining(readTrainState(run), data(), run, {}, nobody, untouched);
            for (const char* file : {"metrics.csv", "best.safetensors", "last.safetensors"}) {
                QVERIFY2(readTextFile(run / file, 1 << 24) ==
                             readTextFile(reference / file, 1 << 24),
                         file);
            }
            const std::string journal = readTextFile(runJournalPath(run), 1 << 20);
            QVERIFY(journal.find(compute.device == Device::Cuda
                                     ? "device cuda"
                                     : "device cpu with LibTorch's layers") != std::string::npos);
        }
    }

    void dropsByTheSeed_data()
    {
        addRows();
    }

    void dropsByTheSeed()
    {
        QFETCH(ComputeChoice, compute);
        QFETCH(QString, model);
        TrainConfig config = tinyConfig(recipe("modern"), model.toStdString());
        config.options["head_dropout"] = 0.5;
        Recorder dropped;
        trainBy(compute, config, data(), newRun(), dropped);
        Recorder again;
        trainBy(compute, config, data(), newRun(), again);
        QCOMPARE(again.losses, dropped.losses);
        Recorder kept;
        trainBy(compute, withoutDropout(config), data(), newRun(), kept);
        QVERIFY(dropped.losses.front() != kept.losses.front());
    }

    void judgesAsTheProgramsOwnLayersDo_data()
    {
        addRows();
    }

    void judgesAsTheProgramsOwnLayersDo()
    {
        QFETCH(ComputeChoice, compute);
        QFETCH(QString, model);
        TrainConfig config = tinyConfig(recipe("modern"), model.toStdString());
        config.options["stem"] = 3;
        config.options["standardize"] = true;
        const auto run = newRun();
        Recorder nobody;
        trainBy({Device::Cpu}, config, data(), run, nobody);
        const auto checkpoint = run / "best.safetensors";
        const std::vector<double> expected = scoresOf(checkpoint, *workspace_);
        setComputeChoice(compute);
        const std::vector<double> found = scoresOf(checkpoint, *workspace_, makeDeviceForwardPass);
        QVERIFY(differenceOf(found, expected) < 1e-5);
        QVERIFY(found != expected); // or it was the same code
    }

    // The one who asks a model need not be the one who made it.
    void aModelStaysWhatItIsOnOtherThreads_data()
    {
        addRows();
    }

    void aModelStaysWhatItIsOnOtherThreads()
    {
        QFETCH(ComputeChoice, compute);
        QFETCH(QString, model);
        const auto run = newRun();
        Recorder nobody;
        trainBy({Device::Cpu}, tinyConfig(recipe("modern"), model.toStdString()), data(), run,
                nobody);
        setComputeChoice(compute);
        Predictor predictor(run / "best.safetensors", makeDeviceForwardPass);
        const std::vector<float> crop(20 * test::syntheticBands, 0.3F);
        const std::vector<float> here = predictor.logits(crop, 1, 20);
        std::vector<float> there;
        std::thread([&] { there = predictor.logits(crop, 1, 20); }).join();
        QCOMPARE(there, here);
    }

    void pretrainsAndFillsIn_data()
    {
        addRows();
    }

    void pretrainsAndFillsIn()
    {
        QFETCH(ComputeChoice, compute);
        QFETCH(QString, model);
        const TrainConfig config =
            withoutDropout(tinyConfig(pretrainRecipe(), model.toStdString()));
        const auto own = newRun();
        const auto torch = newRun();
        Recorder nobody;
        trainBy({Device::Cpu}, config, unlabeledData({&*workspace_}), own, nobody);
        trainBy(compute, config, unlabeledData({&*workspace_}), torch, nobody);
        const Reconstruction expected = readReconstruction(own);
        const Reconstruction found = readReconstruction(torch);
        QCOMPARE(found.excerpts.size(), expected.excerpts.size());
        for (std::size_t i = 0; i < found.excerpts.size(); ++i) {
            QVERIFY(differenceOf(found.excerpts[i].reconstructed,
                                 expected.excerpts[i].reconstructed) < 1e-3);
        }
    }

    void learnsFromATeacher_data()
    {
        addRows();
    }

    void learnsFromATeacher()
    {
        QFETCH(ComputeChoice, compute);
        QFETCH(QString, model);
        TrainConfig config = withoutDropout(tinyConfig(recipe("modern"), model.toStdString()));
        const auto teacher = newRun();
        Recorder nobody;
        trainBy({Device::Cpu}, config, data(), teacher, nobody);
        config.teacher = (teacher / "best.safetensors").string();
        Recorder expected;
        Recorder found;
        trainBy({Device::Cpu}, config, data(), newRun(), expected);
        trainBy(compute, config, data(), newRun(), found);
        QVERIFY(differenceOf(found.losses, expected.losses) < 1e-4);
    }

#ifdef GENRESCOPE_SIMULATED_GPU
    // Or the rows above would prove nothing.
    void theSimulatedGpuIsNotTheProcessor()
    {
        const std::int64_t before = test::simulatedGpuOperations();
        const torch::Tensor here = torch::ones({3});
        const torch::Tensor there = here.to(torch::kCUDA);
        QCOMPARE(valuesOf(there * 2.0), (std::vector<float>{2.0F, 2.0F, 2.0F}));
        QVERIFY(test::simulatedGpuOperations() > before);
        QVERIFY_THROWS_EXCEPTION(c10::Error, there + here);
        QVERIFY_THROWS_EXCEPTION(c10::Error, memoryOf<float>(there));
    }
#endif
};

QTEST_GUILESS_MAIN(TestTorchLayers)
#include "tst_torch_layers.moc"
