#pragma once

#include "core/base/error.h"
#include "tests/ui/step_gate.h"
#include "ui/presenters/dataset_presenter.h"

#include <memory>
#include <optional>
#include <string>

namespace genrescope::test {

/// Dataset work without a dataset: preparing and opening both return `dataset` or throw `failure`.
struct FakeDataset {
    PreparedDataset dataset = {};
    /// One sentence; empty = no failure.
    std::string failure = {};
    /// If set, a preparation reports this, one unit further with each step that the gate lets pass,
    /// until it is canceled; else it returns at once.
    std::optional<Progress> endless = {};
    std::shared_ptr<StepGate> gate = {};

    DatasetWork work() const
    {
        return {[fake = *this](const DatasetRequest&, const TaskContext& context) {
                    for (std::optional<Progress> progress = fake.endless; progress;) {
                        context.throwIfCanceled();
                        context.report(*progress);
                        ++progress->done;
                        fake.gate->pass();
                    }
                    return fake.answer();
                },
                [fake = *this](const std::filesystem::path&) { return fake.answer(); }};
    }

private:
    PreparedDataset answer() const
    {
        if (!failure.empty())
            throw DatasetError(failure);
        return dataset;
    }
};

} // namespace genrescope::test
