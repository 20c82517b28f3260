// Adam's moments survive a round trip through plain memory, whatever device, type and memory layout
// the parameters have. Without a second device, a layout and a type other than those of plain
// memory are used instead, because they too can only be reached through LibTorch's own copies.
#include "core/base/error.h"
#include "core/training/optimizer_state.h"

#include <QTest>

using namespace genrescope;

namespace {

struct Net : torch::nn::Module {
    explicit Net(const torch::TensorOptions& options, bool transposed = false)
    {
        const torch::Tensor values = torch::arange(6, options).reshape({2, 3}) / 10;
        weight = register_parameter("weight",
                                    transposed ? values.t().contiguous().t() : values.contiguous());
    }

    /// A step whose gradient differs from value to value.
    void learn(torch::optim::Optimizer& optimizer)
    {
        optimizer.zero_grad();
        (weight * weight * torch::arange(6, weight.options()).reshape({2, 3})).sum().backward();
        optimizer.step();
    }

    torch::Tensor weight;
};

torch::optim::AdamW adamW(const Net& net)
{
    return torch::optim::AdamW(net.parameters(), torch::optim::AdamWOptions(0.1));
}

std::vector<float> valuesOf(const torch::Tensor& tensor)
{
    const torch::Tensor values = tensor.detach().to(torch::kCPU, torch::kFloat32).contiguous();
    const auto* data = values.data_ptr<float>();
    return {data, data + values.numel()};
}

} // namespace

class TestOptimizerState : public QObject {
    Q_OBJECT

private:
    /// Two steps in a row, against one step, a round trip, and the second step.
    static void compareWithUninterrupted(const torch::TensorOptions& options, bool transposed)
    {
        Net whole(options, transposed);
        auto steady = adamW(whole);
        whole.learn(steady);
        Net continued(options, transposed);
        {
            const torch::NoGradGuard noGrad;
            continued.weight.copy_(whole.weight);
        }
        auto fresh = adamW(continued);
        restoreOptimizer(fresh, continued, optimizerState(steady, whole));
        whole.learn(steady);
        continued.learn(fresh);
        QCOMPARE(valuesOf(continued.weight), valuesOf(whole.weight));
    }

private Q_SLOTS:
    void momentsAreInRowMajorOrder()
    {
        Net net(torch::kFloat32);
        auto optimizer = adamW(net);
        net.learn(optimizer);
        const OptimizerState state = optimizerState(optimizer, net);
        QCOMPARE(state.steps, std::int64_t{1});
        QCOMPARE(state.moments.size(), std::size_t{2});
        QCOMPARE(state.moments[0].name, std::string("weight.mean"));
        QCOMPARE(state.moments[0].shape, (std::vector<std::int64_t>{2, 3}));
        // A tenth of the gradient, which is 2 · i · i / 10.
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY(std::abs(state.moments[0].values[i] - 0.02 * static_cast<double>(i * i)) <
                    1e-6);
    }

    void continuesAsIfUninterrupted() { compareWithUninterrupted(torch::kFloat32, false); }
    void anotherMemoryLayoutMakesNoDifference() { compareWithUninterrupted(torch::kFloat32, true); }
    void anotherTypeMakesNoDifference()
    {
        Net net(torch::kFloat64);
        auto optimizer = adamW(net);
        net.learn(optimizer);
        const OptimizerState state = optimizerState(optimizer, net);
        auto fresh = adamW(net);
        restoreOptimizer(fresh, net, state);
        const OptimizerState again = optimizerState(fresh, net);
        QCOMPARE(again.moments[1].values, state.moments[1].values);
    }

    void continuesOnCuda()
    {
        if (!torch::cuda::is_available())
            QSKIP("This machine has no CUDA device.");
        compareWithUninterrupted(torch::TensorOptions(torch::kCUDA).dtype(torch::kFloat32), false);
    }

    void rejectsMomentsThatDoNotFit()
    {
        Net net(torch::kFloat32);
        auto optimizer = adamW(net);
        OptimizerState state = {.steps = 1,
                                .moments = {{"weight.mean", {2, 3}, std::vector<float>(6)},
                                            {"weight.square", {3, 2}, std::vector<float>(6)}}};
        QVERIFY_THROWS_EXCEPTION(CheckpointError, restoreOptimizer(optimizer, net, state));
        state.moments[1] = {"weight.square", {2, 3}, std::vector<float>(5)};
        QVERIFY_THROWS_EXCEPTION(CheckpointError, restoreOptimizer(optimizer, net, state));
        state.moments.pop_back();
        QVERIFY_THROWS_EXCEPTION(CheckpointError, restoreOptimizer(optimizer, net, state));
    }
};

QTEST_APPLESS_MAIN(TestOptimizerState)
#include "tst_optimizer_state.moc"
